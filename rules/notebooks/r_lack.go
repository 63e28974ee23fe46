package notebooks

import (
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// lack is a name of R that is read where nothing has defined it.
type lack struct {
	read     *scope.Reference
	category string // of hidden_state
	// by is what defines the name further down, or has removed it; no node where
	// nothing does. Attach tells that it attaches the package of a function.
	by     syntax.Node
	attach bool
}

// lacks lists the names that a run from top to bottom, and a call of the functions
// behind it, looks for in vain.
func (s *rSession) lacks(names *scope.Names) (found []lack) {
	for _, name := range s.module.Names {
		if l := s.order(name); l.read != nil {
			found = append(found, l)
		}
	}
	asked := make(map[string]bool) // exists("x")
	for _, ref := range names.Unresolved {
		asked[ref.Text] = asked[ref.Text] || ref.Mentioned
	}
	for _, ref := range names.Unresolved {
		if ref.From.Module() != s.module || asked[ref.Text] || !s.sure(ref) || s.given(ref) {
			continue
		}
		if len(s.module.Attached) == 0 && (ref.Called() || s.f.Doc.Format == source.Script) {
			continue // whoever runs it attaches the packages, or sets the names
		}
		_, later := s.outside.ExportAt(ref.Text, ref.Node.Start())
		switch {
		case !later.OK() && !s.outside.Unknown.OK():
			found = append(found, lack{read: ref, category: "missing"})
		case later.OK() && ref.From.AtOnce() && !s.unsureAt(ref):
			found = append(found, lack{ref, "later", later, true})
		}
	}
	return found
}

// unsureAt reports whether a package is attached above a place whose exports are not
// known.
func (s *rSession) unsureAt(r *scope.Reference) bool {
	return s.outside.Unknown.OK() && s.outside.Unknown.Start() < r.Node.Start()
}

// order looks for the first place that reads a name before it is bound, while the top
// level runs.
func (s *rSession) order(name *scope.Name) lack {
	for _, ref := range name.References {
		if !ref.From.AtOnce() || !s.sure(ref) || s.given(ref) {
			continue
		}
		at := ref.Node.Start()
		var later, gone *scope.Binding
		bound := false
		for _, b := range name.Bindings {
			switch {
			case !b.Node.OK(), inFunction(b), b.From.Cell().NotRun && b.Node.Start() < at, since(b) <= at && b.How != scope.Deleted:
				bound, gone = true, nil
			case b.How == scope.Deleted && since(b) <= at && always(b) && !sharesLoop(b.From, ref.Node):
				bound, gone = false, b
			case b.How != scope.Deleted && sharesLoop(b.From, ref.Node):
				bound = true // an earlier round may have bound it
			case b.How != scope.Deleted && later == nil && since(b) > at && b.From != augmented(ref):
				later = b
			}
		}
		switch {
		case bound:
			continue
		case gone != nil:
			return lack{read: ref, category: "deleted", by: gone.Node}
		case s.unsureAt(ref) && (ref.Called() || later == nil || renews(later, name)):
			continue // a package may have it
		case later == nil && s.outside.Unknown.OK():
			continue
		case later == nil:
			return lack{read: ref, category: "missing"}
		case renews(later, name) && later.From.Covers(ref.Node):
			return lack{read: ref, category: "missing", by: later.Node}
		}
		return lack{read: ref, category: "later", by: later.Node}
	}
	return lack{}
}

// augmented returns the assignment that reads a name to change it, or no node.
func augmented(ref *scope.Reference) syntax.Node {
	for p := ref.Node.Parent(); p.OK(); p = p.Parent() {
		if p.Is(syntax.RAssignment) {
			if p.Target().Covers(ref.Node) && p.Target() != ref.Node {
				return p
			}
			break
		}
	}
	return syntax.Node{}
}

// renews reports whether a binding reads the name that it binds.
func renews(b *scope.Binding, name *scope.Name) bool {
	return b.How == scope.Augmented || b.How == scope.Imported || b.From.Value().OK() && b.From.Value().Mentions(name.Text)
}

// always reports whether the top level makes a binding whenever it comes by.
func always(b *scope.Binding) bool {
	for p := b.From.Parent(); p.OK() && !p.Has(syntax.CellRoot); p = p.Parent() {
		if !p.Is(syntax.RBracedExpression, syntax.RParenthesizedExpression) {
			return false
		}
	}
	return true
}

// since returns the offset from which a binding at the top level holds.
func since(b *scope.Binding) int {
	if b.From.Is(syntax.RForStatement) {
		return b.Node.Stop()
	}
	return b.Since()
}

// inFunction reports whether a binding is made when a function is called.
func inFunction(b *scope.Binding) bool {
	return b.From.Within(syntax.Function|syntax.Lambda).OK() && !b.From.Has(syntax.Function)
}
