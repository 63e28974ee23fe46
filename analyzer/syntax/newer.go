package syntax

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// This file knows what Python has and its grammar here has not.

// modernized returns code that the grammar can read: the commas of a list of
// exceptions without parentheses (except A, B, C:, PEP 758) become an operator of
// the same length, and so do or and and behind brackets in an annotation and the star of
// what brackets spread in a tuple without its own (return x, *(y)), and the = that f"{x:=^20}" is
// filled with. Python 2's except E, e stays as it is. The code is copied where it has to change.
func modernized(code []byte) []byte {
	changed := false
	change := func(at int, operator string) {
		if !changed {
			code, changed = bytes.Clone(code), true
		}
		copy(code[at:], operator)
	}
	for at := 0; ; {
		i := bytes.Index(code[at:], []byte("except"))
		if i < 0 {
			break
		}
		start := at + i
		at = start + len("except")
		for _, c := range exceptionCommas(code, start) {
			change(c, "|")
		}
	}
	for _, word := range []string{"or", "and"} {
		pattern := []byte("] " + word + " ")
		for at := 0; ; {
			i := bytes.Index(code[at:], pattern)
			if i < 0 {
				break
			}
			if at += i; isAnnotation(code, at) {
				change(at+len("] "), ("|  ")[:len(word)])
			}
			at++
		}
	}
	for at := 0; ; at++ {
		i := bytes.IndexByte(code[at:], '*')
		if i < 0 {
			break
		}
		if at += i; isSpread(code, at) {
			change(at, "-")
		}
	}
	for at := 0; ; at++ {
		i := bytes.Index(code[at:], []byte(":="))
		if i < 0 {
			break
		}
		if at += i; isFilled(code, at) {
			change(at+1, "_")
		}
	}
	return code
}

// isFilled reports whether the colon at an offset begins how a value is laid out that stands in braces
// on its line, filled with = to either side.
func isFilled(code []byte, colon int) bool {
	near := max(0, colon-maxHead)
	line := code[near+bytes.LastIndexByte(code[near:colon], '\n')+1 : colon]
	return colon+2 < len(code) && bytes.IndexByte([]byte("<>^="), code[colon+2]) >= 0 && bytes.LastIndexByte(line, '{') > bytes.LastIndexByte(line, '}')
}

// isSpread reports whether the star at an offset spreads what stands in brackets among others,
// in no brackets, behind return, yield or the target that they are assigned to. Where it is the
// first one a comma has to follow, without which it is none of Python either; a word or a
// comparison must not.
func isSpread(code []byte, star int) bool {
	rest := bytes.TrimLeft(code[star+1:], " \t")
	if len(rest) == 0 || bytes.IndexByte([]byte("([{"), rest[0]) < 0 {
		return false
	}
	near := max(0, star-maxHead) // lines may be as long as files
	values := bytes.TrimSpace(code[near+bytes.LastIndexByte(code[near:star], '\n')+1 : star])
	if len(values) == 0 || bytes.IndexByte([]byte(",=nd"), values[len(values)-1]) < 0 {
		return false // neither among others nor behind a target, return or yield
	}
	for _, word := range []string{"return", "yield"} {
		if behind, ok := bytes.CutPrefix(values, []byte(word)); ok && (len(behind) == 0 || bytes.IndexByte([]byte(nameBytes), behind[0]) < 0) {
			return isListed(behind, rest)
		}
	}
	depth := 0
	for i, ch := range values {
		depth += nests(ch)
		if ch == '=' && depth == 0 {
			compares := i == 0 || bytes.IndexByte([]byte("!<>:"), values[i-1]) >= 0 || bytes.HasPrefix(values[i+1:], []byte("="))
			return !compares && isListed(values[i+1:], rest)
		}
	}
	return false
}

// isListed reports whether brackets stand among others in no brackets, by what is before and
// the text that begins with them.
func isListed(before, brackets []byte) bool {
	depth, end := 0, 0
	for _, ch := range before {
		depth += nests(ch)
	}
	if depth != 0 {
		return false
	}
	for i, ch := range brackets[:min(len(brackets), maxHead)] {
		if depth += nests(ch); depth == 0 {
			end = i + 1
			break
		}
	}
	next := bytes.TrimLeft(brackets[end:], " \t\r")
	if end == 0 || len(next) == 0 {
		return false
	}
	if before = bytes.TrimSpace(before); len(before) == 0 {
		return next[0] == ','
	}
	return before[len(before)-1] == ',' && bytes.IndexByte([]byte(",\n;#+-*/%@&|^"), next[0]) >= 0
}

// nests is how much deeper brackets nest behind a byte.
func nests(ch byte) int {
	switch ch {
	case '(', '[', '{':
		return 1
	case ')', ']', '}':
		return -1
	}
	return 0
}

// isAnnotation reports whether the bracket that shuts at an offset is a part of what a
// function of Python says of a parameter, or of what it returns, or of what is said of a name
// that begins a line: -> list[int], (x: list[int], self.x: list[int].
func isAnnotation(code []byte, at int) bool {
	before := code[:at+1]
	for union := true; union; before, union = bytes.CutSuffix(before, []byte("|")) {
		before = bytes.TrimRight(before, " \t")
		if bytes.HasSuffix(before, []byte("]")) {
			before = code[:opening(code, len(before)-1)]
		}
		before = bytes.TrimRight(bytes.TrimRight(before, nameBytes), " \t")
	}
	if bytes.HasSuffix(before, []byte("->")) {
		return true
	}
	name, ok := bytes.CutSuffix(before, []byte(":"))
	if ok && isTarget(code, len(name)) {
		return true
	}
	list := bytes.TrimRight(bytes.TrimRight(name, nameBytes), " \t\r\n*")
	if !ok || len(list) == 0 || list[len(list)-1] != '(' && list[len(list)-1] != ',' {
		return false
	}
	start := opening(code, len(name))
	line := bytes.TrimLeft(code[bytes.LastIndexByte(code[:start], '\n')+1:start], " \t")
	return code[start] == '(' && (bytes.HasPrefix(line, []byte("def ")) || bytes.HasPrefix(line, []byte("async def ")))
}

// isTarget reports whether a name that ends at an offset begins a line, in no bracket, and is no
// keyword.
func isTarget(code []byte, end int) bool {
	name := bytes.TrimLeft(code[bytes.LastIndexByte(code[:end], '\n')+1:end], " \t")
	switch string(name) {
	case "", "else", "try", "finally", "lambda":
		return false
	}
	at := opening(code, end)
	return len(bytes.TrimRight(name, nameBytes)) == 0 && bytes.IndexByte([]byte("([{"), code[at]) < 0
}

const nameBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_."

// opening returns the offset of the bracket that is open at an offset, of those that are
// near, or 0.
func opening(code []byte, at int) int {
	depth := 0
	for i := at - 1; i >= max(0, at-maxHead); i-- {
		if depth += nests(code[i]); depth > 0 {
			return i
		}
	}
	return 0
}

// maxHead is how many bytes the head of a function has at most that is looked through.
const maxHead = 4096

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
