package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// elide marks the pieces of R in a paragraph in which a line of nothing but dots stands
// for what was left out: it shows how something is done, and no code was like that.
func (r *reader) elide(c candidate) {
	if r.lex.python {
		return
	}
	for k := range c.block.Lines {
		if !bytes.Equal(c.block.Lines[k].Text, dots) {
			continue
		}
		from, to := c.block.paragraph(k)
		if r.handsOn(c.block, from, k) {
			continue
		}
		for i := range c.pieces {
			if p := &c.pieces[i]; p.first >= from && p.last < to {
				p.elided = true
			}
		}
	}
}

var dots = []byte("...")

// handsOn reports whether a line of dots stands among the parameters of a function of R, or
// hands on to a call what a function got.
func (r *reader) handsOn(b *Block, from, line int) bool {
	var open []byte
	within := b.Lines[line].Node.Within(syntax.Function).OK()
	for k := from; k < line; k++ {
		s := r.lex.line(b.Lines[k].Text, "")
		if s.words {
			continue
		}
		within = within || bytes.Contains(b.Lines[k].Text, []byte("function"))
		open = append(open[:max(0, len(open)-len(s.shut))], s.open...)
	}
	return within && len(open) > 0 && open[len(open)-1] != '{'
}

// paragraph returns the lines around one that no empty line parts from it.
func (b *Block) paragraph(line int) (from, to int) {
	from, to = line, line+1
	for from > 0 && b.Lines[from-1].Role != Empty {
		from--
	}
	for to < len(b.Lines) && b.Lines[to].Role != Empty {
		to++
	}
	return from, to
}
