package source

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Position is a place as people and editors count it: lines and columns from 1.
type Position struct {
	// Line and Column, in Unicode code points, are what the document's kind
	// calls for: inside the cell in a notebook, in the file elsewhere.
	Line, Column int
	// FileLine and the two columns are of the file on disk (the JSON of a
	// notebook); FileColumn counts code points, FileColumn16 UTF-16 units.
	FileLine, FileColumn, FileColumn16 int
}

// Start returns the position of the first byte of a span of code.
func (d *Document) Start(s Span) Position { return d.position(s.Start, d.ToRaw(s).Start) }

// End returns the position just behind the last byte of a span of code. It is
// the end of the last character's line, never the start of the next one, when
// the span ends in a newline.
func (d *Document) End(s Span) Position {
	if s.End > s.Start && d.Code[s.End-1] == '\n' {
		s.End--
		if s.End > s.Start && d.Code[s.End-1] == '\r' {
			s.End--
		}
	}
	return d.position(s.End, d.ToRaw(s).End)
}

func (d *Document) position(code, raw int) Position {
	p := d.RawPosition(raw)
	if d.Format != Notebook {
		return p
	}
	cell := d.CellAt(code)
	if cell == nil {
		return p
	}
	start := cell.Span.Start
	p.Line = 1
	for i := start; i < code; i++ {
		if d.Code[i] == '\n' {
			p.Line++
			start = i + 1
		}
	}
	p.Column = 1 + utf8.RuneCount(d.Code[start:code])
	return p
}

// RawPosition returns the position of a raw offset. In a notebook its Line and
// Column are those of the file.
func (d *Document) RawPosition(off int) Position {
	line, start := d.lines.find(d.Raw, off)
	if start == 0 && bytes.HasPrefix(d.Raw, []byte(bom)) {
		start = min(len(bom), off)
	}
	var col, col16 int
	if d.Encoding == "utf-8" || d.Encoding == "" {
		col, col16 = d.lines.columns(d.Raw, start, off)
	} else { // every other encoding that is read has one byte a character, all in the BMP
		col = 1 + off - start
		col16 = col
	}
	return Position{Line: line, Column: col, FileLine: line, FileColumn: col, FileColumn16: col16}
}

// bom is the byte order mark, which editors do not count as a column.
const bom = "\xef\xbb\xbf"

// lineTable finds lines and columns. A line ends in LF, CRLF or a lone CR.
type lineTable struct {
	starts []int32 // the offsets at which lines begin; only of a text with a CR
	counts []int32 // the line ends before each block of a text without
	// anchors are lines of a text of which only parts are there, in their order. Places are
	// asked for behind the first.
	anchors []anchor
	found   anchor // the line of the last place; line 0 is none
	// The last answer of columns. A notebook without line ends is one line of
	// megabytes, which must not be counted from its start for every finding.
	start, off, col, col16 int
}

// anchor is the offset at which a line begins.
type anchor struct{ off, line int32 }

// blockSize is how many bytes of a text are counted at a time. Few places are asked
// for in a notebook's megabytes: to count its lines is much faster than to list them.
const blockSize = 4096

func (t *lineTable) find(text []byte, off int) (line, start int) {
	if i := sort.Search(len(t.anchors), func(i int) bool { return int(t.anchors[i].off) > off }); i > 0 {
		a := t.anchors[i-1]
		part := text[a.off:off]
		return int(a.line) + bytes.Count(part, lf), int(a.off) + bytes.LastIndexByte(part, '\n') + 1
	}
	if t.starts == nil && t.counts == nil {
		t.build(text)
	}
	if t.starts != nil {
		i := sort.Search(len(t.starts), func(i int) bool { return int(t.starts[i]) > off })
		return i, int(t.starts[i-1])
	}
	if a := t.found; a.line > 0 && int(a.off) <= off && off-int(a.off) < blockSize { // as for an end
		part := text[a.off:off]
		return int(a.line) + bytes.Count(part, lf), int(a.off) + bytes.LastIndexByte(part, '\n') + 1
	}
	defer func() { t.found = anchor{int32(start), int32(line)} }()
	block := min(off/blockSize, len(t.counts)-1)
	line = 1 + int(t.counts[block]) + bytes.Count(text[block*blockSize:off], lf)
	for end := off; ; block-- {
		if i := bytes.LastIndexByte(text[block*blockSize:end], '\n'); i >= 0 {
			return line, block*blockSize + i + 1
		}
		for block > 0 && t.counts[block] == t.counts[block-1] {
			block-- // the one before has no line end either
		}
		if block == 0 {
			return line, 0
		}
		end = block * blockSize
	}
}

var lf = []byte("\n")

func (t *lineTable) build(text []byte) {
	if bytes.IndexByte(text, '\r') >= 0 {
		t.list(text)
		return
	}
	t.counts = make([]int32, 1, len(text)/blockSize+1)
	for from := 0; from+blockSize <= len(text); from += blockSize {
		t.counts = append(t.counts, t.counts[len(t.counts)-1]+int32(bytes.Count(text[from:from+blockSize], lf)))
	}
}

// list finds where each line begins.
func (t *lineTable) list(text []byte) {
	t.starts = append(make([]int32, 0, len(text)/32+1), 0)
	for i := 0; ; {
		n := bytes.IndexAny(text[i:], "\r\n")
		if n < 0 {
			return
		}
		i += n + 1
		if text[i-1] == '\n' || i == len(text) || text[i] != '\n' {
			t.starts = append(t.starts, int32(i))
		}
	}
}

// columns counts the code points and UTF-16 units from a line's start to off,
// both from 1.
func (t *lineTable) columns(text []byte, start, off int) (col, col16 int) {
	if t.start != start || t.off > off || t.col == 0 {
		t.start, t.off, t.col, t.col16 = start, start, 1, 1
	}
	for t.off < off {
		r, n := utf8.DecodeRune(text[t.off:off])
		t.off += n
		t.col++
		t.col16++
		if r > 0xFFFF {
			t.col16++
		}
	}
	return t.col, t.col16
}
