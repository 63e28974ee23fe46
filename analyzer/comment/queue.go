package comment

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// queue joins the texts of pieces, so that one parse does for all of them: a call
// of the parser costs more than the few bytes of a piece.
type queue struct {
	text  []byte
	spans []source.Span
	alone int // how many texts had to be parsed by themselves
}

// maxAlone is how many texts of a document are parsed by themselves. A document
// that is broken more often than this is no code of the language.
const maxAlone = 5000

func (q *queue) reset() { q.text, q.spans = q.text[:0], q.spans[:0] }

func (q *queue) begin() int        { return len(q.text) }
func (q *queue) add(s string)      { q.text = append(q.text, s...) }
func (q *queue) addBytes(s []byte) { q.text = append(q.text, s...) }

func (q *queue) end(start int) {
	q.spans = append(q.spans, source.Span{Start: start, End: len(q.text)})
	q.text = append(q.text, '\n')
}

// parse gives each text's statements, none for one that is no code of the
// language.
func (q *queue) parse(lang source.Language) [][]syntax.Node {
	nodes := make([][]syntax.Node, len(q.spans))
	if len(q.spans) == 0 {
		return nodes
	}
	f := syntax.ParseText(q.text, lang)
	root := f.CellRoot(&f.Doc.Cells[0])
	k, done := 0, 0 // the text that a node begins in; the end of those parsed alone
	for n := range root.Children() {
		for k < len(q.spans) && q.spans[k].End <= n.Start() {
			k++
		}
		if k == len(q.spans) {
			break
		}
		if n.Start() >= done && n.Stop() <= q.spans[k].End && !n.HasError() {
			nodes[k] = append(nodes[k], n)
			continue
		}
		for i := k; i < len(q.spans) && q.spans[i].Start < n.Stop(); i++ { // an error may have pulled its neighbours in: each by itself
			if q.spans[i].Start < done {
				continue
			}
			nodes[i] = nil
			if q.alone++; q.alone <= maxAlone {
				nodes[i] = alone(q.text[q.spans[i].Start:q.spans[i].End], lang)
			}
			done = q.spans[i].End
		}
	}
	if root.Is(syntax.Error) { // it holds words and numbers where the texts have statements
		for i, span := range q.spans {
			if len(nodes[i]) > 0 && nodes[i][0].File() == f && !parts(nodes[i], q.text[span.Start:span.End], span.Start) {
				nodes[i] = nil
				if q.alone++; q.alone <= maxAlone {
					nodes[i] = alone(q.text[span.Start:span.End], lang)
				}
			}
		}
	}
	return nodes
}

// parts reports whether there is nothing in a text, which begins at an offset, but its nodes.
func parts(nodes []syntax.Node, text []byte, start int) bool {
	at := 0
	for _, n := range nodes {
		if len(bytes.Trim(text[at:n.Start()-start], " \t\n;")) > 0 {
			return false
		}
		at = n.Stop() - start
	}
	return len(bytes.Trim(text[at:], " \t\n;")) == 0
}

// alone parses one text.
func alone(text []byte, lang source.Language) []syntax.Node {
	f := syntax.ParseText(text, lang)
	if f.Root().HasError() {
		return nil
	}
	return slices.Collect(f.Root().Statements())
}
