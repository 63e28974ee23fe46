package prints_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// A change is one that no reader would judge a place otherwise for. It returns
// the changed file and, for each line of the old one from 0, its new number.
type change func(f *syntax.File, text []byte) (changed []byte, lines []int)

func TestVerdictsStay(t *testing.T) {
	changes := map[string]change{
		"line ends of Windows": func(_ *syntax.File, text []byte) ([]byte, []int) {
			return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), nil
		},
		"deeper indentation":     indented,
		"empty comments":         commented,
		"other names":            renamed,
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
func changed(t *testing.T, f txtar.File, apply change) ([]byte, []int) {
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

// indented doubles the indentation of lines that no string begins before.
func indented(f *syntax.File, text []byte) ([]byte, []int) {
	inside := make([]bool, len(text)+1)
	for s := range f.Nodes(syntax.String) {
		for i := s.Start() + 1; i < s.Stop(); i++ {
			inside[i] = true
		}
	}
	var out []byte
	start := 0
	for line := range bytes.Lines(text) {
		blanks := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
		if !inside[start] {
			out = append(out, blanks...)
		}
		out = append(out, line...)
		start += len(line)
	}
	return out, nil
}

// commented puts a comment without words in front of each statement that begins
// its line, unless that would part it from its documentation.
func commented(f *syntax.File, text []byte) ([]byte, []int) {
	begins := make(map[int]bool)
	for n := range f.All() {
		if n.IsStatement() && !n.Has(syntax.Comment) && !n.Is(syntax.PyCaseClause) {
			begins[n.Start()] = true
		}
	}
	var out []byte
	var lines []int
	start, number := 0, 0
	var before []byte
	for line := range bytes.Lines(text) {
		blanks := len(line) - len(bytes.TrimLeft(line, " \t"))
		if begins[start+blanks] && start > 0 && !bytes.HasPrefix(before, []byte("#'")) {
			out = append(append(out, line[:blanks]...), "#\n"...)
			number++
		}
		number++
		lines = append(lines, number)
		out = append(out, line...)
		start += len(line)
		before = line
	}
	return out, lines
}

// renamed puts a syllable in front of the names of variables. What a name says
// by its words it says still.
func renamed(f *syntax.File, text []byte) ([]byte, []int) {
	names := make(map[string]bool)
	for s := range f.Nodes(syntax.Assignment) {
		if n := s.Target(); n.Has(syntax.Identifier) && !s.Value().Has(syntax.Function) {
			names[n.Text()] = true
		}
	}
	var out []byte
	from := 0
	for n := range f.Nodes(syntax.Identifier) {
		switch n.Field() {
		case syntax.AttributeField, syntax.NameField, syntax.FunctionField:
			continue
		}
		if names[n.Text()] && !n.Parent().Is(syntax.RExtractOperator, syntax.RNamespaceOperator) {
			out = append(append(out, text[from:n.Start()]...), "ab_"...)
			from = n.Start()
		}
	}
	return append(out, text[from:]...), nil
}
