package production_test

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestMoved tells a path that the working directory is set to from others.
func TestMoved(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	for code, want := range map[string]string{
		"dir <- '/home/ann/tides'\nsetwd(dir)\nlist.files(dir)\n":  "moved",
		"dir <- '/home/ann/tides'\nsetwd(dir = dir)\n":             "moved",
		"dir <- '/home/ann/tides'\nsetwd(file.path(dir, 'low'))\n": "personal",
		"dir <- file.path('/home/ann/tides', 'low')\nsetwd(dir)\n": "personal",
		"out_dir <- '/home/ann/tides'\ndir <- 'low'\nsetwd(dir)\n": "personal",
		"list.files('/home/apps2/tides/1.0')\n":                    "shared",
		"list.files('/home/appleby/tides/1.0')\n":                  "personal",
	} {
		analyzertest.CheckCategory(t, rule, "a.R", code, want)
	}
	analyzertest.CheckCategory(t, rule, "a.py", "import os\nfolder = '/home/ann/tides'\nos.chdir(folder)\n", "moved")
}

// TestMade tells a folder below the home that the code makes from one that has to be there.
func TestMade(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	for code, want := range map[string]string{
		"out_dir <- file.path('~/tides', 'low')\nif (!dir.exists(out_dir)) dir.create(out_dir)\n": "made",
		"dir.create('~/tides')\n": "made",
		"out_dir <- file.path('~/tides', 'low')\nlist.files(out_dir)\n": "personal",
		"out_dir <- '/home/ann/tides'\ndir.create(out_dir)\n":           "personal",
		"low <- function(dir = '~/tides') list.files(dir)\n":            "made", // whoever calls it may give another
	} {
		analyzertest.CheckCategory(t, rule, "a.R", code, want)
	}
}

// TestSettings takes a file that holds what a project is set to for the place to change it.
func TestSettings(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	const dir, more = "data_dir = '/home/ann/tides'\n", "low_dir = data_dir + '/low'\n"
	for _, test := range []struct{ name, code, want string }{
		{"config.py", "import os\n" + dir + more, "settings"},
		{"01_paths.R", "library(here)\ndata_dir <- '/home/ann/tides'\n", "settings"},
		{"low/config.py", "data_dir = '/home/ann/tides/low'\n", "settings"},
		{"gauges/config.py", "data_dir = '/home/ann/gauges/low'\n", "personal"}, // the project's own folder
		{"config.py", dir + "def low():\n    return data_dir\n", "personal"},
		{"config.py", dir + "for f in os.listdir(data_dir):\n    print(f)\nlow(f)\n", "personal"},
		{"plots.py", dir + more, "personal"},
	} {
		analyzertest.CheckCategory(t, rule, test.name, test.code, test.want)
	}
}

// TestInvited takes words above a move that ask for another place.
func TestInvited(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "working_directory")
	for words, want := range map[string]string{
		"# change this to where the tides are\n":          "chosen",
		"# NB: this should be changed\n# for the gauge\n": "chosen",
		"# put in your own data folder\n":                 "chosen",
		"# where the tides are\n":                         "",
		"# change directory\n":                            "",
		"## MODIFICAR!\n":                                 "chosen",
		"# change me\n":                                   "chosen",
		"# modificar los nombres\n":                       "",
		"# change this\n\n":                               "",
	} {
		analyzertest.CheckCategory(t, rule, "a.R", words+"setwd('/home/ann/tides')\n", want)
	}
}

// TestWhereItIs tells moves that are made only where there is something to move to.
func TestWhereItIs(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "working_directory")
	for code, want := range map[string]string{
		"if (dir.exists('/home/ann/tides')) setwd('/home/ann/tides')\n":                       "given",
		"if (file.exists('tides.yml')) setwd('/home/ann/tides')\n":                            "",
		"if (file.exists(low)) setwd('/home/ann/tides')\n":                                    "",
		"if (dir.exists('/home/ann')) setwd('/home/ann/tides')\n":                             "given",
		"if (dir.exists(top)) setwd(file.path(top, 'tides'))\n":                               "given",
		"if (interactive()) {\n  setwd('/home/ann/tides')\n}\n":                               "given",
		"setwd(file.path('/home/ann', 'tides'))\n":                                            "",
		"setwd(file.path('~', 'tides'))\n":                                                    "",
		"setwd(file.path('C:', 'tides'))\n":                                                   "",
		"# The working directory must not be changed by scripts.\nsetwd('/home/ann/tides')\n": "",
		"# setwd is not really needed.\nsetwd('/home/ann/tides')\n":                           "",
		"setwd(selectDirectory())\n":                                                          "",
		"source('places.R')\nsetwd(ours())\n":                                                 "given",
		"ours <- function() 'tides'\nsetwd(ours())\n":                                         "given",
		"setwd(file.path('runs', 'low'))\n":                                                   "given",
		"# The working directory is needed for the .h5 file.\nsetwd('/home/ann/tides')\n":     "given",
		"if (!interactive()) setwd('/home/ann/tides')\n":                                      "",
		"if (dir.exists('a')) x <- 1 else setwd('/home/ann/tides')\n":                         "",
		"if (nrow(tides) > 2) setwd('/home/ann/tides')\n":                                     "",
	} {
		analyzertest.CheckCategory(t, rule, "a.R", code, want)
	}
}

// TestGiven tells moves of Python that are sure to break from those whose place is not known.
func TestGiven(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "working_directory")
	for code, want := range map[string]string{
		"os.chdir('tides')\n":                                                            "given",
		"if __name__ == '__main__':\n    os.chdir('../')\n":                              "given",
		"os.chdir('/home/ann/tides')\n":                                                  "",
		"folder = 'C:/tides'\nos.chdir(folder)\n":                                        "given",
		"def low():\n    os.chdir('tides')\n    return min(read())\n":                    "",
		"def low():\n    top = os.getcwd()\n    os.chdir(top + '/tides')\n":              "",
		"def low():\n    os.chdir(os.path.join(os.getcwd(), 'tides'))\n":                 "",
		"def low():\n    os.chdir('tides')\n    low = min(read())\n    os.chdir('..')\n": "given",
		"def low(folder):\n    os.chdir(folder)\n    return min(read())\n":               "given",
		"# %%\nos.chdir('tides')\n# %%\nread()\n":                                        "",
		"def low():\n    os.chdir('tides')\n    os.system('./low')\n":                    "given",
		"def low():\n    os.chdir('tides')\n    os.system('./low')\n    read('low')\n":   "",
		"for port in ports:\n    os.chdir(runs + '/' + port)\n    read()\n":              "given",
		"# %%\nos.chdir(folder)\n# %%\nread()\n":                                         "given",
		"# %%\nwhile 'src' in os.getcwd():\n    os.chdir('..')\n# %%\nread()\n":          "given",
		"# %%\nwhile low:\n    os.chdir('..')\n# %%\nread()\n":                           "",
		"# %%\nif 'src' in os.getcwd():\n    os.chdir('../tides')\n# %%\nread()\n":       "",
	} {
		analyzertest.CheckCategory(t, rule, "a.py", "import os\n"+code, want)
	}
	for code, want := range map[string]string{
		"setwd(paste0(getwd(), '/tides'))\n":          "given",
		"setwd(file.path(getwd(), 'tides', 'low'))\n": "given",
		"setwd(paste0('C:/shore', '/tides'))\n":       "",
		"setwd(paste0(getwd(), low_of(tides)))\n":     "",
	} {
		analyzertest.CheckCategory(t, rule, "a.R", code, want)
	}
	magic := "%cd '/home/ann/" + strings.Repeat("deep ", 12) + "tides'" // more than a message shows of it
	analyzertest.CheckCategory(t, rule, "a.ipynb", analyzertest.Notebook(t, magic, "python"), "")
}

// TestToFill takes what stands for a place that the reader has for a choice.
func TestToFill(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "working_directory")
	for place, want := range map[string]string{
		"'xxx'":               "chosen",
		"'path/to/tides'":     "chosen",
		"'~/your_name/tides'": "chosen",
		"'~/ann/tides'":       "",
		"repo_root()":         "anchored",
		"tides_folder()":      "given",
	} {
		analyzertest.CheckCategory(t, rule, "a.R", "setwd("+place+")\n", want)
	}
}

// TestKept tells paths that nothing goes wrong without from others.
func TestKept(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	for code, want := range map[string]bool{
		"dir <- '/home/ann/tides'\nlow <- 3\n":                          true,
		"dir <- '/home/ann/tides'\ndir <- 'low'\n":                      true,
		"dir <- '/home/ann/tides'\nlow <- dir + 'low'\n":                false,
		"dir <- '/home/ann/tides'\nlist.files(dir)\n":                   false,
		"low <- read.csv('/home/ann/tides.csv')\n":                      false,
		"library(tides, lib.loc = '/home/ann/R')\n":                     true,
		"unlink('/home/ann/R/00LOCK-tides', recursive = TRUE)\n":        true,
		"unlink('/home/ann/R/tides', recursive = TRUE)\n":               false,
		"readLines('/home/ann/R/00LOCK-tides/low.R')\n":                 false,
		".libPaths(c('/home/ann/R', .libPaths()))\n":                    true,
		"low <- read.csv(file = c('/home/ann/a.csv', lib.loc = '.'))\n": false,
	} {
		file := analyzer.File{Path: "a.R", Name: "a.R", Rel: "a.R", Told: true, Text: []byte(code)}
		findings := analyzertest.Findings(t, rule, file).Findings
		if len(findings) != 1 {
			t.Fatalf("%d findings in\n%s", len(findings), code)
		}
		if kept, _ := findings[0].Data["kept"].(bool); kept != want {
			t.Errorf("kept is %v, want %v:\n%s", kept, want, code)
		}
	}
}

// TestForTrial takes the key of Django's settings that were left as they were made for one that signs nothing that counts.
func TestForTrial(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "hardcoded_credential")
	const key = "SECRET_KEY = \"django-insecure-7x!k2$w9@qz4&m1^v8*b5(n3-t6_y0=p+r)ucodlehgfjas2k7\"\n"
	for text, want := range map[string]any{
		"DEBUG = True\nALLOWED_HOSTS = []\n":                      true,
		"DEBUG = False\nALLOWED_HOSTS = []\n":                     nil,
		"DEBUG = True\nALLOWED_HOSTS = [\"tides.example.com\"]\n": nil,
	} {
		found := analyzertest.Findings(t, rule, fileOf("settings.py", key+text)).Findings
		if len(found) != 1 || found[0].Data["kept"] != want {
			t.Errorf("got %v, want one finding that is kept: %v beside\n%s", found, want, text)
		}
	}
}
