package syntax

import (
	"slices"
	"sync"
)

// memory is what the tree of a document and its indexes lie in. The next document finds it
// warm. Without one they lie anywhere.
type memory struct {
	nodes []node
	slots []nameSlot
	ints  []int32
	used  int // of ints
}

var pool = sync.Pool{New: func() any { return new(memory) }}

// Release gives back the memory of the tree, of which nothing may be used any more.
func (f *File) Release() {
	m := f.memory
	if m == nil {
		return
	}
	if cap(f.nodes) >= cap(m.nodes) {
		m.nodes = f.nodes[:0]
	}
	if cap(f.byName.slots) >= cap(m.slots) {
		m.slots = f.byName.slots[:0]
	}
	m.used = 0
	*f = File{}
	pool.Put(m)
}

// list returns room for as many nodes.
func (m *memory) list(size int) []node {
	if m == nil {
		return make([]node, 0, size)
	}
	return slices.Grow(m.nodes, size)
}

// numbers returns as many zeros.
func (m *memory) numbers(count int) []int32 {
	if m == nil {
		return make([]int32, count)
	}
	if len(m.ints)-m.used < count {
		m.ints, m.used = make([]int32, max(2*len(m.ints), 4*count)), 0 // what was given stays as it is
	}
	m.used += count
	list := m.ints[m.used-count : m.used : m.used]
	clear(list)
	return list
}

// free returns as many free slots.
func (m *memory) free(size int) []nameSlot {
	if m == nil || cap(m.slots) < size {
		return make([]nameSlot, size)
	}
	slots := m.slots[:size]
	clear(slots)
	return slots
}
