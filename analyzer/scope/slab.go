package scope

import "sync"

// slabs hold what a document has many of and keeps as long as itself. The next document
// finds them warm.
type slabs struct {
	made     slab[Reference]
	bindings slab[Binding]
	bound    slab[*Binding]
	first    slab[Name]
}

var pool = sync.Pool{New: func() any { return new(slabs) }}

// Release gives back the memory of the names of a document, of which nothing may be used
// any more.
func (n *Names) Release() {
	if s := n.slabs; s != nil {
		n.slabs = nil
		s.made.clear()
		s.bindings.clear()
		s.bound.clear()
		s.first.clear()
		pool.Put(s)
	}
}

// slab is a list whose values stay where they are.
type slab[T any] struct {
	chunks [][]T
	used   int // values
}

const chunkSize = 64

// take puts a value into a slab and returns where it is.
func (s *slab[T]) take(value T) *T { return &s.one(value)[0] }

// one is take that returns a list of one.
func (s *slab[T]) one(value T) []T {
	chunk, at := s.used/chunkSize, s.used%chunkSize
	if chunk == len(s.chunks) {
		s.chunks = append(s.chunks, make([]T, chunkSize))
	}
	s.used++
	list := s.chunks[chunk][at : at+1 : at+1]
	list[0] = value
	return list
}

// clear empties a slab.
func (s *slab[T]) clear() {
	for i := 0; i < s.used; i += chunkSize {
		clear(s.chunks[i/chunkSize][:min(chunkSize, s.used-i)])
	}
	s.used = 0
}
