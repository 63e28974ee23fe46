package syntax

import (
	"fmt"
	"testing"
)

func TestImported(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"import os", "map[os:os]"},
		{"import os.path, sys", "map[os:os sys:sys]"},
		{"import matplotlib.pyplot as plt", "map[plt:matplotlib.pyplot]"},
		{"from pdb import set_trace", "map[set_trace:pdb.set_trace]"},
		{"from a . b import (\n  c as d,  # why\n  e,\n)", "map[d:a.b.c e:a.b.e]"},
		{"from . import x", "map[x:.x]"},
		{"from ..y import x", "map[x:..y.x]"},
		{"from a import *", "map[]"},
		{"def f():\n    import a as b\n", "map[b:a]"},
	} {
		if got := fmt.Sprint(parse(t, "a.py", test.text+"\n").Imported()); got != test.want {
			t.Errorf("%s: %s, want %s", test.text, got, test.want)
		}
	}
}

func TestResolve(t *testing.T) {
	names := map[string]string{"np": "numpy", "st": "pdb.set_trace"}
	for path, want := range map[string]string{"np.load": "numpy.load", "st": "pdb.set_trace", "x.np": "x.np", "": ""} {
		if got := Resolve(path, names); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}
