package syntax

import (
	"hash/maphash"
	"math"
	"sync"
	"unsafe"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// memo remembers the trees of small cells by their text. Collections of
// notebooks repeat themselves: in huggingface/notebooks two thirds of the code
// stand in an earlier cell to the letter. What is remembered changes nothing
// but the time.
type memo struct {
	mu    sync.RWMutex
	cells map[TextKey][]memoNode
	size  int
}

// memoNode is a node of a small cell. Offsets and indexes count from the cell's root.
type memoNode struct {
	start, end, parent, next uint16
	kind                     Kind
	field                    Field
	flags                    flags
}

// TextKey stands for a text of a language within a run: 128 bits of two hashes, so that
// no two texts ever share one.
type TextKey [2]uint64

var seeds = [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}

// keyOf returns the key of a text.
func keyOf(language source.Language, text []byte) TextKey {
	return TextKey{maphash.Bytes(seeds[0], text) + uint64(language), maphash.Bytes(seeds[1], text)}
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
func (m *memo) find(key TextKey) []memoNode {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.cells[key]
}

// keep remembers the nodes of a cell whose root is the node with number first.
func (m *memo) keep(key TextKey, nodes []node, first int) {
	size := int(unsafe.Sizeof(key)) + len(nodes)*int(unsafe.Sizeof(memoNode{}))
	if len(nodes) > math.MaxUint16 {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.size+size > memoSize || m.cells[key] != nil {
		return
	}
	if m.cells == nil {
		m.cells = make(map[TextKey][]memoNode)
	}
	m.size += size
	kept := make([]memoNode, len(nodes))
	offset := nodes[0].start
	for i, n := range nodes {
		kept[i] = memoNode{
			uint16(n.start - offset), uint16(n.end - offset), uint16(n.parent - int32(first)), uint16(n.next - int32(first)),
			n.kind, n.field, n.flags,
		}
	}
	m.cells[key] = kept
}

// recalled appends the nodes of a cell that starts at an offset.
func recalled(to []node, kept []memoNode, offset int) []node {
	at, index := uint32(offset), int32(len(to))
	for _, n := range kept {
		to = append(to, node{
			at + uint32(n.start), at + uint32(n.end), index + int32(n.parent), index + int32(n.next), n.kind, n.field, n.flags,
		})
	}
	to[index].parent = 0
	return to
}

// moved appends the nodes of a cell, their indexes shifted. The root's parent is
// always the document's root.
func moved(to, nodes []node, index int) []node {
	at := len(to)
	to = append(to, nodes...)
	if by := int32(index); by != 0 {
		for i := range to[at:] {
			to[at+i].parent += by
			to[at+i].next += by
		}
	}
	to[at].parent = 0
	return to
}
