package comment

import (
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// place is what encloses a comment in the tree of the live code.
type place uint8

const (
	amongStatements place = iota
	insideList            // items of a list, a tuple, a set, an import
	insidePairs           // items of a dictionary
	insideCall            // arguments and parameters
	insideChain           // links of pipes, layers of a plot, methods in brackets
)

// lists reports whether items stand side by side there.
func (p place) lists() bool { return p == insideList || p == insidePairs || p == insideCall }

// around returns what encloses the comment of a line.
func (r *reader) around(l *Line) place {
	switch p := l.Node.Parent(); p.Kind() {
	case syntax.PyList, syntax.PySet, syntax.PyTuple, syntax.PyImportFromStatement:
		return insideList
	case syntax.PyDictionary, syntax.PyPair:
		return insidePairs
	case syntax.PyArgumentList, syntax.PyParameters, syntax.RArguments, syntax.RParameters, syntax.PyKeywordArgument, syntax.RArgument:
		return insideCall
	case syntax.RPipe, syntax.RBinaryOperator, syntax.RFormula, syntax.PyAttribute, syntax.PyBinaryOperator, syntax.PyBooleanOperator,
		syntax.PyParenthesizedExpression, syntax.PyConcatenatedString, syntax.PyCall, syntax.RAssignment, syntax.RParenthesizedExpression:
		return insideChain
	}
	return amongStatements
}
