// Package analyzer runs rules over documents: it reads a rule's metadata, makes
// a plan out of rules and configuration, runs it over files in parallel, and
// gathers what the rules say. It knows no language and no rule by name.
package analyzer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Rule is one thing that labcoat holds code to: an analyzer of
// golang.org/x/tools/go/analysis, and beside it what that type lacks. Its name
// is the analyzer's.
type Rule struct {
	// Habit is the family that the rule belongs to.
	Habit string
	// Languages are those of the cells that the rule reads. A document without
	// a cell in one of them is not given to it. Empty: every document.
	Languages []source.Language
	// Levels holds the severity for each category and stage. Every category
	// that the rule reports stands here; a rule without categories has the one
	// named "".
	Levels map[string]Levels
	// Rank is what it costs to leave a finding, Ranks that of the categories for
	// which it differs.
	Rank  Rank
	Ranks map[string]Rank
	// Least is how many lines one of an entry's findings has to tell of to be worth a place among what
	// to mend first, or half as many, and all of them twice, as many of these in more than a few lines;
	// where they tell of none, how many findings it takes. Leasts are those of languages for which it differs.
	Least  int
	Leasts map[source.Language]int
	// Exposes tells that what the rule finds does harm wherever a file lies, also where nobody
	// works with it any more: whoever has the repository can read it, so that it is mended first of all.
	Exposes bool
	// Whole tells that what the rule finds is one habit, which is mended in all files together.
	Whole bool
	// With names rules: what mends one of theirs in a document mends this rule's too, so
	// that what to mend first need not name both.
	With []string
	// Many is what several findings are called where "silly names of `x`", made from
	// the rule's name, is no English. The names follow it behind a colon.
	Many string
	// ManyOf are such names by category, where one has its own.
	ManyOf map[string]string
	// Together are the words, by category, in which several findings are one that each tells in words of its own.
	Together map[string]string
	// Once, if not empty, names a number in the data of findings: a file tells only
	// the one that has the most of it. For rules that are true of nearly every script.
	Once string
	// Since is the version of labcoat that brought the rule.
	Since string
	// Page is the embedded <rule>.md.
	Page string
	// New makes a fresh analyzer. Options are its Flags; no state is shared
	// between two of them.
	New func() *analysis.Analyzer
	// Finish, if not nil, makes the rule project-wide: it sees what the
	// analyzer returned for every document of the project.
	Finish func(*Project)
	// Wide are the categories that Finish tells; empty: all. Where none of them is asked
	// for, the rule is not project-wide.
	Wide []string
	// Shared, if not nil, is what Finish reads beside its own summaries, and Joins the
	// languages whose documents it needs it of; empty: all that the rule tells of.
	Shared *Shared
	Joins  []source.Language
	// Group says that the related places of its diagnostics are as much to blame as their
	// own: a suppression at any of them silences.
	Group bool
	// Review, if not nil, is called for each document that has suppressions
	// once all its findings are known: for rules about suppressions.
	Review func(*Reviewed)
	// Aliases are the rules of other linters that correspond, as "lintr:print_linter"
	// or "pylint:W0101 unreachable": their suppression comments count for this rule
	// too. With "=" for the colon, as in "ruff=T201", the other linter tells whatever
	// this rule tells, so that a project may leave it to that (defer-to).
	Aliases []string
	// Own are the categories that no other linter tells.
	Own []string
}

// Name is the one spelling of the rule: snake_case, named after the sin.
func (r *Rule) Name() string { return r.New().Name }

// Summary is the first paragraph of the page: what the rule says, in one
// sentence.
func (r *Rule) Summary() string {
	var words []string
	for line := range strings.Lines(r.Page) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			words = append(words, line)
		} else if len(words) > 0 {
			break
		}
	}
	return strings.Join(words, " ")
}

// Reads reports whether the rule reads code of the language.
func (r *Rule) Reads(lang source.Language) bool {
	return len(r.Languages) == 0 || slices.Contains(r.Languages, lang)
}

// OptIn reports whether the rule says nothing, in no language that it reads, until it is selected by name.
func (r *Rule) OptIn() bool {
	for _, level := range r.Levels {
		for _, lang := range []source.Language{source.Python, source.R} {
			if r.Reads(lang) && !slices.Contains(level.OptIn, lang) {
				return false
			}
		}
	}
	return true
}

// Levels is a severity for each stage, and whether it needs asking for.
type Levels struct {
	Explore, Production, Test Severity
	// OptIn lists the languages in which the category is silent until its rule
	// or habit is selected by name, because it is right less than 19 times in 20
	// or asks for something that not every team wants.
	OptIn []source.Language
}

// At returns the severity in a stage.
func (l Levels) At(s Stage) Severity { return [...]Severity{l.Explore, l.Production, l.Test}[s] }

// Everywhere is the level of a rule that is as loud in every stage.
func Everywhere(s Severity) Levels { return Levels{Explore: s, Production: s, Test: s} }

// Setting is one rule as configuration wants it.
type Setting struct {
	Rule    *Rule
	Options map[string]string // values for the analyzer's flags, already validated
	Levels  map[string]Levels // the rule's own, with what configuration changed
	// Deferred are the languages in which another linter tells what the rule does, but
	// for its Own categories.
	Deferred []source.Language
	// Named says that the rule was selected by its name, its habit or "all":
	// categories that are opt-in speak too.
	Named bool
}

// Severity is how loud a finding of the category is in code of a language.
func (s *Setting) Severity(category string, lang source.Language, stage Stage) Severity {
	level := s.Levels[category]
	if slices.Contains(s.Deferred, lang) && !slices.Contains(s.Rule.Own, category) {
		return Off
	}
	if s.rests(level, lang) {
		return Off
	}
	return level.At(stage)
}

// rests reports whether a level waits in a language to be asked for.
func (s *Setting) rests(level Levels, lang source.Language) bool {
	return !s.Named && slices.Contains(level.OptIn, lang)
}

// Selection is a distinct set of settings. Files that share the pointer share a
// plan. Rules that are not selected are not in it.
type Selection struct{ Settings []Setting }

// Title turns the summary of a page into what go/analysis wants as the first
// line of a Doc: lower case, no full stop.
func Title(page string) string {
	title := strings.TrimSuffix((&Rule{Page: page}).Summary(), ".")
	if title == "" {
		return ""
	}
	return strings.ToLower(title[:1]) + title[1:]
}
