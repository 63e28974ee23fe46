package config

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// printRule is told by ruff too, but for what it says of secrets.
func printRule() *analyzer.Rule {
	r := fake("print_rule", "prints", map[string]analyzer.Levels{
		"": analyzer.Everywhere(analyzer.Warning), "secret": analyzer.Everywhere(analyzer.Error),
	}, nil)
	r.Aliases, r.Own = []string{"ruff=T201", "lintr:print_linter"}, []string{"secret"}
	return r
}

func deferring(t *testing.T, toml string) *Config {
	t.Helper()
	dir := write(t, map[string]string{
		"labcoat.toml": toml,
		"ruff.toml":    "extend-exclude = [\"*.ipynb\"]\n[lint]\nselect = [\"T20\"]\n[lint.per-file-ignores]\n\"jobs/*\" = [\"T20\"]\n",
		".lintr":       "linters: linters_with_defaults(print_linter())\n",
	})
	place, err := Find(dir)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Load(place, []*analyzer.Rule{printRule()}, profiles, Flags{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestDeferTo(t *testing.T) {
	loud := func(c *Config, path, category string, lang source.Language) bool {
		s, stage := c.For(path)
		return s.Settings[0].Severity(category, lang, stage) != analyzer.Off
	}
	c := deferring(t, "defer-to = [\"ruff\", \"lintr\"]\n[[overrides]]\npaths = [\"b.py\"]\nrules.print_rule.severity = \"error\"")
	for _, test := range []struct {
		path, category string
		lang           source.Language
		want           bool
	}{
		{"a.py", "", source.Python, false},
		{"b.py", "", source.Python, false},
		{"a.py", "secret", source.Python, true},        // nobody else tells it
		{"jobs/a.py", "", source.Python, true},         // ruff ignores it here
		{"notebooks/a.ipynb", "", source.Python, true}, // ruff reads no notebooks here
		{"a.Rmd", "", source.Python, true},             // nor texts at all
		{"a.R", "", source.R, true},                    // lintr tells less of prints
	} {
		if got := loud(c, test.path, test.category, test.lang); got != test.want {
			t.Errorf("%s %q: told %t, want %t", test.path, test.category, got, test.want)
		}
	}
	one, _ := c.For("a.py")
	other, _ := c.For("x/y.py")
	if one != other {
		t.Error("two files with equal settings have two selections")
	}
	if !loud(deferring(t, ""), "a.py", "", source.Python) {
		t.Error("a rule falls silent though nothing is deferred")
	}
}

func TestDeferToUnknown(t *testing.T) {
	_, err := load(t, "defer-to = [\"ruf\"]", Flags{})
	if want := "labcoat.toml:1:13: unknown linter `ruf`, did you mean `ruff`?"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestEffectiveProposesToDefer(t *testing.T) {
	text := func(c *Config) string {
		var out strings.Builder
		if err := c.Effective(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	const proposal = "# ruff is configured in ruff.toml: defer-to = [\"ruff\"] would leave print_rule to it\n"
	if got := text(deferring(t, "")); !strings.Contains(got, proposal) || strings.Contains(got, "# lintr") {
		t.Errorf("no %q, or one for lintr, in\n%s", proposal, got)
	}
	got := text(deferring(t, "defer-to = [\"ruff\"]"))
	if strings.Contains(got, proposal) || !strings.Contains(got, "defer-to = [\"ruff\"]  # labcoat.toml:1; ruff.toml\n") {
		t.Errorf("what is deferred to is not said in\n%s", got)
	}
	if got := text(deferring(t, "defer-to = [\"jarl\"]")); !strings.Contains(got, "labcoat.toml:1; it has no configuration at the root\n") {
		t.Errorf("a linter that has no configuration is not said in\n%s", got)
	}
}
