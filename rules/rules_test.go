package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/rules"
)

// TestRanks holds that every rule says what it costs to leave its findings.
func TestRanks(t *testing.T) {
	for _, rule := range rules.All() {
		if rule.Rank < analyzer.Stops || rule.Rank > analyzer.Rest {
			t.Errorf("%s has no rank: see analyzer.Rank", rule.Name())
		}
		for category, rank := range rule.Ranks {
			if _, ok := rule.Levels[category]; !ok {
				t.Errorf("%s ranks the category `%s`, which it does not have", rule.Name(), category)
			}
			if rank < analyzer.Stops || rank == rule.Rank {
				t.Errorf("%s ranks the category `%s` as %q, which is no other rank", rule.Name(), category, rank)
			}
		}
	}
}

// TestAliases holds that what other linters call a rule is spelled so that their
// suppressions are understood.
func TestAliases(t *testing.T) {
	for _, rule := range rules.All() {
		seen := make(map[string]bool)
		for i, alias := range suppress.ReadAliases(rule.Aliases) {
			text := rule.Aliases[i]
			switch {
			case !slices.Contains(suppress.Tools(), alias.Tool):
				t.Errorf("%s: the alias %q names no linter that labcoat knows", rule.Name(), text)
			case alias.Code == "" || strings.ContainsAny(alias.Name, " :="):
				t.Errorf("%s: the alias %q is not as `tool:code` or `tool:code name`", rule.Name(), text)
			case (alias.Tool == suppress.Pylint) != (alias.Name != ""):
				t.Errorf("%s: the alias %q: pylint has a code and a name for each, as `pylint:W0101 unreachable`, others do not", rule.Name(), text)
			case seen[alias.Tool+alias.Code]:
				t.Errorf("%s: the alias %q stands there twice", rule.Name(), text)
			}
			seen[alias.Tool+alias.Code] = true
		}
		for _, category := range rule.Own {
			if _, ok := rule.Levels[category]; !ok {
				t.Errorf("%s: Own names the category `%s`, which it does not have", rule.Name(), category)
			}
		}
	}
}
