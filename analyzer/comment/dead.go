package comment

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Dead is a run of lines of switched-off code: of one block, or of several with
// nothing but blank lines between them.
type Dead struct {
	Span  source.Span // of code space, from the first line's mark to the end of the last line
	Lines int         // that hold code, comments within it among them
	// Sure tells whether words cannot look like this; else it is code more likely
	// than not.
	Sure bool
	// Toggle tells whether the lines wait to be switched on again: they stand under
	// an instruction to do so, or give what a live line beside them sets another value.
	Toggle bool
	// Statements are the trees of what was switched off, in order of the text: of
	// items of a list their arguments and pairs. They belong to a file of their own.
	// Joints such as else and closing brackets have none.
	Statements []syntax.Node
	// Shell is how many lines are magics or for the shell.
	Shell int
}

// reader carries what reading one document needs.
type reader struct {
	f       *syntax.File
	names   nameIndex
	all     []Block
	dead    []Dead
	lex     *lexer
	spacing int // what loose found: 0 not yet asked, 1 or -1
	asked   int // how many names were looked for in functions

	// Buffers that every piece uses anew.
	text       []byte
	tokens     []token
	open, shut []byte
	pieces     []piece
	queue      queue
}

// candidate is a block with the pieces that may be code.
type candidate struct {
	block  *Block
	pieces []piece
	queued int // the first of the pieces' texts in the queue
}

// judge finds the switched-off code of the document, language by language, and
// gives its lines their role.
func (r *reader) judge() {
	for _, lang := range []source.Language{source.Python, source.R} {
		r.lex = newLexer(lang)
		r.queue.reset()
		var found []candidate
		for i := range r.all {
			b := &r.all[i]
			if b.Lines[0].Node.Language() != lang {
				continue
			}
			queued := len(r.queue.spans)
			if pieces := r.cut(b, 0, len(b.Lines), false); len(pieces) > 0 {
				found = append(found, candidate{b, append([]piece(nil), pieces...), queued})
			}
		}
		if len(found) > 0 {
			r.grade(lang, found)
			for _, c := range found {
				r.grow(c)
			}
		}
	}
	r.join()
}

// grade parses the pieces and grades them, first by themselves, then by what
// stands around them.
func (r *reader) grade(lang source.Language, found []candidate) {
	r.parse(lang, found)
	r.mend(lang, found)
	g := &grader{lang, &r.names}
	for _, c := range found {
		for i := range c.pieces {
			p := &c.pieces[i]
			p.grade = r.weigh(g, c, i)
			if e := p.node.Expression(); p.grade >= likely && p.shape == statement && e.Has(syntax.Assignment) {
				r.names.bind(e.Target().Bytes())
			}
		}
	}
}

// parse gives the pieces their trees.
func (r *reader) parse(lang source.Language, found []candidate) {
	nodes := r.queue.parse(lang)
	for _, c := range found {
		k := c.queued
		for i := range c.pieces {
			if p := &c.pieces[i]; p.shape != joint && p.shape != shell {
				if p.nodes = nodes[k]; len(p.nodes) > 0 && parted(p.nodes) {
					p.node = p.nodes[0]
				}
				k++
			}
		}
	}
}

// parted reports whether line ends or semicolons part statements: the parser takes
// "import * tests" for two.
func parted(nodes []syntax.Node) bool {
	for i := 1; i < len(nodes); i++ {
		if code := nodes[i].File().Doc.Code; !bytes.ContainsAny(code[nodes[i-1].Stop():nodes[i].Start()], ";\n") {
			return false
		}
	}
	return true
}

// mend cuts pieces of several lines that are no code as a whole line by line: a
// bracket that was never closed has taken in what stands below.
func (r *reader) mend(lang source.Language, found []candidate) {
	r.queue.reset()
	var broken []candidate
	for _, c := range found {
		for _, p := range c.pieces {
			if p.last > p.first && p.shape != joint && !p.node.OK() {
				queued := len(r.queue.spans)
				broken = append(broken, candidate{c.block, append([]piece(nil), r.cut(c.block, p.first, p.last+1, true)...), queued})
			}
		}
	}
	if len(broken) == 0 {
		return
	}
	r.parse(lang, broken)
	for _, c := range broken {
		for i := range c.pieces {
			if p := &c.pieces[i]; p.open && !p.node.Expression().Has(syntax.Call|syntax.Assignment|syntax.Function) {
				p.node, p.nodes = syntax.Node{}, nil
			}
		}
	}
	for i := range found {
		c := &found[i]
		var pieces []piece
		for _, p := range c.pieces {
			if len(broken) > 0 && broken[0].block == c.block && p.last > p.first && p.shape != joint && !p.node.OK() {
				pieces = append(pieces, broken[0].pieces...)
				broken = broken[1:]
				continue
			}
			pieces = append(pieces, p)
		}
		c.pieces = pieces
	}
}

// grow joins the pieces of a block to runs, with the comments and empty lines
// between them, and keeps those that are code.
func (r *reader) grow(c candidate) {
	for i := 0; i < len(c.pieces); {
		if c.pieces[i].grade == none {
			i++
			continue
		}
		to := i + 1
		for to < len(c.pieces) && c.pieces[to].grade != none && r.bridges(c.block, c.pieces[to-1].last+1, c.pieces[to].first) {
			to++
		}
		r.keep(c.block, c.pieces[i:to])
		i = to
	}
}

// bridges reports whether the lines from one piece to the next belong to the
// code: nested comments and empty lines.
func (r *reader) bridges(b *Block, from, to int) bool {
	for k := from; k < to; k++ {
		if l := &b.Lines[k]; l.Role != Empty && !l.nested {
			return false
		}
	}
	return true
}

// keep makes a run of pieces switched-off code if it is.
func (r *reader) keep(b *Block, run []piece) {
	for len(run) > 0 && run[0].grade <= weak && r.aside(&run[0]) {
		run = run[1:]
	}
	for len(run) > 0 && run[len(run)-1].grade <= weak && r.aside(&run[len(run)-1]) {
		run = run[:len(run)-1]
	}
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
	if best < likely || setOff(b, run[0].first, run[len(run)-1].last) || r.setIn(b, run[0].first, run[len(run)-1].last) {
		return
	}
	first, last := run[0].first, run[len(run)-1].last
	for first > 0 && b.Lines[first-1].nested && b.Lines[first-1].Role == Prose {
		first-- // a comment above the code that was switched off with it
	}
	for last+1 < len(b.Lines) && b.Lines[last+1].nested && b.Lines[last+1].Role == Prose {
		last++
	}
	d := Dead{
		Span: source.Span{Start: b.Lines[first].Node.Start(), End: b.Lines[last].Node.Stop()},
		Sure: (strong > 0 || good > 1 && !r.expectsAll(b, run)) && !r.doubtful(b, run) && !r.fetches(b, run), Toggle: r.toggles(b, first, run),
	}
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
	r.dead = append(r.dead, d)
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
		parts = append(parts, a.Node)
	}
	return parts
}

// aside reports whether a piece may be a word or a number that stands above or
// below code.
func (r *reader) aside(p *piece) bool {
	if p.shape != statement || p.leads != "" || p.trails != "" {
		return false
	}
	switch e := p.node.Expression(); {
	case e.Has(syntax.Identifier):
		return !r.names.holds(e) && string(e.Bytes()) != "print" // Python 2's empty line
	case e.Has(syntax.Assignment):
		return !e.Value().OK()
	case e.Has(syntax.Call|syntax.If|syntax.Jump|syntax.With|syntax.Import) || e.Is(syntax.PyPassStatement):
		return false
	}
	return true
}

// join makes one of runs of code that only blank and empty lines part.
func (r *reader) join() {
	joined := r.dead[:0]
	for _, d := range r.dead {
		if n := len(joined); n > 0 {
			last := &joined[n-1]
			if last.Toggle == d.Toggle && r.f.Doc.CellAt(last.Span.Start) == r.f.Doc.CellAt(d.Span.Start) && bare(r.f.Doc.Code[last.Span.End:d.Span.Start]) {
				last.Span.End = d.Span.End
				last.Lines += d.Lines
				last.Sure = last.Sure || d.Sure
				last.Statements = append(last.Statements, d.Statements...)
				last.Shell += d.Shell
				continue
			}
		}
		joined = append(joined, d)
	}
	r.dead = joined
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
