package peer

import (
	"os"
	"path/filepath"
	"testing"
)

func project(t *testing.T, files map[string]string) *Configs {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return New(root)
}

func TestRuff(t *testing.T) {
	for _, test := range []struct {
		name, config string
		on, off      []string // "path code"
	}{
		{"nothing said", "line-length = 100", []string{"a.py F401", "a.ipynb F821", "a.py E999", "a.pyi F841"}, []string{"a.py T201", "a.py ERA001", "a.py F403", "a.Rmd F401", "venv/a.py F401"}},
		{"a family", "[lint]\nselect = [\"T20\"]", []string{"a.py T201"}, []string{"a.py F401", "a.py T100"}},
		{"an old name of two families", "[lint]\nselect = [\"T\"]", []string{"a.py T201", "a.py T100"}, []string{"a.py TD002"}},
		{"a letter is not the beginning of others", "[lint]\nselect = [\"E\"]\nextend-select = [\"T\"]", []string{"a.py E722"}, []string{"a.py ERA001", "a.py TD002"}},
		{"pylint's four", "[lint]\nselect = [\"PL\"]", []string{"a.py PLR0913", "a.py PLW0603"}, []string{"a.py F401"}},
		{"all but one", "[lint]\nselect = [\"ALL\"]\nignore = [\"T201\"]", []string{"a.py ERA001"}, []string{"a.py T201"}},
		{"ignore of as much", "[lint]\nselect = [\"T20\"]\nignore = [\"T20\"]", nil, []string{"a.py T201"}},
		{"the narrower wins", "[lint]\nselect = [\"T201\"]\nignore = [\"T20\"]", []string{"a.py T201"}, nil},
		{"extended", "[lint]\nextend-select = [\"ERA\"]", []string{"a.py ERA001", "a.py F401"}, []string{"a.py T201"}},
		{"at the top, as once", "select = [\"ERA\"]\nextend-ignore = [\"F\"]\nextend-select = [\"T201\"]", []string{"a.py ERA001", "a.py T201"}, []string{"a.py F401"}},
		{"ignored in some files", "[lint]\nselect = [\"T20\", \"F\"]\n[lint.per-file-ignores]\n\"scripts/*\" = [\"T20\"]\n\"__init__.py\" = [\"F401\"]\n\"!src/**\" = [\"F84\"]",
			[]string{"a.py T201", "src/a.py F841", "scripts/a.py F401"}, []string{"scripts/deep/a.py T201", "pkg/__init__.py F401", "a.py F841"}},
		{"without notebooks", "extend-exclude = [\"*.ipynb\"]", []string{"a.py F401"}, []string{"nb/a.ipynb F401", "nb/a.ipynb E999"}},
		{"some folders", "include = [\"src/**/*.py\"]\n[lint]\nexclude = [\"old\"]", []string{"src/x/a.py F401"}, []string{"a.py F401", "src/a.ipynb F401", "src/old/a.py F401"}},
		{"no TOML", "[lint", nil, []string{"a.py F401"}},
		{"leaves the project", "extend = \"../../ruff.toml\"", nil, []string{"a.py F401"}},
		{"extends itself", "extend = \"ruff.toml\"", nil, []string{"a.py F401"}},
		{"extends nothing", "extend = \"absent.toml\"", nil, []string{"a.py F401"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := project(t, map[string]string{"ruff.toml": test.config})
			expect(t, c, "ruff", test.on, true)
			expect(t, c, "ruff", test.off, false)
		})
	}
}

func expect(t *testing.T, c *Configs, tool string, questions []string, want bool) {
	t.Helper()
	for _, q := range questions {
		dir, file := filepath.Split(q)
		var code string
		for i := range file {
			if file[i] == ' ' {
				file, code = file[:i], file[i+1:]
				break
			}
		}
		if got := c.Tells(tool, dir+file, code); got != want {
			t.Errorf("%s: %t, want %t", q, got, want)
		}
	}
}

func TestRuffNearest(t *testing.T) {
	c := project(t, map[string]string{
		"pyproject.toml":        "[tool.ruff.lint]\nselect = [\"T20\"]\n",
		"lib/pyproject.toml":    "[project]\nname = \"lib\"\n",
		"app/pyproject.toml":    "[tool.ruff]\nextend = \"../pyproject.toml\"\n[tool.ruff.lint]\nextend-select = [\"ERA\"]\nper-file-ignores = {\"jobs/*\" = [\"T20\"]}\n",
		"other/ruff.toml":       "[lint]\nselect = [\"F\"]\n",
		"other/.ruff.toml":      "[lint]\nselect = [\"ERA\"]\n",
		"other/pyproject.toml":  "[tool.ruff.lint]\nselect = [\"ALL\"]\n",
		"app/jobs/unrelated.md": "",
	})
	expect(t, c, "ruff", []string{"a.py T201", "lib/a.py T201", "app/a.py T201", "app/a.py ERA001", "app/jobs/a.py ERA001", "other/a.py ERA001"}, true)
	expect(t, c, "ruff", []string{"a.py ERA001", "app/jobs/a.py T201", "other/a.py T201", "other/a.py F401"}, false)
	if got := c.File("ruff"); got != "pyproject.toml" {
		t.Errorf("the configuration at the root is %q", got)
	}
	if got := c.File("lintr"); got != "" {
		t.Errorf("lintr has a configuration: %q", got)
	}
}

func TestLintr(t *testing.T) {
	const wd = "undesirable_function_linter(setwd)"
	for _, test := range []struct {
		name, config string
		on, off      []string
	}{
		{"nothing said", "encoding: \"UTF-8\"\n", []string{"a.R commented_code_linter", "a.Rmd object_usage_linter", "a.qmd commented_code_linter"},
			[]string{"a.R todo_comment_linter", "a.R " + wd, "a.ipynb commented_code_linter", "a.py commented_code_linter"}},
		{"the default ones and more", "linters: linters_with_defaults(\n    line_length_linter(120), # wide\n    commented_code_linter = NULL,\n    undesirable_function_linter()\n  )\n",
			[]string{"a.R " + wd, "a.R undesirable_function_linter(attach)"}, []string{"a.R commented_code_linter"}},
		{"all but", "linters: all_linters(todo_comment_linter = NULL)\n", []string{"a.R absolute_path_linter", "a.R " + wd}, []string{"a.R todo_comment_linter"}},
		{"every tag", "linters: linters_with_tags(tags = NULL, cyclocomp_linter(20L))\n", []string{"a.R todo_comment_linter", "a.R cyclocomp_linter"}, nil},
		{"one tag", "linters: linters_with_tags(\"correctness\")\n", []string{"a.R object_usage_linter"}, []string{"a.R commented_code_linter"}},
		{"a list", "linters: list(absolute_path_linter())\n", []string{"a.R absolute_path_linter"}, []string{"a.R commented_code_linter"}},
		{"of another default", "linters: linters_with_defaults(defaults = list(), todo_comment_linter())\n", []string{"a.R todo_comment_linter"}, []string{"a.R commented_code_linter"}},
		{"functions of its own", "linters: linters_with_defaults(undesirable_function_linter(fun = c(\"setwd\" = NA, print = \"log it\")))\n",
			[]string{"a.R " + wd}, []string{"a.R undesirable_function_linter(attach)"}},
		{"the default functions but one", "linters: list(undesirable_function_linter(modify_defaults(defaults = default_undesirable_functions, setwd = NULL)))\n",
			[]string{"a.R undesirable_function_linter(attach)"}, []string{"a.R " + wd}},
		{"computed", "linters: my_linters()\n", nil, []string{"a.R commented_code_linter"}},
		{"left out", "exclusions: list(\n  \"renv\", \"old.R\" = Inf, \"b.R\" = 1:5,\n  \"c.R\" = list(commented_code_linter = Inf), \"d.R\" = list(todo_comment_linter = Inf), \"e.R\" = list(Inf))\n",
			[]string{"a.R commented_code_linter", "b.R commented_code_linter", "d.R commented_code_linter", "c.R object_usage_linter"},
			[]string{"renv/a.R commented_code_linter", "old.R commented_code_linter", "c.R commented_code_linter", "e.R commented_code_linter"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := project(t, map[string]string{".lintr": test.config})
			expect(t, c, "lintr", test.on, true)
			expect(t, c, "lintr", test.off, false)
		})
	}
}

func TestLintrScript(t *testing.T) {
	c := project(t, map[string]string{
		".lintr.R": "linters <- linters_with_defaults(todo_comment_linter())\nexclusions <- list(\"data-raw\")\n",
		".lintr":   "linters: list()\n",
	})
	expect(t, c, "lintr", []string{"a.R todo_comment_linter", "a.R commented_code_linter"}, true)
	expect(t, c, "lintr", []string{"data-raw/a.R todo_comment_linter"}, false)
}

func TestJarl(t *testing.T) {
	for _, test := range []struct {
		name, config string
		on, off      []string
	}{
		{"nothing said", "", []string{"a.R unreachable_code", "a.Rmd unreachable_code"}, []string{"a.R unused_object", "a.ipynb unreachable_code", "renv/a.R unreachable_code"}},
		{"a group", "[lint]\nselect = [\"CORR\"]", []string{"a.R unused_object"}, []string{"a.R unreachable_code"}},
		{"more", "[lint]\nextend-select = [\"unused_object\"]", []string{"a.R unused_object", "a.R unreachable_code"}, nil},
		{"less", "[lint]\nselect = [\"ALL\"]\nignore = [\"READ\"]", []string{"a.R unused_object"}, []string{"a.R unreachable_code"}},
		{"files", "[lint]\ninclude = [\"R/\"]\nexclude = [\"R/old-*.R\"]", []string{"R/a.R unreachable_code"}, []string{"a.R unreachable_code", "R/old-a.R unreachable_code"}},
		{"in some files", "[lint.per-file-ignores]\n\"tests/\" = [\"SUSP\"]\n\"!R/**\" = [\"ALL\"]", []string{"R/a.R unreachable_code"}, []string{"tests/a.R unreachable_code", "a.R unreachable_code"}},
		{"excluded by itself no more", "[lint]\ndefault-exclude = false", []string{"renv/a.R unreachable_code"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := project(t, map[string]string{"jarl.toml": test.config})
			expect(t, c, "jarl", test.on, true)
			expect(t, c, "jarl", test.off, false)
		})
	}
}
