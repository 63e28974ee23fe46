package source

import (
	"bytes"
	"iter"
	"unicode"
)

// guessLanguage tells the language of a notebook that says nothing of it by its lines:
// Python, unless some can only be of another language and none can only be Python's. A
// notebook of another one that gives itself away by no line stays Python.
func guessLanguage(d *Document) Language {
	r, closed, opened := false, false, false
	for line := range codeLines(d) {
		switch {
		case isPythonLine(line):
			return Python
		case isRLine(line):
			r = true
		case string(line) == "end":
			closed = true
		case opensBlock(line):
			opened = true
		}
	}
	switch {
	case closed && opened:
		return Other // Julia, Ruby, Octave, Lua
	case r:
		return R
	}
	return Python
}

// codeLines yields the lines of a notebook's code without blanks around them, but for
// empty ones and comments.
func codeLines(d *Document) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := range d.Cells {
			if d.Cells[i].Kind != Code {
				continue
			}
			for line := range bytes.Lines(d.Code[d.Cells[i].Span.Start:d.Cells[i].Span.End]) {
				if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' && !yield(line) {
					return
				}
			}
		}
	}
}

// isPythonLine reports whether a line can be of nothing but Python and its magics: a
// header with a colon, an import from a module, a line for IPython.
func isPythonLine(line []byte) bool {
	switch word, rest, _ := bytes.Cut(line, []byte(" ")); string(word) {
	case "def", "for", "while", "if", "elif", "class", "with":
		return line[len(line)-1] == ':'
	case "else:", "try:", "finally:", "except:", "except", "pass", "lambda", "assert":
		return true
	case "from":
		return bytes.Contains(rest, []byte(" import "))
	case "import":
		return bytes.Contains(rest, []byte(" as "))
	}
	return line[0] == '%' || line[0] == '!'
}

// isRLine reports whether a line attaches a package of R, or begins with R's assignment:
// a name, perhaps with dots, and an arrow.
func isRLine(line []byte) bool {
	if bytes.HasPrefix(line, []byte("library(")) {
		return true
	}
	name, _, ok := bytes.Cut(line, []byte("<-"))
	name = bytes.TrimRight(name, " ")
	return ok && len(name) > 0 && bytes.IndexFunc(name, func(c rune) bool {
		return c != '.' && c != '_' && c != '$' && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	}) < 0
}

// opensBlock reports whether a line opens a block that a word ends.
func opensBlock(line []byte) bool {
	word, _, _ := bytes.Cut(line, []byte(" "))
	switch string(word) {
	case "function", "for", "while", "if", "begin", "let", "struct", "mutable", "module", "macro", "try", "quote", "def", "class":
		return line[len(line)-1] != ':' && line[len(line)-1] != '{'
	}
	return false
}
