package production

import (
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds the functions that answer requests.

// handlersOf yields the functions of a document that a server calls for each request:
// under a route's decorator, in a class of views, a handler of Lambda, an endpoint of
// plumber.
func handlersOf(f *syntax.File) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for fn := range f.Nodes(syntax.Function) {
			if !fn.Cell().NotRun && answers(fn) && !yield(fn) {
				return
			}
		}
	}
}

var (
	verbs    = syntax.Names("route get post put delete patch websocket api_route")
	plumber  = lazyregexp.New(`@(?:get|post|put|delete|patch|use)\b`)
	reloads  = lazyregexp.New(`(?i)reload|refresh|train|fit|startup|update|init|warm|deploy`)
	viewSets = []string{"Resource", "MethodView", "APIView", "RequestHandler", "ViewSet"}
)

// answers reports whether a function is called for each request, and not to load anew
// on purpose.
func answers(fn syntax.Node) bool {
	if fn.Language() == source.R {
		return isEndpoint(fn)
	}
	name := fn.FuncLabel()
	return name != "" && isCalledFor(fn, name) && !reloads.MatchString(name)
}

// isCalledFor reports whether a function of Python is called for requests, by how it is
// decorated, where it stands or what it is called.
func isCalledFor(fn syntax.Node, name string) bool {
	if outer := fn.Parent(); outer.Is(syntax.PyDecoratedDefinition) {
		for d := range outer.Children() {
			if d.Is(syntax.PyDecorator) && isRoute(d) {
				return true
			}
		}
	}
	if name == "lambda_handler" {
		return true
	}
	class := fn.Within(syntax.Class)
	bases := class.Child(syntax.SuperclassesField).Text()
	return class.OK() && verbs[name] && slices.ContainsFunc(viewSets, func(base string) bool { return strings.Contains(bases, base) })
}

// isRoute reports whether a decorator names the path of a request: @app.post("/score").
func isRoute(d syntax.Node) bool {
	for call := range d.Nodes(syntax.Call) {
		if !verbs[call.FuncName()] || !strings.Contains(call.Callee(), ".") {
			continue
		}
		for arg := range call.Args() {
			path, ok := arg.Value.Literal()
			return ok && strings.HasPrefix(path, "/") && !reloads.MatchString(path)
		}
	}
	return false
}

// isEndpoint reports whether a comment of plumber stands above a function of R.
func isEndpoint(fn syntax.Node) bool {
	statement := fn.Statement()
	for c := statement.PrevSibling(); c.Has(syntax.Comment); c = c.PrevSibling() {
		text := c.Text()
		if !strings.HasPrefix(text, "#*") && !strings.HasPrefix(text, "#'") {
			return false
		}
		if plumber.MatchString(text) {
			return !reloads.MatchString(text)
		}
	}
	return false
}
