package scope

import (
	"slices"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// The first two blocks of a flow.
const (
	exitBlock  = iota // the end of the scope
	entryBlock        // its beginning
)

// flowBuilder walks the code of a scope in the order in which it is evaluated.
type flowBuilder struct {
	f       *Flow
	found   []nodeEvent
	events  []event     // the same in order of the nodes
	before  []int32     // how many of them are of nodes before each of the scope's, and of all
	own     syntax.Node // of the scope
	current int         // the block that is open, or none: behind a jump
	fails   []int       // handlers of the code that is walked
	frames  []flowFrame // loops and finally clauses around it, outermost first
}

// flowBuilders are those at rest, for their memory.
var flowBuilders = sync.Pool{New: func() any { return new(flowBuilder) }}

// release puts a builder to rest.
func (b *flowBuilder) release() {
	clear(b.found)
	clear(b.events)
	*b = flowBuilder{found: b.found[:0], events: b.events[:0], before: b.before[:0], frames: b.frames[:0]}
	flowBuilders.Put(b)
}

// none stands for no block: what is walked is never reached.
const none = -1

// flowFrame is a loop, or a finally clause that every way out passes.
type flowFrame struct {
	head, behind int // of a loop: where continue and break go
	last         int // of a finally clause: its entry, or none for a loop
	leaves       *[jumps]bool
}

// jump is a way to leave a statement.
type jump uint8

const (
	breaks jump = iota
	continues
	returns
	jumps
)

// follow takes the bindings and references of a name for events.
func (b *flowBuilder) follow(name *Name) {
	number := len(b.f.names)
	b.f.names = append(b.f.names, name)
	for _, r := range name.References {
		if r.Node.OK() && r.From.runsWith(name.Scope) {
			b.add(r.Node, event{name: number, read: r})
		}
	}
	for _, binding := range name.Bindings {
		e := event{name: number, binding: binding}
		switch binding.How {
		case Annotated:
			continue
		case Deleted:
			e.binding = nil
		}
		b.add(binding.Node, e)
	}
}

// nodeEvent is an event with the number of its node, from the scope's own on.
type nodeEvent struct {
	node int
	event
}

func (b *flowBuilder) add(n syntax.Node, e event) {
	if b.own.Covers(n) {
		b.found = append(b.found, nodeEvent{n.Index() - b.own.Index(), e})
	}
}

// sort counts the events of each node and puts them in order.
func (b *flowBuilder) sort() {
	nodes := b.own.Past() - b.own.Index()
	b.before = slices.Grow(b.before, nodes+1)[:nodes+1]
	clear(b.before)
	for i := range b.found {
		b.before[b.found[i].node]++
	}
	sum := int32(0)
	for i, count := range b.before {
		b.before[i] = sum
		sum += count
	}
	b.events = slices.Grow(b.events, len(b.found))[:len(b.found)]
	for i := range b.found {
		f := &b.found[i]
		b.events[b.before[f.node]] = f.event
		b.before[f.node]++
	}
	// Each count is that of the next node now.
	copy(b.before[1:], b.before)
	b.before[0] = 0
}

// at returns what happens at a node.
func (b *flowBuilder) at(n syntax.Node) []event {
	i := n.Index() - b.own.Index()
	return b.events[b.before[i]:b.before[i+1]]
}

// quiet reports whether nothing happens in a node.
func (b *flowBuilder) quiet(n syntax.Node) bool {
	return b.before[n.Index()-b.own.Index()] == b.before[n.Past()-b.own.Index()]
}

func (b *flowBuilder) build() {
	b.f.blocks = make([]flowBlock, 2)
	b.current = entryBlock
	if b.f.scope.Kind == Module {
		b.children(b.own)
	} else {
		for i, name := range b.f.names {
			for _, binding := range name.Bindings {
				if binding.How == Parameter {
					b.f.start.add(i)
				}
			}
		}
		b.walk(b.own.Child(syntax.BodyField))
	}
	b.edge(exitBlock)
}

// block adds a block.
func (b *flowBuilder) block() int {
	b.f.blocks = append(b.f.blocks, flowBlock{fails: b.fails})
	return len(b.f.blocks) - 1
}

// edge adds a way from the open block to another.
func (b *flowBuilder) edge(to int) {
	if b.current != none {
		b.f.blocks[b.current].next = append(b.f.blocks[b.current].next, to)
	}
}

// fresh goes on in a new block that follows the open one.
func (b *flowBuilder) fresh() int {
	next := b.block()
	b.edge(next)
	if b.current != none {
		b.current = next
	}
	return next
}

// perhaps walks what may be left out.
func (b *flowBuilder) perhaps(walk func()) {
	behind := b.block()
	b.edge(behind)
	b.fresh()
	walk()
	b.join(behind)
}

// join goes on in a block that several ways lead to.
func (b *flowBuilder) join(behind int) {
	b.edge(behind)
	b.current = behind
}

// emit adds what happens at a node.
func (b *flowBuilder) emit(n syntax.Node) {
	if b.current == none || !n.OK() {
		return
	}
	block := &b.f.blocks[b.current]
	block.events = append(block.events, b.at(n)...)
}

func (b *flowBuilder) children(n syntax.Node) {
	for c := range n.Children() {
		b.walk(c)
	}
}

// parts walks the children that play one of the parts.
func (b *flowBuilder) parts(n syntax.Node, parts ...syntax.Field) {
	for _, part := range parts {
		for c := range n.Parts(part) {
			b.walk(c)
		}
	}
}

// leave goes where a jump leads, by way of the finally clauses around it.
func (b *flowBuilder) leave(how jump) {
	for i := len(b.frames) - 1; i >= 0; i-- {
		switch frame := &b.frames[i]; {
		case frame.last != none:
			frame.leaves[how] = true
			b.edge(frame.last)
			b.current = none
			return
		case how == breaks:
			b.edge(frame.behind)
			b.current = none
			return
		case how == continues:
			b.edge(frame.head)
			b.current = none
			return
		}
	}
	if how == returns {
		b.edge(exitBlock)
	}
	b.current = none
}
