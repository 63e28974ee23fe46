package scope

import (
	"cmp"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// assignment notes what an assignment's target binds.
func (r *rReader) assignment(n syntax.Node) {
	how := Assigned
	if n.Value().Is(syntax.RFunctionDefinition) {
		how = Defined
	}
	op := n.Child(syntax.OperatorField).Text()
	r.target(n.Target(), role{kind: binds, how: how, from: n, super: op == "<<-" || op == "->>"})
}

// target notes what a place that is assigned to binds: a name, or the name that a
// chain of parts and functions starts from.
func (r *rReader) target(t syntax.Node, does role) {
	for {
		switch t.Kind() {
		case syntax.RIdentifier, syntax.RString:
			r.roles[t.Index()] = does
			return
		case syntax.RSubset, syntax.RSubset2:
			t = t.Child(syntax.FunctionField)
		case syntax.RExtractOperator:
			if t = t.Child(syntax.LHSField); t.Is(syntax.RIdentifier) && t.Text() == "py" {
				return // the other language's names
			}
		case syntax.RCall:
			if f := t.Child(syntax.FunctionField); f.Is(syntax.RIdentifier) {
				r.roles[f.Index()] = role{kind: replaces}
			}
			first := syntax.Node{}
			for arg := range t.Args() {
				first = arg.Value
				break
			}
			t = first
		default:
			return
		}
		does.how = Augmented
	}
}

// operator sees the operators that bind or mask.
func (r *rReader) operator(n syntax.Node) {
	lhs, rhs := n.Child(syntax.LHSField), n.Child(syntax.RHSField)
	op := n.Child(syntax.OperatorField)
	text := op.Text()
	if text[:min(1, len(text))] == "%" && text != "%%" && text != "%/%" && !op.Masked() {
		r.referText(text, op) // a function like any other
	}
	switch text {
	case "%<>%":
		r.target(lhs, role{kind: binds, how: Augmented, from: n})
	case "%<-%", "%<<-%":
		r.unpack(lhs, n)
	case "%->%":
		r.unpack(rhs, n)
	case "%$%":
		r.entries[rhs.Index()] = entry{mask: max(masked, r.top().mask), opening: whenBound}
	case ":=":
		r.defineColumn(lhs)
	case "?":
		r.enter(n, entry{mask: quoted})
	}
	if parallel[text] {
		r.foreach(n, lhs)
	}
}

// parallel are the operators that run a foreach.
var parallel = syntax.Names("%do% %dopar% %dofuture% %dorng% %:%")

// unpack notes the names that c(a, b) %<-% value binds.
func (r *rReader) unpack(t, from syntax.Node) {
	if !t.Is(syntax.RCall) {
		r.target(t, role{kind: binds, how: Assigned, from: from})
		return
	}
	for n := range t.Subtree() {
		switch {
		case !n.Is(syntax.RIdentifier) || n.Field() == syntax.NameField:
		case n.Field() == syntax.FunctionField:
			r.roles[n.Index()] = role{kind: noName} // the pattern's c
		default:
			r.roles[n.Index()] = role{kind: binds, how: Assigned, from: from, unpacked: true}
		}
	}
}

// defineColumn notes that what stands left of := names a column.
func (r *rReader) defineColumn(lhs syntax.Node) {
	if lhs.Is(syntax.RIdentifier) {
		r.roles[lhs.Index()] = role{kind: noName}
	}
}

// foreach opens the scope of a parallel loop: the arguments of foreach are its
// variables.
func (r *rReader) foreach(n, lhs syntax.Node) {
	if n.Child(syntax.OperatorField).Text() == "%:%" && n.Field() == syntax.LHSField && parallel[n.Parent().Child(syntax.OperatorField).Text()] {
		return // part of the chain that its parent opens
	}
	r.enter(n, entry{mask: r.top().mask, opening: atOnce})
	s := r.top().scope
	for ; lhs.Is(syntax.RBinaryOperator); lhs = lhs.Child(syntax.LHSField) {
		r.loopNames(s, lhs.Child(syntax.RHSField))
	}
	r.loopNames(s, lhs)
}

func (r *rReader) loopNames(s *Scope, call syntax.Node) {
	if !call.Is(syntax.RCall) {
		return
	}
	for arg := range call.Args() {
		if arg.Name != "" && arg.Name[0] != '.' {
			name := arg.Node.Child(syntax.NameField)
			r.bindText(s, Loop, arg.Name, name, call, false)
		}
	}
}

// super is a <<-, which binds where the name is already, and at the top where it
// is not: that is known when all else is.
type super struct {
	scope *Scope
	text  string
	node  syntax.Node
	role  role
}

// removal is an rm(x).
type removal struct {
	scope *Scope
	text  string
	node  syntax.Node
	from  syntax.Node
}

// bindRole binds the name of a role.
func (r *rReader) bindRole(text string, n syntax.Node, does role) {
	if does.super {
		outer := r.top().scope
		if outer.Outer != nil && r.opener() < 0 {
			outer = outer.Outer
		}
		r.supers = append(r.supers, super{outer, text, n, does})
		if does.how == Augmented {
			r.referText(text, n).From = outer
		}
		return
	}
	s := r.binding()
	if does.how == Augmented {
		r.augments = append(r.augments, r.referText(text, n))
	}
	r.bindText(s, does.how, text, n, does.from, does.unpacked)
}

// borrow lets x$a <- 1 in a function that has no x of its own read the one around,
// of which it makes a copy.
func (r *rReader) borrow() {
	copies := make(map[*Name]bool)
	for _, ref := range r.augments {
		n := ref.From.Lookup(ref.Text)
		if n == nil || ref.From.Outer == nil {
			continue
		}
		only, known := copies[n]
		if !known {
			only = !slices.ContainsFunc(n.Bindings, func(b *Binding) bool { return b.How != Augmented }) && lookup(ref.From.Outer, ref.Text) != nil
			copies[n] = only
		}
		if only {
			ref.From = ref.From.Outer
		}
	}
}

// startFromOuter lets a function that reads a name before it binds one of its own, as
// x <- x[1:3] does, use the name around it.
func (r *rReader) startFromOuter() {
	for _, ref := range r.references {
		if ref.Mentioned || !ref.Node.OK() || ref.From.Outer == nil {
			continue
		}
		n := ref.From.Lookup(ref.Text)
		if n == nil || slices.ContainsFunc(n.Bindings, func(b *Binding) bool {
			return b.How == Parameter || !b.Node.OK() || b.From.Stop() <= ref.Node.Start()
		}) {
			continue
		}
		if outer := lookup(ref.From.Outer, ref.Text); outer != nil {
			r.mention(outer.Scope, ref.Text, ref.Node).Perhaps = true
		}
	}
}

// finish does what needs all bindings.
func (r *rReader) finish() {
	for i := range r.supers {
		r.supers[i].bind(r.builder)
	}
	for _, x := range r.removals {
		for s := x.scope; s != nil; s = s.Outer {
			if n := s.Lookup(x.text); n != nil {
				r.bindText(s, Deleted, x.text, x.node, x.from, false)
				break
			}
		}
	}
	r.borrow()
	r.startFromOuter()
	r.attachLists()
	r.methods()
	for _, guess := range r.guesses {
		if lookup(guess.From, guess.Text) != nil {
			r.references = append(r.references, guess)
		}
	}
	r.crossed()
	r.order()
}

func (x *super) bind(b *builder) {
	at := x.scope
	for ; at.Outer != nil; at = at.Outer {
		if at.Lookup(x.text) != nil || at.fields {
			break
		}
	}
	b.bindText(at, x.role.how, x.text, x.node, x.role.from, false)
}

// order puts what was noted late where it stands in the text.
func (r *rReader) order() {
	byPlace := func(a, b syntax.Node) int {
		if !a.OK() || !b.OK() {
			return cmp.Compare(btoi(!a.OK()), btoi(!b.OK())) // what has no place comes last
		}
		return cmp.Compare(a.Index(), b.Index())
	}
	slices.SortStableFunc(r.references, func(a, b *Reference) int { return byPlace(a.Node, b.Node) })
	for _, s := range r.names.Scopes {
		if s.Module() != r.module {
			continue
		}
		for _, n := range s.Names {
			slices.SortStableFunc(n.Bindings, func(a, b *Binding) int { return byPlace(a.Node, b.Node) })
		}
		slices.SortStableFunc(s.Names, func(a, b *Name) int { return byPlace(a.first(), b.first()) })
	}
}

// first returns the place where the name is bound first.
func (n *Name) first() syntax.Node {
	if len(n.Bindings) == 0 {
		return syntax.Node{}
	}
	return n.Bindings[0].Node
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
