package scope

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Flow is the ways that control may take through the code of a scope, as a graph of
// blocks, and what happens on them to the scope's own names. It takes more ways for
// possible than there are: any place in a try may fail, a with statement may swallow
// what fails in it, a call of R need not evaluate its arguments. So what holds on all
// its ways holds in the program.
//
// The two questions that it answers are solved over sets of names until nothing
// changes: live variables backwards, reaching definitions forwards (Aho, Lam, Sethi,
// Ullman, Compilers, 2nd edition, section 9.2; Kildall, A Unified Approach to Global
// Program Optimization, 1973). A block inside a try has its handlers as further
// successors that control may go to from any of its places.
type Flow struct {
	scope  *Scope
	names  []*Name // that it follows
	blocks []flowBlock
	start  set // names bound on entry: parameters
}

// flowBlock is a stretch of code that runs from its first event to its last, or fails
// on the way.
type flowBlock struct {
	events []event
	next   []int // blocks that may follow
	fails  []int // blocks that control may go to from any place in it
}

// event is something that happens to a name.
type event struct {
	name    int
	read    *Reference
	binding *Binding // nil where the event reads, or ends the name
}

// Flow returns the ways through a scope, a module's top level, cell after cell, or the
// body of a function, for some of its names. It follows those of which it sees all
// bindings: none is made by a function within, or where no parser looks.
func (s *Scope) Flow(names []*Name) *Flow {
	f := &Flow{scope: s}
	b := flowBuilders.Get().(*flowBuilder)
	defer b.release()
	b.f, b.own = f, s.Node
	for _, name := range names {
		if name.followed() {
			b.follow(name)
		}
	}
	b.sort()
	f.start = newSet(len(f.names))
	b.build()
	return f
}

// followed reports whether all bindings of a name are made by the scope's own code.
func (n *Name) followed() bool {
	if n.Global || n.Nonlocal || len(n.Bindings) == 0 {
		return false
	}
	for _, b := range n.Bindings {
		if !b.Node.OK() || b.How == Mentioned || !ownCode(b, n.Scope) {
			return false
		}
	}
	return true
}

// ownCode reports whether a binding is made by the code of a scope itself, not by a
// function in it that declares the name.
func ownCode(b *Binding, s *Scope) bool {
	if b.How == Parameter {
		return true
	}
	function := b.From.Within(syntax.Function | syntax.Lambda)
	return s.Kind == Module && !function.OK() || s.Kind == Function && function == s.Node
}

// runsWith reports whether code of a scope runs where it stands in another: it is the
// scope itself, or a comprehension or class body in it.
func (s *Scope) runsWith(in *Scope) bool {
	for ; s != nil && s != in; s = s.Outer {
		if s.Kind == Function || s.Kind == Lambda {
			return false
		}
	}
	return s == in
}

// Lost lists the bindings of names whose value nobody reads on any way, each with
// the first binding behind it that takes its place. Names that are read at no known
// time are left out: by a function within, in a text, or, of a module, by others.
func (f *Flow) Lost() []Loss {
	before, after := f.live()
	hidden, reached := f.readElsewhere(), f.reached()
	live := newSet(len(f.names))
	var lost []Loss
	for i := range f.blocks {
		if !reached[i] {
			continue
		}
		f.backwards(i, live, before, after, func(j int) {
			e := f.blocks[i].events[j]
			if e.binding == nil || live.has(e.name) || hidden.has(e.name) {
				return
			}
			if by := f.replacement(i, j); by != nil && by != e.binding {
				lost = append(lost, Loss{Binding: e.binding, By: by})
			}
		})
	}
	slices.SortFunc(lost, func(a, b Loss) int { return a.Binding.Node.Index() - b.Binding.Node.Index() })
	return lost
}

// Loss is a binding whose value nobody reads and the one that takes its place.
type Loss struct{ Binding, By *Binding }

// live returns, for each block, the names that may be read from its beginning and
// from behind it on.
func (f *Flow) live() (before, after []set) {
	before, after = f.sets(), f.sets()
	if f.scope.Kind == Module { // others may read what it leaves
		for i := range f.names {
			before[exitBlock].add(i)
		}
	}
	live := newSet(len(f.names))
	for changed := true; changed; {
		changed = false
		for i := len(f.blocks) - 1; i > exitBlock; i-- {
			for _, next := range f.blocks[i].next {
				after[i].join(before[next])
			}
			f.backwards(i, live, before, after, func(int) {})
			changed = before[i].join(live) || changed
		}
	}
	return before, after
}

// backwards takes a block from its end to its beginning, with the names that are live: it
// shows each of its events while they are those behind it, and leaves those at its beginning.
func (f *Flow) backwards(i int, live set, before, after []set, show func(event int)) {
	block := &f.blocks[i]
	copy(live, after[i])
	fail := func() {
		for _, handler := range block.fails {
			live.join(before[handler])
		}
	}
	fail()
	for j, e := range slices.Backward(block.events) {
		show(j)
		if e.read != nil {
			live.add(e.name)
		} else {
			live.remove(e.name)
		}
		fail()
	}
}

// replacement returns the first binding that may follow an event.
func (f *Flow) replacement(block, at int) *Binding {
	name := f.blocks[block].events[at].name
	seen := make([]bool, len(f.blocks))
	list, from := []int{block}, at+1
	for len(list) > 0 {
		i := list[0]
		list = list[1:]
		for _, e := range f.blocks[i].events[from:] {
			if e.name == name {
				return e.binding
			}
		}
		from = 0
		for _, next := range f.blocks[i].next {
			if !seen[next] {
				seen[next] = true
				list = append(list, next)
			}
		}
	}
	return nil
}

// Reads lists the references that read the value of a binding on some way: no other binding comes between.
func (f *Flow) Reads(b *Binding) (reads []*Reference) {
	for i := range f.blocks {
		for j, e := range f.blocks[i].events {
			if e.binding == b && b != nil {
				reads = f.readsBehind(i, j, reads)
			}
		}
	}
	return reads
}

// ReadsBehind lists the references that read a name again behind one that does, before anything is bound to it.
func (f *Flow) ReadsBehind(r *Reference) (reads []*Reference) {
	for i := range f.blocks {
		for j, e := range f.blocks[i].events {
			if e.read == r && r != nil {
				reads = f.readsBehind(i, j, reads)
			}
		}
	}
	return reads
}

// readsBehind adds the references that read a name behind an event, up to the next one that binds or ends it.
func (f *Flow) readsBehind(block, at int, reads []*Reference) []*Reference {
	name := f.blocks[block].events[at].name
	seen := make([]bool, len(f.blocks))
	list, from := []int{block}, at+1
ways:
	for len(list) > 0 {
		i := list[0]
		list = list[1:]
		follow := func(next []int) {
			for _, n := range next {
				if !seen[n] {
					seen[n] = true
					list = append(list, n)
				}
			}
		}
		follow(f.blocks[i].fails)
		for _, e := range f.blocks[i].events[from:] {
			if e.name != name {
				continue
			}
			if e.read == nil {
				from = 0
				continue ways
			}
			if !slices.Contains(reads, e.read) {
				reads = append(reads, e.read)
			}
		}
		from = 0
		follow(f.blocks[i].next)
	}
	return reads
}

// readElsewhere returns the names that are read at no known time.
func (f *Flow) readElsewhere() set {
	hidden := newSet(len(f.names))
	for i, name := range f.names {
		if name.ReadElsewhere() {
			hidden.add(i)
		}
	}
	return hidden
}

// ReadElsewhere reports whether a name is read at a time that its scope does not tell:
// by a function within, or in a text.
func (n *Name) ReadElsewhere() bool {
	return slices.ContainsFunc(n.References, func(r *Reference) bool { return r.Mentioned || !r.Node.OK() || !r.From.runsWith(n.Scope) })
}

// Unset lists the references that no binding reaches on any way: the name is bound
// only later, or on other ways, or is deleted before. A way ends where it reads a name
// that is not bound, if that ends the code: what is behind binds nothing for a loop that
// comes by again.
func (f *Flow) Unset(ends func(*Reference) bool) []*Reference {
	before := f.bound(ends)
	reached := f.reached()
	var unset []*Reference
	for i := range f.blocks {
		if !reached[i] {
			continue
		}
		for _, e := range f.blocks[i].events {
			if e.read != nil && !before[i].bound.has(e.name) {
				unset = append(unset, e.read)
			}
			before[i].forward(e, ends)
		}
	}
	slices.SortFunc(unset, func(a, b *Reference) int { return a.Node.Index() - b.Node.Index() })
	return unset
}

// state is what may be at some point: which names are bound, and which have not ended
// all ways there.
type state struct{ bound, alive set }

func newState(size int) state { return state{newSet(size), newSet(size)} }

func (s state) copy(other state) {
	copy(s.bound, other.bound)
	copy(s.alive, other.alive)
}

func (s state) join(other state) bool {
	bound, alive := s.bound.join(other.bound), s.alive.join(other.alive)
	return bound || alive
}

// forward takes an event to the names that may be bound.
func (s state) forward(e event, ends func(*Reference) bool) {
	switch {
	case e.read != nil:
		if !s.bound.has(e.name) && ends(e.read) {
			s.alive.remove(e.name)
		}
	case e.binding == nil:
		s.bound.remove(e.name)
	case s.alive.has(e.name):
		s.bound.add(e.name)
	}
}

// bound returns, for each block, what may be at its beginning.
func (f *Flow) bound(ends func(*Reference) bool) []state {
	before := make([]state, len(f.blocks))
	for i := range before {
		before[i] = newState(len(f.names))
	}
	before[entryBlock].bound.join(f.start)
	for name := range f.names {
		before[entryBlock].alive.add(name)
	}
	now, anywhere := newState(len(f.names)), newState(len(f.names))
	for changed := true; changed; {
		changed = false
		for i := range f.blocks {
			now.copy(before[i])
			anywhere.copy(now)
			for _, e := range f.blocks[i].events {
				now.forward(e, ends)
				anywhere.join(now)
			}
			for _, next := range f.blocks[i].next {
				changed = before[next].join(now) || changed
			}
			for _, handler := range f.blocks[i].fails {
				changed = before[handler].join(anywhere) || changed
			}
		}
	}
	return before
}

// reached tells which blocks control may come to.
func (f *Flow) reached() []bool {
	reached := make([]bool, len(f.blocks))
	reached[entryBlock] = true
	for list := []int{entryBlock}; len(list) > 0; {
		block := &f.blocks[list[len(list)-1]]
		list = list[:len(list)-1]
		for _, targets := range [][]int{block.next, block.fails} {
			for _, target := range targets {
				if !reached[target] {
					reached[target] = true
					list = append(list, target)
				}
			}
		}
	}
	return reached
}

func (f *Flow) sets() []set {
	list := make([]set, len(f.blocks))
	for i := range list {
		list[i] = newSet(len(f.names))
	}
	return list
}

// set is a set of names, by their number in a flow.
type set []uint64

func newSet(size int) set    { return make(set, (size+63)/64) }
func (s set) has(i int) bool { return s[i/64]>>(i%64)&1 != 0 }
func (s set) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s set) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

// join adds the names of another set and reports whether there were new ones.
func (s set) join(other set) bool {
	grown := false
	for i, word := range other {
		grown = grown || word&^s[i] != 0
		s[i] |= word
	}
	return grown
}
