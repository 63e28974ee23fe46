package dead

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// The categories of useless_expression: what kind of value is dropped.
const (
	comparison    = "comparison"    // x == 3, x in y
	check         = "check"         // nrow(x) == 3 of R, which is no assignment by mistake
	operation     = "operation"     // x + 1, not x, a and b
	plainValue    = "literal"       // 3, TRUE, [x, 1]
	uncalled      = "uncalled"      // plt.show, lambda: x
	comprehension = "comprehension" // [f(x) for x in xs]
	neverRun      = "generator"     // (f(x) for x in xs)
	undrawn       = "undrawn"       // ggplot(df) + geom_point()
	peek          = "peek"          // the same where no file is left without it
)

// valueOf tells what kind of value a statement is that does nothing but have
// one, or "" where it may do something or where scratch_output looks at it:
// variables, attributes, elements, and calls that tell about something.
func valueOf(s syntax.Node) string {
	if s.Language() == source.R {
		return valueOfR(s)
	}
	kind := valueOfPython(s.Expression())
	if kind == "" || !s.Expression().NextCode().OK() {
		return kind
	}
	if mayAct(s) { // one of several values, parted by commas
		return ""
	}
	return plainValue
}

func valueOfPython(e syntax.Node) string {
	e = unwrapped(e)
	switch e.Kind() {
	case syntax.PyComparisonOperator:
		if !expects(e) && !isArrow(e) {
			return comparison
		}
	case syntax.PyBinaryOperator, syntax.PyUnaryOperator, syntax.PyNotOperator, syntax.PyBooleanOperator, syntax.PyConditionalExpression:
		if isPlainOperation(e) {
			return operation
		}
	case syntax.PyInteger, syntax.PyFloat, syntax.PyTrue, syntax.PyFalse, syntax.PyNone:
		return plainValue
	case syntax.PyList, syntax.PyTuple, syntax.PyExpressionList, syntax.PyDictionary, syntax.PySet:
		if isPlainDisplay(e) {
			return plainValue
		}
	case syntax.PyLambda:
		return uncalled
	case syntax.PyAttribute:
		if isNamedMethod(e) {
			return uncalled
		}
	case syntax.PyIdentifier:
		if name := e.Text(); name == "exit" || name == "quit" {
			return uncalled
		}
	case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension:
		if !drains(e) {
			return comprehension
		}
	case syntax.PyGeneratorExpression:
		return neverRun
	}
	return ""
}

// unwrapped takes brackets of Python away.
func unwrapped(e syntax.Node) syntax.Node {
	for e.Is(syntax.PyParenthesizedExpression) {
		e = e.Operand()
	}
	return e
}

// isPlainOperation reports whether nothing but names, elements and literals is
// worked with, by operators that no library gives an effect. Shifts and the
// operators of bits count where a number or a comparison is on one side: tasks,
// pipelines and grammars are joined by them.
func isPlainOperation(e syntax.Node) bool {
	text := true
	for todo := []syntax.Node{e}; len(todo) > 0; {
		e, todo = unwrapped(todo[len(todo)-1]), todo[:len(todo)-1]
		switch e.Kind() {
		case syntax.PyBinaryOperator:
			left, right := e.Child(syntax.LeftField), e.Child(syntax.RightField)
			switch e.Child(syntax.OperatorField).Text() {
			case "/", "//", "%":
				if right.Text() == "0" {
					return false // to raise an error
				}
			case "+", "-", "*", "**":
			case "@":
				return false
			default:
				if !isBits(left) && !isBits(right) {
					return false
				}
			}
			todo = append(todo, left, right)
		case syntax.PyUnaryOperator:
			if inner := unwrapped(e.Child(syntax.ArgumentField)); e.Child(syntax.OperatorField).Text() != "-" && !isBits(inner) {
				return false
			}
			todo = append(todo, e.Child(syntax.ArgumentField))
		case syntax.PyNotOperator:
			todo = append(todo, e.Child(syntax.ArgumentField))
		case syntax.PyBooleanOperator:
			todo = append(todo, e.Child(syntax.LeftField), e.Child(syntax.RightField))
		case syntax.PyConditionalExpression, syntax.PyComparisonOperator:
			for c := range e.Children() {
				if !c.Is(syntax.Token, syntax.PyComment) {
					todo = append(todo, c)
				}
			}
		case syntax.PyString, syntax.PyConcatenatedString:
			continue
		case syntax.PyIdentifier:
			if e.Text() == "print" {
				return false // Python 2's
			}
		default:
			if mayAct(e) {
				return false
			}
		}
		text = text && e.Is(syntax.PyBinaryOperator)
	}
	return !text // strings put together are a text
}

// isBits reports whether a side of an operator is a number, or compares and so
// has truth values.
func isBits(side syntax.Node) bool {
	side = unwrapped(side)
	return side.Has(syntax.Number) || side.Is(syntax.PyComparisonOperator, syntax.PyNotOperator)
}

// isPlainDisplay reports whether a list, a tuple, a dictionary or a set is made
// of what does nothing, and holds more than scratch_output knows by itself: the
// bare names, attributes and elements of a tuple.
func isPlainDisplay(e syntax.Node) bool {
	known := e.Is(syntax.PyTuple, syntax.PyExpressionList)
	for c := range e.Children() {
		if c.Has(syntax.Comment) {
			continue
		}
		if mayAct(c) {
			return false
		}
		known = known && c.Is(syntax.PyIdentifier, syntax.PyAttribute, syntax.PySubscript)
	}
	return !known
}

// mayAct reports whether something in a subtree is called, awaited, bound or
// left out, except for functions of Python and R that only ask.
func mayAct(n syntax.Node) bool {
	for c := range n.Subtree() {
		if acts(c) {
			return true
		}
	}
	return false
}

func acts(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.PyAwait, syntax.PyYield, syntax.PyNamedExpression, syntax.PyEllipsis, syntax.PyListSplat, syntax.PyDictionarySplat,
		syntax.RAssignment, syntax.RPipe, syntax.RFormula:
		return true
	case syntax.PyCall, syntax.RCall:
		return !askers[n.Callee()]
	}
	return n.Has(syntax.Return | syntax.Jump)
}

// expects reports whether a side of a comparison is called to check the other:
// expect(x) == 3.
func expects(e syntax.Node) bool {
	for call := range e.Descendants(syntax.Call, syntax.Call) {
		if containsAny(call.FuncName(), "expect", "assert", "that", "should", "ensure", "verify") {
			return true
		}
	}
	return bytes.Contains(e.Bytes(), []byte(".should"))
}

// isArrow reports whether a comparison is R's x <- 3, in a cell that a magic of
// another kernel runs.
func isArrow(e syntax.Node) bool { return bytes.Contains(e.Bytes(), []byte("<-")) }

// drains reports whether a comprehension only takes all that its source gives:
// [x for x in source].
func drains(e syntax.Node) bool {
	clauses, target := 0, ""
	for c := range e.Children() {
		if c.Is(syntax.PyForInClause) {
			target = c.Child(syntax.LeftField).Text()
		}
		clauses++
	}
	return clauses == 2 && e.Child(syntax.BodyField).Text() == target
}

// isNamedMethod reports whether an attribute is a method that people forget the
// brackets of, where scratch_output says nothing: in functions and behind calls.
func isNamedMethod(e syntax.Node) bool {
	name := e.Child(syntax.AttributeField).Text()
	object := e.Child(syntax.ObjectField)
	if object.Is(syntax.PyCall) {
		return methods[name] || results[name]
	}
	return methods[name] && e.Within(syntax.Function).OK() && object.Is(syntax.PyIdentifier, syntax.PyAttribute)
}

var (
	// askers are functions of Python and R that work something out and do
	// nothing.
	askers = syntax.Names(`len sum max min abs round int float str bool type isinstance range sorted list set tuple dict
		length nrow ncol NROW NCOL mean sd var sqrt exp log nchar is.na is.null as.numeric as.integer as.character names c
		paste paste0 any all rnorm runif`)
	// methods are those of Python that are called for what they do.
	methods = syntax.Names(`show close commit rollback flush start stop join clear savefig shutdown disconnect cursor
		zero_grad backward step eval legend tight_layout cla clf colorbar append extend writerow sleep terminate kill`)
	// results are methods that give a value, behind a call: df.groupby("x").mean.
	results = syntax.Names(`sum mean median std var count reset_index sort_values dropna to_list tolist
		strip lower upper split copy compute collect fetchall fetchone json read_text`)
)
