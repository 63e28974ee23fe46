package notebooks

import "testing"

func TestMentionsWord(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       bool
	}{
		{"render report.Rmd", "report", true},
		{"render my_report.Rmd report", "report", true},
		{"reports: reporting", "report", false},
		{"render .Rmd", "", false}, // of a file that is nothing but an extension
	} {
		if got := mentionsWord(c.text, c.word); got != c.want {
			t.Errorf("mentionsWord(%q, %q) = %t", c.text, c.word, got)
		}
	}
}
