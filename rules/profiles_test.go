package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/rules"
)

// TestProfiles reads each profile as if it were a project's own configuration, which
// must name rules and options that exist, and holds that it changes something.
func TestProfiles(t *testing.T) {
	names := config.ProfileNames(rules.Profiles())
	if want := []string{"package", "strict", "teaching"}; !slices.Equal(names, want) {
		t.Errorf("profiles: got %q, want %q", names, want)
	}
	text := func(place config.Place) string {
		c, err := config.Load(place, rules.All(), rules.Profiles(), config.Flags{})
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := c.Effective(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	plain := text(config.Place{Root: t.TempDir()})
	for _, name := range names {
		file := "profiles/" + name + config.ProfileSuffix
		if got := text(config.Place{File: file, Shown: file, Root: t.TempDir()}); got == plain {
			t.Errorf("%s changes nothing", name)
		}
	}
}

// TestTeaching holds that a lesson's scripts are looked at as exploring.
func TestTeaching(t *testing.T) {
	const file = "profiles/teaching.toml"
	c, err := config.Load(config.Place{File: file, Shown: file, Root: t.TempDir()}, rules.All(), rules.Profiles(), config.Flags{})
	if err != nil {
		t.Fatal(err)
	}
	if _, stage := c.For("week1/regression.py"); stage != analyzer.Explore {
		t.Errorf("a script of a lesson is at the stage %s", stage)
	}
}
