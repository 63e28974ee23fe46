package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what R may have worked out to be seen from what was looked at on the way.

// isWorkedOut reports whether a value at the top level of R may be what the work was done for.
// Sure are looks that data are asked, and checks, where no comment asks for them or speaks of what
// they showed. What is made or picked of data is none of these, nor is a variable, what describes
// data, what a script ends in and what is the best.
func (s *scratch) isWorkedOut(e syntax.Node, kind display) bool {
	if e.Language() != source.R || !e.AtTop() {
		return false
	}
	_, name := shownCall(e)
	tells := kind != look || isLook(e, overviews) || tabulating[name]
	switch {
	case isSpokenOf(e), isLedBy(e, isQuestion), isLedBy(e, headsResults):
		return true
	case kind == printing:
		return false
	case tabulating[name]:
		return true // 13 of 55 counts that were taken for looks were results
	case e.Is(syntax.RIdentifier) && !cameIn(e), isLook(e, overviews), ranks(e), isFigures(e):
		return true
	case tells && s.isEnding(e) && !isOfFile(e) && !cameIn(e):
		return true
	case !isLook(e, plainLooks) && isTestedNext(e), kind != look && isAnnouncedAbove(e):
		return true
	case kind == look:
		return isAnalysed(asked(e)) || !isLook(e, rowLooks) && isPickedBy(asked(e))
	}
	if kept := inBrackets(e); kept.OK() {
		e = kept.Value()
	}
	return !isCheck(e)
}

// asked returns what a look is at.
func asked(e syntax.Node) syntax.Node {
	if e.Is(syntax.RPipe) {
		return e.Child(syntax.LHSField)
	}
	return e.Arg("", 0)
}

// rowLooks are looks at rows, of which somebody may pick some.
var rowLooks = map[source.Language]map[string]bool{source.R: syntax.Names("head tail")}

// isCheck reports whether R compares or counts, or asks whether something is missing or the same
// anywhere: ncol(x) - 1, sum(is.na(x)), all(names(x) == names(y)).
func isCheck(e syntax.Node) bool {
	for e.Is(syntax.RParenthesizedExpression) {
		e = e.Child(syntax.BodyField)
	}
	if e.Is(syntax.RBinaryOperator) {
		return !isArithmetic(e)
	}
	call, name := shownCall(e)
	return questions[name] || totals[name] && isLook(call.Arg("", 0), looks)
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
// data nor to shape them, or takes a part of what that gave or gives it another form: as.mcmc(fit).
func isAnalysed(made syntax.Node) bool {
	if made.Is(syntax.RExtractOperator) && made.Child(syntax.LHSField).Is(syntax.RSubset2) {
		return false // a column of one of several tables: ports[[1]]$low
	}
	for range maxSteps {
		made = maker(made).Base()
		name := made.FuncName()
		switch {
		case made.Is(syntax.RIdentifier):
			made = before(made)
		case isFit(made):
			return true
		case !made.Has(syntax.Call) || isReader(made):
			return false
		case kindOfR(name) == noDisplay && (!hasWord(name, shapers) || fits[syntax.LastWord(name)]):
			return true
		case firstWord(name) != "as":
			return false
		default:
			made = made.Arg("", 0)
		}
	}
	return false
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

// isTopOf reports whether R shows so many rows of what was put in an order before.
func isTopOf(e syntax.Node) bool {
	if e.Is(syntax.RPipe) || e.FuncName() != "head" || !(e.Arg("n", 1)).OK() {
		return false
	}
	for call := range bound(subject(e)).Nodes(syntax.Call) {
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

// isSpokenOf reports whether a comment speaks of what a value is: behind it with a number or a text,
// right above with a number or a colon, or right below, before an empty line or beginning with what
// was shown.
func isSpokenOf(e syntax.Node) bool {
	s := e.Statement()
	code := s.File().Doc.Code
	_, behind := line(code, s.Span())
	if i := bytes.IndexByte(behind, '#'); i >= 0 && (bytes.ContainsAny(behind[i:], "0123456789") || shown.Match(behind[i:]) || answered.Match(behind[i:])) {
		return true
	}
	if above := s.PrevSibling(); above.Has(syntax.Comment) && lines(code[above.Stop():s.Start()]) == 1 && keeping.Match(above.Bytes()) {
		return true
	}
	below := s.NextSibling()
	if !below.Has(syntax.Comment) || lines(code[s.Stop():below.Start()]) != 1 {
		return false
	}
	if shown.Match(below.Bytes()) {
		return true
	}
	last := below
	for next := last.NextSibling(); next.Has(syntax.Comment) && lines(code[last.Stop():next.Start()]) == 1; next = next.NextSibling() {
		last = next
	}
	next := last.NextSibling()
	return !next.OK() || lines(code[last.Stop():next.Start()]) > 1
}

func lines(between []byte) int { return bytes.Count(between, []byte("\n")) }

var (
	// keeping matches a comment with a number in it or that a colon ends.
	keeping = lazyregexp.New(`\d|:\s*$`)
	// shown matches a comment that begins with a text or a number.
	shown = lazyregexp.New(`^[#\s]*(?:["']|(?:\w+\s*)?=?\s*[-(]?\d)`)
	// answered matches a comment that gives the answer to a check in a word or two.
	answered = lazyregexp.New(`(?i)^[#\s]*(?:none|no|nope|yes|yay|yep|ok|okay|good|great|fine|correct|same|all|they|true|false|null|(?:character|integer|numeric|logical)\(0?\))\b`)
)

// makerAbove returns the statement right above another one that makes what that shows, or no node.
func makerAbove(s syntax.Node) syntax.Node {
	above := s.PrevSibling()
	if above.Has(syntax.Assignment) && s.Mentions(above.Target().Text()) {
		return above
	}
	return syntax.Node{}
}

// isAnnouncedAbove reports whether a comment above a statement, or above the one that makes what it
// shows, says that something is shown.
func isAnnouncedAbove(e syntax.Node) bool {
	return isLedBy(e, func(comment string) bool { return announcing[firstWord(comment)] })
}

// isLedBy reports whether a comment on a line of its own above a value says so, with nothing
// between them but what makes the value and other values that are shown.
func isLedBy(e syntax.Node, says func(comment string) bool) bool {
	s := e.Statement()
	if made := makerAbove(s); made.OK() {
		s = made
	}
	for range maxRun {
		above := s.PrevSibling()
		switch {
		case !above.OK():
			return false
		case !above.Has(syntax.Comment):
			if call, name := shownCall(above); above.Has(syntax.Assignment|syntax.If|syntax.Loop) || call.Has(syntax.Call) && kindOfR(name) == noDisplay {
				return false
			}
		case above.PrevSibling().OK() && isOnLineOf(above.PrevSibling(), above):
		case says(strings.ToLower(strings.TrimLeft(above.Text(), "#' -"))):
			return true
		}
		s = above
	}
	return false
}

// isOnLineOf reports whether a statement stands on the line that another one ends on.
func isOnLineOf(s, next syntax.Node) bool {
	return bytes.IndexByte(s.File().Doc.Code[s.Stop():next.Start()], '\n') < 0
}

// maxRun is how many comments and values above one may lie between it and what announces it.
const maxRun = 20

var (
	// tables are words in the names of tables that the script does not make.
	tables = syntax.Names("df data dat dataframe table tbl dt")
	// tabulating are functions that count how often what goes with what.
	tabulating = syntax.Names("table xtabs ftable tabyl CrossTable count tally")
	// fits are words in the names of what was fitted.
	fits = syntax.Names("model models mod fit fits lm glm gam")
	// questions are functions of R that ask data whether something is so, and where.
	questions = syntax.Names("any all which setdiff intersect union is.element grep grepl str_detect startsWith endsWith")
	// totals add up, in a check how often something is so.
	totals = syntax.Names("sum colSums rowSums")
	// picks take rows, columns or elements out of data and leave them as they are.
	picks = syntax.Names(`filter select subset slice slice_head slice_tail slice_sample sample_n sample_frac distinct pull drop_na na.omit
		filter_all filter_at filter_if select_at select_if select_all rename relocate ungroup st_drop_geometry as.data.frame as_tibble first last nth`)
	// orders put rows in an order, or find the first.
	orders = syntax.Names("order arrange sort slice_max slice_min top_n max min which.max which.min")
	// announcing are words with which comments begin that say what is shown.
	announcing = syntax.Names("print prints printing show shows display output report afficher imprimer mostrar imprimir")
)
