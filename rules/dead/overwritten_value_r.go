package dead

import (
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// assignmentOf returns the assignment of R that is a statement and gives one plain name
// a value, or no node.
func assignmentOf(b *scope.Binding) syntax.Node {
	if b.How != scope.Assigned || !isSet(b) || !b.From.IsStatement() || b.Node.Cell().NotRun {
		return syntax.Node{}
	}
	if b.From.Value().Is(syntax.RBinaryOperator) && isSaved(b.From) {
		return syntax.Node{} // the plot that is made last is saved without its name
	}
	return b.From
}

// isStart reports whether a value of R is one to begin with: a constant, or something
// that is empty.
func isStart(n syntax.Node) bool {
	switch {
	case n.Has(syntax.String | syntax.Number | syntax.Constant), n.Is(syntax.RNull, syntax.RNa, syntax.RTrue, syntax.RFalse, syntax.RUnaryOperator, syntax.RIdentifier, syntax.RFunctionDefinition):
		return true
	case n.Is(syntax.RCall):
		return starts[n.FuncName()] || !hasArgument(n)
	}
	return false
}

var starts = syntax.Names("vector numeric character logical integer list matrix array rep seq_along")

func hasArgument(call syntax.Node) bool {
	for range call.Args() {
		return true
	}
	return false
}

// unsettled reports whether names of R's top level are read where nobody sees it.
func unsettled(s *scope.Scope) bool {
	return s.Language == source.R && (s.Kind == scope.Module && (s.Star.OK() || len(s.Sourced) > 0) || s.Kind == scope.Function && (!s.Node.Is(syntax.RFunctionDefinition) || quietly(s, nil)))
}
