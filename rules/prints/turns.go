package prints

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints that say which turn of a loop, or which call of a function, is at work.

// headsTurn reports whether a print says in one value, or in one for each of several loops,
// which turn of a loop begins, or in a line that is drawn to both its sides.
func (a *audience) headsTurn(loop, call syntax.Node, out output) bool {
	if call.Language() != source.Python || out.label || out.look || call.Within(syntax.Loop) != loop || !a.isMidway(call) {
		return false
	}
	values, _ := printedValues(call)
	if out.row && !a.countsLoops(loop, values) {
		return false
	}
	return a.namesTurn(loop, values) && a.begins(loop, call.Statement(), call)
}

// countsLoops reports whether values are what several loops, each within the next, count with.
func (a *audience) countsLoops(loop syntax.Node, values []syntax.Node) bool {
	counted := make(map[int]bool) // loops by their index
	for _, v := range values {
		of := loop
		for of.OK() && !(v.Has(syntax.Identifier) && a.isCounter(of, v)) {
			of = of.Parent().Within(syntax.Loop)
		}
		if !of.OK() {
			return false
		}
		counted[of.Index()] = true
	}
	return len(counted) > 1
}

// namesTurn reports whether values say nothing but what a loop counts with, goes through, or
// takes the name of. A text that is cut is one of its names only beside others.
func (a *audience) namesTurn(loop syntax.Node, values []syntax.Node) bool {
	var s said
	for _, v := range values {
		if !s.add(v) {
			return false
		}
	}
	s.values = slices.DeleteFunc(s.values, func(v syntax.Node) bool { return v.Has(syntax.Number) || isLongRuler(v) })
	return len(s.values) > 0 && !slices.ContainsFunc(s.values, func(v syntax.Node) bool {
		return isPartOfText(bound(v)) && !isCalling(v) && len(s.values) == 1 || !a.isOfTurns(loop, v)
	})
}

// isOfTurns reports whether a value is what a loop, or one around it, counts with, goes through,
// or what the item in hand is called.
func (a *audience) isOfTurns(loop, value syntax.Node) bool {
	if by := value.Child(syntax.RightField); value.Is(syntax.PyBinaryOperator) && (by.Has(syntax.Number) || by.Has(syntax.Identifier) && strings.ToUpper(by.Text()) == by.Text()) {
		value = value.Child(syntax.LeftField) // i * 100
	}
	made := binding(value)
	for ; loop.OK(); loop = loop.Parent().Within(syntax.Loop) {
		if a.isCounter(loop, value) || loop.Covers(made) && (isCalling(value) || isPartOfText(made.Value())) {
			return true
		}
	}
	return false
}

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
