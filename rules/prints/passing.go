package prints

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what becomes of a value that is printed, and what it is about.

// isInCellFunction reports whether a call stands in a function of Python that a cell defines.
func (a *audience) isInCellFunction(call syntax.Node) bool {
	return showsCells(a.f.Doc) && !call.AtTop() && call.Language() == source.Python
}

// isPassing reports whether the work goes on with what is printed, so that it is none of
// the results: its variable is read behind the print.
func (a *audience) isPassing(call syntax.Node, out output) bool {
	if out.label || out.below && (call.Language() == source.R || !isSetApart(call)) || !a.isMidway(call) && !call.Within(syntax.Loop).OK() {
		return false
	}
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := subject(v)
		return name.OK() && !isInHand(call, name) && (isReadFrom(call.Statement().Stop(), name) || isLook(bound(name), looks))
	})
}

// isSetApart reports whether an empty line stands above the call.
func isSetApart(call syntax.Node) bool {
	s := call.Statement()
	above := s.PrevSibling()
	return above.OK() && bytes.Count(s.File().Doc.Code[above.Stop():s.Start()], []byte("\n")) > 1
}

// isInHand reports whether a loop around the call goes through something of which the
// variable holds one item after the other.
func isInHand(call, name syntax.Node) bool {
	for loop := call.Within(syntax.Loop); loop.OK(); loop = loop.Parent().Within(syntax.Loop) {
		counter := loop.Child(syntax.LeftField)
		if loop.Is(syntax.RForStatement) {
			counter = loop.Child(syntax.VariableField)
		}
		if counter.OK() && counter.Mentions(name.Text()) {
			return true
		}
	}
	return false
}

// isOfModule reports whether a call of Python is of a function of an imported module.
func isOfModule(call syntax.Node) bool {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	return on.Has(syntax.Identifier) && call.File().Imported()[on.Text()] != ""
}

// subject returns the variable that an expression is about: weights of len(weights), of
// weights[0] and of weights.values.
func subject(n syntax.Node) syntax.Node {
	for range maxSteps {
		switch {
		case n.Has(syntax.Identifier):
			return n
		case n.Is(syntax.PyAttribute):
			n = n.Child(syntax.ObjectField)
		case n.Is(syntax.PySubscript):
			n = n.Child(syntax.ValueField)
		case n.Is(syntax.PyString, syntax.PyBinaryOperator, syntax.PyTuple):
			var s said
			if !s.add(n) || len(s.values) == 0 || s.values[0] == n {
				return syntax.Node{}
			}
			n = s.values[0]
		case n.Is(syntax.RSubset, syntax.RSubset2):
			n = n.Child(syntax.FunctionField)
		case n.Is(syntax.RExtractOperator, syntax.RPipe):
			n = n.Child(syntax.LHSField)
		case n.Is(syntax.RAssignment):
			n = n.Target()
		case n.Has(syntax.Call) && n.Child(syntax.FunctionField).Is(syntax.PyAttribute) && !isOfModule(n):
			n = n.Child(syntax.FunctionField).Child(syntax.ObjectField)
		case n.Has(syntax.Call):
			n = n.Arg("", 0)
		default:
			return syntax.Node{}
		}
	}
	return syntax.Node{}
}
