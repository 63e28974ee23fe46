package dead_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// TestVerdictsStay changes the labelled scripts in ways that no reader would judge
// a comment otherwise for.
func TestVerdictsStay(t *testing.T) {
	changes := map[string]analyzertest.Change{
		"line ends of Windows": func(_ *syntax.File, text []byte) ([]byte, []int) {
			return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), nil
		},
		"deeper indentation": analyzertest.Indented,
		"other names":        renamed,
		"an empty comment":   joined("#"),
		"a directive":        joined("# fmt: off"),
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
						t.Errorf("%s:%d was %q and is %q", l.File, l.Block[0], want[i], got[i])
					}
				}
			})
		}
	}
}

// verdicts returns for each block the lines of it that are told, counted from its
// first one.
func verdicts(t *testing.T, archive *txtar.Archive, places []label, moved map[string][]int) []string {
	t.Helper()
	findings := told(t, archive)
	said := make([]string, len(places))
	for i, l := range places {
		var lines []int
		for line := l.Block[0]; line <= l.Block[1]; line++ {
			at := line
			if m := moved[l.File]; m != nil {
				at = m[line-1]
			}
			if slices.ContainsFunc(l.Code, func(n int) bool { return n == line }) || l.Label != "code" {
				for j := range findings {
					f := &findings[j]
					if f.Path == l.File && (l.Cell == nil || f.Cell.Index == *l.Cell+1) && f.Start.Line <= at && at <= f.End.Line {
						lines = append(lines, line-l.Block[0])
					}
				}
			}
		}
		said[i] = fmt.Sprint(lines)
	}
	return said
}

var word = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)

// renamed puts a syllable in front of every variable's name, in the code and in
// comments.
func renamed(f *syntax.File, text []byte) ([]byte, []int) {
	names := make(map[string]bool)
	for s := range f.Nodes(syntax.Assignment) {
		if n := s.Target(); n.Has(syntax.Identifier) && !s.Value().Has(syntax.Function) {
			names[n.Text()] = true
		}
	}
	return word.ReplaceAllFunc(text, func(w []byte) []byte {
		if names[string(w)] {
			return append([]byte("ab_"), w...)
		}
		return w
	}), nil
}

// joined puts a comment right above each block of comments.
func joined(mark string) analyzertest.Change {
	return func(f *syntax.File, text []byte) ([]byte, []int) {
		inside := make([]bool, len(text)+1)
		for s := range f.Nodes(syntax.String) {
			for i := s.Start() + 1; i < s.Stop(); i++ {
				inside[i] = true
			}
		}
		var out []byte
		var lines []int
		start, number, before := 0, 0, false
		for line := range bytes.Lines(text) {
			trimmed := bytes.TrimLeft(line, " \t")
			comment := bytes.HasPrefix(trimmed, []byte("#")) && !inside[start]
			if comment && !before && start > 0 && !bytes.HasPrefix(trimmed, []byte("#'")) {
				out = append(append(append(out, line[:len(line)-len(trimmed)]...), mark...), '\n')
				number++
			}
			number++
			lines = append(lines, number)
			out = append(out, line...)
			start += len(line)
			before = comment
		}
		return out, lines
	}
}
