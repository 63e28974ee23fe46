package hygiene

import (
	"bytes"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// What git writes at the start of lines where two versions of a file differ.
var (
	ours   = []byte("<<<<<<< ")
	middle = []byte("=======")
	theirs = []byte(">>>>>>> ")
)

// unsettled returns the first line of a cell at which git left both versions of the code.
func unsettled(root syntax.Node) (found fault, ok bool) {
	if !root.HasError() {
		return fault{}, false
	}
	text := root.Bytes()
	start := lineThat(text, 0, ours)
	between := lineThat(text, start, middle)
	if start < 0 || between < start || lineThat(text, between, theirs) < between {
		return fault{}, false
	}
	line := bytes.TrimRight(text[start:lineEnd(text, start)], " \t\r")
	at := source.Span{Start: root.Start() + start, End: root.Start() + start + len(line)}
	return fault{at: at, cause: string(bytes.TrimSpace(ours)), sure: true, message: fmt.Sprintf("`%s` is a conflict of two versions that was committed: choose one", quote(line))}, true
}

// lineThat returns where the first line at or behind an offset that begins as given starts,
// or -1.
func lineThat(text []byte, from int, begins []byte) int {
	for from >= 0 && from < len(text) {
		i := bytes.Index(text[from:], begins)
		if i < 0 {
			return -1
		}
		if at := from + i; at == 0 || text[at-1] == '\n' {
			return at
		}
		from += i + 1
	}
	return -1
}
