package dead

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// valueOfR is [valueOf] for R. A comparison or a sum of what functions give may be
// there for what they do, so that only calls which are known to ask count.
func valueOfR(e syntax.Node) string {
	for e.Is(syntax.RParenthesizedExpression) {
		e = e.Operand()
	}
	switch e.Kind() {
	case syntax.RBinaryOperator:
		if plots(e) {
			if isSaved(e) {
				return ""
			}
			return undrawn
		}
		switch e.Child(syntax.OperatorField).Text() {
		case "==", "!=", "<", ">", "<=", ">=", "%in%":
			if !mayAct(e) {
				return comparison
			}
		case "+", "-", "*", "/", "^", "%%", "%/%", "%*%", "&", "|", "&&", "||", ":":
			if !mayAct(e) {
				return operation
			}
		}
	case syntax.RUnaryOperator:
		if sign := e.Child(syntax.OperatorField).Text(); (sign == "-" || sign == "!") && !mayAct(e) {
			return operation
		}
	case syntax.RFloat, syntax.RInteger, syntax.RTrue, syntax.RFalse, syntax.RNa, syntax.RInf, syntax.RNan, syntax.RComplex:
		return plainValue
	case syntax.RFunctionDefinition:
		return uncalled
	}
	return ""
}

// meansAssignment reports whether a comparison may be an assignment by another sign, x == 3 or R's
// x < -3, and no check of what a function says: nrow(x) == 3, x.nunique() == 3.
func meansAssignment(e syntax.Node) bool {
	if e = unwrapped(e); e.Is(syntax.PyComparisonOperator) {
		return !e.FirstChild().Has(syntax.Call)
	}
	if !e.Is(syntax.RBinaryOperator) || e.Child(syntax.LHSField).Has(syntax.Call) {
		return false
	}
	switch e.Child(syntax.OperatorField).Text() {
	case "==":
		return true
	case "<":
		return e.Child(syntax.RHSField).Is(syntax.RUnaryOperator)
	}
	return false
}
