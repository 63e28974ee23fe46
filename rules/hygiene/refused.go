package hygiene

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what the grammars take, and Python's compiler or R's parser refuses.

// refused returns, for each cell whose tree has no error, the first place that its language does not take: of Python what
// its compiler refuses; of R a $, @ or :: that names nothing; a character that nobody sees.
func refused(f *syntax.File) map[*source.Cell]fault {
	found := make(map[*source.Cell]fault)
	add := func(at source.Span, message string) {
		cell := f.Doc.CellAt(at.Start)
		if cell == nil {
			return
		}
		if first, ok := found[cell]; !ok || at.Start < first.at.Start {
			found[cell] = fault{at: at, message: message}
		}
	}
	compile(f, add)
	for _, kind := range []syntax.Kind{syntax.RExtractOperator, syntax.RNamespaceOperator} {
		for n := range f.Kinds(kind) {
			if n.Child(syntax.RHSField).OK() {
				continue
			}
			at := source.Span{Start: n.Start(), End: n.Child(syntax.OperatorField).Stop()}
			said := "lacks the name behind it"
			if next := nameBelow(n); kind == syntax.RExtractOperator && len(next) > 0 { // :: does not look there
				said = fmt.Sprintf("lacks its name, and takes `%s` from below", quote(next))
			}
			add(at, fmt.Sprintf("`%s` %s: add it, or remove its sign", quoteEnd(f.Doc.Code[at.Start:at.End]), said))
		}
	}
	for _, at := range invisible(f) {
		r, _ := utf8.DecodeRune(f.Doc.Code[at.Start:])
		add(at, fmt.Sprintf("a character that nobody sees (U+%04X) stands in the code: delete it", r))
	}
	return found
}

// nameBelow returns the name or text that the next line of code in the cell begins with, if it does.
func nameBelow(n syntax.Node) []byte {
	text := n.File().Doc.Code[n.Stop():n.Cell().Span.End]
	text = text[len(blanksAndComments.Find(text)):]
	return nameOrText.Find(text)
}

var (
	blanksAndComments = lazyregexp.New(`^(?:\s|#.*)*`)
	nameOrText        = lazyregexp.New("^(?:[\\pL.][\\pL\\pN._]*|\"[^\"\n]*\"|'[^'\n]*'|`[^`\n]*`)")
)

// unseen are characters without a width that the grammar takes for blanks: a zero width space, a word joiner, a byte
// order mark.
var unseen = [][]byte{[]byte("\u200b"), []byte("\u2060"), []byte("\ufeff")}

// invisible returns where they stand outside of texts and comments.
func invisible(f *syntax.File) (places []source.Span) {
	code := f.Doc.Code
	for _, mark := range unseen {
		for i := 0; ; i += len(mark) {
			next := bytes.Index(code[i:], mark)
			if next < 0 {
				break
			}
			i += next
			span := source.Span{Start: i, End: i + len(mark)}
			if n := f.At(span); i > 0 && !n.Has(syntax.String|syntax.Comment) && !n.Within(syntax.String).OK() {
				places = append(places, span)
			}
		}
	}
	return places
}
