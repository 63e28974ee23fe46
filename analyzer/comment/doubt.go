package comment

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what was switched off from what reads like code and is part of
// a text: the middle of a sentence, a definition, a sketch.

// doubtful reports whether the words above a run of code go on in it, as those of
// an explanation do: they end in a colon, a comma, or a word that no sentence ends
// in. An editor's key leaves marks without a blank; words have one.
func (r *reader) doubtful(b *Block, run []piece) bool {
	first := run[0].first
	l := wordsAbove(b, first)
	if l == nil || l.nested || b.Lines[first].tight && !l.tight {
		return false
	}
	doubt := goesOnBelow(l.Text)
	if l.Text[len(l.Text)-1] == ':' {
		doubt = (bytes.Count(l.Text, []byte(" ")) > 1 || l.Text[0] >= 'a' && l.Text[0] <= 'z' && wordsAbove(b, first-1) != nil) &&
			!tags[string(bytes.TrimRight(firstWord(l.Text), ":"))]
	}
	return doubt && !instruction.Match(l.Text)
}

// wordsAbove returns the line of words right above a line, empty ones aside; nil
// where something else stands there.
func wordsAbove(b *Block, line int) *Line {
	for k := line - 1; k >= 0; k-- {
		switch l := &b.Lines[k]; l.Role {
		case Empty:
		case Prose:
			return l
		default:
			return nil
		}
	}
	return nil
}

// goesOnAbout reports whether a block ends in words about the name that an assignment right
// above them sets. The name must be none that words have.
func (r *reader) goesOnAbout(b *Block, run []piece) bool {
	p := &run[len(run)-1]
	target := p.node.Expression().Target()
	if len(run) > 1 || p.last+1 == len(b.Lines) || !target.Has(syntax.Identifier) || strings.Trim(target.Text(), "abcdefghijklmnopqrstuvwxyz") == "" {
		return false
	}
	for k := p.last + 1; k < len(b.Lines); k++ {
		if !b.Lines[k].words() || !r.lex.line(b.Lines[k].Text, "").words {
			return false
		}
	}
	inName := func(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) }
	below := strings.FieldsFunc(string(b.Lines[p.last+1].Text), func(c rune) bool { return !inName(c) })
	return slices.Contains(below, target.Text())
}

// goesOnBelow reports whether a line of words ends in the middle of a sentence.
func goesOnBelow(text []byte) bool {
	return text[len(text)-1] == ',' || connectives[string(bytes.ToLower(lastWord(text)))]
}

func firstWord(text []byte) []byte {
	word, _, _ := bytes.Cut(text, []byte(" "))
	return word
}

// inSentence reports whether a piece stands in the middle of a sentence: the words
// below it begin with what it does or is, or the words above have no end, those
// below no beginning, and it is set in between them or they end with a stop.
func (r *reader) inSentence(b *Block, p *piece) bool {
	if p.last+1 >= len(b.Lines) || b.Lines[p.last+1].Role != Prose {
		return false
	}
	below := &b.Lines[p.last+1]
	if !r.lex.line(below.Text, "").words {
		return false
	}
	if p.first == p.last && predicate.Match(below.Text) {
		return true
	}
	above := wordsAbove(b, p.first)
	if above == nil || r.opens(above.Text) || p.shape == link && syntax.IsPipe(p.trails) || closed(above.Text) || below.Text[0] < 'a' || below.Text[0] > 'z' || depth(above) != depth(&b.Lines[p.first]) {
		return false
	}
	return b.Lines[p.first].indent > above.indent && b.Lines[p.first].indent > below.indent ||
		p.first == p.last && isSentence(above.Text) && below.Text[len(below.Text)-1] == '.' &&
			above.tight == below.tight && b.Lines[p.first].tight == above.tight
}

// opens reports whether a line is the head of a branch of Python alone: "else:".
func (r *reader) opens(text []byte) bool {
	word, isHead := bytes.CutSuffix(text, []byte(":"))
	return isHead && r.lex.python && branches[string(word)]
}

var branches = syntax.Names("else try finally")

// depth counts the marks that a comment opens with.
func depth(l *Line) int { return len(l.Node.Bytes()) - len(bytes.TrimLeft(l.Node.Bytes(), "#")) }

// predicate matches how a sentence goes on behind the code that it is about.
var predicate = lazyregexp.New(`^(?:is|are|was|were|has|have|had|should|must|could|would|will|which|where|whose|returns|gives|because|so that|that (?:allows|is|are|was|gives|makes|returns|works|will|can))\b`)

// closed reports whether a sentence ends with a line.
func closed(text []byte) bool {
	last := text[len(text)-1]
	return last == '.' || last == '!' || last == '?'
}

// sketches reports whether a piece is the head of a compound statement whose body
// is told in words: no code stands right below it, switched off or live.
func (r *reader) sketches(c candidate, i int) bool {
	b, p := c.block, &c.pieces[i]
	if !r.lex.python || p.shape != statement || !p.node.Has(syntax.If|syntax.Loop|syntax.With|syntax.Function|syntax.Class) || p.last+1 >= len(b.Lines) {
		return false
	}
	if head := b.Lines[p.last].Text; head[len(head)-1] != ':' {
		return false
	}
	return i+1 == len(c.pieces) || !r.bridges(b, c.pieces[i:i+1], &c.pieces[i+1])
}

// expects reports whether an assignment gives a plain value to a name that the
// function around it never uses, as a test tells what comes out.
func (r *reader) expects(b *Block, p *piece) bool {
	e := p.node.Expression()
	if p.shape != statement || !e.Is(syntax.PyAssignment) || !e.Target().Has(syntax.Identifier) || b.Lines[p.first].tight || !numbers(e.Value()) {
		return false
	}
	around := b.Lines[p.first].Node.Within(syntax.Function)
	if !around.OK() || r.asked == maxAsked {
		return false
	}
	r.asked++
	return !around.Mentions(e.Target().Text())
}

// maxAsked is how many names of a document are looked for in the function around
// them: long functions with many comments must not make reading slow.
const maxAsked = 200

func (r *reader) expectsAll(b *Block, run []piece) bool {
	for i := range run {
		if !r.expects(b, &run[i]) {
			return false
		}
	}
	return true
}

// numbers reports whether a value is a number or a list of numbers.
func numbers(n syntax.Node) bool {
	if n.Is(syntax.PyList, syntax.PyTuple) {
		for c := range n.Children() {
			if !numbers(c) {
				return false
			}
		}
		return true
	}
	return n.Has(syntax.Number) || n.Is(syntax.PyUnaryOperator)
}

// defines reports whether an assignment is one of several definitions in a text:
// the line above or below gives a name a meaning that is no code.
func (r *reader) defines(c candidate, i int) bool {
	b, p := c.block, &c.pieces[i]
	e := p.node.Expression()
	if p.shape != statement || p.open || !e.Is(syntax.PyAssignment) || b.Lines[p.first].tight {
		return false
	}
	if i > 0 && c.pieces[i-1].last == p.first-1 && c.pieces[i-1].defined {
		return true
	}
	for _, k := range []int{p.first - 1, p.last + 1} {
		if k >= 0 && k < len(b.Lines) && b.Lines[k].Role == Prose && !b.Lines[k].tight && calculation.Match(b.Lines[k].Text) && (hyphened.Match(b.Lines[k].Text) || r.lex.line(b.Lines[k].Text, "").words) {
			return true
		}
	}
	return false
}

var hyphened = lazyregexp.New(`^\w+-[\w-]+ += `)

// isForeign reports whether a block of a Python document is code of R, as tests
// keep it that say where their numbers are from.
func (r *reader) isForeign(b *Block) bool {
	if !r.lex.python {
		return false
	}
	for i := range b.Lines {
		if t := b.Lines[i].Text; (bytes.Contains(t, []byte("<-")) || bytes.IndexByte(t, '$') > 0) && rCode.Match(t) {
			return true
		}
	}
	return false
}

var rCode = lazyregexp.New(`^[\w.]+ <- [\w.]+(?:[(\[]|$)|^[\w.]+ (?:=|<-) [\w.]+\(?[\w.]+\$\w+|^[\w.]+\$[\w.]+ <- `)
