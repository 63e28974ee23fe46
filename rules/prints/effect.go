package prints

import (
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows code that has no effect but what it prints: whoever runs it, does so for that.

// isEffect reports whether a print stands in a function, or in a main guard of Python, that has no effect
// but what it prints.
func (a *audience) isEffect(call syntax.Node) bool {
	if call.Language() == source.R {
		fn := call.Within(syntax.Function)
		return fn.OK() && a.alone.of(fn, a.onlyPrintsR)
	}
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.Function):
			return a.alone.of(n, a.onlyPrints)
		case n.Has(syntax.If) && n.Child(syntax.ConditionField).IsMainGuard():
			return !worksInGuard(call) && a.alone.of(n, a.onlyTries)
		}
	}
	return false
}

// onlyPrints reports whether a function gives nothing back, sets nothing that lives on, calls for
// nothing else that others do, leaves nothing behind, and prints more than once.
func (a *audience) onlyPrints(fn syntax.Node) bool {
	return !mains[functionName(fn)] && a.printsAlone(fn, fn.Child(syntax.BodyField)) > 1
}

// isForPicture reports whether a function of Python draws: that is what it is for, and not the values that it shows besides.
func isForPicture(fn syntax.Node) bool {
	for n := range fn.Nodes(syntax.Call) {
		if isOnScreen(n) {
			return true
		}
	}
	return false
}

// onlyTries reports whether a main guard does nothing but to print what it tries out, more than once.
func (a *audience) onlyTries(guard syntax.Node) bool {
	return a.printsAlone(guard, guard.Child(syntax.ConsequenceField)) > 1
}

// printsAlone returns how often the statements of a block print that have no effect outside of its
// scope but what they print or draw in a window, and 0 for others.
func (a *audience) printsAlone(scope, block syntax.Node) (prints int) {
	for n := range block.Subtree() {
		switch {
		case n.Has(syntax.Function | syntax.Class), n.Is(syntax.PyGlobalStatement, syntax.PyNonlocalStatement, syntax.PyDeleteStatement), n.Is(syntax.PyYield, syntax.PyAwait),
			n.Has(syntax.Return) && n.FirstChild().OK():
			return 0
		case n.Has(syntax.Assignment):
			if base := baseOf(n.Target()); !base.Is(syntax.PyIdentifier, syntax.PyPatternList, syntax.PyTuplePattern) || n.Target() != base && !isMadeIn(scope, base) {
				return 0
			}
		case n.Is(syntax.PyCall) && a.shows(n):
			prints++
		case n.Is(syntax.PyCall) && (isOnScreen(n) || scope.Has(syntax.CellRoot) && n.FuncName() == "savefig"):
		case n.Is(syntax.PyCall) && leaves(n) && !makesObject(n) && (n.Parent().Is(syntax.PyExpressionStatement) || !hasWord(n.FuncName(), plottingWords)):
			return 0
		case n.Is(syntax.PyCall) && n.Parent().Is(syntax.PyExpressionStatement):
			if on := baseOf(n.Child(syntax.FunctionField)); !n.Child(syntax.FunctionField).Is(syntax.PyAttribute) || !isMadeIn(scope, on) {
				return 0
			}
		}
	}
	return prints
}

// onlyPrintsR reports whether a function of R sets nothing that lives on, does nothing that others do, leaves
// nothing behind, and ends in a loop that prints, or in the last of several prints.
func (a *audience) onlyPrintsR(fn syntax.Node) bool {
	body, prints, inLast := fn.Child(syntax.BodyField), 0, 0
	last := body.LastStatement()
	for n := range body.Subtree() {
		switch {
		case n.Has(syntax.Function | syntax.Return), n.Is(syntax.RPipe) && n.IsStatement(),
			n.Is(syntax.RAssignment) && (len(n.Child(syntax.OperatorField).Bytes()) > len("<-") || !setsOwn(body, n.Target())): // <<-, env$low <-
			return false
		case !n.Is(syntax.RCall):
		case a.isPrinter(n):
			prints++
			if last.Covers(n) {
				inLast++
			}
		case leaves(n), n.IsStatement(), n.Parent().Has(syntax.If|syntax.Loop) && n.Field() != syntax.ConditionField && n.Field() != syntax.RightField && n.Field() != syntax.SequenceField:
			return false
		}
	}
	return last.Has(syntax.Loop) && inLast > 0 || last.Is(syntax.RCall) && a.isPrinter(last) && prints > 1
}

// setsOwn reports whether what R sets is a variable that a block gives a value, or a part of one: rows$low, names(rows).
func setsOwn(block, target syntax.Node) bool {
	if target.Is(syntax.RIdentifier) {
		return true
	}
	if target.Is(syntax.RCall) {
		target = target.Arg("x", 0)
	}
	return isMadeIn(block, target.Base())
}

// shows reports whether a call of Python prints, or shows a value as icecream does.
func (a *audience) shows(call syntax.Node) bool { return a.isPrinter(call) || a.isIcecream(call) }

// makesObject reports whether a call of Python is of a class, by its name.
func makesObject(call syntax.Node) bool {
	first, _ := utf8.DecodeRuneInString(call.FuncName())
	return unicode.IsUpper(first)
}

// baseOf returns what attributes and elements are of: rows of rows[0].port.
func baseOf(n syntax.Node) syntax.Node {
	for n.Is(syntax.PyAttribute, syntax.PySubscript) {
		n = n.FirstChild()
	}
	return n
}

// isMadeIn reports whether a scope gives a name a value of its own.
func isMadeIn(scope, name syntax.Node) bool {
	return name.Has(syntax.Identifier) && given.Any(scope, name.Text())
}

// onlyShows reports whether what a cell of a notebook prints is what it is for: all that it sets is for itself alone.
func (a *audience) onlyShows(cell syntax.Node) bool {
	return a.printsAlone(cell, cell) > 0 && !setsForOthers(cell)
}

// setsForOthers reports whether a cell gives a name a value that another cell reads, and does not set first.
func setsForOthers(cell syntax.Node) bool {
	for n := range cell.Nodes(syntax.Identifier) {
		if !isSet(n) {
			continue
		}
		for other := range taken.Within(n.File().Root(), n.Text()) {
			if !cell.Covers(other) {
				return true
			}
		}
	}
	return false
}

// taken are names that a cell reads, or gives another part of a value, before it sets them.
var taken = syntax.UsesThat(func(n syntax.Node) bool {
	for first := range n.File().CellRoot(n.Cell()).Named(n.Text()) {
		return first == n && !isSet(n)
	}
	return false
})
