// Package spelling finds the name that a mistyped one means.
package spelling

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

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

// Slip returns the one name, of those that there are, which one that is none of them misspells: by a single letter, or by two where
// the name has eight, but not in its first.
func Slip(name string, names iter.Seq[string]) (meant string, ok bool) {
	for candidate := range names {
		if candidate == meant || candidate != name && !isSlip(name, candidate) {
			continue
		}
		if candidate == name || ok {
			return "", false
		}
		meant, ok = candidate, true
	}
	return meant, ok
}

// isSlip reports whether whoever typed one name may have meant the other one. Not so where they are short, differ in digits alone
// (tide_1, tide_2), in a short word (tide_min, tide_max) or by two letters behind (tides, tidesUK): both are names then.
func isSlip(typed, meant string) bool {
	const short, long = 3, 8
	a, b := folded(typed), folded(meant)
	bound := 1
	if len(a) >= long {
		bound = 2
	}
	if min(len(a), len(b)) <= short || a[0] != b[0] || len(a)-len(b) > bound || len(b)-len(a) > bound || distance(a, b) > bound {
		return false
	}
	if string(a) == string(b) {
		return true
	}
	longer, shorter := string(a), string(b)
	if len(longer) < len(shorter) {
		longer, shorter = shorter, longer
	}
	if len(longer) > len(shorter)+1 && strings.HasPrefix(longer, shorter) {
		return false
	}
	return withoutDigits(longer) != withoutDigits(shorter) && !differInShortWord(slices.Collect(syntax.Words(typed)), slices.Collect(syntax.Words(meant)), short)
}

func withoutDigits(name string) string {
	return strings.Map(func(ch rune) rune {
		if unicode.IsDigit(ch) {
			return -1
		}
		return ch
	}, name)
}

// differInShortWord reports whether all words in which two names of as many differ are short.
func differInShortWord(a, b []string, short int) (differ bool) {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if len(a[i]) > short || len(b[i]) > short {
			return false
		}
		differ = true
	}
	return differ
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
