package source

import (
	"bytes"
	"iter"
)

// FirstLine returns the first line of a cell that is not blank, in code space: the place of what a rule says about
// the cell as a whole. It is empty in a cell without one, which was run and emptied.
func (d *Document) FirstLine(c *Cell) Span {
	code := d.Code[c.Span.Start:c.Span.End]
	start := c.Span.Start + len(code) - len(bytes.TrimLeft(code, " \t\n\f"))
	if start == c.Span.End {
		return Span{c.Span.Start, c.Span.Start}
	}
	line, _, _ := bytes.Cut(d.Code[start:c.Span.End], lf)
	return Span{start, start + len(line)}
}

// ShownText yields in raw space what the saved outputs of a cell show as text: what was printed, displayed as plain
// text, or says how the cell failed. It is not decoded: each is a string of JSON, or a list of them with its brackets.
func (d *Document) ShownText(c *Cell) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		s := jsonScanner{text: d.Raw[:c.Outputs.Span.End], at: c.Outputs.Span.Start}
		more := true
		take := func() {
			if text := s.skip(); more {
				more = yield(text)
			}
		}
		for range s.elements() {
			for key := range s.members() {
				switch string(key) {
				case "text", "evalue", "traceback":
					take()
				case "data":
					for key := range s.members() {
						if string(key) == "text/plain" {
							take()
						}
					}
				}
			}
		}
	}
}
