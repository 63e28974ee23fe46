package hygiene

import (
	"bytes"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// unpaired finds the first bracket or quote in code that has no partner: one
// that closes nothing, else the innermost one that is never closed. The span
// counts from the start of code.
func unpaired(code []byte, lang source.Language) (found fault, ok bool) {
	var open []int
	for i := 0; i < len(code); i++ {
		switch ch := code[i]; ch {
		case '#':
			i = lineEnd(code, i)
		case '(', '[', '{':
			open = append(open, i)
		case ')', ']', '}':
			if len(open) == 0 {
				return fault{source.Span{Start: i, End: i + 1}, fmt.Sprintf("`%c` closes nothing: remove it, or open it before", ch)}, true
			}
			opener := code[open[len(open)-1]]
			if ch != partner(opener) {
				return fault{source.Span{Start: i, End: i + 1}, fmt.Sprintf("`%c` cannot close `%c`: pair the brackets", ch, opener)}, true
			}
			open = open[:len(open)-1]
		case '"', '\'', '`':
			if ch == '`' && lang != source.R {
				continue
			}
			end := stringEnd(code, i, lang)
			if end < 0 {
				return fault{source.Span{Start: i, End: lineEnd(code, i)}, fmt.Sprintf("`%s` is a string that does not end: close it", quote(code[i:]))}, true
			}
			i = end - 1
		case '%':
			if lang == source.R { // an operator such as %||%
				if n := bytes.IndexAny(code[i+1:], "%\n \t"); n >= 0 && code[i+1+n] == '%' {
					i += n + 1
				}
			}
		}
	}
	if len(open) == 0 {
		return fault{}, false
	}
	i := open[len(open)-1]
	return fault{source.Span{Start: i, End: i + 1}, fmt.Sprintf("`%c` is never closed: close it", code[i])}, true
}

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

func wordByte(ch byte) bool {
	return ch == '_' || ch == '.' || '0' <= ch && ch <= '9' || 'a' <= ch|0x20 && ch|0x20 <= 'z'
}
