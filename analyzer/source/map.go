package source

import "sort"

// segment ties a run of code to the bytes that it was decoded from. Runs of
// equal length are byte for byte; any other is one unit (an escape, a decoded
// character) that must not be split. A segment without raw bytes is a newline
// that the reader added.
type segment struct {
	code, raw       int32
	codeLen, rawLen int32
}

// builder collects the text of a document and its map. Readers call it in
// document order.
type builder struct {
	code     []byte
	segments []segment
}

// verbatim appends raw[from:to], which is its own decoding.
func (b *builder) verbatim(raw []byte, from, to int) { b.run(raw[from:to], from) }

// run appends text that as many bytes of the file from the raw offset on stand
// for, one for one.
func (b *builder) run(text []byte, from int) {
	if len(text) == 0 {
		return
	}
	at, n := int32(len(b.code)), int32(len(text))
	b.code = append(b.code, text...)
	if k := len(b.segments) - 1; k >= 0 {
		last := &b.segments[k]
		if last.codeLen == last.rawLen && last.raw+last.rawLen == int32(from) {
			last.codeLen += n
			last.rawLen += n
			return
		}
	}
	b.segments = append(b.segments, segment{code: at, raw: int32(from), codeLen: n, rawLen: n})
}

// sub appends from.code[start:end], text that another builder has tied to the
// file already. Neither end may lie inside a unit.
func (b *builder) sub(from *builder, start, end int) {
	segs := from.segments
	for i := segmentAt(segs, start); start < end; i++ {
		g := segs[i]
		stop := min(end, int(g.code+g.codeLen))
		if g.codeLen == g.rawLen {
			b.run(from.code[start:stop], int(g.raw)+start-int(g.code))
		} else {
			b.unit(string(from.code[start:stop]), int(g.raw), int(g.raw+g.rawLen))
		}
		start = stop
	}
}

// unit appends text that raw[from:to] stands for as a whole.
func (b *builder) unit(text string, from, to int) {
	b.segments = append(b.segments, segment{int32(len(b.code)), int32(from), int32(len(text)), int32(to - from)})
	b.code = append(b.code, text...)
}

// glue appends text that stands nowhere in the file, at the raw offset where it
// would.
func (b *builder) glue(text string, at int) { b.unit(text, at, at) }

// endLine makes the cell that began at code offset start end in a newline.
func (b *builder) endLine(start, at int) {
	if n := len(b.code); n == start || b.code[n-1] != '\n' {
		b.glue("\n", at)
	}
}

// ToRaw returns the bytes of the file that the span of code was decoded from.
// Text that the reader added maps to the empty span at its place.
func (d *Document) ToRaw(s Span) Span { return toRaw(d.segments, s) }

func toRaw(segs []segment, s Span) Span {
	start := rawStart(segs, s.Start)
	if s.End <= s.Start {
		return Span{start, start}
	}
	return Span{start, max(start, rawEnd(segs, s.End))}
}

// segmentAt returns the index of the segment that holds the code offset.
func segmentAt(segs []segment, off int) int {
	return sort.Search(len(segs), func(i int) bool { return int(segs[i].code+segs[i].codeLen) > off })
}

func rawStart(segs []segment, off int) int {
	i := segmentAt(segs, off)
	if i == len(segs) {
		if i == 0 {
			return 0
		}
		return int(segs[i-1].raw + segs[i-1].rawLen)
	}
	g := segs[i]
	if g.codeLen == g.rawLen {
		return int(g.raw) + off - int(g.code)
	}
	return int(g.raw)
}

func rawEnd(segs []segment, off int) int {
	i := sort.Search(len(segs), func(i int) bool { return int(segs[i].code+segs[i].codeLen) >= off })
	if i == len(segs) {
		if i == 0 {
			return 0
		}
		i--
		return int(segs[i].raw + segs[i].rawLen)
	}
	g := segs[i]
	if g.codeLen == g.rawLen {
		return int(g.raw) + off - int(g.code)
	}
	return int(g.raw + g.rawLen)
}

// ToCode returns the code offset that the raw offset lies in, and whether there
// is one: prose, outputs and JSON punctuation have none.
func (d *Document) ToCode(raw int) (off int, ok bool) {
	segs := d.segments
	i := sort.Search(len(segs), func(i int) bool { return int(segs[i].raw+segs[i].rawLen) > raw })
	if i == len(segs) || int(segs[i].raw) > raw {
		return 0, false
	}
	g := segs[i]
	if g.codeLen == g.rawLen {
		return int(g.code) + raw - int(g.raw), true
	}
	return int(g.code), true
}
