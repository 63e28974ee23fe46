package production

import (
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed silenced_warnings.md
var silencedWarningsPage string

// steps is the category of suppressWarnings() around many steps.
const steps = "steps"

var silencedWarnings = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":    {Explore: analyzer.Note, Production: analyzer.Warning},
		steps: {Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.R}},
	},
	Rank:  analyzer.Rest,
	Ranks: map[string]analyzer.Rank{steps: analyzer.Harms},
	Many:  "places that silence warnings",
	Since: "0.1",
	Page:  silencedWarningsPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "silenced_warnings",
			Doc:      analyzer.Title(silencedWarningsPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runSilencedWarnings,
		}
	},
}

func runSilencedWarnings(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	report := func(n syntax.Node, category, message string, arguments ...any) {
		pass.Report(analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Category: category, Message: fmt.Sprintf(message, arguments...)})
	}
	for _, name := range []string{"filterwarnings", "simplefilter"} {
		for n := range f.Named(name) {
			if call := calledBy(n); call.Language() == source.Python && ignoresAll(f, call) && !isTemporary(call) {
				report(call, "", "`%s` hides every warning: name a category or module", short(call, name))
			}
		}
	}
	for n := range f.Named("warn") {
		if call := argumentOf(n); call.Callee() == "options" && isNegative(call.Arg("warn", -1)) && !call.Cell().NotRun && !isSetBack(f, call) {
			report(call, "", "`%s` hides every warning: wrap the one call in `suppressWarnings()`", short(call, "options(warn = -1)"))
		}
	}
	for n := range f.Named("suppressWarnings") {
		call := calledBy(n)
		if count := stepsIn(call.Arg("expr", 0)); call.Language() == source.R && count > 1 {
			report(call, steps, "`suppressWarnings` hides what %d steps warn of: wrap the one that you know", count)
		}
	}
	return nil, nil
}

// ignoresAll reports whether a call of Python adds a filter that ignores warnings
// of every kind and origin.
func ignoresAll(f *syntax.File, call syntax.Node) bool {
	if !strings.HasPrefix(syntax.Resolve(call.Callee(), f.Imported()), "warnings.") {
		return false
	}
	if action, _ := call.Arg("action", 0).Literal(); action != "ignore" {
		return false
	}
	others := 0
	for arg := range call.Args() {
		if arg.Name != "append" && arg.Value.Text() != "Warning" {
			others++
		}
	}
	return others == 1
}

// isTemporary reports whether a filter ends with its block, or gives way to what
// whoever runs the program asks for.
func isTemporary(call syntax.Node) bool {
	for a := range call.Ancestors() {
		switch {
		case a.Has(syntax.With) && a.Mentions("catch_warnings"):
			return true
		case a.Has(syntax.If) && a.Child(syntax.ConditionField).Mentions("warnoptions"):
			return true
		}
	}
	return false
}

// argumentOf returns the call of R that a name is the label of an argument of.
func argumentOf(name syntax.Node) syntax.Node {
	if arg := name.Parent(); arg.Is(syntax.RArgument) && name.Field() == syntax.NameField {
		return arg.Parent().Parent()
	}
	return syntax.Node{}
}

func isNegative(n syntax.Node) bool {
	return n.Is(syntax.RUnaryOperator) && strings.HasPrefix(n.Text(), "-")
}

// isSetBack reports whether the options of before are kept, or set again in the
// same function.
func isSetBack(f *syntax.File, call syntax.Node) bool {
	if call.Parent().Has(syntax.Assignment) {
		return true
	}
	for n := range f.Named("options") {
		later := calledBy(n)
		if !later.OK() || later.Index() <= call.Index() || later.Within(syntax.Function) != call.Within(syntax.Function) {
			continue
		}
		if warn := later.Arg("warn", -1); warn.OK() && !isNegative(warn) || later.Arg("", 0).Has(syntax.Identifier) {
			return true
		}
	}
	return false
}

// stepsIn counts the steps of an expression of R that may warn: statements in braces,
// calls in a pipe. A condition upon what came out of a step is none, nor is what only
// takes a part of it or another shape.
func stepsIn(n syntax.Node) int {
	count := 0
	switch {
	case n.Is(syntax.RBracedExpression):
		for s := range n.Statements() {
			if !s.Has(syntax.If) {
				count += max(1, stepsIn(s))
			}
		}
	case n.Is(syntax.RPipe):
		if last := n.Child(syntax.RHSField); last.Is(syntax.RIdentifier) || quiet[last.FuncName()] {
			return max(1, stepsIn(n.Child(syntax.LHSField)))
		}
		return 1 + stepsIn(n.Child(syntax.LHSField))
	case n.Has(syntax.Assignment):
		return stepsIn(n.Value())
	}
	return count
}

// quiet are functions that warn of nothing that matters.
var quiet = syntax.Names(`summary coef coefficients data.frame as.data.frame as_tibble tibble head tail select rename arrange pull nrow ncol length names
	unlist invisible`)
