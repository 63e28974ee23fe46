package functions

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed missing_main_guard.md
var missingMainGuardPage string

var missingMainGuard = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off,
		OptIn: []source.Language{source.Python}, // too few on real repositories to know how often it is right
	}},
	Rank:   analyzer.Rest,
	Many:   "modules without a main guard",
	Since:  "0.1",
	Page:   missingMainGuardPage,
	Shared: index.Shared,
	Finish: finishMissingMainGuard,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "missing_main_guard",
			Doc:        analyzer.Title(missingMainGuardPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[guarding](),
			Run: func(pass *analysis.Pass) (any, error) {
				f := syntax.Of(pass)
				found := guarding{Imports: importsOf(f), Work: unguarded(f)}
				if found.Work.Len() > 0 {
					analyzer.Candidate(pass, found.Work)
				}
				return found, nil // of the imports hardly one is told: none is located ahead
			},
		}
	},
}

// guarding is what the project-wide step needs of a document.
type guarding struct {
	Imports []importOf
	Work    source.Span // the first statement that works when the module is imported, or empty
}

// importOf is an import of what may be a module of the project.
type importOf struct {
	Module string
	Span   source.Span
}

// importsOf lists the modules that a document imports, but for those that are not the
// project's.
func importsOf(f *syntax.File) (found []importOf) {
	add := func(module string, n syntax.Node) {
		if !index.Foreign(module) {
			found = append(found, importOf{module, n.Span()})
		}
	}
	for n := range f.Nodes(syntax.Import) {
		from := n.Child(syntax.ModuleNameField)
		if from.OK() {
			add(from.Text(), n)
		}
		for name := range n.Parts(syntax.NameField) {
			if name.Is(syntax.PyAliasedImport) {
				name = name.Child(syntax.NameField)
			}
			switch {
			case !from.OK():
				add(name.Text(), n)
			case from.Text()[len(from.Text())-1] == '.': // from . import a
				add(from.Text()+name.Text(), n)
			default:
				add(from.Text()+"."+name.Text(), n)
			}
		}
	}
	return found
}

// finishMissingMainGuard tells the modules that work when another one imports them.
func finishMissingMainGuard(p *analyzer.Project) {
	x := index.Of(p)
	importers := make(map[string][]analyzer.Place)
	for _, s := range p.Summaries {
		for _, i := range s.Value.(guarding).Imports {
			for _, m := range x.Modules(x.Document(s.Path), i.Module) {
				list := importers[m.Path]
				if n := len(list); n == 0 || list[n-1].Path != s.Path {
					importers[m.Path] = append(list, analyzer.Place{Path: s.Path, Span: i.Span, Message: "imports it"})
				}
			}
		}
	}
	for _, s := range p.Summaries {
		work, from := s.Value.(guarding).Work, importers[s.Path]
		if work.Len() == 0 || len(from) == 0 {
			continue
		}
		p.Report(s.Path, analyzer.ProjectFinding{Span: work, Related: from, Tell: func(places []analyzer.Related) (string, map[string]any) {
			by := fmt.Sprintf("`%s:%d`", analyzer.ClipStart(path.Base(places[1].Path), maxLabel), places[1].Start.Line)
			if more := len(places) - 2; more > 0 {
				return fmt.Sprintf("%s and %d more run this by their import: put it in a function", by, more), map[string]any{"importers": len(places) - 1}
			}
			return by + " runs this by its import: put it in a function", map[string]any{"importers": len(places) - 1}
		}})
	}
}
