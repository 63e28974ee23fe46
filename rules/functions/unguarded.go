package functions

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// unguarded returns the first statement of a module that does a job when the module
// is imported, or an empty span. Modules set much up: objects, routes, loggers,
// tables of constants. A job is what has an effect that who imports does not expect:
// it reads the command line, runs the module's own main function, trains, or reads
// and writes files among other steps.
func unguarded(f *syntax.File) source.Span {
	if !isScript(f.Doc) || f.Doc.Language != source.Python || f.Doc.Base() == "__init__.py" || isApp(f) || serves(f) {
		return source.Span{}
	}
	w := newWorker(f)
	var effect syntax.Node
	steps := 0
	for s := range f.Root().Statements() {
		if guardsMain(s) || guardsTypes(s) || s.Is(syntax.PyTryStatement) {
			continue
		}
		if runsMain(s, w.own) {
			return s.Span()
		}
		n, call := w.count(s), effectOf(s)
		if n == 0 && !call.OK() {
			continue
		}
		steps += max(n, 1)
		if call.OK() && (!effect.OK() || readsCommandLine(s)) {
			effect = s
		}
	}
	if !effect.OK() || steps < minSteps && !readsCommandLine(effect) {
		return source.Span{}
	}
	return effect.Span()
}

// minSteps is how many statements work in a module that is a script: fewer set it up.
const minSteps = 5

// serves reports whether a module makes the application that a server runs: it is
// imported to be set up.
func serves(f *syntax.File) bool {
	for _, name := range []string{"Flask", "FastAPI", "Celery", "Sanic", "Starlette"} {
		if f.Root().Mentions(name) {
			return true
		}
	}
	return false
}

// runsMain reports whether a statement calls the module's own main function.
func runsMain(s syntax.Node, own map[string]bool) bool {
	call := s.Expression()
	if !call.Has(syntax.Call) {
		return false
	}
	for a := range call.Args() { // what exits with its value
		if a.Value.Has(syntax.Call) && exits[call.Callee()] {
			call = a.Value
		}
		break
	}
	name := call.Callee()
	return own[name] && (name == "main" || name == "run" || strings.HasPrefix(name, "main_") || strings.HasSuffix(name, "_main"))
}

var exits = syntax.Names(`exit sys.exit quit`)

// effectOf returns a call with an effect on or from the outside, in no function.
func effectOf(s syntax.Node) syntax.Node {
	for call := range s.Nodes(syntax.Call) {
		if effects[call.FuncName()] && call.AtTop() {
			return call
		}
	}
	return syntax.Node{}
}

func readsCommandLine(s syntax.Node) bool {
	return s.Mentions("parse_args") || s.Mentions("parse_known_args")
}

// effects are functions and methods that read or write what is outside, or train.
var effects = syntax.Names(`parse_args parse_known_args input system check_call check_output Popen
	to_csv to_excel to_parquet to_json to_pickle to_sql savefig savetxt dump save urlretrieve
	read_csv read_table read_excel read_parquet read_sql loadtxt genfromtxt fit fit_transform train execute executemany commit`)
