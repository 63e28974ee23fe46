package notebooks_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

// TestPieceIsKept takes what a text without a head lacks for kept where that is so much that it is a piece of one.
func TestPieceIsKept(t *testing.T) {
	rule := analyzertest.Named(t, notebooks.Rules(), "hidden_state")
	const head, attach = "---\ntitle: Tides\n---\n\n", "library(MASS)\n"
	for _, test := range []struct {
		name, head, attach string
		bound, lacks       int
		want               bool
	}{
		{"three names, without packages", "", "", 30, 3, true},
		{"two names", "", "", 30, 2, false},
		{"with packages", "", attach, 30, 3, false},
		{"ten names, with packages", "", attach, 90, 10, true},
		{"with a head", head, "", 30, 3, false},
	} {
		var text strings.Builder
		text.WriteString(test.head + "# Tides\n\n```{r}\n" + test.attach)
		for i := range test.bound {
			fmt.Fprintf(&text, "level_%d <- %d\n", i, i)
		}
		for i := range test.lacks {
			fmt.Fprintf(&text, "print(quay_%d)\n", i)
		}
		text.WriteString("```\n")
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.Rmd", Name: "a.Rmd", Rel: "a.Rmd", Told: true, Text: []byte(text.String())}).Findings
		if len(found) == 0 {
			t.Errorf("%s: nothing is told", test.name)
			continue
		}
		if kept, _ := found[0].Data["kept"].(bool); kept != test.want {
			t.Errorf("%s: kept is %v, want %v", test.name, kept, test.want)
		}
	}
}
