package comment

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// grade is how much a piece looks like code by its tree and its names alone.
type grade uint8

const (
	none   grade = iota // no code
	weak                // parses, as words and formulas do by accident
	likely              // has a shape that words seldom take
	sure                // nobody writes this who does not mean code
)

func better(g grade) grade { return min(sure, g+1) }

// grader grades trees of pieces. It asks the names of the document which words
// mean something to its code.
type grader struct {
	lang  source.Language
	names *nameIndex
}

// statement grades a whole statement.
func (g *grader) statement(n syntax.Node) grade {
	switch n.Kind() {
	case syntax.PyExpressionStatement:
		return g.expression(n.Expression())
	case syntax.PyImportFromStatement, syntax.PyFutureImportStatement:
		return sure
	case syntax.PyImportStatement:
		return g.imports(n)
	case syntax.PyFunctionDefinition, syntax.PyDecoratedDefinition:
		return sure
	case syntax.PyClassDefinition:
		if n.Child(syntax.SuperclassesField).OK() {
			return sure
		}
		if body := n.Child(syntax.BodyField).FirstStatement().Expression(); body.Is(syntax.PyDictionary, syntax.PySet, syntax.PyList) || body.Has(syntax.String) {
			return weak // "class dict: {label: [names]}", "class names: 'low', 'high'"
		}
		return likely
	case syntax.PyForStatement:
		if g.knows(n.Child(syntax.RightField)) || g.structured(n.Child(syntax.RightField)) {
			return sure
		}
		return likely
	case syntax.PyIfStatement, syntax.PyWhileStatement:
		return g.condition(n.Child(syntax.ConditionField))
	case syntax.PyWithStatement:
		if g.structured(n) || hasKind(n, syntax.PyCall, syntax.PyAsPattern) {
			return sure
		}
		return weak
	case syntax.PyTryStatement:
		return likely
	case syntax.PyReturnStatement:
		return g.returned(n)
	case syntax.PyRaiseStatement:
		if c := n.FirstChild(); c.Is(syntax.PyComparisonOperator, syntax.PyBooleanOperator) {
			return weak // "raise an error" in other words
		}
		if g.structured(n) {
			return sure
		}
		return likely
	case syntax.PyAssertStatement:
		switch {
		case g.knows(n):
			return sure
		case n.FirstChild().Has(syntax.Identifier):
			return weak // "assert insertion"
		}
		return likely
	case syntax.PyDeleteStatement:
		if g.knows(n) {
			return sure
		}
		return weak
	case syntax.PyGlobalStatement, syntax.PyNonlocalStatement: // or words: "global config"
		if g.knows(n) {
			return likely
		}
		return weak
	case syntax.PyPrintStatement, syntax.PyExecStatement:
		return g.printed(n)
	case syntax.PyPassStatement, syntax.PyBreakStatement, syntax.PyContinueStatement, syntax.RNext, syntax.RBreak:
		return weak
	case syntax.RRepeatStatement:
		if !n.Child(syntax.BodyField).Is(syntax.RBracedExpression) {
			return weak // "repeat measures"
		}
		return sure
	case syntax.RForStatement, syntax.RWhileStatement:
		return sure
	case syntax.RIfStatement:
		return max(likely, g.condition(n.Child(syntax.ConditionField)))
	case syntax.NoKind, syntax.Error:
		return none
	}
	return g.expression(n)
}

// imports grades a plain import, which may be the words "import data".
func (g *grader) imports(n syntax.Node) grade {
	names := 0
	for name := range n.Parts(syntax.NameField) {
		names++
		text := name.Text()
		if name.Is(syntax.PyAliasedImport) || strings.Contains(text, ".") || names > 1 || common(g.lang, text) || g.names.knows(text) {
			return sure
		}
		if compound(text) {
			return likely
		}
	}
	return weak
}

// printed grades Python 2's print and exec statements, which may be the words
// "print predictions".
func (g *grader) printed(n syntax.Node) grade {
	best, values := weak, 0
	for v := range n.Children() {
		values++
		if values > 1 || v.Has(syntax.String|syntax.Call) || v.Is(syntax.PyBinaryOperator, syntax.PySubscript, syntax.PyAttribute, syntax.PyTuple, syntax.PyParenthesizedExpression) {
			return sure
		}
		if g.knows(v) && (!v.Has(syntax.Identifier) || g.names.holds(v)) || v.Has(syntax.Identifier) && compound(v.Text()) {
			best = likely
		}
	}
	return best
}

// returned grades a return, which may be the words "return predictions".
func (g *grader) returned(n syntax.Node) grade {
	for v := range n.Children() {
		switch {
		case v.Has(syntax.Identifier):
			if g.knows(v) && !g.names.isMember(v.Text()) {
				return sure
			}
			return weak // "return levels"
		case v.Has(syntax.Constant | syntax.Number | syntax.String):
			return likely
		case g.knows(v) || g.structured(v):
			return sure
		}
		return likely
	}
	return weak
}

// condition grades what an if or a while asks.
func (g *grader) condition(n syntax.Node) grade {
	switch {
	case n.Has(syntax.Identifier) && !g.knows(n):
		return weak
	case n.Has(syntax.Identifier), n.Has(syntax.Constant | syntax.Number):
		return likely
	case g.knows(n) || g.structured(n):
		return sure
	}
	return likely
}
