package notebooks_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestBorrowed tells names that a script of R surely lacks from those that whoever runs it may have.
func TestBorrowed(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	const begin = "library(tidyr)\ngauges <- read.csv('gauges.csv')\n"
	for _, test := range []struct {
		name, text string
		others     []string
		want       []string // name and category
	}{
		{"at the top", begin + "hist(lates$minutes)\n", nil, []string{"lates"}},
		{"in a function that is called", begin + "draw <- function(at) at + lates\ndraw(1)\n", nil, []string{"lates"}},
		{"in one that is not", begin + "draw <- function(at) at + lates\n", nil, []string{"lates borrowed"}},
		{"beside a name that another script binds", begin + "print(lates)\nprint(tides)\n", []string{"tides <- 1\n"}, []string{"lates borrowed"}},
		{"beside a name that a script binds which it runs", begin + "source('other0.R')\nprint(lates)\nprint(tides)\n", []string{"tides <- 1\n"}, []string{"lates"}},
		{"a function of packages of which not all versions are known", "library(MASS)\nlibrary(readr)\nx <- 1\nlate_tides(x)\n", nil, []string{"late_tides"}},
		{"one of which nothing is known but what it exports", "library(MASS)\nlibrary(abind)\nx <- 1\nlate_tides(x)\n", nil, []string{"late_tides borrowed"}},
		{"a function of another package beside that", "library(MASS)\nlibrary(abind)\nx <- 1\nlate_tides(x)\nfread(x)\n", nil, []string{"late_tides borrowed", "fread borrowed"}},
		{"behind a call that may set up the session", "library(tidyr)\ninit()\ngauges <- fread('gauges.csv')\n", nil, []string{"init borrowed", "fread borrowed"}},
		{"a function of a package that takes what another script binds", begin + "left_join(tides, gauges)\n", []string{"tides <- 1\n"}, []string{"left_join borrowed"}},
		{"one that takes a column perhaps", begin + "gauges <- unnest(gauges, str_trim(tides))\n", []string{"tides <- 1\n"}, []string{"str_trim"}},
		{"one that takes what the script binds too", begin + "tides <- 2\nleft_join(tides, gauges)\n", []string{"tides <- 1\n"}, []string{"left_join"}},
		{"one that takes what no script binds", begin + "left_join(tides, gauges)\n", []string{"ports <- 1\n"}, []string{"left_join"}},
		{"behind a call that comes too late for that", begin + "init()\nfread('gauges.csv')\n", nil, []string{"init", "fread"}},
		{"behind a call that takes something", "library(tidyr)\ninit(1)\ngauges <- fread('gauges.csv')\n", nil, []string{"init", "fread"}},
		{"in front of all that it sets", "library(tidyr)\ndraw <- function(at) at\nprint(lates)\ngauges <- 1\n", nil, []string{"lates borrowed"}},
		{"behind what a build puts into the session", begin + "remake::dump_environment()\nprint(slacks)\n", nil, nil},
		{"behind an environment that it makes", begin + "built <- remake::make_environment('slacks')\nprint(slacks)\n", nil, []string{"slacks"}},
		{"several values of few", begin + "print(lates, slacks, highs)\n", nil, []string{"lates borrowed", "slacks borrowed", "highs borrowed"}},
		{"two values", begin + "print(lates, slacks)\n", nil, []string{"lates", "slacks"}},
		{"what three scripts lack", begin + "print(key_of_harbour)\n", []string{begin + "print(key_of_harbour)\n", begin + "print(key_of_harbour)\n"}, []string{"key_of_harbour borrowed"}},
		{"what two scripts lack", begin + "print(key_of_harbour)\n", []string{begin + "print(key_of_harbour)\n"}, []string{"key_of_harbour"}},
		{"what a script attaches that only sets up", begin + "fread('a.csv')\n", []string{"library(data.table)\noptions(digits = 3)\nif (!require(abind)) install.packages('abind')\n"}, []string{"fread borrowed"}},
		{"a function of a package that three scripts lack", begin + "fread('a.csv')\n", []string{begin + "fread('a.csv')\n", begin + "fread('b.csv')\n"}, []string{"fread"}},
		{"behind a value that is asked of a function", "library(tidyr)\ngauges <- init()\nfread('gauges.csv')\n", nil, []string{"init", "fread"}},
		{"what one attaches that defines functions", begin + "fread('a.csv')\n", []string{"library(data.table)\nrise <- function(x) x\n"}, []string{"fread borrowed"}},
		{"a value with the name of a function that one attaches", begin + "print(shift + 1)\n", []string{"library(data.table)\n"}, []string{"shift"}},
		{"one that a comment defines, and one of the same package", begin + "# fread <- 1\nfread('a.csv')\nsetDT(gauges)\n", nil, []string{"fread", "setDT"}},
		{"what one attaches that does more", begin + "fread('a.csv')\n", []string{"library(data.table)\nprint(1)\n"}, []string{"fread"}},
		{"what a long list of packages attaches", begin + "fread('a.csv')\n", []string{"print(1)\n" + strings.Repeat("library(abind)\n", 9) + "library(data.table)\n"}, []string{"fread borrowed"}},
		{"what one attaches that maps a list", begin + "fread('a.csv')\n", []string{"library(data.table)\nall <- c('abind', 'MASS')\nlapply(all, require, character.only = TRUE)\n"}, []string{"fread borrowed"}},
		{"what any script attaches where most attach nothing", begin + "fread('a.csv')\n", []string{"library(data.table)\nprint(1)\n", "unnest(1)\n", "unnest(2)\n", "setDT(3)\n"}, []string{"fread borrowed"}},
		{"what none attaches there", begin + "fread('a.csv')\n", []string{"library(abind)\nprint(1)\n", "unnest(1)\n", "unnest(2)\n", "setDT(3)\n"}, []string{"fread"}},
		{"what a script attaches where few attach nothing", begin + "fread('a.csv')\n", []string{"library(data.table)\nprint(1)\n", "unnest(1)\n", "unnest(2)\n"}, []string{"fread"}},
		{"where functions call those of packages", begin + "fread('a.csv')\n", []string{"library(data.table)\nprint(1)\n", "a <- function() unnest(1)\n", "b <- function() unnest(2)\n", "d <- function() setDT(3)\n"}, []string{"fread"}},
		{"a value where one sets up", begin + "print(lates)\n", []string{"library(data.table)\n"}, []string{"lates"}},
		{"once for a package", begin + "fread('a.csv')\nsetDT(gauges)\nmelanoma_of(1)\nggplot(gauges)\ngeom_point()\n", nil, []string{"fread", "melanoma_of", "ggplot"}},
		{"once for a package that is attached too late", begin + "fread('a.csv')\nsetDT(gauges)\nlibrary(data.table)\n", nil, []string{"fread"}},
		{"the first that is surely lacking", begin + "draw <- function(at) setDT(at)\nfread('a.csv')\n", nil, []string{"fread"}},
	} {
		files := []analyzer.File{{Path: "fit.R", Name: "fit.R", Rel: "fit.R", Told: true, Text: []byte(test.text)}}
		for i, text := range test.others {
			name := "other" + string(rune('0'+i)) + ".R"
			files = append(files, analyzer.File{Path: name, Name: name, Rel: name, Text: []byte(text)})
		}
		var got []string
		for _, f := range analyzertest.Findings(t, rule, files...).Findings {
			if f.Path == "fit.R" {
				_, name, _ := strings.Cut(f.Message, "`")
				name, _, _ = strings.Cut(name, "`")
				if f.Category != "" {
					name += " " + f.Category
				}
				got = append(got, name)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
