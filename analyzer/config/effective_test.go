package config

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// probes are paths that the configurations below treat differently.
var probes = []string{"a.py", "nb.ipynb", "tests/a.py", "jobs/a.ipynb", "legacy/a.py", "legacy/new/x.R", "notebooks/test_a.py", "data/x.py", "/etc/a.py"}

// sameAgain holds that the effective configuration, read again, gives the same
// settings.
func sameAgain(t *testing.T, c *Config) {
	t.Helper()
	var b strings.Builder
	if err := c.Effective(&b); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "labcoat.toml")
	if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	rules := make([]*analyzer.Rule, len(c.catalog.entries))
	for i, e := range c.catalog.entries {
		rules[i] = e.rule
	}
	again, err := Load(Place{File: file, Shown: "labcoat.toml", Root: c.Root}, rules, profiles, Flags{})
	if err != nil {
		t.Fatalf("%v\nin\n%s", err, b.String())
	}
	if again.FailOn != c.FailOn {
		t.Errorf("fail-on: got %v, want %v", again.FailOn, c.FailOn)
	}
	for _, path := range probes {
		want, wantStage := c.For(path)
		got, stage := again.For(path)
		if stage != wantStage || told(got) != told(want) || again.Excluded(path) != c.Excluded(path) {
			t.Errorf("%s: got %v %s, want %v %s\nfrom\n%s", path, stage, told(got), wantStage, told(want), b.String())
			continue
		}
		for i := range want.Settings {
			w, g := want.Settings[i], got.Settings[i]
			if len(w.Options)+len(g.Options) > 0 && !reflect.DeepEqual(w.Options, g.Options) || !reflect.DeepEqual(w.Levels, g.Levels) {
				t.Errorf("%s: %s: got %v %v, want %v %v", path, w.Rule.Name(), g.Options, g.Levels, w.Options, w.Levels)
			}
		}
	}
}

const rich = `
select = ["default", "stray_print"]
ignore = ["comments", "debugger_call"]
exclude = ["data/**", 'a\*b', "tab	bed"]
fail-on = "note"
[stages]
production = ["jobs/**/*.ipynb"]
test = ["legacy/new"]
[rules.long_function]
max-statements = 50
patience = "1m"
share = 1e300
only = "quote \" back \\ bell \u0007"
skip = []
marker = "é"
severity = { production = "error" }
[rules.stray_print]
severity = "off"
[[overrides]]
paths = ["legacy/**"]
ignore = ["prints"]
[overrides.rules.long_function]
max-statements = 40
count-docs = true
severity.explore = "off"
[[overrides]]
paths = ["legacy/new"]
select = ["all"]
[[overrides]]
paths = ["tests"]
select = []
`

func TestEffectiveLoadsAgain(t *testing.T) {
	for _, toml := range []string{"", "select = []", `select = ["none"]`, rich} {
		for _, flags := range []Flags{
			{},
			{Select: []string{"all"}},
			{Select: []string{}},
			{Select: []string{"comments", "long_function"}, Ignore: []string{"functions"}},
			{Ignore: []string{"prints"}, FailOn: "error"},
			{Stage: "explore"},
			{Stage: "production"},
		} {
			sameAgain(t, mustLoad(t, toml, flags))
		}
	}
}

// A rule that is opt-in in all of its languages is off until somebody names it; one that is so in some is on.
func TestEffectiveOptIn(t *testing.T) {
	fakes := fakeRules()
	both := []source.Language{source.Python, source.R}
	fakes = append(fakes, fake("all_opt_in", "functions", map[string]analyzer.Levels{"a": {OptIn: both}, "b": {OptIn: both}}, nil),
		fake("one_opt_in", "functions", map[string]analyzer.Levels{"a": {OptIn: both}, "b": {}}, nil),
		fake("r_opt_in", "functions", map[string]analyzer.Levels{"": {OptIn: both[1:]}}, nil),
		fake("only_r", "functions", map[string]analyzer.Levels{"": {OptIn: both[1:]}}, nil))
	fakes[len(fakes)-1].Languages = both[1:]
	for _, test := range []struct {
		flags Flags
		want  []string
	}{
		{Flags{}, []string{"all_opt_in]  # off until selected by name\n", "one_opt_in]  # on: default\n", "r_opt_in]  # on: default\n", "only_r]  # off until selected by name\n"}},
		{Flags{Select: []string{"all_opt_in"}}, []string{"all_opt_in]  # on: --select\n", "only_r]  # off: not selected\n"}},
		{Flags{Ignore: []string{"all_opt_in"}}, []string{"all_opt_in]  # off: --ignore\n"}},
	} {
		c, err := Load(Place{Root: t.TempDir()}, fakes, nil, test.flags)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		if err := c.Effective(&b); err != nil {
			t.Fatal(err)
		}
		for _, want := range test.want {
			if !strings.Contains(b.String(), "[rules."+want) {
				t.Errorf("%+v: no %q in\n%s", test.flags, want, b.String())
			}
		}
	}
}

func TestEffective(t *testing.T) {
	c := mustLoad(t, `ignore = ["comments"]
[stages]
production = ["jobs/**"]
[rules.long_function]
max-statements = 50
severity = { production = "error" }
[[overrides]]
paths = ["legacy/**"]
ignore = ["functions"]
rules.stray_print.severity = "off"
`, Flags{Ignore: []string{"debugger_call"}, FailOn: "error"})
	var b strings.Builder
	if err := c.Effective(&b); err != nil {
		t.Fatal(err)
	}
	const want = `# labcoat.toml
select = ["default"]  # default
ignore = [
  "comments",  # labcoat.toml:1
  "debugger_call",  # --ignore
]
exclude = []  # default
defer-to = []  # default
fail-on = "error"  # --fail-on

[stages]
production = ["jobs/**"]  # labcoat.toml:3
test = []  # default
# else: test_*.py *_test.py conftest.py tests/ test/ testthat/ docs/ doc/ examples/ example/ vignettes/ man/  # default
explore = []  # default
# else: *.ipynb *.rmd *.qmd notebooks/ exploration/ sandbox/ scratch/ experiments/  # default
# else: everything is production  # default

[rules.stray_print]  # on: default
# severity.explore = "off"  # default, inspection
# severity.explore = "off"  # default, message; off in r until selected by name
# severity.production = "warning"  # default, inspection
# severity.production = "note"  # default, message; off in r until selected by name
# severity.test = "note"  # default, inspection
# severity.test = "off"  # default, message; off in r until selected by name

[rules.debugger_call]  # off: --ignore
# severity.explore = "warning"  # default
# severity.production = "warning"  # default
# severity.test = "warning"  # default

[rules.long_function]  # on: default
# severity.explore = "warning"  # default
severity.production = "error"  # labcoat.toml:6
# severity.test = "warning"  # default
count-docs = false  # default; count docstrings too
depth = 1000000  # default; levels
marker = ""  # default; text of a marker
max-statements = 50  # labcoat.toml:5; statements in one function (default 40)
only = ""  # default; names that begin so
patience = "10s"  # default; time for a function
share = 0.5  # default; share of lines, from 0 to 1
skip = "a,b"  # default; names to skip

[rules.comment_noise]  # off: labcoat.toml:1
# severity.explore = "warning"  # default
# severity.production = "warning"  # default
# severity.test = "warning"  # default
share = 1e+06  # default; comment lines for a line of code

[[overrides]]  # labcoat.toml:7
paths = ["legacy/**"]  # labcoat.toml:8
ignore = ["functions"]  # labcoat.toml:9

[overrides.rules.stray_print]  # labcoat.toml:10
severity.explore = "off"  # labcoat.toml:10
severity.production = "off"  # labcoat.toml:10
severity.test = "off"  # labcoat.toml:10
`
	if got := b.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if err := c.Effective(full{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk: got %v", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }
