package production

import (
	"bytes"
	"iter"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// This file finds credentials in what of a document is no code of Python or R: command lines, magics, cells of other
// languages and prose.

// foreignPart is a piece of a document that has no tree, in code space or in raw space.
type foreignPart struct {
	at         source.Span
	prose, raw bool
}

// foreignParts yields them, but for cells that the document says are not to run.
func foreignParts(doc *source.Document) iter.Seq[foreignPart] {
	return func(yield func(foreignPart) bool) {
		for _, m := range doc.Masks {
			isCommand := m.Kind == source.Shell || m.Kind == source.LineMagic
			if isCommand && !doc.CellAt(m.Span.Start).NotRun && !yield(foreignPart{at: m.Span}) {
				return
			}
		}
		for i := range doc.Cells {
			c := &doc.Cells[i]
			if (c.Kind != source.Code || c.Language == source.Other && !c.NotRun) && !yield(foreignPart{at: c.Span, prose: c.Kind != source.Code}) {
				return
			}
		}
		if doc.Format != source.RMarkdown && doc.Format != source.Quarto {
			return // the prose of others are cells and comments
		}
		for _, at := range doc.Prose {
			if !yield(foreignPart{at: at, prose: true, raw: true}) {
				return
			}
		}
	}
}

// credential returns the first one in the text of the part: in prose, which may tell how a URL is written, a key of a
// service only.
func (p foreignPart) credential(text []byte) credential {
	if p.prose {
		return issuedIn(text)
	}
	for c := range credentialsInText(text) {
		return c
	}
	if bytes.IndexByte(text, '=') < 0 {
		return credential{} // most
	}
	for _, m := range assigned.FindAllStringSubmatchIndex(string(text), -1) {
		if what := credentialIn(string(text[m[4]:m[5]]), string(text[m[2]:m[3]]), nobody); what != "" {
			return credential{at: source.Span{Start: m[4], End: m[5]}, what: what}
		}
	}
	return credential{}
}

// assigned matches what a command line gives a value: `%env TIDES_TOKEN=...`, `export TIDES_TOKEN="..."`.
var assigned = lazyregexp.New(`\b([A-Za-z_]\w*)=["']?([^\s"';&|]+)`)

func nobody() string { return "" }
