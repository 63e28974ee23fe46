package syntax

import (
	"fmt"
	"strings"
	"testing"
)

// A tree that comes from memory must be the one that parsing gives.
func TestMemoChangesNothing(t *testing.T) {
	cells := []string{"x = 1\n", "def f(a):\n    return g(a)\n", "broken ((\n", "y = [1,\n", "x = 1\n", strings.Repeat("(", 3000) + "\n", "# c\n"}
	var text strings.Builder
	for i := range 40 {
		fmt.Fprintf(&text, "# %%%%\n%s", cells[i*7%len(cells)])
		fmt.Fprintf(&text, "# %%%% %d\nz%d = 2\n", i, i%3)
	}
	Forget()
	first := parse(t, "a.py", text.String())
	again := parse(t, "a.py", text.String())
	if remembered.size == 0 {
		t.Fatal("nothing was remembered")
	}
	Forget()
	if remembered.size != 0 || len(remembered.cells) != 0 {
		t.Error("something is still remembered")
	}
	checkTree(t, again)
	for i := range first.nodes {
		if first.nodes[i] != again.nodes[i] {
			t.Fatalf("node %d is %+v, and %+v from memory", i, first.nodes[i], again.nodes[i])
		}
	}
	if len(first.nodes) != len(again.nodes) || len(first.Trouble) != len(again.Trouble) {
		t.Errorf("%d nodes and %d troubles, %d and %d from memory",
			len(first.nodes), len(first.Trouble), len(again.nodes), len(again.Trouble))
	}
	for _, cell := range []int{0, 1, 2, 3} {
		alone := parse(t, "b.py", first.Doc.Text(first.Doc.Cells[cell].Span))
		if got, want := sexp(first.CellRoot(&first.Doc.Cells[cell])), sexp(alone.Root()); !strings.Contains(want, got) {
			t.Errorf("cell %d is %s, alone %s", cell+1, got, want)
		}
	}
}
