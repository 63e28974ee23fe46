package production

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
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
	Exposes:   true,
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
	f := syntax.Of(pass)
	for s := range f.Nodes(syntax.String) {
		if !mayBeSecret(s.Span().Len()) {
			continue
		}
		what := ""
		if text, ok := s.Literal(); ok {
			what = credentialIn(text, keeperOf(s), func() string { return userBeside(s) })
		} else if !s.Is(syntax.PyConcatenatedString) {
			if what = issuedIn(s.Bytes()).what; what == "" {
				what = keyOfURL(s.Bytes()) // whatever else is filled in
			}
		}
		if what != "" && !s.Cell().NotRun && !isSample(s) {
			var data map[string]any
			if isForTrial(f, s) {
				data = map[string]any{"kept": true}
			}
			analyzer.ReportData(pass, analysis.Diagnostic{
				Pos: s.Pos(), End: s.End(),
				Message: fmt.Sprintf("%s is in the code: take it from the environment", what),
			}, data)
		}
	}
	for c := range f.Nodes(syntax.Comment) {
		text := c.Bytes()
		at, what := source.Span{}, ""
		if bytes.IndexByte(text, '"') >= 0 || bytes.IndexByte(text, '\'') >= 0 {
			at, what = credentialInComment(string(text))
		}
		if what == "" {
			key := issuedIn(text)
			at, what = key.at, key.what
		}
		if what != "" && !c.Cell().NotRun && !isSample(c) {
			pass.Report(analysis.Diagnostic{
				Pos: c.Pos() + token.Pos(at.Start), End: c.Pos() + token.Pos(at.End),
				Message: fmt.Sprintf("%s is in a comment, where all who have the code read it: remove it", what),
			})
		}
	}
	for part := range foreignParts(f.Doc) {
		text, start, message := f.Doc.Code, syntax.CodePos(pass), "%s is in the code: take it from the environment"
		if part.prose {
			message = "%s is in the text, where all who have it read it: remove it"
		}
		if part.raw {
			text, start = f.Doc.Raw, 1
		}
		if c := part.credential(text[part.at.Start:part.at.End]); c.what != "" {
			start += token.Pos(part.at.Start)
			pass.Report(analysis.Diagnostic{Pos: start + token.Pos(c.at.Start), End: start + token.Pos(c.at.End), Message: fmt.Sprintf(message, c.what)})
		}
	}
	return nil, nil
}

// isForTrial reports whether a text is the key that Django makes for new settings, in ones that are still set to debug and
// that no host serves: it signs nothing that counts.
func isForTrial(f *syntax.File, s syntax.Node) bool {
	text, _ := s.Literal()
	return isSigningKey(text) && untouched.Match(f.Doc.Code) && debugs.Match(f.Doc.Code)
}

var (
	untouched = lazyregexp.New(`(?m)^ALLOWED_HOSTS *= *\[ *\]`)
	debugs    = lazyregexp.New(`(?m)^DEBUG *= *True\b`)
)

// credentialIn says which credential a text is or holds that is kept under a name, never
// by its value. It asks for the account beside it where that counts.
func credentialIn(text, name string, user func() string) string {
	if maker := issuerOf(text); maker != "" {
		return "a key of `" + maker + "`"
	}
	if key := issuedIn([]byte(text)); key.issued {
		return key.what
	}
	if user := userOfURL(text); user != "" {
		return "the password of `" + analyzer.Clip(user, 36) + "`"
	}
	if strings.IndexByte(text, '=') >= 0 {
		if what := keyOfURL([]byte(text)); what != "" {
			return what
		}
	}
	if hasDSN(text) {
		return "the `password` of a connection"
	}
	if scheme, sent, ok := strings.Cut(text, " "); ok && (scheme == "Bearer" || scheme == "Basic") && isRandom(sent) {
		return "what `" + scheme + "` authorizes"
	}
	var keeps bool
	switch kindOf(name) {
	case aPassword:
		keeps = isPassword(text, name, user())
	case anArgument:
		account := user()
		keeps = account != "" && isPassword(text, name, account)
	case aKey:
		keeps = isRandom(text) || isSigningKey(text)
	default:
		keeps = syntax.LastWord(name) == "key" && isStorageKey(text)
	}
	if !keeps {
		return ""
	}
	return "`" + analyzer.Clip(name, 40) + "`"
}
