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

//go:embed history_comment.md
var historyCommentPage string

var historyComment = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note,
		OptIn: []source.Language{source.Python, source.R}, // who changed foreign code is credit as often as history
	}},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  historyCommentPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "history_comment",
			Doc:      analyzer.Title(historyCommentPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
			Run:      runHistoryComment,
		}
	},
}

// maxEntry is how much of an entry a message quotes, in code points.
const maxEntry = 40

func runHistoryComment(pass *analysis.Pass) (any, error) {
	start := syntax.CodePos(pass)
	blocks := comment.Of(pass).Blocks
	for i := range blocks {
		from, to, entries := historyIn(&blocks[i])
		if entries == 0 {
			continue
		}
		lines := blocks[i].Lines
		more := ""
		if entries > 1 {
			more = fmt.Sprintf(" and %d more", entries-1)
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(lines[from].Node.Start()), End: start + token.Pos(lines[to].Node.Stop()),
			Message: fmt.Sprintf("`%s`%s: version control keeps this: remove it", analyzer.Clip(plainText(lines[from].Text), maxEntry), more),
		}, map[string]any{"entries": entries})
	}
	return nil, nil
}
