package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what R may have worked out to be seen from what was looked at on the way.

// isWorkedOut reports whether a value at the top level of R may be what the work was done
// for: a figure that describes data, the last of a script, what is rounded, what nobody reads
// behind it, or a part of what a function gives that is known neither to read nor to shape, and of what lists hold in lists.
func (s *scratch) isWorkedOut(e syntax.Node, kind display) bool {
	if e.Language() != source.R || !e.AtTop() || kind == printing {
		return false
	}
	_, name := shownCall(e)
	tells := kind != look || isLook(e, overviews) || tabulating[name]
	switch {
	case tells && s.isEnding(e) && !e.Is(syntax.RIdentifier) && !isOfFile(e) && !cameIn(e):
		return true
	case kind != look && isKeptBehind(e), kind == look && !isLook(e, plainLooks) && isTestedNext(e), extents[e.FuncName()] && isBesideFigures(e), isCountToTell(e), name == "packageVersion",
		!isLook(e, plainLooks) && isAnnounced(makerAbove(e)):
		return true
	case kind == look && !isDescribing(e) && !ranks(e):
		return false
	case kind == sum && isArithmetic(e), isDescribing(e), isAnnouncedAbove(e), ranks(e):
		return true
	case isTold(e.Base().Text()):
		return kind != look
	case kind == part && e.Is(syntax.RExtractOperator):
		return e.Child(syntax.LHSField).Is(syntax.RExtractOperator) || hasWord(e.Base().Text(), fits) || isAnalysed(maker(e.Base()))
	case kind == part && isOneElement(e) && e.Child(syntax.FunctionField).Is(syntax.RExtractOperator):
		return hasWord(e.Base().Text(), fits) || isAnalysed(maker(e.Base())) // fit$coefficients[2]
	case e.Is(syntax.RIdentifier):
		return !isReadOn(e) && isMadeHere(e) || isGathered(e, e)
	}
	return false
}

// isEnding reports whether a script does nothing behind a value but to show others.
func (s *scratch) isEnding(e syntax.Node) bool {
	if !e.Parent().Has(syntax.CellRoot) {
		return false
	}
	for range lastWords {
		if e = e.NextCode(); !e.OK() {
			return true
		}
		if s.values.of(e) == noDisplay {
			return false
		}
	}
	return false
}

// shownCall returns the call whose answer R shows, at the end of pipes and below brackets and
// subsets, with the functions that others apply for their names.
func shownCall(e syntax.Node) (call syntax.Node, name string) {
	for range maxSteps {
		switch {
		case e.Is(syntax.RPipe):
			e = e.Child(syntax.RHSField)
		case e.Is(syntax.RSubset, syntax.RSubset2, syntax.RExtractOperator):
			e = e.Base()
		case e.Is(syntax.RParenthesizedExpression):
			e = e.Child(syntax.BodyField)
		case e.FuncName() == "with":
			e = e.Arg("expr", 1)
		case e.Has(syntax.Call) && isApplier(e.FuncName()):
			f := applied(e, e.FuncName())
			if f.Is(syntax.RNamespaceOperator) {
				f = f.Child(syntax.RHSField)
			}
			if !f.Has(syntax.Function) {
				return e, f.Text()
			}
			e = f.Child(syntax.BodyField)
		default:
			if e.Is(syntax.RIdentifier) {
				return e, e.Text()
			}
			return e, e.FuncName()
		}
	}
	return e, e.FuncName()
}

// isOneElement reports whether R takes one element by its number or name: x[2].
func isOneElement(e syntax.Node) bool {
	if !e.Is(syntax.RSubset, syntax.RSubset2) || takesRows(e) {
		return false
	}
	for arg := range e.Args() {
		return arg.Value.Has(syntax.Number | syntax.String)
	}
	return false
}

// isArithmetic reports whether an expression of R reckons with what it works out, and does
// more than to count: ncol(x) - 1.
func isArithmetic(e syntax.Node) bool {
	for e.Is(syntax.RParenthesizedExpression) {
		e = e.Child(syntax.BodyField)
	}
	op := e.Child(syntax.OperatorField).Text()
	if !e.Is(syntax.RBinaryOperator) || comparisons[op] || strings.HasPrefix(op, "&") || strings.HasPrefix(op, "|") {
		return false
	}
	left, right := e.Child(syntax.LHSField), e.Child(syntax.RHSField)
	return !((op == "-" || op == "+") && isLook(left, plainLooks) && (right.Has(syntax.Number) || isLook(right, plainLooks)))
}

// isAnalysed reports whether R fits or tests something, or calls what is known neither to read
// data nor to shape them.
func isAnalysed(made syntax.Node) bool {
	return isFit(made) || made.Has(syntax.Call) && kindOfR(made.FuncName()) == noDisplay && !isReader(made) && !hasWord(made.FuncName(), shapers)
}

// isMadeHere reports whether a variable holds what the document worked out, and neither what
// it read nor what it asked of data.
func isMadeHere(name syntax.Node) bool {
	made := before(name)
	for made.Is(syntax.RPipe) {
		made = made.Child(syntax.RHSField)
	}
	if made.Is(syntax.RExtractOperator) {
		made = made.Base() // Rsquare(fit)$adjusted
	}
	return made.Is(syntax.RBinaryOperator) || made.Has(syntax.Call) && !isReader(made) && !isLook(made, plainLooks)
}

// isReadOn reports whether the work goes on with a variable behind where it is shown. To sum
// up or to draw what was fitted, or to take its parts, is to tell more of it.
func isReadOn(name syntax.Node) bool {
	scope, fitted := scopeOf(name), isAnalysed(maker(name))
	from, until := name.Statement().Stop(), reboundAt(scope, name)
	for n := range scope.Named(name.Text()) {
		if n.Start() < from || n.Start() >= until || !isRead(n) || isPrinted(n) || n.IsStatement() {
			continue
		}
		if !fitted || !isToldMore(n) {
			return true
		}
	}
	return false
}

// isToldMore reports whether a statement sums up or draws a variable, or shows a part of it.
func isToldMore(n syntax.Node) bool {
	p := n.Parent()
	for p.Is(syntax.RExtractOperator) {
		if p.IsStatement() {
			return true
		}
		p = p.Parent()
	}
	call := p.Within(syntax.Call)
	return p.Is(syntax.RArgument) && call.IsStatement() && (isLook(call, overviews) || hasWord(call.FuncName(), plottingWords))
}

// ranks reports whether R shows the first rows of what is put in an order, right there or so many
// of what was before: they are the best, and no sample.
func ranks(e syntax.Node) bool {
	if isTopOf(e) {
		return true
	}
	if !e.Is(syntax.RSubset) && !isLook(e, plainLooks) {
		return false
	}
	for call := range e.Descendants(syntax.Call, syntax.Function) {
		if orders[call.FuncName()] {
			return true
		}
	}
	return false
}

// isTestedNext reports whether R shows a test right behind a value, which that is about.
func isTestedNext(e syntax.Node) bool {
	next := e.NextCode()
	for next.Is(syntax.RPipe) {
		next = next.Child(syntax.RHSField)
	}
	return kindOfR(next.FuncName()) == outcome
}

// isKeptBehind reports whether a comment behind a value on its line keeps the number that it is.
func isKeptBehind(e syntax.Node) bool {
	c := e.NextSibling()
	if !c.Has(syntax.Comment) || bytes.IndexByte(e.File().Doc.Code[e.Stop():c.Start()], '\n') >= 0 {
		return false
	}
	number, _, _ := bytes.Cut(bytes.TrimLeft(c.Bytes(), "# ="), []byte(" "))
	return isFigure(number) || len(number) == 1 && '0' <= number[0] && number[0] <= '9'
}

// makerAbove returns the statement right above another one that makes what that shows, or no node.
func makerAbove(s syntax.Node) syntax.Node {
	above := s.PrevSibling()
	if above.Has(syntax.Assignment) && s.Mentions(above.Target().Text()) {
		return above
	}
	return syntax.Node{}
}

// isAnnouncedAbove reports whether the comment right above a statement, or above the one that
// makes what it shows, says that something is shown.
func isAnnouncedAbove(e syntax.Node) bool {
	s := e.Statement()
	if made := makerAbove(s); made.OK() {
		s = made
	}
	above := s.PrevSibling()
	if !above.Has(syntax.Comment) || !touches(s) {
		return false
	}
	return announcing[firstWord(strings.ToLower(strings.TrimLeft(above.Text(), "#' -")))]
}

var (
	// tabulating are functions that count how often what goes with what.
	tabulating = syntax.Names("table xtabs ftable tabyl CrossTable count tally")
	// fits are words in the names of what was fitted.
	fits = syntax.Names("model models mod fit fits lm glm gam")
	// orders put rows in an order.
	orders = syntax.Names("order arrange sort slice_max slice_min top_n")
	// announcing are words with which comments begin that say what is shown.
	announcing = syntax.Names("print prints printing show shows display output report afficher imprimer mostrar imprimir")
)
