package notebooks_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestPipelines tells what a script may have borrowed from the session of its pipeline.
func TestPipelines(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "undefined_name")
	const script = "library(tidyr)\ngauges <- read.csv('gauges.csv')\nfread('a.csv')\nprint(slacks)\nprint(shift + 1)\n"
	for _, test := range []struct {
		name, path, pipeline, text string
		want                       []string
	}{
		{"no pipeline", "fit.R", "other.yml", "packages: data.table\ntargets:\n  slacks: 1\n", []string{"fread", "slacks", "shift"}},
		{"packages of remake", "fit.R", "remake.yml", "packages:\n  - data.table\n", []string{"slacks", "shift", "fread borrowed"}},
		{"one package", "fit.R", "remake.yml", "packages: data.table\n", []string{"slacks", "shift", "fread borrowed"}},
		{"another package", "fit.R", "remake.yml", "packages: abind\n", []string{"fread", "slacks", "shift"}},
		{"a target, in whose session it runs", "fit.R", "remake.yml", "targets:\n  slacks:\n    command: slack()\n", []string{"fread borrowed", "shift borrowed"}},
		{"no YAML", "fit.R", "remake.yml", "packages: [data.table\n", []string{"fread", "slacks", "shift"}},
		{"below its folder", "build/steps/fit.R", "build/remake.yml", "packages: data.table\n", []string{"slacks", "shift", "fread borrowed"}},
		{"in another folder", "steps/fit.R", "build/remake.yml", "packages: data.table\ntargets:\n  slacks: 1\n", []string{"fread", "slacks", "shift"}},
		{"packages of targets", "fit.R", "_targets.R", "library(targets)\ntar_option_set(packages = c('data.table', 'abind'))\nlist()\n", []string{"slacks", "shift", "fread borrowed"}},
		{"those of another script", "fit.R", "other.R", "library(targets)\ntar_option_set(packages = 'data.table')\nlist()\n", []string{"fread", "slacks", "shift"}},
		{"other options of targets", "fit.R", "_targets.R", "library(targets)\ntar_option_set(imports = 'data.table')\nlist()\n", []string{"fread", "slacks", "shift"}},
	} {
		files := []analyzer.File{{Path: test.path, Name: test.path, Rel: test.path, Told: true, Text: []byte(script)},
			{Path: test.pipeline, Name: test.pipeline, Rel: test.pipeline, Text: []byte(test.text)}}
		var got []string
		for _, f := range analyzertest.Findings(t, rule, files...).Findings {
			if f.Path == test.path {
				_, name, _ := strings.Cut(f.Message, "`")
				name, _, _ = strings.Cut(name, "`")
				if f.Category != "" {
					name += " " + f.Category
				}
				got = append(got, name)
			}
		}
		slices.Sort(got)
		slices.Sort(test.want)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
