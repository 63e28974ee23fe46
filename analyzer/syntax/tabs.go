package syntax

import "bytes"

// evenTabs returns code whose lines are indented for the grammar as Python reads them. For
// Python a tab goes on to the next column that eight divides, for the grammar it is eight
// wide, whatever stands before it: blanks before a tab are one block too deep. A form feed,
// at which the grammar starts to count anew, takes their place. The code is copied where
// it has to change.
func evenTabs(code []byte) []byte {
	changed := false
	for at := 0; ; {
		i := bytes.Index(code[at:], []byte(" \t"))
		if i < 0 {
			return code
		}
		at += i
		start := bytes.LastIndexByte(code[:at], '\n') + 1
		indent := len(code[start:]) - len(bytes.TrimLeft(code[start:], " \t"))
		if at >= start+indent {
			at++ // behind code
			continue
		}
		if !changed {
			code, changed = bytes.Clone(code), true
		}
		indentAnew(code[start : start+indent])
		at = start + indent
	}
}

// indentAnew gives blanks at the start of a line the width that they have for Python.
func indentAnew(blanks []byte) {
	column := 0
	for _, b := range blanks {
		if b == '\t' {
			column += 8 - column%8
		} else {
			column++
		}
	}
	tabs, spaces := column/8, column%8
	for i := range blanks {
		switch left := len(blanks) - i; {
		case left > tabs+spaces:
			blanks[i] = '\f'
		case left > spaces:
			blanks[i] = '\t'
		default:
			blanks[i] = ' '
		}
	}
}
