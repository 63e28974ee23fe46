package scope_test

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
)

// TestFlow holds the flow of each scope to the comments of its testdata: "lost" on a
// line whose binding nobody reads before another takes its place, "unset" on a line
// that reads what no way there binds.
func TestFlow(t *testing.T) {
	for _, file := range []string{"flow.py", "flow.R"} {
		t.Run(file, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("testdata", file))
			if err != nil {
				t.Fatal(err)
			}
			doc, names := read(t, file, string(text))
			got := make(map[int][]string)
			for _, s := range names.Scopes {
				if s.Kind != scope.Module && s.Kind != scope.Function {
					continue
				}
				for _, loss := range s.Flow(s.Names).Lost() {
					line := doc.Start(loss.Binding.Node.Span()).Line
					got[line] = append(got[line], "lost")
				}
				for _, r := range s.Flow(s.Names).Unset(func(*scope.Reference) bool { return false }) {
					line := doc.Start(r.Node.Span()).Line
					got[line] = append(got[line], "unset")
				}
			}
			lines := bufio.NewScanner(strings.NewReader(string(text)))
			for number := 1; lines.Scan(); number++ {
				var want []string
				if _, comment, ok := strings.Cut(lines.Text(), "# "); ok {
					for word := range strings.FieldsSeq(comment) {
						if word == "lost" || word == "unset" {
							want = append(want, word)
						}
					}
				}
				if !slices.Equal(got[number], want) {
					t.Errorf("%s:%d: %q: got %v, want %v", file, number, lines.Text(), got[number], want)
				}
			}
		})
	}
}
