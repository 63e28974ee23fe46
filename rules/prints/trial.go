package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows main guards of Python under which an author tries a module out: whoever imports it never
// sees what they print.

// isTriedOut reports whether a print is a statement of a main guard of a file that takes no arguments, and
// shows what is asked of data there, or without a word what a class or a function of the module made of
// what the guard gave it: net = Net(3); print(net(np.ones((2, 3)))).
func (a *audience) isTriedOut(call syntax.Node, out output) bool {
	guard := call.Statement().Parent().Parent()
	if call.Language() != source.Python || !guard.Has(syntax.If) || !guard.Child(syntax.ConditionField).IsMainGuard() || a.program || worksInGuard(call) {
		return false
	}
	if out.plain && !out.label {
		return true
	}
	values, goes := printedValues(call)
	return goes && len(values) == 1 && !a.isSpokenFor(call, out) && a.isModule() && a.comesOfOwn(values[0])
}

// isModule reports whether a document defines a class, or several functions.
func (a *audience) isModule() bool {
	functions := 0
	for s := range a.f.Root().Statements() {
		switch {
		case s.Has(syntax.Class):
			return true
		case s.Has(syntax.Function):
			functions++
		}
	}
	return functions > 1
}

// comesOfOwn reports whether a value is what a class or a function of the document made of something other than the
// name of a file, or is a part of that or asked of it. A text that was made for people is none.
func (a *audience) comesOfOwn(n syntax.Node) bool {
	for range maxSteps {
		switch {
		case n.Has(syntax.Identifier) && a.isDefined(n):
			return true // what a method of the class gave
		case n.Has(syntax.Identifier):
			made := binding(n).Value()
			if !made.OK() {
				made = unpacked(n)
			}
			n = made
		case n.Is(syntax.PyAttribute, syntax.PySubscript):
			n = n.FirstChild()
		case !n.Is(syntax.PyCall), wording[firstWord(n.FuncName())], isTold(n.FuncName()):
			return false
		case a.isDefined(n.Child(syntax.FunctionField)):
			return isGivenData(n)
		case n.Child(syntax.FunctionField).Is(syntax.PyAttribute) && !isOfModule(n):
			n = n.Child(syntax.FunctionField).FirstChild()
		case n.Child(syntax.FunctionField).Has(syntax.Identifier) && binding(n.Child(syntax.FunctionField)).OK():
			n = n.Child(syntax.FunctionField) // net(x)
		default:
			n = n.Arg("", 0)
		}
	}
	return false
}

// isDefined reports whether a name is one of a function or a class at the top level of its document.
func (a *audience) isDefined(name syntax.Node) bool {
	return name.Is(syntax.PyIdentifier) && a.owns(name.Text()) && defined.Any(a.f.Root(), name.Text())
}

// defined are the names of functions and classes where they are defined.
var defined = syntax.UsesThat(func(n syntax.Node) bool {
	return n.Field() == syntax.NameField && n.Parent().Has(syntax.Function|syntax.Class)
})

// isGivenData reports whether a call has arguments, and none of them names a file.
func isGivenData(call syntax.Node) bool {
	some := false
	for arg := range call.Args() {
		text, _ := arg.Value.Literal()
		if some = true; arg.Value.Has(syntax.String) && strings.ContainsAny(text, "./\\") && !strings.Contains(text, " ") {
			return false
		}
	}
	return some
}
