package prints

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// standsFor tells whether a variable that is printed was made for a line that parts what is printed.
func standsFor(out output) output {
	if out.what == value && !out.look {
		if made := bound(stringed(out.of)); isRuler(made) {
			return output{of: made, ruler: true}
		}
	}
	return out
}

// stringed returns what Python puts into a text of nothing else than that, or the expression
// itself.
func stringed(e syntax.Node) syntax.Node {
	var s said
	if !e.Is(syntax.PyString) || !s.add(e) || len(s.values) != 1 {
		return e
	}
	return s.values[0]
}

// among tells what the prints around a call make of what it prints: in a report
// a value is one of its lines.
func (s *strayPrints) among(call syntax.Node, out output) output {
	lead := s.lead(call)
	headed := s.heading && lead == direct
	if headed && !s.headline && !s.titled && out.look && call.Language() == source.Python && !asksFor(out.of, summaries) {
		headed, s.words = false, false // it asks about something else than what stands below the heading
	}
	out.headed = headed
	out.below = (s.told || s.below && out.look && call.Language() == source.Python) && lead == direct || s.words && (lead == direct || call.Language() == source.R && (lead == branched || isMadeBetween(s.before.Statement().NextCode(), call.Statement())))
	s.below = out.below && out.what == value
	if out.ruler && (headed || s.boxed && s.words && lead == direct) {
		s.titled, s.heading = true, true // by a line below the title
		return out
	}
	boxed := out.ruler
	if out.ruler && s.readers.underlines(call, s.before) {
		out.what = value
	}
	out.asked = out.asked && !headed
	s.headline = isHeading(call, out)
	s.heading = s.headline || out.what == value && (headed || s.words && lead == branched)
	s.titled = headed && s.titled || s.headline && (isSetOff(call) || isProse(call))
	if out.what == value && !out.mark && s.isLine(call, out, lead, headed) {
		out.what = words
	}
	if s.readers.isLabel(call, out) {
		out.what, s.heading = value, false
	}
	s.boxed = boxed || s.boxed && lead == direct && out.what == words
	if s.words = out.what == words; !s.words {
		s.lines = 0
	} else if s.lines++; lead == apart {
		s.lines = 1
	}
	return out
}

// isLine reports whether a value is a line of a report, by what is printed above and
// below.
func (s *strayPrints) isLine(call syntax.Node, out output, lead int, headed bool) bool {
	below := call.Statement().NextCode()
	ends := s.readers.tellsWords(below.Expression())
	goes := ends && s.readers.tellsWords(below.NextCode().Expression())
	switch {
	case headed && (call.Language() == source.R || s.titled || s.lines >= reportLines || asksFor(out.of, summaries)):
		return true
	case call.Language() == source.R && lead == branched && s.words && !out.ruler && out.of.Has(syntax.Call):
		return true // what the words say, if there is any
	case lead == direct && s.words && !out.plain && !out.ruler && (s.lines >= reportLines || call.Language() == source.R):
		return true
	case ends && call.FuncName() == "cat" && isOpen(call) && !out.plain:
		return true
	case isOpen(s.before) && (s.words || !out.plain || call.Language() == source.Python) && s.before.Statement().Parent() == call.Statement().Parent():
		return true // the line goes on
	case (out.label || lead == direct && s.words || !out.look) && isIndented(call):
		return true
	case out.label && !out.plain:
		return goes || ends || (s.words || s.told) && lead == direct
	case out.label:
		return isProse(call)
	case out.ruler:
		return s.heading
	}
	return s.heading && !out.plain || goes && !out.look
}

// reportLines is how many lines in a row make a report, in which a look at data below
// a heading is a part of it.
const reportLines = 3

// isIndented reports whether the text that a call of Python prints begins with blanks, as a
// line below a heading does.
func isIndented(call syntax.Node) bool {
	text := call.Arg("", 0)
	for text.Is(syntax.PyBinaryOperator) {
		text = text.Child(syntax.LeftField)
	}
	if text.Is(syntax.PyConcatenatedString) {
		text = text.FirstChild()
	}
	for c := range text.Children() {
		if c.Is(syntax.PyStringContent) {
			return strings.HasPrefix(c.Text(), "  ") || strings.HasPrefix(c.Text(), `\t`)
		}
	}
	return false
}

// isProse reports whether the text that a call of Python prints is written for people: it
// has several words, the first with a capital letter.
func isProse(call syntax.Node) bool {
	text := strings.TrimLeftFunc(textOf(call.Arg("", 0)), func(r rune) bool { return !unicode.IsLetter(r) })
	first, rest, _ := strings.Cut(text, " ")
	for i, r := range first {
		if i == 0 && !unicode.IsUpper(r) || i > 0 && !unicode.IsLower(r) {
			return false
		}
	}
	return utf8.RuneCountInString(first) > 1 && strings.IndexFunc(rest, unicode.IsLetter) >= 0
}

// isSetOff reports whether the text that a call prints stands out by signs around
// it: "--- Scores ---".
func isSetOff(call syntax.Node) bool {
	first := call.Arg("", 0)
	if line := first.Child(syntax.RightField); line.Is(syntax.PyBinaryOperator) && isRuler(line) {
		return true
	}
	for first.Is(syntax.PyBinaryOperator) {
		first = first.Child(syntax.LeftField)
	}
	if on := first.Child(syntax.FunctionField).Child(syntax.ObjectField); on.Has(syntax.String) {
		first = on // of format
	}
	text := strings.TrimLeft(textOf(first), " ")
	rest := strings.TrimLeft(text, "-=*#>~+_")
	return len(text)-len(rest) > 1 && strings.IndexFunc(rest, unicode.IsLetter) >= 0
}

// textOf returns what a string begins with, without line breaks.
func textOf(n syntax.Node) string {
	text, ok := n.Literal()
	if !ok {
		for c := range n.Children() {
			if c.Is(syntax.PyStringContent) {
				text = c.Text()
				break
			}
		}
	}
	return strings.ReplaceAll(text, `\n`, "")
}
