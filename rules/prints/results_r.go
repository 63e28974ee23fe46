package prints

import (
	"cmp"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what R works out from what it only looks at.

// isOutcome reports whether a variable of R holds a test or a model.
func isOutcome(e syntax.Node) bool { return e.Is(syntax.RIdentifier) && isFit(maker(e)) }

// isSummaryOfModel reports whether R sums up what was fitted: a variable that holds what a
// function gives which neither reads nor shapes data, or takes a formula.
func isSummaryOfModel(e syntax.Node) bool {
	if kept := inBrackets(e); kept.OK() {
		e = kept.Value()
	}
	var of syntax.Node
	for e.Is(syntax.RPipe, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2) {
		if e.Is(syntax.RPipe) {
			of, e = e.Child(syntax.LHSField), e.Child(syntax.RHSField) // fit |> summary()
		} else {
			of, e = syntax.Node{}, e.Base() // summary(fit)$coefficients
		}
	}
	switch {
	case e.Has(syntax.Call) && isLook(e, overviews):
		if !of.OK() {
			of = e.Arg("object", 0)
		}
	case !e.Is(syntax.RIdentifier) || !of.OK() || !overviews[source.R][e.Text()]:
		return false
	}
	return isAnalysed(of)
}

// isTakenFurther reports whether the work goes on with the model that R shows or sums up: once it is there,
// something is made of it, drawn or written. A model that is shown and no more is what the script was written for: of 14
// such that readers judged in public repositories 7 were a result, of 29 others 4.
func isTakenFurther(e syntax.Node) bool {
	name := subject(e)
	if kept := inBrackets(e); kept.OK() {
		name = kept.Target()
	}
	return name.Is(syntax.RIdentifier) && isAmong(readsForMore, name, cmp.Or(before(name).Stop(), e.Stop()), reboundAt(scopeOf(name), name))
}

// readsForMore are the uses of variables out of which something is made, drawn or written.
var readsForMore = syntax.UsesThat(func(n syntax.Node) bool {
	if !isRead(n) {
		return false
	}
	s := n.Statement()
	if s.Has(syntax.Assignment) || isPlot(s) {
		return true
	}
	for call := range s.Nodes(syntax.Call) {
		if leaves(call) || effects[call.FuncName()] && !named(call, printerNames) {
			return true
		}
	}
	return false
})

// maker returns what a variable was given last, also by way of another one, and of a pipe
// what it ends in.
func maker(e syntax.Node) syntax.Node {
	for range maxSteps {
		switch {
		case e.Is(syntax.RIdentifier):
			e = bound(e)
		case e.Is(syntax.RPipe):
			e = e.Child(syntax.RHSField)
		default:
			return e
		}
	}
	return e
}

// isTable reports whether an expression of R makes data, by a function that reads them or one
// that only works on them, or takes rows and columns of a table: x[1:9, ].
func (d *displays) isTable(made syntax.Node) bool {
	for range maxSteps {
		switch {
		case made.Has(syntax.Call):
			if isOfFit(made) {
				return false
			}
			kind := d.ofRCall(made)
			return (kind == plain && !isWorded(made) || kind == look && !isLook(made, overviews)) || isReader(made)
		case !made.Is(syntax.RSubset) || !takesRows(made):
			return false
		}
		of := made.Base()
		if made = maker(before(of)); !made.Has(syntax.Call) && !made.Is(syntax.RSubset) {
			return true // nobody knows better
		}
	}
	return false
}

// before returns what a variable was given last in front of the statement that it stands in,
// in the same function, or no node.
func before(name syntax.Node) syntax.Node {
	statement := name.Statement()
	for n := range setsByScope.Before(scopeOf(name), name) {
		if s := n.Parent(); s.Stop() <= statement.Start() {
			return s.Value()
		}
	}
	return syntax.Node{}
}

// takesRows reports whether rows or columns are taken of a table, and not elements of a vector.
func takesRows(subset syntax.Node) bool {
	for c := range subset.Child(syntax.ArgumentsField).Children() {
		if c.Text() == "," {
			return true
		}
	}
	return false
}

// isOfFile reports whether R shows rows of what was read from a file.
func isOfFile(e syntax.Node) bool { return e.Is(syntax.RSubset) && takesRows(e) && cameIn(e.Base()) }

// isWorded reports whether a call of R makes a text for people of what it is given.
func isWorded(call syntax.Node) bool {
	name := call.FuncName()
	return texts[source.R][name] && !vectors[name]
}

// vectors are those of [texts] whose answer is data as much as text.
var vectors = syntax.Names("c rep round signif as.character")

// isFit reports whether a call of R tests something or fits a model, by its name or a
// formula.
func isFit(made syntax.Node) bool {
	if !made.Has(syntax.Call) {
		return false
	}
	switch kindOfR(made.FuncName()) {
	case outcome:
		return true
	case noDisplay:
		for arg := range made.Args() {
			if arg.Value.Is(syntax.RFormula) {
				return !hasWord(made.FuncName(), shapers)
			}
		}
	}
	return false
}

// isOfFit reports whether a call of R tests or fits something, or puts together what did:
// as.data.frame(anova(fit)), data.frame(AIC = sapply(fits, AIC)).
func isOfFit(made syntax.Node) bool {
	if isFit(made) {
		return true
	}
	for arg := range made.Args() {
		of := maker(arg.Value)
		if isFit(of) || isApplier(of.FuncName()) && kindOfR(applied(of, of.FuncName()).Text()) == outcome {
			return true
		}
	}
	return false
}

// shapers are words in the names of functions of R that give data another shape.
var shapers = syntax.Names(`as data frame merge join bind rbind cbind melt cast dcast reshape subset mutate filter tbl dt clean make
	c list factor lapply sapply ifelse unlist within transform na unique matrix recode facet split map fill complete nest unnest separate unite`)

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
