// Package first says what to mend first: a few entries of what a run found, ranked by
// what it costs to leave them, and the rest as counts.
package first

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// perRule and perFile bound how many entries speak of one rule and of one file alone: ten of
// a kind tell less than the first two and a count.
const perRule, perFile = 2, 2

// List is what to mend first.
type List struct {
	Entries []Entry
	Rest    []Count // what no entry speaks of, the most frequent first
	Idle    bool    // some of that stops or harms, in files that nobody mends

	rules map[string]*analyzer.Rule
	at    *shelf
}

// Entry is one thing to mend: a finding, or several that are mended together.
type Entry struct {
	Findings []*analyzer.Finding // in the order of the result
	Files    int
	Lines    int // that they speak of
	Notes    int // more of the kind, which are notes
	Message  string
	safe     int  // 1 where it exposes nothing
	apart    int  // 1 where all of it stands in programs of their own
	strange  int  // 1 where all of it stands in files of another author than most
	idle     bool // all of it stands in files that nobody mends: put aside, or other people's
}

// Count is how often a rule found what no entry speaks of.
type Count struct {
	Rule  string
	Count int
	More  bool // beside what an entry speaks of
}

// Of chooses n entries from findings, which are sorted by place. Programs are folders of
// programs of their own: what stands in them is last. Above is the folder that all files of the
// project lie below, with a slash behind it, or nothing.
func Of(findings []*analyzer.Finding, rules []*analyzer.Rule, n int, programs []string, above string) List {
	known := make(map[string]*analyzer.Rule, len(rules))
	for _, r := range rules {
		known[r.Name()] = r
	}
	rest := make(map[string]int)
	list := List{rules: known, at: newShelf(programs, above, findings)}
	entries := merge(outside(findings, known, rest), known, list.at)
	slices.SortStableFunc(entries, compare)
	ofRule, ofFile := make(map[string]int), make(map[string]int)
	told := make(said)
	mended := mendedWith(entries, known)
	var more []Entry // beyond perRule, what stops
	for i := range entries {
		e := &entries[i]
		f := e.Findings[0]
		rule := ruleOf(f, known)
		list.Idle = list.Idle || e.idle && f.Rank <= analyzer.Harms
		idle := f.Rank == analyzer.Rest || e.idle && !rule.Exposes || small(e, rule) || mended[i] || !rule.Exposes && list.covers(e)
		if at := list.alike(e); at != nil && !idle {
			at.join(*e)
			at.Message = message(at, rule)
			told.add(e)
			continue
		}
		if idle || len(list.Entries) == n || told.most(e) || e.Files == 1 && ofFile[f.Path] >= perFile && !rule.Exposes {
			rest[f.Rule] += len(e.Findings)
			continue
		}
		if ofRule[f.Rule] == perRule {
			if f.Rank == analyzer.Stops {
				more = append(more, *e)
				told.add(e)
			} else {
				rest[f.Rule] += len(e.Findings)
			}
			continue
		}
		ofRule[f.Rule]++
		if !rule.Exposes { // which comes besides
			ofFile[f.Path]++
		}
		told.add(e)
		e.Message = message(e, rule)
		list.Entries = append(list.Entries, *e)
	}
	for _, e := range together(more) {
		f := e.Findings[0]
		if len(list.Entries) == n {
			least := list.Entries[n-1]
			if least.Findings[0].Rank == analyzer.Stops {
				rest[f.Rule] += len(e.Findings)
				continue
			}
			rest[least.Findings[0].Rule] += len(least.Findings) // what stops goes before it
			list.Entries = list.Entries[:n-1]
		}
		e.Message = remainder(&e, ruleOf(f, known))
		behind := 0
		for i := range list.Entries {
			if list.Entries[i].Findings[0].Rule == f.Rule {
				behind = i + 1
			}
		}
		list.Entries = slices.Insert(list.Entries, behind, e)
	}
	for rule, count := range rest {
		more := slices.ContainsFunc(list.Entries, func(e Entry) bool { return e.Findings[0].Rule == rule })
		list.Rest = append(list.Rest, Count{rule, count, more})
	}
	slices.SortFunc(list.Rest, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Rule, b.Rule))
	})
	return list
}

// Mention says of the entries that speak of the whole project how many notes are of their kind: who mends the one
// mends them too.
func (l *List) Mention(notes []*analyzer.Finding) {
	for _, f := range notes {
		for i := range l.Entries {
			if e := &l.Entries[i]; e.Findings[0].Rule == f.Rule && e.Findings[0].Rank == f.Rank && everywhere(f, ruleOf(f, l.rules)) && !l.at.idle(f) {
				e.Notes++
			}
		}
	}
	for i := range l.Entries {
		switch e := &l.Entries[i]; e.Notes {
		case 0:
		case 1:
			e.Message += " (one more is a note)"
		default:
			e.Message += fmt.Sprintf(" (%d more are notes)", e.Notes)
		}
	}
}

// together joins entries of a rule, so that one names the files of all.
func together(entries []Entry) (joined []Entry) {
	for _, e := range entries {
		i := slices.IndexFunc(joined, func(other Entry) bool { return other.Findings[0].Rule == e.Findings[0].Rule })
		if i < 0 {
			joined = append(joined, e)
			continue
		}
		joined[i].join(e)
	}
	return joined
}

// join adds what another entry has in other files.
func (e *Entry) join(other Entry) {
	e.Findings = append(slices.Clip(e.Findings), other.Findings...)
	e.Files += other.Files
	e.Lines += other.Lines
}

// alike returns the entry that tells in the same words of code of another file that never runs: one habit, as to
// stop a script by a `raise` in its midst.
func (l *List) alike(e *Entry) *Entry {
	i := slices.IndexFunc(l.Entries, func(told Entry) bool {
		return neverRuns(&told) && neverRuns(e) && told.Findings[0].Rule == e.Findings[0].Rule && told.Findings[0].Message == e.Findings[0].Message
	})
	if i < 0 {
		return nil
	}
	return &l.Entries[i]
}

// neverRuns reports whether all that an entry tells are blocks of dead code that no run comes by, in the same words.
func neverRuns(e *Entry) bool {
	return !slices.ContainsFunc(e.Findings, func(f *analyzer.Finding) bool {
		_, never := f.Data["never"]
		return !never || f.Rank != analyzer.Dead || f.Message != e.Findings[0].Message
	})
}

// unknown is the rule of findings whose rule is none of those that were given.
var unknown = &analyzer.Rule{}

func ruleOf(f *analyzer.Finding, rules map[string]*analyzer.Rule) *analyzer.Rule {
	return cmp.Or(rules[f.Rule], unknown)
}

// outside returns the findings that stand in no block which another one is about, or expose something
// there as well, and counts the others.
func outside(findings []*analyzer.Finding, rules map[string]*analyzer.Rule, rest map[string]int) []*analyzer.Finding {
	blocks := make(map[string][]*analyzer.Finding) // by path
	for _, f := range findings {
		if isBlock(f) {
			blocks[f.Path] = append(blocks[f.Path], f)
		}
	}
	if len(blocks) == 0 {
		return findings
	}
	var kept []*analyzer.Finding
	for _, f := range findings {
		if !ruleOf(f, rules).Exposes && slices.ContainsFunc(blocks[f.Path], func(by *analyzer.Finding) bool { return within(f, by) }) {
			rest[f.Rule]++
		} else {
			kept = append(kept, f)
		}
	}
	return kept
}

// covers reports whether all that an entry tells is mended with one that is told
// already: it stands in code that goes or in what stops there, two rules speak of the very same place, in the code
// or on a disk, or of the same package, or a rule says once more what stops a file.
func (l *List) covers(e *Entry) bool {
	for _, f := range e.Findings {
		if !slices.ContainsFunc(l.Entries, func(told Entry) bool {
			return slices.ContainsFunc(told.Findings, func(by *analyzer.Finding) bool { return within(f, by) })
		}) {
			return false
		}
	}
	return true
}

// within reports whether a finding goes when another one is mended.
func within(f, by *analyzer.Finding) bool {
	if places := placesOf(f); len(places) > 0 && f.Rule != by.Rule {
		told := placesOf(by)
		if !slices.ContainsFunc(places, func(place string) bool { return !slices.Contains(told, place) }) {
			return true
		}
	}
	if name := subject(f); name != "" && f.Path == by.Path && f.Rank == analyzer.Stops && by.Rank == analyzer.Stops && name == subject(by) {
		return true // one name, that two rules tell of
	}
	switch {
	case f.Path != by.Path || f.Start == nil || by.Start == nil || cellOf(f) != cellOf(by):
		return false
	case f.Rule == by.Rule && f.Rank == analyzer.Stops && by.Rank == analyzer.Stops:
		return true // who mends the one runs the file and comes by the other
	case by.Rank == analyzer.Dead && f.Rank == analyzer.Dead, isBlock(by):
		return by.Start.Line < f.Start.Line && f.End.Line <= by.End.Line ||
			by.Start.Line == f.Start.Line && f.End.Line < by.End.Line
	case f.Rule == by.Rule:
		return false
	case f.Rank == analyzer.Stops && by.Rank == analyzer.Stops && f.Raw.Start > by.Raw.Start && f.Raw.End <= by.Raw.End:
		return true // a column in a call that was torn off its pipe
	default:
		return *f.Start == *by.Start && *f.End == *by.End
	}
}

// cellOf is the number of the cell that a finding stands in, or -1.
func cellOf(f *analyzer.Finding) int {
	if f.Cell == nil {
		return -1
	}
	return f.Cell.Index
}

// placesOf are the folders, or packages, that a finding is about, where its rule says so: another
// one about them is mended with it.
func placesOf(f *analyzer.Finding) []string {
	list, _ := f.Data["places"].([]string)
	return list
}

// isBlock reports whether a finding is about all the code that it spans, by what its rule
// says: it is dead, or no run comes by.
func isBlock(f *analyzer.Finding) bool {
	_, lines := f.Data["lines"]
	_, never := f.Data["never"]
	return lines && (f.Rank <= analyzer.Dead || never)
}

// fewLines is how much dead code does not matter where nobody asks for more than ten
// things, and its rule does not say: a line or two that were left.
const fewLines = 2

// much is how often a file has to have what its rule asks for in one piece, where it is in pieces.
const much = 4

// small reports whether an entry is about less code than its rule asks for.
func small(e *Entry, rule *analyzer.Rule) bool {
	dead := e.Findings[0].Rank == analyzer.Dead
	least := cmp.Or(rule.Leasts[e.Findings[0].Language], rule.Least)
	longest, long, all, told := 0, 0, 0, false
	for _, f := range e.Findings {
		n, ok := inOne(f)
		longest, all, told = max(longest, n), all+n, told || ok
		if n >= least/4 {
			long += n // a line here and there was switched off between two trials
		}
	}
	if least > 0 {
		if told && dead && len(e.Findings) == 1 && longest < least+least/4 {
			return true // one piece alone has to be longer
		}
		if told && all >= much*least {
			return false
		}
		return told && longest < least && (longest < least/2 || long < least || all < 2*least) || !told && dead && len(e.Findings) < least
	}
	return told && dead && e.Lines <= fewLines
}

// inOne is how much code stands in one piece, where a rule says it of a finding. Lines that
// are alike, by what it says, are a list to choose from.
func inOne(f *analyzer.Finding) (lines int, told bool) {
	lines, told = f.Data["lines"].(int)
	if alike, _ := f.Data["alike"].(bool); alike {
		lines = 0
	}
	return lines, told
}

// said is what entries tell, in words, and of which file.
type said map[string]string

// most reports whether most of what an entry tells was told in the same words: of a copy of the
// file in another folder, or of another file that has much dead code in common. Of the dead code
// of files that differ in numbers and marks alone, versions of one thing, one tells enough.
func (s said) most(e *Entry) bool {
	if at, ok := s[edition(e)]; ok && at != e.Findings[0].Path {
		return true
	}
	again := 0
	for _, f := range e.Findings {
		if s[words(e, f)] != "" {
			again += lines(f)
		}
	}
	return again*2 > e.Lines
}

func (s said) add(e *Entry) {
	if e.Findings[0].Rank == analyzer.Dead {
		s[edition(e)] = e.Findings[0].Path
	}
	for _, f := range e.Findings {
		s[words(e, f)] = f.Path
	}
}

// edition is the same for what a rule tells of versions of one file: fit_2019.R, fit-2020.R.
func edition(e *Entry) string {
	return e.Findings[0].Rule + "\x00" + strings.ToLower(notLetters.ReplaceAllString(path.Base(e.Findings[0].Path), ""))
}

// notLetters is what versions of a file's name differ in.
var notLetters = lazyregexp.New(`\PL+`)

// muchAlike is how many lines of dead code in two files that are told in the same words
// are no chance.
const muchAlike = 10

// longLine is how long a line of code is, in bytes, that two files do not have by chance.
const longLine = 30

// words is the same for what a file and its copy in another folder have in the same words,
// and for what is much dead code or stands in a long line in any file.
func words(e *Entry, f *analyzer.Finding) string {
	name, line := path.Base(f.Path), strings.TrimSpace(f.Line)
	if f.Rank == analyzer.Dead && e.Lines >= muchAlike || f.Rank < analyzer.Dead && len(line) >= longLine {
		name = ""
	}
	return fmt.Sprint(f.Rule, "\x00", name, "\x00", line, "\x00", f.Message)
}

// compare sorts what anybody may read already, and use, before all that waits until somebody runs the code, then
// what costs more before what costs less, and programs of their own last. Of a rank, one's own files are before
// those of another author. Of what is written twice and of dead code the longest is first, of all else the
// loudest, then what others run, then what its rule calls sure.
func compare(a, b Entry) int {
	f, g := a.Findings[0], b.Findings[0]
	lines := 0
	if f.Rank == analyzer.Repeats || f.Rank == analyzer.Dead {
		lines = cmp.Compare(b.Lines, a.Lines)
	}
	return cmp.Or(
		cmp.Compare(a.safe, b.safe),
		cmp.Compare(a.apart, b.apart),
		cmp.Compare(f.Rank, g.Rank),
		cmp.Compare(a.strange, b.strange),
		lines,
		cmp.Compare(g.Severity, f.Severity),
		cmp.Compare(urgency(g.Stage), urgency(f.Stage)),
		cmp.Compare(sureness(g), sureness(f)),
		cmp.Compare(len(b.Findings), len(a.Findings)),
	)
}

func urgency(s analyzer.Stage) int {
	switch s {
	case analyzer.Production:
		return 2
	case analyzer.Explore:
		return 1
	default:
		return 0
	}
}
