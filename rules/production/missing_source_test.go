package production_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestFoldersAbove tells scripts below the folders that a project lay in, and what a function runs that nothing calls.
func TestFoldersAbove(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for _, test := range []struct{ script, other, want string }{
		{"source('bay/code/tides.R')\n", "", "above"},
		{"source('code/tides.R')\n", "", "elsewhere"},
		{"source('levels/code/tides.R')\n", "", "elsewhere"},
		{"source('bay/code/waves.R')\n", "", ""},
		{"source('code/sea/rinse.R')\n", "", "above"},
		{"source('bay/code/sea/rinse.R')\n", "", "above"},
		{"source('code/rinse.R')\n", "", "elsewhere"},
		{"source('code/utils.R')\n", "", ""},
		{"source('sea/utils.R')\n", "", "elsewhere"},
		{"low <- function() {\n  source('R/waves.R')\n}\n", "", "unreached"},
		{"low <- function() {\n  source('R/waves.R')\n}\nlow()\n", "", ""},
		{"low <- function() {\n  source('R/waves.R')\n}\n", "source('fit.R')\nlow()\n", ""},
		{"low <- function() {\n  source('R/waves.R')\n}\n", "for (f in list.files('.', full.names = TRUE)) source(f)\n", ""},
		{"lapply(1:2, function(i) source('R/waves.R'))\n", "", ""},
	} {
		found := analyzertest.Findings(t, rule, fileOf("fit.R", test.script), fileOf("tides.R", "print(1)\n"), fileOf("sea/rinse.R", "print(1)\n"), fileOf("cove/utils.R", "print(1)\n"), fileOf("levels/gauge.R", test.other)).Findings
		if len(found) != 1 || found[0].Category != test.want {
			t.Errorf("got %v, want one finding of category %q in\n%s%s", found, test.want, test.script, test.other)
		}
	}
}

// TestBeside tells scripts that lie beside the one that runs them, both in another folder than its path says.
func TestBeside(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for asked, want := range map[string]string{"scripts/utils.R": "elsewhere", "scripts/gauge.R": "elsewhere", "code/waves.R": "", "scripts/tides.R": "elsewhere", "scripts/main.R": ""} {
		found := analyzertest.Findings(t, rule, fileOf("code/fit.R", "source('"+asked+"')\n"), fileOf("code/utils.R", "print(1)\n"), fileOf("levels/gauge.R", "print(1)\n"), fileOf("code/tides.R", ""), fileOf("levels/tides.R", ""), fileOf("levels/main.R", "")).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", asked, found, want)
		}
	}
}

// TestOtherCapitals tells modules that have other capitals.
func TestOtherCapitals(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for module, want := range map[string]string{"Tides": "case", "waves": ""} {
		found := analyzertest.Findings(t, rule, fileOf("harbour/__init__.py", ""), fileOf("harbour/tides.py", "low = 1\n"), fileOf("fit.py", "from harbour."+module+" import low\n")).Findings
		if len(found) != 1 || found[0].Category != want {
			t.Errorf("%s: got %v, want one finding of category %q", module, found, want)
		}
	}
}

// The root of a project may be a package, of which modules below it import by other names.
func TestMissingSourceBelowARootThatIsAPackage(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	found := analyzertest.Findings(t, rule, fileOf("__init__.py", ""), fileOf("levels/read.py", "import harbour.tides\nfrom .gone import low\n")).Findings
	if len(found) != 1 || found[0].Start.Line != 2 {
		t.Errorf("got %v, want one finding at line 2", found)
	}
}

// TestWithoutSuffix tells scripts that are run without their suffix.
func TestWithoutSuffix(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for code, want := range map[string]string{"source('code/surge')\n": "suffix", "source('code/waves')\n": "none", "source('levels')\n": "none", "source('./code/surge.R')\n": "none"} {
		got := "none"
		for _, f := range analyzertest.Findings(t, rule, fileOf("fit.R", code), fileOf("code/surge.R", "print(1)\n"), fileOf("levels", "x")).Findings {
			got = f.Category
		}
		if got != want {
			t.Errorf("got %s, want %s of %s", got, want, code)
		}
	}
}

// TestToldToDownload leaves scripts alone that a text of the project tells to get.
func TestToldToDownload(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for text, want := range map[string]int{
		"# Tides\n\nTo have the surge as well, download `surge.R` from https://example.org\nand put it into `code`.\n": 0,
		"`surge.R`, which is not included, is what all scripts load\n":                                                 0,
		"Not included is `surge.R`.\n":                                              0,
		"`surge.R` can be downloaded from https://example.org\n":                    0,
		"`surge.R` is available at https://example.org\n":                           0,
		"- Run `download.R`, then `surge.R`\n":                                      1,
		"- `surge.R` cleans the downloaded levels\n":                                1,
		"- `surge.R` makes what `draw.R` downloads\n":                               1,
		"- `download.R` gets the levels\n- `surge.R` cleans them\n":                 1,
		"# Tides\n\nDownload the levels.\n\n- `surge.R` is what all scripts load\n": 1,
	} {
		found := analyzertest.Findings(t, rule, fileOf("code/fit.R", "source('code/surge.R')\n"), fileOf("README.md", text)).Findings
		if len(found) != want {
			t.Errorf("got %v, want %d findings with\n%s", found, want, text)
		}
	}
}

// TestFetched leaves scripts alone that one of the shell gets, or whose folder it does.
func TestFetched(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for text, want := range map[string]int{
		"curl -O https://example.org/surge.R\nRscript code/surge.R\n":                       0,
		"git clone https://example.org/ann/code.git\nRscript code/surge.R\n":                0,
		"tar -xzf code.tgz\nRscript code/surge.R\n":                                         0,
		"tar xf code.tar\nRscript code/surge.R\n":                                           0,
		"tar -czf all.tgz code plots\nRscript code/surge.R\n":                               1,
		"unzip code.zip\nRscript code/surge.R\n":                                            0,
		"curl -O https://example.org/tides.csv\nRscript code/surge.R\n":                     1,
		"# The levels are available from Ann, as is her code.\nRscript code/surge.R\n":      1,
		"# git clone https://example.org/ann/code.git once did so.\nRscript code/surge.R\n": 1,
	} {
		found := analyzertest.Findings(t, rule, fileOf("fit.R", "source('code/surge.R')\n"), fileOf("run.sh", text)).Findings
		if len(found) != want {
			t.Errorf("got %v, want %d findings with\n%s", found, want, text)
		}
	}
}

// TestPackedFolder leaves scripts alone whose folder lies packed in the project.
func TestPackedFolder(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for packed, want := range map[string]int{"code/levels.zip": 0, "levels.zip": 0, "code/gauges.zip": 1} {
		found := analyzertest.Findings(t, rule, fileOf("code/fit.R", "source('levels/tides.R')\n"), fileOf(packed, "")).Findings
		if len(found) != want {
			t.Errorf("%s: got %v, want %d findings", packed, found, want)
		}
	}
}

// TestFoldersOfPyCharm leaves modules alone for which PyCharm's settings name folders to look in.
func TestFoldersOfPyCharm(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "missing_source")
	for text, want := range map[string]int{"<sourceFolder url=\"file://$MODULE_DIR$/gauges\" isTestSource=\"false\" />\n": 0, "<module type=\"PYTHON_MODULE\" />\n": 1} {
		settings := analyzer.File{Path: ".idea/tides.iml", Name: ".idea/tides.iml", Rel: ".idea/tides.iml", Text: []byte(text)}
		found := analyzertest.Findings(t, rule, fileOf("gauges/scales.py", "low = 1\n"), fileOf("studies/fit.py", "from scales import low\nprint(low)\n"), settings).Findings
		if len(found) != want {
			t.Errorf("%s: got %v, want %d findings", text, found, want)
		}
	}
}
