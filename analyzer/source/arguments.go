package source

import (
	"bytes"
	"strings"
)

// argument is one of R's arguments, `key = value` or only a value: spans of the
// text that it was cut from.
type argument struct{ key, value, whole Span }

// arguments cuts text[s.Start:s.End] at the commas that stand in no brackets,
// strings or comments. It stops at a bracket that it has not seen open, so s may
// begin behind an open one and go on to the end of the text.
func arguments(text []byte, s Span) []argument {
	var args []argument
	start, equals, depth := s.Start, -1, 0
	flush := func(end int) {
		a := argument{whole: trim(text, Span{start, end})}
		a.value = a.whole
		if equals >= 0 {
			a.key, a.value = trim(text, Span{start, equals}), trim(text, Span{equals + 1, end})
		}
		if a.whole.Len() > 0 {
			args = append(args, a)
		}
		start, equals = end+1, -1
	}
	for i := s.Start; i < s.End; i++ {
		switch ch := text[i]; ch {
		case '"', '\'', '`':
			i = stringEnd(text, i, s.End)
		case '#':
			first := trim(text, Span{start, i}).Len() == 0
			if n := bytes.IndexByte(text[i:s.End], '\n'); n >= 0 {
				i += n
			} else {
				i = s.End
			}
			if first { // it stands before the argument and is no part of it
				start = i
			}
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth == 0 {
				flush(i)
				return args
			}
			depth--
		case ',':
			if depth == 0 {
				flush(i)
			}
		case '=':
			if i+1 < s.End && text[i+1] == '=' {
				i++
			} else if depth == 0 && equals < 0 && (i == s.Start || strings.IndexByte("<>!", text[i-1]) < 0) {
				equals = i
			}
		}
	}
	flush(s.End)
	return args
}

// stringEnd returns the offset of the quote that closes the string at i, or end.
func stringEnd(text []byte, i, end int) int {
	quote := text[i]
	for i++; i < end; i++ {
		switch text[i] {
		case '\\':
			i++
		case quote:
			return i
		}
	}
	return end
}

// unquote takes the quotes off a value that is one plain string.
func unquote(value string) string {
	if n := len(value); n >= 2 && strings.IndexByte("\"'`", value[0]) >= 0 && value[n-1] == value[0] &&
		strings.IndexByte(value[1:n-1], value[0]) < 0 {
		return value[1 : n-1]
	}
	return value
}

// isFalse tells R's and YAML's literals for false.
func isFalse(value string) bool {
	switch value {
	case "FALSE", "F", "False", "false", "no", "No", "NO", "off", "Off", "OFF":
		return true
	}
	return false
}
