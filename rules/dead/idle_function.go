package dead

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// function tells a function without anything in it. Methods and functions that
// are handed to others may have to be there.
func (w *idleness) function(fn syntax.Node, at source.Span) idle {
	w.index()
	name := fn.FuncLabel()
	holder := fn.Statement().Parent()
	class := holder.Parent()
	switch {
	case name == "" || !fn.IsStatement() && !fn.Parent().IsStatement() || fn.Parent().Is(syntax.PyDecoratedDefinition):
	case class.Has(syntax.Class):
		return w.method(fn, class, at)
	case !holder.Has(syntax.CellRoot) && !class.Has(syntax.Function):
		// Another branch defines it with something in it.
	case hooks[name] || saysNothing(name):
	case fn.Language() == source.Python && strings.HasPrefix(name, "test_"):
		return idle{idleTest, at, "`" + quotedName(name) + "` tests nothing: write it or remove it"}
	case !w.called[name] || w.handed[name] || w.defined[name] > 1 || fn.Language() == source.R && isHookR(fn, name):
	case name == "main": // of a module that a template began
		return idle{idleRest, at, "`main` does nothing: write it or remove it"}
	default:
		return idle{idleFunction, at, "`" + quotedName(name) + "` does nothing: write it or remove it"}
	}
	return idle{}
}

// method tells what Python would do by itself and tests without a test.
func (w *idleness) method(fn, class syntax.Node, at source.Span) idle {
	bases := class.Child(syntax.SuperclassesField)
	own := !bases.OK() || bases.Text() == "(TestCase)" || bases.Text() == "(unittest.TestCase)"
	switch name := fn.FuncLabel(); {
	case !own || class.Parent().Is(syntax.PyDecoratedDefinition) || !class.AtTop():
	case name == "__init__" && !bases.OK() && takesOnlySelf(fn) && fn.NextCode().OK():
		return idle{idleInit, at, "`__init__` does nothing: remove it, as Python has one"}
	case strings.HasPrefix(name, "test_") && !saysNothing(name):
		return idle{idleTest, at, "`" + quotedName(name) + "` tests nothing: write it or remove it"}
	}
	return idle{}
}

func takesOnlySelf(fn syntax.Node) bool {
	parameters := 0
	for range fn.Child(syntax.ParametersField).Children() {
		parameters++
	}
	return parameters == 1
}

// isHookR reports whether a function of R is called by R or by a package under
// its name: methods, hooks, a server of shiny.
func isHookR(fn syntax.Node, name string) bool {
	if strings.Contains(name, ".") {
		return true
	}
	for p := range fn.Child(syntax.ParametersField).Children() {
		if p.Child(syntax.NameField).Text() == "input" {
			return true
		}
	}
	return false
}

// saysNothing reports whether a function is empty by its name.
func saysNothing(name string) bool {
	return containsAny(strings.ToLower(name), "noop", "no_op", "nop", "ignore", "dummy", "null", "nothing", "stub", "pass", "empty",
		"fake", "mock", "placeholder", "callback", "handler", "hook", "skip", "void", "silent", "quiet") ||
		strings.Trim(name, "_") == "" || strings.HasPrefix(name, "on_") || strings.HasPrefix(name, "pytest_")
}

func quotedName(name string) string {
	const most = 50 // bytes
	if len(name) > most {
		return name[:most] + "…"
	}
	return name
}

// hooks are functions that frameworks ask for by name.
var hooks = syntax.Names(`upgrade downgrade forwards backwards setup teardown setUp tearDown setup_module teardown_module
	setup_function teardown_function configure includeme register ready`)
