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

//go:embed debug_server.md
var debugServerPage string

// guardedServer is the category of servers that start only where the file is run by
// hand.
const guardedServer = "guarded"

var debugServer = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels: map[string]analyzer.Levels{
		"":            {Explore: analyzer.Note, Production: analyzer.Warning},
		guardedServer: {Explore: analyzer.Note, Production: analyzer.Note},
	},
	Rank:    analyzer.Harms,
	Many:    "servers with a debugger",
	Since:   "0.1",
	Page:    debugServerPage,
	Aliases: []string{"ruff=S201", "sonar:S4507"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "debug_server",
			Doc:      analyzer.Title(debugServerPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runDebugServer,
		}
	},
}

func runDebugServer(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for _, name := range []string{"run", "run_server"} {
		for n := range f.Named(name) {
			call := calledBy(n)
			if !call.OK() || call.Arg("debug", -1).Text() != "True" || !isServer(f, call) {
				continue
			}
			category := ""
			if inMain(call) {
				category = guardedServer
			}
			pass.Report(analysis.Diagnostic{
				Pos: call.Pos(), End: call.End(), Category: category,
				Message: fmt.Sprintf("`%s` with `debug=True` lets whoever reaches it run code: take it from the environment", call.Callee()),
			})
		}
	}
	return nil, nil
}

// isServer reports whether a call runs an application of Flask or Dash: app.run(), or
// socketio.run(app).
func isServer(f *syntax.File, call syntax.Node) bool {
	if !strings.Contains(call.Callee(), ".") {
		return false
	}
	for _, path := range f.Imported() {
		switch top, _, _ := strings.Cut(strings.TrimLeft(path, "."), "."); top {
		case "flask", "dash", "flask_socketio", "quart", "flask_restful", "connexion", "flask_cors", "bottle", "sanic":
			return true
		}
	}
	return strings.HasPrefix(call.Callee(), "app.") && strings.HasSuffix(f.Doc.Base(), ".py")
}
