package prints

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the places at which a value that is printed is told.

// isToTell reports whether a value is rather told than looked at, by what it was made of
// and where it stands. What is asked of data is a look wherever it stands.
func (a *audience) isToTell(call syntax.Node, out output) bool {
	switch {
	case call.FuncName() == "cat" && isRow(call) && call.Within(syntax.Loop).OK():
		return true
	case call.Language() == source.R && !out.mark && !out.ruler && followsWarning(call):
		return true
	case out.plain || out.mark || out.ruler:
		return false
	case isTail(call), followsWarning(call):
		return true
	case !out.label && !out.look && call.AtTop() && !cameIn(out.of) && a.isAmongWords(call):
		return call.Language() == source.R || !isPath(out.of) || !a.isMidway(call)
	case call.Language() == source.R && !out.look && !cameIn(out.of) && isModelOrTurn(call, out.of):
		return true
	}
	return !out.look && (a.isMadeToTell(call, out.of) || call.Language() == source.R && (isOfScript(call, out.of) || isCalledWith(call)))
}

// isTail reports whether a function ends in the print, which then is what it is called for
// unless it is named for other work.
func isTail(call syntax.Node) bool {
	for s := call.Statement(); s.OK() && !s.NextCode().OK(); {
		p := s.Parent()
		if p.Parent().Has(syntax.Function) {
			return !doers[firstWord(functionName(p.Parent()))]
		}
		if s = p.Statement(); !s.Has(syntax.If) {
			return false
		}
	}
	return false
}

// isAmongWords reports whether words are told among the prints in a row that a call is
// one of, so that they are a report.
func (a *audience) isAmongWords(call syntax.Node) bool {
	at := call.Statement()
	words, known := a.rows[at.Index()]
	if !known {
		words = a.wordsInRow(at)
	}
	if a.tellsText(at.Expression()) {
		words--
	}
	return words > 0
}

// wordsInRow counts the prints that tell words among those in a row with a statement, for all of them
// at once: a row may be long.
func (a *audience) wordsInRow(at syntax.Node) (words int) {
	first := at
	for s := at.PrevSibling(); a.isOfRow(s); s = s.PrevSibling() {
		first = s
	}
	var row []syntax.Node
	for s := first; s == at || a.isOfRow(s); s = s.NextCode() {
		row = append(row, s)
		if a.tellsText(s.Expression()) {
			words++
		}
	}
	for _, s := range row {
		a.rows[s.Index()] = words
	}
	return words
}

// isOfRow reports whether a row of prints goes on with a statement.
func (a *audience) isOfRow(s syntax.Node) bool {
	return s.Has(syntax.Comment) || s.Expression().Has(syntax.Call) && a.isPrinter(s.Expression())
}

// isModelOrTurn reports whether R sums up what it worked out, tests or fits something, or prints
// in a loop, which tells how it gets on.
func isModelOrTurn(call, value syntax.Node) bool {
	return isLook(value, overviews) || value.Is(syntax.RIdentifier) && isOfFit(maker(value)) || call.Within(syntax.Loop).OK() && !isLook(value, looks)
}

// isRow reports whether a call of cat puts several values side by side.
func isRow(call syntax.Node) bool {
	values, _ := printedValues(call)
	return madeOfSeveral(values)
}

// isOfScript reports whether a script of R prints a variable that it made itself. Print
// is how R's scripts give their results, in their midst as at their end, so that nobody
// tells those from looks; what came in from a file is looked at.
func isOfScript(call, value syntax.Node) bool { return call.AtTop() && !cameIn(value) }
