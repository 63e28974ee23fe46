package comment

import (
	"bytes"
	"regexp"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// weigh grades a piece by its tree, and by what stands around it.
func (r *reader) weigh(g *grader, c candidate, i int) grade {
	p := &c.pieces[i]
	line := &c.block.Lines[p.first]
	switch p.shape {
	case joint:
		return weak
	case shell:
		return sure
	}
	if e := p.node.Expression(); !p.node.OK() || e.Has(syntax.Assignment) && !e.Value().OK() {
		return none // "depth: metres" is an annotation to Python
	}
	around := r.around(line)
	if p.shut && around == amongStatements && !r.opened(c.pieces[:i]) && !g.structured(p.node) {
		return none // the end of a sentence in brackets
	}
	var grade grade
	switch p.shape {
	case item:
		grade = r.item(g, p, around)
	case link:
		grade = r.link(g, p, around)
	default:
		for _, n := range p.nodes {
			grade = max(grade, g.statement(n))
		}
	}
	if e := p.node.Expression(); p.spaced && e.Has(syntax.Call) && (p.shape == item || !common(g.lang, e.Callee())) && !g.structured(e) {
		grade = min(grade, weak)
	}
	if p.told = r.goesWith(c.block, p) || r.announced(c, i); p.told || r.explains(c.block, p) || blank(p.node) {
		return min(grade, weak)
	}
	live := r.below(c.block)
	if r.tells(c.block, p, live) || r.heads(c, p) {
		return min(grade, weak)
	}
	if grade == weak && (r.left(p, c.block, live) || r.handles(p, c.block, live)) {
		grade = likely
	}
	if grade == weak || grade == likely {
		if line.tight && r.loose() && !r.aside(p) || r.twin(p, live) || r.twin(p, r.above(c.block)) {
			grade = better(grade, 1)
		}
	}
	return grade
}

// opened reports whether a piece right above, of those given, leaves a bracket open
// or shuts one itself.
func (r *reader) opened(above []piece) bool {
	for k := len(above) - 1; k >= 0; k-- {
		if above[k].open || above[k].shut {
			return true
		}
		if above[k].grade == none {
			return false
		}
	}
	return false
}

// item grades an item of a list.
func (r *reader) item(g *grader, p *piece, around place) grade {
	e := p.node.Expression()
	inside := around.lists()
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
		case v.Has(syntax.Call):
			if grade := g.call(v); grade == sure || p.trails == "," || g.structured(v) {
				best = max(best, grade)
			}
			if inside && p.trails == "," {
				return sure
			}
		case inside && v.Has(syntax.String):
			best = sure
		case inside && p.trails == "," && (v.Has(syntax.Number) || v.Is(syntax.PyList, syntax.PyTuple, syntax.PyDictionary, syntax.PyConcatenatedString)):
			best = sure
		case inside && p.trails == ",":
			best = likely
		}
	}
	return best
}

// link grades a link of a chain.
func (r *reader) link(g *grader, p *piece, around place) grade {
	e := p.node.Expression()
	inside := around == insideChain
	switch {
	case e.Has(syntax.Call):
		grade := g.call(e)
		for range e.Args() {
			if inside {
				return sure
			}
			break
		}
		if p.trails != "" && p.trails != "," || p.leads != "" {
			return max(likely, better(grade, 1))
		}
		return grade
	case inside:
		return max(g.statement(p.node), weak)
	}
	return g.statement(p.node)
}

// below and above return the live code next to a block: the statement, argument
// or link that begins on the line below or ends on the line above, or no node.
func (r *reader) below(b *Block) syntax.Node {
	last := b.Lines[len(b.Lines)-1].Node
	n := last.NextSibling()
	for n.Has(syntax.Comment) {
		n = n.NextSibling()
	}
	if !n.OK() || bytes.Count(r.f.Doc.Code[last.Stop():n.Start()], []byte("\n")) > 2 {
		return syntax.Node{}
	}
	return n
}

func (r *reader) above(b *Block) syntax.Node {
	first := b.Lines[0].Node
	n := first.PrevSibling()
	for n.Has(syntax.Comment) {
		n = n.PrevSibling()
	}
	if !n.OK() || bytes.Count(r.f.Doc.Code[n.Stop():first.Start()], []byte("\n")) > 2 {
		return syntax.Node{}
	}
	return n
}

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
	for range e.Args() {
		return false
	}
	if !r.names.makes(e.Callee()) {
		return false
	}
	for _, n := range []syntax.Node{live, r.above(b)} {
		if n.Expression().Has(syntax.Call | syntax.Assignment) {
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
	var name []byte
	for a := range e.Args() {
		count++
		name = a.Value.Bytes()
		if !a.Value.Has(syntax.Identifier) || len(name) < 2 {
			return false
		}
	}
	return count == 1 && (mentions(r.above(b), name) || mentions(live, name))
}

// mentions reports whether a statement has the name.
func mentions(n syntax.Node, name []byte) bool {
	for d := range n.Subtree() {
		if d.Has(syntax.Identifier) && bytes.Equal(d.Bytes(), name) {
			return true
		}
	}
	return false
}

// ends reports whether a line of words is a whole sentence or a heading, so that
// the next line does not go on with it.
func ends(text []byte) bool {
	last := text[len(text)-1]
	return last == '.' || last == ':' || last == '!' || last == '?' || last == ')'
}

// goesWith reports whether the line above a piece is a sentence that goes on
// with it: "select it as / sqrt(n)".
func (r *reader) goesWith(b *Block, p *piece) bool {
	if p.first == 0 || b.Lines[p.first-1].Role != Prose {
		return false
	}
	text := b.Lines[p.first-1].Text
	return text[len(text)-1] == ',' && r.lex.line(text, "").words || connectives[string(bytes.ToLower(lastWord(text)))]
}

// connectives lists words that no sentence ends in.
var connectives = syntax.Names(`a an and are as at be because but by call called calling calls from have if in into is like of on or per so than
	that the then to use uses using via was when where which while with`)

// announced reports whether the words above a piece announce an example: a heading
// as "Syntax", or words with a colon above what is set in. What stands below such a
// piece belongs to it.
func (r *reader) announced(c candidate, i int) bool {
	b, p := c.block, &c.pieces[i]
	k := p.first - 1
	for k > 0 && b.Lines[k].Role == Empty {
		k--
	}
	if i > 0 && c.pieces[i-1].last == k && (c.pieces[i-1].grade != none || c.pieces[i-1].told) {
		return c.pieces[i-1].told
	}
	if k < 0 || b.Lines[k].Role != Prose || instruction.Match(b.Lines[k].Text) {
		return false
	}
	return displays(&b.Lines[k], &b.Lines[p.first]) && r.around(&b.Lines[p.first]) == amongStatements ||
		k == p.first-1 && heading.Match(b.Lines[k].Text)
}

// displays reports whether words with a colon stand above a line that is set in.
func displays(words, line *Line) bool {
	return words.Text[len(words.Text)-1] == ':' && line.indent >= words.indent+2
}

// explains reports whether a piece is part of what the words or the code around it
// tell: an example with its output, a step of a calculation, the label of a case.
func (r *reader) explains(b *Block, p *piece) bool {
	if k := p.last + 1; k < len(b.Lines) && isOutput(b.Lines[k].Text) {
		return true
	}
	if e := p.node.Expression(); p.shape == statement && e.Has(syntax.Assignment) && plain(e.Value()) {
		if r.labels(b, p, e) {
			return true
		}
		for _, k := range []int{p.first - 1, p.last + 1} {
			if k >= 0 && k < len(b.Lines) && b.Lines[k].Role == Prose && (calculation.Match(b.Lines[k].Text) && r.lex.line(b.Lines[k].Text, "").words || bytes.HasPrefix(b.Lines[k].Text, []byte("->"))) {
				return true
			}
		}
	}
	return false
}

// isOutput reports whether a line is what R prints, as an example shows it below a
// call: "#> 3", "[1] 3".
func isOutput(text []byte) bool {
	return bytes.HasPrefix(text, []byte("#>")) || bytes.HasPrefix(text, []byte("[1] "))
}

// labels reports whether an assignment of a plain value is the label of the case
// below it: it is spelled as an argument, or an argument of the next statements has
// its name or its value.
func (r *reader) labels(b *Block, p *piece, e syntax.Node) bool {
	if b.Lines[p.first].tight {
		return false
	}
	if e.Is(syntax.PyAssignment) && e.Value().Start() == e.Target().Stop()+1 {
		return true
	}
	n := r.below(b)
	if live := n.Expression(); live.Has(syntax.Assignment) && bytes.Equal(live.Target().Bytes(), e.Target().Bytes()) {
		return false
	}
	for range 3 {
		for call := range n.Subtree() {
			if !call.Has(syntax.Call) {
				continue
			}
			for a := range call.Args() {
				if a.Name == e.Target().Text() || a.Name == "" && a.Value.Has(syntax.Number) && a.Value.Text() == e.Value().Text() {
					return true
				}
			}
		}
		n = n.NextSibling()
	}
	return false
}

// blank reports whether code has a place that the reader is to fill in.
func blank(n syntax.Node) bool {
	for d := range n.Subtree() {
		switch d.Kind() {
		case syntax.RDots:
			if p := d.Parent(); !p.Within(syntax.Function).OK() && (p.Has(syntax.Assignment|syntax.CellRoot|syntax.Block) || p.Is(syntax.RArgument) && p.Parent().Parent().Parent().Has(syntax.Assignment|syntax.CellRoot)) {
				return true
			}
		case syntax.PyEllipsis:
			if p := d.Parent(); p.Has(syntax.Assignment) || p.Is(syntax.PyArgumentList, syntax.PyBinaryOperator, syntax.PyList, syntax.PyTuple) {
				return true
			}
		case syntax.PyIdentifier, syntax.RIdentifier:
			if len(d.Bytes()) > 2 && len(bytes.Trim(d.Bytes(), "_")) == 0 {
				return true
			}
		}
	}
	return false
}

var (
	// heading matches words that announce an example or the outline of a call.
	heading = regexp.MustCompile(`(?i)^(?:the |an? )?(?:syntax|usage\b.*|signature|outline|examples?|ex|output|expected|result|returns?|prints?|equivalent|same as|similar to|derived from|e\.g\.|i\.e\.|for example|for instance|like)(?: \w+){0,2}\s*[:.]?$|` +
		`\b(?:equivalent to|same as|short for|similar to|stands for|rewritten|re-written|as follows?|by typing|like|looks like|e\.g\.|i\.e\.|usage|following)(?: \w+)*\s*:?$`)
	calculation = regexp.MustCompile(`^[\w.]+ = `)
)

// tells reports whether a piece is the title of the code around it, or says in short
// what the line below does: the import of the same module, the call of what is
// defined there, the formula of what is computed.
func (r *reader) tells(b *Block, p *piece, live syntax.Node) bool {
	e := p.node.Expression()
	switch {
	case p.node.Is(syntax.PyImportStatement):
		return live.Is(syntax.PyImportStatement, syntax.PyImportFromStatement) && !bytes.ContainsAny(p.node.Bytes(), ".,") &&
			!bytes.Contains(p.node.Bytes(), []byte(" as ")) && bytes.Contains(live.Bytes(), bytes.TrimSpace(bytes.TrimPrefix(p.node.Bytes(), []byte("import"))))
	case e.Has(syntax.Assignment) && e.Value().Has(syntax.Call):
		value, other := e.Value(), live.Expression().Value()
		return bytes.Equal(e.Target().Bytes(), live.Expression().Target().Bytes()) && other.Has(syntax.Call) &&
			value.Callee() != other.Callee() && value.Callee() == other.FuncName()
	case !e.Has(syntax.Call):
		return false
	}
	for a := range e.Args() {
		if a.Name != "" || !a.Value.Has(syntax.Identifier) {
			return false
		}
	}
	if around := b.Lines[0].Node.Within(syntax.Function); around.OK() && around.FuncLabel() == e.Callee() && e.Callee() != "" {
		return true
	}
	defined := definition(live)
	return defined.OK() && (defined.FuncLabel() == e.Callee() || adjoins(r.f.Doc.Code[b.Span().End:live.Start()]))
}

// heads reports whether a piece is the title of a section: a call, or names, alone
// below a ruler.
func (r *reader) heads(c candidate, p *piece) bool {
	b, e := c.block, p.node.Expression()
	if p.first == 0 || b.Lines[p.first-1].Role != Section {
		return false
	}
	if e.Has(syntax.Call) && len(c.pieces) == 1 && p.last == len(b.Lines)-1 && !actions[e.Language()][e.Callee()] && !p.open {
		return true
	}
	return isTitle(e)
}

// isTitle reports whether an expression is made of names and of calls that get
// nothing but names.
func isTitle(e syntax.Node) bool {
	return (e.Has(syntax.Call) || e.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator)) && !hasKind(e, syntax.PyString, syntax.RString, syntax.PyKeywordArgument, syntax.PyInteger, syntax.RFloat, syntax.PyAttribute,
		syntax.RExtractOperator, syntax.RAssignment, syntax.PyAssignment, syntax.RPipe) && !hasName(e)
}

// definition returns the function or class that a statement defines, or no node.
func definition(live syntax.Node) syntax.Node {
	live = live.Expression()
	if live.Is(syntax.PyDecoratedDefinition) {
		live = live.Child(syntax.DefinitionField)
	}
	if live.Has(syntax.Assignment) {
		live = live.Value()
	}
	if live.Has(syntax.Function | syntax.Class) {
		return live
	}
	return syntax.Node{}
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
		return bytes.Equal(e.Target().Bytes(), live.Target().Bytes()) && (p.open || !formula(e.Value()))
	case e.Has(syntax.Call) && live.Has(syntax.Call):
		return e.Callee() != "" && e.Callee() == live.Callee()
	case e.Has(syntax.Return) && live.Has(syntax.Return):
		return true
	}
	return e.Kind() == live.Kind() && e.Is(syntax.RSubset, syntax.RSubset2, syntax.PySubscript, syntax.RPipe)
}

// formula reports whether a value is a calculation alone, as a comment above the
// code explains it.
func formula(n syntax.Node) bool {
	for n.Has(syntax.Assignment) {
		n = n.Value()
	}
	return n.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator, syntax.PyComparisonOperator) &&
		!hasKind(n, syntax.PyAttribute, syntax.PySubscript, syntax.RSubset, syntax.RSubset2, syntax.RExtractOperator)
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

// toggles reports whether a run of code waits to be switched on again.
func (r *reader) toggles(b *Block, first int, run []piece) bool {
	for k := first - 1; k >= 0 && k >= first-3; k-- {
		if l := &b.Lines[k]; l.Role == Prose {
			if instruction.Match(l.Text) {
				return true
			}
		} else if l.Role != Empty {
			break
		}
	}
	if len(run) > 2 {
		return false
	}
	for _, live := range []syntax.Node{r.below(b), r.above(b)} {
		for _, p := range run {
			if setting(p.node.Expression(), live.Expression()) {
				return true
			}
		}
	}
	return false
}

// instruction matches words that tell the reader to switch the code below on.
var instruction = regexp.MustCompile(`(?i)\b(un-?comment|de-?comment|comment (?:this |the |these |it )?(?:out|in)\b|remove the (?:#|comment|hash)|` +
	`(?:in order )?to (?:use|run|enable|try|switch|save|load|install|download|debug|get|see|show|plot|check)\b.*[:,]?$|if you (?:want|have|need|are|do|don't|prefer|use|run|would)|` +
	`for (?:gpu|cpu|cuda|tpu|debugging|testing)|optional(?:ly)?\b|alternativ|or (?:use|try|run|else)\b|instead\b|enable\b|disable|turn (?:on|off)|run (?:this|once|only)|if (?:not|needed|necessary|using|required))`)

// setting reports whether two assignments give the same name a plain value each.
func setting(dead, live syntax.Node) bool {
	if !dead.Has(syntax.Assignment) || !live.Has(syntax.Assignment) || !bytes.Equal(dead.Target().Bytes(), live.Target().Bytes()) {
		return false
	}
	return plain(dead.Value()) && plain(live.Value())
}

func plain(n syntax.Node) bool {
	return n.Has(syntax.String|syntax.Number|syntax.Constant) || n.Is(syntax.PyUnaryOperator, syntax.RUnaryOperator, syntax.PyList, syntax.PyTuple)
}
