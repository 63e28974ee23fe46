package production

import (
	"bytes"
	_ "embed"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed removed_api.md
var removedAPIPage string

var removedAPI = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Machine, // where the old library is installed it runs
	Many:      "removed names",
	Since:     "0.1",
	Page:      removedAPIPage,
	Aliases:   []string{"ruff:NPY001", "ruff:NPY201"},
	Shared:    index.Layout,
	Finish:    finishRemovedAPI,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "removed_api",
			Doc:        analyzer.Title(removedAPIPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[outdated](),
			Run:        runRemovedAPI,
		}
	},
}

// outdated is what a document takes of what libraries have removed, and what it says of versions.
type outdated struct {
	Found   []goneName
	Sets    []string // names that it puts back: np.int = int
	Wishes  []wish
	Frozen  bool // it takes packages of R as they were
	Python2 bool // only Python 2 runs it
}

// goneName is such a name with all its places.
type goneName struct {
	Name   string // in the table
	Text   string // as a message calls it
	Places []source.Span
}

func runRemovedAPI(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	found := &removedNames{f: f}
	if f.Doc.Speaks(source.Python) {
		if found.Python2 = isOfPython2(f); !found.Python2 && !f.Doc.Python2 {
			found.python(pass)
		}
	}
	if f.Doc.Speaks(source.R) {
		found.r()
	}
	slices.SortFunc(found.Found, func(a, b goneName) int { return a.Places[0].Start - b.Places[0].Start })
	for i := range found.Found {
		slices.SortFunc(found.Found[i].Places, func(a, b source.Span) int { return a.Start - b.Start })
		analyzer.Candidate(pass, found.Found[i].Places[0])
		for _, other := range found.Found[i].Places[1:] {
			analyzer.Candidate(pass, other)
		}
	}
	if len(found.Found) > 0 || slices.ContainsFunc(installing, f.Doc.Contains) || f.Doc.Base() == "setup.py" {
		text := f.Doc.Code
		if f.Doc.Base() != "setup.py" {
			text = linesOfVersions(text)
		}
		found.Wishes, found.Frozen = askedIn(text), f.Doc.Speaks(source.R) && isFrozen(f.Doc.Code)
	}
	return found.outdated, nil
}

// installing stand in code that installs packages, or takes them as they were.
var installing = []string{"pip install", "conda install", "install_version", "groundhog", "checkpoint("}

// linesOfVersions keeps the lines of code that may ask for a version: commands that install, and comments with a number.
// Patterns over all of it would cost more than to parse it.
func linesOfVersions(code []byte) (lines []byte) {
	goesOn := false
	for line := range bytes.Lines(code) {
		_, comment, _ := bytes.Cut(line, []byte("#"))
		if goesOn || bytes.Contains(line, []byte("install")) || bytes.ContainsAny(comment, "0123456789") {
			lines = append(lines, line...)
			goesOn = bytes.HasSuffix(bytes.TrimRight(line, " \r\n"), []byte(`\`))
		}
	}
	return lines
}

// isOfPython2 reports whether code is written for Python 2, which has its own versions of everything.
func isOfPython2(f *syntax.File) bool {
	for range f.Kinds(syntax.PyPrintStatement, syntax.PyExecStatement) {
		return true
	}
	return slices.ContainsFunc(names2, f.Root().Mentions) || shebang2.Match(f.Doc.Code)
}

var (
	// names2 are builtins and modules of Python 2 alone.
	names2 = strings.Fields("xrange raw_input unicode basestring unichr execfile urllib2 ConfigParser cPickle StringIO urlparse Tkinter has_key")
	// shebang2 matches a first line that asks for it.
	shebang2 = lazyregexp.New(`^#!.*python2`)
)

// finishRemovedAPI tells the names of libraries of which nothing in the project asks for an old version, a package
// of R, which one decision replaces, once for all its files.
func finishRemovedAPI(p *analyzer.Project) {
	if p.Partial {
		return // what asks for versions may not be among its files
	}
	x, table := index.Of(p), removed()
	kept := sync.OnceValue(func() *olden { return keptIn(p) })
	packages := make(map[string][]taker) // of R
	for _, s := range p.Summaries {
		for _, g := range s.Value.(outdated).Found {
			r := table.all[g.Name]
			module, _, _ := strings.Cut(g.Name, ".")
			switch {
			case x.Own(module) || kept().sets[g.Name] || kept().has(r, s.Path):
			case r.library == "R":
				packages[g.Name] = append(packages[g.Name], taker{s, g})
			default:
				r.tell(p, []taker{{s, g}})
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(packages)) {
		table.all[name].tell(p, packages[name])
	}
}

// taker is a document with a name that it takes.
type taker struct {
	analyzer.Summary
	goneName
}

// tell tells a name once for all who take it, at the first of them: of those that are heard, and no tests if there
// are others.
func (r *removal) tell(p *analyzer.Project, all []taker) {
	first := slices.IndexFunc(all, func(t taker) bool { return t.Stage != analyzer.Test && p.Heard(t.Path) })
	if first < 0 {
		first = max(0, slices.IndexFunc(all, func(t taker) bool { return p.Heard(t.Path) }))
	}
	at := all[first]
	finding := analyzer.ProjectFinding{Span: at.Places[0], Group: len(all) > 1, Message: r.message(at.Text), Data: map[string]any{"names": []string{at.Text}, "since": r.since}}
	if also := "; also in " + analyzer.Count(len(all)-1, "more file"); len(all) > 1 && utf8.RuneCountInString(finding.Message+also) <= maxText {
		finding.Message += also
	}
	for i, t := range all {
		for j, span := range t.Places {
			if i != first || j > 0 {
				finding.Related = append(finding.Related, analyzer.Place{Path: t.Path, Span: span, Message: "here too"})
			}
		}
	}
	p.Report(at.Path, finding)
}

// maxText is how many characters a message may have.
const maxText = 100

// message says what is gone since when, and as much of what there is to do as has room.
func (r *removal) message(text string) string {
	what := "`" + analyzer.Clip(text, 44) + "`"
	if r.text != "" {
		what = "the style " + what
	}
	gone := " is gone since "
	if r.library == "R" {
		gone = " is gone from CRAN since "
	}
	message := what + gone + r.since
	for _, advice := range r.advice(text) {
		if utf8.RuneCountInString(message+": "+advice) <= maxText {
			return message + ": " + advice
		}
	}
	return message
}

// advice says what to do, the longest first, if there is something to say.
func (r *removal) advice(text string) []string {
	if r.instead == "" {
		return nil
	}
	if words, ok := strings.CutPrefix(r.instead, "("); ok {
		return []string{strings.TrimSuffix(words, ")")}
	}
	start, _ := strings.CutSuffix(r.text, "*")
	instead := strings.ReplaceAll(r.instead, "*", strings.TrimPrefix(text, start))
	first, _, _ := strings.Cut(instead, " or ")
	return []string{"`" + strings.ReplaceAll(instead, " or ", "` or `") + "`", "`" + first + "`"}
}
