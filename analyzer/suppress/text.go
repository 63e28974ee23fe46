package suppress

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// containsFold reports whether text holds word, which is lower case ASCII, in
// any case. It stops only at the letter with the number rare, so a rare letter
// makes it fast.
func containsFold(text []byte, word string, rare int) bool {
	lower := word[rare]
	return containsAt(text, word, rare, lower) || containsAt(text, word, rare, lower-'a'+'A')
}

func containsAt(text []byte, word string, rare int, letter byte) bool {
	for from := rare; from < len(text); from++ {
		i := bytes.IndexByte(text[from:], letter)
		if i < 0 {
			return false
		}
		from += i
		start := from - rare
		if start+len(word) <= len(text) && bytes.EqualFold(text[start:start+len(word)], []byte(word)) {
			return true
		}
	}
	return false
}

// lineAround returns the line that holds the offset, with its newline.
func lineAround(code []byte, off int) source.Span {
	end := len(code)
	if i := bytes.IndexByte(code[off:], '\n'); i >= 0 {
		end = off + i + 1
	}
	return source.Span{Start: bytes.LastIndexByte(code[:off], '\n') + 1, End: end}
}

// skipBlank returns the offset of the first byte from off that is no white
// space, at most end.
func skipBlank(code []byte, off, end int) int {
	for off < end && blank(code[off]) {
		off++
	}
	return off
}

func blank(ch byte) bool {
	return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r' || ch == '\f'
}

// skipComments is skipBlank that skips comments too. It must not begin inside a
// string.
func skipComments(code []byte, off, end int) int {
	for {
		off = skipBlank(code, off, end)
		if off == end || code[off] != '#' {
			return off
		}
		i := bytes.IndexByte(code[off:end], '\n')
		if i < 0 {
			return end
		}
		off += i
	}
}
