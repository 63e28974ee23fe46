package production_test

import (
	"cmp"
	"fmt"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

func fileOf(path, text string) analyzer.File {
	return analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: []byte(text)}
}

// TestOrphan tells what a left-over module of values needs from what somebody may use.
func TestOrphan(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "undeclared_dependency")
	const values = "import plotly\n\ncolor = plotly.colors\n"
	for _, test := range []struct{ module, script, want string }{
		{values, "import numpy\n", "orphan"},
		{values, "from tides import icons\n\nprint(icons.color)\n", ""},
		{values + "\n\ndef low():\n    return color\n", "import numpy\n", ""},
		{values + "\n\nif __name__ == '__main__':\n    print(color)\n", "import numpy\n", ""},
	} {
		found := analyzertest.Findings(t, rule, fileOf("requirements.txt", "numpy\n"), fileOf("fit.py", test.script),
			fileOf("tides/__init__.py", ""), fileOf("tides/icons.py", test.module)).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("got %v, want one finding of category %q in\n%s", found, test.want, test.module)
		}
	}
}

// TestLooseScript tells what a script needs that nothing reaches from what somebody runs or several need.
func TestLooseScript(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "undeclared_dependency")
	const draw = "import plotly\n\nplotly.show()\n"
	for _, test := range []struct {
		name, script, readme, other, want string
	}{
		{"nothing reaches it", draw, "Tides.", "", "orphan"},
		{"a README names it", draw, "Run `python draw.py`.", "", ""},
		{"another script imports it", draw, "", "import draw\n", ""},
		{"another script needs it too", draw, "", draw, ""},
		{"only a function imports it", "def draw():\n    import plotly\n\n    plotly.show()\n", "Run `draw.py`.", "", "orphan"},
		{"a function imports it first", "def draw():\n    import plotly\n\n    plotly.show()\n\n\nimport plotly\n", "Run `draw.py`.", "", ""},
		{"it has a main guard", draw + "if __name__ == '__main__':\n    plotly.show()\n", "", "", ""},
	} {
		found := analyzertest.Findings(t, rule, fileOf("requirements.txt", "numpy\n"), fileOf("README.md", test.readme),
			fileOf("draw.py", test.script), fileOf("fit.py", test.other)).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("%s: got %v, want one finding of category %q", test.name, found, test.want)
		}
	}
}

// TestListsAlike leaves it open into which of several lists a package belongs.
func TestListsAlike(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "undeclared_dependency")
	for list, want := range map[string]string{"requirements_ann.txt": "orphan", "requirements.txt": "", "requirements-dev.txt": ""} {
		found := analyzertest.Findings(t, rule, fileOf("requirements_bob.txt", "numpy\n"), fileOf(list, "numpy\n"),
			fileOf("fit.py", "import plotly\n\nif __name__ == '__main__':\n    plotly.show()\n")).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", list, found, want)
		}
	}
}

// TestBrought leaves alone what a bundle or a day's packages bring.
func TestBrought(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "undeclared_dependency")
	fit, attach := fileOf("src/fit.py", "import plotly\n\nif __name__ == '__main__':\n    plotly.show()\n"), fileOf("R/fit.R", "library(dplyr)\n")
	list, description := fileOf("requirements.txt", "numpy\n"), fileOf("DESCRIPTION", "Package: tides\nImports: readr\n")
	for _, test := range []struct {
		name  string
		files []analyzer.File
		want  int
	}{
		{"neither", []analyzer.File{fit, attach, list, description}, 2},
		{"a bundle", []analyzer.File{fit, list, fileOf("databricks.yml", "bundle:\n  name: tides\n")}, 0},
		{"a bundle elsewhere", []analyzer.File{fit, list, fileOf("jobs/databricks.yml", "bundle:\n  name: tides\n")}, 1},
		{"packages as of a day", []analyzer.File{attach, description, fileOf("setup.R", "groundhog.library(needed, '2023-01-01')\n")}, 0},
	} {
		if found := analyzertest.Findings(t, rule, test.files...).Findings; len(found) != test.want {
			t.Errorf("%s: got %v, want %d", test.name, found, test.want)
		}
	}
}

// TestSharedDisk tells disks that many share from what is somebody's own.
func TestSharedDisk(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	for at, want := range map[string]string{
		"/gpfs/work/tides.csv":        "shared",
		"M:/Data/tides.csv":           "shared",
		"//gauges/tides/high.csv":     "shared",
		"D:/tides/high.csv":           "personal",
		"N:/home/ann/tides.csv":       "personal",
		"S:/Users/ann/tides/high.csv": "personal",
		"/data2/ann/tides.csv":        "personal",
		"/home/ann/tides.csv":         "personal",
	} {
		found := analyzertest.Findings(t, rule, fileOf("fit.R", "tides <- read.csv('"+at+"')\n")).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", at, found, want)
		}
	}
}

// TestUserSettings tells paths below a heading of what users put in from others.
func TestUserSettings(t *testing.T) {
	for heading, want := range map[string]string{
		"### ---- INPUT by USER ---- ###\n\n# The gauges\n": "chosen",
		"# User settings\n":                      "chosen",
		"# Settings\n":                           "",
		"# How user input is read from gauges\n": "",
	} {
		file := fileOf("fit.R", heading+"gauge_dir <- '/home/ann/gauges'\nsetwd(gauge_dir)\n")
		for name, plain := range map[string]string{"working_directory": "", "absolute_path": "moved"} {
			found := analyzertest.Findings(t, analyzertest.Named(t, production.Rules(), name), file).Findings
			if want := cmp.Or(want, plain); len(found) != 1 || found[0].Category != want {
				t.Errorf("got %v, want one finding of category %q below\n%s", found, want, heading)
			}
		}
	}
	rule := analyzertest.Named(t, production.Rules(), "working_directory")
	if found := analyzertest.Findings(t, rule, fileOf("run.R", "setwd(here('/Users/ann/tides'))\n")).Findings; len(found) != 1 || found[0].Category != "" {
		t.Errorf("got %v, want a plain move", found)
	}
	for code, want := range map[string]string{"fit <- function(at) setwd(at)\n": "given", "job$at <- 'out'\nsetwd(job$at)\n": "given", "at <- 'D:/tides'\nsetwd(at)\n": ""} {
		if found := analyzertest.Findings(t, rule, fileOf("run.R", code)).Findings; len(found) != 1 || found[0].Category != want {
			t.Errorf("got %v, want a move of category %q in\n%s", found, want, code)
		}
	}
	if found := analyzertest.Findings(t, rule, fileOf("run.R", "setwd(TMPDIR)\n")).Findings; len(found) != 1 || found[0].Category != "anchored" {
		t.Errorf("got %v, want an anchored move", found)
	}
}

// TestPackages holds install_in_code to the packages that it names: the same as those that are not
// declared.
func TestPackages(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "install_in_code")
	for code, want := range map[string]string{
		"remotes::install_github('ann/tides@v2')\n":                        "[package tides]",
		"install.packages(c('tides', 'waves'))\ninstall.packages('gauge')": "[package tides package waves package gauge]",
		"install.packages(missing)\n":                                      "<nil>",
	} {
		found := analyzertest.Findings(t, rule, fileOf("a.R", code+"\nlibrary(tides)\n")).Findings
		if got := fmt.Sprint(found[0].Data["places"]); got != want {
			t.Errorf("got %s, want %s of\n%s", got, want, code)
		}
	}
}
