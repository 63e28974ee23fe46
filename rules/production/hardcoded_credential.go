package production

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed hardcoded_credential.md
var hardcodedCredentialPage string

var hardcodedCredential = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning}},
	Rank:      analyzer.Harms,
	Many:      "credentials in code",
	Since:     "0.1",
	Page:      hardcodedCredentialPage,
	Aliases:   []string{"ruff:S105", "ruff:S106", "ruff:S107", "sonar:S2068"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "hardcoded_credential",
			Doc:      analyzer.Title(hardcodedCredentialPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runHardcodedCredential,
		}
	},
}

func runHardcodedCredential(pass *analysis.Pass) (any, error) {
	for s := range syntax.Of(pass).Nodes(syntax.String) {
		if size := s.Span().Len(); size < shortestSecret || size > longestSecret || s.Cell().NotRun {
			continue
		}
		text, ok := s.Literal()
		if !ok {
			continue
		}
		if what := credentialIn(s, text); what != "" {
			pass.Report(analysis.Diagnostic{
				Pos: s.Pos(), End: s.End(),
				Message: fmt.Sprintf("%s is in the code: take it from the environment", what),
			})
		}
	}
	return nil, nil
}

// credentialIn says which credential a string is or holds, never by its value.
func credentialIn(s syntax.Node, text string) string {
	if maker := issuerOf(text); maker != "" {
		return "a key of `" + maker + "`"
	}
	if user := userOfURL(text); user != "" {
		return "the password of `" + analyzer.Clip(user, 36) + "`"
	}
	if hasDSN(text) {
		return "the `password` of a connection"
	}
	name := keeperOf(s)
	switch kindOf(name) {
	case aPassword:
		if isPassword(text, name, userBeside(s)) {
			return "`" + analyzer.Clip(name, 40) + "`"
		}
	case aKey:
		if isRandom(text) {
			return "`" + analyzer.Clip(name, 40) + "`"
		}
	}
	return ""
}
