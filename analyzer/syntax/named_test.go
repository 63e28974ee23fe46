package syntax

import (
	"fmt"
	"slices"
	"testing"
)

func TestNamedBeforeAndFrom(t *testing.T) {
	f := parse(t, "a.py", "low = 1\ndef tide(low):\n    low = low + 1\n    high = low\n    return low\nlow\n")
	starts := func(of func(yield func(Node) bool)) (at []int) {
		for n := range of {
			at = append(at, n.Start())
		}
		return at
	}
	all := slices.Collect(f.Named("low"))
	fn := all[1].Within(Function)
	for _, test := range []struct {
		what string
		got  []int
		want string
	}{
		{"all", starts(f.Named("low")), "[0 17 27 33 52 67 71]"},
		{"before the last in all", starts(f.Root().NamedBefore(all[6])), "[67 52 33 27 17 0]"},
		{"before one in the function", starts(fn.NamedBefore(all[4])), "[33 27 17]"},
		{"before the first", starts(f.Root().NamedBefore(all[0])), "[]"},
		{"from a place in the function", starts(fn.NamedFrom("low", 30)), "[33 52 67]"},
		{"from before the function", starts(fn.NamedFrom("low", 0)), "[17 27 33 52 67]"},
		{"from behind all", starts(fn.NamedFrom("low", 68)), "[]"},
		{"of no file", starts(Node{}.NamedFrom("low", 0)), "[]"},
	} {
		if got := fmt.Sprint(test.got); got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}
