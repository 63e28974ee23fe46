package hygiene

import (
	"bytes"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// valueless finds the first assignment whose line ends before its value begins, in a tree
// without an error: the grammar takes the next line for the value. A lesson may leave the
// value to its reader, with a comment that says so.
func valueless(root syntax.Node) (found fault, ok bool) {
	a := root.Valueless()
	if !a.OK() {
		return fault{}, false
	}
	doc := root.File().Doc
	line, _, _ := bytes.Cut(doc.Code[a.Start():a.Stop()], []byte("\n"))
	if doc.HasCells() && bytes.Contains(line, []byte("#")) {
		return fault{}, false
	}
	return fault{at: source.Span{Start: a.Start(), End: a.Start() + len(line)}, message: fmt.Sprintf("`%s` lacks its value: give it one on its line", quote(line))}, true
}

// trailed finds the first import with more behind it on its line, in a tree without an
// error: the grammar begins a statement there.
func trailed(root syntax.Node) (found fault, ok bool) {
	n := root.Trailed()
	if !n.OK() {
		return fault{}, false
	}
	rest, _, _ := bytes.Cut(root.File().Doc.Code[n.Stop():root.Stop()], []byte("\n"))
	at := source.Span{Start: n.Stop() + len(rest) - len(bytes.TrimLeft(rest, " \t")), End: n.Stop() + len(rest)}
	return fault{at: at, message: fmt.Sprintf("cannot parse `%s` after `%s`: mend it", quote(rest), quoteEnd(n.Bytes()))}, true
}
