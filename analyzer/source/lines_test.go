package source

import "testing"

func TestOnlyComments(t *testing.T) {
	for code, want := range map[string]bool{"": true, "\n  \n": true, "# a\n\n\t# b": true, "# a\nb = 1\n": false, "b # a": false} {
		if OnlyComments([]byte(code)) != want {
			t.Errorf("%q: got %v", code, !want)
		}
	}
}
