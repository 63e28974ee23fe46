package prints_test

import (
	"encoding/json"
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
		{"look.ipynb", notebook(t, pythonLook, "python"), []int{2, 4, 6, 7}},
		{"look.qmd", chunk(pythonLook, "python"), []int{2, 4, 6, 7}},
		{"look.Rmd", chunk(pythonLook, "python"), []int{6, 7}},
		{"look.R", rLook, []int{2, 3, 5, 8, 9, 12}},
		{"cells.R", "# %%\n" + rLook, []int{3, 5, 8, 9}},
		{"look.ipynb", notebook(t, rLook, "R"), []int{3, 5, 8, 9}},
		{"look.qmd", chunk(rLook, "r"), []int{3, 5, 8, 9}},
		{"look.Rmd", chunk(rLook, "r"), []int{3, 5, 8, 9}},
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

func notebook(t *testing.T, code, language string) string {
	t.Helper()
	text, err := json.Marshal(map[string]any{
		"nbformat": 4, "nbformat_minor": 4,
		"metadata": map[string]any{"language_info": map[string]any{"name": language}},
		"cells":    []any{map[string]any{"cell_type": "code", "execution_count": nil, "metadata": map[string]any{}, "outputs": []any{}, "source": code}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func chunk(code, engine string) string { return "# Look\n\n```{" + engine + "}\n" + code + "\n```\n" }
