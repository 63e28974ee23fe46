package prints

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a value of Python that is printed without a word answers all the same.

// isAnswer reports whether the code around a print says what it is for: what an error
// came of, what is wrong, how a loop gets on or how long something took.
func (a *audience) isAnswer(call syntax.Node, out output) bool {
	if a.isBoxed(call, out) || a.isTotal(call, out) || isInBranch(call) && a.precedesExit(call) {
		return true
	}
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.If), n.Is(syntax.PyElifClause):
			c := n.Child(syntax.ConditionField)
			if isEveryNth(c) || a.stops.of(n, endsInBreak) && n.Child(syntax.ConsequenceField).Covers(call) || hasWord(c.Text(), failures) || isGuard(c) && !c.IsMainGuard() || a.isSwitch(n, c) || out.row && leavesOut(n, call) {
				return true
			}
		case n.Is(syntax.PyExceptClause):
			return true
		case n.Has(syntax.Loop):
			if isOfErrors(n, out.of) {
				return true
			}
		case n.Has(syntax.Function):
			return isTold(syntax.LastWord(functionName(n)))
		}
	}
	return false
}

// isInBranch reports whether a print is a statement of a branch. Where the program stops behind it, it
// tells an answer, or why it goes no further.
func isInBranch(call syntax.Node) bool { return call.Statement().Parent().Parent().Has(syntax.If) }

// begins reports whether nothing is done in a turn of a loop up to a statement but to print, to
// leave turns out and to make the value that the statement shows.
func (a *audience) begins(loop, s, shown syntax.Node) bool {
	for ; s.OK() && s != loop; s = s.Parent().Statement() {
		for above := s.PrevCode(); above.OK(); above = above.PrevCode() {
			if !endsTurn(above) && a.works(above) && !makes(above, shown) {
				return false
			}
		}
	}
	return true
}

// makes reports whether a statement gives a variable that is shown its value.
func makes(s, shown syntax.Node) bool {
	target := s.Expression().Target()
	if shown.Has(syntax.Call) {
		return target.Has(syntax.Identifier) && shown.Mentions(target.Text())
	}
	return target.Text() == shown.Text()
}

// endsTurn reports whether a condition leaves the turn of a loop.
func endsTurn(s syntax.Node) bool {
	return s.Has(syntax.If) && s.Child(syntax.ConsequenceField).LastStatement().Has(syntax.Jump)
}

// isOpened reports whether a heading, words right above a print of Python or above the with
// statement or the loop that it is the first in, or a file that was just written announce it.
// What is asked of an object such words only lead up to.
func (a *audience) isOpened(call syntax.Node, out output) bool {
	if out.title || out.headed {
		return true
	}
	s := call.Statement()
	switch above := s.PrevCode(); {
	case above.Has(syntax.If):
		if a.tells.of(above, a.onlyTells) {
			return true
		}
	case above.Expression().Has(syntax.Call):
		e := above.Expression()
		if a.isPrinter(e) && isOpen(e) || !out.look && a.tellsText(e) || isWrittenTo(e, out.of) {
			return true
		}
	}
	if a.isBelowSection(s) {
		return true
	}
	for !s.PrevCode().OK() && s.Parent().Parent().Has(syntax.With|syntax.Loop) {
		s = s.Parent().Parent()
		if a.tellsText(s.PrevCode().Expression()) {
			return true
		}
	}
	return false
}

// leavesOut reports whether a branch says which turn of a loop it leaves out.
func leavesOut(branch, call syntax.Node) bool {
	return endsTurn(branch) && branch.Child(syntax.ConsequenceField).Covers(call) && saysWhich(call)
}

// isOfErrors reports whether a value is the item of a loop through what the clauses that handle
// errors put into a list.
func isOfErrors(loop, value syntax.Node) bool {
	errors := loop.Child(syntax.RightField)
	if !errors.Has(syntax.Identifier) || !loop.Child(syntax.LeftField).Mentions(subject(value).Text()) {
		return false
	}
	for n := range scopeOf(errors).Named(errors.Text()) {
		for p := range n.Ancestors() {
			if p.Is(syntax.PyExceptClause) && isFilled(n) {
				return true
			}
		}
	}
	return false
}

// closesTurn reports whether a turn of a loop that works ends in a print of the item in hand,
// which the turn has left as it was, alone or in front of what it was found to be.
func (a *audience) closesTurn(loop, call syntax.Node, out output) bool {
	if a.isMidway(call) || a.tells.of(loop, a.onlyTells) {
		return false
	}
	if out.row {
		return saysWhich(call)
	}
	if !out.of.Has(syntax.Identifier) || !isInHand(call, out.of) {
		return false
	}
	for n := range loop.Child(syntax.BodyField).Named(out.of.Text()) {
		if isFilled(n) {
			return false
		}
	}
	return true
}

// isBelowSection reports whether a function of the document that prints headings is called above
// a print, with nothing between but to open something and to make the value.
func (a *audience) isBelowSection(s syntax.Node) bool {
	if s.Language() != source.Python {
		return false
	}
	for range maxSteps {
		above := s.PrevCode()
		switch {
		case isMadeBetween(above, s):
			s = above
		case above.OK():
			return a.headsByName(above.Expression())
		case s.Parent().Parent().Has(syntax.With | syntax.Try):
			s = s.Parent().Parent()
		default:
			return false
		}
	}
	return false
}

// headsByName reports whether Python calls a function of the document that is named for what it
// prints with a text: print_part("Tides").
func (a *audience) headsByName(e syntax.Node) bool {
	return e.Has(syntax.Call) && !a.isPrinter(e) && describes(e.FuncName()) && a.owns(e.FuncName()) && contentOf(e.Arg("", 0)) == words
}
