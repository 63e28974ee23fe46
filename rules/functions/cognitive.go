package functions

import (
	"math"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// cognitive is the measure of cognitive complexity: G. Ann Campbell's
// definition (SonarSource, 2018 and 2023), with the reading that SonarSource's
// Python analyzer gives it where the paper leaves something open.
//
// One point, and one more for each level of nesting around it: if, a ternary,
// match and switch(), a loop, an except clause and a handler of tryCatch().
// One point whatever the nesting: elif and else, a sequence of one boolean
// operator, and a function that calls itself. Nesting goes up in the bodies of
// these, in nested functions and in lambdas; not in with, try and finally, nor
// in the one function of a decorator. Comprehensions count nothing, and neither
// does a class in a function: its methods are measured by themselves, where
// SonarSource adds them to the factory around them.
//
// R's ifelse(), case_when(), & and | work on whole vectors: they branch
// nothing. An R if whose value is used and that has no braces is a ternary.
func cognitive(fn syntax.Node, without []syntax.Node) int {
	c := count{levels: []level{{fn, 0}}}
	for n := range subtree(fn, without) {
		for !c.levels[len(c.levels)-1].within.Covers(n) {
			c.levels = c.levels[:len(c.levels)-1]
		}
		if n != fn {
			c.add(n)
		}
	}
	if isRecursive(fn) {
		c.points++
	}
	return c.points
}

// mostComplex bounds the points of a function of Python by the number of its parts: of
// structures that nest, the deepest has all others around it.
func mostComplex(fn syntax.Node) int {
	if fn.Language() != source.Python {
		return math.MaxInt
	}
	nesting := fn.Count(syntax.PyIfStatement, syntax.PyForStatement, syntax.PyWhileStatement, syntax.PyConditionalExpression,
		syntax.PyMatchStatement, syntax.PyExceptClause, syntax.PyExceptGroupClause)
	deeper := fn.Count(syntax.PyFunctionDefinition, syntax.PyLambda) - 1
	elses := fn.Count(syntax.PyElseClause)
	if fn.Count(syntax.PyTryStatement) > 0 {
		deeper += elses // one of a try makes what it holds deeper, and counts nothing
	}
	flat := elses + fn.Count(syntax.PyElifClause, syntax.PyBooleanOperator)
	return nesting*(nesting+1)/2 + nesting*deeper + flat + 1
}

// count is the work on one function: the points so far, and the nodes around
// the current one that set the level of nesting, innermost last.
type count struct {
	points int
	levels []level
}

type level struct {
	within  syntax.Node
	nesting int
}

func (c *count) nesting() int { return c.levels[len(c.levels)-1].nesting }

func (c *count) enter(n syntax.Node, nesting int) { c.levels = append(c.levels, level{n, nesting}) }

func (c *count) add(n syntax.Node) {
	if isElse(n) {
		c.points++
	}
	if isBranch(n) { // in R a branch may itself be a loop or a call of switch
		c.enter(n, c.nesting()+1)
	}
	switch {
	case isElseIf(n):
		c.points++
	case n.Has(syntax.If|syntax.Loop) || isSwitch(n) || isHandler(n) || n.Is(syntax.PyConditionalExpression,
		syntax.PyMatchStatement, syntax.PyExceptClause, syntax.PyExceptGroupClause):
		c.points += 1 + c.nesting()
	case isLogical(n) && !isLogical(n.Parent()):
		c.points += sequences(n)
	}
	switch {
	case n.Has(syntax.Function) && !isWrapped(n), n.Has(syntax.Lambda), isFormulaLambda(n), n.Is(syntax.PyConditionalExpression):
		c.enter(n, c.nesting()+1)
	}
}

// isElseIf reports whether the node is an elif clause or the if of R's "else
// if".
func isElseIf(n syntax.Node) bool {
	return n.Is(syntax.PyElifClause) || n.Is(syntax.RIfStatement) && n.Field() == syntax.AlternativeField
}

// isElse reports whether the node is an else clause of any statement, or what
// follows R's else.
func isElse(n syntax.Node) bool {
	return n.Is(syntax.PyElseClause) ||
		n.Field() == syntax.AlternativeField && !isElseIf(n) && n.Parent().Is(syntax.RIfStatement) && !isTernary(n.Parent())
}

// isTernary reports whether an R if is used as the expression that it is:
// x <- if (a) b else c.
func isTernary(n syntax.Node) bool {
	switch n.Field() {
	case syntax.ValueField, syntax.RHSField, syntax.LHSField, syntax.DefaultField:
	case syntax.BodyField:
		if !n.Parent().Has(syntax.Function) && !n.Parent().Is(syntax.RParenthesizedExpression) {
			return false
		}
	default:
		return false
	}
	return !n.Child(syntax.ConsequenceField).Has(syntax.Block) && !n.Child(syntax.AlternativeField).Has(syntax.Block)
}

// isSwitch reports whether the node is a call of R's switch.
func isSwitch(n syntax.Node) bool { return n.Is(syntax.RCall) && n.FuncName() == "switch" }

// isHandler reports whether the node is a function that R calls when a condition
// is signalled, the likes of an except clause.
func isHandler(n syntax.Node) bool {
	arg := n.Parent()
	if !n.Has(syntax.Function) || !arg.Is(syntax.RArgument) || !arg.Child(syntax.NameField).OK() {
		return false
	}
	switch arg.Parent().Parent().FuncName() {
	case "tryCatch", "withCallingHandlers", "try_fetch", "try_catch", "with_handlers":
		return true
	}
	return false
}

// isBranch reports whether the node is what runs under a condition, in a loop or
// in a handler, and is therefore nested one level deeper.
func isBranch(n syntax.Node) bool {
	parent := n.Parent()
	switch {
	case n.Is(syntax.PyBlock):
		return parent.Has(syntax.If|syntax.Loop) || parent.Is(syntax.PyElifClause, syntax.PyElseClause,
			syntax.PyExceptClause, syntax.PyExceptGroupClause, syntax.PyCaseClause)
	case parent.Is(syntax.RIfStatement):
		return n.Field() == syntax.ConsequenceField || n.Field() == syntax.AlternativeField && !isElseIf(n)
	case parent.Has(syntax.Loop):
		return n.Field() == syntax.BodyField
	case n.Is(syntax.RArgument):
		return isSwitch(parent.Parent())
	}
	return false
}

// isFormulaLambda reports whether the node is a function as purrr writes it:
// map(x, ~ .x + 1).
func isFormulaLambda(n syntax.Node) bool {
	return n.Is(syntax.RFormula) && n.Parent().Is(syntax.RArgument) && !n.Child(syntax.LHSField).OK()
}

// isMethod reports whether a function stands in a class.
func isMethod(fn syntax.Node) bool {
	return fn.Within(syntax.Function | syntax.Class).Has(syntax.Class)
}

// isWrapped reports whether the function is the one that a decorator defines
// and returns.
func isWrapped(fn syntax.Node) bool {
	statement := fn
	if fn.Parent().Is(syntax.PyDecoratedDefinition) {
		statement = fn.Parent()
	}
	body := statement.Parent()
	if !body.Is(syntax.PyBlock) || !body.Parent().Has(syntax.Function) {
		return false
	}
	for s := range body.Statements() {
		if s == statement || s.Expression().Docstring() {
			continue
		}
		returned := syntax.Node{}
		for returned = range s.Children() {
		}
		if !s.Is(syntax.PyReturnStatement) || !returned.Is(syntax.PyIdentifier) {
			return false
		}
	}
	return true
}

// isLogical reports whether the node joins two conditions: and, or, &&, ||.
func isLogical(n syntax.Node) bool {
	if n.Is(syntax.RBinaryOperator) {
		op := n.Child(syntax.OperatorField).Text()
		return op == "&&" || op == "||"
	}
	return n.Is(syntax.PyBooleanOperator)
}

// sequences counts the runs of one and the same operator in a chain of them, in
// the order of the text: a and b and c is one, a and b or c two. Parentheses
// begin a chain of their own.
func sequences(chain syntax.Node) int {
	runs, last := 0, ""
	var open []syntax.Node
	for n := chain; isLogical(n) || len(open) > 0; {
		for ; isLogical(n); n = operand(n, syntax.LeftField, syntax.LHSField) {
			open = append(open, n)
		}
		n = open[len(open)-1]
		open = open[:len(open)-1]
		if op := n.Child(syntax.OperatorField).Text(); op != last {
			runs, last = runs+1, op
		}
		n = operand(n, syntax.RightField, syntax.RHSField)
	}
	return runs
}

func operand(n syntax.Node, python, r syntax.Field) syntax.Node {
	if n.Is(syntax.PyBooleanOperator) {
		return n.Child(python)
	}
	return n.Child(r)
}

// isRecursive reports whether a function calls itself: by its name, a method as
// one of self or cls, in R also by Recall().
func isRecursive(fn syntax.Node) bool {
	name := fn.FuncLabel()
	method := isMethod(fn)
	for call := range fn.Descendants(syntax.Call, 0) {
		callee := call.Child(syntax.FunctionField)
		text := callee.Bytes()
		switch {
		case callee.Is(syntax.RIdentifier) && string(text) == "Recall":
			return true
		case name == "":
		case method && callee.Is(syntax.PyAttribute):
			if object := callee.Child(syntax.ObjectField).Text(); string(callee.Child(syntax.AttributeField).Bytes()) == name &&
				(object == "self" || object == "cls") {
				return true
			}
		case !method && callee.Is(syntax.PyIdentifier, syntax.RIdentifier) && string(text) == name:
			return true
		}
	}
	return false
}
