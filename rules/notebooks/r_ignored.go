package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what R never evaluates, as the function that gets it does not ask for it.

// ignores reports whether a function never evaluates the argument of a call that a node stands in:
// neither its body nor a default of its parameters names the one that gets it, in code or in a text, and
// the function hands its call on to no method.
func ignores(function, call, n syntax.Node) bool {
	if !function.Is(syntax.RFunctionDefinition) {
		return false
	}
	parameter := parameterOf(function, call, n)
	if parameter == "" || parameter == "..." {
		return false
	}
	for part := range function.Subtree() {
		switch {
		case part.Is(syntax.RString) && strings.Contains(part.Text(), parameter):
			return false
		case part.Is(syntax.RIdentifier) && strings.Trim(part.Text(), "`") == parameter && part.Field() != syntax.NameField:
			return false
		case part.Is(syntax.RCall) && dispatches[part.FuncName()]:
			return false
		}
	}
	return true
}

// dispatches are functions that hand the arguments of the function around to a method.
var dispatches = syntax.Names("UseMethod NextMethod standardGeneric callNextMethod")

// parameterOf returns the parameter of a function that a call gives the argument that a node stands in,
// or nothing. R gives parameters what has their name, then what begins it, and then the rest in order.
func parameterOf(function, call, n syntax.Node) string {
	var left []string
	for p := range function.Child(syntax.ParametersField).Children() {
		if p.Is(syntax.RParameter) {
			left = append(left, strings.Trim(p.Child(syntax.NameField).Text(), "`"))
		}
	}
	var named, rest []syntax.Arg
	for arg := range call.Args() {
		switch {
		case arg.Value.Is(syntax.RDots):
			return "" // nobody knows how many
		case arg.Name != "":
			named = append(named, arg)
		default:
			rest = append(rest, arg)
		}
	}
	for _, exact := range []bool{true, false} {
		for i := 0; i < len(named); {
			at := slices.IndexFunc(left, func(p string) bool {
				return p == named[i].Name || !exact && (p == "..." || strings.HasPrefix(p, named[i].Name))
			})
			if at >= 0 && left[at] == "..." { // those behind it go by their whole names
				at = -1
			}
			if at < 0 {
				i++
				continue
			}
			if named[i].Node.Covers(n) {
				return left[at]
			}
			left, named = slices.Delete(left, at, at+1), slices.Delete(named, i, i+1)
		}
	}
	at := slices.IndexFunc(rest, func(arg syntax.Arg) bool { return arg.Node.Covers(n) })
	if at < 0 {
		return ""
	}
	if call.Piped().OK() {
		at++
	}
	if dots := slices.Index(left, "..."); dots >= 0 {
		at = min(at, dots)
	}
	if at >= len(left) {
		return ""
	}
	return left[at]
}
