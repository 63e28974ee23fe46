package notebooks

import (
	"slices"
	"strconv"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file asks which branches the code itself keeps every run from.

// isSwitchedOff reports whether a node stands in a branch of Python whose condition, or that of a branch before it,
// literals decide against it: its own, and those of variables that have no other value. Below again = 0 it is the
// branch of if again, and below again = 1 the else of that.
func isSwitchedOff(n syntax.Node, from *scope.Scope) bool {
	for child, p := n, n.Parent(); p.OK() && !p.Has(syntax.Function); child, p = p, p.Parent() {
		switch condition := p.Child(syntax.ConditionField); {
		case p.Is(syntax.PyConditionalExpression): // low if again else high
			asked := p.FirstChild().NextCode()
			if child != asked && decided(asked, from, child != p.FirstChild()) {
				return true
			}
		case child.Field() == syntax.ConsequenceField:
			if decided(condition, from, false) {
				return true
			}
		case p.Is(syntax.PyIfStatement) && child != condition:
			if decided(condition, from, true) {
				return true
			}
			for branch := range p.Children() {
				if branch.Is(syntax.PyElifClause) && branch.Index() < child.Index() && decided(branch.Child(syntax.ConditionField), from, true) {
					return true
				}
			}
		}
	}
	return false
}

// decided reports whether literals make a condition come out one way, whatever runs.
func decided(condition syntax.Node, from *scope.Scope, truth bool) bool {
	switch condition.Kind() {
	case syntax.PyParenthesizedExpression:
		return decided(condition.Operand(), from, truth)
	case syntax.PyNotOperator:
		return decided(condition.Operand(), from, !truth)
	case syntax.PyBooleanOperator:
		left, right := decided(condition.Child(syntax.LeftField), from, truth), decided(condition.Child(syntax.RightField), from, truth)
		if both := (condition.Child(syntax.OperatorField).Text() == "and") == truth; both {
			return left && right
		}
		return left || right
	case syntax.PyComparisonOperator:
		left, operator, right := condition.Comparison()
		other, ok := constant(right)
		switch operator {
		case "==", "!=":
		case "is", "is not":
			ok = ok && right.Is(syntax.PyNone)
		default:
			return false
		}
		equal := truth == (operator == "==" || operator == "is")
		return ok && setTo(left, from, func(value string) bool { return (value == other) == equal })
	case syntax.PyIdentifier:
		return setTo(condition, from, func(value string) bool { return holds(value) == truth })
	}
	value, ok := constant(condition)
	return ok && holds(value) == truth
}

// setTo reports whether a variable has only literals of which a function says so: that of the binding above in the same
// block, or those of all of them.
func setTo(variable syntax.Node, from *scope.Scope, is func(value string) bool) bool {
	name := from.Seen(variable.Text())
	if name == nil || len(name.Bindings) == 0 {
		return false
	}
	set := func(b *scope.Binding) bool {
		value, ok := constant(b.From.Value())
		return ok && b.How == scope.Assigned && !b.Unpacked && is(value)
	}
	block := variable.Statement().Parent()
	for _, b := range slices.Backward(name.Bindings) {
		if b.Node.Stop() > variable.Start() {
			continue
		}
		if b.From.Statement().Parent() == block {
			return set(b) // above, whatever others do elsewhere
		}
		break
	}
	return !slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return !set(b) })
}

// constant returns what stands for the value of a literal of Python: equal ones have the same.
func constant(n syntax.Node) (value string, ok bool) {
	switch n.Kind() {
	case syntax.PyNone:
		return n.Text(), true
	case syntax.PyTrue:
		return "1", true
	case syntax.PyFalse:
		return "0", true
	case syntax.PyInteger, syntax.PyFloat:
		number, err := strconv.ParseFloat(n.Text(), 64)
		return strconv.FormatFloat(number, 'g', -1, 64), err == nil
	}
	text, ok := n.Literal()
	return "'" + text, ok
}

// holds reports whether the value of a literal counts as true.
func holds(value string) bool { return value != "None" && value != "0" && value != "'" }
