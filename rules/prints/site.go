package prints

import (
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// site is a print and what its cues are about.
type site struct {
	a            *audience
	call         syntax.Node
	out          output      // among the prints around it
	letters      int         // in the texts that it prints
	name         syntax.Node // the variable that it shows, or asks
	fn           syntax.Node // the function around, or no node
	above, below syntax.Node // statements
}

func (a *audience) siteOf(call syntax.Node, out output) *site {
	s := &site{a: a, call: call, out: out, name: subject(out.of), fn: call.Within(syntax.Function)}
	s.above, s.below = call.Statement().PrevSibling(), call.Statement().NextCode()
	for s.above.Has(syntax.Comment) {
		s.above = s.above.PrevSibling()
	}
	s.letters = printedLetters(call)
	return s
}

// printedLetters counts the letters in the texts that a call prints.
func printedLetters(call syntax.Node) (count int) {
	values, _ := printedValues(call)
	for _, v := range values {
		count += lettersOf(v)
	}
	return count
}

// saysMuch reports whether words are printed that outweigh what may speak for a look.
func saysMuch(call syntax.Node) bool { return printedLetters(call) > someLetters }

// lettersOf counts the letters in the texts that an expression prints, and not in those that it
// is worked out of: rows["day"].
func lettersOf(e syntax.Node) (count int) {
	for todo := []syntax.Node{e}; len(todo) > 0; {
		e, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch {
		case e.Is(syntax.PyStringContent, syntax.RStringContent):
			for _, r := range e.Text() {
				if unicode.IsLetter(r) {
					count++
				}
			}
		case e.Is(syntax.PyInterpolation, syntax.PySubscript, syntax.RSubset, syntax.RSubset2):
		case e.Has(syntax.Call):
			parts, _ := madeOf(e)
			todo = append(todo, parts...)
		default:
			for c := range e.Children() {
				todo = append(todo, c)
			}
		}
	}
	return count
}

// isException reports whether what catches an error around the print gave the variable its
// value.
func (s *site) isException() bool {
	if s.name.OK() && isHandler(s.fn) && isParameter(s.fn, s.name) {
		return true
	}
	for n := range s.call.Ancestors() {
		if !n.Is(syntax.PyExceptClause) || !s.name.OK() {
			continue
		}
		for c := range n.Children() {
			if !c.Has(syntax.Block) && c.Mentions(s.name.Text()) {
				return true
			}
		}
	}
	return false
}

// isLaidOut reports whether the print rounds or aligns what it shows.
func (s *site) isLaidOut() bool {
	for n := range s.call.Child(syntax.ArgumentsField).Subtree() {
		switch {
		case n.Is(syntax.PyFormatSpecifier), n.Has(syntax.Call) && rounders[n.FuncName()], n.Is(syntax.PyStringContent, syntax.RStringContent) && isLaidOut(n.Text()):
			return true
		}
	}
	return false
}

// rounders round numbers.
var rounders = syntax.Names("round signif formatC prettyNum")
