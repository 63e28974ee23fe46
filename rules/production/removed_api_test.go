package production_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

func TestPackagesThatAreGoneAreToldOnceAProject(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "removed_api")
	attach := "library(rgdal)\n"
	for _, c := range []struct {
		files map[string]string
		quiet string // a file that nobody asked for
		want  string
	}{
		{map[string]string{"a.R": attach, "b.R": attach + "rgdal::readOGR(\"a\")\n", "c.R": "library(rgeos)\n"}, "", "a.R: `rgdal` is gone from CRAN since 2023: `sf` or `terra`; so is `rgeos`; also in 2 more files (b.R b.R c.R)"},
		{map[string]string{"a.R": attach, "b.R": attach, "c.R": attach}, "a.R", "b.R: `rgdal` is gone from CRAN since 2023: `sf` or `terra`; also in 2 more files (a.R c.R)"},
		{map[string]string{"a.R": attach, "b.R": "library(rgdal)  # labcoat: ignore[removed_api] it is vendored\n"}, "", ""},
		{map[string]string{"test/a.R": attach, "tides.R": attach}, "", "tides.R: `rgdal` is gone from CRAN since 2023: `sf` or `terra`; also in 1 more file (test/a.R)"},
		{map[string]string{"a.R": attach + "library(rgeos)\n", "renv.lock": `{"Packages": {"rgdal": {"Package": "rgdal", "Version": "1.5"}}}`}, "", "a.R: `rgeos` is gone from CRAN since 2023: `sf` ()"},
		{map[string]string{"a.R": "library(sf)\nif (require(rgeos)) print(1)\nmaptools::spRbind(a, b)\n"}, "", "a.R: `maptools` is gone from CRAN since 2023: `sf` ()"},
		{map[string]string{"a.R": "library(dplyr)\nselect_(a)\nlibrary(rgdal)\n", "b.R": "library(dplyr)\nselect_(a)\nslice_(a)\n"}, "", "a.R: `select_` is gone since dplyr 1.2: `select` ()\na.R: `rgdal` is gone from CRAN since 2023: `sf` or `terra` ()\nb.R: `select_` is gone since dplyr 1.2: `select`; so is `slice_` (b.R)"},
		{map[string]string{"a.R": "pacman::p_load(sf, \"rgeos\")\n", "b.R": "library(pacman)\np_load(maptools)\n"}, "", "a.R: `rgeos` is gone from CRAN since 2023: `sf`; so is `maptools`; also in 1 more file (b.R)"},
		{map[string]string{"a.R": "if (old) {\n  pacman::p_load(rgdal)\n}\n", "b.R": "pacman::p_load(rgdal, character.only = TRUE)\npacman::p_load(sf, update = rgdal)\n", "c.qmd": "```{python}\np_load(\"rgdal\")\n```\n\n```{r}\nx <- 1\n```\n"}, "", ""},
		{map[string]string{"a.R": "pacman::p_load(dplyr)\nselect_(a)\n"}, "", "a.R: `select_` is gone since dplyr 1.2: `select` ()"},
		{map[string]string{"a.py": "import imp\n", "b.py": "import imp\n"}, "", "a.py: `imp` is gone since Python 3.12: `importlib` ()\nb.py: `imp` is gone since Python 3.12: `importlib` ()"},
	} {
		var files []analyzer.File
		for name, text := range c.files {
			files = append(files, analyzer.File{Path: name, Name: name, Rel: name, Told: name != c.quiet, Text: []byte(text)})
		}
		var got []string
		for _, f := range analyzertest.Findings(t, rule, files...).Findings {
			var related []string
			for _, r := range f.Related {
				related = append(related, r.Path)
			}
			if f.Suppressed == nil {
				got = append(got, fmt.Sprintf("%s: %s (%s)", f.Path, f.Message, strings.Join(related, " ")))
			}
		}
		if got := strings.Join(got, "\n"); got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}

func TestNamesAreToldUnlessAnOlderVersionIsAskedFor(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "removed_api")
	const gone1, gone2 = "`np.int` is gone since NumPy 1.24: `int`", "`np.NaN` is gone since NumPy 2.0: `np.nan`"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"requirements.txt", "numpy==1.19\n", nil},
		{"requirements.txt", "numpy>=1.19\n", []string{gone1, gone2}},
		{"requirements.txt", "numpy~=1.20\n", []string{gone1}},
		{"requirements.txt", "numpy~=1.20.3\n", nil},
		{"pyproject.toml", "[tool.poetry.dependencies]\nnumpy = \"^1.20\"\n", []string{gone1}},
		{"pyproject.toml", "[tool.poetry.dependencies]\nnumpy = \"^0.20\"\n", nil},
		{"pyproject.toml", "[tool.poetry.dependencies]\nnumpy = \"~1.20\"\n", nil},
		{"README.md", "Python 3.6\n\npython 10_tides_of_all_the_northern_ports.py\n", nil},
		{"README.md", "Python 3.6 on the server, Python 3.10 here\n", []string{gone1, gone2}},
		{"README.txt", "Needs numpy 1.16.\n", nil},
		{"INSTALL", "Needs numpy 1.16.\n", nil},
		{"runtime.txt", "python-3.6.8\n", nil},
		{"Pipfile", "[requires]\npython_version = \"3.6\"\n", nil},
		{"Dockerfile", "FROM python:3.7-slim\n", nil},
		{"Dockerfile", "FROM python:3.7-slim\nRUN apt-get install -y python3-pip\n", nil},
		{"Dockerfile", "FROM debian:12\nRUN apt-get install -y python3-pip\n", []string{gone1, gone2}},
		{"README.md", "NumPy 1.19 or NumPy 2\n", []string{gone1, gone2}},
		{"requirements.txt", "python<3\n", nil},
		{"setup.cfg", "[metadata]\nclassifiers =\n    Programming Language :: Python :: 3.6\n", []string{gone1, gone2}},
		{"setup.cfg", "[metadata]\nclassifiers =\n    Programming Language :: Python :: 2.7\n", nil},
		{"setup.cfg", "[metadata]\nclassifiers =\n    Programming Language :: Python :: 2.7\n    Programming Language :: Python :: 3.4\n", []string{gone1, gone2}},
		{".python-version", "3.7.12\n", nil},
		{".python-version", "3.11\n", []string{gone1, gone2}},
	} {
		code := "import numpy as np\n\nkind = np.int\nlow = np.NaN\n"
		var got []string
		for _, f := range analyzertest.Findings(t, rule,
			analyzer.File{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(code)},
			analyzer.File{Path: c.name, Name: c.name, Rel: c.name, Text: []byte(c.text)}).Findings {
			got = append(got, f.Message)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\ngot %q, want %q", c.name, c.text, got, c.want)
		}
	}
}
