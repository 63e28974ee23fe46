package hygiene

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// unparted finds what R's grammar here is too lenient for: two expressions on a
// line without a semicolon between them, and an else that opens a line at the
// top, where R has taken the if for complete.
func unparted(root syntax.Node) (found fault, ok bool) {
	code := root.File().Doc.Code
	for n := range root.Subtree() {
		if !n.Has(syntax.CellRoot | syntax.Block) {
			continue
		}
		var above, before syntax.Node
		for s := range n.Statements() {
			if n == root && s.Is(syntax.RIdentifier) && s.Text() == "else" {
				return fault{at: s.Span(), message: "`else` opens a line, but R has ended the `if` before it: put it behind the `}`"}, true
			}
			if before.OK() && !before.Masked() && !s.Masked() && onlyBlanks(code[before.Stop():s.Start()]) &&
				(!root.File().Doc.HasCells() || isCode(lastLine(before.Bytes()), source.R)) {
				return beside(root, above, before, s), true
			}
			above, before = before, s
		}
	}
	return fault{}, false
}

// beside says what is wrong where a statement follows another one on its line, below a third
// one: mostly something strayed there that is no code.
func beside(root, above, before, s syntax.Node) fault {
	at, left := s.Span(), lastLine(before.Bytes())
	told := fmt.Sprintf("`%s` follows `%s` on one line: ", quote(s.Bytes()), quoteEnd(left))
	if before.Stop() == at.Start && tripled(left, s.Bytes()) {
		return threeQuotes(source.Span{Start: at.Start - 2, End: at.Start + 1}, s.Bytes()[0])
	}
	if say := commanded(lineOf(root.File().Doc.Code, at.Start)); say != "" {
		return fault{at: at, message: say}
	}
	if reader := typedIn(above); reader != "" {
		return fault{at: at, category: typed, message: fmt.Sprintf("`%s()` takes the lines below it at the console only: put them into a string", reader)}
	}
	switch first, second := lone.Match(left), lone.Match(s.Bytes()); {
	case s.Is(syntax.RBracedExpression):
		told += "only `function`, `if` and loops have a body"
	case first && second:
		told += "put a `#` before words that are no code"
	case first && s.Has(syntax.Assignment):
		told += fmt.Sprintf("remove `%s`, or make one name of both", left)
	case first:
		told += remove(root, left)
	case second:
		told += remove(root, s.Bytes())
	default:
		if told += "part them"; s.Has(syntax.Call) || s.Is(syntax.RPipe) {
			told += orJoin(before)
		}
	}
	return fault{at: at, message: told}
}

// commanded says that a line is one of a shell, or nothing.
func commanded(line []byte) string {
	if !command.Match(line) && !program.Match(line) && !looped.Match(line) {
		return ""
	}
	where := "before it"
	if bytes.Count(line, []byte("'"))%2 > 0 {
		where = "before each of its lines"
	}
	return fmt.Sprintf("`%s` is a command of a shell: put a `#` %s", quote(line), where)
}

// orJoin says by what a call belongs to the chain that stands before it, if that is one.
func orJoin(before syntax.Node) string {
	chain := before
	if chain.Has(syntax.Assignment) {
		chain = chain.Value()
	}
	if !chain.Is(syntax.RPipe) {
		return ""
	}
	return fmt.Sprintf(", or join them by `%s`", chain.Child(syntax.OperatorField).Text())
}

// program matches a line that runs a program that lies beside it, as only a shell does.
var program = lazyregexp.New(`^\s*\./\w`)

// lone matches what is a name or a number and nothing else.
var lone = lazyregexp.New(`^[\w.]+$`)

// remove says what to do with a name or a number that stands beside code: a name that is
// written elsewhere too may be meant, unless it is the dot that stands for what a pipe gives.
func remove(root syntax.Node, stray []byte) string {
	times := 0
	for n := range root.Subtree() {
		if n.Is(syntax.RIdentifier) && bytes.Equal(n.Bytes(), stray) {
			times++
		}
	}
	if times > 1 && string(stray) != "." {
		return "part them"
	}
	return fmt.Sprintf("remove `%s`", stray)
}

// tripled reports whether an empty string, or name in backquotes, ends some code right before
// text that begins with its quote.
func tripled(code, text []byte) bool {
	return len(text) > 0 && bytes.IndexByte([]byte("\"'`"), text[0]) >= 0 && bytes.HasSuffix(code, []byte{text[0], text[0]})
}

// docstring matches what begins with three quotes.
var docstring = lazyregexp.New("^\\s*(?:\"\"\"|''')")

// threeQuotes says what three quotes in a row mean, which R does not know.
func threeQuotes(at source.Span, quote byte) fault {
	if quote == '`' {
		return fault{at: at, message: strayFence}
	}
	quotes := strings.Repeat(string(quote), 3)
	return fault{at: at, cause: quotes,
		message: fmt.Sprintf("`%s` opens no string of R: put a `#` before each line of a comment, one quote around a string", quotes)}
}

// strayFence is said of a fence of Markdown where nothing else of it is.
const strayFence = "a fence of Markdown stands in the code: remove it"

// typedIn returns the name of the function by which a statement reads lines that are typed in,
// or nothing.
func typedIn(n syntax.Node) string {
	if n.OK() && n.Has(syntax.Assignment) {
		n = n.Value()
	}
	switch name := n.FuncName(); {
	case name == "readLines" && !n.Arg("con", 0).OK():
		return name
	case name == "scan" && !n.Arg("file", 0).OK() && !n.Arg("text", -1).OK():
		return name
	}
	return ""
}

func lastLine(text []byte) []byte { return bytes.TrimSpace(text[bytes.LastIndexByte(text, '\n')+1:]) }

// lineOf returns the line that an offset is in.
func lineOf(code []byte, at int) []byte {
	return code[bytes.LastIndexByte(code[:at], '\n')+1 : lineEnd(code, at)]
}

func onlyBlanks(between []byte) bool { return len(bytes.Trim(between, " \t")) == 0 }
