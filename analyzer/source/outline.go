package source

import (
	"io"
	"slices"
)

// Outline is what is kept of a notebook that was read, so that places in its code are
// found again without reading all of it.
type Outline struct {
	language Language
	size     int // bytes of the file
	cells    []outlined
}

// outlined is where a code cell lies. It holds no pointer: there are many.
type outlined struct {
	raw      int32 // where its object begins
	line     anchor
	index    int32
	from, to int32 // in code space
	language Language
}

// Outline returns that of a notebook, and nil for any other document: those are as
// quickly read. So is a notebook with lone carriage returns, which nobody writes.
func (d *Document) Outline() *Outline {
	if d.Format != Notebook {
		return nil
	}
	o := &Outline{language: d.Language, size: len(d.Raw), cells: make([]outlined, 0, len(d.Cells))}
	for i := range d.Cells {
		c := &d.Cells[i]
		if c.Kind != Code {
			continue
		}
		line, start := d.lines.find(d.Raw, int(c.object))
		if d.lines.starts != nil {
			return nil
		}
		o.cells = append(o.cells, outlined{c.object, anchor{int32(start), int32(line)}, int32(c.Index), int32(c.Span.Start), int32(c.Span.End), c.Language})
	}
	return o
}

// Read reads the code cells that spans of code space lie in. Their offsets are those of
// the whole document, of which nothing else is there. The document is empty where the file
// no longer is the one that was outlined. It lies in memory that fit returns, of a length or
// longer.
func (o *Outline) Read(name string, file io.ReaderAt, spans []Span, fit func(length int) []byte) *Document {
	raw := fit(o.size)[:o.size]
	d := &Document{path: name, Format: Notebook, Language: o.language, Encoding: "utf-8", Raw: raw}
	r := notebookReader{d: d}
	d.memory = memories.Get().(*memory)
	r.code.code, r.code.segments, r.cells = d.memory.code[:0], d.memory.segments[:0], d.memory.cells[:0]
	held := 0 // up to which a part of the file is in memory
	for i, c := range o.cells {
		if !slices.ContainsFunc(spans, func(s Span) bool { return s.Start < int(c.to) && int(c.from) < s.End }) {
			continue
		}
		end := o.size
		if i+1 < len(o.cells) {
			end = int(o.cells[i+1].raw)
		}
		start := max(held, int(c.line.off))
		if n, _ := file.ReadAt(raw[start:end], int64(start)); n < end-start {
			return &Document{path: name}
		}
		held = end
		d.lines.anchors = append(d.lines.anchors, c.line)
		r.code.skipTo(int(c.from))
		r.json, r.index = jsonScanner{text: raw[:end], at: int(c.raw)}, int(c.index)
		count := len(r.cells)
		if r.cell(); r.json.err != nil || len(r.cells) == count || len(r.code.code) != int(c.to) {
			return &Document{path: name}
		}
		r.cells[count].Language = c.language
	}
	d.Cells, d.Code, d.segments = r.cells, r.code.code, r.code.segments
	return d
}

// skipTo leaves out cells up to a code offset. What was there ended in a newline.
func (b *builder) skipTo(offset int) {
	if b.code = slices.Grow(b.code, offset-len(b.code)+1)[:offset]; offset > 0 {
		b.code[offset-1] = '\n'
	}
}
