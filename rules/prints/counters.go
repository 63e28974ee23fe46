package prints

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what loops count with and what they have in hand.

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
	sum := uncut(bound.Value())
	if namesItem(sum) || isItem(loop, sum) {
		return true
	}
	return bound.Is(syntax.PyAugmentedAssignment) && sum.Has(syntax.Number) ||
		sum.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator) && cmp.Or(sum.Child(syntax.LeftField).Text(), sum.Child(syntax.LHSField).Text()) == value.Text()
}

// isStepped reports whether a turn of the loop adds a number to a variable, before or
// behind where it is printed.
func isStepped(loop, name syntax.Node) bool { return stepped.Any(loop, name.Text()) }

// stepped are names that a number is added to.
var stepped = syntax.UsesThat(func(n syntax.Node) bool {
	if !isAssigned(n) {
		return false
	}
	s := n.Parent()
	if s.Is(syntax.PyAugmentedAssignment) {
		return s.Value().Has(syntax.Number)
	}
	sum := s.Value()
	return sum.Is(syntax.RBinaryOperator) && sum.Child(syntax.RHSField).Has(syntax.Number) && sum.Child(syntax.LHSField).Text() == n.Text()
})

// callings are attributes that say what an item is called.
var callings = syntax.Names("name filename path id title label key file url type __name__")

// isItem reports whether an expression is the item that a loop has in hand, or what R calls
// that: dates[i] where i counts, or goes through something of dates; names(dates[i]).
func isItem(loop, e syntax.Node) bool {
	if labels := e.FuncName(); e.Is(syntax.RCall) && (labels == "names" || labels == "colnames") {
		if e = e.Arg("x", 0); !e.Is(syntax.RSubset) || takesRows(e) { // names(dates[[i]]) is of what is in it
			return false
		}
	}
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
	if step := key.Child(syntax.RHSField); key.Is(syntax.RBinaryOperator) && step.Has(syntax.Number) {
		key = key.Child(syntax.LHSField) // names(dates)[i + 1]
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
	if parts, ok := madeOf(value); ok && len(parts) == 1 { // paste0(x)
		value = parts[0]
	}
	if value.Is(syntax.RSubset, syntax.RSubset2) { // x[i]
		value = value.Arg("", 0)
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
	if value.Is(syntax.RSubset, syntax.RSubset2) { // x[i]
		value = value.Arg("", 0)
	}
	for arg := range loop.Args() {
		if arg.Name != "" && arg.Name == value.Text() {
			return true
		}
	}
	return false
}

// isIndex reports whether a value is the number that a loop of R counts with: i in for (i in seq_along(x)).
func isIndex(value syntax.Node) bool {
	for loop := range value.Ancestors() {
		if loop.Is(syntax.RForStatement) && value.Has(syntax.Identifier) && loop.Child(syntax.VariableField).Text() == value.Text() {
			return isRange(loop.Child(syntax.SequenceField))
		}
	}
	return false
}

// isRange reports whether a loop counts: 1:n, seq_along(x), range(n).
func isRange(sequence syntax.Node) bool {
	if only := sequence.Arg("", 0); sequence.Is(syntax.RCall) && sequence.FuncName() == "c" && !sequence.Arg("", 1).OK() {
		sequence = only // c(1:n)
	}
	return sequence.Is(syntax.RBinaryOperator) && sequence.Child(syntax.OperatorField).Text() == ":" ||
		sequence.Has(syntax.Call) && named(sequence, ranges)
}

var ranges = syntax.Names("range xrange seq seq_along seq_len")
