package source

import (
	"bytes"
	"sort"
)

// maskForm tells what a mask leaves to the parser.
type maskForm uint8

const (
	maskWhole  maskForm = iota // an expression by itself
	maskPrefix                 // a statement, with code behind it on the same line
	maskBlank                  // nothing: a compound statement follows, which must begin its line
)

// Parse returns the text to parse: Code with every mask applied, byte for byte
// of the same length. A mask becomes an expression statement, a name made of
// underscores, so that it may stand wherever the magic did. It is Code itself
// where there are no masks; callers do not write to it.
func (d *Document) Parse() []byte {
	if len(d.Masks) == 0 {
		return d.Code
	}
	code := d.copy()
	for _, m := range d.Masks {
		m.hide(code[m.Span.Start:m.Span.End], d.CellAt(m.Span.Start).Language)
	}
	return code
}

// MasksIn returns the masks that begin in a span of code space.
func (d *Document) MasksIn(s Span) []Mask {
	if len(d.Masks) == 0 {
		return nil
	}
	from := sort.Search(len(d.Masks), func(i int) bool { return d.Masks[i].Span.Start >= s.Start })
	to := sort.Search(len(d.Masks), func(i int) bool { return d.Masks[i].Span.Start >= s.End })
	return d.Masks[from:to]
}

// copy returns a copy of Code that is the document's own.
func (d *Document) copy() []byte {
	if d.memory == nil {
		return bytes.Clone(d.Code)
	}
	d.memory.masked = append(d.memory.masked[:0], d.Code...)
	return d.memory.masked
}

// hide writes the placeholder over text. Of several lines, joined by
// backslashes, the first one holds it and the others become blank. In front of
// code the backslashes stay: the code may be indented below the magic, and is
// still on its line.
func (m *Mask) hide(text []byte, lang Language) {
	filler := byte('_')
	if m.form == maskBlank {
		filler = ' '
	}
	first, separator := true, len(text)-1
	for i, ch := range text {
		switch {
		case ch == '\n':
			first = false
		case ch == '\r' && i+1 < len(text) && text[i+1] == '\n':
		case m.form == maskPrefix && ch == '\\' && joins(text[i+1:]):
			if first {
				separator = i - 1
			}
		case first:
			text[i] = filler
		default:
			text[i] = ' '
		}
	}
	if m.form == maskBlank {
		return
	}
	if lang == R && text[0] == '_' {
		text[0] = '.' // a name of R does not begin with an underscore
	}
	if m.form == maskPrefix {
		text[separator] = ';'
	}
}

// joins reports whether a backslash in front of rest joins two lines.
func joins(rest []byte) bool {
	return bytes.HasPrefix(rest, []byte("\n")) || bytes.HasPrefix(rest, []byte("\r\n"))
}
