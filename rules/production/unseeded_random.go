package production

import (
	_ "embed"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unseeded_random.md
var unseededRandomPage string

var unseededRandom = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
	}},
	Rank:    analyzer.Harms,
	Many:    "draws without a seed",
	Since:   "0.1",
	Page:    unseededRandomPage,
	Aliases: []string{"sonar:S6709"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "unseeded_random",
			Doc:      analyzer.Title(unseededRandomPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runUnseededRandom,
		}
	},
}

// runUnseededRandom tells the first draw of a document in each language, and counts
// the others: one seed mends them all.
func runUnseededRandom(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for _, language := range []source.Language{source.Python, source.R} {
		draws := slices.DeleteFunc(drawsOf(f, language), func(d draw) bool { return !d.runs() })
		if len(draws) == 0 || seeds(f, language) {
			continue
		}
		first := draws[0]
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: first.call.Pos(), End: first.call.End(),
			Message: fmt.Sprintf("`%s` gives another result in each run: %s", abbreviate(first.name), first.mend),
		}, map[string]any{"more": len(draws) - 1})
	}
	return nil, nil
}
