package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestCheck tells the comparisons of R that may be meant to assign from those that only look.
func TestCheck(t *testing.T) {
	for text, want := range map[string]string{
		"boats == 3": "comparison", "boats$n == 3": "comparison", "boats < -3": "comparison",
		"nrow(boats) == 3": "check", "boats != 3": "check", "boats %in% 3": "check", "(boats < 3)": "check",
	} {
		file := analyzer.File{Path: "a.R", Name: "a.R", Rel: "a.R", Told: true, Text: []byte("f <- function(boats) {\n  " + text + "\n  boats\n}\n")}
		for _, rule := range dead.Rules() {
			if rule.Name() != "useless_expression" {
				continue
			}
			findings := analyzertest.Findings(t, rule, file).Findings
			if len(findings) != 1 || findings[0].Category != want {
				t.Errorf("%s: got %v, want one of category %s", text, findings, want)
			}
		}
	}
}
