package source

import "sync"

// memory is what a notebook is read into: how much its code needs is known when it has been
// read. The next one finds it warm.
type memory struct {
	code     []byte
	segments []segment
	cells    []Cell
	masked   []byte // what is parsed
}

var memories = sync.Pool{New: func() any { return new(memory) }}

// Release gives back the memory of the document, of which nothing may be used any more.
func (d *Document) Release() {
	m := d.memory
	if m == nil {
		return
	}
	clear(d.Cells) // of what they refer to
	m.code, m.segments, m.cells = d.Code, d.segments, d.Cells
	*d = Document{}
	memories.Put(m)
}
