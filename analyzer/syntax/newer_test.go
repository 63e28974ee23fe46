package syntax

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// TestSpread looks at stars before brackets in a tuple that has none, which the grammar has
// not, and at what Python does not take either.
func TestSpread(t *testing.T) {
	for code, want := range map[string]bool{
		"y = 1, *(x)":                            true,
		"y = z = 1, *[x for x in y], 2":          true,
		"y = *(x), 1":                            true,
		"y = *{1}, *(2,)":                        true,
		"y: tuple = 1, *(x)":                     true,
		"y += f(a=1), *([None] * 3)  # three":    true,
		"y = 1, *[0] * 3":                        true,
		"def f():\n    return 1, *(x)":           true,
		"def f():\n    return *(\n        x), 1": true,
		"def f():\n    yield (1), *(x); g()":     true,
		"y = f(1, *(x))":                         true,
		"y = *(x)":                               false,
		"y = 1, *(x":                             false,
		"y = 1, **(x)":                           false,
		"y = 1 *(x), *":                          false,
		"y = 1, *(x) if z else 2":                false,
		"y = 1, *(x) or 2":                       false,
		"y = lambda a, *(b): 3":                  false,
		"def f(a, *(b)): pass":                   false,
		"import a, *(b)":                         false,
		"del a, *(b)":                            false,
		"assert a == b, *(c)":                    false,
		"returned 1, *(x)":                       false,
	} {
		f := ParseText([]byte(code), source.Python)
		if got := !f.Root().HasError(); got != want {
			t.Errorf("%s: parses %v, want %v", code, got, want)
		}
	}
}

// TestFilled looks at what a value is filled with that a string of Python lays out.
func TestFilled(t *testing.T) {
	for code, want := range map[string]bool{
		"print(f'{level:=^20}')":   true,
		"print(f'{level:=<20} m')": true,
		"print(f'{level:=5}')":     true,
		"if (low := level) > 3: x": true,
		"low :=< 3":                false,
	} {
		f := ParseText([]byte(code), source.Python)
		if got := !f.Root().HasError(); got != want {
			t.Errorf("%s: parses %v, want %v", code, got, want)
		}
	}
}
