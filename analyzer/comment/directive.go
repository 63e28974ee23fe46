package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// A directive is a comment that a tool reads. The tables are data: who knows a
// further tool adds a word.

// marks are what follows the hashes directly in comments that tools read: chunk
// options, pasted output of reprex, plumber. Roxygen's and spin's is R's only.
var marks = []string{"|", ">", "* "}

// words open a comment that tools read, in lower case, with what may follow.
var words = map[string]follow{
	// linters and formatters
	"labcoat": colon, "noqa": anything, "ruff": colon, "flake8": anything, "pylint": colon, "nosec": anything, "noinspection": anything,
	"fmt": colon, "yapf": colon, "isort": colon, "black": colon, "sourcery": anything, "autopep8": colon,
	"nolint": anything, "nocov": anything, "styler": colon, "jarl-ignore": anything, "air": colon, "lint": colon, "codespell": colon,
	// type checkers, coverage, tests
	"mypy": colon, "pyright": colon, "pyrefly": colon, "ty": colon, "type": colon, "pytype": colon, "pragma": anything, "doctest": colon,
	"nbval_ignore_output": anything, "nbval_skip": anything, "nbval_check_output": anything, "nbval_raises_exception": anything,
	// compilers, editors, encodings
	"cython": colon, "distutils": colon, "coding": either, "-*-": anything, "vim": colon, "vi": colon, "ex": colon, "!diagnostics": anything,
	"region": lower, "endregion": lower, "language": equals, "spdx-license-identifier": colon, "spdx-filecopyrighttext": colon,
	"@cond": nothing, "@endcond": nothing, "@formatter": colon, "@noinspection": anything, "///": anything,
	// cells, chunks, notebooks
	"%%": anything, "in": index, "@title": anything, "@param": anything, "@markdown": anything, "@knitr": anything,
	"command": dashes, "magic": capitals, "dbtitle": capitals, "databricks": anything,
	// nbdev
	"default_exp": anything, "export": nothing, "exports": nothing, "exporti": nothing, "hide": nothing, "hide_input": nothing,
	"hide_output": nothing, "skip": nothing, "collapse": nothing, "collapse_input": nothing, "collapse_output": nothing,
}

// follow is what has to stand behind a word for a tool to read it.
type follow uint8

const (
	anything follow = iota
	colon
	either // a colon or an equals sign
	equals
	nothing
	capitals
	lower
	dashes // "COMMAND ----------"
	index  // "In[3]:"
)

// isDirective reports whether a tool reads a comment of a language.
func isDirective(mark []byte, lang source.Language) bool {
	text := bytes.TrimLeft(mark, "#")
	if lang == source.R && len(text) > 0 && text[0] == '\'' {
		return true
	}
	for _, m := range marks {
		if bytes.HasPrefix(text, []byte(m)) {
			return true
		}
	}
	if len(text) > 0 && text[0] == '+' { // "#+ label" of spin, where a "#+term" is code
		return len(text) == 1 || text[1] == ' ' && (len(text) == 2 || text[2] != ' ')
	}
	text = bytes.TrimLeft(text, " \t")
	if len(text) > 1 && text[0] == '<' { // "<1>" numbers a line for a note of Quarto
		return isNumbered(text)
	}
	if len(text) > 2 && text[0] == '%' && text[1] != '%' {
		return isLoaded(text)
	}
	var low [24]byte
	n := 0
	for n < len(text) && n < len(low) && isWordByte(text[n]) {
		low[n] = text[n]
		if text[n] >= 'A' && text[n] <= 'Z' {
			low[n] += 'a' - 'A'
		}
		n++
	}
	need, ok := words[string(low[:n])]
	if !ok && n > 2 && (string(low[:2]) == "%%" || string(low[:3]) == "///") {
		return true
	}
	if !ok {
		return false
	}
	rest := bytes.TrimRight(text[n:], " \t\r\n")
	switch need {
	case colon:
		return len(rest) > 0 && rest[0] == ':'
	case either:
		return len(rest) > 0 && (rest[0] == ':' || rest[0] == '=')
	case equals:
		return len(rest) > 0 && rest[0] == '='
	case nothing:
		return len(rest) == 0
	case capitals:
		return text[0] <= 'Z'
	case lower:
		after := bytes.TrimLeft(rest, " ")
		return text[0] >= 'a' && (len(after) == 0 || after[0] != '=' && after[0] != '<' && after[0] != ',' && after[0] != '.' && after[0] != '(')
	case dashes:
		return bytes.HasPrefix(rest, []byte(" ----"))
	case index:
		rest = bytes.TrimLeft(rest, " ")
		return len(rest) > 1 && rest[0] == '[' && bytes.IndexByte(rest, ']') > 0
	}
	// Tools take these words alone or with arguments, not in the middle of a sentence.
	if len(rest) == 0 {
		return true
	}
	after := bytes.TrimLeft(rest, " ")
	return !isLetter(rest[0]) && after[0] != '=' && rest[0] != '(' && rest[0] != '.'

}

func isWordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || bytes.IndexByte([]byte("_-@!%/*"), b) >= 0
}

// isNumbered reports whether a comment is a number in angle brackets.
func isNumbered(text []byte) bool {
	end := bytes.IndexByte(text, '>')
	if end < 2 || len(bytes.TrimSpace(text[end+1:])) > 0 {
		return false
	}
	for _, b := range text[1:end] {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}

// isLoaded reports whether IPython wrote a magic into a comment, as it does with
// the %load that brought in a cell's text.
func isLoaded(text []byte) bool {
	fields := bytes.Fields(text)
	switch string(fields[0]) {
	case "%load":
		return len(fields) == 2 || len(fields) > 2 && fields[1][0] == '-'
	case "%writefile", "%run":
		return len(fields) > 1 && bytes.LastIndexByte(fields[len(fields)-1], '.') > 0
	}
	return false
}
