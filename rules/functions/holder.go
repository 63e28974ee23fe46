package functions

import (
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isHolder reports whether a function is no piece of logic but the place where
// others stand: a decorator, a closure that returns its functions, a Shiny
// server. Such a function is not judged; those in it are, each by itself.
func isHolder(fn syntax.Node) bool {
	if isServer(fn) {
		return true
	}
	body := fn.Child(syntax.BodyField)
	if !body.Has(syntax.Block) {
		return body.Has(syntax.Function)
	}
	holds, last := false, body.LastStatement()
	for s := range body.Statements() {
		switch {
		case definesFunction(s):
			holds = true
		case s == last || s.Has(syntax.Return) || s.Expression().Docstring() || s.Is(syntax.PyNonlocalStatement, syntax.PyPassStatement):
		default:
			return false
		}
	}
	return holds && isPlain(last)
}

// definesFunction reports whether a statement does nothing but define a
// function, decorated or not, or set up a Shiny module.
func definesFunction(s syntax.Node) bool {
	if s.Is(syntax.RCall) {
		for arg := range s.Args() {
			if isServer(arg.Value) {
				return true
			}
		}
	}
	if s.Is(syntax.PyDecoratedDefinition) {
		s = s.Child(syntax.DefinitionField)
	}
	return s.Has(syntax.Function) || s.Has(syntax.Assignment) && s.Value().Has(syntax.Function)
}

// isPlain reports whether what a function ends in decides nothing: it has no
// branch and no loop of its own.
func isPlain(s syntax.Node) bool {
	if s.Has(syntax.Function) {
		return true
	}
	for range s.Descendants(syntax.If|syntax.Loop|syntax.Try|syntax.With, syntax.Function|syntax.Lambda) {
		return false
	}
	return !s.Has(syntax.If | syntax.Loop | syntax.Try | syntax.With)
}

// isServer reports whether a function is the server of a Shiny app or module:
// it takes an input and an output, and its logic is in the reactive
// expressions that it sets up.
func isServer(fn syntax.Node) bool {
	if !fn.Is(syntax.RFunctionDefinition) {
		return false
	}
	takes := make(map[string]bool)
	for p := range fn.Child(syntax.ParametersField).Children() {
		takes[p.Child(syntax.NameField).Text()] = true
	}
	return takes["input"] && takes["output"]
}
