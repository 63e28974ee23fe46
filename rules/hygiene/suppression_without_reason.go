package hygiene

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

//go:embed suppression_without_reason.md
var suppressionWithoutReasonPage string

var suppressionWithoutReason = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Rank:      analyzer.Rest,
	Many:      "suppressions without a reason",
	Since:     "0.1",
	Page:      suppressionWithoutReasonPage,
	Aliases:   []string{"jarl:unexplained_suppression"},
	New: func() *analysis.Analyzer {
		return reviewer("suppression_without_reason", suppressionWithoutReasonPage)
	},
	Review: reviewReasons,
}

func reviewReasons(r *analyzer.Reviewed) {
	for _, s := range r.Suppressions {
		// One that names no rule is told by unused_suppression, and a cell tag
		// has no room for a reason.
		if s.Tool == suppress.Labcoat && s.Reason == "" && len(s.Rules) > 0 && !s.Tag {
			r.Report(s, fmt.Sprintf("`%s` is silenced without a reason: write why behind it", analyzer.Clip(s.Rules[0], maxName)))
		}
	}
}
