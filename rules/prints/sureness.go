package prints

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells looks from values that may be results as well.

// sureness is the category of a value: what is asked of it without a word, what
// f"{x=}" names, a mark, and what the work goes on with tell a look from a result that
// its author forgot to name. What runs where a module is started by itself tries it
// out, and shows how that went; what stands right below words may be what they announce.
func (a *audience) sureness(call syntax.Node, out output) string {
	names := call.Language() == source.Python && bytes.Contains(call.Bytes(), []byte("=}"))
	switch {
	case isInGuard(call):
		if out.plain && !out.label && cameIn(out.of) && a.isMidway(call) {
			return inspection
		}
	case out.mark || names, out.look && !out.label && !out.below, a.isPassing(call, out):
		return inspection
	}
	return unsure
}

// isPassing reports whether the work goes on with what is printed, so that it is none of
// the results: its variable is read behind the print.
func (a *audience) isPassing(call syntax.Node, out output) bool {
	if out.label || out.below && (call.Language() == source.R || !isSetApart(call)) || !a.isMidway(call) {
		return false
	}
	name := subject(out.of)
	return name.OK() && !isInHand(call, name) && (isReadFrom(call.Statement().Stop(), name) || isLook(bound(name), looks))
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

// isOnTheWay reports whether a print of a notebook's cell stands in the midst of work,
// without words around it and without anybody who asked for it.
func (a *audience) isOnTheWay(call syntax.Node) bool {
	s := call.Statement()
	return !a.isEveryone() && !a.lesson && a.isMidway(call) && !isAskedFor(call) && !isExplained(s) &&
		!a.tellsWords(s.PrevSibling().Expression()) && !a.tellsWords(s.NextCode().Expression())
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
		case n.Is(syntax.RExtractOperator):
			n = n.Child(syntax.LHSField)
		case n.Has(syntax.Call) && n.Child(syntax.FunctionField).Is(syntax.PyAttribute):
			n = n.Child(syntax.FunctionField).Child(syntax.ObjectField)
		case n.Has(syntax.Call):
			n = n.Arg("", 0)
		default:
			return syntax.Node{}
		}
	}
	return syntax.Node{}
}
