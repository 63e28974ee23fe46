package dead_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

const pythonCode = `boats = read("boats.csv")
# boats = boats.dropna()

# The boats that were late.
late = select(
    boats,
    # limit=5,
)
# def slowest(boats):
#     return boats.minutes.max()
#plt.show()`

const rCode = `boats <- read.csv("boats.csv")
# boats <- na.omit(boats)

# The boats that were late.
late <- boats |>
  # head(5) |>
  select(minutes)
# slowest <- function(boats) {
#   max(boats$minutes)
# }
#plot(late)`

// TestKinds runs commented_out_code over the same code in documents of every
// kind: what a comment is does not hang on where it stands.
func TestKinds(t *testing.T) {
	python, r := []int{2, 7, 9}, []int{2, 6, 8}
	for _, c := range []struct {
		name, text string
		want       []int // lines of the code
	}{
		{"code.py", pythonCode, python},
		{"cells.py", "# %%\n" + pythonCode, python},
		{"light.py", "# +\n" + pythonCode + "\n# -\n", python},
		{"databricks.py", "# Databricks notebook source\n" + pythonCode, python},
		{"converted.py", "# In[1]:\n\n\n" + pythonCode, python},
		{"code.ipynb", analyzertest.Notebook(t, pythonCode, "python"), python},
		{"code.qmd", analyzertest.Chunk(pythonCode, "python"), python},
		{"code.Rmd", analyzertest.Chunk(pythonCode, "python"), python},
		{"code.R", rCode, r},
		{"cells.R", "# %%\n" + rCode, r},
		{"spun.R", "#' # Boats\n\n#+ late, echo=FALSE\n" + rCode, r},
		{"code.ipynb", analyzertest.Notebook(t, rCode, "R"), r},
		{"code.qmd", analyzertest.Chunk(rCode, "r"), r},
		{"code.Rmd", analyzertest.Chunk(rCode, "r"), r},
	} {
		t.Run(fmt.Sprint(c.name, " ", c.text[:9]), func(t *testing.T) {
			before := strings.Count(c.text[:max(0, strings.Index(c.text, "boats "))], "\n")
			if strings.HasSuffix(c.name, ".ipynb") {
				before = 0
			}
			var got []int
			file := analyzer.File{Path: c.name, Name: c.name, Rel: c.name, Told: true, Text: []byte(c.text)}
			for _, f := range analyzertest.Findings(t, rule(t), file).Findings {
				got = append(got, f.Start.Line-before)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("findings in lines %v, want %v", got, c.want)
			}
		})
	}
}

func rule(t *testing.T) *analyzer.Rule {
	t.Helper()
	for _, rule := range dead.Rules() {
		if rule.Name() == "commented_out_code" {
			return rule
		}
	}
	t.Fatal("no rule")
	return nil
}
