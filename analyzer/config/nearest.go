package config

import "strings"

// Nearest returns the valid name that a mistyped one most likely means: the
// first with the fewest letters left out, added, changed or swapped. It reports
// false where that takes more than a third of the letters and one. Upper and
// lower case, dash and underscore are the same.
func Nearest(name string, valid []string) (string, bool) {
	bound := len(name)/3 + 1
	typed := folded(name)
	nearest, best := "", bound+1
	for _, candidate := range valid {
		letters := folded(candidate)
		if d := len(letters) - len(typed); d > bound || -d > bound {
			continue
		}
		if d := distance(typed, letters); d < best && d < len(letters) {
			nearest, best = candidate, d
		}
	}
	return nearest, best <= bound
}

func folded(name string) []rune {
	return []rune(strings.ReplaceAll(strings.ToLower(name), "-", "_"))
}

// distance counts the edits between two names, a swap of neighbours being one
// (optimal string alignment). It keeps three rows of the table.
func distance(a, b []rune) int {
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(above[j+1]+1, row[j]+1, above[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
