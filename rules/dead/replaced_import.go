package dead

import (
	"bytes"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// replaced is the category of an import whose name another import takes unread.
const replaced = "replaced"

// replaces reports whether an import gives a name to something else before anything read
// what another import gave it. What reads the name further up may run in between.
func replaces(again, first *scope.Binding) bool {
	if !sameLevel(again, first) || plain(again) && plain(first) || isLoaded(first) || len(again.Name.References) == 0 {
		return false
	}
	for _, r := range again.Name.References {
		if !r.Node.OK() || r.Node.Start() < again.From.Start() {
			return false
		}
	}
	return !again.From.File().CellRoot(again.From.Cell()).Uneven() // a branch may have lost its head
}

// plain reports whether an import gives a module its own name: import a, import a.b.
func plain(b *scope.Binding) bool {
	return b.From.Is(syntax.PyImportStatement) && !b.Node.Parent().Is(syntax.PyAliasedImport)
}

// isLoaded reports whether an import names a module within a package, import a.b, and its
// name is for the package: it is there for what the module does when it is loaded.
func isLoaded(b *scope.Binding) bool {
	return plain(b) && bytes.IndexByte(b.Node.Parent().Bytes(), '.') >= 0
}

func reportReplaced(pass *analysis.Pass, first, again *scope.Binding) {
	pass.Report(analysis.Diagnostic{
		Pos: again.Node.Pos(), End: again.Node.End(), Category: replaced,
		Message: fmt.Sprintf("`%s` replaces what is imported %s, which nothing used: remove one", analyzer.Clip(again.Name.Text, maxQuote), where(first, again)),
		Related: []analysis.RelatedInformation{{Pos: first.From.Pos(), End: first.From.End(), Message: "the first import"}},
	})
}
