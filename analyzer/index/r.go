package index

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// idle reports whether a statement of R defines a function or prepares for others.
func idle(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.RAssignment:
		return !n.Target().Is(syntax.RCall, syntax.RSubset, syntax.RSubset2, syntax.RExtractOperator) && !has(n.Value(), syntax.Call) ||
			n.Value().Is(syntax.RFunctionDefinition)
	case syntax.RCall:
		return preparing[n.FuncName()]
	}
	return !has(n, syntax.Call)
}

func has(n syntax.Node, roles syntax.Role) bool {
	for range n.Nodes(roles) {
		return true
	}
	return false
}

var preparing = syntax.Names("library require requireNamespace suppressPackageStartupMessages options source globalVariables p_load shelf")

// r sums up R's cells.
func (r *reader) r(module *scope.Scope) {
	r.s.Dynamic = r.s.Dynamic || module.Dynamic.OK()
	for n := range r.f.Root().Statements() {
		if n.Language() == source.R && !idle(n) {
			r.s.Acts = true
			break
		}
	}
	for _, s := range module.Sourced {
		r.useTwice(loaded, stem(s.Path))
	}
	for n := range r.f.Kinds(syntax.RNamespaceOperator, syntax.RExtractOperator) {
		r.use(word, strings.Trim(n.Child(syntax.RHSField).Text(), "`\"'"))
	}
	for n := range r.f.Kinds(syntax.RStringContent) {
		r.text(n.Bytes())
		dottedIn(n.Bytes(), func(w []byte) { r.use(word, string(w)) })
	}
	for n := range r.f.Kinds(syntax.RComment) {
		// In a session people run what a comment shows: # check(calls).
		for _, name := range calledIn(n.Bytes()) {
			r.use(word, name)
		}
	}
	for call := range r.f.Kinds(syntax.RCall) {
		switch call.FuncName() {
		case "UseMethod", "setGeneric", "new_generic", "NextMethod":
			if text, ok := call.Arg("generic", 0).Literal(); ok {
				r.use(generic, text)
			}
		}
	}
}
