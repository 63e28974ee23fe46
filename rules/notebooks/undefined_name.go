package notebooks

import (
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed undefined_name.md
var undefinedNamePage string

var undefinedName = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels: map[string]analyzer.Levels{
		// Fragments that a notebook loads read names that the notebook has: until the
		// project is known, a team has to want this.
		"":      {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python}},
		"unset": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python}},
	},
	Since:   "0.1",
	Page:    undefinedNamePage,
	Aliases: []string{"ruff:F821", "flake8:F821", "ruff:F823", "flake8:F823", "pylint:E0602", "pylint:undefined-variable", "pylint:E0601", "pylint:used-before-assignment"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "undefined_name",
			Doc:      analyzer.Title(undefinedNamePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			Run:      runUndefinedName,
		}
	},
}

func runUndefinedName(pass *analysis.Pass) (any, error) {
	f, names := syntax.Of(pass), scope.Of(pass)
	if strings.HasSuffix(f.Doc.Path, ".pyi") {
		return nil, nil
	}
	sessions := make(map[*scope.Scope]*session)
	told := make(map[string]bool)
	for _, r := range names.Unresolved {
		module := r.From.Module()
		if r.Mentioned || !r.Node.OK() || r.Node.Missing() || r.Node.Language() != source.Python || told[r.Text] || module.Star.OK() || module.Dynamic.OK() ||
			scope.Given(f.Doc, r.Text) || guarded(r.Node) || r.Node.Parent().Is(syntax.PyDeleteStatement) {
			continue
		}
		s := sessions[module]
		if s == nil {
			s = newSession(f, names, module)
			sessions[module] = s
		}
		if m := s.when(r); f.Doc.HasCells() && m.place.OK() && m.breaks() {
			told[r.Text] = true // hidden_state tells what ends a run of all cells
			continue
		}
		if cell := r.Node.Cell(); cell.NotRun || excused(cell) || s.unseen().may(r.Text, len(f.Doc.Code)) {
			continue
		}
		told[r.Text] = true
		pass.Report(analysis.Diagnostic{
			Pos: r.Node.Pos(), End: r.Node.End(),
			Message: fmt.Sprintf("`%s` is defined nowhere: the code ends here when it comes by", analyzer.Clip(r.Text, maxName)),
		})
	}
	for _, s := range names.Scopes {
		if s.Language == source.Python {
			tellUnset(pass, s)
		}
	}
	return nil, nil
}

func containsAny(text string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}
