package production

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells draws that nobody's result hangs on.

// trivial reports whether a draw decides nothing that lasts: how long to wait, or how
// something is called.
func trivial(call syntax.Node) bool {
	for a := range call.Ancestors() {
		switch a.FuncName() {
		case "sleep", "str", "hex":
			return true
		}
		if a.IsStatement() {
			return isWaited(a)
		}
	}
	return false
}

// isWaited reports whether a statement gives a name how long to sleep.
func isWaited(statement syntax.Node) bool {
	name := statement.Expression().Target()
	if !name.Has(syntax.Identifier) {
		return false
	}
	around := statement.Within(syntax.Function)
	for n := range statement.File().Named(name.Text()) {
		if n.Within(syntax.Function) != around {
			continue
		}
		for a := range n.Ancestors() {
			if a.FuncName() == "sleep" {
				return true
			}
			if a.IsStatement() {
				break
			}
		}
	}
	return false
}

// isDefault reports whether a generator stands in for one that a function was not
// given: its callers have the seed.
func isDefault(call syntax.Node) bool {
	name := call.Statement().Expression().Target()
	if !name.Has(syntax.Identifier) || !call.Within(syntax.Function).Child(syntax.ParametersField).Mentions(name.Text()) {
		return false
	}
	test := call.Within(syntax.If).Child(syntax.ConditionField)
	return test.Mentions(name.Text()) || call.Parent().Is(syntax.PyBooleanOperator)
}

// isTrial reports whether a module that is there for its classes tries one of them with
// noise when it is run by itself.
func isTrial(d draw, imported map[string]string) bool {
	return strings.HasPrefix(syntax.Resolve(d.name, imported), "torch.") && !d.call.Within(syntax.Function).OK() &&
		isGuard(d.call.Within(syntax.If)) && d.call.File().Root().Holds(syntax.Class)
}
