package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

// testdata/catalogue is a repository in which every rule has something to say, in each
// language and each kind of document that it reads. testdata/catalogue.txt is what.
const catalogue = "../../testdata/catalogue"

// repository is the kind of what is about no document.
const repository = "repository"

// kinds are those of documents.
var kinds = []string{"script", "notebook", "text"}

// elsewhere tells what a rule is not about, and why.
var elsewhere = []struct {
	rule, language, kinds, why string
}{
	{"duplicate_label", "", "script notebook", "only chunks have labels"},
	{"empty_cell", "", "script", "has no cells"},
	{"failed_cell", "", "script text", "saves no outputs"},
	{"heavy_output", "", "script text", "saves no outputs"},
	{"hidden_state", "r", "script", "is sourced as a whole: undefined_name reads it"},
	{"long_cell", "", "script", "has no cells"},
	{"long_notebook", "", "script", "is no notebook"},
	{"missing_main_guard", "", "notebook text", "nothing imports them"},
	{"missing_title", "", "script", "has no titles"},
	{"out_of_order", "", "text", "saves no counts"},
	{"promoted_notebook", "", "script", "is no notebook"},
	{"saved_credential", "", "script text", "saves no outputs"},
	{"undefined_name", "r", "notebook text", "hidden_state reads them"},
	{"wiped_workspace", "python", "script", "has no magics"},
}

func TestCatalogueHoldsEveryRule(t *testing.T) {
	var result struct {
		Findings []struct{ Rule, Language, Path string }
		Problems []any
	}
	if err := json.Unmarshal([]byte(checkCatalogue(t, "json")), &result); err != nil {
		t.Fatal(err)
	}
	if len(result.Problems) > 0 {
		t.Errorf("problems: %v", result.Problems)
	}
	told := make(map[[3]string]bool)
	for _, f := range result.Findings {
		told[[3]string{f.Rule, f.Language, kindOf(f.Path)}] = true
		told[[3]string{f.Rule, "", kindOf(f.Path)}] = true
	}
	for _, rule := range rules.All() {
		if told[[3]string{rule.Name(), "", repository}] {
			continue
		}
		for _, language := range languagesOf(rule) {
			for _, kind := range kinds {
				excused := slices.ContainsFunc(elsewhere, func(e struct{ rule, language, kinds, why string }) bool {
					return e.rule == rule.Name() && (e.language == "" || e.language == language) && slices.Contains(strings.Fields(e.kinds), kind)
				})
				switch has := told[[3]string{rule.Name(), language, kind}]; {
				case !has && !excused:
					t.Errorf("%s is told in no %s of %s: add a file to testdata/catalogue, or a reason to the table of this test", rule.Name(), kind, language)
				case has && excused:
					t.Errorf("%s is told in a %s of %s, which the table of this test excuses", rule.Name(), kind, language)
				}
			}
		}
	}
}

func TestCatalogueGolden(t *testing.T) {
	golden := catalogue + ".txt"
	got := checkCatalogue(t, "text")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		lines := strings.Split(string(want), "\n")
		for line := range strings.Lines(got) {
			if line = strings.TrimSuffix(line, "\n"); !slices.Contains(lines, line) {
				t.Errorf("new: %s", line)
			}
		}
		t.Errorf("what is told of testdata/catalogue has changed: go test ./cmd/labcoat -run Catalogue -update writes the golden file")
	}
}

func checkCatalogue(t *testing.T, format string) string {
	t.Helper()
	root, err := filepath.Abs(catalogue)
	if err != nil {
		t.Fatal(err)
	}
	var out, trouble bytes.Buffer
	c := &cli.Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &trouble, Dir: root, Rules: rules.All()}
	if status := c.Run([]string{"check", "--show", "note", "--output-format", format}); status != 1 {
		t.Fatalf("exit status %d\n%s%s", status, out.String(), trouble.String())
	}
	return out.String()
}

// kindOf tells the kind of the document at a path, or that it is the repository's.
func kindOf(name string) string {
	switch path.Ext(name) {
	case ".ipynb":
		return "notebook"
	case ".Rmd", ".qmd":
		return "text"
	case ".py", ".R":
		return "script"
	}
	return repository
}

// languagesOf lists those that a rule reads, or "" where it reads whole documents.
func languagesOf(rule *analyzer.Rule) (list []string) {
	for _, l := range rule.Languages {
		list = append(list, l.String())
	}
	if len(list) == 0 {
		list = []string{""}
	}
	return list
}
