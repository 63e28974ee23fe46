package comment

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file tells R's right assignment from an arrow between words.

// isRightward reports whether an assignment of R has its target on the right.
func isRightward(n syntax.Node) bool {
	return n.Is(syntax.RAssignment) && n.Child(syntax.OperatorField).Bytes()[0] == '-'
}

// isEqual reports whether an assignment of R is spelled with an equals sign.
func isEqual(n syntax.Node) bool { return n.Child(syntax.OperatorField).Text() == "=" }

// becomes reports whether what stands on the left of an arrow is what a list of
// variables tells of their origin: a name, or a calculation with nothing but names
// in a document that never assigns to the right itself.
func (g *grader) becomes(value syntax.Node) bool {
	return value.Has(syntax.Identifier) || isArithmetic(value) && !g.names.turns()
}

// isArithmetic reports whether an expression is made of names, numbers and the
// operators between them.
func isArithmetic(n syntax.Node) bool {
	if !n.Is(syntax.RBinaryOperator, syntax.RParenthesizedExpression, syntax.RUnaryOperator) {
		return n.Has(syntax.Identifier | syntax.Number)
	}
	for c := range n.Children() {
		if !c.Is(syntax.Token) && !isArithmetic(c) {
			return false
		}
	}
	return true
}

// turns reports whether the live code assigns to the right.
func (x *nameIndex) turns() bool {
	if x.rightward == nil {
		x.rightward = new(bool)
		for n := range x.f.Nodes(syntax.Assignment) {
			if isRightward(n) {
				*x.rightward = true
				break
			}
		}
	}
	return *x.rightward
}
