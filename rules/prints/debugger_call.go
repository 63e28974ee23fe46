package prints

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed debugger_call.md
var debuggerCallPage string

var debuggerCall = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Since:     "0.1",
	Page:      debuggerCallPage,
	Aliases:   []string{"ruff:T100", "pylint:W1515", "pylint:forgotten-debug-statement", "lintr:undesirable_function_linter", "jarl:browser", "jarl:undesirable_function"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "debugger_call",
			Doc:      analyzer.Title(debuggerCallPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runDebuggerCall,
		}
	},
}

// debuggers lists the calls that stop a program for somebody to look around.
var debuggers = map[source.Language]map[string]bool{
	source.Python: {
		"breakpoint": true, "pdb.set_trace": true, "pdb.post_mortem": true, "pdb.pm": true, "ipdb.set_trace": true,
		"pudb.set_trace": true, "wdb.set_trace": true, "IPython.embed": true,
		"IPython.start_ipython": true, "code.interact": true, "rpdb.set_trace": true, "web_pdb.set_trace": true,
		"remote_pdb.set_trace": true, "celery.contrib.rdb.set_trace": true, "ptvsd.break_into_debugger": true, "debugpy.breakpoint": true,
		"IPython.core.debugger.set_trace": true, "IPython.terminal.debugger.set_trace": true,
	},
	source.R: {
		"browser": true, "debug": true, "debugonce": true, "recover": true, "base::browser": true,
		"base::debug": true, "base::debugonce": true, "utils::recover": true,
	},
}

func runDebuggerCall(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for call := range f.Nodes(syntax.Call) {
		name := call.Callee()
		if debuggers[call.Language()][name] {
			pass.Report(analysis.Diagnostic{
				Pos: call.Pos(), End: call.End(),
				Message: fmt.Sprintf("`%s` stops the program for a debugger: remove it", name),
			})
		}
	}
	return nil, nil
}
