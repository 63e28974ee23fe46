package functions

import (
	"cmp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// signature is what a stretch of a script's top level takes from the code around it, and
// what it leaves to it: the arguments and results of the function that it could be.
type signature struct{ inputs, outputs []string }

// namesAround knows where the values of a script's names are made and read.
type namesAround struct {
	module *scope.Scope
	of     map[*scope.Name][]use // in order of the text
	made   map[*scope.Name][]use // those that give a name another value
	uses   []use                 // in order of the text, but for those that stay at the top
	hidden []*scope.Reference    // of names that are read where no parser looks
	free   []*scope.Reference    // of names that nothing in the document binds
}

// use is a place that reads a name, or binds it.
type use struct {
	name    *scope.Name
	read    *scope.Reference // nil where it binds
	later   bool             // reads when a function is called
	binding *scope.Binding   // nil where it reads
	since   int              // from where on the binding holds
	holds   syntax.Node      // in what it holds: all of the code, or a branch or a loop
	at      source.Span
	number  int // in the order of names
}

// readNames lists the uses of the names at the top of a document, which are one
// language's.
func readNames(names *scope.Names, lang source.Language) *namesAround {
	i := slices.IndexFunc(names.Modules, func(m *scope.Scope) bool { return m.Language == lang })
	if i < 0 {
		return nil
	}
	a := &namesAround{module: names.Modules[i]}
	count := 0
	for _, name := range a.module.Names {
		count += len(name.Bindings) + len(name.References)
	}
	a.uses = make([]use, 0, count)
	for _, name := range a.module.Names {
		if isFixture(name) {
			continue
		}
		for _, b := range name.Bindings {
			if b.Node.OK() {
				since, holds := reachOf(b)
				a.uses = append(a.uses, use{name: name, binding: b, since: since, holds: holds, at: b.Node.Span()})
			}
		}
		for _, r := range name.References {
			if r.Node.OK() {
				a.uses = append(a.uses, use{name: name, read: r, later: !r.From.AtOnce(), at: r.Node.Span()})
			} else {
				a.hidden = append(a.hidden, r)
			}
		}
	}
	for _, r := range names.Unresolved {
		if r.From.Module() == a.module && r.Node.OK() && !r.Mentioned && !r.Perhaps && !r.Called() && !isGiven(r, lang) {
			a.free = append(a.free, r)
		}
	}
	for i := range a.uses {
		a.uses[i].number = i
	}
	slices.SortFunc(a.uses, func(x, y use) int { return cmp.Or(x.at.Start-y.at.Start, x.number-y.number) })
	a.of, a.made = make(map[*scope.Name][]use), make(map[*scope.Name][]use)
	for _, u := range a.uses {
		a.of[u.name] = append(a.of[u.name], u)
		if u.binding != nil && u.binding.How != scope.Augmented {
			a.made[u.name] = append(a.made[u.name], u)
		}
	}
	return a
}

// reachOf tells from where on, and in what, a binding surely holds: in the branch or the
// loop that it stands in, or in all that follows. A loop is taken to run, and a with
// statement to end.
func reachOf(b *scope.Binding) (since int, holds syntax.Node) {
	since = b.From.Stop()
	if b.From.Has(syntax.Loop | syntax.With) {
		since = b.Node.Stop()
	}
	child := b.From
	for p := child.Parent(); p.OK(); child, p = p, p.Parent() {
		heads := child.Field() == syntax.ConditionField || child.Field() == syntax.LeftField || child.Field() == syntax.RightField
		if p.Has(syntax.If|syntax.Loop|syntax.Try|syntax.Function|syntax.Lambda) && !heads || p.Is(syntax.PyElifClause, syntax.PyExceptClause, syntax.PyCaseClause) {
			return since, child
		}
	}
	return since, child
}

// isGiven reports whether a name has a value though nothing in the document binds it.
func isGiven(r *scope.Reference, lang source.Language) bool {
	doc := r.Node.File().Doc
	if lang == source.Python {
		return scope.Given(doc, r.Text)
	}
	for _, name := range []string{"base", "stats", "utils", "datasets", "methods", "graphics", "grDevices"} {
		if p := rpackage.Find(name); p != nil && p.Export(r.Text) != rpackage.None {
			return true
		}
	}
	return r.Text == "T" || r.Text == "F" || strings.HasPrefix(r.Text, ".")
}

// signature returns that of a stretch, and whether it is certain: every name in it is
// made and read where the text tells.
func (a *namesAround) signature(of source.Span) (s signature, ok bool) {
	if slices.ContainsFunc(a.free, func(r *scope.Reference) bool { return of.Contains(r.Node.Start()) }) {
		return s, false
	}
	bound := make(map[*scope.Name]bool)
	for _, u := range between(a.uses, of) {
		if u.binding != nil {
			bound[u.name] = true
			continue
		}
		before, within := a.boundBefore(u.name, of.Start), between(a.made[u.name], of)
		switch {
		case isMade(u, within) || joined(u, within):
		case !before && (u.later || u.read.Perhaps || u.read.Mentioned):
		case u.read.Perhaps, mayBeMade(u, within), !before:
			return s, false // a column of that name or the variable, a value of one branch, or of a later line
		case u.read.Called() && a.module.Language == source.R: // a function, which R finds from inside another
		default:
			s.take(u.name)
		}
	}
	changed := a.changed(of)
	if changed == nil {
		return s, false
	}
	for name := range changed {
		bound[name] = true
	}
	if !a.leave(&s, of, bound) || slices.ContainsFunc(a.hidden, func(r *scope.Reference) bool { return bound[r.Name] }) {
		return s, false
	}
	return s, true
}

// isMade reports whether one of the bindings of a name surely makes the value that is read.
func isMade(read use, within []use) bool {
	return slices.ContainsFunc(within, func(b use) bool {
		return b.since <= read.at.Start && b.holds.Covers(read.read.Node)
	})
}

// joined reports whether every branch of one if makes the value that is read below it.
func joined(read use, within []use) bool {
	var branches map[syntax.Node][]syntax.Node // by the if
	for _, b := range within {
		if b.since > read.at.Start || !b.holds.Parent().Has(syntax.If|syntax.Block) && !b.holds.Parent().Is(syntax.PyElifClause) {
			continue
		}
		if branches == nil {
			branches = make(map[syntax.Node][]syntax.Node)
		}
		branch := b.holds
		if branch.Parent().Is(syntax.PyElifClause) {
			branch = branch.Parent()
		}
		if whole := branch.Parent(); whole.Has(syntax.If) && whole.Stop() <= read.at.Start && !slices.Contains(branches[whole], branch) {
			branches[whole] = append(branches[whole], branch)
		}
	}
	for whole, bound := range branches {
		all, last := 1, syntax.Node{}
		for other := range whole.Parts(syntax.AlternativeField) {
			all, last = all+1, other
		}
		if len(bound) == all && last.OK() && !last.Is(syntax.PyElifClause) && whole.Parent().Covers(read.read.Node) {
			return true
		}
	}
	return false
}

// mayBeMade reports whether a binding in the stretch may make the value that is read, on
// some way: in a branch above, or in the round of a loop before.
func mayBeMade(read use, within []use) bool {
	loop := read.read.Node.Within(syntax.Loop)
	for _, b := range within {
		if b.since <= read.at.Start || b.at.Start > read.at.Start && loop.OK() && loop.Covers(b.binding.Node) {
			return true
		}
	}
	return false
}

// leave adds what the code below reads of what the stretch binds, and reports whether it
// is certain.
func (a *namesAround) leave(s *signature, of source.Span, bound map[*scope.Name]bool) bool {
	var left []use // the first read of each name
	for name := range bound {
		uses := a.of[name]
		made := a.made[name]
		below := made[after(made, of.End):]
		for _, u := range uses {
			switch {
			case u.read == nil || of.Contains(u.at.Start):
			case u.later:
				return false // a function that may be called meanwhile reads it
			case u.at.Start < of.End || isMade(u, below) || joined(u, below):
			case u.read.Perhaps:
				return false
			case len(left) == 0 || left[len(left)-1].name != name:
				left = append(left, u)
			}
		}
	}
	slices.SortFunc(left, func(x, y use) int { return x.at.Start - y.at.Start })
	for _, u := range left {
		s.outputs = append(s.outputs, u.name.Text)
	}
	return true
}

func (s *signature) take(name *scope.Name) {
	if !slices.Contains(s.inputs, name.Text) {
		s.inputs = append(s.inputs, name.Text)
	}
}

// between returns the uses in a stretch, of those in order of the text.
func between(uses []use, of source.Span) []use {
	return uses[after(uses, of.Start):after(uses, of.End)]
}

// after returns how many uses begin before an offset.
func after(uses []use, offset int) int {
	i, _ := slices.BinarySearchFunc(uses, offset, func(u use, offset int) int { return u.at.Start - offset })
	return i
}

func (a *namesAround) boundBefore(name *scope.Name, offset int) bool {
	return slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return b.Node.OK() && b.Node.Start() < offset })
}

// isFixture reports whether a name stays at the top whatever becomes a function: an
// import, a function, a class, a constant.
func isFixture(name *scope.Name) bool {
	if isConstantName(name.Text) && len(name.Bindings) == 1 && !new(worker).computes(name.Bindings[0].From.Value()) {
		return true
	}
	return !slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return b.How != scope.Imported && b.How != scope.Defined })
}

// changed returns the names of the values that a stretch of Python changes in place by
// assigning to a part of them. It is nil where the stretch adds to a collection that was
// begun before it: the two belong together.
func (a *namesAround) changed(of source.Span) map[*scope.Name]bool {
	changed := make(map[*scope.Name]bool)
	for _, u := range between(a.uses, of) {
		if u.read == nil || u.read.Node.Language() != source.Python {
			continue
		}
		n := u.read.Node
		for p := n.Parent(); p.Is(syntax.PySubscript, syntax.PyAttribute) && p.FirstChild() == n; n, p = p, p.Parent() {
			if p.Is(syntax.PyAttribute) && p.Parent().Has(syntax.Call) && p.Parent().Child(syntax.FunctionField) == p {
				n = p
				break
			}
		}
		switch p := n.Parent(); {
		case n == u.read.Node:
		case p.Has(syntax.Assignment) && n.Field() == syntax.LeftField, p.Is(syntax.PyDeleteStatement):
			changed[u.name] = true
		case p.Has(syntax.Call) && p.Child(syntax.FunctionField) == n:
			if collects[p.FuncName()] && p.Parent().Is(syntax.PyExpressionStatement) && !isMade(u, between(a.made[u.name], of)) {
				return nil
			}
			if p.Arg("inplace", -1).Text() == "True" {
				changed[u.name] = true
			}
		}
	}
	return changed
}

// collects are the methods that add to a collection.
var collects = syntax.Names("append extend insert add update setdefault appendleft push")
