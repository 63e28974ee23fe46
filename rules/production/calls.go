package production

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file asks what several rules ask of calls, and of where code stands.

// calledBy returns the call that a name is the function of; no node where it is none,
// or where its cell does not run.
func calledBy(name syntax.Node) syntax.Node {
	if call := name.Called(); call.OK() && !call.Cell().NotRun {
		return call
	}
	return syntax.Node{}
}

func hasArguments(call syntax.Node) bool {
	for range call.Args() {
		return true
	}
	return false
}

// inMain reports whether code runs only where its file is run by itself.
func inMain(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if a.Is(syntax.PyIfStatement) && isGuard(a) {
			return true
		}
	}
	return false
}

// isGuard reports whether an if runs where its file is run by itself.
func isGuard(n syntax.Node) bool { return n.Child(syntax.ConditionField).Mentions("__name__") }
