package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestCheck tells the comparisons that may be meant to assign from those that only look.
func TestCheck(t *testing.T) {
	for text, want := range map[string]string{"boats == 3": "comparison", "boats.n == 3": "comparison", "boats.nunique() == 3": "check", "len(boats) == 3": "check"} {
		judge(t, "a.py", "def f(boats):\n    "+text+"\n    return boats\n", want)
	}
	for text, want := range map[string]string{
		"boats == 3": "comparison", "boats$n == 3": "comparison", "boats < -3": "comparison",
		"nrow(boats) == 3": "check", "boats != 3": "check", "boats %in% 3": "check", "(boats < 3)": "check",
	} {
		judge(t, "a.R", "f <- function(boats) {\n  "+text+"\n  boats\n}\n", want)
	}
}

func judge(t *testing.T, name, text, want string) {
	t.Helper()
	rule := analyzertest.Named(t, dead.Rules(), "useless_expression")
	findings := analyzertest.Findings(t, rule, analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}).Findings
	if len(findings) != 1 || findings[0].Category != want {
		t.Errorf("%s: got %v, want one of category %s", text, findings, want)
	}
}
