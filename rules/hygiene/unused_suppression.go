package hygiene

import (
	_ "embed"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/spelling"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unused_suppression.md
var unusedSuppressionPage string

var unusedSuppression = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Rank:      analyzer.Rest,
	Since:     "0.1",
	Page:      unusedSuppressionPage,
	Aliases:   []string{"ruff:RUF100", "pylint:I0021 useless-suppression", "jarl:outdated_suppression"},
	New:       func() *analysis.Analyzer { return reviewer("unused_suppression", unusedSuppressionPage) },
	Review:    reviewUnused,
}

// reviewer is the analyzer of a rule that speaks only in its Review. It asks
// for the tree, where the suppressions are found.
func reviewer(name, page string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     name,
		Doc:      analyzer.Title(page),
		Requires: []*analysis.Analyzer{syntax.Analyzer},
		Run:      func(*analysis.Pass) (any, error) { return nil, nil },
	}
}

// maxName keeps what is no name of a rule from filling the message, in code
// points.
const maxName = 30

func reviewUnused(r *analyzer.Reviewed) {
	for _, s := range r.Suppressions {
		switch {
		case s.Tool != suppress.Labcoat: // its own tool may have a use for it
		case s.Misplaced:
			r.Report(s, "`ignore-file` counts only above all code: move it to the top")
		case len(s.Rules) == 0:
			r.Report(s, "`labcoat: ignore` silences nothing without a rule: write `ignore[rule] reason`")
		default:
			for i, rule := range s.Rules {
				if message := unused(r, s, rule); message != "" && !slices.Contains(s.Rules[:i], rule) {
					r.Report(s, message)
				}
			}
		}
	}
}

// unused says what is wrong with a rule's name in a suppression, or nothing: a
// rule that did not run here may have a use for it in another run.
func unused(r *analyzer.Reviewed, s *suppress.Suppression, rule string) string {
	switch {
	case !slices.Contains(r.Names, rule):
		hint := "see `labcoat rules`"
		if near, ok := spelling.Nearest(rule, r.Names); ok {
			hint = fmt.Sprintf("did you mean `%s`?", near)
		}
		return fmt.Sprintf("`%s` is no rule, so this silences nothing: %s", analyzer.Clip(rule, maxName), hint)
	case r.Ran(rule) && !slices.Contains(s.Used, rule):
		return fmt.Sprintf("`%s` finds nothing here: remove it from the suppression", rule)
	}
	return ""
}
