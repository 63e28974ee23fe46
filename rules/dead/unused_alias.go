package dead

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the names behind as, of except and with, that nobody reads: what they
// stand for is caught, and held, without them.

// alias is the category of such a name.
const alias = "alias"

// tellAliases tells the names of Python behind as that nobody reads in a scope.
func tellAliases(pass *analysis.Pass, s *scope.Scope) {
	for _, name := range s.Names {
		if strings.HasPrefix(name.Text, "_") || name.Global || name.Nonlocal {
			continue
		}
		held := s.Kind == scope.Function && len(name.References) == 0 && len(name.Bindings) > 0
		for _, b := range name.Bindings {
			if b.How == scope.Caught && b.Node.Parent().Parent().Is(syntax.PyAsPattern) && !readWithin(name, b.From) {
				reportAlias(pass, b, "except")
			}
			held = held && b.How == scope.Assigned && !b.Unpacked && b.From.Is(syntax.PyAsPattern)
		}
		if held {
			reportAlias(pass, name.Bindings[0], "with")
		}
	}
}

// readWithin reports whether a name may be read in the clause that it is for.
func readWithin(name *scope.Name, clause syntax.Node) bool {
	for _, r := range name.References {
		if !r.Node.OK() || clause.Covers(r.Node) {
			return true
		}
	}
	return false
}

func reportAlias(pass *analysis.Pass, b *scope.Binding, word string) {
	name := analyzer.Clip(b.Name.Text, maxQuote)
	pass.Report(analysis.Diagnostic{
		Pos: b.Node.Pos(), End: b.Node.End(), Category: alias,
		Message: fmt.Sprintf("`%s` is never read: leave `as %s` out of the `%s`", name, name, word),
	})
}
