package hygiene

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds backslashes that begin no character, as in paths of Windows: the grammars read
// over most of them, the languages do not.

// misspelled returns the first text of a cell in which a backslash begins no character of its language:
// "C:\Users". Python 2, which old tells of, reads such texts.
func misspelled(root syntax.Node, old func() bool) (found fault, ok bool) {
	if root.HasError() {
		return fault{}, false
	}
	for n := range root.Nodes(syntax.String) {
		text := n.Bytes()
		quoted := bytes.IndexAny(text, `"'`)
		if quoted < 0 || bytes.IndexByte(text, '\\') < 0 || bytes.ContainsAny(text[:quoted], "rR") || holdsTexts(n) { // a raw text
			continue
		}
		bad := badPython
		if n.Is(syntax.RString) {
			bad = badR
		} else if bytes.ContainsAny(text[:quoted], "bB") {
			bad = badBytes
		}
		if at := escaped(text, bad); at >= 0 && (n.Is(syntax.RString) || !old()) {
			start := n.Start() + at
			_, size := utf8.DecodeRune(text[at+1:])
			return fault{at: source.Span{Start: start, End: start + 1 + size}, message: fmt.Sprintf(
				"`%s` in `%s` is no character: double the backslash", text[at:at+1+size], quote(text))}, true
		}
	}
	return fault{}, false
}

// holdsTexts reports whether there are texts in the braces of a text of Python, in which a backslash may be right.
func holdsTexts(n syntax.Node) bool {
	for c := range n.Children() {
		if c.Is(syntax.PyInterpolation) && c.Holds(syntax.String) {
			return true
		}
	}
	return false
}

// escaped returns where the first backslash stands that, with what follows it, a pattern matches, or -1. One
// that stands behind another is the second of a pair.
func escaped(text []byte, bad *lazyregexp.Regexp) int {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		if bad.Match(text[i:]) {
			return i
		}
		i++
	}
	return -1
}

var (
	// badPython matches what Python takes for no character in a text (The Python Language Reference, 2.4.1.1), badBytes in
	// bytes, and badR R (?Quotes).
	badPython = lazyregexp.New(`^\\(?:x(?:[^\dA-Fa-f]|.[^\dA-Fa-f])|u.{0,3}[^\dA-Fa-f]|U.{0,7}[^\dA-Fa-f]|N[^{])`)
	badBytes  = lazyregexp.New(`^\\x(?:[^\dA-Fa-f]|.[^\dA-Fa-f])`)
	badR      = lazyregexp.New("(?s)^\\\\(?:[^0-7xuUabfnrtv\\\\\"'` \\n\\r]|x[^\\dA-Fa-f]|[uU](?:[^\\dA-Fa-f{]|\\{[^\\dA-Fa-f]))")
)
