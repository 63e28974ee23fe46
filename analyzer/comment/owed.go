package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// debt counts the braces that the switched-off code of a cell of R has opened and not yet
// closed: what stands between them may live.
type debt struct {
	cell   source.Span
	braces int
}

// owe counts the braces of lines that are code.
func (r *reader) owe(b *Block, first, last int) {
	if r.lex.python {
		return
	}
	if cell := r.f.Doc.CellAt(b.Lines[first].Node.Start()).Span; cell != r.owed.cell {
		r.owed = debt{cell: cell}
	}
	for k := first; k <= last; k++ {
		s := r.lex.line(b.Lines[k].Text, "")
		r.owed.braces += bytes.Count(s.open, []byte("{")) - bytes.Count(s.shut, []byte("}"))
	}
	r.owed.braces = max(0, r.owed.braces)
}

// settles reports whether a run that is nothing but closing brackets closes braces that
// switched-off code above has opened.
func (r *reader) settles(b *Block, run []piece) bool {
	if r.owed.braces == 0 || r.f.Doc.CellAt(b.Lines[0].Node.Start()).Span != r.owed.cell {
		return false
	}
	for _, p := range run {
		if p.shape != joint || b.Lines[p.first].Text[0] != '}' {
			return false
		}
	}
	return true
}
