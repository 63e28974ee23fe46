package scope

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the calls of Python that use or bind names by their text.

// watched are the last names of the calls that pythonCall looks at.
var watched = syntax.Names("_convert_ _convert exec eval locals vars globals execfile get_ipython")

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
		b.module.markDynamic(n)
	case "get_ipython":
		if !asksShell(n) {
			b.module.markDynamic(n)
		}
	case "vars", "locals":
		for range n.Args() {
			return // of an object
		}
		s := b.scopeOf(n)
		for s.Kind == Comprehension {
			s = s.Outer
		}
		s.markDynamic(n)
	case "exec", "eval", "execfile":
		if hasNamespace(n) {
			return
		}
		for at := b.scopeOf(n); at != nil; at = at.Outer {
			at.markDynamic(n)
		}
	}
}

func (s *Scope) markDynamic(n syntax.Node) {
	if !s.Dynamic.OK() {
		s.Dynamic = n
	}
}

// hasNamespace reports whether code in a text gets names of its own, which stand
// there: eval(text, {"x": x}).
func hasNamespace(call syntax.Node) bool {
	given := call.Arg("globals", 1)
	if !given.Is(syntax.PyDictionary) {
		return false
	}
	for c := range given.Children() {
		if c.Is(syntax.PyDictionarySplat) {
			return false
		}
	}
	return true
}

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
