package dead

import (
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// constant returns the truth of a condition that is one literal, or the
// negation of one, or never true because of one: False and x. ok is false for
// every other condition.
func constant(condition syntax.Node) (truth, ok bool) {
	negated, joined := false, false
	for {
		if left, right := conjunction(condition); left.OK() && !negated {
			if truth, ok := literal(right); ok && !truth {
				return false, true
			}
			condition, joined = left, true
			continue
		}
		switch condition.Kind() {
		case syntax.PyParenthesizedExpression, syntax.RParenthesizedExpression:
		case syntax.PyNotOperator:
			negated = !negated
		case syntax.RUnaryOperator:
			if condition.Child(syntax.OperatorField).Text() != "!" {
				return false, false
			}
			negated = !negated
		default:
			truth, ok = literal(condition)
			truth = truth != negated
			return truth, ok && !(joined && truth)
		}
		condition = operand(condition)
	}
}

// conjunction returns the two sides of a condition that asks for both, or no
// nodes.
func conjunction(n syntax.Node) (left, right syntax.Node) {
	switch word := n.Child(syntax.OperatorField).Text(); {
	case n.Is(syntax.PyBooleanOperator) && word == "and":
		return n.Child(syntax.LeftField), n.Child(syntax.RightField)
	case n.Is(syntax.RBinaryOperator) && (word == "&&" || word == "&"):
		return n.Child(syntax.LHSField), n.Child(syntax.RHSField)
	}
	return syntax.Node{}, syntax.Node{}
}

// operand is what stands in a pair of brackets or behind a unary operator.
func operand(n syntax.Node) syntax.Node {
	var last syntax.Node
	for c := range n.Children() {
		if !c.Has(syntax.Comment) && !c.Is(syntax.Token) {
			last = c
		}
	}
	return last
}

func literal(n syntax.Node) (truth, ok bool) {
	switch n.Kind() {
	case syntax.PyTrue, syntax.RTrue:
		return true, true
	case syntax.PyFalse, syntax.RFalse:
		return false, true
	case syntax.PyInteger, syntax.RFloat, syntax.RInteger:
		number, err := strconv.ParseFloat(strings.TrimSuffix(n.Text(), "L"), 64)
		return number != 0, err == nil
	case syntax.RIdentifier: // T and F are variables, which nobody should set
		name := n.Text()
		if name == "T" || name == "F" {
			return name == "T", !n.File().Binds(name)
		}
	}
	return false, false
}
