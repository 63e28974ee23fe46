package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/first"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestOneHabit makes one thing to mend of tests that test nothing, in however many files.
func TestOneHabit(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "empty_block")
	var files []analyzer.File
	for _, name := range []string{"tests/test_low.py", "tests/test_high.py", "tests/test_gauge.py"} {
		files = append(files, analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte("def test_levels():\n    pass\n")})
	}
	found := analyzertest.Findings(t, rule, files...).Findings
	told := make([]*analyzer.Finding, len(found))
	for i := range found {
		told[i] = &found[i]
	}
	if list := first.Of(told, dead.Rules(), 10, nil, ""); len(found) != 3 || len(list.Entries) != 1 || list.Entries[0].Files != 3 {
		t.Errorf("got %d findings in %+v, want 3 in one entry", len(found), list.Entries)
	}
}
