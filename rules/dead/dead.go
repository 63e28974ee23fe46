// Package dead holds the rules about code that does nothing: what never runs,
// what is switched off, what stands empty.
package dead

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "dead"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{assignedNone, blankFigure, brokenPipe, commentedOutCode, comparedWithMissing, disabledBlock, emptyBlock, emptyCell, ignoredArgument, jumpOutsideLoop, lostChange, overwrittenValue, repeatedImport, replacedFunction, unreachableCode, unusedDefinition, unusedImport, unusedVariable, uselessExpression}
}
