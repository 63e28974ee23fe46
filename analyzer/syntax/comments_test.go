package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// TestJoinedComments compares the trees of code with long runs of comments to those
// of the same code, each of whose runs is too short to be joined.
func TestJoinedComments(t *testing.T) {
	run := func(indent, text string, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "%s# %s%d = load(%d)\n", indent, text, i, i)
			if i%7 == 3 {
				b.WriteString("\n")
			}
		}
		return b.String()
	}
	code := func(n int) string {
		return "def f(a):\n    x = 1\n" + run("    ", "a", n) + run("", "b", n) + "y = [\n    1,\n" + run("    ", "c", n) + "    2,\n]\n" +
			"class A:\n" + run("    ", "d", n) + "    z = 1\n" + run("  ", "e", n) + "s = \"\"\"\n" + run("    ", "f", n) + "\"\"\"\n" + run("", "g", n)
	}
	long, short := shape(t, code(2*manyComments)), shape(t, code(manyComments-1))
	if len(long) == 0 || strings.Join(long, "\n") != strings.Join(short, "\n") {
		t.Errorf("long runs:\n%s\nshort ones:\n%s", strings.Join(long, "\n"), strings.Join(short, "\n"))
	}
}

// shape lists the nodes of a tree, runs of comments as the first and last letters
// that they have in common. Each comment is checked to be a line.
func shape(t *testing.T, code string) (list []string) {
	t.Helper()
	f := ParseText([]byte(code), source.Python)
	if f.Root().HasError() {
		t.Fatal("does not parse")
	}
	for n := range f.All() {
		text := n.Kind().String()
		if n.Is(PyComment) {
			if !strings.HasPrefix(n.Text(), "# ") || !strings.HasSuffix(n.Text(), ")") || strings.Contains(n.Text(), "\n") {
				t.Errorf("a comment is %q", n.Text())
			}
			text += " " + n.Text()[:3] + " in " + n.Parent().Kind().String()
		}
		if len(list) == 0 || !n.Is(PyComment) || list[len(list)-1] != text {
			list = append(list, text)
		}
		if p := n.Parent(); p.OK() && !p.Covers(n) || n.NextSibling().OK() && n.NextSibling().PrevSibling() != n {
			t.Errorf("%s does not lie where its parent says", text)
		}
	}
	return list
}
