package comment

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// body is what Python's switched-off code last stood in: a compound statement, which a
// blank line does not end.
type body struct {
	column, indent int // of the mark and of the text behind it, of the statement's head
	end            int // of the code in it so far
}

// enter remembers the body that a run of code ends in.
func (r *reader) enter(b *Block, run []piece, end int) {
	if !r.lex.python {
		return
	}
	if !r.inBody(b, run) {
		r.body = body{}
	}
	for _, p := range run {
		if p.node.OK() && p.node.Has(syntax.Function|syntax.Class|syntax.If|syntax.Loop|syntax.With) && (r.body.end == 0 || b.Lines[p.first].indent <= r.body.indent) {
			r.body = body{b.Lines[p.first].Node.Column(), b.Lines[p.first].indent, end}
		}
	}
	if r.body.end > 0 {
		r.body.end = end
	}
}

// inBody reports whether nothing but blank lines parts a run from the body, and its lines
// stand in it by their indent.
func (r *reader) inBody(b *Block, run []piece) bool {
	first := &b.Lines[run[0].first]
	if r.body.end == 0 || r.body.end > first.Node.Start() || !bare(r.f.Doc.Code[r.body.end:first.Node.Start()]) || first.Node.Column() != r.body.column {
		return false
	}
	for _, p := range run {
		if b.Lines[p.first].indent <= r.body.indent {
			return false
		}
	}
	return true
}

// resumed reports whether a run that could be words goes on with a body: every line of its
// block is a statement.
func (r *reader) resumed(b *Block, run []piece) bool {
	if !r.lex.python || run[0].first != 0 || run[len(run)-1].last != len(b.Lines)-1 || !r.inBody(b, run) {
		return false
	}
	for _, p := range run {
		if !p.node.OK() || !p.node.Expression().Has(syntax.Assignment|syntax.Return|syntax.Call|syntax.Jump) {
			return false
		}
	}
	return true
}
