package syntax

import (
	"iter"
	"strings"
)

// Words yields the words that a name or an expression is made of, in lower case:
// "print", "row", "count" of print_rowCount and of print.row(count).
func Words(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i <= len(text); i++ {
			if i < len(text) && isLetter(text[i]) && !(i > start && isUpper(text[i]) && !isUpper(text[i-1])) {
				continue
			}
			if start < i && !yield(strings.ToLower(text[start:i])) {
				return
			}
			start = i
			if i < len(text) && !isLetter(text[i]) {
				start = i + 1
			}
		}
	}
}

// LastWord returns the last of the [Words] of a text, or "".
func LastWord(text string) (last string) {
	for last = range Words(text) {
		continue
	}
	return last
}

// IsWordByte reports whether a byte is of a name of Python, or of a word in any alphabet.
func IsWordByte(b byte) bool {
	return isLetter(b) || b == '_' || '0' <= b && b <= '9'
}

// HasWord reports whether a text has a word by itself: no byte beside it is of a word, as inWord tells.
func HasWord(text, word string, inWord func(byte) bool) bool {
	for at := 0; word != ""; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		i += at
		if end := i + len(word); (i == 0 || !inWord(text[i-1])) && (end == len(text) || !inWord(text[end])) {
			return true
		}
		at = i + 1
	}
	return false
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || b >= 0x80 }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }
