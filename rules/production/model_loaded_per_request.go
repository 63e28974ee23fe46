package production

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed model_loaded_per_request.md
var modelLoadedPerRequestPage string

var modelLoadedPerRequest = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
	}},
	Rank:  analyzer.Harms,
	Many:  "models loaded per request",
	Since: "0.1",
	Page:  modelLoadedPerRequestPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "model_loaded_per_request",
			Doc:      analyzer.Title(modelLoadedPerRequestPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runModelLoadedPerRequest,
		}
	},
}

func runModelLoadedPerRequest(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for handler := range handlersOf(f) {
		for call := range handler.Nodes(syntax.Call) {
			if call.Within(syntax.Function) == handler && (loadsModel(f, call, handler) || callsLoader(f, call)) {
				pass.Report(analysis.Diagnostic{
					Pos: call.Pos(), End: call.End(),
					Message: fmt.Sprintf("`%s` loads the model for every request: load it when the server starts", analyzer.Clip(nameOf(call), 30)),
				})
				break
			}
		}
	}
	return nil, nil
}
