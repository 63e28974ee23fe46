package source

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"
)

// inlineOpeners are the ways to write code inside a sentence: knitr's, and
// Quarto's with the engine in braces.
var inlineOpeners = []struct {
	text     string
	language Language
}{{"`r ", R}, {"`r#", R}, {"`{r} ", R}, {"`{python} ", Python}}

// inlineNames calls found for every name that inline code in text[s.Start:s.End]
// uses.
func inlineNames(text []byte, s Span, found func(name Span, lang Language)) {
	for i := s.Start; i < s.End; i++ {
		n := bytes.IndexByte(text[i:s.End], '`')
		if n < 0 {
			return
		}
		i += n
		for _, o := range inlineOpeners {
			if !bytes.HasPrefix(text[i:s.End], []byte(o.text)) || i > s.Start && text[i-1] == '`' {
				continue
			}
			start := i + len(o.text)
			n := bytes.IndexByte(text[start:s.End], '`')
			if n < 0 {
				return
			}
			usedNames(text, Span{start, start + n}, o.language, found)
			i = start + n
			break
		}
	}
}

// usedNames calls found for each name of an expression that is neither a
// keyword, nor a member behind `$`, `@`, `.` or `::`, nor an argument's name. It
// does not look into strings, so that prose in them is not taken for names.
func usedNames(text []byte, s Span, lang Language, found func(name Span, lang Language)) {
	member := false // what comes next is a part of something
	for i := s.Start; i < s.End; {
		switch ch := text[i]; {
		case ch == '"' || ch == '\'' || ch == '`':
			i = stringEnd(text, i, s.End) + 1
			member = false
		case ch == '$' || ch == '@' || ch == '.' && lang == Python || ch == ':' && i+1 < s.End && text[i+1] == ':':
			member = true
			i++
		case isNameByte(ch, lang):
			end := i
			for end < s.End && isNameByte(text[end], lang) {
				end++
			}
			prefix := end < s.End && (text[end] == '"' || text[end] == '\'') // of a string: f"{x}"
			if !member && !prefix && isName(text[i:end]) && !isPart(text, end, s.End) && !slices.Contains(keywords[lang], string(text[i:end])) {
				found(Span{i, end}, lang)
			}
			member = false
			i = end
		default:
			member = member && isSpace(ch) || member && ch == ':'
			i++
		}
	}
}

func isNameByte(ch byte, lang Language) bool {
	return ch|0x20 >= 'a' && ch|0x20 <= 'z' || ch >= '0' && ch <= '9' || ch == '_' || ch >= 0x80 || ch == '.' && lang == R
}

// isName tells a name from a number and from typographic signs.
func isName(word []byte) bool {
	r, n := utf8.DecodeRune(word)
	if r == '.' && len(word) > 1 {
		r, _ = utf8.DecodeRune(word[n:])
	}
	return unicode.IsLetter(r) || r == '_'
}

// isPart reports whether the name that ends at i names an argument (`digits =`)
// or a package (`dplyr::`).
func isPart(text []byte, i, end int) bool {
	for i < end && isSpace(text[i]) {
		i++
	}
	rest := text[i:end]
	return bytes.HasPrefix(rest, []byte("::")) || bytes.HasPrefix(rest, []byte("=")) && !bytes.HasPrefix(rest, []byte("=="))
}

var keywords = map[Language][]string{
	R: {"TRUE", "FALSE", "NULL", "NA", "NaN", "Inf", "if", "else", "for", "while", "repeat", "function", "in", "next", "break",
		"NA_integer_", "NA_real_", "NA_character_"},
	Python: {"True", "False", "None", "and", "or", "not", "if", "else", "for", "in", "is", "lambda", "await"},
}
