package prints

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file knows where code of Python says why something is shown.

// isOfFailure reports whether a branch of Python shows something right in front of the error
// that it raises.
func isOfFailure(call syntax.Node) bool {
	s := call.Statement()
	return s.NextCode().Has(syntax.Raise) && !s.Parent().Parent().Has(syntax.Function)
}

// isWhyHere reports whether a branch begins with the print of what its condition compares: it
// says why the run came there.
func isWhyHere(call, shown syntax.Node) bool {
	s := call.Statement()
	branch := s.Parent().Parent()
	if !branch.Has(syntax.If) || branch.Child(syntax.ConsequenceField).FirstStatement() != s || !shown.Is(syntax.PySubscript, syntax.PyAttribute, syntax.PyCall) {
		return false
	}
	for n := range branch.Child(syntax.ConditionField).Subtree() {
		if n.Is(syntax.PyComparisonOperator) && n.FirstChild().Text() == shown.Text() {
			return true
		}
	}
	return false
}

// isShare reports whether a print shows nothing but what one number is of another.
func isShare(call syntax.Node) bool {
	values, _ := printedValues(call)
	return len(values) == 1 && values[0].Is(syntax.PyBinaryOperator) && values[0].Child(syntax.OperatorField).Text() == "/"
}

// isWrittenToo reports whether a block writes the very variable that it prints into a file, as a text.
func isWrittenToo(call, shown syntax.Node) bool {
	if !shown.Has(syntax.Identifier) {
		return false
	}
	for s := range call.Statement().Parent().Statements() {
		if e := s.Expression(); e.Has(syntax.Call) && e.FuncName() == "write" && e.Arg("", 0).Mentions(shown.Text()) {
			return true
		}
	}
	return false
}

// isOfItsNumber reports whether a print shows what stands in a list at the number that a loop
// counts with.
func isOfItsNumber(call, shown syntax.Node) bool {
	at := shown.Child(syntax.SubscriptField)
	return shown.Is(syntax.PySubscript) && at.Has(syntax.Identifier) && shown.Child(syntax.ValueField).Has(syntax.Identifier) && isInHand(call, at)
}

// isOneOfNamed reports whether a block works out one value after the other and prints each
// of them behind its name: a list of results.
func (a *audience) isOneOfNamed(call syntax.Node) bool {
	if !a.namesAbove(call) {
		return false
	}
	named := 0
	for s := range call.Statement().Parent().Statements() {
		if a.namesAbove(s.Expression()) {
			if named++; named == manyNamed {
				return true
			}
		}
	}
	return false
}

// namesAbove reports whether an expression prints, behind its name, what the statement above made.
func (a *audience) namesAbove(e syntax.Node) bool {
	if !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	above := e.Statement().PrevCode().Expression()
	if !above.Has(syntax.Assignment) {
		return false
	}
	out := printed(e)
	return out.label && out.named && above.Target().Text() == out.of.Text()
}

// manyNamed are so many that nobody only looks at them.
const manyNamed = 3
