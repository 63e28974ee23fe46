package prints

import (
	_ "embed"
	"fmt"
	"go/token"
	"maps"
	"strings"
	"sync"

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
	Levels: map[string]analyzer.Levels{
		"":       analyzer.Everywhere(analyzer.Warning),
		leftover: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
	},
	Rank:    analyzer.Machine,
	Since:   "0.1",
	Page:    debuggerCallPage,
	Aliases: []string{"ruff=T100", "pylint:W1515 forgotten-debug-statement", "lintr=undesirable_function_linter(browser)", "jarl:undesirable_function", "jarl:browser"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "debugger_call",
			Doc:      analyzer.Title(debuggerCallPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runDebuggerCall,
		}
	},
}

// leftover is the category of what only makes sense at a prompt, behind an error
// or a debugger, and stops nothing.
const leftover = "leftover"

// pythonDebuggers lists the calls that stop a program for somebody to look
// around, by the path that their imports resolve to.
var pythonDebuggers = map[string]bool{
	"breakpoint": true, "builtins.breakpoint": true,
	"pdb.set_trace": true, "pdb.post_mortem": true, "pdb.pm": true, "pdb.run": true, "pdb.runcall": true, "pdb.runeval": true,
	"pdb.runctx": true, "ipdb.run": true, "ipdb.runcall": true, "ipdb.runeval": true, "ipdb.launch_ipdb_on_exception": true,
	"ipdb.set_trace": true, "ipdb.sset_trace": true, "ipdb.post_mortem": true, "ipdb.pm": true,
	"pudb.set_trace": true, "pudb.post_mortem": true, "wdb.set_trace": true, "rpdb.set_trace": true,
	"web_pdb.set_trace": true, "remote_pdb.set_trace": true, "celery.contrib.rdb.set_trace": true,
	"pytest.set_trace": true, "ray.util.pdb.set_trace": true, "torch.distributed.breakpoint": true, "jax.debug.breakpoint": true,
	"IPython.embed": true, "IPython.embed_kernel": true, "IPython.terminal.embed.InteractiveShellEmbed": true, "IPython.start_ipython": true, "IPython.terminal.embed.embed": true,
	"IPython.core.debugger.set_trace": true, "IPython.terminal.debugger.set_trace": true, "IPython.core.debugger.Tracer": true,
	"code.interact": true, "ptvsd.break_into_debugger": true, "ptvsd.wait_for_attach": true, "debugpy.breakpoint": true,
	"debugpy.wait_for_client": true, "pydevd.settrace": true, "pydevd_pycharm.settrace": true,
}

// magicDebuggers lists IPython's: %debug opens the debugger on the last error,
// %pdb makes every error do so.
var magicDebuggers = map[string]bool{"debug": true, "pdb": true}

// interactiveMagics are what exported notebooks call for a magic.
var interactiveMagics = syntax.Names("run_line_magic magic")

// debuggerNames are the last parts of the names of debuggers, and of what can
// call one.
var debuggerNames = func() map[string]bool {
	names := map[string]bool{"options": true}
	for name := range pythonDebuggers {
		names[name[strings.LastIndexByte(name, '.')+1:]] = true
	}
	maps.Copy(names, interactiveMagics)
	maps.Copy(names, rDebuggers)
	maps.Copy(names, rLeftovers)
	return names
}()

func runDebuggerCall(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if f.Doc.HasCells() && hasWord(f.Doc.Base(), lessonWords) {
		return nil, nil
	}
	var imported map[string]string
	halt := sync.OnceValue(func() int { return haltOf(f) })
	for call := range f.CallsOf(f.CalledAs(debuggerNames)) {
		if call.Cell().NotRun || call.Start() > halt() || isWished(call) {
			continue
		}
		if call.Language() == source.R {
			reportRDebugger(pass, call)
			continue
		}
		if imported == nil {
			imported = f.Imported()
		}
		if name := pythonDebugger(call, imported); name != "" && !isDebugger(call) {
			reportDebugger(pass, call.Span(), name)
		}
	}
	reportMagicDebuggers(pass, f.Doc)
	return nil, nil
}

// isWished reports whether a call stands where somebody asked to debug, or in a function
// that a signal starts.
func isWished(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Has(syntax.Function) && isSignalled(n) {
			return true
		}
		if !n.Has(syntax.If) {
			continue
		}
		if asked := n.Child(syntax.ConditionField).Text(); hasWord(asked, wishes) || asked == "trace" || strings.Contains(asked, "match.call()") { // is it on a list of functions to stop in?
			return true
		}
	}
	return false
}

// isSignalled reports whether a function is handed to signal.signal.
func isSignalled(fn syntax.Node) bool {
	for n := range fn.File().Named("signal") { // of signal.signal and of signal alone
		call := n.Called()
		if handler := call.Arg("handler", 1); call.Is(syntax.PyCall) && handler.OK() && handler.Text() == fn.FuncLabel() {
			return true
		}
	}
	return false
}

// wishes are words of conditions under which somebody sits at the keyboard.
var wishes = syntax.Names("debug debugging debugger pdb interactive verbose verbosity")

// isDebugger reports whether the call stands in a function or a class that says
// by its name that it debugs: def post_mortem, class TestBreakpoint.
func isDebugger(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Has(syntax.Function) && hasWord(n.FuncLabel(), debuggerWords) ||
			n.Has(syntax.Class) && hasWord(n.Child(syntax.NameField).Text(), debuggerWords) {
			return true
		}
	}
	return false
}

// lessonWords are words in the names of notebooks and texts that teach to debug.
var lessonWords = syntax.Names("debug debugger debugging pdb")

var debuggerWords = syntax.Names("debug debugger pdb mortem breakpoint trace browse")

// pythonDebugger returns the name of the debugger that a call starts, or "".
func pythonDebugger(call syntax.Node, imported map[string]string) string {
	name := call.Callee()
	if interactiveMagics[call.FuncName()] {
		magic, _ := call.Arg("", 0).Literal()
		if magic, _, _ = strings.Cut(magic, " "); magicDebuggers[magic] {
			return "%" + magic
		}
		return ""
	}
	if name == "" {
		// __import__("pdb").set_trace(), pdb.Pdb().set_trace()
		on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
		switch maker := syntax.Resolve(on.Callee(), imported); {
		case maker == "__import__":
			module, _ := on.Arg("name", 0).Literal()
			name = module + "." + call.FuncName()
		case strings.HasSuffix(maker, ".Pdb"):
			name = strings.TrimSuffix(maker, "Pdb") + call.FuncName()
		}
	}
	first, _, _ := strings.Cut(name, ".")
	if resolved := syntax.Resolve(name, imported); !pythonDebuggers[resolved] || resolved == "code.interact" && !call.Statement().NextCode().OK() || imported[first] == "" && call.File().Binds(first) {
		return ""
	}
	return name
}

func reportMagicDebuggers(pass *analysis.Pass, doc *source.Document) {
	for _, m := range doc.Masks {
		if m.Kind > source.CellMagic || !magicDebuggers[m.Name] || doc.CellAt(m.Span.Start).NotRun {
			continue
		}
		if text := strings.Fields(doc.Text(m.Span)); text[len(text)-1] == "off" || text[len(text)-1] == "0" {
			continue // %pdb off
		}
		if m.Kind == source.LineMagic && m.Name == "debug" && len(strings.Fields(doc.Text(m.Span))) == 1 {
			continue // of the last error: there is none where all cells run
		}
		reportDebugger(pass, m.Span, "%"+m.Name)
	}
}

func reportDebugger(pass *analysis.Pass, at source.Span, name string) {
	start := syntax.CodePos(pass)
	pass.Report(analysis.Diagnostic{
		Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End),
		Message: fmt.Sprintf("`%s` stops the program for a debugger: remove it", name),
	})
}
