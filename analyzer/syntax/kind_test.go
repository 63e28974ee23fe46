package syntax

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A name that the grammar does not have would never match anything: the tables
// are held to the file that the grammar publishes about itself.
func TestTablesNameWhatTheGrammarsHave(t *testing.T) {
	for module, table := range map[string][]kindRow{
		"github.com/tree-sitter/tree-sitter-python": pythonKinds,
		"github.com/r-lib/tree-sitter-r":            rKinds,
	} {
		kinds, fields := nodeTypes(t, module)
		var ours []string
		for _, row := range table {
			if row.name != "" {
				ours = append(ours, row.name)
			}
		}
		slices.Sort(ours)
		if !slices.Equal(ours, kinds) {
			t.Errorf("%s: kinds differ: ours %q, the grammar's %q", module, diff(ours, kinds), diff(kinds, ours))
		}
		for _, field := range fields {
			// R's brackets are tokens that nobody asks for.
			if field != "open" && field != "close" && !slices.Contains(fieldNames[:], field) {
				t.Errorf("%s: no Field for %q", module, field)
			}
		}
	}
}

func nodeTypes(t *testing.T, module string) (kinds, fields []string) {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		t.Fatalf("where is %s: %v", module, err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "src", "node-types.json"))
	if err != nil {
		t.Fatal(err)
	}
	var types []struct {
		Type     string
		Named    bool
		Subtypes []any
		Fields   map[string]any
	}
	if err := json.Unmarshal(data, &types); err != nil {
		t.Fatal(err)
	}
	for _, nt := range types {
		if nt.Named && nt.Subtypes == nil {
			kinds = append(kinds, nt.Type)
		}
		for field := range nt.Fields {
			fields = append(fields, field)
		}
	}
	slices.Sort(kinds)
	return kinds, fields
}

func diff(a, b []string) (only []string) {
	for _, s := range a {
		if !slices.Contains(b, s) {
			only = append(only, s)
		}
	}
	return only
}

func TestRowsAreWhereTheirKindIs(t *testing.T) {
	for k, row := range rows {
		if k > 0 && Kind(k) != row.kind && Kind(k) != endPy {
			t.Errorf("kind %d has the row of kind %d (%s)", k, row.kind, row.name)
		}
	}
}
