package hygiene_test

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/hygiene"
)

// TestCompiler holds what Python's compiler refuses against what it takes.
func TestCompiler(t *testing.T) {
	for _, c := range []struct{ text, want string }{ // want is a part of the message, or empty
		{"for tide in tides:\n    low(tide)\nif low:\n    continue\n", "`continue` stands outside of loops"},
		{"while low:\n    def ebb():\n        break\n", "`break` stands outside of loops"},
		{"while low:\n    ebb()\nelse:\n    break\n", "`break` stands outside of loops"},
		{"while high:\n    while low:\n        ebb()\n    else:\n        break\n", ""},
		{"for tide in tides:\n    try:\n        low(tide)\n    finally:\n        continue\n", ""},
		{"def draw(low=1, high):\n    return low, high\n", "`high` has no default and stands behind `low=1`"},
		{"draw = lambda low=1, high: low\n", "`high` has no default"},
		{"def draw(low: int = 1, high: int = 2, port):\n    return port\n", "`port` has no default and stands behind `high: int = 2`"},
		{"def draw(low, port=None, *tides, high, **more):\n    return low\n", ""},
		{"def draw(low, /, port=None, *, high):\n    return low\n", ""},
		{"def draw(low, high, low):\n    return low\n", "two parameters are called `low`"},
		{"def draw(low, *low):\n    return low\n", "two parameters are called `low`"},
		{"def draw(low, high=lambda low: low):\n    return low\n", ""},
		{"def draw():\n    low = 1\n    global low\n", "`low` is used above `global low`"},
		{"def draw():\n    if low:\n        global low\n", "`low` is used above"},
		{"def draw(port, low=[low]):\n    port.low = [low for low in port]\n    ebb(low=2)\n    global low\n    low = 3\n", ""},
		{"def draw():\n    def ebb(low):\n        return low\n    global low\n    low = ebb(1)\n", ""},
		{"def draw():\n    def low():\n        return 1\n    global low\n", "`low` is used above"},
		{"low = 1\n\n\ndef draw():\n    global low\n    low = 2\n", ""},
		{"yield 3\n", "`yield 3` stands outside of functions"},
		{"class Tide:\n    low = yield\n", "`yield` stands outside of functions"},
		{"low = lambda: (yield)\n", ""},
		{"def draw():\n    await ebb()\n", "`await ebb()` stands outside of an `async def`"},
		{"await ebb()\n", "`await ebb()` stands outside"},
		{"# %%\nawait ebb()\n# %%\nlow = 1\n", ""}, // IPython takes it
		{"async def draw():\n    return [await low for low in ebb()]\n", ""},
		{"def draw():\n    from tides import *\n", "`from tides import *` stands in a function"},
		{"from tides import low,\n", "ends in a comma"},
		{"from tides import (low,)\n", ""},
		{"try:\n    ebb()\nexcept:\n    low()\nexcept ValueError:\n    high()\n", "`except ValueError:` comes behind an `except:`"},
		{"try:\n    ebb()\nexcept ValueError:\n    high()\nexcept:\n    low()\n", ""},
		{"draw(**low, high)\n", "`high` stands behind `**low`"},
		{"draw(**low, high=2, **more)\n", ""},
		{"tides = {**low, 'high': 2}\n", ""},
		{"draw(low for low in tides, 3)\n", "`for low in tides, 3` has a comma without brackets"},
		{"draw((low for low in tides), 3)\n", ""},
		{"for low in tides, ebbs:\n    draw(low)\n", ""},
	} {
		check(t, "fit.py", c.text, c.want)
	}
}

// TestExtract tells $ of R that names nothing from one that takes what its author did not mean.
func TestExtract(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"table(tides$)\n", "`tides$` lacks the name behind it: add it"},
		{"tides$ # the level\n\nlow <- 2\n", "`tides$` lacks its name, and takes `low` from below"},
		{"tides@\n", "`tides@` lacks the name behind it"},
		{"tides::\nlow\n", "`tides::` lacks the name behind it"},
		{"tides$\n\n  \"low\"\n", "`tides$` lacks its name, and takes `\"low\"` from below"},
		{"tides$low\n", ""},
	} {
		check(t, "fit.R", c.text, c.want)
	}
}

// check holds the one finding of a script, or none, against a part of its message.
func check(t *testing.T, name, text, want string) {
	t.Helper()
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	found := analyzertest.Findings(t, rule, analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}).Findings
	switch {
	case want == "" && len(found) == 0:
	case want == "" || len(found) != 1 || !strings.Contains(found[0].Message, want):
		t.Errorf("%q: got %v, want one finding that says %q", text, found, want)
	}
}
