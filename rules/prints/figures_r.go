package prints

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows figures that R describes data by, as a text quotes them.

// isDescribing reports whether R shows a figure that describes data, as a text quotes it, and
// none that tells whether they are in order; or rounds one.
func isDescribing(e syntax.Node) bool {
	call, name := shownCall(e)
	switch {
	case descriptive[name]:
		return true
	case sumsRows[name]:
		return sumsUp(call)
	case tabulating[name] && isOfPredictions(call):
		return true
	}
	return sumsGroups(e)
}

// isOfPredictions reports whether R counts how often what was predicted goes with what was so.
func isOfPredictions(table syntax.Node) bool {
	count, predicted := 0, false
	for arg := range table.Args() {
		count++
		predicted = predicted || hasWord(arg.Value.Text(), predictions) || maker(arg.Value.Base()).FuncName() == "predict"
	}
	return count > 1 && predicted
}

// sumsUp reports whether one of the values that a call makes of rows is more than their number.
func sumsUp(call syntax.Node) bool {
	for arg := range call.Args() {
		if !arg.Value.Has(syntax.Call) || !rowCounts[arg.Value.FuncName()] {
			return true
		}
	}
	return false
}

// sumsGroups reports whether R sums up rows in the brackets of a data.table: x[, .(km = max(km)), by = line].
func sumsGroups(e syntax.Node) bool {
	if !e.Is(syntax.RSubset) {
		return false
	}
	for arg := range e.Args() {
		switch made := arg.Value; {
		case descriptive[made.FuncName()]:
			return takesRows(e)
		case made.FuncName() == ".":
			for part := range made.Args() {
				if part.Value.Has(syntax.Call) && !rowCounts[part.Value.FuncName()] {
					return true
				}
			}
		}
	}
	return false
}

// isBesideFigures reports whether figures that describe the very same values are shown next to
// some: mean(trips$km), range(trips$km).
func isBesideFigures(e syntax.Node) bool {
	of := e.Arg("", 0)
	above, below := e, e
	for range beside {
		above, below = above.PrevCode(), below.NextCode()
		for _, s := range [...]syntax.Node{above, below} {
			if s.Has(syntax.Call) && descriptive[s.FuncName()] && bytes.Equal(s.Arg("", 0).Bytes(), of.Bytes()) {
				return true
			}
		}
	}
	return false
}

// isCountToTell reports whether R counts what was picked out or put together for its number: a
// comment asks for it or keeps it, or the script is called for such figures.
func isCountToTell(e syntax.Node) bool {
	if isCountAskedFor(e) {
		return true
	}
	of := e.Arg("", 0)
	if !counting[e.FuncName()] || of.Base().Is(syntax.RIdentifier) && !of.Is(syntax.RSubset) || of.FuncName() == "is.na" {
		return false
	}
	return isKeptBehind(e) || e.File().Doc.PathIs(func(name string) bool { return hasWord(path.Base(name), ofFigures) })
}

// ofFigures are words in the names of scripts that are there for figures.
var ofFigures = syntax.Names("stats statistics number numbers count counts")

// isCountAskedFor reports whether the comment right above a count, or a row of them, asks for
// it: # how many trips are late?
func isCountAskedFor(e syntax.Node) bool {
	above := e
	for above.Has(syntax.Call) && counting[above.FuncName()] && touches(above) {
		above = above.PrevSibling()
		if s := above.PrevSibling(); above.Has(syntax.Comment) && s.OK() && isOnLineOf(s, above) {
			above = s // of nrow(x) # 12
		}
	}
	if above == e || !above.Has(syntax.Comment) {
		return false
	}
	first, rest, _ := strings.Cut(strings.ToLower(strings.TrimLeft(above.Text(), "#' -")), " ")
	return first == "number" && strings.HasPrefix(rest, "of ") || first == "how" && (strings.HasPrefix(rest, "many ") || strings.HasPrefix(rest, "much "))
}

// touches reports whether a statement stands on the line below the one above.
func touches(s syntax.Node) bool {
	above := s.PrevSibling()
	return above.OK() && bytes.Count(s.File().Doc.Code[above.Stop():s.Start()], []byte("\n")) == 1
}

// beside is within how many statements figures of the same values stand.
const beside = 3

var (
	// predictions are words in the names of what was predicted.
	predictions = syntax.Names("pred preds predict predicted prediction predictions fitted")
	// descriptive are functions of R whose answers describe data or what was made of them.
	descriptive = syntax.Names(`mean median sd var quantile prop.table proportions aggregate colMeans rowMeans weighted.mean round signif
		fivenum IQR mad cumsum exp sqrt log`)
	// sumsRows sum up the rows of a table, by rowCounts in their numbers only.
	sumsRows  = syntax.Names("summarise summarize summarise_all summarise_at summarise_if summarize_all summarize_at summarize_if reframe")
	rowCounts = syntax.Names("n n_distinct")
	// extents are functions of R that tell, next to a mean, how far and how many values are.
	extents = syntax.Names("summary range min max length")
)
