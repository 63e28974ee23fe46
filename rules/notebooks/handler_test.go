package notebooks_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestHandler tells names of errors to be caught from those that the handler reads.
func TestHandler(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	for code, want := range map[string]string{
		"try:\n    low = open(\"tides.csv\")\nexcept gauge.Error:\n    print(1)\n":                 "handler",
		"try:\n    low = open(\"tides.csv\")\nexcept (OSError, gauge.Error) as e:\n    print(1)\n": "handler",
		"import os\ntry:\n    low = open(\"tides.csv\")\nexcept OSError:\n    print(gauge)\n":      "missing",
	} {
		text := analyzertest.Notebook(t, "import sys\nx = sys.argv\n"+code, "python")
		analyzertest.CheckCategory(t, rule, "a.ipynb", strings.Replace(text, `"execution_count":null`, `"execution_count":1`, 1), want)
	}
}

// TestWithdrawn leaves names to a cell that was taken out of a notebook when somebody shared it.
func TestWithdrawn(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	const cell = `{"cell_type":"code","execution_count":%d,"metadata":{},"outputs":[],"source":%q}`
	for first, want := range map[string]int{
		"# The code was removed by Watson Studio for sharing.": 0,
		"# The code was moved to gauge.py":                     1,
	} {
		text := fmt.Sprintf(`{"nbformat":4,"nbformat_minor":4,"metadata":{"language_info":{"name":"python"}},"cells":[`+cell+","+cell+"]}", 1, first, 2, "import sys\nprint(sys.argv, gauge)")
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.ipynb", Name: "a.ipynb", Rel: "a.ipynb", Told: true, Text: []byte(text)}).Findings
		if len(found) != want {
			t.Errorf("%s: got %v, want %d findings", first, found, want)
		}
	}
}
