package notebooks

import (
	_ "embed"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed heavy_output.md
var heavyOutputPage string

// picture is the category of outputs that are images.
const picture = "picture"

var heavyOutput = &analyzer.Rule{
	Habit: Habit,
	Levels: map[string]analyzer.Levels{
		"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		// A large picture is the result as often as not.
		picture: {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R, source.Other}},
	},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  heavyOutputPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "heavy_output",
			Doc:      analyzer.Title(heavyOutputPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
		}
		limit := a.Flags.Int("max-kilobytes", 500, "how many `kilobytes` a saved output may take; 1 in 270 of 29,672 outputs on GitHub takes more")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runHeavyOutput(pass, *limit)
			return nil, nil
		}
		return a
	},
}

func runHeavyOutput(pass *analysis.Pass, limit int) {
	const kilobyte = 1000
	doc := source.Of(pass)
	for i := range doc.Cells {
		c := &doc.Cells[i]
		size := c.Outputs.Largest.Len()
		if size <= limit*kilobyte {
			continue
		}
		what := describeOutput(doc.Raw[c.Outputs.Largest.Start:c.Outputs.Largest.End])
		place, start := doc.FirstLine(c), syntax.CodePos(pass)
		category := ""
		if strings.HasSuffix(what, "image") {
			category = picture
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Category: category, Pos: start + token.Pos(place.Start), End: start + token.Pos(place.End),
			Message: fmt.Sprintf("this cell saves %s of %s: show less, or clear it before you commit", what, inUnits(size)),
		}, map[string]any{"bytes": size, "kind": what, "max-kilobytes": limit})
	}
}

func inUnits(size int) string {
	if size < 1_000_000 {
		return fmt.Sprintf("%d kB", size/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(size)/1e6)
}
