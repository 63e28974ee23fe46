package comment

import (
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file grades expressions.

// expression grades an expression that stands as a statement.
func (g *grader) expression(n syntax.Node) grade {
	switch n.Kind() {
	case syntax.PyAssignment, syntax.RAssignment:
		return g.assignment(n)
	case syntax.PyAugmentedAssignment:
		if g.knows(n) {
			return sure
		}
		return likely
	case syntax.PyCall, syntax.RCall, syntax.RReturn:
		return g.call(n)
	case syntax.RPipe:
		return g.pipe(n)
	case syntax.RFunctionDefinition:
		return sure
	case syntax.PyAwait, syntax.PyYield:
		if g.knows(n) {
			return sure
		}
		return likely
	case syntax.PyUnaryOperator, syntax.RUnaryOperator:
		for c := range n.Children() {
			if c.Has(syntax.Call) && !strings.HasPrefix(n.Text(), "!") {
				return min(likely, g.call(c))
			}
		}
	case syntax.PyParenthesizedExpression, syntax.RParenthesizedExpression:
		for c := range n.Children() {
			if !c.Is(syntax.Token) {
				return min(likely, g.expression(c))
			}
		}
	case syntax.PyAttribute:
		if r := root(n); (g.names.holds(r) || r.Is(syntax.PySubscript) && g.knows(r)) && !suffixes[n.Child(syntax.AttributeField).Text()] {
			return likely
		}
	case syntax.RExtractOperator:
		if g.knows(n) {
			return likely
		}
	case syntax.PySubscript, syntax.RSubset, syntax.RSubset2:
		if g.knows(n) && hasKind(n, syntax.PyString, syntax.RString, syntax.PySlice, syntax.PyComparisonOperator, syntax.RComma, syntax.RBinaryOperator) {
			return sure
		}
	case syntax.PyBinaryOperator, syntax.RBinaryOperator:
		return g.sum(n)
	case syntax.PyListComprehension, syntax.PyDictionaryComprehension, syntax.PySetComprehension, syntax.PyGeneratorExpression:
		return sure
	case syntax.RBracedExpression:
		for s := range n.Statements() {
			return g.statement(s)
		}
	case syntax.PyTuple, syntax.PyExpressionList, syntax.PyList, syntax.PyDictionary, syntax.PySet:
		best := weak
		for c := range n.Children() {
			if c.Has(syntax.Call) {
				best = max(best, min(likely, g.call(c)))
			}
		}
		return best
	}
	return weak
}

// sum grades a calculation. It is a formula told to the reader, unless it adds up
// layers of a plot or takes its parts out of tables.
func (g *grader) sum(n syntax.Node) grade {
	best := weak
	if comparisons[n.Child(syntax.OperatorField).Text()] || g.greek(n) {
		return weak
	}
	for _, side := range []syntax.Field{syntax.LeftField, syntax.RightField, syntax.LHSField, syntax.RHSField} {
		c := n.Child(side)
		switch c.Kind() {
		case syntax.RBinaryOperator, syntax.PyBinaryOperator:
			best = max(best, g.sum(c))
		case syntax.RCall:
			if layer(c.FuncName()) {
				return sure
			}
			for range c.Args() {
				best = max(best, min(likely, g.call(c)))
			}
		case syntax.RPipe:
			best = max(best, g.pipe(c))
		case syntax.PyCall:
			if actions[g.lang][c.Callee()] { // print("...") % x
				return sure
			}
			if c.Child(syntax.FunctionField).Is(syntax.PyAttribute) {
				best = max(best, min(likely, g.call(c)))
			}
		case syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2:
			if g.knows(c) && (c.Is(syntax.RExtractOperator) || hasKind(c, syntax.PyString, syntax.RString, syntax.RComma)) {
				best = max(best, likely)
			}
		}
	}
	return best
}

// greek reports whether a calculation has a letter of mathematics for a name, which
// the document's code does not know.
func (g *grader) greek(n syntax.Node) bool {
	for d := range n.Subtree() {
		if d.Has(syntax.Identifier) && d.Bytes()[0] >= utf8.RuneSelf && !g.names.knows(d.Text()) {
			return true
		}
	}
	return false
}

// suffixes lists what the names of files end in.
var suffixes = syntax.Names("py pyx r R Rmd qmd ipynb csv txt json md sh sql yaml yml toml pkl")

// comparisons lists operators that tell how things are.
var comparisons = syntax.Names("== != < > <= >= && || %in%")

// root returns the first name of a path of attributes, or no node.
func root(n syntax.Node) syntax.Node {
	for n.Is(syntax.PyAttribute) {
		n = n.Child(syntax.ObjectField)
	}
	return n
}

// layer reports whether a function makes a layer, scale or theme of ggplot2.
func layer(name string) bool {
	switch head, _, ok := strings.Cut(name, "_"); {
	case ok:
		return layerHeads[head]
	default:
		return layerNames[name]
	}
}

var (
	layerHeads = syntax.Names("geom stat scale facet coord theme guide annotation plot")
	layerNames = syntax.Names("ggplot aes labs ggtitle xlab ylab xlim ylim theme guides annotate qplot autoplot expand_limits")
)

// pipe grades a chain of R's pipes.
func (g *grader) pipe(n syntax.Node) grade {
	right := n.Child(syntax.RHSField)
	if right.Has(syntax.Call) || g.knows(n) {
		return sure
	}
	return likely
}
