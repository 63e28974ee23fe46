package dead

import (
	_ "embed"
	"fmt"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unused_definition.md
var unusedDefinitionPage string

var unusedDefinition = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R},
	}},
	Rank:    analyzer.Dead,
	Since:   "0.1",
	Page:    unusedDefinitionPage,
	Aliases: []string{"jarl:unused_function"},
	Shared:  index.Shared,
	Finish:  finishUnusedDefinition,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "unused_definition",
			Doc:        analyzer.Title(unusedDefinitionPage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			ResultType: reflect.TypeFor[[]definition](),
			Run: func(pass *analysis.Pass) (any, error) {
				found := definitions(syntax.Of(pass), scope.Of(pass))
				for i := range found {
					analyzer.Candidate(pass, found[i].Span)
				}
				return found, nil
			},
		}
	},
}

// finishUnusedDefinition tells the definitions that no other document uses either.
func finishUnusedDefinition(p *analyzer.Project) {
	x := index.Of(p)
	inherited := x.Used("__subclasses__")
	for _, s := range p.Summaries {
		d := x.Document(s.Path)
		if d.Dynamic || x.Opened(d) || !x.Reached(d) || index.CalledFile(s.Path) || p.Partial {
			continue
		}
		for _, def := range s.Value.([]definition) {
			if hook(x, d, def) || x.Public(d, def.Name) || def.Derived && inherited || x.Used(strings.TrimSuffix(def.Name, "<-")) {
				continue
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: def.Span, Message: fmt.Sprintf(
				"nothing in the project uses `%s`: remove it", analyzer.Clip(def.Name, maxQuote))})
		}
	}
}
