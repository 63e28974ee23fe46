package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestHalted looks at what dead code behind an exit of a cell is told as.
func TestHalted(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "unreachable_code")
	const stops, leaves = "raise ValueError(\"enough\")\nplot(tides)\n", "for tide in tides:\n    break\n    plot(tide)\n"
	for _, test := range []struct{ name, text, want string }{
		{"a.ipynb", analyzertest.Notebook(t, stops, "python"), "halted"},
		{"a.ipynb", analyzertest.Notebook(t, leaves, "python"), ""},
		{"a.py", stops, ""},
	} {
		file := analyzer.File{Path: test.name, Name: test.name, Rel: test.name, Told: true, Text: []byte(test.text)}
		found := analyzertest.Findings(t, rule, file).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}
