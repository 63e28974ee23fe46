package dead

import (
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
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
		"qualified": {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note, OptIn: []source.Language{source.R}},
	},
	Since:   "0.1",
	Page:    unusedImportPage,
	Aliases: []string{"ruff:F401", "flake8:F401", "pylint:W0611", "pylint:unused-import", "lintr:unused_import_linter"},
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
// document itself does not use, and what it takes from modules of the project.
type imports struct {
	Unused []unused
	// Stars are the last parts of the modules that everything is imported from, and
	// Taken those of modules with the names that are imported from them by name.
	Stars []string
	Taken map[string][]string
	// R is what the document attaches in R, nil where it has none.
	R *attached
}

// unused is an import statement with names that the document does not use.
type unused struct {
	Span  source.Span
	Names []string
}

func readImports(pass *analysis.Pass, extra string) imports {
	f, names := syntax.Of(pass), scope.Of(pass)
	found := imports{Taken: make(map[string][]string), R: readAttached(f, names)}
	for n := range f.Kinds(syntax.PyImportFromStatement) {
		module := n.Child(syntax.ModuleNameField).Text()
		module = module[strings.LastIndexByte(module, '.')+1:]
		for c := range n.Children() {
			switch {
			case c.Is(syntax.PyWildcardImport):
				found.Stars = append(found.Stars, module)
			case c.Field() == syntax.NameField:
				name := c
				if c.Is(syntax.PyAliasedImport) {
					name = c.Child(syntax.NameField)
				}
				found.Taken[module] = append(found.Taken[module], name.Text())
			}
		}
	}
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
			if len(name.References) > 0 || s.Kind == scope.Class || dynamic(s) || spoken(names, f, name.Text) {
				continue
			}
			for _, b := range name.Bindings {
				if b.How != scope.Imported || !removable(b, side) || hasVariant(b) || submoduleOfAlias(b) {
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
			}
		}
	}
	slices.SortFunc(found.Unused, func(a, b unused) int { return a.Span.Start - b.Span.Start })
	return found
}

// finishUnusedImport tells the imports that no other document of the project takes
// from the module either.
func finishUnusedImport(p *analyzer.Project) {
	finishAttached(p)
	stars := make(map[string]bool)
	taken := make(map[[2]string]bool)
	for _, s := range p.Summaries {
		found := s.Value.(imports)
		for _, module := range found.Stars {
			stars[module] = true
		}
		for module, names := range found.Taken {
			for _, name := range names {
				taken[[2]string{module, name}] = true
			}
		}
	}
	for _, s := range p.Summaries {
		module := strings.TrimSuffix(path.Base(s.Path), path.Ext(s.Path))
		if stars[module] {
			continue
		}
		for _, u := range s.Value.(imports).Unused {
			u.Names = slices.DeleteFunc(u.Names, func(name string) bool { return taken[[2]string{module, name}] })
			if len(u.Names) == 0 {
				continue
			}
			message := fmt.Sprintf("`%s` is imported and never used: remove it", analyzer.Clip(u.Names[0], maxQuote))
			if more := len(u.Names) - 1; more > 0 {
				message = fmt.Sprintf("`%s` and %d more names are imported and never used: remove them", analyzer.Clip(u.Names[0], maxQuote), more)
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: u.Span, Message: message, Data: map[string]any{"names": u.Names}})
		}
	}
}
