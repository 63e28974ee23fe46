package prints_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func TestVerdictsStay(t *testing.T) {
	changes := map[string]analyzertest.Change{
		"line ends of Windows": func(_ *syntax.File, text []byte) ([]byte, []int) {
			return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), nil
		},
		"deeper indentation":     analyzertest.Indented,
		"empty comments":         analyzertest.Commented,
		"other names":            analyzertest.Renamed,
		"blank lines at the end": func(_ *syntax.File, text []byte) ([]byte, []int) { return append(bytes.Clone(text), "\n\n"...), nil },
	}
	for part := range least {
		archive := archived(t, part)
		places := labels(t, archive)
		want := verdicts(t, archive, places, nil)
		for name, apply := range changes {
			t.Run(part+"/"+name, func(t *testing.T) {
				other := &txtar.Archive{}
				moved := make(map[string][]int)
				for _, f := range archive.Files {
					f.Data, moved[f.Name] = changed(t, f, apply)
					other.Files = append(other.Files, f)
				}
				got := verdicts(t, other, places, moved)
				for i, l := range places {
					if got[i] != want[i] {
						t.Errorf("%s:%d was %q and is %q", l.File, l.Line, want[i], got[i])
					}
				}
			})
		}
	}
}

// changed applies a change to a script. Notebooks and texts stay as they are but
// for their line ends, which are the same in every format.
func changed(t *testing.T, f txtar.File, apply analyzertest.Change) ([]byte, []int) {
	t.Helper()
	switch filepath.Ext(f.Name) {
	case ".py", ".R", ".r":
	default:
		return f.Data, nil
	}
	d, err := source.Read(f.Name, f.Data)
	if err != nil {
		t.Fatal(err)
	}
	if d.HasCells() {
		return f.Data, nil
	}
	return apply(syntax.Parse(d), f.Data)
}

// verdicts returns for each place what is said of it.
func verdicts(t *testing.T, archive *txtar.Archive, places []label, moved map[string][]int) []string {
	t.Helper()
	findings := told(t, archive)
	said := make([]string, len(places))
	for i, l := range places {
		if lines := moved[l.File]; lines != nil {
			l.Line = lines[l.Line-1]
		}
		var all []string
		for j := range findings {
			if f := &findings[j]; covers(f, l) {
				all = append(all, f.Rule+" "+f.Category)
			}
		}
		slices.Sort(all)
		said[i] = strings.Join(slices.Compact(all), ", ")
	}
	return said
}
