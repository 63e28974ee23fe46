package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows figures that R describes data by, as a text quotes them.

// isFigures reports whether R shows figures that describe data, as a text quotes them, and none
// that tell whether they are in order: it rounds them, sums up rows anywhere in a pipe, or puts such
// figures side by side.
func isFigures(e syntax.Node) bool {
	for p := e; p.Is(syntax.RPipe); p = p.Child(syntax.LHSField) {
		if sumsRows[p.Child(syntax.RHSField).FuncName()] {
			return true
		}
	}
	if e.FuncName() == "c" {
		for arg := range e.Args() {
			if isFigures(arg.Value) {
				return true
			}
		}
	}
	_, name := shownCall(e)
	return descriptive[name] || sumsRows[name] || byGroups[e.FuncName()]
}

// isPickedBy reports whether R picks rows or elements out of data by a comparison.
func isPickedBy(e syntax.Node) bool {
	for e.Is(syntax.RExtractOperator) {
		e = e.Child(syntax.LHSField)
	}
	picked := e.Is(syntax.RSubset) || e.FuncName() == "which"
	for p := e; p.Is(syntax.RPipe); p = p.Child(syntax.LHSField) {
		picked = picked || picks[p.Child(syntax.RHSField).FuncName()]
	}
	if !picked && !picks[e.FuncName()] {
		return false
	}
	for n := range e.Subtree() {
		if n.Is(syntax.RBinaryOperator) && comparisons[n.Child(syntax.OperatorField).Text()] {
			return true
		}
	}
	return false
}

// isQuestion reports whether a comment asks something, or for a count: # number of late trips.
func isQuestion(comment string) bool {
	first, rest, _ := strings.Cut(comment, " ")
	return strings.Contains(comment, "?") || first == "number" && strings.HasPrefix(rest, "of ") || first == "how" && (strings.HasPrefix(rest, "many ") || strings.HasPrefix(rest, "much "))
}

// headsResults reports whether a comment heads figures that describe data, or shows how something works.
func headsResults(comment string) bool { return hasWord(comment, resultWords) }

// resultWords are words of such comments.
var resultWords = syntax.Names("stats statistics statistic demonstrate demonstrates demonstration illustrate illustrates illustration")

var (
	// descriptive are functions of R whose answers describe data or what was made of them.
	descriptive = syntax.Names(`mean median sd var quantile prop.table proportions aggregate colMeans rowMeans weighted.mean round signif
		fivenum IQR mad cumsum exp sqrt log range`)
	// byGroups work something out for each of several groups.
	byGroups = syntax.Names("tapply by")
	// sumsRows sum up the rows of a table.
	sumsRows = syntax.Names("summarise summarize summarise_all summarise_at summarise_if summarize_all summarize_at summarize_if reframe")
)
