package source

import "slices"

// Outline is what is kept of a notebook that was read, so that places in its code are
// found again without reading all of it.
type Outline struct {
	language Language
	cells    []outlined
}

// outlined is where a code cell lies. It holds no pointer: there are many.
type outlined struct {
	raw      int32 // where its object begins
	index    int32
	from, to int32 // in code space
	language Language
}

// Outline returns that of a notebook, and nil for any other document: those are as
// quickly read.
func (d *Document) Outline() *Outline {
	if d.Format != Notebook {
		return nil
	}
	o := &Outline{language: d.Language, cells: make([]outlined, 0, len(d.Cells))}
	for i := range d.Cells {
		if c := &d.Cells[i]; c.Kind == Code {
			o.cells = append(o.cells, outlined{c.object, int32(c.Index), int32(c.Span.Start), int32(c.Span.End), c.Language})
		}
	}
	return o
}

// Read reads the code cells that spans of code space lie in. Their offsets are those of
// the whole document, of which nothing else is there. The document is empty where the file
// no longer is the one that was outlined.
func (o *Outline) Read(name string, raw []byte, spans []Span) *Document {
	var wanted []outlined
	for _, c := range o.cells {
		if slices.ContainsFunc(spans, func(s Span) bool { return s.Start < int(c.to) && int(c.from) < s.End }) {
			wanted = append(wanted, c)
		}
	}
	d := &Document{path: name, Format: Notebook, Language: o.language, Encoding: "utf-8", Raw: raw}
	r := notebookReader{d: d, json: jsonScanner{text: raw}}
	if len(wanted) > 0 {
		r.code.code = make([]byte, 0, wanted[len(wanted)-1].to+1)
	}
	for _, c := range wanted {
		r.code.skipTo(int(c.from))
		r.json.at, r.index = min(int(c.raw), len(raw)), int(c.index)
		count := len(r.cells)
		if r.cell(); r.json.err != nil || len(r.cells) == count || len(r.code.code) != int(c.to) {
			return &Document{path: name}
		}
		r.cells[count].Language = c.language
	}
	d.Cells, d.Code, d.segments = r.cells, r.code.code, r.code.segments
	return d
}

// skipTo leaves out cells up to a code offset that there is room for, but for the newline
// that ends the last.
func (b *builder) skipTo(offset int) {
	if b.code = b.code[:offset]; offset > 0 {
		b.code[offset-1] = '\n'
	}
}
