package syntax

import (
	"strconv"
	"strings"
)

// Truth returns the truth of a condition that is one literal, compares two numbers, is the
// negation of one of these, or never true because of one: False and x. ok is false for
// every other condition.
func Truth(condition Node) (truth, ok bool) {
	negated, joined := false, false
	for {
		if left, right := conjunction(condition); left.OK() && !negated {
			if truth, ok := truthOf(right); ok && !truth {
				return false, true
			}
			condition, joined = left, true
			continue
		}
		switch condition.Kind() {
		case PyParenthesizedExpression, RParenthesizedExpression:
		case PyNotOperator:
			negated = !negated
		case RUnaryOperator:
			if condition.Child(OperatorField).Text() != "!" {
				return false, false
			}
			negated = !negated
		default:
			truth, ok = truthOf(condition)
			truth = truth != negated
			return truth, ok && !(joined && truth)
		}
		condition = condition.Operand()
	}
}

// conjunction returns the two sides of a condition that asks for both, or no
// nodes.
func conjunction(n Node) (left, right Node) {
	switch word := n.Child(OperatorField).Text(); {
	case n.Is(PyBooleanOperator) && word == "and":
		return n.Child(LeftField), n.Child(RightField)
	case n.Is(RBinaryOperator) && (word == "&&" || word == "&"):
		return n.Child(LHSField), n.Child(RHSField)
	}
	return Node{}, Node{}
}

// Operand is what stands in a pair of brackets or behind a unary operator.
func (n Node) Operand() Node {
	var last Node
	for c := range n.Children() {
		if !c.Has(Comment) && !c.Is(Token) {
			last = c
		}
	}
	return last
}

func truthOf(n Node) (truth, ok bool) {
	switch n.Kind() {
	case PyTrue, RTrue:
		return true, true
	case PyFalse, RFalse:
		return false, true
	case PyInteger, RFloat, RInteger:
		number, err := strconv.ParseFloat(strings.TrimSuffix(n.Text(), "L"), 64)
		return number != 0, err == nil
	case PyComparisonOperator, RBinaryOperator:
		return compared(n)
	case RIdentifier: // T and F are variables, which nobody should set
		name := n.Text()
		if name == "T" || name == "F" {
			return name == "T", !n.File().Binds(name)
		}
	}
	return false, false
}

// Comparison returns what a comparison holds against each other, and its operator as it stands there: ==, is not. One of
// several that are chained has what stands between its ends for an operator.
func (n Node) Comparison() (left Node, operator string, right Node) {
	left, right = n.FirstChild(), n.Operand()
	return left, strings.TrimSpace(string(n.File().Doc.Code[left.Stop():right.Start()])), right
}

// compared returns whether two numbers are the same, or differ, as a condition asks: 1 == 0.
func compared(n Node) (truth, ok bool) {
	left, operator, right := n.Comparison()
	if !left.Has(Number) || !right.Has(Number) || operator != "==" && operator != "!=" {
		return false, false
	}
	return (left.Text() == right.Text()) == (operator == "=="), true
}
