package rules_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
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
