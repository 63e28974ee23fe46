package analyzer_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
)

func TestClip(t *testing.T) {
	for _, test := range []struct {
		text string
		most int
		want string
	}{{"", 3, ""}, {"abc", 3, "abc"}, {"abcd", 3, "ab…"}, {"äöü", 3, "äöü"}, {"äöüß", 3, "äö…"}} {
		if got := analyzer.Clip(test.text, test.most); got != test.want {
			t.Errorf("Clip(%q, %d) is %q, want %q", test.text, test.most, got, test.want)
		}
	}
}
