package dead_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// namesOfR are the rules of the habit that ask whose a name of R is.
var namesOfR = []string{"unused_import", "repeated_import", "unused_variable", "overwritten_value"}

// TestRenamedLocals gives the local variables of R's functions other names of the same
// length, one after the other: each rule says what it said, at the places where it did.
func TestRenamedLocals(t *testing.T) {
	for _, rule := range dead.Rules() {
		if !slices.Contains(namesOfR, rule.Name()) {
			continue
		}
		t.Run(rule.Name(), func(t *testing.T) {
			tried := 0
			for _, f := range filesOfR(t, rule.Name()) {
				want := placesOf(analyzertest.Findings(t, rule, f))
				for _, local := range localsOf(t, f) {
					other := f
					other.Text = []byte(string(f.Text))
					for _, at := range local {
						other.Text[at] = 'q'
					}
					if got := placesOf(analyzertest.Findings(t, rule, other)); !slices.Equal(got, want) {
						t.Errorf("%s: with another name at %v it says %v, not %v", f.Name, local, got, want)
					}
					tried++
				}
			}
			if tried == 0 && rule.Name() != "repeated_import" {
				t.Error("no variable to rename")
			}
		})
	}
}

// TestOrderOfFiles hands the files of a project over in the opposite order.
func TestOrderOfFiles(t *testing.T) {
	for _, rule := range dead.Rules() {
		if rule.Name() != "unused_import" {
			continue
		}
		files := filesOfR(t, rule.Name())
		want := placesOf(analyzertest.Findings(t, rule, files...))
		if len(want) < 5 {
			t.Fatalf("only %d findings", len(want))
		}
		slices.Reverse(files)
		if got := placesOf(analyzertest.Findings(t, rule, files...)); !slices.Equal(got, want) {
			t.Errorf("backwards it says %v, not %v", got, want)
		}
	}
}

func filesOfR(t *testing.T, rule string) (files []analyzer.File) {
	t.Helper()
	root := filepath.Join("testdata", rule)
	err := filepath.WalkDir(root, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || !slices.Contains([]string{".R", ".Rmd", ".qmd"}, filepath.Ext(path)) {
			return err
		}
		text, err := os.ReadFile(path)
		rel, _ := filepath.Rel(root, path)
		files = append(files, analyzer.File{Path: path, Name: filepath.ToSlash(rel), Rel: filepath.ToSlash(rel), Told: true, Text: text})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// placesOf lists where findings stand, whatever they say.
func placesOf(r *analyzer.Result) (list []string) {
	for i := range r.Findings {
		f := &r.Findings[i]
		list = append(list, fmt.Sprint(f.Path, f.Start, f.Category))
	}
	slices.Sort(list)
	return list
}

// localsOf lists for each local variable of a script of R the offsets of the letter
// that its mentions begin with, in code. Those that a string may mean are left out.
func localsOf(t *testing.T, f analyzer.File) (locals [][]int) {
	t.Helper()
	if filepath.Ext(f.Name) != ".R" {
		return nil
	}
	doc, err := source.Read(f.Name, f.Text)
	if err != nil {
		t.Fatal(err)
	}
	tree := syntax.Parse(doc)
	for _, s := range scope.Read(tree).Scopes {
		if s.Kind != scope.Function || s.Dynamic.OK() {
			continue
		}
		for _, name := range s.Names {
			var at []int
			for _, b := range name.Bindings {
				at = append(at, b.Node.Start())
			}
			plain := len(name.Text) > 2 && !strings.Contains(name.Text, ".") && name.Text[0] != 'q'
			for _, r := range name.References {
				plain = plain && !r.Mentioned && !r.Perhaps
				at = append(at, r.Node.Start())
			}
			for _, b := range name.Bindings {
				plain = plain && b.How == scope.Assigned && b.Node.Is(syntax.RIdentifier)
			}
			for outer := s.Outer; outer != nil; outer = outer.Outer {
				plain = plain && outer.Lookup(name.Text) == nil // which a first value may come from
			}
			for str := range tree.Nodes(syntax.String) {
				plain = plain && !strings.Contains(str.Text(), name.Text)
			}
			if plain {
				slices.Sort(at)
				locals = append(locals, slices.Compact(at))
			}
		}
	}
	return locals
}
