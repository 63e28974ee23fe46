package dead

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed blank_figure.md
var blankFigurePage string

var blankFigure = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Harms,
	Many:      "images saved empty",
	Since:     "0.1",
	Page:      blankFigurePage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "blank_figure",
			Doc:      analyzer.Title(blankFigurePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runBlankFigure,
		}
	},
}

// runBlankFigure tells figures that are saved when they have been shown, which ends them.
func runBlankFigure(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if !f.Root().Mentions("show") || keepsFigures(f) {
		return nil, nil
	}
	for call := range f.Calls("savefig") {
		if !isOfPyplot(call) || call.Cell().NotRun {
			continue
		}
		if show := shownBefore(call.Statement()); show.OK() {
			pass.Report(analysis.Diagnostic{
				Pos: call.Pos(), End: call.End(),
				Message: fmt.Sprintf("`%s` saves an empty image, the figure ended with `%s`: save it before", call.Callee(), show.Text()),
				Related: []analysis.RelatedInformation{{Pos: show.Pos(), End: show.End(), Message: "what ends the figure"}},
			})
		}
	}
	return nil, nil
}

// isOfPyplot reports whether a call is of a function of matplotlib that works on the current figure.
func isOfPyplot(call syntax.Node) bool {
	module, _, _ := strings.Cut(syntax.Resolve(call.Callee(), call.File().Imported()), "."+call.FuncName())
	return pyplots[module]
}

// pyplots are the modules of such functions, and the name that nearly all give to the first.
var pyplots = syntax.Names("matplotlib.pyplot matplotlib.pylab pylab plt")

// shownBefore returns the plt.show() that comes by right before a statement, or no node: what stands between them draws
// nothing, and no branch or loop holds it alone.
func shownBefore(statement syntax.Node) syntax.Node {
	for statement.OK() {
		before := statement.PrevCode()
		for ; before.OK(); before = before.PrevCode() {
			if call := before.Expression(); call.FuncName() == "show" && isOfPyplot(call) && !hasArgument(call) {
				return call
			}
			if mayDraw(before) {
				return syntax.Node{}
			}
		}
		around := statement.Parent().Parent()
		if !around.Has(syntax.If | syntax.With) {
			return syntax.Node{}
		}
		statement = around.Statement()
	}
	return syntax.Node{}
}

// mayDraw reports whether a statement may work on a figure: it is a branch or a loop, or calls something else than what
// prints, saves, or puts texts together.
func mayDraw(statement syntax.Node) bool {
	if !statement.Is(syntax.PyExpressionStatement, syntax.PyPrintStatement) || statement.Masked() {
		return true
	}
	for call := range statement.Nodes(syntax.Call) {
		if !drawsNothing[call.FuncName()] {
			return true
		}
	}
	return false
}

var drawsNothing = syntax.Names("print format join str len makedirs mkdir savefig close")

// keepsFigures reports whether a document asks for a backend, or for figures that do not wait for whoever looks at them:
// they may go on when they were shown.
func keepsFigures(f *syntax.File) bool {
	for call := range f.Calls("use", "switch_backend", "ion", "interactive") {
		if backends[syntax.Resolve(call.Callee(), f.Imported())] {
			return true
		}
	}
	for _, m := range f.Doc.Masks {
		if magic := strings.Fields(f.Doc.Text(m.Span)); len(magic) > 0 && (magic[0] == "%matplotlib" || magic[0] == "%pylab") && !slices.Contains(magic, "inline") {
			return true
		}
	}
	return f.Doc.Contains("MPLBACKEND")
}

// backends are the functions that do so.
var backends = syntax.Names("matplotlib.use matplotlib.interactive matplotlib.pyplot.switch_backend matplotlib.pyplot.ion")
