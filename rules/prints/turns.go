package prints

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of Python that say which turn of a loop is at work.

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

// isTotal reports whether a print says how many turns the loop right below has, which tells how
// far it is.
func (a *audience) isTotal(call syntax.Node, out output) bool {
	loop := call.Statement().NextCode()
	turns := loop.Child(syntax.RightField)
	if !loop.Is(syntax.PyForStatement) {
		return false
	}
	counted := isRange(turns) && bytes.Equal(turns.Arg("", 0).Bytes(), out.of.Bytes())
	if !counted && !(out.label && out.of.FuncName() == "len" && bytes.Equal(turns.Bytes(), out.of.Arg("", 0).Bytes())) {
		return false
	}
	for tells := range loop.Nodes(syntax.Call) {
		if named(tells, printerNames) && a.isPrinter(tells) && a.counts(loop, tells, printed(tells)) {
			return true
		}
	}
	return false
}
