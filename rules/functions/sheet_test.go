package functions

import (
	"reflect"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// A cell that is known from an earlier document must be what reading it again gives, and
// one whose text a magic hides must not be taken for another.
func TestKnownCellsChangeNothing(t *testing.T) {
	const first = "# %%\nimport numpy\ndef f(a):\n    b = a + 1\n    return g(b)\n\n# %%\nx = f(1)\n\n"
	const second = "# %% [markdown]\n# Other\n\n# %%\ny = 2\n\n" + first + "# %%\n!ls one\nz = h(y)\n"
	const third = "# %%\n!ls two\nz = h(y)\n\n" + second
	known := new(cells)
	for _, text := range []string{first, second, third} {
		doc, err := source.Read("a.py", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		f := syntax.Parse(doc)
		doc.Format = source.Notebook // the cells of scripts are no copies
		shared, alone := readSheet(f, bounds{}, known), readSheet(f, bounds{}, new(cells))
		if got, want := shared.code(), alone.code(); len(want.Statements) == 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%q gives\n%+v, alone\n%+v", text, got, want)
		}
	}
	if len(known.list) != 3 {
		t.Errorf("%d cells are known, want 3: those without a magic", len(known.list))
	}
}
