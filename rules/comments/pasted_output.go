package comments

import (
	_ "embed"
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed pasted_output.md
var pastedOutputPage string

var pastedOutput = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off}},
	Rank:      analyzer.Rest,
	Many:      "blocks of pasted output",
	Since:     "0.1",
	Page:      pastedOutputPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "pasted_output",
			Doc:      analyzer.Title(pastedOutputPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
		}
		least := a.Flags.Int("min-lines", 3, "how many `lines` of output a comment has to hold; fewer are a remark")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runPastedOutput(pass, *least)
			return nil, nil
		}
		return a
	},
}

func runPastedOutput(pass *analysis.Pass, least int) {
	start := syntax.CodePos(pass)
	blocks := comment.Of(pass).Blocks
	for i := range blocks {
		b := &blocks[i]
		if len(b.Lines) < least || !followsCode(b) {
			continue
		}
		from, to, kind := outputIn(b)
		if to-from < least {
			continue
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(b.Lines[from].Node.Start()), End: start + token.Pos(b.Lines[to-1].Node.Stop()),
			Message: fmt.Sprintf("%d lines of %s that nobody keeps up to date: remove them", to-from, kind),
		}, map[string]any{"lines": to - from, "kind": kind})
	}
}
