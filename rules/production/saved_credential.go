package production

import (
	_ "embed"
	"fmt"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

//go:embed saved_credential.md
var savedCredentialPage string

var savedCredential = &analyzer.Rule{
	Habit:   Habit,
	Levels:  map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Rank:    analyzer.Harms,
	Exposes: true,
	Many:    "credentials in saved outputs",
	Since:   "0.1",
	Page:    savedCredentialPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "saved_credential",
			Doc:      analyzer.Title(savedCredentialPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
			Run:      runSavedCredential,
		}
	},
}

func runSavedCredential(pass *analysis.Pass) (any, error) {
	doc := source.Of(pass)
	for i := range doc.Cells {
		if doc.Cells[i].Outputs.Span.Len() == 0 {
			continue
		}
		var told []string
		for text := range doc.ShownText(&doc.Cells[i]) {
			shown := doc.Raw[text.Start:text.End]
			for c := range credentialsInText(shown) {
				if slices.Contains(told, c.what) || isOfPage(shown, c.at.Start) {
					continue
				}
				told = append(told, c.what)
				start := token.Pos(1 + text.Start)
				pass.Report(analysis.Diagnostic{Pos: start + token.Pos(c.at.Start), End: start + token.Pos(c.at.End), Message: savedMessage(c)})
			}
		}
	}
	return nil, nil
}

func savedMessage(c credential) string {
	if c.temporary {
		return fmt.Sprintf("an output shows %s, a temporary one: clear it, and show the next one nowhere", c.what)
	}
	return fmt.Sprintf("an output shows %s: revoke it, for the history keeps it", c.what)
}

// isOfPage reports whether a place in a text is in a page of the web or in a piece of one: its keys are those of
// whoever made the page, for all who read it.
func isOfPage(text []byte, at int) bool {
	const tag = 300 // bytes
	return page.Match(text) || linked.Match(text[max(0, at-tag):at])
}

var (
	page   = lazyregexp.New(`(?i)<(?:script|meta|html)\b`)
	linked = lazyregexp.New(`(?i)\b(?:href|src|content)=\\?["'][^"'<>]*$`)
)
