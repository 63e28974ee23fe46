package syntax

import (
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// memo remembers the trees of small cells by their text. Collections of
// notebooks repeat themselves: in huggingface/notebooks two thirds of the code
// stand in an earlier cell to the letter. What is remembered changes nothing
// but the time.
type memo struct {
	mu    sync.RWMutex
	cells map[memoKey][]node // offsets and indexes count from the cell's root
	size  int
}

type memoKey struct {
	text     string
	language source.Language
}

// The bounds of a memo: cells above the first are rarely copies, and a run over
// any number of files needs no more memory than the second.
const (
	memoCell = 8 << 10 // bytes of a cell
	memoSize = 32 << 20
)

var remembered memo

// Forget frees what parsing remembers from one document to the next. Call it at
// the end of a run.
func Forget() {
	remembered.mu.Lock()
	defer remembered.mu.Unlock()
	remembered.cells, remembered.size = nil, 0
}

// find returns the tree of a cell, or nil.
func (m *memo) find(language source.Language, text []byte) []node {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.cells[memoKey{string(text), language}]
}

// keep remembers the nodes of a cell that starts at an offset and whose root is
// the node with number first.
func (m *memo) keep(language source.Language, text []byte, nodes []node, first int) {
	const nodeSize = 20
	size := len(text) + len(nodes)*nodeSize
	m.mu.Lock()
	defer m.mu.Unlock()
	key := memoKey{string(text), language}
	if m.size+size > memoSize || m.cells[key] != nil {
		return
	}
	if m.cells == nil {
		m.cells = make(map[memoKey][]node)
	}
	m.size += size
	m.cells[key] = moved(make([]node, 0, len(nodes)), nodes, -int(nodes[0].start), -first)
}

// moved appends the nodes of a cell, their offsets and indexes shifted. The
// root's parent is always the document's root.
func moved(to, nodes []node, offset, index int) []node {
	for _, n := range nodes {
		n.start += uint32(offset)
		n.end += uint32(offset)
		n.parent += int32(index)
		n.next += int32(index)
		to = append(to, n)
	}
	to[len(to)-len(nodes)].parent = 0
	return to
}
