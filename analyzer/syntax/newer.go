package syntax

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// This file knows what Python has and its grammar here has not.

// modernized returns code that the grammar can read: the commas of a list of
// exceptions without parentheses (except A, B, C:, PEP 758) become an operator of
// the same length. Python 2's except E, e stays as it is. The code is copied where
// it has to change.
func modernized(code []byte) []byte {
	changed := false
	for at := 0; ; {
		i := bytes.Index(code[at:], []byte("except"))
		if i < 0 {
			return code
		}
		start := at + i
		at = start + len("except")
		commas := exceptionCommas(code, start)
		if len(commas) == 0 {
			continue
		}
		if !changed {
			code, changed = bytes.Clone(code), true
		}
		for _, c := range commas {
			code[c] = '|'
		}
	}
}

// exceptionCommas returns the offsets of the commas between the exceptions of a
// clause whose keyword stands at an offset, or none where it lists none.
func exceptionCommas(code []byte, keyword int) (commas []int) {
	line := code[bytes.LastIndexByte(code[:keyword], '\n')+1 : keyword]
	if len(bytes.TrimLeft(line, " \t\f")) > 0 {
		return nil
	}
	from := keyword + len("except")
	group := from < len(code) && code[from] == '*'
	if group {
		from++
	}

	for i := from; i < len(code); i++ {
		switch ch := code[i]; {
		case ch == ',':
			commas = append(commas, i)
			from = i + 1
		case ch == ':':
			if len(commas) == 1 && !group && isVariable(bytes.TrimSpace(code[from:i])) {
				return nil
			}
			return commas
		case ch != '.' && ch != ' ' && ch != '\t' && ch != '_' && ch < utf8.RuneSelf && !unicode.IsLetter(rune(ch)) && !unicode.IsDigit(rune(ch)):
			return nil
		}
	}
	return nil
}

// isVariable reports whether a name is written as variables are, not as classes or
// what modules hold.
func isVariable(name []byte) bool {
	first, _ := utf8.DecodeRune(name)
	return !unicode.IsUpper(first) && !bytes.Contains(name, []byte("."))
}
