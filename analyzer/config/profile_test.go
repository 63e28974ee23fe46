package config

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// profiles are two that the tests extend.
var profiles = fstest.MapFS{
	"tight.toml": {Data: []byte(`select = ["all", "rule_of_another_program"]
ignore = ["comments", "debugger_call"]
[stages]
explore = ["**"]
[rules.long_function]
max-statements = 20
share = 0.25
severity.test = "off"
[rules.rule_of_another_program]
limit = 1
`)},
	"loose.toml": {Data: []byte("ignore = [\"prints\"]\n")},
}

func TestProfiles(t *testing.T) {
	for _, tt := range []struct{ name, toml, want, statements, share string }{
		{"alone", `extends = "tight"`, "stray_print* long_function*", "20", "0.25"},
		{"the file selects", "extends = \"tight\"\nselect = [\"functions\"]", "long_function*", "20", "0.25"},
		{"the file selects what the profile ignores", "extends = \"tight\"\nselect = [\"debugger_call\"]", "debugger_call*", "", ""},
		{"the file ignores more", "extends = \"tight\"\nignore = [\"functions\"]", "stray_print*", "", ""},
		{"the file sets one of two options", "extends = \"tight\"\n[rules.long_function]\nmax-statements = 30", "stray_print* long_function*", "30", "0.25"},
		{"the file sets an option back", "extends = \"tight\"\n[rules.long_function]\nmax-statements = 40", "stray_print* long_function*", "", "0.25"},
		{"no select in the profile", `extends = "loose"`, "long_function comment_noise", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := mustLoad(t, tt.toml, Flags{})
			s, _ := c.For("a.py")
			if got := told(s); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			for _, setting := range s.Settings {
				if setting.Rule.Name() != "long_function" {
					continue
				}
				if got := setting.Options["max-statements"]; got != tt.statements {
					t.Errorf("max-statements: got %q, want %q", got, tt.statements)
				}
				if got := setting.Options["share"]; got != tt.share {
					t.Errorf("share: got %q, want %q", got, tt.share)
				}
			}
			sameAgain(t, c)
		})
	}
}

func TestProfileBeatsNoStageOfTheFile(t *testing.T) {
	c := mustLoad(t, "extends = \"tight\"\n[stages]\nproduction = [\"jobs/**\"]\ntest = [\"checks/**\"]", Flags{})
	for path, want := range map[string]analyzer.Stage{
		"a.py": analyzer.Explore, "jobs/a.py": analyzer.Production, "checks/a.py": analyzer.Test,
	} {
		if _, got := c.For(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

func TestUnknownProfile(t *testing.T) {
	for toml, want := range map[string]string{
		`extends = "tigth"`:   "labcoat.toml:1:11: unknown profile `tigth`, did you mean `tight`?",
		`extends = "strict"`:  "labcoat.toml:1:11: unknown profile `strict`, use `loose` or `tight`",
		`extends = ["tight"]`: "labcoat.toml:1:11: `extends` wants a string, not a list",
		"[[overrides]]\npaths = [\"a\"]\nextends = \"tight\"": "labcoat.toml:3:1: unknown key `extends`",
	} {
		if _, err := load(t, toml, Flags{}); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", toml, err, want)
		}
	}
}

func TestEffectiveNamesTheProfile(t *testing.T) {
	var out strings.Builder
	c := mustLoad(t, "extends = \"tight\"\n[rules.long_function]\nshare = 0.9", Flags{})
	if err := c.Effective(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"# extends = \"tight\"  # labcoat.toml:1; its settings are among those below\n",
		"select = [\"all\"]  # profile tight:1\n",
		"max-statements = 20  # profile tight:6; ",
		"share = 0.9  # labcoat.toml:3; ",
		"severity.test = \"off\"  # profile tight:8\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
