package analyzertest

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// A Change of a script is one that no reader would judge a place otherwise for. It
// returns the changed text and, for each line of the old one from 0, its new
// number; no numbers where none has changed.
type Change func(f *syntax.File, text []byte) (changed []byte, lines []int)

// Indented doubles the indentation of lines that no string begins before.
func Indented(f *syntax.File, text []byte) ([]byte, []int) {
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

// Commented puts a comment without words in front of each statement that begins
// its line, unless that would part it from its documentation.
func Commented(f *syntax.File, text []byte) ([]byte, []int) {
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

// Renamed puts a syllable in front of the names of variables. What a name says
// by its words it says still. A name that a text says to the letter stays, since the
// text would have to change with it.
func Renamed(f *syntax.File, text []byte) ([]byte, []int) {
	names := make(map[string]bool)
	for s := range f.Nodes(syntax.Assignment) {
		if n := s.Target(); n.Has(syntax.Identifier) && !s.Value().Has(syntax.Function) {
			names[n.Text()] = true
		}
	}
	for s := range f.Nodes(syntax.String) {
		said, _ := s.Literal()
		delete(names, strings.Trim(said, " :="))
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

// Notebook returns a notebook of one cell.
func Notebook(t *testing.T, code, language string) string {
	t.Helper()
	text, err := json.Marshal(map[string]any{
		"nbformat": 4, "nbformat_minor": 4,
		"metadata": map[string]any{"language_info": map[string]any{"name": language}},
		"cells":    []any{map[string]any{"cell_type": "code", "execution_count": nil, "metadata": map[string]any{}, "outputs": []any{}, "source": code}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Chunk returns a text with one chunk, whose code begins in line 4.
func Chunk(code, engine string) string { return "# Look\n\n```{" + engine + "}\n" + code + "\n```\n" }
