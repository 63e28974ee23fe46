package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestPlain tells unused numbers and texts from work that is lost.
func TestPlain(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "unused_variable")
	for set, want := range map[string]string{
		"slack = 0.4":               "plain",
		"slack = 'low'":             "plain",
		"slack = tides[0]":          "",
		"slack = 1\n    slack = 2":  "",
		"slack += 1":                "",
		"slack = 0\n    slack += 1": "",
		"slack = []":                "",
		"slack = min(tides)":        "call",
	} {
		code := "def low(tides):\n    " + set + "\n    return tides\n"
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(code)}).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", set, found, want)
		}
	}
}
