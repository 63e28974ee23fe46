package notebooks

import (
	"cmp"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// lack is a name of R that is read where nothing has defined it.
type lack struct {
	read     *scope.Reference
	when     moment // no moment of a function that is not seen to be called
	category string // of hidden_state
	// by is what defines the name further down, or has removed it; no node where
	// nothing does. Attach tells that it attaches the package of a function.
	by     syntax.Node
	attach bool
	only   string // where a comment defines it
}

// lacks lists the names that a run from top to bottom, and a call of the functions
// behind it, looks for in vain, each where it is read first.
func (s *rSession) lacks(names *scope.Names) (found []lack) {
	if s.f.Doc.Format == source.Script && !s.attaches() {
		return nil // whoever runs it sets names for it
	}
	for _, name := range s.module.Names {
		if l := s.order(name); l.read != nil {
			found = append(found, l)
		}
	}
	asked := make(map[string]bool) // exists("x")
	for _, ref := range names.Unresolved {
		asked[ref.Text] = asked[ref.Text] || ref.Mentioned && ref.Perhaps
	}
	first := make(map[string]int)
	for _, ref := range names.Unresolved {
		if ref.From.Module() != s.module || asked[ref.Text] {
			continue
		}
		l := s.missing(ref)
		switch i, known := first[ref.Text]; {
		case l.read == nil:
		case !known:
			first[ref.Text] = len(found)
			found = append(found, l)
		case l.when.before(found[i].when):
			found[i] = l
		}
	}
	slices.SortStableFunc(found, func(a, b lack) int { return cmp.Compare(a.place().Start(), b.place().Start()) })
	return found
}

// place returns where the name is looked for.
func (l lack) place() syntax.Node {
	if l.when.place.OK() {
		return l.when.place
	}
	return l.read.Node
}

// missing tells what is lacking where a name is read that the document does not bind.
func (s *rSession) missing(ref *scope.Reference) lack {
	when := s.reads(ref)
	at := when.place.Start()
	if !when.place.OK() {
		if ref.From.AtOnce() || ref.Mentioned || ref.Perhaps || ref.Export || !ref.Node.OK() || s.filled(ref.From) || !s.sure(ref.Node) || min(s.unseen, s.table) < never || s.attachesItself(ref) || s.outside.Idle {
			return lack{}
		}
		at = ref.Node.Start()
	}
	if at >= s.unseen || s.mayBeColumn(ref, at) || s.given(ref, at) || s.fetched(ref, at) {
		return lack{}
	}
	if !s.attaches() && ref.Called() && !when.place.OK() {
		return lack{} // whoever runs it attaches the packages
	}
	_, later := s.outside.ExportAt(ref.Text, at)
	switch {
	case !later.OK() && ref.Called() && (s.meansElsewhere(ref.Node) || s.mayBeNewer(ref.Text, at)):
	case !later.OK() && len(s.module.Sourced) == len(s.files) && (!s.outside.Unknown.OK() || !ref.Called() && !s.unsureAt(at)): // else the file has been run before, perhaps
		return lack{read: ref, when: when, category: "missing"}
	case later.OK() && when.place.OK() && !s.unsureAt(at):
		return lack{read: ref, when: when, category: "later", by: later, attach: true}
	}
	return lack{}
}

// attachesItself reports whether the function that reads a name attaches before what may
// give it: of one that is not seen to be called, the session does not know.
func (s *rSession) attachesItself(ref *scope.Reference) bool {
	for _, a := range s.module.Attached {
		function := a.From.Callable()
		if function == nil || !function.Node.Covers(ref.Node) || a.Node.Stop() > ref.Node.Start() {
			continue
		}
		packages, known := rpackage.Attached(a.Package)
		if !known || slices.ContainsFunc(packages, func(p *rpackage.Package) bool { return p.Export(ref.Text) != rpackage.None }) {
			return true
		}
	}
	return false
}

// unsureAt reports whether a package is attached before an offset whose exports are
// not known.
func (s *rSession) unsureAt(at int) bool {
	return s.outside.Unknown.OK() && s.outside.UnknownSince <= at
}

// order looks for the first place that reads a name before it is bound, while the top
// level runs.
func (s *rSession) order(name *scope.Name) (first lack) {
	for _, ref := range name.References {
		m := s.reads(ref)
		if !m.place.OK() || first.read != nil && !runsBefore(m, first.when) || m.place.Start() >= s.unseen || s.given(ref, m.place.Start()) {
			continue
		}
		if l := s.fault(name, ref, m); l.read != nil {
			first = l
		}
	}
	return first
}

// runsBefore reports whether a moment comes before another one: mostly it stands before.
func runsBefore(m, other moment) bool {
	if m.before(other) {
		return !runsFirst(other.place, m.place)
	}
	return runsFirst(m.place, other.place)
}

// isDeleted reports whether code deletes a name anywhere.
func (s *rSession) isDeleted(name *scope.Name) bool {
	deleted, known := s.deleted[name]
	if !known {
		deleted = slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return b.How == scope.Deleted })
		s.deleted[name] = deleted
	}
	return deleted
}

// fault tells why a name of the module has no value at a moment, if so.
func (s *rSession) fault(name *scope.Name, ref *scope.Reference, m moment) lack {
	at := m.place.Start()
	var later, gone *scope.Binding
	var lent syntax.Node // attaches the package of a data set
	bound := false
	for _, b := range name.Bindings {
		if bound && !s.isDeleted(name) {
			break // it stays so
		}
		since := s.since(b)
		if from := s.laterData(b); from.OK() && since <= at && at < from.Stop() {
			lent = from
			continue
		}
		if s.withoutData(b) {
			continue
		}
		switch {
		case b.How == scope.Deleted:
			if since <= at && always(b) && !sharesLoop(b.From, m.place) {
				bound, gone = false, b
			}
		case b.From.OK() && b.From.Cell().NotRun:
		case since <= at && !bound && s.needsItself(b):
		case since <= at:
			bound, gone = true, nil
		case since != never && later == nil && b.From != augmented(ref):
			later = b
		}
	}
	switch {
	case bound:
	case lent.OK() && !s.unsureAt(at):
		return lack{read: ref, when: m, category: "later", by: lent, attach: true}
	case lent.OK():
	case gone != nil:
		return lack{read: ref, when: m, category: "deleted", by: gone.Node}
	case s.unsureAt(at) && (ref.Called() || later == nil || renews(later, name)): // a package may have it
	case s.mayBeColumn(ref, at) && (later == nil || renews(later, name)):
	case later == nil && s.outside.Unknown.OK():
	case later == nil:
		return lack{read: ref, when: m, category: "missing"}
	case renews(later, name) && later.From.Covers(ref.Node):
		if b := s.fresh(name); b != nil && !s.f.Doc.HasCells() { // hidden_state tells of the cells above
			return lack{read: ref, when: m, category: "later", by: b.Node}
		}
		return lack{read: ref, when: m, category: "missing", by: later.Node}
	default:
		return lack{read: ref, when: m, category: "later", by: later.Node}
	}
	return lack{}
}

// fresh returns the first assignment that gives a name a value without reading the one that it has,
// or nil.
func (s *rSession) fresh(name *scope.Name) *scope.Binding {
	for _, b := range name.Bindings {
		if b.How == scope.Assigned && s.since(b) != never && !renews(b, name) {
			return b
		}
	}
	return nil
}

// withoutData reports whether a call of data() asks for what only packages have that
// the document never attaches.
func (s *rSession) withoutData(b *scope.Binding) bool {
	if b.How != scope.Imported || b.From.FuncName() != "data" || b.From.Arg("package", -1).OK() || b.From.Arg("lib.loc", -1).OK() || s.outside.Unknown.OK() {
		return false
	}
	kind, later := s.outside.ExportAt(b.Name.Text, b.From.Start())
	if kind != rpackage.None || later.OK() {
		return false
	}
	_, value := rpackage.Anywhere(b.Name.Text)
	return value
}

// laterData returns what attaches the package of the data set that a call of data()
// loads, where that follows: it only warns, and loads nothing.
func (s *rSession) laterData(b *scope.Binding) syntax.Node {
	if b.How != scope.Imported || b.From.FuncName() != "data" || b.From.Arg("package", -1).OK() {
		return syntax.Node{}
	}
	kind, later := s.outside.ExportAt(b.Name.Text, b.From.Start())
	if kind != rpackage.None {
		return syntax.Node{}
	}
	return later
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

// needsItself reports whether a binding reads the value that the name has before, so that it
// gives none to what has none: where a condition keeps it from failing, later reads fail.
func (s *rSession) needsItself(b *scope.Binding) bool {
	if b.How == scope.Augmented && b.Name.Scope == s.module && b.From.Is(syntax.RAssignment) {
		return true // x[i] <- 1
	}
	if b.How != scope.Assigned || b.Name.Scope != s.module || !b.From.Is(syntax.RAssignment) {
		return false
	}
	value := b.From.Value()
	return slices.ContainsFunc(s.near(b.Name, value), func(r *scope.Reference) bool {
		return !r.Mentioned && !r.Perhaps && !r.Called() && r.Node.OK() && value.Covers(r.Node) && r.From == s.module && s.sureWithin(value, r.Node)
	})
}

// near returns the references of a name, of many only those that begin in a node.
func (s *rSession) near(name *scope.Name, n syntax.Node) []*scope.Reference {
	const many = 50
	if len(name.References) < many || !n.OK() {
		return name.References
	}
	sorted, known := s.sorted[name]
	if !known {
		sorted = slices.DeleteFunc(slices.Clone(name.References), func(r *scope.Reference) bool { return !r.Node.OK() })
		slices.SortStableFunc(sorted, func(a, b *scope.Reference) int { return cmp.Compare(a.Node.Start(), b.Node.Start()) })
		s.sorted[name] = sorted
	}
	startsAt := func(r *scope.Reference, offset int) int { return cmp.Compare(r.Node.Start(), offset) }
	from, _ := slices.BinarySearchFunc(sorted, n.Start(), startsAt)
	to, _ := slices.BinarySearchFunc(sorted, n.Stop(), startsAt)
	return sorted[from:to]
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
