package rpackage_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
)

func TestExports(t *testing.T) {
	for _, tt := range []struct {
		pkg, name string
		kind      rpackage.Kind
	}{
		{"base", "length", rpackage.Function},
		{"base", "letters", rpackage.Value},
		{"base", "nothingOfTheKind", rpackage.None},
		{"base", "%||%", rpackage.Quoting}, // newer than the table
		{"SeuratObject", "LayerData", rpackage.Quoting},
		{"dplyr", "reframe", rpackage.Quoting},    // of a later version
		{"scater", "normalise", rpackage.Quoting}, // of an earlier one
		{"treeio", "tree_subset", rpackage.Quoting},
		{"Seurat", "PCElbowPlot", rpackage.Quoting},
		{"datasets", "mtcars", rpackage.Value},
		{"stats", "median", rpackage.Function},
		{"stats", "lm", rpackage.Quoting},
		{"dplyr", "mutate", rpackage.Quoting},
		{"dplyr", "left_join", rpackage.Function},
		{"dplyr", "%>%", rpackage.Quoting}, // exported again
		{"dplyr", "starwars", rpackage.Value},
		{"ggplot2", "diamonds", rpackage.Value},
		{"ggplot2", "aes", rpackage.Quoting},
		{"lubridate", "months", rpackage.Generic},
		{"stringr", "str_to_upper", rpackage.Function},
		{"kableExtra", "kable_styling", rpackage.Function}, // read from sources
		{"janitor", "tabyl", rpackage.Quoting},
		{"janitor", "%>%", rpackage.Quoting}, // exported again
		{"tidyquant", "tq_portfolio", rpackage.Quoting},
		{"tidyquant", "tq_get", rpackage.Function},
		{"nycflights13", "flights", rpackage.Value},
		{"ISLR", "Hitters", rpackage.Value}, // which has no code
	} {
		p := rpackage.Find(tt.pkg)
		if p == nil {
			t.Errorf("%s is not in the table", tt.pkg)
			continue
		}
		if got := p.Export(tt.name); got != tt.kind {
			t.Errorf("%s::%s is %d, want %d", tt.pkg, tt.name, got, tt.kind)
		}
	}
	if p := rpackage.Find("notInAnyTable"); p != nil {
		t.Errorf("found %s", p.Name)
	}
}

func TestAttached(t *testing.T) {
	for name, with := range map[string][]string{
		"tidyverse":  {"dplyr", "ggplot2", "lubridate"},
		"tidymodels": {"parsnip", "rsample", "yardstick", "dplyr"},
		"fpp3":       {"tsibble", "fable", "feasts"},
		"easystats":  {"parameters", "performance", "see"},
		"tidyquant":  {"quantmod", "xts"},
		"UsingR":     {"MASS", "HistData"},
		"cowplot":    {"ggplot2"}, // until 1.0
		"Hmisc":      {"ggplot2", "survival"},
	} {
		packages, known := rpackage.Attached(name)
		var names []string
		for _, p := range packages {
			names = append(names, p.Name)
		}
		for _, one := range with {
			if !known || !slices.Contains(names, one) {
				t.Errorf("%s attaches %v, known %v, want %s among them", name, names, known, one)
			}
		}
	}
	if packages, known := rpackage.Attached("notInAnyTable"); known || len(packages) > 0 {
		t.Errorf("a package that is not in the table: %v, %v", packages, known)
	}
}

func TestColumns(t *testing.T) {
	for _, tt := range []struct {
		pkg, name, column string
		has               bool
	}{
		{"datasets", "mtcars", "mpg", true},
		{"datasets", "mtcars", "litres", false},
		{"datasets", "letters", "", false},
		{"ggplot2", "diamonds", "carat", true},
		{"dplyr", "storms", "hurricane_force_diameter", true}, // newer than the table
	} {
		columns := rpackage.Find(tt.pkg).Columns(tt.name)
		if got := slices.Contains(columns, tt.column); got != tt.has {
			t.Errorf("%s::%s has the columns %q", tt.pkg, tt.name, columns)
		}
	}
}

func TestHead(t *testing.T) {
	if head := rpackage.Head(); !strings.Contains(head, "R ") || !strings.HasSuffix(head, " packages") {
		t.Errorf("the table says %q of itself", head)
	}
}

func TestAnywhere(t *testing.T) {
	for name, want := range map[string][2]bool{
		"median": {true, false}, "mtcars": {false, true}, "geom_point": {true, false}, "nothingOfTheKind": {}, "geom_poin": {},
	} {
		if function, value := rpackage.Anywhere(name); function != want[0] || value != want[1] {
			t.Errorf("%q: %v, %v", name, function, value)
		}
	}
}

func TestTogether(t *testing.T) {
	for _, tt := range []struct {
		names []string
		want  bool
	}{
		{[]string{"ggplot", "geom_point", "aes"}, true},
		{[]string{"fread", "ggplot"}, false},
		{[]string{"fread", "fread", "setDT"}, true},
		{[]string{"nothingOfTheKind"}, false},
		{[]string{"starwars"}, false}, // no function
	} {
		if got := rpackage.Together(tt.names...); got != tt.want {
			t.Errorf("%q: got %v", tt.names, got)
		}
	}
}

func TestRemembers(t *testing.T) {
	for name, want := range map[string]bool{"dplyr": true, "stats": true, "abind": false, "notInAnyTable": false} {
		if rpackage.Remembers(name) != want {
			t.Errorf("%s: want %v", name, want)
		}
	}
}

func TestDotsAlone(t *testing.T) {
	for name, in := range map[string]string{"cutpointr": "cutpointr", "roc": "pROC"} {
		if list := rpackage.Find(in).Parameters(name); list != nil {
			t.Errorf("%s hands its dots to methods that take code, and has %v", name, list)
		}
	}
}
