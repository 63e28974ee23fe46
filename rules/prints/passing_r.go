package prints

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows data that R prints on the way to something else.

// isPassingData reports whether R prints nothing but data that the work goes on with right
// behind, and no words lead to it: rows <- subset(trips, km > 3); print(rows). What a model
// or a function of the document gives may be a result, and what is only collected or written
// is one.
func (a *audience) isPassingData(call syntax.Node, out output) bool {
	if call.Language() != source.R || call.FuncName() != "print" || isFormatted(call) || out.below || !a.isMidway(call) {
		return false
	}
	values, _ := printedValues(call)
	if len(values) == 0 {
		return false
	}
	shown, name := values[0], subject(values[0])
	if shown.Has(syntax.Assignment) { // print(rows <- x[1:9, ])
		shown = shown.Value()
	}
	return (a.data.isData(shown) || shown == name && isMadeRightAbove(call, name) && !a.plots.draws(name) && !a.beginsTurn(call)) && name.Is(syntax.RIdentifier) && !isTold(name.Text()) && !isGiven(name) && !isInHand(call, name) && !isOfTurn(call, shown) && !isOfTurn(call, uncut(bound(name))) && !isCalledWith(call) &&
		!isFigures(shown) && !isFigures(bound(name)) && isWorkedOn(call, name)
}

// isMadeRightAbove reports whether the statement right above a print takes the variable that it shows out of another one,
// reckons it, builds it, or changes a part of it.
func isMadeRightAbove(call, name syntax.Node) bool {
	above := call.Statement().PrevCode()
	target, value := above.Target(), above.Value()
	switch {
	case !above.Is(syntax.RAssignment) || target.Base().Text() != name.Text():
		return false
	case target != target.Base(), value.Is(syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.RUnaryOperator):
		return true
	case value.Is(syntax.RBinaryOperator):
		return isArithmetic(value)
	}
	return value.Is(syntax.RCall) && builders[value.FuncName()]
}

// builders are functions of R that build vectors and tables of what they are given.
var builders = syntax.Names("matrix array diag seq seq_len seq_along rep rev sort order unique range quantile numeric vector data.frame tibble cbind rbind setdiff union intersect which as.numeric as.integer")

// mayBeTold reports whether what R prints may be told all the same: the best rows in an order,
// what a loop does nothing but to print, and what holds no data.
func (a *audience) mayBeTold(call syntax.Node, out output) bool {
	loop := call.Within(syntax.Loop)
	return ranks(out.of) || loop.OK() && a.tells.of(loop, a.onlyTells) || !out.look && !a.isOfData(out.of)
}

// isOfData reports whether R shows a variable that holds data, or a part of one: what was read, is
// called a table or was made by functions that only shape data, and not cut out of a text.
func (a *audience) isOfData(value syntax.Node) bool {
	if value.FuncName() == "c" {
		value = value.Arg("", 0)
	}
	name := value.Base()
	if !name.Is(syntax.RIdentifier) {
		return true
	}
	made := maker(name)
	return cameIn(name) || !made.OK() && hasWord(name.Text(), tables) || a.data.isTable(made) && !isCut(made)
}

// isOfTurn reports whether a value is what a loop of R, or a function that is applied, is at.
func isOfTurn(call, value syntax.Node) bool {
	if value.Is(syntax.RExtractOperator) && value.Child(syntax.LHSField).Is(syntax.RSubset, syntax.RSubset2) {
		value = value.Child(syntax.LHSField) // rows[i, ]$name
	}
	if row := value.Arg("", 0); value.Is(syntax.RSubset, syntax.RSubset2) && row.Has(syntax.Identifier) && isInHand(call, row) {
		return true
	}
	for n := range call.Ancestors() {
		if n.Has(syntax.Loop) && isItem(n, value) || n.Is(syntax.RBinaryOperator) && countsIn(n.Child(syntax.LHSField), value) ||
			n.Has(syntax.Function) && isApplied(n, value) {
			return true
		}
	}
	return false
}

// isData reports whether R has data where the expression stands: a variable that holds them,
// rows and columns of it, or what functions give that only work on data.
func (d *displays) isData(e syntax.Node) bool {
	switch {
	case e.Is(syntax.RIdentifier):
		made := maker(e)
		return d.isTable(made) || made.Has(syntax.Call) && made.FuncName() == "list" && !hasWord(e.Text(), plotNames)
	case e.Is(syntax.RPipe):
		return isPlainPipe(e) && d.isTable(e.Child(syntax.RHSField))
	}
	return d.isTable(e)
}

// isWorkedOn reports whether a variable is read behind a call, and not only to be collected.
func isWorkedOn(call, name syntax.Node) bool {
	return isAmong(readsForWork, name, call.Statement().Stop(), reboundAt(scopeOf(name), name))
}

var readsForWork = syntax.UsesThat(func(n syntax.Node) bool { return isRead(n) && !isPrinted(n) && !isCollected(n) })

// isCollected reports whether R puts a variable to others, writes it or prints it, as it stands.
func isCollected(name syntax.Node) bool {
	if p := name.Parent(); p.Has(syntax.Assignment) && p.Value() == name {
		return true
	}
	if !name.Parent().Is(syntax.RArgument) && !name.Parent().Is(syntax.RPipe) {
		return false
	}
	call := name.Within(syntax.Call | syntax.Pipe)
	if call.Has(syntax.Pipe) {
		call = call.Child(syntax.RHSField)
	}
	return collectors[call.FuncName()] || named(call, printerNames) || leaves(call)
}

// collectors put what they are given together with what is there.
var collectors = syntax.Names("rbind cbind c list append bind_rows bind_cols rbind.data.frame rbindlist return invisible")
