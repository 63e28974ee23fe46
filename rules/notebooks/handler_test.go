package notebooks_test

import (
	"strings"
	"testing"

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
