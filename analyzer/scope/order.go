package scope

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file asks in which order the top level of a document runs: its statements,
// cell after cell.

// AtOnce reports whether code in the scope runs when the top level comes by, not
// when a function is called.
func (s *Scope) AtOnce() bool { return s.Callable() == nil }

// Callable returns the innermost function or lambda that code in the scope waits
// for, or nil where it runs at once, as what R runs in a frame of its own does.
func (s *Scope) Callable() *Scope {
	for ; s.Outer != nil; s = s.Outer {
		if s.Kind == Lambda || s.Kind == Function && (s.Language != source.R || s.Node.Is(syntax.RFunctionDefinition)) {
			return s
		}
	}
	return nil
}

// Since returns the offset in code space from which a binding of Python at the top
// level holds: behind the statement that makes it, and for the target of a loop or
// of with where its body begins.
func (b *Binding) Since() int {
	switch n := b.From; n.Kind() {
	case syntax.NoKind:
		return 0
	case syntax.PyForStatement:
		return n.Child(syntax.RightField).Stop()
	case syntax.PyWithStatement, syntax.PyExceptClause, syntax.PyExceptGroupClause, syntax.PyForInClause, syntax.PyNamedExpression:
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

// Chance is how likely code is to run when the top level, or the function that it
// stands in, comes by.
type Chance uint8

// The chances, the smallest first.
const (
	Perhaps  Chance = iota // in a branch
	Probably               // behind what may leave early
	Surely                 // the body of a for loop counts, since few loops run over nothing
)

// ChanceOf tells how likely code of Python is to run.
func ChanceOf(n syntax.Node) Chance {
	var around syntax.Node // what an exit before n would leave
	for child, p := n, n.Parent(); p.OK() && !p.Has(syntax.CellRoot); child, p = p, p.Parent() {
		if p.Has(syntax.Function|syntax.Lambda) && child.Field() == syntax.BodyField {
			around = p
			break
		}
		if optional(p, child) {
			return Perhaps
		}
		if p.Has(syntax.Loop) {
			around = p
		}
	}
	for exit := range around.Descendants(syntax.Return|syntax.Raise|syntax.Jump, syntax.Function|syntax.Lambda|syntax.Class) {
		if exit.Start() >= n.Start() {
			break
		}
		if !exit.Covers(n) && (!exit.Has(syntax.Jump) || exit.Within(syntax.Loop).Covers(n)) {
			return Probably
		}
	}
	return Surely
}

// optional reports whether a node may run without the child.
func optional(n, child syntax.Node) bool {
	switch n.Kind() {
	case syntax.PyIfStatement, syntax.PyWhileStatement:
		return child.Field() != syntax.ConditionField && (child.Field() == syntax.AlternativeField || !alwaysTrue(n.Child(syntax.ConditionField)))
	case syntax.PyForStatement:
		return child.Field() == syntax.AlternativeField
	case syntax.PyElifClause, syntax.PyCaseClause, syntax.PyExceptClause, syntax.PyExceptGroupClause:
		return true
	case syntax.PyBooleanOperator:
		return child.Field() == syntax.RightField
	case syntax.PyConditionalExpression:
		return n.FirstChild().NextSibling() != child
	case syntax.PyAssertStatement:
		return child != n.FirstChild()
	case syntax.PyGeneratorExpression:
		if !n.Parent().Has(syntax.Call) && child.Field() == syntax.BodyField {
			return true // nobody may ever ask for its values
		}
		return filtered(n, child)
	case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension:
		return filtered(n, child)
	}
	return false
}

// filtered reports whether the child is what a comprehension computes only of what
// passes a condition.
func filtered(comprehension, child syntax.Node) bool {
	if child.Field() != syntax.BodyField {
		return false
	}
	for c := range comprehension.Children() {
		if c.Is(syntax.PyIfClause) {
			return true
		}
	}
	return false
}

// alwaysTrue reports whether a condition holds wherever cells or scripts run.
func alwaysTrue(condition syntax.Node) bool {
	switch condition.Kind() {
	case syntax.PyTrue:
		return true
	case syntax.PyInteger:
		return condition.Text() != "0"
	case syntax.PyComparisonOperator:
		left := condition.FirstChild()
		text, ok := left.NextSibling().NextSibling().Literal()
		return ok && text == "__main__" && left.Text() == "__name__"
	}
	return false
}
