package functions

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed too_many_parameters.md
var tooManyParametersPage string

var tooManyParameters = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off,
		OptIn: []source.Language{source.Python, source.R}, // a matter of taste
	}},
	Rank:    analyzer.Rest,
	Many:    "functions with too many parameters",
	Since:   "0.1",
	Page:    tooManyParametersPage,
	Aliases: []string{"ruff=PLR0913", "ruff:PLR0917", "pylint:R0913 too-many-arguments", "pylint:R0917 too-many-positional-arguments", "sonar:S107"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "too_many_parameters",
			Doc:      analyzer.Title(tooManyParametersPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		limit := a.Flags.Int("max-required", 8, "how many `parameters` without a default a function may have")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runTooManyParameters(pass, *limit)
			return nil, nil
		}
		return a
	},
}

func runTooManyParameters(pass *analysis.Pass, limit int) {
	for fn := range syntax.Of(pass).Nodes(syntax.Function) {
		count := required(fn)
		if count <= limit || fn.Cell().NotRun || calledByName(fn) {
			continue
		}
		name, at := label(fn)
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: at.Pos(), End: at.End(),
			Message: fmt.Sprintf("%s needs %d arguments (%d allowed): group them, or split it", name, count, limit),
		}, map[string]any{"required": count, "max-required": limit})
	}
}

// shiny lists the parameters that Shiny gives to the server of a module.
var shiny = syntax.Names("input output session")

// required counts the parameters that every call has to give by place.
func required(fn syntax.Node) int {
	count := 0
	for p := range fn.Child(syntax.ParametersField).Children() {
		switch p.Kind() {
		case syntax.PyIdentifier:
			if count > 0 || p.Text() != "self" && p.Text() != "cls" {
				count++
			}
		case syntax.PyTypedParameter:
			if first := p.FirstChild(); first.Is(syntax.PyIdentifier) {
				count++
			}
		case syntax.PyKeywordSeparator, syntax.PyListSplatPattern:
			return count // what follows is given by name
		case syntax.RParameter:
			if name := p.Child(syntax.NameField); !p.Child(syntax.DefaultField).OK() && !name.Is(syntax.RDots) && !shiny[name.Text()] {
				count++
			}
		}
	}
	return count
}

// calledByName reports whether a decorator hands a function its arguments, as those
// of command lines, servers and tests do, or makes it an object.
func calledByName(fn syntax.Node) bool {
	return fn.Parent().Is(syntax.PyDecoratedDefinition)
}
