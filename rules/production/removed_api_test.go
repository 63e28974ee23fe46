package production_test

import (
	"fmt"
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
