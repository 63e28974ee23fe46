// Package comments holds the rules about comments that say nothing which the
// code or its history does not say.
package comments

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "comments"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{bannerComment, commentNoise, historyComment, longComment, pastedOutput, restatingComment, untrackedTodo}
}
