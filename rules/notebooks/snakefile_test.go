package notebooks_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestSnakefile leaves a text alone that a workflow renders with what it lacks.
func TestSnakefile(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	const text = "---\ntitle: Tides\n---\n\n```{r}\nlibrary(dplyr)\nlevels <- mean(tides$level)\nlevels\n```\n"
	for workflow, want := range map[string]int{
		"shell: \"Rscript render.R tides='tides.rds' template='report.Rmd'\"\n":      0,
		"shell: \"Rscript render.R neap_tides='tides.rds' template='report.Rmd'\"\n": 1,
		"shell: \"Rscript render.R levels='tides.rds' template='report.Rmd'\"\n":     1,
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "report.Rmd", Name: "report.Rmd", Rel: "report.Rmd", Told: true, Text: []byte(text)},
			analyzer.File{Path: "Snakefile", Name: "Snakefile", Rel: "Snakefile", Text: []byte(workflow)}).Findings
		if len(found) != want {
			t.Errorf("%q: got %v, want %d findings", workflow, found, want)
		}
	}
}
