package prints

import (
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a variable that is printed was made of, and so for whom.

// isMadeToTell reports whether a value was made for people, or for the log of a job,
// whatever the work goes on to do with it: a text, how long something took, what the
// program was started with.
func isMadeToTell(value syntax.Node) bool {
	made := bound(value)
	return isWording(made) || isSpan(made) || isSpan(value) || isGiven(value)
}

// isOfScript reports whether a script of R prints a variable that it made itself. Print
// is how R's scripts give their results, in their midst as at their end, so that nobody
// tells those from looks; what came in from a file is looked at.
func isOfScript(call, value syntax.Node) bool {
	return call.Language() == source.R && call.AtTop() && !cameIn(value)
}

// isWording reports whether an expression is a single word that says which of several
// things is at work, or joins several to a text.
func isWording(made syntax.Node) bool {
	if text, ok := made.Literal(); ok {
		return strings.IndexFunc(text, unicode.IsLetter) >= 0 && !strings.ContainsAny(text, " \n")
	}
	return made.Has(syntax.Call) && made.FuncName() == "join" && made.Child(syntax.FunctionField).Child(syntax.ObjectField).Has(syntax.String)
}

// isSpan reports whether an expression is the time between two looks at a clock.
func isSpan(made syntax.Node) bool {
	if !made.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator) || made.Child(syntax.OperatorField).Text() != "-" {
		return false
	}
	for c := range made.Children() {
		if isClock(c) || isClock(bound(c)) {
			return true
		}
	}
	return false
}

// isClock reports whether an expression asks what time it is.
func isClock(n syntax.Node) bool { return n.Has(syntax.Call) && named(n, clocks) }

// isGiven reports whether a value is, or is a part of, the arguments that the program was
// started with.
func isGiven(value syntax.Node) bool {
	for range maxSteps {
		switch {
		case value.Has(syntax.Call):
			return named(value, rParsers)
		case value.Has(syntax.Identifier):
			value = bound(value)
		case value.Is(syntax.RSubset, syntax.RSubset2):
			value = value.Child(syntax.FunctionField)
		case value.Is(syntax.RExtractOperator):
			value = value.Child(syntax.LHSField)
		default:
			return false
		}
	}
	return false
}

// maxSteps is how many names an argument is followed through.
const maxSteps = 4
