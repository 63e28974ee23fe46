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

//go:embed trained_while_serving.md
var trainedWhileServingPage string

var trainedWhileServing = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
	}},
	Rank:  analyzer.Harms,
	Many:  "models trained while serving",
	Since: "0.1",
	Page:  trainedWhileServingPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "trained_while_serving",
			Doc:      analyzer.Title(trainedWhileServingPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runTrainedWhileServing,
		}
	},
}

// runTrainedWhileServing tells the first call of a server's document that trains: when
// the server starts, or in a handler that is not there to train.
func runTrainedWhileServing(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if !f.Root().Mentions("fit") && !f.Doc.Speaks(source.R) {
		return nil, nil
	}
	handlers := make(map[syntax.Node]bool)
	for handler := range handlersOf(f) {
		handlers[handler] = true
	}
	if len(handlers) == 0 {
		return nil, nil
	}
	for call := range f.Nodes(syntax.Call) {
		fn := call.Within(syntax.Function | syntax.Class)
		if call.Cell().NotRun || !trains(f, call) || fn.OK() && !handlers[fn] || inMain(call) {
			continue
		}
		pass.Report(analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(),
			Message: fmt.Sprintf("`%s` trains where requests are answered: train in a job, load what it saved", analyzer.Clip(nameOf(call), 30)),
		})
		return nil, nil
	}
	return nil, nil
}

// rTrainers are the functions of R that make a model from data.
var rTrainers = syntax.Names("randomForest ranger xgboost xgb.train lgb.train gbm glm lm caret::train parsnip::fit h2o.randomForest h2o.gbm rpart svm")

// trains reports whether a call makes a model from data: fit of what a library of
// machine learning made, or a function of R that does.
func trains(f *syntax.File, call syntax.Node) bool {
	if call.Language() == source.R {
		return (rTrainers[call.FuncName()] || rTrainers[call.Callee()]) && !f.Binds(call.FuncName())
	}
	if call.FuncName() != "fit" || !hasArguments(call) {
		return false
	}
	model := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	if model.Is(syntax.PyIdentifier) {
		for n := range f.Named(model.Text()) {
			if a := n.Parent(); a.Has(syntax.Assignment) && a.Target() == n {
				model = a.Value()
				break
			}
		}
	}
	return model.Is(syntax.PyCall) && learns(syntax.Resolve(model.Callee(), f.Imported()))
}

// learns reports whether a dotted path is of a library of machine learning.
func learns(path string) bool {
	switch top, _, dotted := strings.Cut(path, "."); top {
	case "sklearn", "xgboost", "lightgbm", "catboost", "keras", "tensorflow", "statsmodels", "prophet", "imblearn":
		return dotted
	}
	return false
}
