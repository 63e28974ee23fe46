package prints

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what prints say about the prints next to them.

// How the print in front of a call leads to it.
const (
	apart    = iota
	direct   // it is the statement before, but for what makes the value
	branched // one of both stands alone with prints in a loop or a branch
)

// lead returns how the print before leads to the call.
func (s *strayPrints) lead(call syntax.Node) int {
	before, statement := s.before.Statement(), call.Statement()
	switch n := before.NextCode(); {
	case n == statement, s.headline && isMadeBetween(n, statement), isNextStep(before, statement):
		return direct
	case n.Has(syntax.Loop|syntax.If) && n.Covers(call) && s.readers.tells.of(n, s.readers.onlyTells):
		return branched
	}
	for n := before; n.OK() && !n.NextCode().OK(); {
		n = n.Parent().Statement()
		switch {
		case !n.Has(syntax.If) && !(n.Has(syntax.Loop) && s.readers.tells.of(n, s.readers.onlyTells)):
			return apart
		case n.NextCode() == statement:
			return branched
		}
	}
	return apart
}

// isNextStep reports whether the step of R's pipe that a statement stands alone in follows the one of
// another: ... %T>% {print("rows left")} %T>% {print(nrow(.))}.
func isNextStep(before, statement syntax.Node) bool {
	step, earlier := statement.Parent(), before.Parent()
	pipe := step.Parent()
	return step.Is(syntax.RBracedExpression) && earlier.Is(syntax.RBracedExpression) && pipe.Is(syntax.RPipe) &&
		pipe.Child(syntax.RHSField) == step && pipe.Child(syntax.LHSField).Child(syntax.RHSField) == earlier
}

// isMadeBetween reports whether nothing is done from one statement to another but to make
// what the latter prints.
func isMadeBetween(n, statement syntax.Node) bool {
	for range maxMade {
		if !n.Expression().Has(syntax.Assignment) {
			return false
		}
		if n.NextCode() == statement {
			made := n.Expression().Target()
			if made.Is(syntax.PyPatternList) { // one of several
				return slices.ContainsFunc(slices.Collect(made.Children()), func(n syntax.Node) bool {
					return n.Has(syntax.Identifier) && statement.Mentions(n.Text())
				})
			}
			return bytes.Contains(statement.Bytes(), made.Bytes())
		}
		n = n.NextCode()
	}
	return false
}

// maxMade is how many lines make a value that stands below its heading.
const maxMade = 8

// isHeading reports whether a call prints a text that what follows is the rest
// of: "Scores by region:".
func isHeading(call syntax.Node, out output) bool {
	if out.what != words {
		return false
	}
	var last syntax.Node
	for arg := range call.Args() {
		if arg.Name == "" {
			last = arg.Value
		}
	}
	if first := last.Arg("", 0); last.Child(syntax.FunctionField).Is(syntax.PyIdentifier) && first.Has(syntax.String) {
		last = first // a text in color
	}
	text, whole := last.Literal()
	if isFilledIn(last) {
		text, _ = last.Child(syntax.LeftField).Literal()
	}
	if !whole && last.Is(syntax.PyString) {
		for part := range last.Children() {
			if part.Is(syntax.PyStringContent) {
				text = part.Text()
			}
		}
	}
	if first := call.Arg("", 0); call.Language() == source.Python && whole && first != last && !first.Has(syntax.String|syntax.Call) && !strings.HasSuffix(text, ":") {
		return false // 5 rows
	}
	if whole && isCaption(text) || isOpen(call) || isSetOff(call) || hasWord(text, failures) {
		return true
	}
	text = strings.TrimRight(strings.ReplaceAll(text, `\n`, " "), " ")
	if endsInValue(last) {
		return false // the value that the text names stands there
	}
	return strings.HasSuffix(text, ":") || announces[text[strings.LastIndexByte(text, ' ')+1:]]
}

// endsInValue reports whether a text of Python ends in a value that is put in: f"rows: {n}".
func endsInValue(text syntax.Node) bool {
	var last syntax.Node
	for c := range text.Children() {
		if !c.Is(syntax.PyStringEnd) {
			last = c
		}
	}
	return last.Is(syntax.PyInterpolation)
}

// isFilledIn reports whether Python puts values into a text: "%d rows:" % n.
func isFilledIn(e syntax.Node) bool {
	return e.Is(syntax.PyBinaryOperator) && e.Child(syntax.OperatorField).Text() == "%" && e.Child(syntax.LeftField).Has(syntax.String)
}

// failures are words that say that something is wrong, which what follows shows.
var failures = syntax.Names("error errors warning warnings mismatch failed")

// isOpen reports whether the line that a call prints goes on behind it: Python 2's
// print with a comma at its end, print(end=""), R's cat without a line break.
func isOpen(call syntax.Node) bool {
	if call.Is(syntax.PyPrintStatement) {
		return bytes.HasSuffix(call.Bytes(), []byte(","))
	}
	if call.Language() == source.Python {
		end := call.Arg("end", -1)
		return end.OK() && !bytes.Contains(end.Bytes(), []byte(`\n`))
	}
	return call.FuncName() == "cat" && !bytes.Contains(call.Child(syntax.ArgumentsField).Bytes(), []byte(`\n"`)) &&
		!bytes.Contains(call.Child(syntax.ArgumentsField).Bytes(), []byte(`\n'`))
}

// isCaption reports whether a text names something in several words and does not
// say that something is done: "mean error by region".
func isCaption(text string) bool {
	text = strings.Trim(strings.ReplaceAll(text, `\n`, "\n"), "\n")
	words := slices.Collect(syntax.Words(strings.TrimSpace(text)))
	if len(words) < 2 || !strings.Contains(strings.TrimSpace(text), " ") || doers[words[0]] || strings.HasSuffix(text, ".") || strings.IndexFunc(text, isNoCaption) >= 0 {
		return false
	}
	for _, w := range []string{words[0], words[len(words)-1]} {
		if strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed") || marks[w] || w == "done" {
			return false
		}
	}
	return true
}

func isNoCaption(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" _-()%,'<>=.", r)
}

// announces are last words of headings.
var announces = syntax.Names("follows follows... follows. below below... below. following")

// underlines reports whether a statement next to a ruler shows a value. Before
// is the print in front of it. Rulers around words are a part of what is told.
func (a *audience) underlines(ruler, before syntax.Node) bool {
	s := ruler.Statement()
	return before.OK() && before.Statement().NextCode() == s && a.showsValue(before) || a.showsValue(s.NextCode().Expression())
}

func (a *audience) showsValue(e syntax.Node) bool {
	if !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	out := printed(e)
	loop := e.Within(syntax.Loop)
	if out.what != value || loop.OK() && a.isCounter(loop, out.of) {
		return false
	}
	values, _ := printedValues(e)
	return e.Language() != source.Python || !(loop.OK() && a.namesTurn(loop, values))
}

// isLabel reports whether a print only names the value that the next one shows:
// print("df") in front of print(df).
func (a *audience) isLabel(call syntax.Node, out output) bool {
	text, ok := out.of.Literal()
	if !ok || out.what != words {
		return false
	}
	e := call.Statement().NextCode().Expression()
	if !a.showsValue(e) {
		return false
	}
	shown := printed(e).of.Text()
	return shown == text || len(shown) > len(text) && strings.HasSuffix(shown, text) && strings.ContainsAny(shown[len(shown)-len(text)-1:][:1], ".$@")
}

// namesNext reports whether a text is the name of what is printed next, which in R is told: print("i")
// in front of print(i), where i counts the turns of a loop.
func (a *audience) namesNext(call, text syntax.Node) bool {
	e := call.Statement().NextCode()
	if e = e.Expression(); !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	out := printed(e)
	said, ok := text.Literal()
	return ok && out.of.Text() == said && (call.Language() == source.Python || a.judge(e, out) != value)
}
