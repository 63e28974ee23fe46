package prints_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/prints"
)

const pythonLook = `df = read()
df.head()
for part in df:
    part.shape
def clean(df):
    df.columns
    breakpoint()
    return df
clean(df)
df.describe()`

const rLook = `df <- read()
head(df)
View(df)
for (part in df) {
  dim(part)
}
clean <- function(df) {
  names(df)
  browser()
  na.omit(df)
}
str(df)`

// TestKinds runs the rules over the same code in documents of every kind. What
// differs is what the program that runs the document shows.
func TestKinds(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []int // lines of the code
	}{
		{"look.py", pythonLook, []int{2, 4, 6, 7, 10}},
		{"cells.py", "# %%\n" + pythonLook, []int{2, 4, 6, 7}},
		{"databricks.py", "# Databricks notebook source\n" + pythonLook, []int{2, 4, 6, 7}},
		{"look.ipynb", analyzertest.Notebook(t, pythonLook, "python"), []int{2, 4, 6, 7}},
		{"look.qmd", analyzertest.Chunk(pythonLook, "python"), []int{2, 4, 6, 7}},
		{"look.Rmd", analyzertest.Chunk(pythonLook, "python"), []int{6, 7}},
		{"look.R", rLook, []int{2, 3, 5, 8, 9, 12}},
		{"cells.R", "# %%\n" + rLook, []int{3, 5, 8, 9}},
		{"look.ipynb", analyzertest.Notebook(t, rLook, "R"), []int{3, 5, 8, 9}},
		{"look.qmd", analyzertest.Chunk(rLook, "r"), []int{3, 5, 8, 9}},
		{"look.Rmd", analyzertest.Chunk(rLook, "r"), []int{3, 5, 8, 9}},
	} {
		t.Run(fmt.Sprint(c.name, " ", c.text[:9]), func(t *testing.T) {
			var got []int
			before := strings.Count(c.text[:max(0, strings.Index(c.text, "df "))], "\n")
			for _, rule := range prints.Rules() {
				file := analyzer.File{Path: c.name, Name: c.name, Rel: c.name, Told: true, Text: []byte(c.text)}
				for _, f := range analyzertest.Findings(t, rule, file).Findings {
					line := f.Start.Line
					if !strings.HasSuffix(c.name, ".ipynb") {
						line -= before
					}
					got = append(got, line)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("findings in lines %v, want %v", got, c.want)
			}
		})
	}
}
