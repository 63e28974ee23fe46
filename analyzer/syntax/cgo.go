package syntax

/*
#cgo CFLAGS: -std=c11 -O2
#include "flatten.h"
#include <stdlib.h>
*/
import "C"

import (
	"bytes"
	"runtime"
	"sync"
	"unsafe"

	r "github.com/r-lib/tree-sitter-r/bindings/go"
	_ "github.com/smacker/go-tree-sitter" // links the runtime; never import it twice
	python "github.com/tree-sitter/tree-sitter-python/bindings/go"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// grammar is a tree-sitter language with the tables that translate its numbers
// into ours. The tables live in C memory for the whole run.
type grammar struct {
	pointer unsafe.Pointer
	rows    []kindRow
}

var grammars = map[source.Language]grammar{
	source.Python: {python.Language(), pythonKinds},
	source.R:      {r.Language(), rKinds},
}

// languages is the array that lc_flatten indexes by [source.Language].
var languages = sync.OnceValue(func() *C.lc_language {
	C.lc_init()
	const count = int(source.R) + 1
	size := C.size_t(count) * C.size_t(unsafe.Sizeof(C.lc_language{}))
	table := (*C.lc_language)(allocate(size))
	for lang, g := range grammars {
		kinds, fields := g.numbers()
		k := (*C.uint16_t)(allocate(C.size_t(len(kinds) * 2)))
		copy(unsafe.Slice((*uint16)(k), len(kinds)), kinds)
		f := (*C.uint8_t)(allocate(C.size_t(len(fields))))
		copy(unsafe.Slice((*uint8)(f), len(fields)), fields)
		unsafe.Slice(table, count)[lang] = C.lc_language{
			language: g.pointer, kinds: k, fields: f, token: C.uint16_t(Token),
		}
	}
	return table
})

func allocate(size C.size_t) unsafe.Pointer { return C.calloc(1, size) }

// numbers returns our kind for each symbol of the grammar, 0 for anonymous
// ones, and our field for each of its fields.
func (g grammar) numbers() (kinds []uint16, fields []uint8) {
	byName := make(map[string]Kind, len(g.rows))
	for _, row := range g.rows {
		if row.name != "" {
			byName[row.name] = row.kind
		}
	}
	kinds = make([]uint16, C.ts_language_symbol_count(g.pointer))
	for symbol := range kinds {
		if C.ts_language_symbol_type(g.pointer, C.uint16_t(symbol)) != 0 {
			continue
		}
		kind, ok := byName[C.GoString(C.ts_language_symbol_name(g.pointer, C.uint16_t(symbol)))]
		if !ok {
			kind = Unknown
		}
		kinds[symbol] = uint16(kind)
	}
	byField := make(map[string]uint8, len(fieldNames))
	for f, name := range fieldNames {
		byField[name] = uint8(f)
	}
	fields = make([]uint8, C.ts_language_field_count(g.pointer)+1)
	for id := 1; id < len(fields); id++ {
		fields[id] = byField[C.GoString(C.ts_language_field_name_for_id(g.pointer, C.uint16_t(id)))]
	}
	return kinds, fields
}

// flatten parses the cells of code, which it sets the status of, and gives their tree
// to use while it is still C's.
func flatten(code []byte, cells []C.lc_cell, use func([]node)) {
	table := languages()
	var text *C.char
	if len(code) > 0 {
		text = (*C.char)(unsafe.Pointer(&code[0]))
	}
	var list *C.lc_cell
	if len(cells) > 0 {
		list = &cells[0]
	}
	// The tree is the thread's until its next call: stay on it meanwhile.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	tree := C.lc_flatten(text, C.uint32_t(len(code)), list, C.uint32_t(len(cells)), table,
		C.uint16_t(Root), C.uint16_t(Error), maxDepth, fuseMicros)
	use(unsafe.Slice((*node)(unsafe.Pointer(tree.nodes)), tree.count))
	C.lc_release()
}

// parseCells flattens the trees of the document's code cells. keys are those of the cells
// that have a tree, as far as they are known; trouble lists the cells that reached a bound.
func parseCells(d *source.Document, remember bool, m *memory) (nodes []node, keys []TextKey, trouble []Trouble) {
	text, joined := d.Parse(), false
	if d.Speaks(source.Python) {
		text, joined = joinComments(modernized(evenTabs(text)), d.Cells)
	}
	var parts []part
	var cells []C.lc_cell
	for i := range d.Cells {
		cell := &d.Cells[i]
		switch {
		case cell.Kind != source.Code || cell.Language == source.Other:
			continue
		case cell.Span.Len() > maxCell:
			trouble = append(trouble, Trouble{cell, cell.Span.Start, "has more than 8 MiB of code in one cell, not checked"})
			continue
		}
		p := part{cell: cell, fresh: -1}
		if remember && cell.Span.Len() <= memoCell {
			parsed := text[cell.Span.Start:cell.Span.End]
			p.key, p.plain = keyOf(cell.Language, parsed), bytes.Equal(parsed, d.Code[cell.Span.Start:cell.Span.End])
			p.known = remembered.find(p.key)
		}
		if p.known == nil {
			p.fresh = len(cells)
			cells = append(cells, C.lc_cell{
				start: C.uint32_t(cell.Span.Start), end: C.uint32_t(cell.Span.End), language: C.uint16_t(cell.Language),
			})
		}
		parts = append(parts, p)
	}
	flatten(text, cells, func(tree []node) {
		if remember {
			nodes, keys = join(tree, parts, cells, m)
		} else {
			nodes = append(m.list(len(tree)), tree...)
		}
	})
	if joined {
		nodes = splitComments(nodes, d.Code)
	}
	for _, c := range cells {
		if message := statusMessages[c.status]; message != "" {
			trouble = append(trouble, Trouble{d.CellAt(int(c.start)), int(c.at), message})
		}
	}
	return nodes, keys, trouble
}

// part is a cell of a document on its way into the tree: known from an earlier
// one, or parsed as cell number fresh of the call.
type part struct {
	cell  *source.Cell
	key   TextKey // of what is parsed
	plain bool    // which is the code as it stands
	known []memoNode
	fresh int
}

// told returns the key of the cell's code, or the zero key where it is another one.
func (p *part) told() (key TextKey) {
	if p.plain {
		key = p.key
	}
	return key
}

// join puts the trees of the cells, fresh and known ones, below one root in the
// order of the document, and remembers the fresh ones.
func join(fresh []node, parts []part, cells []C.lc_cell, m *memory) (nodes []node, keys []TextKey) {
	total := len(fresh)
	for _, p := range parts {
		total += len(p.known)
	}
	nodes = append(m.list(total), fresh[0])
	keys = make([]TextKey, 0, len(parts))
	next := 1 // of fresh
	for _, p := range parts {
		span := p.cell.Span
		switch {
		case p.known != nil:
			nodes = recalled(nodes, p.known, span.Start)
			keys = append(keys, p.told())
		case cells[p.fresh].status == C.LC_PARSED:
			tree := fresh[next:fresh[next].next]
			if span.Len() <= memoCell {
				remembered.keep(p.key, tree, next)
			}
			nodes = moved(nodes, tree, len(nodes)-next)
			next += len(tree)
			keys = append(keys, p.told())
		}
	}
	nodes[0].next = int32(len(nodes))
	return nodes, keys
}

var statusMessages = [...]string{
	C.LC_TOO_DEEP: "nests deeper than 2,000 levels, not checked",
	C.LC_TOO_SLOW: "takes over 10 seconds to parse, not checked",
}
