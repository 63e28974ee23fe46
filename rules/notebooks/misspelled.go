package notebooks

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/spelling"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows names that are misspelled.

// meantBy returns the one name that a reference to no name misspells, of those that the document has bound in front of it and
// that the code around it sees; nothing where there is none, or several.
func meantBy(r *scope.Reference) string {
	meant, _ := spelling.Slip(r.Text, func(yield func(string) bool) {
		for s := r.From; s != nil; s = s.Outer {
			if s.Kind == scope.Class && s != r.From {
				continue
			}
			for _, name := range s.Names {
				if slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return isBoundBefore(b, r.Node) }) && !yield(name.Text) {
					return
				}
			}
		}
	})
	return meant
}

// isBoundBefore reports whether a binding stands in front of a place that is no part of what it binds the name to:
// the body of a loop or a function follows on its names.
func isBoundBefore(b *scope.Binding, place syntax.Node) bool {
	if !b.Node.OK() || b.Node.Start() > place.Start() {
		return false
	}
	for part := place; part.OK(); part = part.Parent() {
		if part.Parent() == b.From {
			return part.Field() == syntax.BodyField
		}
	}
	return true
}
