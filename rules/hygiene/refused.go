package hygiene

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what the grammars take, and Python's compiler or R's parser refuses.

// refused returns, for each cell whose tree has no error, the first place that its language does not take: of Python a
// return outside of functions, an import from the future behind other code, a star in brackets of its own, a definition
// behind something else, arguments in another order than calls take or twice the same; of R a $, @ or :: that names nothing; a character that nobody sees.
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
	for n := range f.Nodes(syntax.Return) {
		if n.Language() == source.Python && !n.Within(syntax.Function).OK() {
			add(n.Span(), fmt.Sprintf("`%s` stands outside of functions: indent it, or remove it", quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyFutureImportStatement) {
		if !f.Doc.HasCells() && !leads(n) {
			add(n.Span(), fmt.Sprintf("`%s` has to stand above all other code: move it up", quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyParenthesizedExpression) {
		if inner := bytes.TrimLeft(n.Bytes()[1:], " \t\n"); bytes.HasPrefix(inner, []byte("*")) { // a tuple has a comma
			add(n.Span(), fmt.Sprintf("`%s` unpacks nothing: put a comma in its brackets, or remove them", quote(n.Bytes())))
		}
	}
	for _, kind := range []syntax.Kind{syntax.PyClassDefinition, syntax.PyFunctionDefinition} {
		for n := range f.Kinds(kind) {
			if before := n.PrevSibling(); before.IsStatement() && !bytes.ContainsAny(f.Doc.Code[before.Stop():n.Start()], "\n;") {
				add(before.Span(), fmt.Sprintf("`%s` is a statement of its own: remove it, or give it a line", quote(before.Bytes())))
			}
		}
	}
	var call syntax.Node // of the last argument with a name
	var names [][]byte
	for n := range f.Kinds(syntax.PyKeywordArgument) {
		if n.Parent() != call {
			call, names = n.Parent(), names[:0]
		}
		if next := behind(n); next.OK() && !next.Is(syntax.PyKeywordArgument, syntax.PyDictionarySplat, syntax.PyListSplat) {
			add(next.Span(), fmt.Sprintf("`%s` stands behind arguments with names: give it one, or move it up", quote(next.Bytes())))
		}
		name := n.Child(syntax.NameField).Bytes()
		if slices.ContainsFunc(names, func(earlier []byte) bool { return bytes.Equal(earlier, name) }) {
			add(n.Span(), fmt.Sprintf("`%s` is given twice: remove one", quote(n.Bytes())))
		}
		if len(names) < mostNames {
			names = append(names, name)
		}
	}
	for _, kind := range []syntax.Kind{syntax.RExtractOperator, syntax.RNamespaceOperator} {
		for n := range f.Kinds(kind) {
			if !n.Child(syntax.RHSField).OK() {
				add(n.Span(), fmt.Sprintf("`%s` lacks the name behind it: add it, or remove its sign", quoteEnd(n.Bytes())))
			}
		}
	}
	for _, at := range invisible(f) {
		r, _ := utf8.DecodeRune(f.Doc.Code[at.Start:])
		add(at, fmt.Sprintf("a character that nobody sees (U+%04X) stands in the code: delete it", r))
	}
	return found
}

// mostNames is how many arguments of a call are held against each other.
const mostNames = 100

// behind returns the argument that follows one, or no node.
func behind(argument syntax.Node) syntax.Node {
	next := argument.NextSibling()
	for next.Has(syntax.Comment) || next.Is(syntax.Token, syntax.PyLineContinuation) {
		next = next.NextSibling()
	}
	return next
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
