package prints

import (
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isMark reports whether what is printed says no more than that the run came by.
func isMark(n syntax.Node) bool {
	if n.Has(syntax.Number) {
		return true
	}
	text, ok := n.Literal()
	if !ok {
		return false
	}
	if text = strings.ReplaceAll(text, `\n`, " "); strings.Contains(text, `\`) {
		return false // signs that steer the console
	}
	if said := strings.Join(slices.Collect(syntax.Words(text)), " "); said != "" {
		if len(text) == 1 && n.Language() == source.Python && n.File().Binds(text) {
			return false // a variable, which is made next
		}
		return marks[said] || strings.EqualFold(said, text) && isBabble(said)
	}
	return strings.ContainsAny(text, "0123456789") && !isYear(text) && !strings.ContainsAny(strings.TrimSpace(text), " /,")
}

// isYear reports whether a text is a year, which says what is at work.
func isYear(text string) bool {
	return len(text) == 4 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) && strings.Trim(text, "0123456789") == ""
}

// isBabble reports whether a word is one letter over and over, or a long one of two: X, www,
// aaaffaaa.
func isBabble(word string) bool {
	first := word[:1]
	if !isASCII(word) {
		return false // the side of a box
	}
	rest := strings.Trim(word, first)
	return rest == "" || len(word) > longWord && strings.Trim(strings.ReplaceAll(rest, first, ""), rest[:1]) == ""
}

// longWord is how many letters a word has at most that is of two letters and means something:
// papa.
const longWord = 5

// isRuler reports whether a line is drawn: "-----", "=" * 50, f"{'=' * 50}".
func isRuler(n syntax.Node) bool {
	if drawn := onlyPutIn(n); drawn.OK() {
		n = drawn
	}
	if n.Is(syntax.PyBinaryOperator) {
		times := n.Child(syntax.OperatorField).Text() == "*"
		n = n.Child(syntax.LeftField)
		if text, ok := n.Literal(); ok && times && len(text) == 1 {
			return true
		}
	}
	text, ok := n.Literal()
	text = strings.TrimSpace(strings.ReplaceAll(text, `\n`, " "))
	return ok && text != "" && strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// onlyPutIn returns what a text of Python puts in where that is all that it has but for blanks and the ends of lines, or no node.
func onlyPutIn(n syntax.Node) (put syntax.Node) {
	if !n.Is(syntax.PyString) {
		return put
	}
	for c := range n.Children() {
		switch {
		case c.Is(syntax.PyInterpolation) && !put.OK():
			put = c.Child(syntax.ExpressionField)
		case c.Is(syntax.PyInterpolation), c.Is(syntax.PyStringContent) && strings.Trim(strings.ReplaceAll(c.Text(), `\n`, ""), " ") != "":
			return syntax.Node{}
		}
	}
	return put
}

// isLongRuler reports whether a line is drawn and no sign put between two values: 3 / 8.
func isLongRuler(n syntax.Node) bool {
	text, ok := n.Literal()
	return isRuler(n) && (!ok || len(strings.TrimSpace(text)) >= minRuler)
}

// minRuler is how many signs make a line.
const minRuler = 3

// isText reports whether something is left of the source of a string without
// escape sequences, places for values and blanks.
func isText(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\', c == '%': // \n, \033[31m, %.2f
			i++
			for i < len(s) && strings.IndexByte("0123456789.-+ #[;", s[i]) >= 0 {
				i++
			}
		case c == '{' && strings.IndexByte(s[i:], '}') > 0:
			i += strings.IndexByte(s[i:], '}')
		case c != ' ':
			return true
		}
	}
	return false
}

// manyPlaces is how many values a string lays out for people if it has so many.
const manyPlaces = 3

// isLaidOut reports whether the source of a string rounds or aligns a value, or
// has places for several:
// "%.2f", "{:>8}", "\\t%s".
func isLaidOut(s string) bool {
	for places := 1; ; places++ {
		i := strings.IndexAny(s, "%{")
		if i < 0 {
			return false
		}
		if places == manyPlaces {
			return true
		}
		spec := strings.TrimLeft(s[i+1:], "0123456789+-< ")
		if s[i] == '{' {
			spec, _, _ = strings.Cut(s[i+1:], "}")
			if strings.Contains(spec, ":") {
				return true
			}
		} else if strings.HasPrefix(spec, ".") || strings.Contains(s, `\t`) || strings.ContainsAny(strings.TrimSuffix(s[i+1:], spec), "123456789") {
			return true
		}
		s = s[i+1:]
	}
}

// marks lists what people print to see how far a run gets.
var marks = map[string]bool{
	"here": true, "i m here": true, "i am here": true, "im here": true, "got here": true, "in here": true, "hey": true,
	"hello": true, "hi": true, "yep": true, "yay": true, "yo": true, "hmm": true, "debug": true, "foo": true, "bar": true, "baz": true, "xxx": true, "aaa": true, "asdf": true, "wtf": true, "fuck": true, "shit": true, "damn": true,
}

// isFraction reports whether a text puts one number over another.
func isFraction(n syntax.Node) bool {
	text, ok := n.Literal()
	return ok && strings.TrimSpace(text) == "/"
}
