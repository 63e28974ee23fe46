package comment

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file joins pieces to runs of code.

// grow joins the pieces of a block to runs, with the comments and empty lines
// between them, and keeps those that are code.
func (r *reader) grow(c candidate) {
	for i := 0; i < len(c.pieces); {
		if c.pieces[i].grade == none {
			i++
			continue
		}
		to := i + 1
		for to < len(c.pieces) && c.pieces[to].grade != none && r.bridges(c.block, c.pieces[i:to], &c.pieces[to]) {
			to++
		}
		r.keep(c.block, c.pieces[i:to])
		i = to
	}
}

// bridges reports whether the lines from a run of pieces to the next piece belong to the code: nested comments, empty lines,
// variables that it shows, the name that a block ends in, and comments within code above what takes a value of the run.
func (r *reader) bridges(b *Block, run []piece, lower *piece) bool {
	upper := &run[len(run)-1]
	for k := upper.last + 1; k < lower.first; k++ {
		switch l := &b.Lines[k]; {
		case l.Role == Empty, l.nested, l.twice, r.shows(l), l.remarks(&b.Lines[upper.first]) && l.remarks(&b.Lines[lower.first]) && (upper.open || takes(lower, run)):
		case k+1 < lower.first || !r.yields(l, &b.Lines[lower.first]):
			return false
		}
	}
	return true
}

// takes reports whether a piece names what a run of pieces above gives a value.
func takes(lower *piece, run []piece) bool {
	return slices.ContainsFunc(run, func(p piece) bool {
		return lower.node.Mentions(p.node.Expression().Target().Text())
	})
}

// remarks reports whether a line is a comment within code by its mark, which is longer than that of a
// line of the code.
func (l *Line) remarks(code *Line) bool { return l.Role == Prose && depth(l) > depth(code) }

// shows reports whether a line is the name of a variable that switched-off code gives a value.
func (r *reader) shows(l *Line) bool {
	if l.Role != Prose || len(r.names.dead) == 0 || bytes.IndexByte(l.Text, ' ') >= 0 {
		return false
	}
	s := r.lex.line(l.Text, "")
	return len(s.tokens) == 1 && s.tokens[0].kind == wordToken && r.names.dead[string(l.Text[:s.tokens[0].end])]
}

// yields reports whether a line is a single name, set in, above brackets that close: the
// value of a function or an argument.
func (r *reader) yields(l, below *Line) bool {
	if l.Role != Prose || l.indent <= below.indent || !bytes.ContainsAny(below.Text[:1], ")]}") {
		return false
	}
	s := r.lex.line(l.Text, "")
	return len(s.tokens) == 1 && s.tokens[0].kind == wordToken
}

// keep makes a run of pieces switched-off code if it is.
func (r *reader) keep(b *Block, run []piece) {
	resumed := r.resumed(b, run)
	for !resumed && len(run) > 0 && run[0].grade <= weak && (r.aside(&run[0]) || run[0].node.OK() && run[0].node.Has(syntax.Return)) {
		run = run[1:]
	}
	for !resumed && len(run) > 0 && run[len(run)-1].grade <= weak && r.aside(&run[len(run)-1]) {
		run = run[:len(run)-1]
	}
	if len(run) == 0 {
		return
	}
	first, last := run[0].first, run[len(run)-1].last
	best, good, strong := none, 0, 0
	for _, p := range run {
		best = max(best, p.grade)
		if p.grade >= likely {
			good++
		}
		if p.grade == sure {
			strong++
		}
	}
	if best < likely && !r.settles(b, run) && !resumed || setOff(b, first, last) || !(run[0].shape == link && syntax.IsPipe(run[0].trails)) && r.setIn(b, first, last) {
		return
	}
	doubtful, waits := r.doubtful(b, run), r.toggles(b, first, run)
	alone := len(run) == 1 && first == last && strong == 0
	if doubtful && (b.resumes(last) || !waits && (alone || b.flows(first)) || r.goesOnAbout(b, run)) {
		return
	}
	for first > 0 && b.Lines[first-1].nested && b.Lines[first-1].Role == Prose {
		first-- // a comment above the code that was switched off with it
	}
	for last+1 < len(b.Lines) && b.Lines[last+1].Role == Prose && (b.Lines[last+1].nested || r.shows(&b.Lines[last+1])) {
		last++
	}
	d := Dead{
		Span: source.Span{Start: b.Lines[first].Node.Start(), End: b.Lines[last].Node.Stop()},
		Sure: (strong > 0 || best < likely || good > 1 && !r.expectsAll(b, run)) && !doubtful && !r.fetches(b, run), Toggle: waits,
	}
	d.Offered = d.Toggle && !r.alternates(b, run)
	r.owe(b, first, last)
	for k := first; k <= last; k++ {
		if b.Lines[k].Role != Empty {
			b.Lines[k].Role = Code
			d.Lines++
		}
	}
	for _, p := range run {
		if p.shape == shell {
			d.Shell++
		} else if p.node.OK() {
			d.Statements = append(d.Statements, p.parts()...)
		}
	}
	d.inner = r.lex.python && r.inBody(b, run)
	r.dead = append(r.dead, d)
	r.enter(b, run, d.Span.End)
}

// setOff reports whether lines stand between paragraphs of words, with an empty line
// on both sides: an example in a text.
func setOff(b *Block, first, last int) bool {
	above, below := first-1, last+1
	for above >= 0 && b.Lines[above].Role == Empty {
		above--
	}
	for below < len(b.Lines) && b.Lines[below].Role == Empty {
		below++
	}
	return above >= 0 && above < first-1 && b.Lines[above].words() && below < len(b.Lines) && below > last+1 && b.Lines[below].words() &&
		(isSentence(b.Lines[above].Text) || announces(b.Lines[above].Text)) && isSentence(b.Lines[below].Text)
}

// resumes reports whether the words of a text go on right below a line and end the block
// with a sentence, or dots stand for the rest of an example.
func (b *Block) resumes(line int) bool {
	if line+1 >= len(b.Lines) || !b.Lines[line+1].words() {
		return false
	}
	below := b.Lines[line+1].Text
	end := b.Lines[len(b.Lines)-1].Text
	return isSentence(below) && len(end) > 0 && closed(end) || len(bytes.Trim(below, ".")) == 0
}

// flows reports whether the words that lead into a line are the end of a sentence that
// fills the line above: they explain what stands there.
func (b *Block) flows(line int) bool {
	l := wordsAbove(b, line)
	if l == nil || l.nested || l.Text[0] < 'a' || l.Text[0] > 'z' {
		return false
	}
	k := line - 1
	for &b.Lines[k] != l {
		k--
	}
	return k > 0 && b.Lines[k-1].words() && len(b.Lines[k-1].Text) >= minFull && !ends(b.Lines[k-1].Text)
}

// minFull is how many bytes a line has at least that is full: a title is shorter.
const minFull = 40

// words reports whether a line is prose that was not switched off with code.
func (l *Line) words() bool { return l.Role == Prose && !l.nested }

// setIn reports whether lines stand between words that they are further from the
// margin than: an example in a text.
func (r *reader) setIn(b *Block, first, last int) bool {
	for last+2 < len(b.Lines) && b.Lines[last+1].Role == Prose && b.Lines[last+1].indent >= b.Lines[last].indent {
		last++ // the rest of the example
	}
	if first == 0 || last+1 == len(b.Lines) || b.Lines[first-1].Role != Prose || b.Lines[last+1].Role != Prose {
		return false
	}
	above, below := &b.Lines[first-1], &b.Lines[last+1]
	if !closed(above.Text) && !announces(above.Text) && below.Text[0] < 'a' {
		return false // two titles
	}
	margin := max(above.indent, below.indent) + 2
	return b.Lines[first].indent >= margin && b.Lines[last].indent >= margin &&
		isSentence(above.Text) && bytes.Count(below.Text, []byte(" ")) > 2 &&
		(r.lex.line(below.Text, "").words || closed(below.Text) && isSentence(below.Text))
}

// announces reports whether a text is words that end in a colon.
func announces(text []byte) bool {
	return text[len(text)-1] == ':' && bytes.IndexByte(text, ' ') > 0
}

// isSentence reports whether a text is words: several, and more than signs.
func isSentence(text []byte) bool {
	return bytes.Count(text, []byte(" ")) > 2 && !bytes.ContainsAny(text, "=<>{}[]")
}

// parts returns the trees of what a piece says, without what completes it.
func (p *piece) parts() []syntax.Node {
	e := p.node.Expression()
	if p.shape != item && !(p.lent && e.Child(syntax.FunctionField).Text() == "f") {
		return p.nodes
	}
	if e.Is(syntax.PyDictionary) {
		return slices.Collect(e.Children())
	}
	var parts []syntax.Node
	for a := range e.Args() {
		for p.lent && a.Name == "" && a.Value.Has(syntax.Call) && a.Value.Callee() == "f" { // one for each bracket
			a = first(a.Value)
		}
		parts = append(parts, a.Node)
	}
	return parts
}

// first returns the first argument of a call, or none.
func first(call syntax.Node) (a syntax.Arg) {
	for a = range call.Args() {
		break
	}
	return a
}

// aside reports whether a piece may be a word or a number that stands above or
// below code.
func (r *reader) aside(p *piece) bool {
	if p.shape != statement || p.leads != "" || p.trails != "" {
		return false
	}
	switch e := p.node.Expression(); {
	case p.lent && e.GetsOnly(syntax.Number): // "(see the list, / 4715)"
		return true
	case e.Has(syntax.Identifier):
		return !r.names.holds(e) && string(e.Bytes()) != "print" // Python 2's empty line
	case e.Has(syntax.Assignment):
		return !e.Value().OK()
	case e.Has(syntax.Call|syntax.If|syntax.Jump|syntax.Return|syntax.With|syntax.Import) || e.Is(syntax.PyPassStatement):
		return false
	}
	return true
}

// join makes one of runs of code that only blank and empty lines part, unless a ruler divides them.
func (r *reader) join() {
	joined := r.dead[:0]
	for _, d := range r.dead {
		if n := len(joined); n > 0 {
			last := &joined[n-1]
			if (last.Toggle == d.Toggle || d.inner) && r.f.Doc.CellAt(last.Span.Start) == r.f.Doc.CellAt(d.Span.Start) && bare(r.f.Doc.Code[last.Span.End:d.Span.Start]) && !r.divided(last.Span, d.Span) {
				last.Span.End = d.Span.End
				last.Lines += d.Lines
				last.Sure = last.Sure || d.Sure
				if last.Toggle != d.Toggle { // a body is switched on with its head
					last.Toggle, last.Offered = false, false
				}
				last.Statements = append(last.Statements, d.Statements...)
				last.Shell += d.Shell
				continue
			}
		}
		joined = append(joined, d)
	}
	r.dead = joined
}

// divided reports whether a ruler parts two runs of two blocks, of which live code stands right above the upper and right below
// the lower one: each belongs to a section of it. A ruler between other switched-off code may have been switched off as well.
func (r *reader) divided(upper, lower source.Span) bool {
	code := r.f.Doc.Code
	if !bytes.Contains(code[upper.End:lower.Start], []byte("####")) {
		return false
	}
	above := bytes.TrimRight(code[:upper.Start], " \t")
	above = bytes.TrimSuffix(above, []byte("\n"))
	_, below, _ := bytes.Cut(code[lower.End:], []byte("\n"))
	below, _, _ = bytes.Cut(below, []byte("\n"))
	return isLive(above[bytes.LastIndexByte(above, '\n')+1:]) && isLive(below)
}

// isLive reports whether a line holds code.
func isLive(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 0 && line[0] != '#'
}

// bare reports whether a text has nothing but blanks and comment marks.
func bare(text []byte) bool {
	for _, b := range text {
		if b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != '#' {
			return false
		}
	}
	return true
}
