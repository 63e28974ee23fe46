package functions

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/first"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed duplicated_code.md
var duplicatedCodePage string

var duplicatedCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": copies, acrossNotebooks: copies, keptFile: copies},
	Rank:      analyzer.Repeats,
	Many:      "groups of duplicated code",
	Since:     "0.1",
	Page:      duplicatedCodePage,
	Aliases:   []string{"pylint:R0801 duplicate-code", "sonar:S4144"},
	Finish:    finishDuplicatedCode,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:       "duplicated_code",
			Doc:        analyzer.Title(duplicatedCodePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[sheet](),
		}
		statements := a.Flags.Int("min-statements", 6, "how many different `statements` that compute something two places have to share")
		tokens := a.Flags.Int("min-tokens", 40, "how many `names`, literals and operators these have to hold")
		words := a.Flags.Int("max-differences", 5, "by how many names and literals copies may differ; default as in pylint's max-args")
		known := new(cells)
		a.Run = func(pass *analysis.Pass) (any, error) {
			analyzer.CandidateAnywhere(pass)
			return readSheet(syntax.Of(pass), bounds{*statements, *tokens, *words}, known), nil
		}
		return a
	},
}

var copies = analyzer.Levels{
	Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off, OptIn: []source.Language{source.Python, source.R},
}

// acrossNotebooks is the category of code that notebooks share with nothing but other
// notebooks: each of a course or a collection stands for itself.
const acrossNotebooks = "notebooks"

// keptFile is the category of code in files of one name in several folders: an older
// version, a backup, a service that was begun as a copy of another.
const keptFile = "files"

func finishDuplicatedCode(p *analyzer.Project) {
	c := newCorpus(p.Summaries)
	called := sync.OnceValue(func() map[string]int { return namesakes(p) })
	aside := make(map[string]bool)
	isAside := func(file string) bool {
		is, known := aside[file]
		if !known {
			is = first.PutAside(file)
			aside[file] = is
		}
		return is
	}
	for _, g := range c.groups() {
		var places []analyzer.Place
		for _, s := range g.places {
			if file := c.paths[c.document(s.from)]; !isAside(file) {
				places = append(places, analyzer.Place{Path: file, Span: c.span(s), Message: "the same code"})
			}
		}
		if len(places) < 2 {
			continue
		}
		at := slices.IndexFunc(places, func(at analyzer.Place) bool { return p.Heard(at.Path) })
		if at < 0 {
			continue
		}
		p.Report(places[at].Path, analyzer.ProjectFinding{
			Span: places[at].Span, Group: true, Related: slices.Delete(slices.Clone(places), at, at+1),
			Category: g.category, Tell: func(places []analyzer.Related) (string, map[string]any) { return g.tell(places, called()) },
		})
	}
}

// span returns the code of a stretch.
func (c *corpus) span(s stretch) source.Span {
	doc := c.document(s.from)
	base, list := c.bases[doc], c.codes[doc].Statements
	end := uint32(0)
	for i := s.from - base; i < s.to-base; i = list[i].Next {
		end = list[i].End
	}
	return source.Span{Start: int(list[s.from-base].Start), End: int(end)}
}

// tell says where the other places are, what differs, and what a function saves: the
// lines of all copies but one, less a head and a call in each place.
func (g *group) tell(places []analyzer.Related, called map[string]int) (message string, data map[string]any) {
	total, longest := 0, 0
	for _, at := range places {
		total += linesOf(at)
		longest = max(longest, linesOf(at))
	}
	saved := max(0, total-longest-len(places)-1)
	where := place(places[1], places[1].Path == places[0].Path, called)
	if more := len(places) - 2; more > 0 {
		where += fmt.Sprintf(" and %d more", more)
	}
	advice := fmt.Sprintf("a function saves %s", analyzer.Count(saved, "line"))
	if saved == 0 {
		advice = "make it a function"
	}
	message = fmt.Sprintf("%s again at %s, %s: %s", analyzer.Count(linesOf(places[0]), "line"), where, g.differ, advice)
	return message, map[string]any{
		"statements": g.statements, "places": len(places), "lines": linesOf(places[0]), "saved-lines": saved,
		"names": g.differ.names, "literals": g.differ.literals,
	}
}

// namesakes counts the documents of each name.
func namesakes(p *analyzer.Project) map[string]int {
	called := make(map[string]int)
	for name := range p.Documents() {
		called[path.Base(name)]++
	}
	return called
}

// place says where another copy is, in the same document or elsewhere: with its folder, where the name alone does not tell.
func place(at analyzer.Related, here bool, called map[string]int) string {
	name := analyzer.ClipStart(path.Base(at.Path), maxLabel)
	if called[path.Base(at.Path)] > 1 {
		name = analyzer.ClipStart(at.Path, 2*maxLabel)
	}
	inCell := at.Cell != nil && path.Ext(at.Path) == ".ipynb"
	switch {
	case inCell && here:
		return fmt.Sprintf("cell %d", at.Cell.Index)
	case inCell:
		return fmt.Sprintf("`%s` cell %d", name, at.Cell.Index)
	case here:
		return fmt.Sprintf("line %d", at.Start.Line)
	}
	return fmt.Sprintf("`%s:%d`", name, at.Start.Line)
}

// String says how many words differ.
func (d difference) String() string {
	verb := "differ"
	if d.names+d.literals == 1 {
		verb = "differs"
	}
	switch {
	case d.names+d.literals == 0:
		return "the same"
	case d.names == 0:
		return analyzer.Count(d.literals, "literal") + " " + verb
	case d.literals == 0:
		return analyzer.Count(d.names, "name") + " " + verb
	}
	return analyzer.Count(d.names, "name") + " and " + analyzer.Count(d.literals, "literal") + " " + verb
}

func linesOf(at analyzer.Related) int { return at.End.Line - at.Start.Line + 1 }
