package dead

import (
	_ "embed"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unused_import.md
var unusedImportPage string

var unusedImport = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"": {
			Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}, // names cost too much of a run yet
		},
		"qualified": {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Dead,
	Since:   "0.1",
	Page:    unusedImportPage,
	Aliases: []string{"ruff=F401", "pylint:W0611 unused-import", "lintr=unused_import_linter", "sonar:S1128"},
	Shared:  index.Shared,
	Finish:  finishUnusedImport,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:       "unused_import",
			Doc:        analyzer.Title(unusedImportPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			ResultType: reflect.TypeFor[imports](),
		}
		extra := a.Flags.String("side-effects", "", "more `modules`, parted by commas, that are imported for what the import does")
		a.Run = func(pass *analysis.Pass) (any, error) { return readImports(pass, *extra), nil }
		return a
	},
}

// imports is what the project-wide step needs of a document: imports that the
// document itself does not use.
type imports struct {
	Unused []unused
	// R is what the document attaches in R, nil where it has none.
	R *attached
}

// unused is an import statement with names that the document does not use.
type unused struct {
	Span  source.Span
	Names []string
	// Modules are what the statement runs for each name, where it may be the project's.
	Modules []string
}

func readImports(pass *analysis.Pass, extra string) imports {
	f, names := syntax.Of(pass), scope.Of(pass)
	found := imports{R: readAttached(f, names)}
	if exempt(f) {
		return found
	}
	side := syntax.Names(strings.ReplaceAll(extra, ",", " "))
	at := make(map[source.Span]int) // where it is told, in found.Unused
	for _, s := range names.Scopes {
		if s.Language == source.R {
			continue
		}
		for _, name := range s.Names {
			if len(name.References) > 0 || s.Kind == scope.Class || dynamic(s) {
				continue
			}
			for _, b := range name.Bindings {
				if b.How != scope.Imported || !removable(b, side) || loads(b) || hasVariant(b) || submoduleOfAlias(b) || submoduleByPath(b) || isExtended(b) || spoken(names, f, name.Text) {
					continue
				}
				span := lineOfImport(b)
				i, ok := at[span]
				if !ok {
					i = len(found.Unused)
					at[span] = i
					found.Unused = append(found.Unused, unused{Span: span})
					analyzer.Candidate(pass, span)
				}
				found.Unused[i].Names = append(found.Unused[i].Names, name.Text)
				found.Unused[i].Modules = append(found.Unused[i].Modules, ownModule(b))
			}
		}
	}
	slices.SortFunc(found.Unused, func(a, b unused) int { return a.Span.Start - b.Span.Start })
	return found
}

// ownModule returns the path of the module that an import of a name runs, "" of one
// that is not the project's.
func ownModule(b *scope.Binding) string {
	path := modulesOf(b.From, b)[0]
	if index.Foreign(path) {
		return ""
	}
	return path
}

// finishUnusedImport tells the imports that no other document of the project takes
// from the module either.
func finishUnusedImport(p *analyzer.Project) {
	finishAttached(p)
	x := index.Of(p)
	for _, s := range p.Summaries {
		d := x.Document(s.Path)
		if x.Starred(d) || x.Loaded(d) {
			continue
		}
		for _, u := range s.Value.(imports).Unused {
			var names []string
			for i, name := range u.Names {
				if !x.Takes(d, name) && !forItsWork(x, d, u.Modules[i]) {
					names = append(names, name)
				}
			}
			if len(names) == 0 {
				continue
			}
			message := fmt.Sprintf("`%s` is imported and never used: remove it", analyzer.Clip(names[0], maxQuote))
			if more := len(names) - 1; more > 0 {
				message = fmt.Sprintf("`%s` and %d more names are imported and never used: remove them", analyzer.Clip(names[0], maxQuote), more)
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: u.Span, Message: message, Data: map[string]any{"names": names}})
		}
	}
}

// forItsWork reports whether an import may be there for what a module of the project does
// when it is imported.
func forItsWork(x *index.Project, d *index.Document, module string) bool {
	return module != "" && slices.ContainsFunc(x.Modules(d, module), func(m *index.Document) bool { return m.Acts })
}
