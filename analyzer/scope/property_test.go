package scope_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// TestNamesOfCells splits scripts into the cells of a notebook, one for each statement
// of the top level: the names must be those of the script.
func TestNamesOfCells(t *testing.T) {
	tried := 0
	for _, path := range scripts(t) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := source.Read(path, text)
		if err != nil || doc.HasCells() || len(doc.Masks) > 0 {
			continue
		}
		f := syntax.Parse(doc)
		if f.Root().HasError() || len(f.Trouble) > 0 || !f.Root().FirstStatement().OK() {
			continue
		}
		if len(slices.Collect(f.Root().Statements())) == 0 {
			continue // only comments: nothing to split
		}
		cells, err := source.Read("cells.ipynb", notebook(t, f))
		if err != nil {
			t.Fatal(err)
		}
		if len(cells.Masks) > 0 || len(cells.Mentions) > 0 {
			continue // a line that is a magic in a notebook
		}
		tried++
		script, split := listed(scope.Read(f)), listed(scope.Read(syntax.Parse(cells)))
		if !slices.Equal(script, split) {
			t.Errorf("%s: the names of its cells differ:\n%s", path, differing(script, split))
		}
	}
	if tried < 50 {
		t.Errorf("only %d scripts could be split", tried)
	}
}

// scripts lists the scripts of Python in the testdata of scope and of the rules.
func scripts(t *testing.T) []string {
	t.Helper()
	var paths []string
	for _, root := range []string{"testdata", "../../rules"} {
		err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
			if filepath.Ext(path) == ".py" {
				paths = append(paths, path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// notebook makes a cell of each statement, with the comments around it.
func notebook(t *testing.T, f *syntax.File) []byte {
	t.Helper()
	type cell struct {
		Type     string         `json:"cell_type"`
		Metadata map[string]any `json:"metadata"`
		Source   string         `json:"source"`
		Outputs  []any          `json:"outputs"`
		Count    *int           `json:"execution_count"`
	}
	cells := []cell{} // a script of comments has none
	from := 0
	for s := range f.Root().Statements() {
		stop := s.Stop()
		if end := strings.IndexByte(string(f.Doc.Code[stop:]), '\n'); end >= 0 {
			if next := s.NextSibling(); !next.OK() || next.Start() >= stop+end {
				stop += end // else a semicolon
			}
		}
		text := strings.Trim(string(f.Doc.Code[from:stop]), "\n")
		cells = append(cells, cell{"code", map[string]any{}, strings.TrimLeft(text, "; "), []any{}, nil})
		from = stop
	}
	text, err := json.Marshal(map[string]any{
		"cells": cells, "nbformat": 4, "nbformat_minor": 4,
		"metadata": map[string]any{"language_info": map[string]any{"name": "python"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// listed writes the names of all scopes without their places.
func listed(names *scope.Names) []string {
	var list []string
	for i, s := range names.Scopes {
		list = append(list, fmt.Sprintf("%d %s star %t dynamic %t", i, s.Kind, s.Star.OK(), s.Dynamic.OK()))
		for _, n := range s.Names {
			line := fmt.Sprintf("%d %s global %t nonlocal %t", i, n.Text, n.Global, n.Nonlocal)
			for _, b := range n.Bindings {
				line += " " + b.How.String()
			}
			for _, r := range n.References {
				line += fmt.Sprintf(" read in %s %t", r.From.Kind, r.Mentioned)
			}
			list = append(list, line)
		}
	}
	for _, r := range names.Unresolved {
		list = append(list, "unresolved "+r.Text)
	}
	return list
}

func differing(a, b []string) string {
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			return fmt.Sprintf("%q and then %q", a[i:min(i+2, len(a))], b[min(i, len(b)):min(i+2, len(b))])
		}
	}
	return fmt.Sprintf("%q", b[len(a):])
}
