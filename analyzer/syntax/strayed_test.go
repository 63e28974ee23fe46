package syntax

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func TestSevered(t *testing.T) {
	for code, want := range map[string]string{
		"x = 1 +\n2\n":                             "x = 1 +",
		"x = low.  # why\nhead()\n":                "x = low.",
		"if low and\\\n  high or\n  x: pass\n":     "high or",
		"x = not\ny\n":                             "x = not",
		"x = 3 if y else\n4\n":                     "x = 3 if y else",
		"x = (a) +\n(b)\n":                         "x = (a) +",
		"x = [1,\n 2] ==\ny\n":                     "2] ==",
		"x: int =\n3\n":                            "x: int =",
		"x = (1 +\n2)\n":                           "",
		"d[a &\nb] = f(c.\nd, e=1 +\n2)\n":         "",
		"x = {a: 1 +\n2 for a in b or\nc}\n":       "",
		"with (open(a).\nx as f): pass\n":          "",
		"def f(a=1 +\n2): pass\n":                  "",
		"x = a \\\n + b\n":                         "",
		"from a import *\nb = \"+\"  # and\nc\n":   "",
		"x = 1.\ny = ...\nz = \"\"\"a =\n\"\"\"\n": "",
		"x = y.\\\nz\n":                            "",
	} {
		doc, err := source.Read("a.py", []byte(code))
		if err != nil {
			t.Fatal(err)
		}
		f := Parse(doc)
		if f.Root().HasError() {
			t.Errorf("%q does not parse: nothing to see", code)
		}
		n, at := f.CellRoot(&doc.Cells[0]).Severed()
		if got := code[at.Start:at.End]; got != want || n.OK() != (want != "") {
			t.Errorf("%q: severed at %q, want %q", code, got, want)
		}
	}
}
