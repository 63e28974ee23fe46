package comment

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells code from examples, formulas and labels, by the words around it.

// goesWith reports whether the line above a piece is a sentence that goes on
// with it: "select it as / sqrt(n)".
func (r *reader) goesWith(b *Block, p *piece) bool {
	if p.first == 0 || b.Lines[p.first-1].Role != Prose {
		return false
	}
	if e := p.node.Expression(); e.Has(syntax.Assignment | syntax.Import | syntax.Function | syntax.Class | syntax.Loop) {
		return false
	}
	text := b.Lines[p.first-1].Text
	return goesOnBelow(text) && r.lex.line(text, "").words
}

// announcesPrint reports whether "print boats" or "print boats in the log" is what the live code of
// Python 3 below does.
func announcesPrint(p *piece, live syntax.Node) bool {
	what, call := p.node.FirstChild(), live.Expression()
	if !p.node.Is(syntax.PyPrintStatement) || what.NextSibling().OK() || !call.Is(syntax.PyCall) || !tellers[call.FuncName()] {
		return false
	}
	for n := range what.Subtree() {
		if !n.Has(syntax.Identifier) && !n.Is(syntax.PyComparisonOperator, syntax.Token) {
			return false
		}
	}
	return what.OK()
}

// tellers are the functions of Python that print and log.
var tellers = syntax.Names("print info debug warning error log write echo")

// connectives lists words that no sentence ends in.
var connectives = syntax.Names(`a an and are as at be because but by call called calling calls for from have if in into is like of on or per so than
	that the then to use uses using via was when where which while with`)

// announced reports whether the words above a piece announce an example: a heading
// as "Syntax", or words with a colon above what is set in. What stands below such a
// piece belongs to it.
func (r *reader) announced(c candidate, i int) bool {
	b, p := c.block, &c.pieces[i]
	k := p.first - 1
	for k > 0 && (b.Lines[k].Role == Empty || b.Lines[k].nested) {
		k--
	}
	if i > 0 && c.pieces[i-1].last == k && (c.pieces[i-1].grade != none || c.pieces[i-1].told) {
		return c.pieces[i-1].told
	}
	if k < 0 && c.above != nil {
		last := &c.above.Lines[len(c.above.Lines)-1]
		return last.Role == Prose && last.Text[len(last.Text)-1] == ':' && heading.Match(last.Text) && !instruction.Match(last.Text)
	}
	for j := p.first - 1; j >= 0 && b.Lines[j].nested && b.Lines[j].Role == Prose; j-- {
		if exampleAlone.Match(bytes.TrimLeft(b.Lines[j].Text, "# ")) {
			return true
		}
	}
	if k < 0 || !b.Lines[k].words() {
		return false
	}
	if r.glossaryOf(b).examples[k] {
		return true
	}
	words, line := &b.Lines[k], &b.Lines[p.first]
	setIn := displays(words, line) && depth(words) == depth(line) && words.Node.Column() <= line.Node.Column() && r.around(line) == amongStatements
	if setIn && toType.Match(words.Text) && !onCondition.Match(words.Text) {
		return true
	}
	shown := setIn || k == p.first-1 && heading.Match(words.Text) && !saysCall(words.Text, p.node.Expression())
	return shown && !instruction.Match(words.Text) && !bytes.Contains(words.Text, []byte("commented"))
}

// saysCall reports whether words begin with the name of what a statement calls: "print the tides" above print(tides).
func saysCall(words []byte, e syntax.Node) bool {
	return e.Has(syntax.Call) && strings.EqualFold(string(firstWord(words)), e.FuncName())
}

// handsOut reports whether the words right above a call of a function that the document
// defines say where else it is to stand: "To be copied into the server".
func (r *reader) handsOut(b *Block, p *piece) bool {
	e := p.node.Expression()
	return p.first > 0 && b.Lines[p.first-1].words() && elsewhere.Match(b.Lines[p.first-1].Text) &&
		e.Has(syntax.Call) && r.names.makes(e.Callee())
}

// displays reports whether words stand above a line that is set in: with a colon a
// little, without one by a tab.
func displays(words, line *Line) bool {
	return words.Text[len(words.Text)-1] == ':' && line.indent >= words.indent+2 || line.indent >= words.indent+4
}

// explains reports whether a piece is part of what the words or the code around it
// tell: an example with its output, a step of a calculation, the label of a case.
func (r *reader) explains(b *Block, p *piece) bool {
	if k := p.last + 1; k < len(b.Lines) && isOutput(b.Lines[k].Text) {
		return true
	}
	if p.shape == statement && (r.isLegend(b, p.node.Expression()) || r.isListing(b) || r.isCheatSheet(b)) {
		return true
	}
	if e := p.node.Expression(); p.shape == statement && e.Has(syntax.Assignment) && plain(e.Value()) {
		if r.labels(b, p, e) || r.says(b, e) || e.Target().Has(syntax.Identifier) && b.splitsSentence(p.first, p.last) {
			return true
		}
		for _, k := range []int{p.first - 1, p.last + 1} {
			if k >= 0 && k < len(b.Lines) && b.Lines[k].Role == Prose && r.reckons(b.Lines[k].Text, e) {
				return true
			}
		}
	}
	return false
}

// splitsSentence reports whether lines stand in the midst of a sentence, whose words go on below in lower case.
func (b *Block) splitsSentence(first, last int) bool {
	if first == 0 || last+1 >= len(b.Lines) || !b.Lines[first-1].words() || !b.Lines[last+1].words() {
		return false
	}
	below := b.Lines[last+1].Text
	return 'a' <= below[0] && below[0] <= 'z' && isSentence(below) && isSentence(b.Lines[first-1].Text)
}

// says reports whether an assignment of R says that a name is a number: the code itself spells its
// assignments with arrows, no code beside gives it another one, and no loop around nor function below
// is tried with it.
func (r *reader) says(b *Block, e syntax.Node) bool {
	if !e.Is(syntax.RAssignment) || !e.Target().Has(syntax.Identifier) || !e.Value().Has(syntax.Number) || !isEqual(e) {
		return false
	}
	for at := range b.Lines[0].Node.Ancestors() {
		if at.Child(syntax.VariableField).Text() == e.Target().Text() || at.Child(syntax.ParametersField).Mentions(e.Target().Text()) {
			return false
		}
	}
	for _, live := range []syntax.Node{r.below(b), r.above(b)} {
		if definition(live).Child(syntax.ParametersField).Mentions(e.Target().Text()) || live.Expression().Target().Text() == e.Target().Text() {
			return false
		}
	}
	if r.arrows == 0 {
		r.arrows = -1
		for n := range r.f.Kinds(syntax.RAssignment) {
			if n.Child(syntax.OperatorField).Text() == "=" {
				r.arrows = -1
				break
			}
			r.arrows = 1
		}
	}
	return r.arrows > 0
}

// reckons reports whether the line beside an assignment calculates, or counts as it does.
func (r *reader) reckons(text []byte, e syntax.Node) bool {
	if bytes.HasPrefix(text, []byte("->")) {
		return true
	}
	counts := e.Target().Has(syntax.Identifier) && e.Value().Has(syntax.Number) && count.Match(text)
	return (counts || calculation.Match(text)) && r.lex.line(text, "").words
}

// results reports whether a block gives a name the number that the live code right
// above it shows, as "n = 64" stands below nrow(x), and no code goes on with it.
func (r *reader) results(b *Block, p *piece) bool {
	e := p.node.Expression()
	if len(b.Lines) > 1 || p.shape != statement || !e.Is(syntax.RAssignment) || !e.Target().Has(syntax.Identifier) || !e.Value().Has(syntax.Number) || !isEqual(e) {
		return false
	}
	above, code := r.above(b).Expression(), r.f.Doc.Code
	if !above.Has(syntax.Call|syntax.Pipe) && !above.Is(syntax.RSubset, syntax.RSubset2, syntax.RBinaryOperator, syntax.RExtractOperator) {
		return false
	}
	below := r.below(b)
	return bytes.Count(code[above.Stop():b.Lines[0].Node.Start()], []byte("\n")) == 1 &&
		(!below.OK() || bytes.Count(code[b.Lines[0].Node.Stop():below.Start()], []byte("\n")) > 1)
}

// isOutput reports whether a line is what R prints, as an example shows it below a
// call, "#> 3" and "[1] 3", or says behind an arrow for print what the call gives.
func isOutput(text []byte) bool {
	for _, mark := range []string{"#>", "[1] ", "→"} {
		if bytes.HasPrefix(text, []byte(mark)) {
			return true
		}
	}
	return false
}

// isLegend reports whether an assignment says what a name stands for, as lines of words beside it do
// ("nights = how many nights"): three others, or one of another parameter of the function below.
func (r *reader) isLegend(b *Block, e syntax.Node) bool {
	if !e.Has(syntax.Assignment) {
		return false
	}
	entries := r.glossaryOf(b).entries
	if len(entries) >= legend && plain(e.Value()) {
		return true
	}
	params := definition(r.below(b)).Child(syntax.ParametersField)
	return len(entries) > 0 && params.Mentions(e.Target().Text()) && slices.ContainsFunc(entries, params.Mentions)
}

// legend is how many lines that say what a name is make a block a list of names.
const legend = 3

// isCheatSheet reports whether a block says behind arrows what calls give, of two or more: "nrow(tides) --> rows".
func (r *reader) isCheatSheet(b *Block) bool { return r.glossaryOf(b).glosses > 1 }

// glossary is what the lines of a block explain.
type glossary struct {
	block   *Block
	entries []string // names, each with what it stands for
	glosses int      // calls, each with what it gives
	fields  int      // of R, as it prints them
	// examples tells of each line whether it is words below a heading that says "Example", with nothing but words between.
	examples []bool
}

// glossaryOf returns the glossary of a block. It keeps that of the last one, which is asked for each of its pieces.
func (r *reader) glossaryOf(b *Block) *glossary {
	if r.glossary.block == b {
		return &r.glossary
	}
	r.glossary = glossary{block: b, examples: make([]bool, len(b.Lines))}
	for i := range b.Lines {
		l := &b.Lines[i]
		r.glossary.examples[i] = l.Role == Prose && (i > 0 && r.glossary.examples[i-1] || exampleAlone.Match(l.Text))
		if glossed.Match(l.Text) {
			r.glossary.glosses++
		}
		if !r.lex.python && field.Match(l.Text) {
			r.glossary.fields++
		}
		if m := entry.FindSubmatch(l.Text); l.Role == Prose && m != nil && r.lex.line(l.Text, "").words {
			r.glossary.entries = append(r.glossary.entries, string(m[1]))
		}
	}
	return &r.glossary
}

// glossed matches a call with its answer in words behind an arrow.
var glossed = lazyregexp.New(`\) *(?:--+|=+)> *[A-Za-z]`)

// isListing reports whether a block of R lists the fields of something, as R prints them: three lines
// or more have a name, a colon and a value.
func (r *reader) isListing(b *Block) bool { return r.glossaryOf(b).fields > 2 }

var field = lazyregexp.New(`^[A-Za-z][\w.]*(?: \w+)? +: +\S`)

// entry matches a line of a legend.
var entry = lazyregexp.New(`^([\w.]+) ?[=:] ?\w+ \w`)

// labels reports whether an assignment of a plain value is the label of the case
// below it: it is spelled as an argument, or an argument of the next statements has
// its name or its value.
func (r *reader) labels(b *Block, p *piece, e syntax.Node) bool {
	if e.Is(syntax.RAssignment) && e.Child(syntax.OperatorField).Text() != "=" {
		return false
	}
	n := r.below(b)
	if b.Lines[p.first].tight {
		return len(b.Lines) == 1 && hands(n, e)
	}
	for _, live := range []syntax.Node{n.Expression(), r.above(b).Expression()} {
		if live.Has(syntax.Assignment) && bytes.Equal(live.Target().Bytes(), e.Target().Bytes()) {
			return false
		}
	}
	if isDense(e) && !r.dense() {
		return true
	}
	if body := n.Parent(); body.Is(syntax.PyBlock) && body.FirstStatement() == n && b.Lines[0].Node.Stop() < body.Start() {
		n = body // what opens a body may be a label of all of it
	}
	name := strings.TrimLeft(e.Target().Text(), "_")
	for range 3 {
		for call := range n.Subtree() {
			if name != "" && call.Has(syntax.Identifier) && endsIn(call.Text(), name, e.Value().Text()) {
				return true // "k = 3" above fit_k3
			}
			if !call.Has(syntax.Call) {
				continue
			}
			for a := range call.Args() {
				if name != "" && a.Name == name || a.Name == "" && a.Value.Has(syntax.Number) && a.Value.Text() == e.Value().Text() {
					return true
				}
			}
		}
		n = n.NextSibling()
	}
	return false
}

// endsIn reports whether an identifier ends in a word and a number.
func endsIn(text, word, number string) bool {
	text, ok := strings.CutSuffix(text, number)
	text, is := strings.CutSuffix(strings.TrimRight(text, "_."), word)
	return ok && is && (text == "" || !isLetter(text[len(text)-1]))
}

// hands reports whether a statement hands a function an argument as an assignment spells it.
func hands(live, e syntax.Node) bool {
	for call := range live.Subtree() {
		if !call.Has(syntax.Call) {
			continue
		}
		if value := call.Arg(e.Target().Text(), -1); value.OK() && bytes.Equal(value.Bytes(), e.Value().Bytes()) {
			return true
		}
	}
	return false
}

// isDense reports whether an assignment of Python is spelled as an argument: x=1.
func isDense(e syntax.Node) bool {
	return e.Is(syntax.PyAssignment) && e.Value().Start() == e.Target().Stop()+1
}

// dense reports whether the live code spells its own assignments so.
func (r *reader) dense() bool {
	if r.packing == 0 {
		r.packing = -1
		dense, all := 0, 0
		for n := range r.f.Nodes(syntax.Assignment) {
			if n.Is(syntax.PyAssignment) && n.Value().OK() {
				all++
				if isDense(n) {
					dense++
				}
			}
			if all == maxAsked {
				break
			}
		}
		if dense*3 > all {
			r.packing = 1
		}
	}
	return r.packing > 0
}

// blank reports whether code at a comment has a place that the reader is to fill in. In a function that takes R's dots it may
// hand them on.
func (r *reader) blank(at, n syntax.Node) bool {
	for d := range n.Subtree() {
		switch d.Kind() {
		case syntax.RDots:
			if p := d.Parent(); !p.Within(syntax.Function).OK() && !inDots(at) && (p.Has(syntax.Assignment|syntax.CellRoot|syntax.Block) || p.Is(syntax.RArgument) && p.Parent().Parent().Parent().Has(syntax.Assignment|syntax.CellRoot)) {
				return true
			}
		case syntax.PyEllipsis:
			if p := d.Parent(); p.Has(syntax.Assignment) || p.Is(syntax.PyArgumentList, syntax.PyBinaryOperator, syntax.PyList, syntax.PyTuple) {
				return true
			}
		case syntax.PyIdentifier, syntax.RIdentifier:
			if len(d.Bytes()) > 2 && len(bytes.Trim(d.Bytes(), "_")) == 0 || bytes.HasSuffix(d.Bytes(), []byte("_XXX")) {
				return true
			}
		case syntax.PyString, syntax.RString:
			if text := bytes.Trim(d.Bytes(), "\"'<"); bytes.HasPrefix(text, []byte("YOUR_")) || bytes.HasPrefix(text, []byte("your_")) {
				return true
			}
		}
	}
	return false
}

// inDots reports whether a node stands in a function that takes R's dots.
func inDots(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if a.Has(syntax.Function) && hasKind(a.Child(syntax.ParametersField), syntax.RDots) {
			return true
		}
	}
	return false
}

var (
	// heading matches words that announce an example or the outline of a call: with a colon, or those that nothing else follows.
	heading = lazyregexp.New(`(?i)^examples? (?:of|for) [\w ]+:?$|^(?:for example|for instance|e\.g\.),? .*[\w,]$|^(?:the |an? )?(?:syntax|(?:examples? )?usage\b.*|examples?|ex|same as|similar to|derived from|e\.g\.|i\.e\.|for example|for instance|like)(?: \w+){0,2}\s*[:.]?$|` +
		`^(?:the |an? )?(?:signature|outline|call|(?:expected )?(?:output|result|value)|expected|returns?|prints?|equivalent)(?:(?: \w+){0,2}\s*:|\s*\.?)$|` +
		`\b(?:equivalent to|same as|short for|similar to|stands for|rewritten|re-written|as follows?|by typing|like|looks like|e\.g\.|i\.e\.|following)(?:\s*:?|(?: \w+)+\s*:)$|\busage(?: \w+)*\s*:$`)
	// toType matches words that tell a person what to type, and where.
	toType = lazyregexp.New(`(?i)\b(?:run|type|enter|execute|paste)\b.*\b(?:console|terminal|shell|command line|prompt|rstudio)\b.*:$`)
	// onCondition matches words that offer code to whoever needs it.
	onCondition = lazyregexp.New(`(?i)\b(?:un|de)-?comment|\bif (?:you|needed|necessary)\b`)
	// exampleAlone matches a heading below which all is an example, up to an empty line.
	exampleAlone = lazyregexp.New(`(?i)^(?:examples?|usage|syntax|list of functions|functions? list)(?: usage)?\s*(?:\([^()]*\)\s*)?:?$`)
	// elsewhere matches words that send what is below to another place.
	elsewhere   = lazyregexp.New(`(?i)^(?:this (?:is|has) )?to be (?:copied|pasted|put|placed|added|inserted|called|used)(?: \w+)? (?:in|into|from|by|at)\b`)
	calculation = lazyregexp.New(`^[\w.-]+ += `)
	count       = lazyregexp.New(`^\w[\w .-]* = -?\d`) // in words: "boats in the harbour = 12"
)
