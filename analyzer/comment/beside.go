package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file asks the live code beside a block about the code in it.

// below and above return the live code next to a block: the statement, argument
// or link that begins within two lines below it or ends within two lines above, or
// no node. Of other comments in between it looks past a few.
func (r *reader) below(b *Block) syntax.Node {
	last := b.Lines[len(b.Lines)-1].Node
	n := last.NextSibling()
	for range maxAside {
		if !n.Has(syntax.Comment) {
			break
		}
		n = n.NextSibling()
	}
	if n.Is(syntax.PyBlock) { // the comments that open a body stand before it in the tree
		n = n.FirstStatement()
	}
	if !n.OK() || n.Has(syntax.Comment) || bytes.Count(r.f.Doc.Code[last.Stop():n.Start()], []byte("\n")) > 2 {
		return syntax.Node{}
	}
	return n
}

func (r *reader) above(b *Block) syntax.Node {
	first := b.Lines[0].Node
	n := first.PrevSibling()
	for range maxAside {
		if !n.Has(syntax.Comment) {
			break
		}
		n = n.PrevSibling()
	}
	if !n.OK() || n.Has(syntax.Comment) || bytes.Count(r.f.Doc.Code[n.Stop():first.Start()], []byte("\n")) > 2 {
		return syntax.Node{}
	}
	return n
}

// maxAside is how many comments between a block and the code are looked past: on
// two lines stand hardly more.
const maxAside = 3

// left reports whether a word or a call without arguments, which could be a title,
// was left where a statement was: a jump in a loop, or a call of a function of this
// document among other statements.
func (r *reader) left(p *piece, b *Block, live syntax.Node) bool {
	if p.shape != statement || p.first > 0 && b.Lines[p.first-1].Role == Prose && !ends(b.Lines[p.first-1].Text) {
		return false
	}
	e := p.node.Expression()
	switch {
	case e.Is(syntax.PyBreakStatement, syntax.PyContinueStatement, syntax.RBreak, syntax.RNext):
		return len(b.Lines) == 1 && b.Lines[0].Node.Within(syntax.Loop).OK()
	case !e.Has(syntax.Call) || e.Callee() == "":
		return false
	}
	if r.names.buried[e.Callee()] && r.around(&b.Lines[p.first]) == amongStatements {
		return true
	}
	for range e.Args() {
		return false
	}
	if !r.names.makes(e.Callee()) && (len(b.Lines) > 1 || !r.names.commands(e.Callee())) {
		return false
	}
	for _, n := range []syntax.Node{live, r.above(b)} {
		if n.Expression().Has(syntax.Call | syntax.Assignment | syntax.Import) {
			return true
		}
	}
	return false
}

// handles reports whether a call that is the whole block gets a variable that the
// live code beside it is about.
func (r *reader) handles(p *piece, b *Block, live syntax.Node) bool {
	e := p.node.Expression()
	if len(b.Lines) > 1 || p.shape != statement || p.spaced || !e.Has(syntax.Call) {
		return false
	}
	count := 0
	var name string
	for a := range e.Args() {
		count++
		name = a.Value.Text()
		if !a.Value.Has(syntax.Identifier) || len(name) < 2 || e.Is(syntax.PyPrintStatement) && !r.names.holds(a.Value) {
			return false
		}
	}
	return count == 1 && (r.above(b).Mentions(name) || live.Mentions(name))
}

// lines reports whether an import of one name is the whole block and stands in line with
// live ones above and below: there a title, of things as those are, has its place above.
func (r *reader) lines(p *piece, b *Block, live syntax.Node) bool {
	above, code := r.above(b), r.f.Doc.Code
	return len(b.Lines) == 1 && p.node.Is(syntax.PyImportStatement) && !bytes.HasSuffix(p.node.Bytes(), []byte("s")) &&
		above.Has(syntax.Import) && bytes.Count(code[above.Stop():b.Span().Start], []byte("\n")) == 1 && live.Has(syntax.Import) && adjoins(code[b.Span().End:live.Start()])
}

// ends reports whether a line of words is a whole sentence or a heading, so that
// the next line does not go on with it.
func ends(text []byte) bool {
	last := text[len(text)-1]
	return last == '.' || last == ':' || last == '!' || last == '?' || last == ')'
}

// twin reports whether the live code beside a piece does the same to the same
// name in another way: then the piece is what it was before.
func (r *reader) twin(p *piece, live syntax.Node) bool {
	if !live.OK() || p.shape != statement {
		return false
	}
	e, live := p.node.Expression(), live.Expression()
	switch {
	case e.Has(syntax.Assignment) && live.Has(syntax.Assignment):
		return e.Is(syntax.PyAugmentedAssignment) == live.Is(syntax.PyAugmentedAssignment) &&
			bytes.Equal(e.Target().Bytes(), live.Target().Bytes()) && (p.open || !formula(e.Value()))
	case e.Has(syntax.Call) && live.Has(syntax.Call):
		for range e.Args() { // a call of nothing is a title
			return e.Callee() != "" && e.Callee() == live.Callee()
		}
		return false
	case e.Has(syntax.Return) && live.Has(syntax.Return):
		return true
	}
	return e.Kind() == live.Kind() && e.Is(syntax.RSubset, syntax.RSubset2, syntax.PySubscript, syntax.RPipe)
}

// replaces reports whether a piece of R assigns to what the live code below assigns to: no
// example does.
func (r *reader) replaces(p *piece, live syntax.Node) bool {
	return p.node.Expression().Is(syntax.RAssignment) && r.twin(p, live)
}

// reckonsOff reports whether a calculation takes the value of a name that only switched-off code has: no formula is
// about it, which would stand right above the code that it explains.
func (r *reader) reckonsOff(b *Block, p *piece, live syntax.Node) bool {
	e := p.node.Expression()
	return p.shape == statement && e.Has(syntax.Assignment) && formula(e.Value()) && r.names.takesDead(e.Value()) &&
		!(len(b.Lines) == 1 && isRightAbove(b.Lines[p.last].Node, live))
}

// outdoes reports whether a calculation with names that the code knows stands below the
// live one of the same name: what explains it would stand above.
func (r *reader) outdoes(g *grader, p *piece, live syntax.Node) bool {
	e, live := p.node.Expression(), live.Expression()
	return p.shape == statement && e.Is(syntax.PyAssignment) && live.Is(syntax.PyAssignment) && bytes.Equal(e.Target().Bytes(), live.Target().Bytes()) && g.knowsAll(e.Value())
}

// formula reports whether a value is a calculation alone, as a comment above the
// code explains it.
func formula(n syntax.Node) bool {
	for n.Has(syntax.Assignment) {
		n = n.Value()
	}
	return n.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator, syntax.PyComparisonOperator) && !isText(n) &&
		!hasKind(n, syntax.PyAttribute, syntax.PySubscript, syntax.RSubset, syntax.RSubset2, syntax.RExtractOperator)
}
