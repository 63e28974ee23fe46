package functions

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed long_function.md
var longFunctionPage string

var longFunction = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Rest,
	Once:      "statements",
	Since:     "0.1",
	Page:      longFunctionPage,
	Aliases:   []string{"ruff=PLR0915", "pylint:R0915 too-many-statements", "sonar:S138"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "long_function",
			Doc:      analyzer.Title(longFunctionPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		limit := a.Flags.Int("max-statements", 50, "how many `statements` a function may have; default as in pylint's too-many-statements")
		a.Run = func(pass *analysis.Pass) (any, error) {
			for _, o := range oversized(syntax.Of(pass), *limit, statements, mostStatements) {
				name, at := label(o.fn)
				analyzer.ReportData(pass, analysis.Diagnostic{
					Pos: at.Pos(), End: at.End(),
					Message: fmt.Sprintf("%s has %d statements (%d allowed): split it", name, o.value, *limit),
				}, map[string]any{"statements": o.value, "max-statements": *limit})
			}
			return nil, nil
		}
		return a
	},
}

// statements counts the statements of a function, those of its blocks, with or
// without braces, and of functions nested in it too. An elif or else if counts as the if that it is;
// else, except, finally, a case, a comment and a docstring count nothing. What
// only declares an option of a command line counts nothing either: such a
// list is long because the program has many options.
func statements(fn syntax.Node, without []syntax.Node) int {
	count := 0
	for n := range subtree(fn.Child(syntax.BodyField), without) {
		if counts(n) {
			count++
		}
	}
	return count
}

// counts reports whether a node is a statement of a function or cell that counts.
func counts(n syntax.Node) bool {
	switch {
	case n.Is(syntax.PyElifClause), n.Is(syntax.RIfStatement) && n.Field() == syntax.AlternativeField, isBareBody(n):
		return true
	}
	return n.IsStatement() && !n.Has(syntax.Comment) && !n.Is(syntax.PyCaseClause) &&
		!n.Expression().Docstring() && !declaresOption(n.Expression())
}

// isBareBody reports whether the node is the one statement of a branch or loop
// that R writes without braces.
func isBareBody(n syntax.Node) bool {
	p := n.Parent()
	switch {
	case n.Has(syntax.Block):
		return false
	case p.Is(syntax.RIfStatement):
		return n.Field() != syntax.ConditionField && !n.Has(syntax.Comment) && !isTernary(p)
	case p.Is(syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement):
		return n.Field() == syntax.BodyField
	}
	return false
}

// declaresOption reports whether a statement is a call that adds an option to a
// parser of command lines.
func declaresOption(n syntax.Node) bool {
	if n.Has(syntax.Assignment) {
		n = n.Value()
	}
	if n.Is(syntax.RPipe) {
		n = n.Child(syntax.RHSField)
	}
	if !n.Has(syntax.Call) {
		return false
	}
	switch n.FuncName() {
	case "add_argument", "add_argument_group", "add_option", "add_parser":
		return true
	}
	return false
}
