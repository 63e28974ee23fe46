// Package functions holds the rules about logic that stands in functions which
// somebody can name, read in one go, test and call again.
package functions

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "functions"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{complexFunction, deepNesting, duplicatedCode, globalState, lateImport, logicOutsideFunction, longCell, longFunction, missingMainGuard, sourcedScript, tooManyParameters}
}
