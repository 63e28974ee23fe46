package functions

import (
	"iter"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what R does to the variables at the top from within functions: <<-
// and assign() into the global environment.

// keepsState reports whether a binding of R changes no variable of the analysis: it
// sets a package up, notes what a condition says, or fills a cache.
func keepsState(name *scope.Name, b *scope.Binding, function syntax.Node) bool {
	if name.Text == "" || name.Text[0] == '.' || strings.HasPrefix(function.FuncLabel(), ".") {
		return true // hooks and the state of a package
	}
	if !function.Parent().Has(syntax.Assignment) {
		return true // a handler, or the body of a loop that is written as a function
	}
	if looksFirst(b, function, func(condition syntax.Node) bool { return strings.Contains(condition.Text(), name.Text) }) {
		return true // exists("x")
	}
	// Methods of reference classes set fields in this way.
	for p := function.Parent(); p.OK(); p = p.Parent() {
		if p.Is(syntax.RCall) {
			switch p.FuncName() {
			case "methods", "setRefClass", "proto", "Class", "R6Class", "fields":
				return true
			}
		}
	}
	return false
}

// intoGlobal yields the calls within functions that put names into the global
// environment which are not in the text: assign(name, x, envir = .GlobalEnv).
func intoGlobal(f *syntax.File) iter.Seq2[syntax.Node, syntax.Node] {
	return func(yield func(call, function syntax.Node) bool) {
		for call := range f.Calls("assign", "list2env") {
			if !call.Is(syntax.RCall) {
				continue
			}
			name := call.FuncName()
			env := call.Arg("envir", -1)
			switch {
			case env.OK():
			case name == "assign":
				if env = call.Arg("pos", 2); !env.OK() {
					continue
				}
			default:
				env = call.Arg("", 1)
			}
			if !scope.IsGlobal(env.Text()) {
				continue
			}
			if _, literal := call.Arg("x", 0).Literal(); name == "assign" && literal {
				continue // a binding like any other
			}
			if function := call.Within(syntax.Function); function.OK() && !yield(call, function) {
				return
			}
		}
	}
}
