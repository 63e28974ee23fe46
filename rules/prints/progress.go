package prints

import (
	"cmp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the words among what is printed: how a loop gets on, what a
// report lists, results and errors.

// counts reports whether one of the values that are printed is a counter of the
// loop.
func (a *audience) counts(loop, call syntax.Node, out output) bool {
	if !out.row {
		return a.isCounter(loop, out.of)
	}
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool { return a.isCounter(loop, v) })
}

// isCounter reports whether the value is a name that the loop itself sets or
// goes on by, or one that counts in it.
func (a *audience) isCounter(loop, value syntax.Node) bool {
	if !value.Has(syntax.Identifier) {
		return false
	}
	counters := loop.Child(syntax.LeftField)
	switch {
	case loop.Is(syntax.RForStatement):
		counters = loop.Child(syntax.VariableField)
	case loop.Is(syntax.PyWhileStatement, syntax.RWhileStatement):
		counters = loop.Child(syntax.ConditionField)
	}
	for c := range counters.Subtree() {
		if c.Has(syntax.Identifier) && string(c.Bytes()) == string(value.Bytes()) {
			return true
		}
	}
	bound := binding(value)
	if !loop.Covers(bound) {
		return false
	}
	sum := bound.Value()
	if namesItem(sum) {
		return true
	}
	return bound.Is(syntax.PyAugmentedAssignment) && sum.Has(syntax.Number) ||
		sum.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator) && cmp.Or(sum.Child(syntax.LeftField).Text(), sum.Child(syntax.LHSField).Text()) == value.Text()
}

// namesItem reports whether an expression of Python makes a path or a line of
// text, which in a loop is what the item at hand is called.
func namesItem(made syntax.Node) bool {
	if made.Has(syntax.Call) {
		return hasWord(made.Callee(), pathMakers) || made.FuncName() == "format" && made.Child(syntax.FunctionField).Child(syntax.ObjectField).Has(syntax.String)
	}
	return made.Is(syntax.PyString) || made.Is(syntax.PyBinaryOperator) &&
		(made.Child(syntax.LeftField).Is(syntax.PyString) || made.Child(syntax.RightField).Is(syntax.PyString))
}

// pathMakers are words in the dotted names of functions that make paths.
var pathMakers = syntax.Names("path basename dirname joinpath")

// isEveryNth reports whether a condition holds once in so many turns of a loop.
func isEveryNth(condition syntax.Node) bool {
	for n := range condition.Subtree() {
		if n.Field() == syntax.OperatorField {
			if op := string(n.Bytes()); op == "%" || op == "%%" {
				return true
			}
		}
	}
	return false
}

// onlyTells reports whether a loop or a condition does nothing but print.
func (a *audience) onlyTells(s syntax.Node) bool {
	for n := range s.Subtree() {
		if n == s || !n.IsStatement() || n.Has(syntax.If|syntax.Loop|syntax.Comment) {
			continue
		}
		if e := n.Expression(); !e.Has(syntax.Call) || !a.isPrinter(e) {
			return false
		}
	}
	return true
}

// closes reports whether words are printed behind a loop, or nothing is done
// behind it but to return from a function.
func (a *audience) closes(loop syntax.Node) bool {
	n := next(loop)
	if a.tellsWords(n.Expression()) {
		return true
	}
	return (!n.OK() || n.Has(syntax.Return)) && loop.Parent().Parent().Has(syntax.Function)
}

// tellsWords reports whether an expression prints words.
func (a *audience) tellsWords(e syntax.Node) bool {
	return e.Has(syntax.Call) && named(e, printerNames) && a.isPrinter(e) && printed(e).what == words
}

// endsInError reports whether a block does.
func endsInError(block syntax.Node) bool {
	var last syntax.Node
	for s := range block.Statements() {
		last = s
	}
	return last.Has(syntax.Raise) || last.Is(syntax.PyAssertStatement) && strings.HasPrefix(last.Text(), "assert False") ||
		last.Has(syntax.Call) && last.Callee() == "stop"
}

// isResult reports whether a name is given what a call works out and is then
// read nowhere but here, or whether it holds a text and is told last: it was made
// to be told.
func (a *audience) isResult(value syntax.Node) bool {
	if !value.Has(syntax.Identifier) {
		return false
	}
	bound := binding(value)
	made := bound.Value()
	from := bound.Stop()
	if !made.Has(syntax.Call | syntax.Pipe) {
		from = value.Statement().Stop()
	}
	return contentOf(made) == words && !isReadFrom(from, value)
}

// memo keeps answers about nodes, by their index: a block is asked once, however
// many prints it holds.
type memo map[int]bool

func (m memo) of(n syntax.Node, ask func(syntax.Node) bool) bool {
	answer, known := m[n.Index()]
	if !known {
		answer = ask(n)
		m[n.Index()] = answer
	}
	return answer
}
