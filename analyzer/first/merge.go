package first

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// near is how many lines may lie between pieces of dead code that are told as one: a
// screen does not scroll.
const near = 10

// merge joins findings of a rule that are mended together: those in one file, of dead
// code those that stand together, and those about the same names wherever they are.
// Each group of duplicated code stands for itself.
func merge(findings []*analyzer.Finding, at *shelf) (entries []Entry) {
	files := make(map[string]map[string]bool) // by names, those that speak of them
	for _, f := range findings {
		if key := names(f); key != "" {
			if files[key] == nil {
				files[key] = make(map[string]bool)
			}
			files[key][f.Path] = true
		}
	}
	open := make(map[string]int) // by key, the entry that takes more
	for _, f := range findings {
		key := fmt.Sprint(f.Rule, "\x00", f.Rank, "\x00", f.Path)
		far := len(files[names(f)]) > 1
		if far {
			key = names(f)
		}
		i, ok := open[key]
		if !ok || f.Rank == analyzer.Repeats || f.Rank == analyzer.Dead && !far && !together(last(entries[i].Findings), f) {
			i = len(entries)
			entries, open[key] = append(entries, Entry{apart: 1, idle: true}), i
		}
		e := &entries[i]
		if len(e.Findings) == 0 || last(e.Findings).Path != f.Path {
			e.Files++
		}
		if !at.apart(f.Path) {
			e.apart = 0
		}
		e.idle = e.idle && at.idle(f.Path)
		e.Findings = append(e.Findings, f)
		e.Lines += lines(f)
	}
	for i := range entries {
		if e := &entries[i]; e.Files > 1 {
			slices.SortStableFunc(e.Findings, func(a, b *analyzer.Finding) int { return at.order(a.Path) - at.order(b.Path) })
		}
	}
	return entries
}

func last(findings []*analyzer.Finding) *analyzer.Finding { return findings[len(findings)-1] }

// names is the key of a finding that is mended together with those about the same
// names in other files: its rule says which ones, or it is a habit of one machine.
func names(f *analyzer.Finding) string {
	list, _ := f.Data["names"].([]string)
	if name := subject(f); len(list) == 0 && name != "" && f.Rank == analyzer.Machine {
		list = []string{tight(name)}
	}
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprint(f.Rule, "\x00", f.Rank, "\x00", strings.Join(list, "\x00"))
}

// together reports whether no more lies between two findings of a file than a screen
// shows.
func together(a, b *analyzer.Finding) bool {
	switch {
	case a.Start == nil || b.Start == nil:
		return false
	case a.Cell != nil && b.Cell != nil && a.Cell.Index != b.Cell.Index:
		return b.Cell.Index-a.Cell.Index == 1
	default:
		return b.Start.Line-a.End.Line <= near
	}
}

// mendedWith tells of each entry whether what mends another one in its file mends it too,
// as the rule's With says.
func mendedWith(entries []Entry, rules map[string]*analyzer.Rule) []bool {
	told := make(map[[2]string]bool) // by rule and path
	for i := range entries {
		if f := entries[i].Findings[0]; f.Rank != analyzer.Rest {
			told[[2]string{f.Rule, f.Path}] = true
		}
	}
	mended := make([]bool, len(entries))
	for i := range entries {
		f := entries[i].Findings[0]
		mended[i] = slices.ContainsFunc(cmp.Or(rules[f.Rule], unknown).With, func(rule string) bool { return told[[2]string{rule, f.Path}] })
	}
	return mended
}

// lines is how much code a finding speaks of: what its rule says, or where it stands,
// and the places that it names.
func lines(f *analyzer.Finding) int {
	n, told := f.Data["lines"].(int)
	if !told && f.Start != nil && f.End != nil {
		n = f.End.Line - f.Start.Line + 1
	}
	for _, at := range f.Related {
		if at.Start != nil && at.End != nil {
			n += at.End.Line - at.Start.Line + 1
		}
	}
	return n
}
