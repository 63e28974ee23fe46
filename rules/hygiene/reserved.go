package hygiene

import (
	"fmt"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what Python's grammar here is too lenient for: a keyword that stands
// where a name does.

// reserved are Python's keywords.
var reserved = syntax.Names(`and as assert async await break class continue def del elif else except finally for from global if import
	in is lambda nonlocal not or pass raise return try while with yield True False None`)

// goesOn are keywords that go on with a statement above.
var goesOn = syntax.Names("elif else except finally")

// misnamed returns the first keyword of each cell that stands for a name.
func misnamed(f *syntax.File) map[*source.Cell]syntax.Node {
	var first map[*source.Cell]syntax.Node
	for word := range reserved {
		for n := range f.Named(word) {
			if !n.Is(syntax.PyIdentifier) || n.Masked() {
				continue
			}
			cell := n.Cell()
			if at, ok := first[cell]; !ok || n.Start() < at.Start() {
				if first == nil {
					first = make(map[*source.Cell]syntax.Node)
				}
				first[cell] = n
			}
		}
	}
	return first
}

// taken says what is wrong with a keyword that stands for a name.
func taken(n syntax.Node) (found fault, ok bool) {
	statement := n.Statement()
	if n.File().Doc.HasCells() && !isCode(statement.Bytes(), source.Python) {
		return fault{}, false
	}
	if word := n.Text(); goesOn[word] && statement.Start() == n.Start() {
		return fault{at: n.Span(), message: fmt.Sprintf("`%s` goes on from no statement above it: put it behind the one that it belongs to", word)}, true
	}
	if statement.Is(syntax.PyImportFromStatement) { // which editors add
		return fault{at: n.Span(), message: fmt.Sprintf("`%s` is a keyword of Python and cannot be imported: remove it here", n.Text())}, true
	}
	return fault{at: n.Span(), message: fmt.Sprintf("`%s` is a keyword of Python and cannot be a name: choose another", n.Text())}, true
}
