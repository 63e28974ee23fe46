package notebooks

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// This file tells which texts a project puts into others. One without front matter that no
// other names stands alone.

// mentionedTexts lists the texts with chunks that a document names anywhere, be it to
// include them or to link to them, by their names without folders.
func mentionedTexts(doc *source.Document) (names []string) {
	for at := 0; ; {
		i := bytes.Index(doc.Raw[at:], []byte("md"))
		if i < 0 {
			return names
		}
		at += i + len("md")
		from := at
		for from > 0 && (isWordByte(doc.Raw[from-1]) || doc.Raw[from-1] == '.') {
			from--
		}
		if name := string(doc.Raw[from:at]); isTextWithChunks(name) {
			names = append(names, name)
		}
	}
}

// children lists the texts that chunks take in with their session, by their names without
// folders: child = "low_tide.Rmd".
func children(doc *source.Document) (names []string) {
	for i := range doc.Cells {
		value, _ := doc.Cells[i].Option("child")
		for _, name := range strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune("'\"(), []", r) }) {
			if isTextWithChunks(name) {
				names = append(names, path.Base(name))
			}
		}
	}
	return names
}

// isBook reports whether a document is the head of a book, whose chapters share a session:
// bookdown has formats of single documents too.
func isBook(doc *source.Document) bool {
	head := headOf(doc)
	return strings.Contains(head, "bookdown_site") || strings.Contains(head, "gitbook") || strings.Contains(head, "_book:")
}

// includes reports whether a text may be put into another one.
func (r *renderers) includes(document string) bool {
	base := path.Base(document)
	for _, s := range r.project.Summaries {
		w := s.Value.(waiting)
		if w.Book && strings.HasPrefix(document, strings.TrimPrefix(path.Dir(s.Path)+"/", "./")) {
			return true
		}
		if s.Path != document && slices.Contains(w.Mentions, base) {
			return true
		}
	}
	return r.of(document)
}
