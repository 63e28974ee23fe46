package prints

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// rDebuggers lists those of R, without their package.
var rDebuggers = syntax.Names("browser debug debugonce recover debugger trace setBreakpoint")

// rLeftovers lists what of R belongs to a session of debugging and stops
// nothing.
var rLeftovers = syntax.Names("undebug untrace traceback last_trace last_error")

func reportRDebugger(pass *analysis.Pass, call syntax.Node) {
	name := call.Callee()
	if handler := call.Arg("error", -1); name == "options" && isRHandler(handler) {
		reportDebugger(pass, handler.Span(), handler.Text())
	} else if isRDebugger(call, name) {
		reportDebugger(pass, call.Span(), name)
	} else if isRLeftover(call, name) {
		pass.Report(analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(), Category: leftover,
			Message: fmt.Sprintf("`%s` is left from debugging and does nothing in a job: remove it", name),
		})
	}
}

// isRLeftover reports whether a call stands alone at the top level that asks
// about the last error, or ends the debugging of a function. In a handler of
// errors it is what a job may well log.
func isRLeftover(call syntax.Node, name string) bool {
	pkg, short, qualified := strings.Cut(name, "::")
	if !qualified {
		short = name
	} else if pkg != "base" && pkg != "rlang" {
		return false
	}
	given := call.Arg("", 0)
	return rLeftovers[short] && call.AtTop() && isDone(call) && (qualified || !call.File().Binds(short)) &&
		(given.OK() == strings.HasPrefix(short, "un"))
}

// isRDebugger tells the debuggers of R from functions that other packages, or
// the document itself, call the same: loggers have a debug(), game theory and
// imputation a recover().
func isRDebugger(call syntax.Node, name string) bool {
	pkg, short, qualified := strings.Cut(name, "::")
	if !qualified {
		short = name
	} else if pkg != "base" && pkg != "utils" {
		return false
	}
	if isQuoted(call) || isDebugger(call) {
		return false
	}
	if !rDebuggers[short] || !qualified && call.File().Binds(short) {
		return false
	}
	switch short {
	case "recover", "debugger":
		for range call.Args() {
			return false
		}
	case "trace":
		return isRHandler(call.Arg("tracer", 1)) // edit = TRUE opens an editor
	case "setBreakpoint":
		return call.Arg("srcfile", 0).Has(syntax.String)
	case "debug", "debugonce":
		fun := call.Arg("fun", 0)
		return (fun.Is(syntax.RIdentifier, syntax.RNamespaceOperator, syntax.RExtractOperator) || short == "debugonce" && fun.Has(syntax.String)) &&
			!call.Arg("", 1).OK()
	}
	return true
}

// isRHandler reports whether the value given to options(error = ) opens a
// debugger on every error.
func isRHandler(value syntax.Node) bool {
	switch value.Text() {
	case "recover", "utils::recover", "browser", "base::browser":
		return true
	}
	return false
}

// isQuoted reports whether a call is only made for somebody to run later. What
// quote() gives to options or trace will run.
func isQuoted(call syntax.Node) bool {
	switch outer := call.Within(syntax.Call); outer.FuncName() {
	case "expression", "bquote", "substitute", "expr", "exprs", "quo":
		return true
	case "quote":
		return !named(outer.Within(syntax.Call), quoters)
	}
	return false
}

// quoters are functions of R that run what they are given in quotes.
var quoters = syntax.Names("options trace")
