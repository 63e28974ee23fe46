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

//go:embed refitted_on_test_data.md
var refittedOnTestDataPage string

var refittedOnTestData = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Error}},
	Rank:      analyzer.Harms,
	Many:      "steps fitted again on test data",
	Since:     "0.1",
	Page:      refittedOnTestDataPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "refitted_on_test_data",
			Doc:      analyzer.Title(refittedOnTestDataPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runRefittedOnTestData,
		}
	},
}

// fitting are the methods that learn from the data that they get.
var fitting = syntax.Names("fit fit_transform")

// runRefittedOnTestData tells what is fitted to data held out for testing after it was fitted to the training data.
func runRefittedOnTestData(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if !f.Root().Mentions("fit") && !f.Root().Mentions("fit_transform") {
		return nil, nil
	}
	split := splitOf(f)
	trained := make(map[fitted]syntax.Node) // the last fit to training data
	for call := range f.CallsOf(fitting) {
		step, data := fittedBy(call), call.Arg("X", 0)
		if step.name == "" || call.Cell().NotRun {
			continue
		}
		switch split.partOf(data) {
		case trainingPart:
			trained[step] = call
		case testPart:
			before, ok := trained[step]
			if ok && transforms(step, call) && runsBehind(before, call) && !isMadeAnew(step, before, call) && !keepsNothing(f, step) {
				pass.Report(analysis.Diagnostic{
					Pos: call.Pos(), End: call.End(),
					Message: fmt.Sprintf("`%s` was fitted to the training data and is fitted anew to %s: %s", analyzer.Clip(step.name, 30), quoteData(data), mendings[call.FuncName()]),
					Related: []analysis.RelatedInformation{{Pos: before.Pos(), End: before.End(), Message: "fitted to the training data"}},
				})
			}
		}
	}
	return nil, nil
}

// mendings tell what to do instead of calling a method.
var mendings = map[string]string{"fit": "remove this fit", "fit_transform": "use `transform`"}

// transforms reports whether what a call fits makes other data of data, and is no model that learns on.
func transforms(step fitted, call syntax.Node) bool {
	if call.FuncName() == "fit_transform" {
		return true
	}
	for other := range call.File().Calls("transform", "standardize") {
		if fittedBy(other) == step {
			return true
		}
	}
	return false
}

// keepsNothing reports whether a document makes a step of a class that learns nothing of the data that it is fitted to.
func keepsNothing(f *syntax.File, step fitted) bool {
	for call := range f.CallsOf(withoutState) {
		if a := call.Parent(); a.Has(syntax.Assignment) && a.Target().Text() == step.name {
			return true
		}
	}
	return false
}

// withoutState are such classes of scikit-learn.
var withoutState = syntax.Names("PolynomialFeatures Normalizer Binarizer FunctionTransformer HashingVectorizer FeatureHasher AdditiveChi2Sampler")

func quoteData(n syntax.Node) string {
	return "`" + analyzer.Clip(strings.Join(strings.Fields(n.Text()), " "), 30) + "`"
}

// fitted is what is fitted, by its name, in a function or at the top level.
type fitted struct {
	name  string
	scope syntax.Node
}

// fittedBy returns what a call is a method of; its name is empty where it has none.
func fittedBy(call syntax.Node) fitted {
	name, method := call.Callee(), "."+call.FuncName()
	if !call.Is(syntax.PyCall) || !strings.HasSuffix(name, method) {
		return fitted{}
	}
	return fitted{strings.TrimSuffix(name, method), call.Within(syntax.Function | syntax.Lambda)}
}

// runsBehind reports whether one call has come by whenever another one does: no branch holds the first alone.
func runsBehind(first, second syntax.Node) bool {
	arm := first
	for n := range first.Ancestors() {
		if n.Has(syntax.If|syntax.Try) && !arm.Covers(second) {
			return false
		}
		arm = n
	}
	return true
}

// isMadeAnew reports whether an assignment between two calls of methods gives another value to what they are methods of.
func isMadeAnew(step fitted, first, second syntax.Node) bool {
	last := step.name[strings.LastIndexByte(step.name, '.')+1:]
	for n := range first.File().Root().NamedFrom(last, first.Stop()) {
		if n.Start() > second.Start() {
			break
		}
		if n.Field() == syntax.AttributeField {
			n = n.Parent()
		}
		if n.Field() == syntax.LeftField && n.Text() == step.name && !n.Parent().Covers(second) {
			return true
		}
	}
	return false
}
