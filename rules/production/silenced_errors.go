package production

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed silenced_errors.md
var silencedErrorsPage string

// The categories of what loses little: what only makes a number of a text or takes a value out
// of another, and can fail in that alone, and what is tried once, or again until it works.
const (
	conversion = "conversion"
	once       = "once"
)

var silencedErrors = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"": {
			Explore: analyzer.Note, Production: analyzer.Warning,
			OptIn: []source.Language{source.R}, // seldom written: too few were read
		},
		conversion: {Explore: analyzer.Note, Production: analyzer.Warning},
		once:       {Explore: analyzer.Note, Production: analyzer.Warning},
	},
	Rank:  analyzer.Rest, // of 41 that were read among what to mend first 16 could wait
	Many:  "places that silence errors",
	Since: "0.1",
	Page:  silencedErrorsPage,
	Aliases: []string{
		"ruff:S110", "ruff:S112", "ruff:E722", "ruff=BLE001", "pylint:W0702 bare-except",
		"pylint:W0718 broad-exception-caught", "pylint:W0703 broad-except", "sonar:S5754",
	},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "silenced_errors",
			Doc:      analyzer.Title(silencedErrorsPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runSilencedErrors,
		}
	},
}

func runSilencedErrors(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	report := func(n syntax.Node, what string) {
		category := ""
		switch try := n.Parent(); {
		case try.Is(syntax.PyTryStatement) && (onlyTakes(try.Child(syntax.BodyField)) || onlyDraws(try.Child(syntax.BodyField))):
			category = conversion
		case n.Language() == source.Python && !leavesOut(n):
			category = once
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: n.Pos(), End: n.End(), Category: category,
			Message: fmt.Sprintf("`%s` hides every error: handle those that you expect, or log them", what),
		}, map[string]any{"names": []string{what}}) // a habit, wherever it stands
	}
	for clause := range f.Kinds(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
		if swallows(clause) && !clause.Cell().NotRun && !isExpected(clause) {
			report(clause, exceptHead(clause))
		}
	}
	for n := range f.Named("suppress") {
		call := calledBy(n)
		if call.Language() == source.Python && isBroad(call.Arg("", 0)) && syntax.Resolve(call.Callee(), f.Imported()) == "contextlib.suppress" &&
			!explains(call.Statement()) && !tidiesUp(call.Within(syntax.With)) {
			report(call, short(call, "suppress"))
		}
	}
	for _, name := range []string{"try", "tryCatch"} {
		for n := range f.Named(name) {
			if call := calledBy(n); call.Language() == source.R && swallowsInR(call) && !explains(call) {
				report(call, name)
			}
		}
	}
	return nil, nil
}

// exceptHead returns an except clause as a message calls it.
func exceptHead(clause syntax.Node) string {
	if value := clause.Child(syntax.ValueField); value.OK() {
		return short(value, "except")
	}
	return "except:"
}
