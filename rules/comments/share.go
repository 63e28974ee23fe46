package comments

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Part is a piece of a document that is read as one: the document, a function, a
// cell.
type Part struct {
	Kind     PartKind
	Name     string      // of a function, or empty
	Span     source.Span // in code space
	Comments int         // lines that are comments for people and nothing else
	Code     int         // lines that hold code
	// Worst is the stretch, from comment to comment, in which comments outweigh
	// code most; empty where there are none.
	Worst source.Span
}

// Share is how many percent of the lines of comments and code are comments.
func (p *Part) Share() int { return p.Comments * 100 / max(1, p.Comments+p.Code) }

// PartKind tells what a part is.
type PartKind uint8

// The kinds of part.
const (
	WholeDocument PartKind = iota
	OneFunction            // with those that are defined in it; a method by itself
	OneCell
)

// String returns "document", "function" or "cell".
func (k PartKind) String() string { return [...]string{"document", "function", "cell"}[k] }

// Parts measures a document: first the whole, then its functions and, where
// cells mean something to a reader, its cells. Documentation, licences, rulers
// and titles of sections, what tools read, switched-off code and prose by the
// kind of the document are neither comments nor code.
func Parts(f *syntax.File, c *comment.Comments) []Part {
	t := newTally(f, c)
	parts := []Part{t.part(WholeDocument, source.Span{End: len(f.Doc.Code)})}
	end := 0
	for n := range f.Nodes(syntax.Function) {
		if n.Start() < end { // within the one before
			continue
		}
		end = n.Stop()
		p := t.part(OneFunction, n.Span())
		p.Name = n.FuncLabel()
		parts = append(parts, p)
	}
	if f.Doc.HasCells() {
		for i := range f.Doc.Cells {
			if cell := &f.Doc.Cells[i]; isCode(cell) {
				parts = append(parts, t.part(OneCell, cell.Span))
			}
		}
	}
	return parts
}

// isCode reports whether a cell is code that was parsed.
func isCode(c *source.Cell) bool { return c.Kind == source.Code && c.Language != source.Other }

// tally knows what each line of a document is.
type tally struct {
	starts []int // offsets in code space
	ends   []int
	marks  []mark
}

// mark says what a line is.
type mark uint8

const (
	neither mark = iota
	codeLine
	remarkLine
)

func newTally(f *syntax.File, c *comment.Comments) *tally {
	lines := bytes.Count(f.Doc.Code, []byte("\n")) + 1
	t := &tally{starts: make([]int, 0, lines), ends: make([]int, 0, lines), marks: make([]mark, 0, lines)}
	offset, code := 0, firstWork(f)
	for line := range bytes.Lines(f.Doc.Code) {
		text := bytes.TrimSpace(line)
		m := neither
		if len(text) > 0 && text[0] != '#' {
			m = codeLine
		}
		t.starts = append(t.starts, offset)
		t.ends = append(t.ends, offset+len(bytes.TrimRight(line, " \t\r\n")))
		t.marks = append(t.marks, m)
		offset += len(line)
	}
	for i := range f.Doc.Cells {
		if cell := &f.Doc.Cells[i]; !isCode(cell) {
			t.set(cell.Span, neither)
		}
	}
	for s := range f.Nodes(syntax.String) {
		if s.Parent().Is(syntax.PyExpressionStatement) {
			t.set(s.Span(), neither) // a docstring, or text that nobody reads
		}
	}
	for i := range c.Blocks {
		b := &c.Blocks[i]
		if isDocumentation(f, b, code) {
			continue
		}
		for k := range b.Lines {
			if l := &b.Lines[k]; l.Role == comment.Prose && l.Text[0] != ':' {
				t.set(b.Lines[k].Node.Span(), remarkLine)
			}
		}
	}
	return t
}

// set marks the lines that a span touches.
func (t *tally) set(s source.Span, m mark) {
	for i := t.line(s.Start); i < len(t.starts) && t.starts[i] < s.End; i++ {
		t.marks[i] = m
	}
}

// line is the index of the line that an offset is on.
func (t *tally) line(offset int) int {
	low, high := 0, len(t.starts)
	for low+1 < high {
		if mid := (low + high) / 2; t.starts[mid] <= offset {
			low = mid
		} else {
			high = mid
		}
	}
	return low
}

// part counts the lines of a span, and finds the stretch of them with the most
// comments over code: the run of lines with the greatest sum, a comment counting
// one and code minus one.
func (t *tally) part(kind PartKind, s source.Span) Part {
	p := Part{Kind: kind, Span: s}
	from, sum, best := -1, 0, 0
	for i := t.line(s.Start); i < len(t.starts) && t.starts[i] < s.End; i++ {
		switch t.marks[i] {
		case codeLine:
			p.Code++
			if sum--; sum <= 0 {
				from, sum = -1, 0
			}
		case remarkLine:
			p.Comments++
			if from < 0 {
				from = i
			}
			if sum++; sum > best {
				best = sum
				p.Worst = source.Span{Start: t.starts[from], End: t.ends[i]}
			}
		}
	}
	return p
}
