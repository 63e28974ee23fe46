package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file asks in which order the top level of a document runs: its statements,
// cell after cell.

// AtOnce reports whether code in the scope runs when the top level comes by, not
// when a function is called.
func (s *Scope) AtOnce() bool {
	for ; s.Outer != nil; s = s.Outer {
		if s.Kind == Function || s.Kind == Lambda {
			return false
		}
	}
	return true
}

// Since returns the offset in code space from which a binding of Python at the top
// level holds: behind the statement that makes it, and for the target of a loop or
// of with where its body begins.
func (b *Binding) Since() int {
	switch n := b.From; n.Kind() {
	case syntax.NoKind:
		return 0
	case syntax.PyForStatement, syntax.PyWithStatement, syntax.PyExceptClause, syntax.PyExceptGroupClause, syntax.PyForInClause, syntax.PyNamedExpression:
		return b.Node.Stop()
	default:
		return n.Stop()
	}
}

// Sure reports whether the top level makes a binding whenever it comes by: no
// branch, loop or function stands around it.
func (b *Binding) Sure() bool {
	for p := b.From.Parent(); p.OK(); p = p.Parent() {
		switch {
		case p.Has(syntax.CellRoot):
			return true
		case p.Has(syntax.With | syntax.Block), p.Is(syntax.PyExpressionStatement, syntax.PyDecoratedDefinition), p.Has(syntax.Assignment):
		default:
			return false
		}
	}
	return false
}
