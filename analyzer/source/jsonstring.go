package source

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// skipString takes a string and returns the bytes between its quotes. It jumps
// from quote to quote: an image of a megabyte costs one search.
func (s *jsonScanner) skipString() Span {
	start := s.at + 1
	for from := start; ; {
		i := bytes.IndexByte(s.text[from:], '"')
		if i < 0 {
			s.fail(s.at, "has a string that does not end: the file was cut off")
			return Span{start, start}
		}
		end := from + i
		slash := end
		for slash > from && s.text[slash-1] == '\\' {
			slash--
		}
		from = end + 1
		if (end-slash)%2 == 0 {
			s.at = from
			return Span{start, end}
		}
	}
}

// string takes a string and returns its text, which may alias the file. Where
// the next value is no string it takes nothing and returns nil.
func (s *jsonScanner) string() []byte {
	if s.peek() != '"' {
		return nil
	}
	start := s.at
	span := s.skipString()
	text := s.text[span.Start:span.End]
	if bytes.IndexByte(text, '\\') < 0 {
		return text
	}
	s.at = start
	var b builder
	s.decodeString(&b)
	return b.code
}

// strings takes an object and returns the texts of the members that keys name,
// empty where there is none.
func (s *jsonScanner) strings(keys ...string) []string {
	texts := make([]string, len(keys))
	for key := range s.members() {
		for i, want := range keys {
			if string(key) == want {
				texts[i] = strings.ToValidUTF8(string(s.string()), "\uFFFD")
			}
		}
	}
	return texts
}

// decodeString takes a string, gives its text to b and returns the bytes
// between its quotes.
func (s *jsonScanner) decodeString(b *builder) Span {
	text := s.text
	start := s.at + 1
	from, i := start, start
	for i < len(text) {
		switch ch := text[i]; {
		case ch == '"':
			b.verbatim(text, from, i)
			s.at = i + 1
			return Span{start, i}
		case ch == '\\':
			b.verbatim(text, from, i)
			r, n := unescape(text[i:])
			if n == 0 {
				s.fail(i, "is not JSON: an escape that is none")
				return Span{start, start}
			}
			b.unit(string(r), i, i+n)
			i += n
			from = i
		case ch < ' ':
			s.fail(i, "is not JSON: control character %q in a string", ch)
			return Span{start, start}
		case ch < utf8.RuneSelf:
			i++
		default:
			r, n := utf8.DecodeRune(text[i:])
			if r == utf8.RuneError && n == 1 {
				s.fail(i, "is not UTF-8, save it as UTF-8")
				return Span{start, start}
			}
			i += n
		}
	}
	s.fail(s.at, "has a string that does not end: the file was cut off")
	return Span{start, start}
}

// unescape decodes the escape that text begins with and returns its length in
// bytes, 0 where it is none. Half a surrogate pair is U+FFFD.
func unescape(text []byte) (rune, int) {
	if len(text) < 2 {
		return 0, 0
	}
	switch ch := text[1]; ch {
	case '"', '\\', '/':
		return rune(ch), 2
	case 'n':
		return '\n', 2
	case 't':
		return '\t', 2
	case 'r':
		return '\r', 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	}
	r, ok := hexEscape(text)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if low, ok := hexEscape(text[6:]); ok {
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return pair, 12
		}
	}
	return utf8.RuneError, 6
}

// hexEscape reads the code unit of a \uXXXX.
func hexEscape(text []byte) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, ch := range text[2:6] {
		switch {
		case '0' <= ch && ch <= '9':
			ch -= '0'
		case 'a' <= ch && ch <= 'f':
			ch -= 'a' - 10
		case 'A' <= ch && ch <= 'F':
			ch -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(ch)
	}
	return r, true
}
