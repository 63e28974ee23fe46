package notebooks_test

import (
	"encoding/json"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

type cell struct {
	Kind    string         `json:"cell_type"`
	Count   int            `json:"execution_count"`
	Meta    map[string]any `json:"metadata"`
	Outputs []any          `json:"outputs"`
	Source  []string       `json:"source"`
}

func ran(count int, code string) cell {
	return cell{"code", count, map[string]any{}, []any{}, []string{code}}
}

// TestOutOfOrder looks at what a notebook that ran out of order is worth among what to
// mend first.
func TestOutOfOrder(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "out_of_order")
	for _, test := range []struct {
		name  string
		cells []cell
		want  analyzer.Rank
	}{
		{"three cells that show an older value", []cell{
			ran(1, "tides = load()"), ran(9, "tides = tides.dropna()"), ran(2, "len(tides)"), ran(3, "tides.mean()"), ran(4, "plot(tides)"),
		}, analyzer.Harms},
		{"a function that was written anew", []cell{
			ran(9, "def level():\n    return 2"), ran(2, "a = level()"), ran(3, "b = level()"), ran(4, "level()"), ran(10, "a"),
		}, analyzer.Harms},
		{"cells that only look at what was loaded again", []cell{
			ran(9, "tides = load()"), ran(2, "len(tides)"), ran(3, "tides.mean()"), ran(4, "plot(tides)"), ran(5, "tides.max()"),
		}, analyzer.Rest},
		{"one that takes it on", []cell{
			ran(9, "tides = load()"), ran(2, "len(tides)"), ran(3, "tides.mean()"), ran(4, "high = tides.max()"), ran(5, "high"),
		}, analyzer.Harms},
		{"two cells", []cell{ran(9, "tides = load()"), ran(2, "tides.mean()"), ran(3, "len(tides)"), ran(4, "1")}, analyzer.Rest},
		{"one cell", []cell{ran(1, "tides = load()"), ran(9, "tides = tides.dropna()"), ran(2, "len(tides)")}, analyzer.Rest},
		{"nothing that was set anew", []cell{
			ran(1, "tides = load()"), ran(9, "waves = wait()"), ran(2, "len(tides)"), ran(3, "tides.mean()"), ran(4, "plot(tides)"),
		}, analyzer.Rest},
		{"an import that ran again", []cell{
			ran(9, "import numpy as np\nwaves = wait()"), ran(2, "a = np.pi"), ran(3, "b = np.pi"), ran(4, "c = np.pi"),
		}, analyzer.Rest},
		{"set again between", []cell{
			ran(9, "tides = wait()"), ran(2, "tides = load()"), ran(3, "tides = tides.dropna()"), ran(4, "len(tides)"),
		}, analyzer.Rest},
		{"read by a function, whenever it is called", []cell{
			ran(9, "scale = 2"), ran(2, "def a():\n    return scale"), ran(3, "def b():\n    return scale"), ran(4, "def c():\n    return scale"),
		}, analyzer.Rest},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, err := json.Marshal(map[string]any{"cells": test.cells, "metadata": map[string]any{}, "nbformat": 4, "nbformat_minor": 5})
			if err != nil {
				t.Fatal(err)
			}
			found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.ipynb", Name: "a.ipynb", Rel: "a.ipynb", Told: true, Text: text}).Findings
			if len(found) != 1 || found[0].Rank != test.want {
				t.Errorf("got %v, want one finding of rank %v", found, test.want)
			}
		})
	}
}

// TestFailed looks at what a failed cell is worth among what to mend first.
func TestFailed(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "failed_cell")
	for _, test := range []struct {
		name, value, code string
		want              analyzer.Rank
	}{
		{"KeyError", "'tide'", "tide = tides['tide']", analyzer.Harms},
		{"KeyError", "'tide'", "tides['tide'].head()", analyzer.Rest},
		{"ValueError", "no tides", "low = fit(tides)", analyzer.Harms},
		{"NameError", "name 'fit' is not defined", "low = fit(tides)", analyzer.Harms},
		{"NameError", "name 'load' is not defined", "load(tides)", analyzer.Rest}, // which is there by now
		{"ERROR", "Error in mean(tide): object 'tide' not found", "low <- mean(tide)", analyzer.Harms},
		{"ERROR", "Error in library(tides): there is no package called ‘tides’", "library(tides)", analyzer.Rest},
		{"ValueError", "I/O operation on closed file.", "fit(tides)", analyzer.Rest},
		{"ValueError", "mount failed", "drive.mount('/tides')", analyzer.Rest},
		{"RuntimeError", "CUDA out of memory", "fit(tides)", analyzer.Rest},
		{"FileNotFoundError", "[Errno 2] No such file or directory: 'tides.csv'", "read('tides.csv')", analyzer.Rest},
		{"ConnectionError", "", "fetch(tides)", analyzer.Rest},
		{"OutOfMemoryError", "", "fit(tides)", analyzer.Rest},
		{"BdbQuit", "", "fit(tides)", analyzer.Rest},
	} {
		c := ran(2, test.code)
		c.Outputs = []any{map[string]any{"output_type": "error", "ename": test.name, "evalue": test.value, "traceback": []string{}}}
		for _, last := range []bool{false, true} {
			want, cells := test.want, []cell{ran(1, "from tides import load"), c, ran(3, "done()")}
			if last {
				want, cells = analyzer.Rest, cells[:2] // nothing came of it
			}
			text, err := json.Marshal(map[string]any{"cells": cells, "metadata": map[string]any{}, "nbformat": 4, "nbformat_minor": 5})
			if err != nil {
				t.Fatal(err)
			}
			found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.ipynb", Name: "a.ipynb", Rel: "a.ipynb", Told: true, Text: text}).Findings
			if len(found) != 1 || found[0].Rank != want {
				t.Errorf("%s %q: got %v, want one finding of rank %v", test.name, test.value, found, want)
			}
		}
	}
}
