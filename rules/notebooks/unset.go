package notebooks

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// unsetNames lists the names of a function or a script that are read where no way to
// there has set them. What the cells of a notebook do is told by hidden_state.
func unsetNames(s *scope.Scope, uneven func() bool, ways func() *index.Ways) (found []place) {
	module := s.Kind == scope.Module
	if !module && s.Kind != scope.Function || module && (s.Star.OK() || s.Node.File().Doc.HasCells()) || s.Dynamic.OK() {
		return nil
	}
	var names []*scope.Name
	for _, name := range s.Names {
		if perhapsUnset(name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return nil
	}
	ends := func(r *scope.Reference) bool {
		return !r.Mentioned && !guarded(r.Node) && !broken(r.Node) && !(module && scope.Given(s.Node.File().Doc, r.Text)) && !isLazy(r) && !passedOver(r.Node) && !leftByClause(r) && !askedFor(r) && !isSubmodule(r)
	}
	told := make(map[string]bool)
	for _, r := range s.Flow(names).Unset(ends) {
		if told[r.Text] || !ends(r) {
			continue
		}
		if uneven() || r.Node.File().CellRoot(r.Node.Cell()).Strayed() {
			return found
		}
		told[r.Text] = true
		here := placeOf(r, ways())
		here.Global = module
		here.Why = "is read before it is set"
		if deletedBefore(r) != nil {
			here.Why = "is deleted before"
		}
		found = append(found, here)
	}
	return found
}

// perhapsUnset reports whether a name is read in front of what sets it, or is deleted.
func perhapsUnset(name *scope.Name) bool {
	if len(name.Bindings) == 0 {
		return false
	}
	first := name.Bindings[0]
	for _, b := range name.Bindings {
		if b.How == scope.Deleted || b.How == scope.Caught || b.How == scope.Annotated && name.Scope.Kind == scope.Function {
			return true
		}
	}
	for _, r := range name.References {
		if first.Node.OK() && r.Node.OK() && r.Node.Start() < first.Since() {
			return true
		}
	}
	return false
}

// deletedBefore returns the deletion in front of a place that reads a name, or nil.
func deletedBefore(r *scope.Reference) *scope.Binding {
	var last *scope.Binding
	for _, b := range r.Name.Bindings {
		if b.How == scope.Deleted && b.Node.Start() < r.Node.Start() {
			last = b
		}
	}
	return last
}

// isLazy reports whether what reads a name may do so later than where it stands, or
// never: in a generator, in an annotation.
func isLazy(r *scope.Reference) bool {
	for s := r.From; s != nil; s = s.Outer {
		if s.Node.Is(syntax.PyGeneratorExpression) {
			return true
		}
	}
	for p := range r.Node.Ancestors() {
		if p.Is(syntax.PyType) {
			return true
		}
	}
	return false
}

// isSubmodule reports whether the front of a package deletes what it never bound: a
// module of the package that an import from it has put there.
func isSubmodule(r *scope.Reference) bool {
	return r.Node.File().Doc.Base() == "__init__.py" &&
		!slices.ContainsFunc(r.Name.Bindings, func(b *scope.Binding) bool { return b.How != scope.Deleted })
}

// leftByClause reports whether a name is what an except clause of Python 2 left.
func leftByClause(r *scope.Reference) bool {
	for _, b := range r.Name.Bindings {
		if b.How == scope.Caught && b.Node.Start() < r.Node.Start() {
			return r.Node.File().IsPython2()
		}
	}
	return false
}

// askedFor reports whether a name that an except clause takes away is read under a
// condition about another one that the clause sets: only a run that did not come by the
// clause may get there.
func askedFor(r *scope.Reference) bool {
	for _, b := range r.Name.Bindings {
		if b.How != scope.Caught || b.Node.Start() > r.Node.Start() {
			continue
		}
		for branch := r.Node.Within(syntax.If); branch.OK() && branch.Start() > b.From.Stop(); branch = branch.Within(syntax.If) {
			for _, flag := range r.Name.Scope.Names {
				if branch.Child(syntax.ConditionField).Mentions(flag.Text) && slices.ContainsFunc(flag.Bindings, func(set *scope.Binding) bool { return b.From.Covers(set.Node) && set != b }) {
					return true
				}
			}
		}
	}
	return false
}
