package hygiene

import (
	"bytes"
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// severed finds the first line that ends before what it asks for, in a tree without an error:
// the grammar takes the next line for it. A lesson may leave the value to its reader, with a
// comment that says so.
func severed(root syntax.Node) (found fault, ok bool) {
	n, at := root.Severed()
	if !n.OK() {
		return fault{}, false
	}
	doc := root.File().Doc
	if rest, _, _ := bytes.Cut(doc.Code[at.End:], []byte("\n")); doc.HasCells() && bytes.Contains(rest, []byte("#")) {
		return fault{}, false
	}
	line := doc.Code[at.Start:at.End]
	message := "`%s` breaks off: join it with the next line, or put both in brackets"
	if n.Is(syntax.PyAssignment, syntax.PyAugmentedAssignment) {
		message = "`%s` lacks its value: give it one on its line"
	}
	return fault{at: at, message: fmt.Sprintf(message, quoteEnd(line))}, true
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
