package production

import (
	_ "embed"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/analyzer/versions"
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
	versions.Document
	Found []goneName
	Sets  []string // names that it puts back: np.int = int
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
	if f.Doc.Speaks(source.Python) && !f.IsPython2() {
		found.python(pass)
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
	found.Document = versions.Of(f, len(found.Found) > 0)
	return found.outdated, nil
}

// finishRemovedAPI tells the names that one version of a library has removed once a document, where nothing in the
// project asks for an older one, and the packages of R that are gone once for all files: each time one decision
// replaces them.
func finishRemovedAPI(p *analyzer.Project) {
	if p.Partial {
		return // what asks for versions may not be among its files
	}
	x, table := index.Of(p), removed()
	asked := sync.OnceValue(func() *versions.Asked {
		return versions.Read(p, func(summary any) versions.Document { return summary.(outdated).Document }, takesR(p))
	})
	sets := make(map[string]bool)
	for _, s := range p.Summaries {
		for _, name := range s.Value.(outdated).Sets {
			sets[name] = true
		}
	}
	packages := make(map[*release][]taker) // of R
	for _, s := range p.Summaries {
		var releases []*release // in the order of their first names
		taken := make(map[*release]taker)
		for _, g := range s.Value.(outdated).Found {
			r := table.all[g.Name]
			if module, _, _ := strings.Cut(g.Name, "."); x.Own(module) || sets[g.Name] || r.isKept(asked(), s.Path) {
				continue
			}
			if taken[r.release].names == nil {
				releases = append(releases, r.release)
			}
			taken[r.release] = taker{s, append(taken[r.release].names, g)}
		}
		for _, r := range releases {
			if r.Library == "R" {
				packages[r] = append(packages[r], taken[r])
			} else {
				r.tell(p, []taker{taken[r]})
			}
		}
	}
	for _, r := range slices.SortedFunc(maps.Keys(packages), func(a, b *release) int { return strings.Compare(a.since, b.since) }) {
		r.tell(p, packages[r])
	}
}

// takesR reports whether a document takes a package of R that is gone, or a function of one.
func takesR(p *analyzer.Project) bool {
	return slices.ContainsFunc(p.Summaries, func(s analyzer.Summary) bool {
		return slices.ContainsFunc(s.Value.(outdated).Found, func(g goneName) bool { return removed().all[g.Name].ofR() != "" })
	})
}

// isKept reports whether a version that still has the name is asked for, for a document.
func (r *removal) isKept(asked *versions.Asked, document string) bool {
	if owner := r.ofR(); owner != "" {
		return asked.OlderR(r.Release, owner, document)
	}
	return asked.Older(r.Release, document)
}

// taker is a document with the names of one release that it takes.
type taker struct {
	analyzer.Summary
	names []goneName
}

// tell tells what a release has removed once for all who take some of it, at the first of them: of those that are
// heard, and no tests if there are others.
func (r *release) tell(p *analyzer.Project, all []taker) {
	first := slices.IndexFunc(all, func(t taker) bool { return t.Stage != analyzer.Test && p.Heard(t.Path) })
	if first < 0 {
		first = max(0, slices.IndexFunc(all, func(t taker) bool { return p.Heard(t.Path) }))
	}
	var names []string // as a message calls them
	var places []analyzer.Place
	known := make(map[string]bool)
	for _, t := range slices.Concat(all[first:first+1], all[:first], all[first+1:]) {
		for _, g := range t.names {
			message := "here too"
			if !slices.Contains(names, g.Text) {
				names = append(names, g.Text)
			}
			if !known[g.Name] {
				known[g.Name] = true
				message = removed().all[g.Name].message(g.Text, "")
			}
			for _, span := range g.Places {
				places = append(places, analyzer.Place{Path: t.Path, Span: span, Message: message})
				message = "here too"
			}
		}
	}
	message := removed().all[all[first].names[0].Name].message(names[0], moreNames(names[1:])...)
	if also := "; also in " + analyzer.Count(len(all)-1, "more file"); len(all) > 1 && utf8.RuneCountInString(message+also) <= maxText {
		message += also
	}
	p.Report(all[first].Path, analyzer.ProjectFinding{
		Span: places[0].Span, Related: places[1:], Group: len(all) > 1,
		Message: message, Data: map[string]any{"names": names[:1], "since": r.since},
	})
}

// moreNames says that other names are gone as well, the longest way first.
func moreNames(names []string) []string {
	switch len(names) {
	case 0:
		return []string{""}
	case 1:
		return []string{"; so is `" + names[0] + "`", "; so is 1 more"}
	}
	return []string{fmt.Sprintf("; so are %d more", len(names))}
}

// maxText is how many characters a message may have.
const maxText = 100

// message says what is gone since when, what there is to do as far as it has room, and the first of several ends that has.
func (r *removal) message(text string, ends ...string) string {
	what := "`" + analyzer.Clip(text, 48) + "`"
	if r.text != "" && r.argument == "" {
		what = "the style " + what
	}
	gone := " is gone since "
	if r.Library == "R" {
		gone = " is gone from CRAN since "
	}
	message := what + gone + r.since
	for _, advice := range append(r.advice(text), "") {
		for _, end := range ends {
			if whole := message + advice + end; utf8.RuneCountInString(whole) <= maxText {
				return whole
			}
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
		return []string{": " + strings.TrimSuffix(words, ")")}
	}
	start, _ := strings.CutSuffix(r.text, "*")
	instead := strings.ReplaceAll(r.instead, "*", strings.TrimPrefix(text, start))
	first, _, _ := strings.Cut(instead, " or ")
	return []string{": `" + strings.ReplaceAll(instead, " or ", "` or `") + "`", ": `" + first + "`"}
}
