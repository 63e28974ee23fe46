package prints

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a value of Python that is printed without a word answers all the same.

// isAnswer reports whether the code around a print says what it is for: what an error
// came of, what is wrong, how a loop gets on or how long something took.
func (a *audience) isAnswer(call syntax.Node) bool {
	if isInBranch(call) && a.precedesExit(call) {
		return true
	}
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.If), n.Is(syntax.PyElifClause):
			c := n.Child(syntax.ConditionField)
			if isEveryNth(c) || endsLoopBy(n, c, call) || hasWord(c.Text(), failures) || isGuard(c) && !c.IsMainGuard() || a.isSwitch(n, c) {
				return true
			}
		case n.Is(syntax.PyExceptClause):
			return true
		case n.Has(syntax.Function):
			return handlers[functionName(n)]
		}
	}
	return false
}

// endsLoopBy reports whether a branch leaves a loop by what a print in it shows.
func endsLoopBy(branch, condition, call syntax.Node) bool {
	values, _ := printedValues(call)
	return endsInBreak(branch) && branch.Child(syntax.ConsequenceField).Covers(call) && slices.ContainsFunc(values, func(v syntax.Node) bool {
		of := subject(v)
		return of.OK() && condition.Mentions(of.Text())
	})
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
	if out.headed {
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
	for !s.PrevCode().OK() && s.Parent().Parent().Has(syntax.With|syntax.Loop) {
		s = s.Parent().Parent()
		if a.tellsText(s.PrevCode().Expression()) {
			return true
		}
	}
	return false
}
