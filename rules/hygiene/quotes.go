package hygiene

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// partner returns the bracket that closes an opening one, or 0.
func partner(opener byte) byte {
	return map[byte]byte{'(': ')', '[': ']', '{': '}'}[opener]
}

// lineEnd returns the offset of the newline at or behind i, or of the end.
func lineEnd(code []byte, i int) int {
	if n := bytes.IndexByte(code[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(code)
}

// stringEnd returns the offset behind the string that the quote at i opens, or
// -1 where it does not end.
func stringEnd(code []byte, i int, lang source.Language) int {
	mark, lines := code[i:i+1], lang == source.R
	if lang == source.R && i > 0 && (code[i-1] == 'r' || code[i-1] == 'R') && (i == 1 || !wordByte(code[i-2])) {
		if end, raw := rawEnd(code, i); raw {
			return end
		}
	}
	if lang == source.Python && len(code) > i+2 && code[i+1] == code[i] && code[i+2] == code[i] {
		mark, lines = code[i:i+3], true
	}
	for j := i + len(mark); j < len(code); j++ {
		switch {
		case code[j] == '\\':
			j++
		case code[j] == '\n' && !lines:
			return -1
		case bytes.HasPrefix(code[j:], mark):
			return j + len(mark)
		}
	}
	return -1
}

// rawEnd returns the offset behind R's raw string, r"--(text)--", whose quote
// is at i; raw is false where it is an ordinary string behind a name.
func rawEnd(code []byte, i int) (end int, raw bool) {
	j := i + 1
	for j < len(code) && code[j] == '-' {
		j++
	}
	if j == len(code) || partner(code[j]) == 0 {
		return 0, false
	}
	closing := append([]byte{partner(code[j])}, code[i+1:j]...)
	closing = append(closing, code[i])
	n := bytes.Index(code[j:], closing)
	if n < 0 {
		return -1, true
	}
	return j + n + len(closing), true
}

// wordByte reports whether a byte is of a name of R.
func wordByte(ch byte) bool { return syntax.IsWordByte(ch) || ch == '.' }
