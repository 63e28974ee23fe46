package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the columns of tables that a document makes itself.

// ownColumns lists the columns that a variable's table has at an offset, as the top level has
// made it. It is nil where they are not known.
func (s *rSession) ownColumns(own *scope.Name, at int) []string {
	if s.changesInPlace() {
		return nil
	}
	var made *scope.Binding
	var parts []*scope.Binding // that have been changed since
	for _, b := range own.Bindings {
		switch {
		case !b.From.OK() || s.since(b) > at:
		case !always(b) || b.From.Cell().NotRun:
			return nil
		case b.How == scope.Augmented:
			parts = append(parts, b)
		default:
			made, parts = b, nil
		}
	}
	if made == nil {
		return nil
	}
	columns := slices.Clone(s.madeColumns(made))
	for _, b := range parts {
		if columns == nil {
			break
		}
		columns = withPart(columns, b.From.Target())
	}
	return columns
}

// madeColumns lists the columns of the table that a binding makes.
func (s *rSession) madeColumns(b *scope.Binding) []string {
	if columns, known := s.made[b]; known {
		return columns
	}
	var columns []string
	switch {
	case b.How == scope.Assigned && b.From.Is(syntax.RAssignment):
		columns = s.columns(b.From.Value())
	case !isOwn(b):
		columns = s.outside.ColumnsAt(b.Name.Text, b.From.Start())
	}
	s.made[b] = columns
	return columns
}

// changesInPlace reports whether a document may change tables without an assignment, as
// data.table does.
func (s *rSession) changesInPlace() bool {
	if s.inPlace == unknown {
		s.inPlace = no
		for _, sign := range []string{":=", "let(", "setnames(", "setDT("} {
			if s.f.Doc.Contains(sign) {
				s.inPlace = yes
			}
		}
	}
	return s.inPlace == yes
}

// answer is one that is found out when it is asked for first.
type answer uint8

const (
	unknown answer = iota
	no
	yes
)

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
var makesTable = syntax.Names("data.frame tibble data_frame expand.grid list")

// partsOf are the parts of the lists that functions of R return, for those that much code looks
// into by with().
var partsOf = map[string]string{
	"hist":    "breaks counts density mids xname equidist",
	"density": "x y bw n call data.name has.na old.coords",
	"boxplot": "stats n out group names conf",
	"rle":     "lengths values",
}

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
