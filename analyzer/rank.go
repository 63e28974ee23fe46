package analyzer

import "strings"

// Rank says what it costs to leave a finding: the lower, the sooner to be mended.
type Rank uint8

// The ranks, in the order of what to mend first. A rule that exposes something comes before them all.
const (
	_       Rank = iota // none was given
	Stops               // the code does not run
	Harms               // results are wrong or lost, or something is exposed
	Machine             // it runs on its author's machine only
	Repeats             // the same code stands there more than once
	Dead                // nothing would be missed
	Rest                // a habit: only its count matters
	ranks   = iota
)

var rankNames = [ranks]string{"", "stops", "harms", "machine", "repeats", "dead", "rest"}

// String returns the constant's name in lower case, or nothing for no rank.
func (r Rank) String() string { return rankNames[r] }

// RankOf returns the rank of a category's findings.
func (r *Rule) RankOf(category string) Rank {
	rank, ok := r.Ranks[category]
	switch {
	case ok:
		return rank
	case r.Rank == 0:
		return Rest
	default:
		return r.Rank
	}
}

// Plural is what several findings of the rule are called that are of a category, empty if of several.
func (r *Rule) Plural(category string) string {
	if name := r.ManyOf[category]; name != "" {
		return name
	}
	if r.Many != "" {
		return r.Many
	}
	return strings.ReplaceAll(r.Name(), "_", " ") + "s"
}
