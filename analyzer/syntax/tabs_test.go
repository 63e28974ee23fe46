package syntax

import "testing"

func TestEvenTabs(t *testing.T) {
	for _, test := range []struct{ code, want string }{
		{"if x:\n\ty\n", "if x:\n\ty\n"},
		{"if x:\n \ty\n", "if x:\n\f\ty\n"},
		{"if x:\n        \ty = 1 \tz\n", "if x:\n\f\f\f\f\f\f\f\t\ty = 1 \tz\n"},
		{"if x:\n  \t  y\n", "if x:\n\f\f\t  y\n"},
		{"if x:\n\t  \ty\n", "if x:\n\f\f\t\ty\n"},
		{"x = 1 \t# note", "x = 1 \t# note"},
		{" \t", "\f\t"},
	} {
		if got := string(evenTabs([]byte(test.code))); got != test.want {
			t.Errorf("%q: got %q, want %q", test.code, got, test.want)
		}
	}
}

func TestBlocksOfTabs(t *testing.T) {
	same := parse(t, "b.py", "def f(x):\n \ty = x\n\treturn y\n")
	want := parse(t, "b.py", "def f(x):\n        y = x\n        return y\n")
	if got, want := sexp(same.Root()), sexp(want.Root()); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
