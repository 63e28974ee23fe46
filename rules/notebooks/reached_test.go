package notebooks_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestReached tells undefined names that end a run from those that none comes by, or that stand where
// it ends anyway.
func TestReached(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	for _, test := range []struct{ name, path, text, want string }{
		{"a call", "fit.py", "def draw(at):\n    return low(at)\n\n\nprint(draw(1))\n", ""},
		{"no call", "fit.py", "def draw(at):\n    return low(at)\n\n\nprint(1)\n", "unreached"},
		{"no call in a file that makes settings", "generate_configs.py", "def draw(at):\n    return low(at)\n\n\nprint(1)\n", "unreached"},
		{"no call in settings", "gauge_config.py", "def draw(at):\n    return low(at)\n\n\nprint(1)\n", ""},
		{"an error that is raised", "fit.py", "def draw(at):\n    if at > 1:\n        raise ValueError('no ' + low)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"a variable that is None", "fit.py", "def draw(at):\n    tides = None\n    if at and tides is not None:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"a variable that is set", "fit.py", "def draw(at):\n    tides = None\n    if at:\n        tides = 1\n    if tides is not None:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"a text that it is not", "fit.py", "def draw(at):\n    mode = 'low'  # 'high'\n    if mode == 'high':\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"in one line", "fit.py", "def draw(at):\n    mode = 'low'\n    return low(at) if mode == 'high' else at\n\n\nprint(draw(1))\n", "unreached"},
		{"the else of a variable that is set", "fit.py", "def draw(at):\n    mode = 1\n    if mode:\n        return at\n    else:\n        return low(at)\n\n\nprint(draw(1))\n", "unreached"},
		{"the else of one that is not", "fit.py", "def draw(at):\n    mode = 0\n    if mode:\n        return at\n    else:\n        return low(at)\n\n\nprint(draw(1))\n", ""},
		{"another branch than one that is taken", "fit.py", "def draw(at):\n    mode = 'b'\n    if at > 1:\n        return at\n    elif mode == 'b':\n        return 1\n    elif at:\n        return low(at)\n\n\nprint(draw(1))\n", "unreached"},
		{"a branch before it", "fit.py", "def draw(at):\n    mode = 'b'\n    if at > 1:\n        return at\n    elif at:\n        return low(at)\n    elif mode == 'b':\n        return 1\n\n\nprint(draw(1))\n", ""},
		{"what a branch behind it asks", "fit.py", "def draw(at):\n    mode = 1\n    if mode:\n        return at\n    elif low(at):\n        return 1\n\n\nprint(draw(1))\n", "unreached"},
		{"the else in one line", "fit.py", "def draw(at):\n    mode = 1\n    return at if mode else low(at)\n\n\nprint(draw(1))\n", "unreached"},
		{"what is asked in one line", "fit.py", "def draw(at):\n    mode = 1\n    return at if mode and low(at) else 1\n\n\nprint(draw(1))\n", ""},
		{"not", "fit.py", "def draw(at):\n    mode = True\n    if not mode:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"not, of one that is not set", "fit.py", "def draw(at):\n    mode = False\n    if not mode:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"one of two", "fit.py", "def draw(at):\n    mode = 1\n    if mode or at:\n        return at\n    else:\n        return low(at)\n\n\nprint(draw(1))\n", "unreached"},
		{"one of two that both have to be", "fit.py", "def draw(at):\n    mode = 1\n    if mode and at:\n        return at\n    else:\n        return low(at)\n\n\nprint(draw(1))\n", ""},
		{"none of two", "fit.py", "def draw(at):\n    mode = 0\n    if mode or mode == 2:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"other than a text that it is", "fit.py", "def draw(at):\n    mode = \"low\"\n    if mode != 'low':\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"other than one that it is not", "fit.py", "def draw(at):\n    mode = \"high\"\n    if mode != 'low':\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"a number in other words", "fit.py", "def draw(at):\n    mode = 1.0\n    if mode == True:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"more than it is", "fit.py", "def draw(at):\n    mode = 1\n    if mode >= 1:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"an empty text", "fit.py", "def draw(at):\n    mode = ''\n    if mode:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"0 is not None", "fit.py", "def draw(at):\n    mode = 0\n    if mode is not None:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"0 is None", "fit.py", "def draw(at):\n    mode = 0\n    if mode is None:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"whatever 0 is", "fit.py", "def draw(at):\n    mode = 0\n    if mode is False:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"what 0 is not", "fit.py", "def draw(at):\n    mode = 0\n    if mode is not False:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"what asks for one of two", "fit.py", "def draw(at):\n    mode = 1\n    if low(at) or mode:\n        return at\n\n\nprint(draw(1))\n", ""},
		{"what asks for one of two in one line", "fit.py", "def draw(at):\n    mode = 1\n    return at if low(at) or mode else 1\n\n\nprint(draw(1))\n", ""},
		{"a function's own variable of the name", "fit.py", "mode = 1\nif mode:\n    def draw(at):\n        mode = 0\n        return low(at) + mode\n\n    print(draw(1))\n", ""},
		{"a literal", "fit.py", "def draw(at):\n    if (0):\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"a variable of the script", "fit.py", "MODE = False\n\n\ndef draw(at):\n    if MODE:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"one that another function sets", "fit.py", "MODE = False\n\n\ndef draw(at):\n    if MODE:\n        return low(at)\n    return at\n\n\ndef switch():\n    global MODE\n    MODE = True\n\n\nswitch()\nprint(draw(1))\n", ""},
		{"one of two that are unpacked", "fit.py", "def draw(at):\n    mode, other = 0\n    if mode:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"one that is added to", "fit.py", "def draw(at):\n    mode = 0\n    for i in at:\n        mode += 0\n    if mode:\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"a text that it is", "fit.py", "def draw(at):\n    mode = 'high'\n    if mode == 'high':\n        return low(at)\n    return at\n\n\nprint(draw(1))\n", ""},
		{"a text that somebody gives", "fit.py", "def draw(mode='low'):\n    if mode == 'high':\n        return low(mode)\n    return mode\n\n\nprint(draw())\n", ""},
		{"the other branch", "fit.py", "def draw(at):\n    tides = None\n    if tides is not None:\n        return at\n    else:\n        return low(at)\n\n\nprint(draw(1))\n", ""},
		{"what an except clause is to catch", "fit.py", "def draw(at):\n    try:\n        return at()\n    except KeyError or low:\n        return 1\n\n\nprint(draw(1))\n", "unreached"},
		{"what an assertion says", "fit.py", "def draw(at):\n    assert at, 'no ' + low\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"what an assertion asks", "fit.py", "def draw(at):\n    assert low(at), 'no'\n    return at\n\n\nprint(draw(1))\n", ""},
		{"a function that is defined anew", "fit.py", "def draw(at):\n    return low(at)\n\n\ndef draw(at):\n    return at\n\n\nprint(draw(1))\n", "unreached"},
		{"one that is used before", "fit.py", "def draw(at):\n    return low(at)\n\n\nprint(draw(1))\n\n\ndef draw(at):\n    return at\n", ""},
		{"a call in a string that nobody reads", "fit.py", "def draw(at):\n    return low(at)\n\n\n\"\"\"\ndraw(1)\ndraw(2)\n\"\"\"\nprint(1)\n", "unreached"},
		{"a list of Python 3", "fit.py", "def draw(at):\n    print([low for low in at])\n    return low\n\n\nprint(draw([1]))\n", ""},
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: test.path, Name: test.path, Rel: test.path, Told: true, Text: []byte(test.text)}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
	guarded := "def draw(at):\n    return at\n\n\nif __name__ == \"__main__\":\n    print(draw(low))\n"
	for other, want := range map[string]string{"from fit import draw\n\nprint(draw(1))\n": "unreached", "print(1)\n": ""} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(guarded)},
			analyzer.File{Path: "run.py", Name: "run.py", Rel: "run.py", Told: true, Text: []byte(other)}).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("where a module is run itself, beside %q: got %v, want one finding of category %q", other, found, want)
		}
	}
	idle := "def draw(at):\n    return low(at)\n\n\nprint(1)\n"
	for other, want := range map[string]string{"from fit import draw\n\nprint(draw(1))\n": "", "def draw(at):\n    return at\n\n\nprint(draw(1))\n": "unreached"} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(idle)},
			analyzer.File{Path: "run.py", Name: "run.py", Rel: "run.py", Told: true, Text: []byte(other)}).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("a function that only another file calls, %q: got %v, want one finding of category %q", other, found, want)
		}
	}
	for other, text := range map[string]string{
		"Makefile":       "tides:\n\tpython -c \"import fit; fit.draw(1)\"\n",
		"pyproject.toml": "[project.scripts]\ntides = \"fit:draw\"\n",
		"app.yaml":       "task: fit.draw\n",
		"draw.R":         "library(reticulate)\nsource_python(\"fit.py\")\ndraw(1)\n",
		"run.py":         "import subprocess\n\nsubprocess.run([\"python\", \"-c\", \"import fit; fit.draw(1)\"])\n",
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(idle)},
			analyzer.File{Path: other, Name: other, Rel: other, Told: true, Text: []byte(text)}).Findings
		if len(found) != 1 || found[0].Category != "" {
			t.Errorf("a function that %s calls: got %v, want one finding of no category", other, found)
		}
	}
	book := `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + cellOf(t, "def draw(at):\n    return low(at)") + `]}`
	found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.ipynb", Name: "fit.ipynb", Rel: "fit.ipynb", Told: true, Text: []byte(book)},
		analyzer.File{Path: "run.py", Name: "run.py", Rel: "run.py", Told: true, Text: []byte("from fit import draw\n\nprint(draw(1))\n")}).Findings
	if len(found) != 1 || found[0].Category != "unreached" {
		t.Errorf("a function of a notebook: got %v, want one finding of category unreached", found)
	}
	for lacks, want := range map[int]string{9: "", 10: "unreached"} {
		text := "import tides\n\n"
		for i := range lacks {
			text += fmt.Sprintf("tides.put(low_%d)\n", i)
		}
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(text)}).Findings
		if len(found) != lacks || found[0].Category != want {
			t.Errorf("a document that lacks %d names: got %v, want all of category %q", lacks, found, want)
		}
	}
	leaks := "def draw(at):\n    print [low for low in at]\n    return low\n\n\ndraw([1])\n"
	if found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(leaks)}).Findings; len(found) != 0 {
		t.Errorf("a list of Python 2: got %v, want nothing", found)
	}
	for head, want := range map[string]int{"from string import *\n": 1, "#!/usr/bin/python2\nfrom string import *\n": 0, "#!/usr/bin/python2\nfrom tides import *\n": 1} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(head + "print(upper('low'))\n")},
			analyzer.File{Path: "tides.py", Name: "tides.py", Rel: "tides.py", Told: true, Text: []byte("low = 1\n")}).Findings
		if len(found) != want {
			t.Errorf("behind %q: got %v, want %d", head, found, want)
		}
	}
}

// TestSwitchedOff tells cells that a document itself switches off, and what jupytext comments out.
func TestSwitchedOff(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	for _, test := range []struct{ name, code, want string }{
		{"switched on", "again = 1\nif again:\n    print(low)", "missing"},
		{"switched off", "again = 0\nif again:\n    print(low)", "off"},
		{"switched on, and the else", "again = 1\nif again:\n    print(1)\nelse:\n    print(low)", "off"},
		{"set elsewhere", "if tides:\n    again = 1\nif again:\n    print(low)", "missing"},
	} {
		text := `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + cellOf(t, "tides = 1\nagain = 0") + `,` + cellOf(t, test.code) + `]}`
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.ipynb", Name: "fit.ipynb", Rel: "fit.ipynb", Told: true, Text: []byte(text)}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
	for code, want := range map[string]string{"low": "unrun", "x = low": "unrun"} {
		text := `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + cellOf(t, "import tides") + `,` + strings.Replace(cellOf(t, code), `"execution_count":1`, `"execution_count":null`, 1) + `]}`
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.ipynb", Name: "fit.ipynb", Rel: "fit.ipynb", Told: true, Text: []byte(text)}).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", code, found, want)
		}
	}
	for tag, want := range map[string]int{"active-ipynb": 0, "hidden": 1} {
		text := "# %% tags=[\"" + tag + "\"]\n# low = 1\n\n# %%\nprint(low)\n"
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.py", Name: "fit.py", Rel: "fit.py", Told: true, Text: []byte(text)}).Findings
		if len(found) != want {
			t.Errorf("%s: got %v, want %d findings", tag, found, want)
		}
	}
}

// TestUnrun tells cells below one that keeps an error, and none of what papermill gives a notebook.
func TestUnrun(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	failed := strings.Replace(cellOf(t, "tides()"), `"outputs":[]`, `"outputs":[{"output_type":"error","ename":"TypeError","evalue":"no","traceback":[]}]`, 1)
	tagged := strings.Replace(cellOf(t, "limit = 3"), `"metadata":{}`, `"metadata":{"tags":["parameters"]}`, 1)
	for _, test := range []struct{ name, first, then, want string }{
		{"below an error", failed, "print(low)", "unrun"},
		{"below a result", cellOf(t, "tides = 1"), "print(low)", "missing"},
		{"given", tagged, "assert low > limit", ""},
		{"not asked for", tagged, "print(low)", "missing"},
		{"asked for by nobody", cellOf(t, "limit = 3"), "assert low > limit", "missing"},
	} {
		text := `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + test.first + `,` + cellOf(t, test.then) + `]}`
		got := ""
		for _, f := range analyzertest.Findings(t, rule, analyzer.File{Path: "fit.ipynb", Name: "fit.ipynb", Rel: "fit.ipynb", Told: true, Text: []byte(text)}).Findings {
			got += f.Category
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestBelowStrangeImport tells cells below the import of a module that the project has not.
func TestBelowStrangeImport(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	for _, test := range []struct{ name, first, want string }{
		{"a module that is there", "from helpers.tides import rinse", "missing"},
		{"one that is not", "from src.tides import rinse", "strange"},
		{"one that need not be", "try:\n    from src.tides import rinse\nexcept ImportError:\n    rinse = None", "missing"},
		{"one that others publish", "from gauges.tides import rinse", "missing"},
	} {
		text := `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [` + cellOf(t, test.first) + `,` + cellOf(t, "print(rinse(low))") + `]}`
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.ipynb", Name: "fit.ipynb", Rel: "fit.ipynb", Told: true, Text: []byte(text)},
			analyzer.File{Path: "helpers/tides.py", Name: "helpers/tides.py", Rel: "helpers/tides.py", Told: true, Text: []byte("def rinse(at):\n    return at\n")}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}

// cellOf is a cell of a notebook that was run.
func cellOf(t *testing.T, code string) string {
	t.Helper()
	text, err := json.Marshal(map[string]any{"cell_type": "code", "execution_count": 1, "metadata": map[string]any{}, "outputs": []any{}, "source": code})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReticulate takes r.low for R's only where the project has a script of R that may run the file.
func TestReticulate(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	file := func(name, text string) analyzer.File {
		return analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}
	}
	for other, want := range map[string]int{"run.R": 0, "run.py": 1} {
		found := analyzertest.Findings(t, rule, file("fit.py", "print(r.low)\n"), file(other, "low = 1\n")).Findings
		if len(found) != want {
			t.Errorf("beside %s: got %v, want %d findings", other, found, want)
		}
	}
}

// TestReachedAtTop tells names at the top of a module that ends a run from those of one that nothing imports or runs.
func TestReachedAtTop(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	const text = "def draw(at, size=low):\n    return at\n"
	for _, test := range []struct{ name, path, text, other, want string }{
		{"nothing speaks of it", "plans/fit.py", text, "print(1)\n", "unreached"},
		{"an import", "plans/fit.py", text, "from plans import fit\n\nprint(fit.draw(1))\n", ""},
		{"its name in a command", "plans/fit.py", text, "import os\n\nos.system('python plans/fit.py')\n", ""},
		{"a folder whose modules are loaded", "plans/fit.py", text, "import importlib\nimport sys\n\nPLANS = 'plans'\nplan = importlib.import_module('%s.%s' % (PLANS, sys.argv[1]))\n", ""},
		{"another folder", "plans/fit.py", text, "import importlib\nimport sys\n\nPLANS = 'others'\nplan = importlib.import_module('%s.%s' % (PLANS, sys.argv[1]))\n", "unreached"},
		{"one of two folders", "plans/fit.py", text, "import importlib\nimport sys\n\nPLANS = 'others'\nPLANS = 'plans'\nplan = importlib.import_module('%s.%s' % (PLANS, sys.argv[1]))\n", ""},
		{"it holds tests", "plans/fit.py", text + "\n\ndef test_draw():\n    assert draw(1) == 1\n", "print(1)\n", ""},
		{"it does something", "plans/fit.py", text + "\n\nprint(draw(1))\n", "print(1)\n", ""},
		{"a server reads it", "plans/settings.py", text, "print(1)\n", ""},
		{"it makes a package", "plans/__init__.py", text, "print(1)\n", ""},
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: test.path, Name: test.path, Rel: test.path, Told: true, Text: []byte(test.text)},
			analyzer.File{Path: "run.py", Name: "run.py", Rel: "run.py", Told: true, Text: []byte(test.other)}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}
