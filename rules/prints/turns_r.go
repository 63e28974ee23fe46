package prints

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of R that say which of several values a function is called with.

// isCalledWith reports whether a print of R shows nothing but what the functions around it are
// applied to one after the other.
func isCalledWith(call syntax.Node) bool {
	values, _ := printedValues(call)
	return call.Language() == source.R && len(values) > 0 && !slices.ContainsFunc(values, func(v syntax.Node) bool { return !isOfCalled(call, v) })
}

// isOfCalled reports whether a variable is what a function around a call is applied to.
func isOfCalled(call, value syntax.Node) bool {
	if !value.Is(syntax.RIdentifier) {
		return false
	}
	for fn := call.Within(syntax.Function); fn.OK(); fn = fn.Parent().Within(syntax.Function) {
		if isAppliedAnywhere(fn) && isFirstOf(fn, value) {
			return true
		}
	}
	return false
}

// isAppliedAnywhere reports whether a function of R is given to one that applies it, where it
// is written or by its name.
func isAppliedAnywhere(fn syntax.Node) bool {
	if fn.Parent().Is(syntax.RArgument) {
		return applies(fn.Within(syntax.Call))
	}
	label := fn.FuncLabel()
	if label == "" {
		return false
	}
	for n := range fn.File().Named(label) {
		if n.Parent().Is(syntax.RArgument) && applies(n.Within(syntax.Call)) {
			return true
		}
	}
	return false
}

func applies(call syntax.Node) bool { return named(call, appliers) || isApplier(call.FuncName()) }

// isFirstOf reports whether a function of R takes a value first.
func isFirstOf(fn, value syntax.Node) bool {
	for p := range fn.Child(syntax.ParametersField).Children() {
		if name := p.Child(syntax.NameField); name.OK() {
			return bytes.Equal(name.Bytes(), value.Bytes())
		}
	}
	return false
}

// isCut reports whether a call of R cuts a text or gives a value another type.
func isCut(call syntax.Node) bool {
	return call.Is(syntax.RCall) && (named(call, cutters) || conversions[call.FuncName()] || call.FuncName() == "as.character")
}

// uncut returns what R cut a text out of or gave another type: rows[i, 2] of
// as.character(rows[i, 2]).
func uncut(e syntax.Node) syntax.Node {
	for range maxSteps {
		switch {
		case e.Is(syntax.RPipe) && isCut(e.Child(syntax.RHSField)):
			e = e.Child(syntax.LHSField)
		case isCut(e):
			e = e.Arg("x", 0)
		default:
			return e
		}
	}
	return e
}
