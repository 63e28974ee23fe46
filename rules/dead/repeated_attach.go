package dead

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// repeatedAttach tells R's packages that one scope attaches twice, where both calls
// are made whenever the code comes by.
func repeatedAttach(pass *analysis.Pass, f *syntax.File, module *scope.Scope) {
	type key struct {
		name string
		from *scope.Scope
	}
	for call := range f.Kinds(syntax.RCall) {
		switch call.FuncName() {
		case "detach", "unloadNamespace", "p_unload":
			return // to attach again what it takes away
		}
	}
	first := make(map[key]scope.Attachment)
	for _, a := range module.Attached {
		if !a.Name.OK() || a.Node.Cell().NotRun || !byItself(a.Node, a.From) {
			continue
		}
		before, again := first[key{a.Package, a.From}]
		if !again {
			first[key{a.Package, a.From}] = a
			continue
		}
		pass.Report(analysis.Diagnostic{
			Pos: a.Name.Pos(), End: a.Name.End(),
			Message: fmt.Sprintf("`%s` is attached %s already: remove the second call", analyzer.Clip(a.Package, maxQuote), place(before.Node, a.Node)),
			Related: []analysis.RelatedInformation{{Pos: before.Node.Pos(), End: before.Node.End(), Message: "the first call"}},
		})
	}
}

// byItself reports whether a call that attaches is a statement of its scope, by itself
// or in calls that keep it quiet.
func byItself(call syntax.Node, from *scope.Scope) bool {
	for p := call.Parent(); p.OK(); p = p.Parent() {
		switch {
		case p.Has(syntax.CellRoot):
			return true
		case p.Is(syntax.RBracedExpression):
			if p.Parent() == from.Node {
				return true
			}
		case p.Is(syntax.RArgument, syntax.RArguments):
		case p.Is(syntax.RCall) && quiet[p.FuncName()]:
		default:
			return false
		}
	}
	return false
}

var quiet = syntax.Names("suppressPackageStartupMessages suppressMessages suppressWarnings invisible")
