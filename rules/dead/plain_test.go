package dead_test

import (
	"testing"

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
		analyzertest.CheckCategory(t, rule, "a.py", code, want)
	}
}
