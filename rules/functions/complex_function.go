package functions

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed complex_function.md
var complexFunctionPage string

var complexFunction = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Rest,
	Since:     "0.1",
	Page:      complexFunctionPage,
	Aliases:   []string{"ruff=C901", "ruff:PLR0912", "pylint:R1260 too-complex", "pylint:R0912 too-many-branches", "lintr=cyclocomp_linter", "sonar:S3776"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "complex_function",
			Doc:      analyzer.Title(complexFunctionPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		limit := a.Flags.Int("max-complexity", 15, "how much cognitive complexity (`points`) a function may have; default as in Sonar's S3776")
		a.Run = func(pass *analysis.Pass) (any, error) {
			for _, o := range oversized(syntax.Of(pass), *limit, cognitive, mostComplex) {
				name, at := label(o.fn)
				analyzer.ReportData(pass, analysis.Diagnostic{
					Pos: at.Pos(), End: at.End(),
					Message: fmt.Sprintf("%s has cognitive complexity %d (%d allowed): split it", name, o.value, *limit),
				}, map[string]any{"complexity": o.value, "max-complexity": *limit})
			}
			return nil, nil
		}
		return a
	},
}
