package notebooks_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestTakenByNobody tells what a file takes that nobody reaches from what one takes that runs.
func TestTakenByNobody(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	file := func(path, text string) analyzer.File {
		return analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: []byte(text)}
	}
	const takes = "from tides import low, rinse\n\n\ndef draw(at):\n    return low(at)\n"
	for _, test := range []struct{ name, draw, other, want string }{
		{"nobody imports it", takes, "print(1)\n", "unreached"},
		{"a script imports it", takes, "import draw\n\nprint(draw.draw(1))\n", "module"},
		{"it does something", takes + "\n\nprint(draw(3))\n", "print(1)\n", "module"},
	} {
		found := analyzertest.Findings(t, rule, file("tides.py", "def low(at):\n    return at\n"), file("draw.py", test.draw), file("fit.py", test.other)).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}

// TestNotImported says which module has a name that a file reads and does not import.
func TestNotImported(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	file := func(path, text string) analyzer.File {
		return analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: []byte(text)}
	}
	tides := file("tides.py", "import math\n\n\ndef low(at):\n    return math.sin(at)\n\n\ndef rinse(at):\n    return at\n")
	for code, want := range map[string]string{
		"from tides import low\n\nprint(rinse(low(3)))\n":    "`rinse` is not imported from `tides`",
		"from tides import low\n\nprint(math.sin(low(3)))\n": "`math` is defined nowhere",
		"import gauges\n\nprint(rinse(gauges.low(3)))\n":     "`rinse` is defined nowhere",
	} {
		found := analyzertest.Findings(t, rule, tides, file("fit.py", code)).Findings
		if len(found) != 1 || !strings.HasPrefix(found[0].Message, want+": ") {
			t.Errorf("%s\ngot %v, want %s", code, found, want)
		}
	}
}

// TestMendedSince tells a cell whose code, or that of a function it calls, was written anew since
// it failed from one that fails still.
func TestMendedSince(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "failed_cell")
	const low = "def low(tides):\n    return tides['low']\n"
	inCall, inLow := "Cell In[3], line 2\n      1 depths = load()\n----> 2 depths = low(depths)\n", "Input In [1], in low(tides)\n      1 def low(tides):\n\x1b[1;32m----> 2\x1b[0m     return tides['low']\n"
	const call = "depths = load()\ndepths = low(depths)"
	for _, test := range []struct {
		name, file, function, call string
		frames                     []string
		want                       string
	}{
		{"as it was", "tides.ipynb", low, call, []string{inCall, inLow}, ""},
		{"a function that reads otherwise", "tides.ipynb", "def low(tides):\n    return tides['low_tide']\n", call, []string{inCall, inLow}, "outgrown"},
		{"a call that is a comment now", "tides.ipynb", low, "# depths = load()\n\n# depths = low(depths)", []string{inCall, inLow}, "emptied"},
		{"a line with more before it", "tides.ipynb", "def low(tides):\n    if tides: return tides['low']\n", call, []string{inCall, inLow}, "outgrown"},
		{"a call that reads otherwise", "tides.ipynb", low, "depths = low(load())", []string{inCall, inLow}, "outgrown"},
		{"a line that was commented out", "tides.ipynb", low, "depths = load()\n# depths = low(depths)\nsave(depths)", []string{inCall}, ""},
		{"a line of a package", "tides.ipynb", low, call, []string{inCall, "File /usr/lib/python3/gauge.py:9, in read(at)\n----> 9 raise KeyError(at)\n"}, ""},
		{"a line that looks, and what it imports", "tides.ipynb", low, "from gauges import draw\ndraw(low(load()), 3)", nil, "alone"},
		{"a magic", "tides.ipynb", low, call, []string{"Cell In[3], line 1\n----> 1 get_ipython().run_line_magic('run', 'low.py')\n"}, ""},
		{"a notebook that tried something out", "test_tides.ipynb", low, call, []string{inCall}, "alone"},
	} {
		failed := []any{map[string]any{"output_type": "error", "ename": "KeyError", "evalue": "'low'", "traceback": test.frames}}
		text, err := json.Marshal(map[string]any{"nbformat": 4, "nbformat_minor": 5, "metadata": map[string]any{}, "cells": []map[string]any{
			{"cell_type": "code", "execution_count": 1, "metadata": map[string]any{}, "outputs": []any{}, "source": test.function},
			{"cell_type": "code", "execution_count": 3, "metadata": map[string]any{}, "outputs": failed, "source": test.call},
			{"cell_type": "code", "execution_count": 4, "metadata": map[string]any{}, "outputs": []any{}, "source": "save(depths)\nplot(depths)"},
		}})
		if err != nil {
			t.Fatal(err)
		}
		found := analyzertest.Findings(t, rule, analyzer.File{Path: test.file, Name: test.file, Rel: test.file, Told: true, Text: text}).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}
