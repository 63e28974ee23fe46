package analyzertest

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Labelled reads a part of a set of testdata/labelled, as "python dev": its
// archive of files, and those labels that are of these files. A label is decoded
// into the type that the caller has for it; where names its file.
func Labelled[T any](t *testing.T, folder, part string, where func(T) string) (*txtar.Archive, []T) {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join(folder, strings.ReplaceAll(part, " ", "_")+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "labels.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]bool)
	for _, f := range archive.Files {
		files[f.Name] = true
	}
	var labels []T
	for line := range bytes.Lines(text) {
		var l T
		if err := json.Unmarshal(line, &l); err != nil {
			t.Fatal(err)
		}
		if files[where(l)] {
			labels = append(labels, l)
		}
	}
	if len(labels) == 0 {
		t.Fatalf("no labels in %s for %s", folder, part)
	}
	return archive, labels
}

// Files returns the files of an archive that labcoat reads.
func Files(archive *txtar.Archive) []analyzer.File {
	var files []analyzer.File
	for _, f := range archive.Files {
		if _, _, ok := source.Detect(f.Name, nil); ok {
			files = append(files, analyzer.File{Path: f.Name, Name: f.Name, Rel: f.Name, Told: true, Text: f.Data})
		}
	}
	return files
}

// Score counts verdicts against labels.
type Score struct{ Right, Wrong, Missed int }

// Precision is the share of right ones among all that were told.
func (s Score) Precision() float64 { return float64(s.Right) / float64(max(1, s.Right+s.Wrong)) }

// Recall is the share of those told among all that should be.
func (s Score) Recall() float64 { return float64(s.Right) / float64(max(1, s.Right+s.Missed)) }

// Apply changes the plain scripts of an archive, and tells for each file that has
// other lines now where its old ones went, from 0. Documents with cells stay: what
// is markdown there hangs on the very lines.
func Apply(t *testing.T, archive *txtar.Archive, apply Change) (*txtar.Archive, map[string][]int) {
	t.Helper()
	other := &txtar.Archive{}
	moved := make(map[string][]int)
	for _, f := range archive.Files {
		switch filepath.Ext(f.Name) {
		case ".py", ".R", ".r":
			d, err := source.Read(f.Name, f.Data)
			if err != nil {
				t.Fatal(err)
			}
			if !d.HasCells() {
				f.Data, moved[f.Name] = apply(syntax.Parse(d), f.Data)
			}
		}
		other.Files = append(other.Files, f)
	}
	return other, moved
}
