package prints

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what R prints that may be a look or told as well.

// mayBeTold reports whether what R asks of data may be told all the same: in a branch or a loop
// right below words, where the branch asks whether there is anything to show, the best rows in an
// order, what holds no data, what a turn of a loop ends in, or what says of what the test is that
// is shown next. A line between prints parts them.
func (a *audience) mayBeTold(call syntax.Node, out output) bool {
	if call.Language() != source.R {
		return false
	}
	if out.ruler {
		s := call.Statement()
		return a.isPrint(s.PrevCode()) && a.isPrint(s.NextCode())
	}
	next := call.Statement().NextCode()
	switch {
	case a.isUnderWords(call), ranks(out.of), isWhatIsThere(call, out.of):
		return true
	case out.look && !out.plain && call.Within(syntax.Loop).OK() && !a.isMidway(call):
		return true // what a turn ends in
	case !out.plain && (isAnnouncedAbove(call) || kindOfR(next.FuncName()) == outcome):
		return true
	}
	return !out.look && !out.mark && (a.tellsText(next) && isOnLineOf(call, next) || !a.isOfData(out.of))
}

// isOnLineOf reports whether a statement stands on the line that another one ends on.
func isOnLineOf(s, next syntax.Node) bool {
	return bytes.IndexByte(s.File().Doc.Code[s.Stop():next.Start()], '\n') < 0
}

// isOfData reports whether R shows a variable that holds data, or a part of one: what was read, or
// made by functions that only read or shape data, and no text or figures that describe them.
func (a *audience) isOfData(value syntax.Node) bool {
	name := value.Base()
	if !name.Is(syntax.RIdentifier) {
		return true
	}
	made := maker(name)
	if of := made.Arg("", 0); reshaping[made.FuncName()] && of.Is(syntax.RIdentifier) && isAnalysed(before(of)) {
		return false // a table of what another function gave
	}
	if made.FuncName() == "do.call" && isGathered(made, made.Arg("args", 1)) {
		return false
	}
	return cameIn(name) || isLook(made, looks) || !made.OK() && hasWord(name.Text(), tables) || a.data.isTable(made) && !isCut(made) && !isFigures(made)
}

// reshaping are functions that give what they get another form.
var reshaping = syntax.Names("as.data.frame as_tibble as.data.table as.matrix tibble data.frame")

// tables are words in the names of tables that a function of R is given.
var tables = syntax.Names("df data dat dataframe table tbl dt")

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

func (a *audience) isPrint(s syntax.Node) bool { return s.Has(syntax.Call) && a.isPrinter(s) }

// isWhatIsThere reports whether a branch of R that begins with a print asks how much there is of
// what that shows: if (nrow(late) > 0) print(late).
func isWhatIsThere(call, value syntax.Node) bool {
	s, name := call.Statement(), subject(value)
	branch := s.Within(syntax.If)
	if !name.OK() || branch.Child(syntax.ConsequenceField).FirstStatement() != s && branch.Child(syntax.ConsequenceField) != s {
		return false
	}
	for asks := range branch.Child(syntax.ConditionField).Nodes(syntax.Call) {
		if counting[asks.FuncName()] && asks.Mentions(name.Text()) {
			return true
		}
	}
	return false
}

var counting = syntax.Names("nrow length NROW any sum")
