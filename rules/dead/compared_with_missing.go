package dead

import (
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed compared_with_missing.md
var comparedWithMissingPage string

// undecided is the category of a condition of R that is neither true nor false, which is an error.
const undecided = "undecided"

var comparedWithMissing = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":        {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		undecided: {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Note},
	},
	Rank:    analyzer.Harms,
	Ranks:   map[string]analyzer.Rank{undecided: analyzer.Stops},
	Many:    "comparisons with what is missing",
	Since:   "0.1",
	Page:    comparedWithMissingPage,
	Aliases: []string{"ruff:PLW0177", "pylint:W0177 nan-comparison", "lintr:equals_na_linter", "jarl:equals_na"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "compared_with_missing",
			Doc:      analyzer.Title(comparedWithMissingPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runComparedWithMissing,
		}
	},
}

func runComparedWithMissing(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if f.Doc.Speaks(source.Python) {
		comparedWithMissingPython(pass, f)
	}
	if f.Doc.Speaks(source.R) {
		comparedWithMissingR(pass, f)
	}
	return nil, nil
}

// comparedWithMissingPython tells == and != that have a missing value on one side, which no value is the same as, not
// even a missing one. Those that are shown, or have one on both sides, are there to say just that.
func comparedWithMissingPython(pass *analysis.Pass, f *syntax.File) {
	for n := range f.Kinds(syntax.PyComparisonOperator) {
		left, operator, right := n.Comparison()
		if operator != "==" && operator != "!=" || n.Cell().NotRun || isShown(n) {
			continue
		}
		missing, value := right, left
		if missingPath(right) == "" {
			missing, value = left, right
		}
		if missingPath(missing) == "" || missingPath(value) != "" {
			continue
		}
		what := "never"
		if operator == "!=" {
			what = "always"
		}
		pass.Report(analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Message: fmt.Sprintf("`%s` is %s true: use `%s`", analyzer.Clip(n.Text(), 32), what, asksForMissing(missing, value, operator == "!="))})
	}
}

// isShown reports whether all that becomes of a value is that somebody sees it.
func isShown(n syntax.Node) bool {
	p := n.Parent()
	return p.Is(syntax.PyExpressionStatement) || p.Is(syntax.PyArgumentList) && p.Parent().Callee() == "print"
}

// missingPath is the dotted path of a missing value, or empty where an expression is none.
func missingPath(n syntax.Node) string {
	switch n.Kind() {
	case syntax.PyIdentifier, syntax.PyAttribute:
		if path := syntax.Resolve(n.Text(), n.File().Imported()); missingValues[path] {
			return path
		}
	case syntax.PyCall:
		text, _ := n.Arg("", 0).Literal()
		if name := n.Callee(); strings.EqualFold(text, "nan") && name == "float" && !n.File().Binds(name) {
			return "math.nan"
		}
	}
	return ""
}

var missingValues = syntax.Names("numpy.nan numpy.NaN numpy.NAN math.nan torch.nan pandas.NA pandas.NaT")

// asksForMissing is what to write instead of a comparison of a value.
func asksForMissing(missing, value syntax.Node, not bool) string {
	module, _, _ := strings.Cut(missingPath(missing), ".")
	names := make(map[string]string) // of modules
	for name, path := range missing.File().Imported() {
		names[path] = name
	}
	if names["pandas"] != "" {
		module = "pandas"
	}
	function := "isnan"
	if module == "pandas" {
		function = "isna"
	}
	if names[module] != "" {
		module = names[module]
	}
	argument := value.Text()
	if len(argument) > 16 {
		argument = "…"
	}
	call := fmt.Sprintf("%s.%s(%s)", module, function, argument)
	switch {
	case !not:
		return call
	case module == "math":
		return "not " + call
	}
	return "~" + call
}
