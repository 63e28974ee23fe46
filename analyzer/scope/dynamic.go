package scope

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the calls of Python that use or bind names by their text.

// watched are the last names of the calls that pythonCall looks at.
var watched = syntax.Names("_convert_ _convert exec eval locals vars dir globals execfile get_ipython")

// pythonCall marks the scopes whose names a call may use or bind by their text.
func (b *builder) pythonCall(n syntax.Node) {
	function := n.Child(syntax.FunctionField)
	if function.Is(syntax.PyAttribute) {
		function = function.Child(syntax.AttributeField)
	}
	if !watched[string(function.Bytes())] {
		return
	}
	if name := n.FuncName(); name == "_convert_" || name == "_convert" {
		b.module.markDynamic(n) // makes the members of an enumeration names of the module
		return
	}
	switch n.Callee() {
	case "globals":
		if name, ok := setByText(n); ok {
			b.bindText(b.module, Mentioned, name, syntax.Node{}, syntax.Node{}, false)
		} else if !b.asksByText(n, b.module) {
			b.module.markDynamic(n)
		}
	case "get_ipython":
		if !asksShell(n) {
			b.module.markDynamic(n)
		}
	case "vars", "locals", "dir":
		for range n.Args() {
			return // of an object
		}
		s := b.scopeOf(n)
		for s.Kind == Comprehension {
			s = s.Outer
		}
		// At the top dir() is a look at what is there.
		if !b.asksByText(n, s) && (s.Kind == Function || n.Callee() != "dir") {
			s.markDynamic(n)
		}
	case "exec", "eval", "execfile":
		if text, ok := n.Arg("source", 0).Literal(); ok && n.Callee() != "execfile" {
			for _, word := range wordsOf(text) {
				b.mention(b.scopeOf(n), word, n)
			}
			return
		}
		if n.Callee() == "eval" && isDatum(n) {
			return
		}
		switch space := n.Arg("globals", 1); {
		case space.Is(syntax.PyNone):
			b.module.markDynamic(n)
		case space.OK() && !spreads(space):
			// Whoever hands over the names around the call says globals() or locals().
		default:
			for at := b.scopeOf(n); at != nil; at = at.Outer {
				at.markDynamic(n)
			}
		}
	}
}

// setByText returns the name that a namespace is given a value for where it stands in the text: globals()["x"] = 1.
func setByText(n syntax.Node) (name string, ok bool) {
	p := n.Parent()
	if !p.Is(syntax.PySubscript) || p.Field() != syntax.LeftField || !p.Parent().Is(syntax.PyAssignment) {
		return "", false
	}
	return p.Child(syntax.SubscriptField).Literal()
}

// asksByText reports whether a namespace is only asked for one name, which stands there,
// or handed to __import__, which looks up the package in it: "x" in globals(),
// globals().get("x"). The name counts as used.
func (b *builder) asksByText(n syntax.Node, s *Scope) bool {
	var name syntax.Node
	switch p := n.Parent(); p.Kind() {
	case syntax.PyArgumentList:
		return p.Parent().Callee() == "__import__"
	case syntax.PyComparisonOperator:
		name = p.FirstChild()
		operator := string(bytes.TrimSpace(b.f.Doc.Code[name.Stop():n.Start()]))
		if n.NextSibling().OK() || operator != "in" && operator != "not in" {
			return false
		}
	case syntax.PySubscript:
		if user := p.Parent(); user.Is(syntax.PyAssignment, syntax.PyAugmentedAssignment) && p.Field() == syntax.LeftField || user.Is(syntax.PyDeleteStatement) || !user.OK() {
			return false
		}
		name = p.Child(syntax.SubscriptField)
	case syntax.PyAttribute:
		if p.Child(syntax.AttributeField).Text() != "get" || !p.Parent().Is(syntax.PyCall) {
			return false
		}
		name = p.Parent().Arg("", 0)
	}
	text, ok := name.Literal()
	if ok {
		b.mention(s, text, name)
	}
	return ok
}

func (s *Scope) markDynamic(n syntax.Node) {
	if !s.Dynamic.OK() {
		s.Dynamic = n
	}
}

// spreads reports whether arguments are spread where a namespace stands.
func spreads(n syntax.Node) bool { return n.Is(syntax.PyListSplat, syntax.PyDictionarySplat) }

// asksShell reports whether the session of IPython is only asked what it is, or told
// to do what stands in texts: a magic or a command, whose words pythonQuery reads. A
// magic that fills the session or runs another file is none of them.
func asksShell(n syntax.Node) bool {
	user := n.Parent()
	if user.Is(syntax.PyArgumentList) {
		name := user.Parent().Callee()
		return name == "str" || name == "type" || name == "repr" || name == "hasattr"
	}
	call := user.Parent()
	if !user.Is(syntax.PyAttribute) {
		return false
	}
	if !call.Is(syntax.PyCall) {
		return user.Child(syntax.AttributeField).Text() == "__class__"
	}
	first := true
	switch user.Child(syntax.AttributeField).Text() {
	case "system", "getoutput":
		first = false // names no magic
	case "magic", "run_line_magic", "run_cell_magic":
	default:
		return false
	}
	for arg := range call.Args() {
		text, ok := arg.Value.Literal()
		if !ok {
			return false
		}
		if name, _, _ := strings.Cut(strings.TrimLeft(text, "% "), " "); first && fills[name] {
			return false
		}
		first = false
	}
	return true
}

// fills are the magics that give the session names, or take them, in another way than
// by the words behind them.
var fills = syntax.Names("run pylab store macro edit ed load loadpy reset reset_selective xdel rerun recall rep local")
