package notebooks_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestContinued tells scripts of R that go on in the session of another part from those that only speak of one.
func TestContinued(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	for words, told := range map[string]int{
		"# Tides, part 4": 1,
		"# WARNING: You must run Tide Tables 1 & 2 first to have the data":     0,
		"# You must first run Tide Tables 5 - Models.R so the plots have them": 0,
		"#' #### Load data (run part 3 first)":                                 0,
		"# do not run part 3 first":                                            1,
		"# part 3 runs first":                                                  1,
		"# the first run took 20 minutes":                                      1,
		"# run this cell first":                                                1,
		"# run 300 steps. The first tide is low":                               1,
	} {
		for _, code := range []string{"plot(levels_by)", "levels_by <- rev(levels_by)"} {
			text := words + "\nlibrary(ggplot2)\n" + code + "\n#' ### Drawings\nhigh <- 2\n"
			found := analyzertest.Findings(t, rule, analyzer.File{Path: "fit.R", Name: "fit.R", Rel: "fit.R", Told: true, Text: []byte(text)}).Findings
			if len(found) != told {
				t.Errorf("%s: got %v, want %d", text, found, told)
			}
		}
	}
}
