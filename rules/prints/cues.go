package prints

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// This file weighs what speaks for a look in Python and what against it. No single thing tells a
// leftover from a message or a result: what a print says, what it shows, where it stands and
// what becomes of its value do so together.

// cue is something to be seen at a print that speaks for a look where its weight is above
// zero, and against it below. Weights are in log odds.
type cue struct {
	name   string
	weight float64
	isSeen func(s *site) bool
}

// cues lists all cues. Their weights, and [start], are those of a logistic regression with an
// L1 penalty on 1,509 prints of Python that were read and labelled by hand in public
// repositories, and that nothing else decides; .ci/weigh computes them. What had no weight beside
// the others is left out.
var cues = []cue{
	// What is said.
	{"no word", 1.5, func(s *site) bool { return s.letters == 0 }},
	{"a few letters", 0.7, func(s *site) bool { return 0 < s.letters && s.letters <= fewLetters }},
	{"some words", -1, func(s *site) bool { return someLetters < s.letters && s.letters <= manyLetters }},
	{"a sentence", -1.1, func(s *site) bool { return s.letters > manyLetters }},
	{"says something among the others", -1.7, func(s *site) bool { return s.out.what == words }},
	// What is shown.
	{"asks about an object", 1, func(s *site) bool { return s.out.look }},
	{"asks for one number", 1, func(s *site) bool { return s.out.asked }},
	{"laid out for people", -0.9, (*site).isLaidOut},
	{"a text", -0.6, func(s *site) bool { return s.out.of.Has(syntax.String) && !s.out.ruler && !s.out.mark }},
	{"joined by a sign", -0.6, func(s *site) bool { return s.out.of.Is(syntax.PyBinaryOperator) && !s.out.ruler }},
	{"what went wrong", -0.9, func(s *site) bool { return s.a.isOfFailure(s.call, s.out) }},
	{"an exception", -3.1, (*site).isException},
	{"below words", 0.2, func(s *site) bool { return s.out.below }},
	{"a turn of a loop", -0.6, func(s *site) bool { return s.a.isOfTurn(s.call, s.out) }},
	{"came in from a file", 0.2, func(s *site) bool { return cameIn(s.out.of) }},
	{"a parameter", 0.5, func(s *site) bool { return s.name.OK() && s.fn.Child(syntax.ParametersField).Mentions(s.name.Text()) }},
	// What becomes of it.
	{"the work goes on with it", 0.2, func(s *site) bool { return s.a.isPassing(s.call, s.out) }},
	{"serves besides", 0.9, func(s *site) bool { return s.a.servesBesides(s.call, s.out) }},
	// Where it stands.
	{"in a branch", -0.3, func(s *site) bool { return s.call.Within(syntax.If).OK() }},
	{"first of its block", -0.3, func(s *site) bool { return !s.above.OK() }},
	{"last of its block", -0.4, func(s *site) bool { return !s.below.OK() }},
	{"below a value", 0.6, func(s *site) bool { return s.a.showsValue(s.above.Expression()) }},
	{"in a function that tells", -0.9, func(s *site) bool { return s.fn.OK() && speaks(functionName(s.fn)) }},
	{"in a function with a value", 0.3, func(s *site) bool { return s.fn.OK() && s.a.hands.of(s.fn, handsOn) }},
	{"in a program for people", -0.3, func(s *site) bool { return s.a.program }},
}

// The log odds before anything is seen, those from which on a print is told (readers of a
// draw from repositories that nobody had labelled took most of what lies below for messages and
// results), and how long texts are, in letters: a name or a sign, words, a sentence.
const (
	start = -0.4
	least = 1.0

	fewLetters  = 5
	someLetters = 12
	manyLetters = 24
)

// isLeftover reports whether a print is rather a look that its author left behind than
// anything else.
func (s *site) isLeftover() bool {
	odds := start
	for _, c := range cues {
		if c.isSeen(s) {
			odds += c.weight
		}
	}
	return odds > least
}
