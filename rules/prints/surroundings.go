package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells by what stands beside and around a call for whom its output is.

// meant tells by the statements beside a call what its output is, and whether it is a look
// at a value.
func (a *audience) meant(call syntax.Node, out output) (what content, look bool) {
	what = out.what
	if what == value && !out.look && a.isResult(out.of) && !a.isWorkedOut(call, out) && !(a.isInCellFunction(call) && a.isMidway(call)) || what == value && isKept(call, out.of) {
		what = words
	}
	if out.asked && what == words && !call.Within(syntax.Loop).OK() && a.isMidway(call) {
		what = value
	}
	if what > nothing && a.isPassingData(call, out) {
		what, out.look = value, true
	}
	if what == value && out.ruler && a.frames(call) {
		return nothing, false
	}
	if what == value && a.isToTell(call, out) {
		what = words
	}
	return what, out.look
}

// meantIn tells what a call's output is within a node around it: nothing where that asks
// for it.
func (a *audience) meantIn(n, call syntax.Node, out output, what content) content {
	switch {
	case n.Has(syntax.If), n.Is(syntax.PyElifClause):
		condition := n.Child(syntax.ConditionField)
		if a.isSwitch(n, condition) || call.Language() == source.R && asksForPlot.Match(condition.Bytes()) {
			return nothing
		}
		if hasWord(condition.Text(), failures) {
			what = words // what went wrong
		}
		if isGuard(condition) && !(condition.IsMainGuard() && a.isLook(call, out, what)) && !(out.plain && a.worksOn(n, call)) {
			return nothing
		}
		if a.tellsOtherwise(n, call) {
			what = words
		}
		if !out.plain && a.stops.of(n, endsInBreak) && n.Child(syntax.ConsequenceField).Covers(call) {
			what = words // why the loop ends
		}
		if (!out.look || out.row) && isEveryNth(condition) {
			what = words // how the loop gets on
		}
	case n.Has(syntax.Loop):
		if a.isBareCounter(call, out) {
			break // it may be progress and does not say so
		}
		if isItem(n, out.of) || a.headsTurn(n, call, out) || !out.look && (a.counts(n, call, out) || a.tells.of(n, a.onlyTells)) {
			what = words // how far the loop is, or a list
		}
	case n.Has(syntax.With):
		if isRedirected(n) {
			return nothing
		}
	case n.Has(syntax.Try):
		if isProbe(n, call) {
			return nothing
		}
	case a.isFailing(n):
		if !isCry(out) && (!out.plain || call.Language() == source.R) {
			what = words // of what went wrong
		}
	case n.Is(syntax.RBinaryOperator):
		if !out.look && countsIn(n.Child(syntax.LHSField), out.of) {
			what = words
		}
	case n.Has(syntax.Call):
		if name := n.FuncName(); captures[name] || strings.HasPrefix(name, "render") || strings.HasPrefix(name, "expect_") {
			return nothing
		}
	case n.Has(syntax.Function):
		label := functionName(n)
		if hasWord(n.Within(syntax.Class).Child(syntax.NameField).Text(), printings) {
			return nothing // class PrintLayer
		}
		if label != "" && a.tells.of(n, a.onlyTells) || hasWord(label, tests) && !a.isBesides(n, label, tests) {
			return nothing // it is there to print
		}
		if a.isToPrint(n, call, out) || a.cells.of(n, isCutIntoCells) || !out.plain && a.closesWithWords(n, call) {
			return nothing
		}
		if speaks(label) && (describes(label) && !a.isBesides(n, label, describing) || !a.isLook(call, out, what)) || isCommand(n) || a.isForShow(n, call, out.of) {
			return nothing
		}
		if n.Parent().Is(syntax.RArgument) && handlers[label] || isApplied(n, out.of) && call.Statement().NextCode().OK() {
			what = words
		}
	}
	return what
}

// isCutIntoCells reports whether markers of cells stand in the body of a function of Python: its author
// runs it in an editor, piece by piece.
func isCutIntoCells(fn syntax.Node) bool {
	if !fn.File().Doc.Contains("# %%") {
		return false
	}
	for n := range fn.Nodes(syntax.Comment) {
		if strings.HasPrefix(n.Text(), "# %%") && n.Within(syntax.Function) == fn {
			return true
		}
	}
	return false
}

// isSizeAlone reports whether a print of Python shows how big something is and nothing else, which is no cell's result.
func isSizeAlone(call syntax.Node) bool {
	values, _ := printedValues(call)
	if len(values) != 1 || call.Within(syntax.Loop).OK() {
		return false
	}
	of := values[0]
	return of.Callee() == "len" || of.Is(syntax.PyAttribute) && of.Child(syntax.AttributeField).Text() == "shape"
}

// isAskedAtTop reports whether people see or want what a call at the top level prints.
func (a *audience) isAskedAtTop(call syntax.Node, out output, what content) bool {
	if a.lesson && !isInGuard(call) {
		return true
	}
	if showsCells(a.f.Doc) && !(a.runsAsScript() && ((out.look || isUnnamed(call)) && a.isMidway(call) || isSizeAlone(call) && !out.below)) {
		return true // the document shows what its cells print
	}
	if call.Start() >= a.ending && !out.mark && !(out.look && (out.plain || call.Language() == source.Python)) {
		return true
	}
	if what == words && a.f.Doc.Dialect == source.NBConvert || isExplained(call.Statement()) && !isKeptLook(call.Statement()) {
		return true // written for who reads the notebook or the lesson
	}
	if !out.plain && !out.mark && !a.isBareCounter(call, out) && !(out.look && call.Language() == source.Python) && !isInGuard(call) && a.remains.areShown() && !cameIn(out.of) {
		return true
	}
	return false
}

// asksForPlot matches a condition of R on whether something is a plot, which a print draws.
var asksForPlot = lazyregexp.New(`\b(?:inherits|is)\(.*["']gg(?:plot)?["']|\bis\.?_?ggplot\(`)
