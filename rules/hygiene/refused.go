package hygiene

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what the grammar of Python takes and its compiler refuses.

// refused returns the first place of a tree without an error that Python does not compile: a return outside of
// functions, an import from the future behind other code, a star in brackets of its own, a character that nobody sees.
func refused(root syntax.Node) (found fault, ok bool) {
	first := func(n syntax.Node, message string) {
		if n.OK() && (!ok || n.Start() < found.at.Start) {
			found, ok = fault{at: n.Span(), message: message}, true
		}
	}
	for n := range root.Nodes(syntax.Return) {
		if !n.Within(syntax.Function).OK() {
			first(n, fmt.Sprintf("`%s` stands outside of functions: indent it, or remove it", quote(n.Bytes())))
			break
		}
	}
	for n := range root.Nodes(syntax.Import) {
		if n.Is(syntax.PyFutureImportStatement) && !root.File().Doc.HasCells() && !leads(n) {
			first(n, fmt.Sprintf("`%s` has to stand above all other code: move it up", quote(n.Bytes())))
			break
		}
	}
	for n := range root.File().Kinds(syntax.PyParenthesizedExpression) {
		if inner := bytes.TrimLeft(n.Bytes()[1:], " \t\n"); root.Covers(n) && bytes.HasPrefix(inner, []byte("*")) { // a tuple has a comma
			first(n, fmt.Sprintf("`%s` unpacks nothing: put a comma in its brackets, or remove them", quote(n.Bytes())))
		}
	}
	if at, ok := invisible(root); ok && (found.message == "" || at.Start < found.at.Start) {
		r, _ := utf8.DecodeRune(root.File().Doc.Code[at.Start:])
		return fault{at: at, message: fmt.Sprintf("a character that nobody sees (U+%04X) stands in the code: delete it", r)}, true
	}
	return found, ok
}

// leads reports whether an import from the future has nothing above it but a docstring and others.
func leads(n syntax.Node) bool {
	for above := n.PrevCode(); above.OK(); above = above.PrevCode() {
		if !above.Is(syntax.PyFutureImportStatement) && !above.Expression().Has(syntax.String) {
			return false
		}
	}
	return n.AtTop()
}

// blanks are characters without a width that the grammar takes for blanks: a zero width space, a word joiner, a byte
// order mark.
var blanks = [][]byte{[]byte("\u200b"), []byte("\u2060"), []byte("\ufeff")}

// invisible returns the first of them outside of texts and comments.
func invisible(root syntax.Node) (at source.Span, ok bool) {
	code := root.File().Doc.Code
	for _, mark := range blanks {
		for i := root.Start(); ; i += len(mark) {
			next := bytes.Index(code[i:root.Stop()], mark)
			if next < 0 {
				break
			}
			i += next
			span := source.Span{Start: i, End: i + len(mark)}
			if n := root.File().At(span); i > 0 && !n.Has(syntax.String|syntax.Comment) && !n.Within(syntax.String).OK() && (!ok || i < at.Start) {
				at, ok = span, true
				break
			}
		}
	}
	return at, ok
}
