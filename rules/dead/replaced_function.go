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

//go:embed replaced_function.md
var replacedFunctionPage string

var replacedFunction = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Harms,
	Many:      "functions of Matplotlib that are replaced",
	Since:     "0.1",
	Page:      replacedFunctionPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "replaced_function",
			Doc:      analyzer.Title(replacedFunctionPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runReplacedFunction,
		}
	},
}

// runReplacedFunction tells values that are assigned to a function of Matplotlib, which was to be called with them.
func runReplacedFunction(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if !f.ImportsAny(drawing) {
		return nil, nil
	}
	for n := range f.Kinds(syntax.PyAssignment) {
		target, value := n.Target(), n.Value()
		if !isOfMatplotlib(target) || !isPlainValue(value) || n.Cell().NotRun {
			continue
		}
		argument := strings.TrimSuffix(strings.TrimPrefix(value.Text(), "("), ")")
		function := target.Text()
		if len(function) > 24 {
			function = target.Child(syntax.AttributeField).Text()
		}
		pass.Report(analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Message: fmt.Sprintf("`%s` is replaced, and draws nothing: call `%s(%s)`", function, function, analyzer.Clip(argument, 20))})
	}
	return nil, nil
}

var drawing = syntax.Names("matplotlib pylab seaborn pandas")

// isOfMatplotlib reports whether an attribute is a function of pyplot, or a method that only Axes have.
func isOfMatplotlib(target syntax.Node) bool {
	name := target.Child(syntax.AttributeField).Text()
	return settersOfAxes[name] || pyplot[syntax.Resolve(target.Child(syntax.ObjectField).Text(), target.File().Imported())] && functionsOfPyplot[name]
}

var (
	pyplot            = syntax.Names("matplotlib.pyplot matplotlib.pylab pylab")
	functionsOfPyplot = syntax.Names("annotate axhline axis axvline bar barh boxplot clf close colorbar draw figure fill_between grid hist imshow legend pie plot savefig scatter show subplot subplots subplots_adjust suptitle text tick_params tight_layout title xlabel xlim xscale xticks ylabel ylim yscale yticks")
	settersOfAxes     = syntax.Names("set_title set_xlabel set_xlim set_xscale set_xticklabels set_xticks set_ylabel set_ylim set_yscale set_yticklabels set_yticks set_zlabel set_zlim")
)

// isPlainValue reports whether an expression has a value that cannot be called: a literal, a list of some kind, or what
// NumPy computes.
func isPlainValue(value syntax.Node) bool {
	switch value = unwrapped(value); value.Kind() {
	case syntax.PyString, syntax.PyConcatenatedString, syntax.PyInteger, syntax.PyFloat, syntax.PyTrue, syntax.PyFalse,
		syntax.PyList, syntax.PyListComprehension, syntax.PyTuple, syntax.PyExpressionList, syntax.PyDictionary, syntax.PyBinaryOperator, syntax.PyUnaryOperator:
		return true
	case syntax.PyCall:
		return arraysOf[syntax.Resolve(value.Callee(), value.File().Imported())] || value.FuncName() == "format"
	}
	return false
}

var arraysOf = syntax.Names("numpy.arange numpy.array numpy.linspace numpy.logspace range list str")
