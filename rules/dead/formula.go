package dead

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows code in comments that tells the reader of the live code beside it: what a statement works out or shows.

// isFormula reports whether an assignment in a comment of Python says what the statement below it builds, in words of
// its own: the name that it sets and one that it reads are texts that a call is given there, as of a node of a graph, or that
// sets the same name to what is put together of names that nothing has.
func isFormula(f *syntax.File, d comment.Dead) bool {
	if d.Lines != 1 || len(d.Statements) == 0 {
		return false
	}
	rest := f.Doc.Code[d.Span.End:]
	next := d.Span.End + len(rest) - len(bytes.TrimLeft(rest, " \t\r\n"))
	set, below := d.Statements[0].Expression(), f.At(source.Span{Start: next, End: min(next+1, len(f.Doc.Code))}).Statement()
	if set.Is(syntax.RCall) {
		return isGeneral(set, below)
	}
	if set.Language() != source.Python {
		return false
	}
	name := set.Target().Base()
	if !set.Has(syntax.Assignment) || !name.Has(syntax.Identifier) {
		return false
	}
	if has(below, syntax.Block) {
		return false
	}
	sets, reads := false, false
	for n := range below.Nodes(syntax.String) {
		if text, _ := n.Literal(); text != "" && isGiven(n) {
			sets, reads = sets || text == name.Text(), reads || set.Value().Mentions(text)
		}
	}
	if sets && reads {
		return true
	}
	e := below.Expression()
	if !e.Has(syntax.Assignment) || e.Target().Text() != name.Text() {
		return false
	}
	return e.Value().Is(syntax.PyString) && bytes.Contains(e.Value().Bytes(), name.Bytes()) || isMadeUp(f, set.Value())
}

// isGiven reports whether a value of Python is an argument of a call, or an element of a list or tuple that is one.
func isGiven(n syntax.Node) bool {
	for n = n.Parent(); n.Is(syntax.PyList, syntax.PyTuple, syntax.PyKeywordArgument); {
		n = n.Parent()
	}
	return n.Is(syntax.PyArgumentList)
}

// isGeneral reports whether a call of R is given a letter and a number, and the statement below calls the same function of
// something else: log2(x + 1) above what takes log2(counts + 1).
func isGeneral(call, below syntax.Node) bool {
	arg := call.Arg("", 0)
	if !arg.Is(syntax.RBinaryOperator) {
		return false
	}
	letters := 0
	for n := range arg.Subtree() {
		if !n.Is(syntax.RIdentifier) {
			continue
		}
		if letters++; len(n.Text()) > 1 || below.Mentions(n.Text()) {
			return false
		}
	}
	if letters == 0 {
		return false // 1:10
	}
	for other := range below.Nodes(syntax.Call) {
		if other.FuncName() == call.FuncName() {
			return true
		}
	}
	return false
}

// isMadeUp reports whether a list or tuple is put together of names alone that the document does not have.
func isMadeUp(f *syntax.File, value syntax.Node) bool {
	if !value.Is(syntax.PyList, syntax.PyTuple) {
		return false
	}
	names := 0
	for n := range value.Subtree() {
		switch {
		case n.Has(syntax.Identifier):
			if names++; f.Binds(n.Text()) {
				return false
			}
		case !n.Is(syntax.PyList, syntax.PyTuple, syntax.Token):
			return false
		}
	}
	return names > 1
}

// isColumnHead reports whether a comment right below a statement of R begins what that showed: the name that R gives to the
// column of a table that it makes of a call is the call. What makes no table does not show its call.
func isColumnHead(f *syntax.File, d comment.Dead) bool {
	if d.Lines != 1 || len(d.Statements) != 1 {
		return false
	}
	call, above := d.Statements[0].Expression(), f.At(d.Span).Statement().PrevCode()
	return call.Is(syntax.RCall) && above.Is(syntax.RCall) && columned[above.FuncName()] && isUnnamedIn(above, call) &&
		bytes.Count(f.Doc.Code[above.Stop():d.Span.Start], []byte("\n")) == 1
}

// isUnnamedIn reports whether a call is given another one without a name, which then is that of the column.
func isUnnamedIn(call, column syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name == "" && bytes.Equal(arg.Value.Bytes(), column.Bytes()) {
			return true
		}
	}
	return false
}

// columned are functions of R that make a table with columns called as what they are made of.
var columned = syntax.Names("data.frame as.data.frame tibble as_tibble data.table as.data.table summarise summarize mutate transmute count")
