package functions

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed deep_nesting.md
var deepNestingPage string

// outside is the category of code that stands in no function.
const outside = "outside"

var deepNesting = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"": {
			Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note,
			OptIn: []source.Language{source.Python, source.R}, // complex_function tells nearly all of them
		},
		outside: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
	},
	Rank:    analyzer.Rest,
	Many:    "places that are nested deeply",
	Since:   "0.1",
	Page:    deepNestingPage,
	Aliases: []string{"ruff:PLR1702", "pylint:R1702 too-many-nested-blocks", "sonar:S134"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "deep_nesting",
			Doc:      analyzer.Title(deepNestingPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		limit := a.Flags.Int("max-levels", 5, "how many `levels` of branches and loops may stand in each other; default as in pylint's max-nested-blocks")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runDeepNesting(pass, *limit)
			return nil, nil
		}
		return a
	},
}

// deepest is the place in a function, or in a statement outside of all, with the
// most levels around it.
type deepest struct {
	around, at syntax.Node
	levels     int
}

func runDeepNesting(pass *analysis.Pass, limit int) {
	f := syntax.Of(pass)
	if f.Doc.Generated && f.Doc.Dialect != source.NBConvert {
		return
	}
	var found []deepest
	for n := range f.Nodes(syntax.If | syntax.Loop) {
		if isElseIf(n) || isTernary(n) || isGuard(n) {
			continue
		}
		levels, around := nesting(n)
		if levels <= limit || n.Cell().NotRun {
			continue
		}
		switch last := len(found) - 1; {
		case last < 0 || found[last].around != around:
			found = append(found, deepest{around, n, levels})
		case levels > found[last].levels:
			found[last].at, found[last].levels = n, levels
		}
	}
	for _, d := range found {
		d.report(pass, limit)
	}
}

func (d *deepest) report(pass *analysis.Pass, limit int) {
	category, message := outside, fmt.Sprintf("%d branches and loops in each other (%d allowed): make the inner ones a function", d.levels, limit)
	if d.around.Has(syntax.Function) {
		name, _ := label(d.around)
		category, message = "", fmt.Sprintf("%s nests %d levels deep (%d allowed): leave early, or split it", name, d.levels, limit)
	}
	analyzer.ReportData(pass, analysis.Diagnostic{
		Pos: d.at.Pos(), End: head(d.at), Category: category, Message: message,
	}, map[string]any{"levels": d.levels, "max-levels": limit})
}
