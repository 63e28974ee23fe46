package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestHalted looks at what dead code behind an exit of a cell is told as.
func TestHalted(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "unreachable_code")
	const stops, leaves = "raise ValueError(\"enough\")\nplot(tides)\n", "for tide in tides:\n    break\n    plot(tide)\n"
	for _, test := range []struct{ name, text, want string }{
		{"a.ipynb", analyzertest.Notebook(t, stops, "python"), "halted"},
		{"a.ipynb", analyzertest.Notebook(t, leaves, "python"), "halted"},
		{"a.py", leaves, "halted"},
		{"a.py", "for tide in tides:\n    if tide:\n        break\n        plot(tide)\n", ""},
		{"a.py", stops, ""},
		{"a.py", "import sys\ntides = load()\nsys.exit()\nplot(tides)\n", "halted"},
		{"a.py", "def low(tides):\n    return  # the gauge tells it now\n    plot(tides)\n", "halted"},
		{"a.py", "def low(tides):\n    # the gauge tells it now\n    return\n    plot(tides)\n", "halted"},
		{"a.py", "def low(tides):\n    raise ValueError(\"tides are not gauged here\")\n    plot(tides)\n", "halted"},
		{"a.R", "low <- function(tides) {\n  if (tides) {\n    stop(\"does not yet work for tides\")\n    plot(tides)\n  }\n}\nlow(FALSE)\n", "halted"},
		{"a.py", "def low(tides):\n    return None  # tides.min()\n    plot(tides)\nlow([])\n", ""},
		{"a.py", "def low(tides):\n    # tides.min()\n    return None\n    plot(tides)\nlow([])\n", ""},
		{"a.py", "def low(tides):\n    return None\n    plot(tides)\nprint(1)\n", "unreached"},
	} {
		analyzertest.CheckCategory(t, rule, test.name, test.text, test.want)
	}
}
