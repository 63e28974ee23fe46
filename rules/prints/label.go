package prints

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// said is what a print of Python puts side by side, however it is written:
// print("n:", n), print("n: %d" % n), print(f"n: {n}").
type said struct {
	texts  []string
	values []syntax.Node
}

// add takes an argument apart. It returns false where a value is laid out for
// people.
func (s *said) add(arg syntax.Node) bool {
	for todo := []syntax.Node{arg}; len(todo) > 0; {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		switch {
		case n.Is(syntax.PyParenthesizedExpression, syntax.PyTuple, syntax.PyConcatenatedString):
			for c := range n.Children() {
				todo = append(todo, c)
			}
		case n.Has(syntax.Comment), n.Is(syntax.Token):
		case n.Is(syntax.PyString):
			for c := range n.Children() {
				switch {
				case c.Is(syntax.PyStringContent):
					s.texts = append(s.texts, c.Text())
				case c.Is(syntax.PyInterpolation) && c.Child(syntax.FormatSpecifierField).OK():
					return false
				case c.Is(syntax.PyInterpolation):
					todo = append(todo, c.Child(syntax.ExpressionField))
				}
			}
		case n.Is(syntax.PyBinaryOperator) && n.Child(syntax.LeftField).Has(syntax.String) && n.Child(syntax.OperatorField).Text() == "%":
			todo = append(todo, n.Child(syntax.LeftField), n.Child(syntax.RightField))
		case n.Is(syntax.PyBinaryOperator) && n.Child(syntax.OperatorField).Text() == "+":
			todo = append(todo, n.Child(syntax.LeftField), n.Child(syntax.RightField))
		case n.FuncName() == "format" || n.FuncName() == "str" || n.FuncName() == "repr":
			made, ok := madeOf(n)
			if !ok {
				return false
			}
			todo = append(todo, made...)
		default:
			s.values = append(s.values, n)
		}
	}
	return true
}

// labelled returns the value that a print shows behind nothing but its name, or
// what it is asked, which is how people look at a value among others; or no node.
func labelled(args []syntax.Node) (shown syntax.Node, row bool) {
	var s said
	if last := len(args) - 1; last > 0 && args[last].Has(syntax.String) && isText(textOf(args[last])) {
		return syntax.Node{}, false // it goes on behind the value
	}
	if heads(args[len(args)-1]) {
		return syntax.Node{}, false
	}
	for _, arg := range args {
		if arg.Language() != source.Python || !s.add(arg) {
			return syntax.Node{}, false
		}
	}
	if len(s.values) == 0 {
		return syntax.Node{}, false
	}
	said := make(map[string]bool)
	asked := 0
	for _, v := range s.values {
		switch {
		case isLook(v, looks):
			if len(s.values) == 1 || !slices.ContainsFunc(s.values, func(o syntax.Node) bool { return o != v && o.Text() == subject(v).Text() }) {
				asked++
			}
		case !isPath(v) || contentOf(v) != value || strings.ToUpper(v.Text()) == v.Text() && len(v.Text()) > 2:
			return syntax.Node{}, false // settings are in capitals
		}
		if !shown.OK() || isLook(shown, looks) {
			shown = v
		}
		if v.Has(syntax.Identifier) {
			said[squeezed(v.Text())] = true
		}
		for w := range syntax.Words(v.Text()) {
			said[w] = true
			for same := range strings.FieldsSeq(synonyms[w]) {
				said[same] = true
			}
		}
	}
	names := false
	for _, text := range s.texts {
		if isSentence(text) {
			return syntax.Node{}, false
		}
		laid := isLaidOut(text) || strings.ContainsAny(text, "(/")
		switch text = withoutPlaces(text); {
		case laid:
			return syntax.Node{}, false
		case strings.Trim(text, " :=->,;") == "":
			continue
		case asked == 0 && strings.Contains(text, "_") && said[squeezed(text)]:
			names = true
			continue
		case asked == 0 && isName(text) && (isCode(text) || isCalled(said, text)):
			names = true
			continue
		case asked == 0 && slices.ContainsFunc(s.values, func(v syntax.Node) bool { return isOwnName(text, v) }):
			names = true
			continue
		case asked < len(s.values):
			return syntax.Node{}, false
		}
		for w := range syntax.Words(text) {
			if !said[w] && !fillers[w] {
				return syntax.Node{}, false
			}
			names = true
		}
	}
	if !names {
		return syntax.Node{}, false
	}
	return shown, len(s.values) > 1
}

// heads reports whether a text of Python ends in a colon behind a value, and so heads what is
// printed next: f"left out {n}:".
func heads(text syntax.Node) bool {
	filled, ends := false, false
	for c := range text.Children() {
		filled = filled || c.Is(syntax.PyInterpolation)
		ends = c.Is(syntax.PyStringContent) && strings.HasSuffix(c.Text(), ":") || c.Is(syntax.Token) && ends
	}
	return text.Is(syntax.PyString) && filled && ends
}

// isOwnName reports whether a text is to the letter the name of a variable, and not one by
// which people call what is told.
func isOwnName(text string, v syntax.Node) bool {
	name := strings.Trim(text, " :=->,;!*#")
	return len(name) > 2 && name == v.Text() && !isUpper(name[0]) && !isTold(name) && !isCalling(v)
}

// isCode reports whether a text is a name that only code has: two letters, or with
// digits, brackets or capitals in it.
func isCode(text string) bool {
	name := strings.Trim(text, " :=->,;")
	return len(name) <= 2 || strings.TrimLeft(name[1:], "abcdefghijklmnopqrstuvwxyz") != ""
}

// isCalled reports whether a word is one of those that the values are called by, or
// the beginning of one.
func isCalled(said map[string]bool, text string) bool {
	name := squeezed(text)
	for w := range said {
		if strings.HasPrefix(name, w) || strings.HasPrefix(w, name) {
			return true
		}
	}
	return false
}

// squeezed is a name without what tells its spellings apart: ATOD_F and AtoD_F.
func squeezed(name string) string {
	return strings.ToLower(strings.ReplaceAll(strings.Trim(name, " :=->,;!*#"), "_", ""))
}

// isName reports whether a text is a name as code has it, and no word that
// people are told something with: "p0 =", "bigItems[0]:", "dims: ".
func isName(text string) bool {
	name := strings.Trim(text, " :=->,;")
	if strings.IndexFunc(name, unicode.IsLetter) < 0 || strings.ContainsAny(name, " \t") || !isASCII(name) {
		return false
	}
	if !isLetter(name[0]) {
		return false // a tag: "[saved]"
	}
	rest := strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if len(name)-len(rest) > 2 {
		return false // an abbreviation
	}
	rest = strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz")
	switch {
	case rest != "" || len(name) <= 2:
		return true
	case strings.HasSuffix(name, "ing"), strings.HasSuffix(name, "ed"), isUpper(name[0]):
		return false
	}
	return strings.ContainsAny(text[strings.Index(text, name)+len(name):], ":=")
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// withoutPlaces returns the source of a string without the places for values
// and escape sequences.
func withoutPlaces(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case (c == '%' || c == '\\') && i+1 < len(s):
			i++
			b.WriteByte(' ')
		case c == '{' && strings.IndexByte(s[i:], '}') > 0:
			i += strings.IndexByte(s[i:], '}')
			b.WriteByte(' ')
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

var (
	// synonyms are the words by which people call what a value is asked.
	synonyms = map[string]string{
		"shape": "size dim dims dimension dimensions", "size": "shape", "len": "length size", "ndim": "dim dims dimensions",
		"dtype": "type dtypes types", "dtypes": "type types", "columns": "column cols", "nunique": "unique", "head": "rows",
	}
	// fillers are words that say nothing about what is looked at.
	fillers = syntax.Names("of the is in for and a data dataset set df dataframe array matrix tensor")
)

// isSentence reports whether the text around a value is more than its name: it ends
// in a full stop or a call, or goes on behind the value ("%d rows", f"{n} rows").
func isSentence(text string) bool {
	trimmed := strings.TrimRight(text, " \\n")
	return strings.HasSuffix(trimmed, ".") || strings.HasSuffix(trimmed, "!") || goesOn.MatchString(trimmed)
}

// goesOn matches words behind a place for a value, or behind the blank that follows one,
// which end the text.
var goesOn = lazyregexp.New(`^ *(?:%[-\d.]*[a-z]|\{[^}]*\})[ \w]*[a-z]$|^ [a-z][ \w]*$`)
