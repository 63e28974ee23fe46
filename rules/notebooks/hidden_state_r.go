package notebooks

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// hiddenR tells where a run of a document's R from top to bottom ends for want of a
// name.
func hiddenR(pass *analysis.Pass, f *syntax.File, names *scope.Names, module *scope.Scope) {
	r := newRSession(f, module)
	if r == nil {
		return
	}
	for _, ref := range names.Unresolved {
		if ref.From.Module() != module || !ref.Node.OK() || !ref.From.AtOnce() || r.given(ref) || !r.sure(ref) {
			continue
		}
		_, later := r.outside.ExportAt(ref.Text, ref.Node.Start())
		switch {
		case later.OK() && !unsureBefore(r.outside, ref):
			r.tell(ref, "later", fmt.Sprintf("`%s` needs `%s`, which follows in cell %d: restart and run all ends here",
				ref.Text, analyzer.Clip(later.Text(), 24), later.Cell().Index))
		case !later.OK() && !r.outside.Unknown.OK():
			r.tell(ref, "missing", fmt.Sprintf("`%s` is defined in no cell: restart and run all ends here", ref.Text))
		}
	}
	for _, name := range module.Names {
		r.order(name)
	}
	r.report(pass)
}

// unsureBefore reports whether a package is attached above a place whose exports are
// not known.
func unsureBefore(o *scope.Outside, r *scope.Reference) bool {
	return o.Unknown.OK() && o.Unknown.Start() < r.Node.Start()
}

// order looks for the first place that reads a name before a cell has bound it.
func (s *rSession) order(name *scope.Name) {
	for _, ref := range name.References {
		if !ref.Node.OK() || !ref.From.AtOnce() || s.given(ref) || !s.sure(ref) {
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
			s.tell(ref, "deleted", fmt.Sprintf("`%s` is removed in cell %d: restart and run all ends here", name.Text, gone.Node.Cell().Index))
		case unsureBefore(s.outside, ref) && (ref.Called() || later == nil || renews(later, name)):
			continue // a package may have it
		case later == nil && !s.outside.Unknown.OK():
			s.tell(ref, "missing", fmt.Sprintf("`%s` is defined in no cell: restart and run all ends here", name.Text))
		case later == nil:
			continue
		case later.Node.Cell() != ref.Node.Cell():
			s.tell(ref, "later", fmt.Sprintf("`%s` is defined only in cell %d, further down: restart and run all ends here", name.Text, later.Node.Cell().Index))
		case renews(later, name) && later.From.Covers(ref.Node):
			s.tell(ref, "missing", fmt.Sprintf("`%s` is changed here and defined in no cell above: restart and run all ends here", name.Text))
		default:
			s.tell(ref, "later", fmt.Sprintf("`%s` is read before its cell defines it: restart and run all ends here", name.Text))
		}
		return
	}
}

// rEnd is a place that ends the session for want of a name.
type rEnd struct {
	ref               *scope.Reference
	category, message string
}

func (s *rSession) tell(r *scope.Reference, category, message string) {
	s.ends = append(s.ends, rEnd{r, category, message})
}

// report tells the first place for each name. Of an operator that is missing R looks
// at no side.
func (s *rSession) report(pass *analysis.Pass) {
	operations := make(map[syntax.Node]bool)
	for _, e := range s.ends {
		if e.ref.Node.Field() == syntax.OperatorField {
			operations[e.ref.Node.Parent()] = true
		}
	}
	told := make(map[string]bool)
	for _, e := range s.ends {
		r := e.ref
		if told[r.Text] || len(r.Text) > maxName || r.Node.Field() != syntax.OperatorField && inAny(r.Node, operations) {
			continue
		}
		told[r.Text] = true
		pass.Report(analysis.Diagnostic{Pos: r.Node.Pos(), End: r.Node.End(), Category: e.category, Message: e.message})
	}
}

func inAny(n syntax.Node, list map[syntax.Node]bool) bool {
	for p := range n.Ancestors() {
		if list[p] {
			return true
		}
	}
	return false
}

// inFunction reports whether a binding is made when a function is called.
func inFunction(b *scope.Binding) bool {
	return b.From.Within(syntax.Function|syntax.Lambda).OK() && !b.From.Has(syntax.Function)
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
