package syntax

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

var setsInFunctions = UsesBy(func(n Node) Node {
	if p := n.Parent(); p.Has(Assignment) && p.Target() == n {
		return p.Within(Function)
	}
	return Node{}
})

var allReads = UsesThat(func(n Node) bool { return !n.Parent().Has(Assignment) || n.Parent().Target() != n })

func TestUses(t *testing.T) {
	f := ParseText([]byte("x = 0\ndef f():\n    x = 1\n    x = 2\n    return x\nprint(x)\n"), source.Python)
	var fn, read Node
	for fn = range f.Nodes(Function) {
		break
	}
	for read = range allReads.Within(fn, "x") {
		break
	}
	lines := func(uses func(func(Node) bool)) (found []int) {
		for n := range uses {
			found = append(found, n.Start())
		}
		return found
	}
	if got := lines(setsInFunctions.Before(fn, read)); len(got) != 2 || got[0] < got[1] {
		t.Errorf("sets before the read are %v, want the last of two first", got)
	}
	if got := lines(setsInFunctions.From(f.Root(), "x", 0)); got != nil {
		t.Errorf("sets of no function are %v, want none", got)
	}
	if got := lines(allReads.From(f.Root(), "x", read.Stop())); len(got) != 1 {
		t.Errorf("reads behind the function are %v, want one", got)
	}
	if allReads.Any(fn, "y") || !allReads.Any(fn, "x") {
		t.Error("the function reads x, and no y")
	}
}

func TestKeepByText(t *testing.T) {
	asked := 0
	isLong := KeepByText(func(n Node) bool { asked++; return len(n.Bytes()) > 1 })
	for range 2 { // what is kept is the file's
		for n := range ParseText([]byte("x + x + yy\n"), source.Python).Nodes(Identifier) {
			if isLong(n) != (n.Text() == "yy") {
				t.Errorf("`%s` is taken for the other", n.Text())
			}
		}
	}
	if asked != 4 {
		t.Errorf("asked %d times, want twice for each file", asked)
	}
}
