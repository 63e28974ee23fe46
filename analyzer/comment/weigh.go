package comment

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// weigh grades a piece by its tree, and by what stands around it.
func (r *reader) weigh(g *grader, c candidate, i int) grade {
	p := &c.pieces[i]
	line := &c.block.Lines[p.first]
	if p.first == p.last && exemplifies.Match(line.Text) {
		return none
	}
	switch p.shape {
	case joint: // an example goes on behind "try:"
		p.told = isLetter(line.Text[0]) && i > 0 && c.pieces[i-1].told && c.pieces[i-1].last == p.first-1
		return weak
	case shell:
		return sure
	}
	e := p.node.Expression()
	if !p.node.OK() || e.Has(syntax.Assignment) && !e.Value().OK() {
		return none // "depth: metres" is an annotation to Python
	}
	// "boats = boats" says what is meant
	self := p.shape == statement && len(p.nodes) == 1 && e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier) && e.Target().Text() == e.Value().Text()
	if line.Text[0] == '@' && !r.decorates(c, i) {
		return none // "@someone"
	}
	if e.Is(syntax.PyCall) && p.shape == statement && g.isOutput(e) {
		return none
	}
	around := r.around(line)
	if p.shut && around == amongStatements && !r.opened(c.pieces[:i]) && !g.structured(p.node) {
		return none // the end of a sentence in brackets
	}
	var grade grade
	switch p.shape {
	case item:
		grade = r.item(g, p, line, around)
	case link:
		grade = r.link(g, p, around)
	default:
		for _, n := range p.nodes {
			grade = max(grade, g.statement(n))
		}
		if len(c.pieces) == 1 && p.node.Is(syntax.PyGlobalStatement, syntax.PyNonlocalStatement) {
			grade = weak // "global settings"
		}
	}
	if e := p.node.Expression(); p.spaced && e.Has(syntax.Call) && (p.shape == item || !common(g.lang, e.Callee()) || takesNumber(e)) && !g.structured(e) {
		if g.measures(e) {
			return min(grade, weak)
		}
		grade = min(grade, weak)
	}
	if p.shape == item && r.fillsIn(c, line) {
		return min(grade, weak)
	}
	if p.elided || p.open && c.block.closesInWords(p.last+1) {
		return min(grade, weak)
	}
	live := r.below(c.block)
	if p.shape == statement && p.last+1 == len(c.block.Lines) && isRightAbove(c.block.Lines[p.last].Node, live) && runs(p.node, definition(live).FuncLabel()) {
		return min(grade, weak) // the function is not there yet: how it is used
	}
	if p.told = r.goesWith(c.block, p) || r.announced(c, i) && !r.replaces(p, live); p.told || r.explains(c.block, p) || r.handsOut(c.block, p) || r.blank(line.Node, p.node) || self {
		return min(grade, weak)
	}
	if p.defined = r.defines(c, i); p.defined || r.inSentence(c.block, p) || p.node.Expression().Is(syntax.PyAssignment) && g.strange(p.node.Expression().Value()) {
		return min(grade, weak)
	}
	if r.tells(c.block, p, live) || r.heads(c, p) || r.titles(c, p, live) || r.results(c.block, p) || r.captions(c, p, live) || r.listed(c.block, p) || announcesPrint(p, live) {
		return min(grade, weak)
	}
	idle, expected := r.dropped(c, p), r.expects(c.block, p)
	if expected && inTest(line.Node) || idle && r.named(c, p, live) {
		return min(grade, weak)
	}
	if idle || expected || r.sketches(c, i) {
		return min(grade, likely)
	}
	if grade == weak && (r.left(p, c.block, live) || r.handles(p, c.block, live) || r.lines(p, c.block, live) || r.reckonsOff(c.block, p, live)) {
		grade = likely
	}
	if grade == weak || grade == likely {
		above := r.above(c.block)
		if (line.tight && r.loose() || r.shifted(line, live)) && !r.aside(p) || r.twin(p, live) || r.twin(p, above) || r.outdoes(g, p, above) {
			grade = better(grade)
		}
	}
	return grade
}

// closesInWords reports whether a line shuts a bracket that the lines above left open and goes on in words: "30) but not
// for all of them".
func (b *Block) closesInWords(line int) bool {
	if line >= len(b.Lines) || b.Lines[line].Role != Prose {
		return false
	}
	text := b.Lines[line].Text
	shut := bytes.IndexByte(text, ')')
	return shut >= 0 && bytes.Count(text[:shut], []byte("(")) == 0 && isSentence(text[shut:])
}

// decorates reports whether what a line of Python begins with @ stands above: a function, a class or another
// decorator, switched off or live.
func (r *reader) decorates(c candidate, i int) bool {
	p := &c.pieces[i]
	if i+1 < len(c.pieces) {
		next := &c.pieces[i+1]
		return r.bridges(c.block, c.pieces[i:i+1], next) && (definition(next.node).OK() || c.block.Lines[next.first].Text[0] == '@')
	}
	return definition(r.below(c.block)).OK() && p.last+1 == len(c.block.Lines)
}

// exemplifies matches words that an example follows in brackets: "not set (e.g., low)".
var exemplifies = lazyregexp.New(`^[\w -]+\((?:e\.g|i\.e)\.`)

// takesNumber reports whether a call takes a number alone: "lowest (002)".
func takesNumber(call syntax.Node) bool {
	only := false
	for a := range call.Args() {
		if only || !a.Value.Has(syntax.Number) {
			return false
		}
		only = true
	}
	return only
}

// isRightAbove reports whether a comment stands on the line above code, as far from the margin.
func isRightAbove(comment, live syntax.Node) bool {
	return live.OK() && comment.Column() == live.Column() && bytes.Count(live.File().Doc.Code[comment.Stop():live.Start()], []byte("\n")) == 1
}

// runs reports whether a statement is a call of a function, or gives a name what one returns.
func runs(n syntax.Node, name string) bool {
	e := n.Expression()
	if e.Has(syntax.Assignment) {
		e = e.Value()
	}
	return e.Has(syntax.Call) && name != "" && e.Callee() == name
}

// opened reports whether a piece right above, of those given, leaves a bracket open
// or shuts one itself.
func (r *reader) opened(above []piece) bool {
	for _, p := range slices.Backward(above) {
		if p.open || p.shut {
			return true
		}
		if p.grade == none {
			return false
		}
	}
	return false
}

// fillsIn reports whether an item alone in a collection that has no other shows how
// it is to be filled in.
func (r *reader) fillsIn(c candidate, l *Line) bool {
	list := l.Node.Parent()
	if len(c.pieces) > 1 || !list.Is(syntax.RArguments, syntax.PyArgumentList, syntax.PyDictionary) ||
		!list.Is(syntax.PyDictionary) && !collections[list.Parent().Callee()] {
		return false
	}
	for n := range list.Children() {
		if !n.Has(syntax.Comment) {
			return false
		}
	}
	return true
}

// collections lists functions that make a collection of what they get by name.
var collections = syntax.Names("list c dict")

// item grades an item of a list.
func (r *reader) item(g *grader, p *piece, line *Line, around place) grade {
	e := p.node.Expression()
	inside := around.lists()
	if inside && r.saysWhy(p, line) {
		return weak
	}
	if e.Is(syntax.PyDictionary) {
		if around == insidePairs {
			return sure
		}
		return weak
	}
	best := weak
	for a := range e.Args() {
		switch v := a.Value; {
		case a.Name != "":
			if around == insideCall {
				return sure
			}
			if p.trails == "," && g.works(v) {
				best = likely // of a call that was switched off without them
			}
		case v.Has(syntax.Call):
			if grade := g.call(v); grade == sure || p.trails == "," || g.structured(v) {
				best = max(best, grade)
			}
			if inside && p.trails == "," {
				return sure
			}
		case inside && (v.Has(syntax.String) || v.Is(syntax.PyTuple) && hasKind(v, syntax.PyString) && hasChild(line.Node.Parent(), syntax.PyTuple)):
			best = sure
		case inside && p.trails == "," && (v.Has(syntax.Number) || v.Is(syntax.PyList, syntax.PyTuple, syntax.PyDictionary, syntax.PyConcatenatedString)):
			best = sure
		case inside && p.trails == "," && !(v.Has(syntax.Identifier) && r.labelsItem(line)):
			best = likely
		case inside && v.Is(syntax.RBinaryOperator, syntax.RPipe):
			best = max(best, g.expression(v))
		}
	}
	return best
}

// saysWhy reports whether texts of a collection stand in front of words about them on their
// line: who left them out says why, so that nobody puts them in again.
func (r *reader) saysWhy(p *piece, line *Line) bool {
	if p.first != p.last {
		return false
	}
	some := false
	for a := range p.node.Expression().Args() {
		if some = a.Name == "" && a.Value.Has(syntax.String); !some {
			return false
		}
	}
	if !some {
		return false
	}
	why := bytes.TrimLeft(line.Text[r.lex.line(line.Text, "").code:], "# ")
	return bytes.IndexByte(why, ' ') > 0 && r.lex.line(why, "").words
}

// labelsItem reports whether a name stands among values of which none is one: it says
// of what kind the next is.
func (r *reader) labelsItem(l *Line) bool {
	list := l.Node.Parent()
	if list.Is(syntax.RArguments) {
		return holdsPlain(list.Parent())
	}
	if !list.Is(syntax.PyList, syntax.PyTuple, syntax.PySet, syntax.PyDictionary) {
		return false
	}
	for n := range list.Children() {
		if n.Has(syntax.Identifier|syntax.Call) || n.Is(syntax.PyAttribute, syntax.PySubscript, syntax.PyListSplat) {
			return false
		}
	}
	return hasChild(list, syntax.PyString) || hasChild(list, syntax.PyPair)
}

// holdsPlain reports whether a call of R gets nothing but numbers, texts and what is worked out
// with operators: ifelse(depth > 3, 1, 0).
func holdsPlain(call syntax.Node) bool {
	some := false
	for a := range call.Args() {
		switch {
		case a.Value.Has(syntax.Number | syntax.String | syntax.Constant):
			some = true
		case !a.Value.Is(syntax.RBinaryOperator, syntax.RUnaryOperator):
			return false
		}
	}
	return some
}

func hasChild(n syntax.Node, kind syntax.Kind) bool {
	for c := range n.Children() {
		if c.Is(kind) {
			return true
		}
	}
	return false
}

// link grades a link of a chain.
func (r *reader) link(g *grader, p *piece, around place) grade {
	e := p.node.Expression()
	inside := around == insideChain
	switch {
	case inside && p.trails == "+" && e.Is(syntax.RBinaryOperator) && e.Child(syntax.OperatorField).Text() == "*" && !g.hears(e):
		return weak // says which term of a formula stands below
	case inside && collections[e.Callee()] && g.measures(e):
		return weak // c(top, right) tells the order of a call's numbers
	case inside && e.Is(syntax.PyAssignment):
		return weak // no expression of Python takes one
	case inside && e.Is(syntax.PyString):
		return likely // one of several that are joined
	case e.Has(syntax.Call):
		grade := g.call(e)
		for range e.Args() {
			if inside {
				return sure
			}
			break
		}
		if p.trails != "" && p.trails != "," || p.leads != "" {
			return max(likely, better(grade))
		}
		return grade
	case inside && (p.trails == "%>%" || p.trails == "|>" || p.trails != "" && p.trails != "," && g.knows(p.node)):
		return sure
	case inside:
		return max(g.statement(p.node), weak)
	case syntax.IsPipe(p.trails):
		return max(g.statement(p.node), likely) // what a chain began with
	}
	return g.statement(p.node)
}

// shifted reports whether a mark stands at the margin and the text behind it where
// the live code stands, as some editors switch a line off.
func (r *reader) shifted(l *Line, live syntax.Node) bool {
	return l.indent > 1 && live.OK() && l.Node.Column() == 0 && live.Column() > 1
}

// loose reports whether the document's comments of words have a blank behind the
// mark, so that one without it is the work of an editor's key that switches lines off.
func (r *reader) loose() bool {
	if r.spacing == 0 {
		r.spacing = -1
		blank, tight := 0, 0
		for i := range r.all {
			for k := range r.all[i].Lines {
				if l := &r.all[i].Lines[k]; l.Role == Prose && bytes.IndexByte(l.Text, ' ') > 0 && !bytes.ContainsAny(l.Text, "=(") {
					if l.tight {
						tight++
					} else {
						blank++
					}
				}
			}
		}
		if blank > 3*tight {
			r.spacing = 1
		}
	}
	return r.spacing > 0
}
