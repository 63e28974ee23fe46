package dead_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
	"github.com/labcoat-lint/labcoat/rules/prints"
)

// TestToldOnce holds useless_expression to what scratch_output leaves to it: no
// value that stands alone is told by both.
func TestToldOnce(t *testing.T) {
	var files []analyzer.File
	for _, folder := range []string{"testdata/useless_expression", "../prints/testdata/scratch_output"} {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() && strings.Contains(d.Name(), "=") {
				return fs.SkipDir // an option of one of both
			}
			if err != nil || d.IsDir() {
				return err
			}
			text, err := os.ReadFile(path)
			files = append(files, analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: text})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	told := make(map[string]string)
	for _, rule := range append(dead.Rules(), prints.Rules()...) {
		name := rule.Name()
		if name != "useless_expression" && name != "scratch_output" {
			continue
		}
		findings := analyzertest.Findings(t, rule, files...).Findings
		if len(findings) < 30 {
			t.Errorf("%s: %d findings, which are too few to compare", name, len(findings))
		}
		for i := range findings {
			f := &findings[i]
			place := fmt.Sprintf("%s:%d:%d", f.Path, f.Start.Line, f.Start.Column)
			if f.Cell != nil {
				place = fmt.Sprintf("%s in cell %d", place, f.Cell.Index)
			}
			if other := told[place]; other != "" && other != name {
				t.Errorf("%s: told by %s and by %s", place, other, name)
			}
			told[place] = name
		}
	}
}
