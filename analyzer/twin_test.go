package analyzer_test

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// lessons reports documents in a folder of that name.
func lessons() *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{
				Name: "lessons", Doc: "lessons", Requires: []*analysis.Analyzer{source.Analyzer},
				Run: func(pass *analysis.Pass) (any, error) {
					if source.Of(pass).PathIs(func(path string) bool { return strings.HasPrefix(path, "lessons/") }) {
						pass.Report(analysis.Diagnostic{Message: "a lesson"})
					}
					return nil, nil
				},
			}
		},
	}
}

// A copy is told like any document, though it is not read again.
func TestCopies(t *testing.T) {
	text := "x = yy  # labcoat: ignore[unused_names] meant\nz = 1  # labcoat: ignore[nothing] why\n" + strings.Repeat("# so it goes on\n", 500)
	files := map[string]string{
		"a/x.py": text, "b/x.py": text, "lessons/x.py": text, "lessons/one/x.py": text, // copies
		"b/other.py": text, "c/x.py": strings.Replace(text, "yy", "zz", 1), "d/x.py": strings.ToUpper(text), // none
	}
	checked := func(change func(*analyzer.Options)) (res *analyzer.Result, ran int) {
		res = run(t, files, func(o *analyzer.Options) {
			slices.SortFunc(o.Files, func(a, b analyzer.File) int { return strings.Compare(a.Rel, b.Rel) })
			o.Jobs = 1
			o.Observe = func(name string, _ time.Duration) {
				if name == "lessons" {
					ran++
				}
			}
			change(o)
		}, names(), unusedNames(), idle(), lessons())
		return res, ran
	}
	each, all := checked(func(*analyzer.Options) {})
	dir := t.TempDir()
	once, some := checked(func(o *analyzer.Options) {
		for i := range o.Files {
			f := &o.Files[i]
			at := filepath.Join(dir, filepath.FromSlash(f.Rel))
			if err := os.MkdirAll(filepath.Dir(at), 0o750); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(at, f.Text, 0o600); err != nil {
				t.Fatal(err)
			}
			f.Path, f.Text = at, nil
		}
	})
	if !reflect.DeepEqual(each, once) {
		t.Errorf("got\n%s\nwant\n%s", told(once), told(each))
	}
	if all != 7 || some != 5 {
		t.Errorf("%d of %d documents were read", some, all)
	}
}
