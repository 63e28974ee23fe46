package notebooks_test

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestManyReads has a name that R reads some times and many times, of which only those in a binding's own value count there.
func TestManyReads(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	count := func(times int) string { return strings.Repeat("if (tide > 2) hits <- hits + 1\n", times) }
	for _, test := range []struct{ name, code, want string }{
		{"no value", "%", "`hits` is defined in no cell: Restart & Run All fails here"},
		{"a value above", "hits <- 0\n%", ""},
		{"a value below", "%hits <- 0\n", ""},
	} {
		for _, times := range []int{3, 100} {
			text := "# Tides\n\n```{r}\ntide <- 3\n" + strings.ReplaceAll(test.code, "%", count(times)) + "print(hits)\n```\n"
			found := analyzertest.Findings(t, rule, analyzer.File{Path: "tides.Rmd", Name: "tides.Rmd", Rel: "tides.Rmd", Told: true, Text: []byte(text)}).Findings
			told := ""
			for _, f := range found {
				told += f.Message
			}
			if (told == "") != (test.want == "") || !strings.HasPrefix(told, test.want) {
				t.Errorf("%s, %d times: %q", test.name, times, told)
			}
		}
	}
}
