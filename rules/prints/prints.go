// Package prints holds the rules about output that was for the author's eyes.
package prints

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "prints"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{debuggerCall, scratchOutput, strayPrint}
}
