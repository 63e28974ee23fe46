package source

import (
	"bytes"
	"iter"
	"strings"
	"unicode/utf8"
)

// maxJSONDepth bounds the nesting of a value that is skipped. Nothing that
// Jupyter writes comes near; a reader that builds values gives up far earlier.
const maxJSONDepth = 10_000

// jsonScanner walks over JSON text in one pass and builds no values: its user
// reads the few strings it wants, and the rest is passed over at the speed of
// a byte search. The first error ends the walk: the scanner then stands at the
// end of the text, where every loop over it stops.
type jsonScanner struct {
	text []byte
	at   int // offset of the next byte
	err  *Error
}

// Classes of the bytes between the strings of JSON.
const (
	illegal = iota
	scalar  // white space, separators, numbers, literals
	quote
	opening
	closing
)

var jsonClass = func() (class [256]uint8) {
	for _, ch := range []byte(" \t\r\n,:+-.0123456789eE" + "true" + "false" + "null" + "NaN" + "Infinity") {
		class[ch] = scalar
	}
	class['"'] = quote
	class['{'], class['['] = opening, opening
	class['}'], class[']'] = closing, closing
	return class
}()

// fail records an error at the offset unless there is one already.
func (s *jsonScanner) fail(off int, format string, args ...any) {
	if s.err == nil {
		s.err = errorAt(s.text, off, format, args...)
	}
	s.at = len(s.text)
}

// unexpected fails at the next byte, which is not what JSON wants there.
func (s *jsonScanner) unexpected(want string) {
	if s.at >= len(s.text) {
		s.fail(len(s.text), "ends too early, %s is missing: the file was cut off", want)
		return
	}
	if line := s.text[s.at:]; bytes.HasPrefix(line, []byte("<<<<<<< ")) || bytes.HasPrefix(line, []byte("=======")) || bytes.HasPrefix(line, []byte(">>>>>>> ")) {
		s.fail(s.at, "is not JSON: a merge conflict, resolve it")
		return
	}
	r, _ := utf8.DecodeRune(s.text[s.at:])
	s.fail(s.at, "is not JSON: %s expected, not %q", want, r)
}

// peek passes over white space and returns the next byte without taking it; 0
// at the end of the text.
func (s *jsonScanner) peek() byte {
	for s.at < len(s.text) {
		switch ch := s.text[s.at]; ch {
		case ' ', '\n', '\r', '\t':
			s.at++
		default:
			return ch
		}
	}
	return 0
}

// members takes an object and yields its keys, the scanner standing at the
// value. A value that the loop's body does not take is skipped. Where the next
// value is no object, nothing is taken or yielded. The loop must not break.
func (s *jsonScanner) members() iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		if s.peek() != '{' {
			return
		}
		s.at++
		if s.peek() == '}' {
			s.at++
			return
		}
		for s.err == nil {
			if s.peek() != '"' {
				s.unexpected("a key in quotes")
				return
			}
			key := s.string()
			if s.peek() != ':' {
				s.unexpected("`:`")
				return
			}
			s.at++
			if !s.value(func() bool { return yield(key) }, '}') {
				return
			}
		}
	}
}

// elements takes a list and yields the index of each element, the scanner
// standing at it. Otherwise it is like members.
func (s *jsonScanner) elements() iter.Seq[int] {
	return func(yield func(int) bool) {
		if s.peek() != '[' {
			return
		}
		s.at++
		if s.peek() == ']' {
			s.at++
			return
		}
		for i := 0; s.err == nil; i++ {
			if !s.value(func() bool { return yield(i) }, ']') {
				return
			}
		}
	}
}

// value has one value taken by body, or skips it, and takes what follows it. It
// reports whether another value comes.
func (s *jsonScanner) value(body func() bool, end byte) bool {
	s.peek()
	before := s.at
	if !body() {
		return false
	}
	if s.at == before {
		s.skip()
	}
	switch s.peek() {
	case ',':
		s.at++
		return true
	case end:
		s.at++
	default:
		if s.err == nil {
			s.unexpected("`,` or `" + string(rune(end)) + "`")
		}
	}
	return false
}

// skip takes the next value, whatever it is, and returns its bytes. Of what
// lies inside only the strings and the balance of brackets are looked at.
func (s *jsonScanner) skip() Span {
	ch := s.peek()
	start := s.at
	switch jsonClass[ch] {
	case quote:
		s.skipString()
	case opening:
		s.skipNested()
	default:
		s.skipScalar()
	}
	return Span{start, s.at}
}

func (s *jsonScanner) skipNested() {
	depth := 0
	for i := s.at; i < len(s.text); {
		switch jsonClass[s.text[i]] {
		case scalar:
			i++
		case quote:
			s.at = i
			s.skipString()
			i = s.at
		case opening:
			if depth++; depth > maxJSONDepth {
				s.fail(i, "is nested deeper than %d brackets", maxJSONDepth)
				return
			}
			i++
		case closing:
			i++
			if depth--; depth == 0 {
				s.at = i
				return
			}
		default:
			s.at = i
			s.unexpected("a value")
			return
		}
	}
	if s.err == nil {
		s.at = len(s.text)
		s.unexpected("a closing bracket")
	}
}

func (s *jsonScanner) skipScalar() {
	end := s.at
	for end < len(s.text) && strings.IndexByte(" \t\r\n,:{}[]\"", s.text[end]) < 0 {
		end++
	}
	switch word := s.text[s.at:end]; string(word) {
	case "true", "false", "null", "NaN", "Infinity", "-Infinity":
	default:
		if len(word) == 0 || len(bytes.Trim(word, "+-.0123456789eE")) > 0 {
			s.unexpected("a value")
			return
		}
	}
	s.at = end
}
