package comment

import (
	"bytes"

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
	// Offered tells of a toggle whether it is the words that offer it.
	Offered bool
	// Statements are the trees of what was switched off, in order of the text: of
	// items of a list their arguments and pairs. They belong to a file of their own.
	// Joints such as else and closing brackets have none.
	Statements []syntax.Node
	// Shell is how many lines are magics or for the shell.
	Shell int

	inner bool // whether the lines go on with the body of a statement above, behind a blank line
}

// reader carries what reading one document needs.
type reader struct {
	f        *syntax.File
	names    nameIndex
	all      []Block
	dead     []Dead
	lex      *lexer
	spacing  int // what loose found: 0 not yet asked, 1 or -1
	packing  int // what dense found, likewise
	arrows   int // what says found, likewise
	owed     debt
	body     body
	asked    int      // how many names were looked for in functions
	glossary glossary // of the last block that was asked for it

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
	above  *Block // that only blank lines part from it, or nil
	queued int    // the first of the pieces' texts in the queue
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
				found = append(found, candidate{b, append([]piece(nil), pieces...), r.apart(i), queued})
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

// apart returns the block above a block that nothing but blank lines part from it, or nil.
func (r *reader) apart(i int) *Block {
	if i == 0 || !bare(r.f.Doc.Code[r.all[i-1].Span().End:r.all[i].Span().Start]) {
		return nil
	}
	return &r.all[i-1]
}

// grade parses the pieces and grades them, first by themselves, then by what
// stands around them.
func (r *reader) grade(lang source.Language, found []candidate) {
	r.parse(lang, found)
	r.mend(lang, found)
	g := &grader{lang, &r.names}
	for _, c := range found {
		r.elide(c)
		for i := range c.pieces {
			p := &c.pieces[i]
			p.grade = r.weigh(g, c, i)
			if e := p.node.Expression(); p.grade >= likely && p.shape == statement && e.Has(syntax.Assignment) {
				r.names.bind(e.Target().Bytes())
			}
			if d := definition(p.node); p.grade >= likely && p.shape == statement && d.OK() && d.FuncLabel() != "" {
				r.names.bury(d.FuncLabel())
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
				broken = append(broken, candidate{c.block, append([]piece(nil), r.cut(c.block, p.first, p.last+1, true)...), nil, queued})
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
