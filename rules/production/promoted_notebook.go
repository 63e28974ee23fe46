package production

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/launch"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed promoted_notebook.md
var promotedNotebookPage string

// byScript is the category of notebooks that a script or a build runs when somebody
// calls it.
const byScript = "script"

var promotedNotebook = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":       {Explore: analyzer.Warning},
		byScript: {Explore: analyzer.Note},
	},
	Rank:   analyzer.Rest,
	Since:  "0.1",
	Page:   promotedNotebookPage,
	Shared: index.Layout,
	Finish: finishPromotedNotebook,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "promoted_notebook",
			Doc:        analyzer.Title(promotedNotebookPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[runs](),
			Run: func(pass *analysis.Pass) (any, error) {
				f := syntax.Of(pass)
				return runs{Cells: f.Doc.HasCells(), All: launchesOf(f)}, nil
			},
		}
	},
}

// runs is what the project-wide step needs of a document: which others it runs, and
// whether it is one that can be run so.
type runs struct {
	Cells bool
	All   []launch.Launch
}

// run is one place that runs a notebook.
type run struct {
	launch.Launch
	path string
}

// finishPromotedNotebook tells the notebooks at the stage explore that something runs
// which is there to be run.
func finishPromotedNotebook(p *analyzer.Project) {
	n := notebooksOf(p)
	promoted := make(map[string][]run)
	note := func(from string, l launch.Launch) {
		if to := n.find(l.Target, from); to != "" && to != from {
			promoted[to] = append(promoted[to], run{l, from})
		}
	}
	for _, file := range index.Of(p).Launches {
		for _, l := range file.All {
			note(file.Path, l)
		}
	}
	var later []analyzer.Summary // notebooks that run notebooks
	for _, s := range p.Summaries {
		switch all := s.Value.(runs).All; {
		case len(all) == 0 || launch.OfTests(s.Path):
		case s.Stage == analyzer.Production:
			for _, l := range all {
				note(s.Path, l)
			}
		case s.Stage == analyzer.Explore:
			later = append(later, s)
		}
	}
	for again := true; again; {
		again = false
		for i := range later {
			if s := &later[i]; s.Path != "" && len(promoted[s.Path]) > 0 {
				for _, l := range s.Value.(runs).All {
					note(s.Path, l)
				}
				s.Path, again = "", true
			}
		}
	}
	for _, s := range p.Summaries {
		if by := promoted[s.Path]; len(by) > 0 {
			p.Report(s.Path, promotion(s.Path, by))
		}
	}
}

// maxRelated is how many of the places that run a notebook are told.
const maxRelated = 5

func promotion(notebook string, by []run) analyzer.ProjectFinding {
	first := by[0]
	category := byScript
	for _, r := range by {
		if r.Trigger == launch.Job && category == byScript {
			first, category = r, ""
		}
	}
	f := analyzer.ProjectFinding{Category: category}
	add := func(r run) {
		f.Related = append(f.Related, analyzer.Place{Path: r.path, Span: r.At, Message: fmt.Sprintf("`%s` runs it here", r.Runner)})
	}
	add(first)
	for _, r := range by {
		if r != first && len(f.Related) < maxRelated {
			add(r)
		}
	}
	stages := fmt.Sprintf("stages.production = [%q]", notebook)
	f.Tell = func(places []analyzer.Related) (string, map[string]any) {
		line, place := 0, ""
		if len(places) > 1 {
			line = places[1].Start.Line
			place = fmt.Sprintf(":%d", line)
			if cell := places[1].Cell; cell != nil && path.Ext(places[1].Path) == ".ipynb" {
				place = fmt.Sprintf(" cell %d", cell.Index)
			}
		}
		return promotionMessage(first, place, notebook), map[string]any{"runner": first.Runner, "path": first.path, "line": line, "stages": stages}
	}
	return f
}

// promotionMessage names the runner, its place, and the line that `labcoat.toml`
// wants, each as long as a message may be.
func promotionMessage(r run, place, notebook string) string {
	const most, least = 100, 12 // code points of a message, and of what is left of a file's name
	message := func(by, glob string) string {
		return fmt.Sprintf("`%s` runs it (%s%s): set `stages.production = [%q]`", r.Runner, by, place, glob)
	}
	base, short := path.Base(r.path), "**/"+path.Base(notebook)
	for _, by := range []string{r.path, base} {
		for _, glob := range []string{notebook, short} {
			if m := message(by, glob); utf8.RuneCountInString(m) <= most {
				return m
			}
		}
	}
	if left := most - utf8.RuneCountInString(message("", short)); left >= least {
		return message(analyzer.Clip(base, left), short)
	}
	return fmt.Sprintf("`%s` runs it (%s%s): add it to `stages.production`", r.Runner, analyzer.Clip(base, 35), place)
}
