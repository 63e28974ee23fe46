package comment

import (
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// place is what encloses a comment in the tree of the live code.
type place uint8

const (
	amongStatements place = iota
	insideList            // arguments, parameters, items of a literal
	insideChain           // links of pipes, layers of a plot, methods in brackets
)

// around returns what encloses the comment of a line.
func (r *reader) around(l *Line) place {
	switch p := l.Node.Parent(); p.Kind() {
	case syntax.PyArgumentList, syntax.PyList, syntax.PyDictionary, syntax.PySet, syntax.PyTuple, syntax.PyParameters,
		syntax.PyImportFromStatement, syntax.RArguments, syntax.RParameters, syntax.PyPair, syntax.PyKeywordArgument, syntax.RArgument:
		return insideList
	case syntax.RPipe, syntax.RBinaryOperator, syntax.RFormula, syntax.PyAttribute, syntax.PyBinaryOperator, syntax.PyBooleanOperator,
		syntax.PyParenthesizedExpression, syntax.PyCall, syntax.RAssignment, syntax.RParenthesizedExpression:
		return insideChain
	}
	return amongStatements
}
