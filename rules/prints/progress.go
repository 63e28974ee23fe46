package prints

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the words among what is printed: how a loop gets on, what a
// report lists, results and errors.

// counts reports whether one of the values that are printed is a counter of the
// loop.
func (a *audience) counts(loop, call syntax.Node, out output) bool {
	values := []syntax.Node{out.of}
	if out.row {
		values, _ = printedValues(call)
	}
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		if parts, ok := madeOf(v); ok && v.Has(syntax.Call) {
			return slices.ContainsFunc(parts, func(v syntax.Node) bool { return a.isCounter(loop, v) })
		}
		return a.isCounter(loop, v)
	})
}

// isCounter reports whether the value is a name that the loop itself sets or
// goes on by, or one that counts in it.
func (a *audience) isCounter(loop, value syntax.Node) bool {
	if value.Is(syntax.PyAttribute) && callings[value.Child(syntax.AttributeField).Text()] {
		value = value.Child(syntax.ObjectField)
	}
	if !value.Has(syntax.Identifier) {
		return isItem(loop, value)
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
	if isStepped(loop, value) {
		return true
	}
	bound := binding(value)
	if !loop.Covers(bound) {
		return false
	}
	sum := bound.Value()
	if namesItem(sum) || isItem(loop, sum) || isPartOf(counters, sum) {
		return true
	}
	return bound.Is(syntax.PyAugmentedAssignment) && sum.Has(syntax.Number) ||
		sum.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator) && cmp.Or(sum.Child(syntax.LeftField).Text(), sum.Child(syntax.LHSField).Text()) == value.Text()
}

// isPartOf reports whether an expression takes a part by its number of what a loop has in
// hand: pair[0].
func isPartOf(counter, e syntax.Node) bool {
	return counter.Is(syntax.PyIdentifier) && e.Is(syntax.PySubscript) && e.Child(syntax.SubscriptField).Has(syntax.Number) &&
		e.Child(syntax.ValueField).Text() == counter.Text()
}

// isStepped reports whether a turn of the loop adds a number to a variable, before or
// behind where it is printed.
func isStepped(loop, name syntax.Node) bool {
	for n := range loop.Named(name.Text()) {
		s := n.Parent()
		switch {
		case !s.Has(syntax.Assignment) || s.Target() != n:
		case s.Is(syntax.PyAugmentedAssignment) && s.Value().Has(syntax.Number):
			return true
		case s.Value().Is(syntax.RBinaryOperator) && s.Value().Child(syntax.RHSField).Has(syntax.Number) && s.Value().Child(syntax.LHSField).Text() == name.Text():
			return true
		}
	}
	return false
}

// callings are attributes that say what an item is called.
var callings = syntax.Names("name filename path id title label key file url type __name__")

// isItem reports whether an expression is the item that a loop has in hand:
// dates[i] where i counts, or goes through something of dates.
func isItem(loop, e syntax.Node) bool {
	var of, key, counter, sequence syntax.Node
	switch {
	case loop.Is(syntax.RForStatement) && e.Is(syntax.RSubset, syntax.RSubset2):
		of, key = e.Child(syntax.FunctionField), e.Arg("", 0)
		counter, sequence = loop.Child(syntax.VariableField), loop.Child(syntax.SequenceField)
	case loop.Is(syntax.PyForStatement) && e.Is(syntax.PySubscript):
		of, key = e.Child(syntax.ValueField), e.Child(syntax.SubscriptField)
		counter, sequence = loop.Child(syntax.LeftField), loop.Child(syntax.RightField)
	default:
		return false
	}
	if !key.Has(syntax.Identifier) || !bytes.Equal(key.Bytes(), counter.Bytes()) {
		return false
	}
	if isRange(sequence) {
		return true
	}
	for n := range of.Subtree() {
		if n.Has(syntax.Identifier) && sequence.Mentions(n.Text()) {
			return true
		}
	}
	return false
}

// isApplied reports whether a value is what lapply(x, function(value) ...) of R hands
// to its function one after the other.
func isApplied(fn, value syntax.Node) bool {
	if !fn.Parent().Is(syntax.RArgument) || !named(fn.Within(syntax.Call), appliers) {
		return false
	}
	for p := range fn.Child(syntax.ParametersField).Children() {
		if value.Has(syntax.Identifier) && bytes.Equal(p.Child(syntax.NameField).Bytes(), value.Bytes()) {
			return true
		}
	}
	return false
}

// countsIn reports whether a value is what foreach(i = 1:n) of R goes through.
func countsIn(loop, value syntax.Node) bool {
	if loop.FuncName() != "foreach" {
		return false
	}
	for arg := range loop.Args() {
		if arg.Name != "" && arg.Name == value.Text() {
			return true
		}
	}
	return false
}

// isRange reports whether a loop counts: 1:n, seq_along(x), range(n).
func isRange(sequence syntax.Node) bool {
	return sequence.Is(syntax.RBinaryOperator) && sequence.Child(syntax.OperatorField).Text() == ":" ||
		sequence.Has(syntax.Call) && named(sequence, ranges)
}

var ranges = syntax.Names("range xrange seq seq_along seq_len")

// namesItem reports whether an expression makes a path or a line of text, which
// in a loop is what the item at hand is called.
func namesItem(made syntax.Node) bool {
	for made.Is(syntax.RPipe) {
		made = made.Child(syntax.LHSField)
	}
	if made.Has(syntax.Call) {
		if made.Language() == source.R && texts[source.R][made.FuncName()] {
			return true
		}
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
		if e := n.Expression(); !(e.Has(syntax.Call) && a.isPrinter(e)) && !e.Docstring() {
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

// endsInBreak reports whether what a condition runs leaves the loop at its end.
func endsInBreak(condition syntax.Node) bool {
	var last syntax.Node
	for s := range condition.Child(syntax.ConsequenceField).Statements() {
		last = s
	}
	return last.Has(syntax.Jump) && strings.HasPrefix(last.Text(), "break")
}

// followsWarning reports whether the statement above warns, so that what is printed says
// of what.
func followsWarning(call syntax.Node) bool {
	above := call.Statement().PrevSibling().Expression()
	return above.Has(syntax.Call) && (above.FuncName() == "warning" || above.Callee() == "warnings.warn")
}

// isKept reports whether the statement before or behind writes to what is printed: it says
// where the result is.
func isKept(call, shown syntax.Node) bool {
	if !shown.Has(syntax.Identifier) {
		return false
	}
	s := call.Statement().PrevSibling()
	for s.Has(syntax.Comment) {
		s = s.PrevSibling()
	}
	return isWrittenTo(s.Expression(), shown) || isWrittenTo(next(call.Statement()).Expression(), shown)
}

// isWrittenTo reports whether a call writes to what is shown.
func isWrittenTo(e, shown syntax.Node) bool {
	if !e.Has(syntax.Call) || !leaves(e) {
		return false
	}
	for arg := range e.Args() {
		if bytes.Equal(arg.Value.Bytes(), shown.Bytes()) && (arg.Name != "" || arg.Value != e.Arg("", 0) || e.Child(syntax.FunctionField).Is(syntax.PyAttribute) || e.FuncName() == "ggsave" || named(e, devices)) {
			return true
		}
	}
	return false
}

// precedesCheck reports whether the program checks something right behind a statement, so
// that what is printed in it says why it is about to stop: a condition under which
// nothing but prints stands, or a print of what is checked.
func (a *audience) precedesCheck(s, shown syntax.Node) bool {
	check := next(s)
	if !check.Is(syntax.PyAssertStatement) && !(check.Has(syntax.Call) && named(check, checks)) {
		return false
	}
	if s.Has(syntax.If) {
		return a.tells.of(s, a.onlyTells)
	}
	return bytes.Contains(check.Bytes(), shown.Bytes())
}

// checks are functions of R that stop where something does not hold.
var checks = syntax.Names("stopifnot assert_that assert")

// isResult reports whether a name is given what a call works out and is then
// read nowhere but here, or whether it holds a text and is told last: it was made
// to be told.
func (a *audience) isResult(value syntax.Node) bool {
	if !value.Has(syntax.Identifier) {
		return false
	}
	bound := binding(value)
	made := bound.Value()
	for made.Is(syntax.PySubscript) {
		made = made.Child(syntax.ValueField)
	}
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
