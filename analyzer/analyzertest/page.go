package analyzertest

import (
	"flag"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// sections are the headings of a page, in this order; those in optional may be
// left out.
var (
	sections = []string{"Why", "Bad", "Good", "Options", "When to ignore", "See also"}
	optional = []string{"Options", "See also"}
)

// checkPage holds a rule's page to its form and runs its examples: each block
// under Bad must be reported, each under Good must not. The info string of a
// block is its language (python, r, rmd, qmd, json) and, where the name of the
// file matters, its path. A block of another language that has a path, toml
// pyproject.toml, lies beside each document under its heading, and so does a document
// behind whose path stands "beside".
func checkPage(t *testing.T, rule *analyzer.Rule) {
	t.Helper()
	if title, _, _ := strings.Cut(rule.Page, "\n"); title != "# "+rule.Name() {
		t.Errorf("the page's title is %q", title)
	}
	if rule.Summary() == "" {
		t.Error("the page has no summary")
	}
	blocks, beside := make(map[string][]analyzer.File), make(map[string][]analyzer.File)
	var headings []string
	heading := ""
	lines := strings.Split(rule.Page, "\n")
	for i := 0; i < len(lines); i++ {
		if name, ok := strings.CutPrefix(lines[i], "## "); ok {
			heading = name
			headings = append(headings, name)
		}
		fence := lines[i][:len(lines[i])-len(strings.TrimLeft(lines[i], "`"))]
		if len(fence) < 3 {
			continue
		}
		info := strings.Fields(lines[i][len(fence):])
		start := i + 1
		for i++; i < len(lines) && lines[i] != fence; i++ {
		}
		file, ok := example(info, strings.Join(lines[start:i], "\n")+"\n")
		switch {
		case ok && len(info) > 2 && info[2] == "beside":
			beside[heading] = append(beside[heading], file)
		case ok:
			blocks[heading] = append(blocks[heading], file)
		}
	}
	checkHeadings(t, headings)
	rule.New().Flags.VisitAll(func(f *flag.Flag) {
		if !strings.Contains(rule.Page, "`"+f.Name+"`") || !slices.Contains(headings, "Options") {
			t.Errorf("the page has no section Options that names `%s`", f.Name)
		}
	})
	for _, heading := range []string{"Bad", "Good"} {
		if len(blocks[heading]) == 0 {
			t.Errorf("the page has no example under %s", heading)
		}
		documents, texts := part(blocks[heading])
		for _, file := range documents {
			found := Findings(t, rule, slices.Concat(texts, beside[heading], []analyzer.File{file})...)
			if got := len(found.Findings) > 0; got != (heading == "Bad") || len(found.Problems) > 0 {
				t.Errorf("the page's example under %s reports %d findings, %d problems:\n%s",
					heading, len(found.Findings), len(found.Problems), file.Text)
			}
		}
	}
	for _, l := range rule.Languages {
		name := map[source.Language]string{source.Python: ".py", source.R: ".R"}[l]
		if !slices.ContainsFunc(append(blocks["Bad"], blocks["Good"]...), func(f analyzer.File) bool {
			return strings.HasSuffix(f.Name, name) || !strings.HasSuffix(f.Name, ".py") && !strings.HasSuffix(f.Name, ".R")
		}) {
			t.Errorf("the page has no example in %s", l)
		}
	}
}

func checkHeadings(t *testing.T, headings []string) {
	t.Helper()
	i := 0
	for _, s := range sections {
		if i < len(headings) && headings[i] == s {
			i++
		} else if !slices.Contains(optional, s) {
			t.Errorf("the page lacks the section %q, or has it out of order: %q", s, headings)
		}
	}
	if i < len(headings) {
		t.Errorf("the page has the section %q, which is unknown or out of order", headings[i])
	}
}

func example(info []string, text string) (analyzer.File, bool) {
	if len(info) == 0 {
		return analyzer.File{}, false
	}
	name, ok := map[string]string{
		"python": "example.py", "r": "example.R", "rmd": "example.Rmd", "qmd": "example.qmd", "json": "example.ipynb",
	}[info[0]]
	if len(info) > 1 {
		name, ok = info[1], true
	}
	return analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}, ok
}
