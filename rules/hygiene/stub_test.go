package hygiene_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/hygiene"
)

// TestStub tells scripts that were never written from those that lost a block.
func TestStub(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	for text, want := range map[string]string{
		"import os\n\"\"\"Tides.\"\"\"\n\n\ndef draw(at):\n":           "stub",
		"import os\n\n\nif __name__ == \"__main__\":\n    # to come\n": "stub",
		"import os\nlow = 1\n\n\ndef draw(at):\n":                      "",
		"import os\n\n\ndef draw(at):\n\n\nprint(1)\n":                 "",
		"import os\ng = os.\n":                                         "",
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(text)}).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%q: got %v, want one finding of category %q", text, found, want)
		}
	}
}
