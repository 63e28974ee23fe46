package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func parse(t testing.TB, name, text string) *File {
	t.Helper()
	d, err := source.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return Parse(d)
}

// sexp writes the named kinds of a subtree without text.
func sexp(n Node) string {
	var b strings.Builder
	b.WriteString(n.Kind().String())
	var parts []string
	for c := range n.Children() {
		parts = append(parts, sexp(c))
	}
	if len(parts) > 0 {
		fmt.Fprintf(&b, "(%s)", strings.Join(parts, " "))
	}
	return b.String()
}

func TestTrees(t *testing.T) {
	for _, test := range []struct{ name, file, text, want string }{
		{"one root for each cell", "a.py", "x = 1\n", "document(module(expression_statement(assignment(identifier integer))))"},
		{"empty file", "a.py", "", "document(module)"},
		{"python 2 print", "a.py", "print 'a'\n", "document(module(print_statement(string(string_start string_content string_end))))"},
		{"right assignment", "a.R", "1 -> x\n", "document(program(assignment(float token identifier)))"},
		{"pipe", "a.R", "x |> f()\n", "document(program(pipe(identifier token call(identifier arguments))))"},
		{"formula", "a.R", "~ x\n", "document(program(formula(token identifier)))"},
		{"walrus of data.table is no assignment", "a.R", "a := 1\n", "document(program(binary_operator(identifier token float)))"},
		{"return is a kind of its own", "a.R", "return(x)\n", "document(program(return(identifier arguments(argument(identifier)))))"},
		{"a method named return is not", "a.R", "a$return(x)\n",
			"document(program(call(extract_operator(identifier token identifier) arguments(argument(identifier)))))"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := sexp(parse(t, test.file, test.text).Root()); got != test.want {
				t.Errorf("got %s\nwant %s", got, test.want)
			}
		})
	}
}

// The flat form must be a tree: parents before children, subtrees nested, spans
// inside the parent's.
func checkTree(t testing.TB, f *File) {
	t.Helper()
	for i := range f.nodes {
		n := &f.nodes[i]
		if n.end < n.start || int(n.end) > len(f.Doc.Code) || int(n.next) <= i || int(n.next) > len(f.nodes) {
			t.Fatalf("node %d is %+v", i, *n)
		}
		if i == 0 {
			continue
		}
		p := &f.nodes[n.parent]
		if int(n.parent) >= i || n.next > p.next || n.start < p.start || n.end > p.end {
			t.Fatalf("node %d %+v does not fit its parent %+v", i, *n, *p)
		}
	}
}

func TestBrokenCellLeavesItsNeighboursAlone(t *testing.T) {
	f := parse(t, "a.py", "# %%\nx = 1\n# %%\ny = ((\n# %%\nz = 3\n")
	checkTree(t, f)
	var broken []bool
	for root := range f.Root().Children() {
		broken = append(broken, root.HasError())
	}
	if fmt.Sprint(broken) != "[false true false]" {
		t.Errorf("errors by cell: %v", broken)
	}
}

func TestBoundsAreTroubleOfOneCell(t *testing.T) {
	for name, text := range map[string]string{
		"a.py": "# %%\nx = 1\n# %%\ny = " + strings.Repeat("(", 5000) + strings.Repeat(")", 5000) + "\n# %%\nz = 1\n",
		"b.py": "# %%\nx = 1\n# %%\ny = " + strings.Repeat("1+", 300_000) + "1\n# %%\nz = 1\n",
		"c.R":  "# %%\nx = 1\n# %%\ny = x" + strings.Repeat(" |> f()", 100_000) + "\n# %%\nz = 1\n",
		"d.py": "# %%\nx = 1\n# %%\n" + strings.Repeat("#", maxCell) + "\n# %%\nz = 1\n",
	} {
		f := parse(t, name, text)
		checkTree(t, f)
		if len(f.Trouble) != 1 || f.Trouble[0].Cell.Index != 2 {
			t.Errorf("%s: trouble %+v", name, f.Trouble)
		}
		targets := 0
		for range f.Nodes(Assignment) {
			targets++
		}
		if targets != 2 {
			t.Errorf("%s: %d assignments in the other cells, want 2", name, targets)
		}
	}
}

func TestLongFlatCodeIsParsed(t *testing.T) {
	f := parse(t, "a.py", "if x:\n  pass\n"+strings.Repeat("elif y:\n  pass\n", 50_000))
	checkTree(t, f)
	n := 0
	for range f.Kinds(PyElifClause) {
		n++
	}
	if n != 50_000 || len(f.Trouble) != 0 {
		t.Errorf("%d branches, trouble %v", n, f.Trouble)
	}
}

func TestMaskedTextIsFlaggedAndKeepsItsText(t *testing.T) {
	f := parse(t, "a.ipynb", `{"cells":[{"cell_type":"code","metadata":{},"source":["if x:\n","    !ls -la\n","y = !pwd"]}],"metadata":{},"nbformat":4}`)
	var masked []string
	for n := range f.Nodes(Identifier) {
		if n.Masked() {
			masked = append(masked, n.Text())
		}
	}
	if fmt.Sprint(masked) != "[!ls -la !pwd]" || f.Root().HasError() {
		t.Errorf("masked %q in %s", masked, sexp(f.Root()))
	}
}

func TestAt(t *testing.T) {
	f := parse(t, "a.py", "def f(x):\n    return g(x + 1)\n")
	code := string(f.Doc.Code)
	at := strings.Index(code, "x + 1")
	if n := f.At(source.Span{Start: at, End: at + 5}); n.Kind() != PyBinaryOperator {
		t.Errorf("innermost node is %s", n.Kind())
	}
	f = parse(t, "a.py", "# %%\nx = 1\n# %%\ny = x\n")
	code = string(f.Doc.Code)
	x, y, end := strings.Index(code, "x"), strings.Index(code, "y"), len(code)
	for _, test := range []struct {
		span source.Span
		want string
	}{
		{source.Span{Start: x, End: y + 1}, code}, // of two cells
		{source.Span{Start: x, End: x + 1}, "x"},
		{source.Span{Start: y, End: y + 5}, "y = x"},
		{source.Span{Start: y + 4, End: y + 5}, "x"},
		{source.Span{Start: y, End: y + 1}, "y"}, // above the one before
		{source.Span{Start: y - 1, End: y}, "# %%\ny = x\n"},
		{source.Span{Start: end, End: end}, "# %%\ny = x\n"},
		{source.Span{Start: end / 2, End: end / 2}, "# %%\nx = 1\n"}, // where both cells are
	} {
		if got := f.At(test.span).Text(); strings.TrimSpace(got) != strings.TrimSpace(test.want) {
			t.Errorf("%v is in %q, want %q", test.span, got, test.want)
		}
	}
}

func FuzzTree(f *testing.F) {
	for _, seed := range []string{"x = 1\n", "def f(:\n\tif\n", "f <- function(x) x |> g(\n", "\"\"\"", "é = 'ü'\r\n", "\x0c\x0c(", "if (x) {} \n else y"} {
		f.Add(seed, true)
		f.Add(seed, false)
	}
	f.Fuzz(func(t *testing.T, text string, python bool) {
		name := "a.R"
		if python {
			name = "a.py"
		}
		d, err := source.Read(name, []byte(text))
		if err != nil {
			return
		}
		tree := Parse(d)
		checkTree(t, tree)
		for n := range tree.All() {
			_ = n.Text()
			for range n.Args() {
			}
			_, _ = n.Literal()
			_, _, _ = n.Target(), n.Callee(), n.FuncLabel()
		}
	})
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("def f(x, y=1):\n    # a comment\n    z = np.array([x, y]) + g(x)['k']\n    return z\n\n", 2000)
	d, err := source.Read("a.py", []byte(text))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Parse(d)
	}
}
