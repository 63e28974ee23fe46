package functions

import (
	"slices"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// sheet is what duplicated_code keeps of a document: its cells that hold statements.
type sheet struct {
	Cells []placed
	Least bounds
	// Alone says that the document is a notebook or text, which cannot take code from
	// another of its kind.
	Alone bool
}

// placed is a cell where it stands in a document.
type placed struct {
	Code *cell
	Span source.Span
}

// cell holds the statements of a cell, those within others too, in order of the text.
type cell struct {
	Statements []statement
	// Words are the names and literals, in the order in which they are met when the code
	// runs: what may differ between two copies.
	Words   []word
	Imports bool
}

// cells are those read so far, by their language and text: collections of notebooks
// share most of theirs. What is remembered changes nothing but the time.
type cells struct {
	mu   sync.RWMutex
	list map[syntax.TextKey]*cell
}

func (c *cells) find(key syntax.TextKey) *cell {
	c.mu.RLock()
	of := c.list[key]
	c.mu.RUnlock()
	return of
}

func (c *cells) keep(key syntax.TextKey, of *cell) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.list == nil {
		c.list = make(map[syntax.TextKey]*cell)
	}
	c.list[key] = of
}

// readers keep their memory from one document to the next.
var readers = sync.Pool{New: func() any { return new(reader) }}

// readSheet reads the statements of a document, but for cells that are known.
func readSheet(f *syntax.File, least bounds, known *cells) sheet {
	s := sheet{Least: least, Alone: f.Doc.Format != source.Script}
	if f.Doc.Generated {
		return s
	}
	r := readers.Get().(*reader)
	defer readers.Put(r)
	*r = reader{cell: cell{Statements: r.Statements[:0], Words: r.Words[:0]}, around: r.around[:0], open: r.open[:0]}
	for root := range f.Root().Children() {
		at := root.Cell()
		if at.NotRun {
			continue
		}
		var key syntax.TextKey
		var code *cell
		repeats := s.Alone && len(f.Doc.MasksIn(at.Span)) == 0 // the key is of the text, which shows what the tree does not
		if repeats {
			key = f.Key(root)
			code = known.find(key)
		}
		if code == nil {
			code = r.take(root)
			if repeats {
				known.keep(key, code)
			}
		}
		if len(code.Statements) > 0 {
			s.Cells = append(s.Cells, placed{code, at.Span})
		}
	}
	return s
}

// take reads a cell. Its statements and words count from its own first ones, and its
// bytes from its start.
func (r *reader) take(root syntax.Node) *cell {
	r.Statements, r.Words, r.Imports, r.past = r.Statements[:0], r.Words[:0], false, 0
	for n := range root.Subtree() {
		index := int32(n.Index())
		if index < r.past {
			continue
		}
		if top := len(r.around) - 1; top >= 0 && r.around[top].past <= index {
			r.leave(index)
		}
		r.enter(n)
	}
	r.leave(int32(root.Past()))
	start := uint32(root.Start())
	for i := range r.Statements {
		r.Statements[i].Start -= start
		r.Statements[i].End -= start
	}
	return &cell{slices.Clone(r.Statements), slices.Clone(r.Words), r.Imports}
}

// code is the cells of a document in one.
type code struct {
	cell
	Least bounds
	Alone bool
	// Lessons are cells that import what they need themselves, as examples do.
	Lessons []source.Span
}

// code puts the cells of a document behind one another.
func (s *sheet) code() code {
	c := code{Least: s.Least, Alone: s.Alone}
	if len(s.Cells) == 1 && s.Cells[0].Span.Start == 0 {
		c.cell = *s.Cells[0].Code
	} else {
		s.join(&c.cell)
	}
	for _, p := range s.Cells {
		if s.Alone && p.Code.Imports {
			c.Lessons = append(c.Lessons, p.Span)
		}
	}
	return c
}

func (s *sheet) join(all *cell) {
	statements, words := 0, 0
	for _, p := range s.Cells {
		statements, words = statements+len(p.Code.Statements), words+len(p.Code.Words)
	}
	all.Statements, all.Words = make([]statement, 0, statements), make([]word, 0, words)
	for _, p := range s.Cells {
		at, first, word := uint32(p.Span.Start), int32(len(all.Statements)), int32(len(all.Words))
		all.Words = append(all.Words, p.Code.Words...)
		for _, s := range p.Code.Statements {
			s.Start, s.End, s.Next = s.Start+at, s.End+at, s.Next+first
			s.Words, s.WordsEnd = s.Words+word, s.WordsEnd+word
			all.Statements = append(all.Statements, s)
		}
	}
}
