package first

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// merge joins findings of a rule that are mended together: a habit of one machine and what exposes
// something in the whole project, those about the same names wherever they are, what stops files of
// which all is the same, all else in one file. What was put aside goes with nothing live, each group
// of duplicated code stands for itself.
func merge(findings []*analyzer.Finding, rules map[string]*analyzer.Rule, at *shelf) (entries []Entry) {
	files := make(map[string]map[string]bool) // by names, those that speak of them
	all := stopping(findings)
	about := func(f *analyzer.Finding) string { return cmp.Or(names(f), all[ruleIn(f)]) }
	for _, f := range findings {
		if key := about(f); key != "" {
			if files[key] == nil {
				files[key] = make(map[string]bool)
			}
			files[key][f.Path] = true
		}
	}
	open := make(map[string]int) // by key, the entry that takes more
	for _, f := range findings {
		key := fmt.Sprint(f.Rule, "\x00", f.Rank)
		switch same := about(f); {
		case everywhere(f, ruleOf(f, rules)):
		case len(files[same]) > 1:
			key = same
		default:
			key += "\x00" + f.Path
		}
		if at.idle(f) && !ruleOf(f, rules).Exposes {
			key += "\x00" // what nobody mends is no reason to mend the rest
		}
		i, ok := open[key]
		if !ok || f.Rank == analyzer.Repeats {
			i = len(entries)
			entries, open[key] = append(entries, Entry{safe: 1, apart: 1, strange: 1, idle: true}), i
		}
		e := &entries[i]
		if ruleOf(f, rules).Exposes {
			e.safe = 0
		}
		if len(e.Findings) == 0 || last(e.Findings).Path != f.Path {
			e.Files++
		}
		if !at.apart(f) {
			e.apart = 0
		}
		if !at.strange(f) {
			e.strange = 0
		}
		e.idle = e.idle && at.idle(f)
		e.Findings = append(e.Findings, f)
		e.Lines += lines(f)
	}
	for i := range entries {
		slices.SortStableFunc(entries[i].Findings, func(a, b *analyzer.Finding) int {
			n, _ := inOne(a)
			m, _ := inOne(b)
			return cmp.Or(at.order(a)-at.order(b), sureness(b)-sureness(a), m-n)
		})
	}
	return entries
}

// everywhere reports whether what a rule finds is mended in the whole project together.
func everywhere(f *analyzer.Finding, rule *analyzer.Rule) bool {
	return f.Rank == analyzer.Machine || rule.Exposes || rule.Whole
}

// ruleIn is the same for what a rule says of one file.
func ruleIn(f *analyzer.Finding) [2]string { return [2]string{f.Rule, f.Path} }

// stopping returns all that a rule says of what stops a file: where it is the same for several,
// one cause stops them.
func stopping(findings []*analyzer.Finding) map[[2]string]string {
	all := make(map[[2]string]string)
	for _, f := range findings {
		if in := ruleIn(f); f.Rank == analyzer.Stops && names(f) == "" {
			if all[in] == "" {
				all[in] = f.Rule
			}
			all[in] += "\x00" + f.Message
		}
	}
	return all
}

// sureness is 1 for a finding that its rule calls sure beside others of its kind.
func sureness(f *analyzer.Finding) int {
	if sure, _ := f.Data["sure"].(bool); sure {
		return 1
	}
	return 0
}

func last(findings []*analyzer.Finding) *analyzer.Finding { return findings[len(findings)-1] }

// names is the key of a finding that is mended together with those about the same names, or
// about what one module lacks, in other files, which its rule says.
func names(f *analyzer.Finding) string {
	if in := module(f); in != "" {
		return fmt.Sprint(f.Rule, "\x00", f.Rank, "\x00\x00", in)
	}
	list, _ := f.Data["names"].([]string)
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprint(f.Rule, "\x00", f.Rank, "\x00", strings.Join(list, "\x00"))
}

// module is the file of the project that a finding says lacks something, or empty.
func module(f *analyzer.Finding) string {
	in, _ := f.Data["module"].(string)
	return in
}

// mendedWith tells of each entry whether what mends another one in its file mends it too,
// as the rule's With says.
func mendedWith(entries []Entry, rules map[string]*analyzer.Rule) []bool {
	told := make(map[[2]string]bool) // by rule and path
	for i := range entries {
		for _, f := range entries[i].Findings {
			if f.Rank != analyzer.Rest {
				told[[2]string{f.Rule, f.Path}] = true
			}
		}
	}
	mended := make([]bool, len(entries))
	for i := range entries {
		f := entries[i].Findings[0]
		mended[i] = slices.ContainsFunc(ruleOf(f, rules).With, func(rule string) bool { return told[[2]string{rule, f.Path}] })
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
