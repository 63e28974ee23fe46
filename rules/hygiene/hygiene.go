// Package hygiene holds the rules about the reading of code itself: comments
// that silence rules, and text that does not parse.
package hygiene

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "hygiene"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{suppressionWithoutReason, syntaxError, unusedSuppression}
}
