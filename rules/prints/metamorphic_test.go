package prints_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
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
		archive, places := analyzertest.Labelled(t, labelled, part, file)
		want := verdicts(t, archive, places, nil)
		for name, apply := range changes {
			t.Run(part+"/"+name, func(t *testing.T) {
				other, moved := analyzertest.Apply(t, archive, apply)
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
