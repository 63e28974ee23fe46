// Package notebooks holds the rules about notebooks as documents: what their
// cells say together, and under which name.
package notebooks

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "notebooks"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{duplicateLabel, failedCell, heavyOutput, hiddenState, longNotebook, missingTitle, outOfOrder, undefinedName, untitledNotebook, wrongArguments}
}
