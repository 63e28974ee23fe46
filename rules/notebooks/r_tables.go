package notebooks

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the columns of tables that a document makes itself.

// ownColumns lists the columns that a variable's table has at an offset, as the top level has
// made it. It is nil where they are not known.
func (s *rSession) ownColumns(own *scope.Name, at int) (columns []string) {
	for _, sign := range []string{":=", "setnames(", "setDT("} { // change tables in their place
		if bytes.Contains(s.f.Doc.Code, []byte(sign)) {
			return nil
		}
	}
	for _, b := range own.Bindings {
		if !b.From.OK() || s.since(b) > at {
			continue
		}
		if !always(b) || b.From.Cell().NotRun {
			return nil
		}
		switch {
		case b.How == scope.Augmented && columns != nil:
			columns = withPart(columns, b.From.Target())
		case b.How == scope.Assigned && b.From.Is(syntax.RAssignment):
			columns = s.columns(b.From.Value())
		case !isOwn(b):
			columns = s.outside.ColumnsAt(own.Text, b.From.Start())
		default:
			return nil
		}
	}
	return columns
}

// withPart adds the column that an assignment to a part of a table makes: d$rate, d[["rate"]].
// Of other parts nobody knows.
func withPart(columns []string, target syntax.Node) []string {
	if target.Is(syntax.RCall) { // levels(d$kind), but names(d)
		target = target.Arg("", 0)
		if target.Is(syntax.RIdentifier) {
			return nil
		}
	}
	for inner := partOf(target); inner.OK() && !inner.Is(syntax.RIdentifier); inner = partOf(target) {
		target = inner // d$rate[3] is a part of d$rate
	}
	if target.Is(syntax.RExtractOperator) {
		return append(columns, strings.Trim(target.Child(syntax.RHSField).Text(), "`\"'"))
	}
	for arg := range target.Args() {
		if text, ok := arg.Value.Literal(); ok && arg.Value.Is(syntax.RString) {
			return append(columns, text)
		}
	}
	return nil
}

// partOf returns what brackets or $ take a part of.
func partOf(n syntax.Node) syntax.Node {
	switch n.Kind() {
	case syntax.RExtractOperator:
		return n.Child(syntax.LHSField)
	case syntax.RSubset, syntax.RSubset2:
		return n.Child(syntax.FunctionField)
	}
	return syntax.Node{}
}

// makesTable are functions that make a table of the columns that they name.
var makesTable = syntax.Names("data.frame tibble data_frame expand.grid")

func namedColumns(call syntax.Node) (columns []string) {
	for arg := range call.Args() {
		if arg.Name == "" {
			return nil
		}
		columns = append(columns, strings.Trim(arg.Name, "`"))
	}
	return columns
}

// isPartOf reports whether a name may be a column of what data.frame has taken apart: z.1 of
// z = matrix(1:4, 2).
func isPartOf(columns []string, name string) bool {
	return slices.ContainsFunc(columns, func(c string) bool { return strings.HasPrefix(name, c+".") })
}
