package notebooks_test

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

func chunk(options, code string) string { return "```{python}\n" + options + code + "```\n\n" }

// TestWrongArguments tells calls that end a run from those that none comes by, and from calls of what may be another
// function: each case beside the first differs from it in one thing.
func TestWrongArguments(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "wrong_arguments")
	const def, call = "def low(at, hours):\n    return at * hours\n\n\n", "print(low(1))\n"
	const class, made = "class Gauge:\n    def __init__(self, port):\n        self.port = port\n", "\n\nprint(Gauge())\n"
	fits := "from tides import low\n\n" + call
	for _, test := range []struct {
		name  string
		files map[string]string
		want  string // the categories, in order
	}{
		{"a call", map[string]string{"fit.py": def + call}, "plain"},
		{"in a function that nobody calls", map[string]string{"fit.py": def + "def draw():\n    " + call}, "unreached"},
		{"code that gives itself names", map[string]string{"fit.py": "exec(open(input()).read())\n" + def + call}, ""},
		{"a definition that does not parse", map[string]string{"fit.py": "def low(at, hours:\n    return at * hours\n\n\n" + call}, ""},
		{"a call that does not parse", map[string]string{"fit.py": def + "print(low(1)\n"}, ""},

		{"in a chunk", map[string]string{"fit.qmd": chunk("", def) + chunk("", call)}, "plain"},
		{"in a chunk that is not run", map[string]string{"fit.qmd": chunk("", def) + chunk("#| eval: false\n", call)}, ""},
		{"of a function in such a chunk", map[string]string{"fit.qmd": chunk("#| eval: false\n", def) + chunk("", call)}, ""},
		{"of a function in one that does not parse", map[string]string{"fit.qmd": chunk("", def+"if at\n") + chunk("", call)}, ""},
		{"in one that does not parse", map[string]string{"fit.qmd": chunk("", def) + chunk("", call+"if at\n")}, ""},

		{"an object", map[string]string{"fit.py": class + made}, "plain"},
		{"a class that another one makes", map[string]string{"fit.py": class + "    __metaclass__ = Named\n" + made}, ""},
		{"a class that makes its objects itself", map[string]string{"fit.py": class + "\n    def __new__(cls, port=None):\n        return object.__new__(cls)\n" + made}, ""},
		{"a class within", map[string]string{"fit.py": class + "\n    class Level:\n        def __init__(self):\n            self.at = 0\n" + made}, "plain"},
		{"a constructor that is given", map[string]string{"fit.py": class + "\n    __init__ = named(__init__)\n" + made}, ""},

		{"from another module", map[string]string{"tides.py": def, "fit.py": fits}, "plain"},
		{"that somebody gives another function", map[string]string{"tides.py": def, "fit.py": fits, "run.py": "import tides\n\ntides.low = print\n"}, ""},
		{"that gives itself names", map[string]string{"tides.py": def + "exec(open(input()).read())\n", "fit.py": fits}, ""},
		{"that is handed on as a value", map[string]string{"tides.py": def, "fit.py": fits, "run.py": "import tides\n\nmend(tides)\n"}, ""},
		{"of a namesake", map[string]string{"tides.py": def, "bay/tides.py": "def low(at):\n    return at\n", "fit.py": fits}, ""},
		{"of a package that code outside names otherwise", map[string]string{"src/__init__.py": "", "src/tides.py": def, "fit.py": fits}, ""},
		{"of a folder", map[string]string{"src/tides.py": def, "fit.py": fits}, "plain"},
		{"beside a module without it", map[string]string{"tides.py": def, "bay/tides.py": "high = 1\n", "fit.py": fits}, "plain"},
	} {
		var files []analyzer.File
		for path, text := range test.files {
			files = append(files, analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: []byte(text)})
		}
		var told []string
		for _, f := range analyzertest.Findings(t, rule, files...).Findings {
			if f.Category == "" {
				f.Category = "plain"
			}
			told = append(told, f.Category)
		}
		if got := strings.Join(told, " "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
