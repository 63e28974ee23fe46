// Package comment reads the comments of a document as a careful reader does: it
// joins those on lines of their own into blocks, tells what each line is for,
// and finds the runs of lines that are no words at all but code that somebody
// switched off.
//
// A verdict never hangs on one word. It comes from the tree that the text would
// have as code, and from what stands around it: the node that encloses the
// comment, the names that the document knows, the lines above and below, and
// the kind of the document. See [Dead] and grade.go.
package comment

import (
	"bytes"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Analyzer is the prerequisite of rules that read comments. Its result is a
// *[Comments].
var Analyzer = &analysis.Analyzer{
	Name:       "comment",
	Doc:        "the comments of a document and what their lines are for",
	Requires:   []*analysis.Analyzer{syntax.Analyzer},
	Run:        func(pass *analysis.Pass) (any, error) { return Read(syntax.Of(pass)), nil },
	ResultType: reflect.TypeFor[*Comments](),
}

// Of returns the comments of a pass whose analyzer requires [Analyzer].
func Of(pass *analysis.Pass) *Comments { return pass.ResultOf[Analyzer].(*Comments) }

// Comments are the comments of one document that stand on lines of their own.
type Comments struct {
	Blocks []Block // in order of the text
	Dead   []Dead  // runs of switched-off code, in order of the text
}

// Block is a longest run of comment lines in one cell, one below the other: a
// blank line or a line of code ends it.
type Block struct {
	Lines []Line
}

// Span returns the bytes of code space from the first mark to the end of the
// last line.
func (b *Block) Span() source.Span {
	return source.Span{Start: b.Lines[0].Node.Start(), End: b.Lines[len(b.Lines)-1].Node.Stop()}
}

// Line is one comment on a line of its own.
type Line struct {
	Node syntax.Node
	Role Role
	Text []byte // without the mark and the blank behind it, trimmed on the right
	// Indent is how many columns of blanks the text has lost, a tab being 4.
	indent int
	tight  bool // whether the text begins right behind the mark
	nested bool // whether the text is a comment again
	twice  bool // whether it was, and is code that was switched off twice
	quoted bool // whether it belongs to an example: between fences, or below a prompt
}

// Role is what a line of comment is for.
type Role uint8

// The roles. Every line has one.
const (
	Prose     Role = iota // words for people
	Code                  // code that somebody switched off, with the comments in it
	Empty                 // a mark without text
	Section               // a ruler or the title of a section
	Directive             // what a tool reads, or text by the kind of the document
	Licence               // who may use the file
)

// String returns the name of the role in lower case.
func (r Role) String() string {
	return [...]string{"prose", "code", "empty", "section", "directive", "licence"}[r]
}

// Read reads the comments of a document.
func Read(f *syntax.File) *Comments {
	r := &reader{f: f, names: nameIndex{f: f}}
	c := &Comments{Blocks: blocks(f)}
	r.all = c.Blocks
	for i := range c.Blocks {
		r.assign(i)
	}
	if !f.Doc.PathIs(isTemplate) && !isOfCrawler(f.Doc) {
		r.judge()
		c.Dead = r.dead
	}
	return c
}

// blocks cuts the comments on lines of their own into blocks. Blank lines part them, but for those
// in a text that switched-off code leaves open, as a model that R hands to Stan.
func blocks(f *syntax.File) []Block {
	var all []Block
	var lines []Line // of all blocks: one slice, cut at the end
	var starts []int
	end, code := -1, f.Doc.Code
	cell, quote := source.Span{}, ""
	for n := range f.Nodes(syntax.Comment) {
		start := n.Start()
		if !ownLine(code, start) {
			continue
		}
		if !cell.Contains(start) {
			cell, end, quote = f.Doc.CellAt(start).Span, -1, ""
		}
		if end < 0 || !adjoins(code[end:start]) && (quote == "" || !bare(code[end:start])) {
			starts, quote = append(starts, len(lines)), ""
		}
		l := newLine(n)
		quote = leavesOpen(l.Text, quote, n.Language())
		lines = append(lines, l)
		end = n.Stop()
	}
	for i, from := range starts {
		to := len(lines)
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		b := Block{Lines: lines[from:to:to]}
		for b.wrapped() {
			b.unwrap()
		}
		b.unwrapCode()
		all = append(all, b)
	}
	return all
}

// leavesOpen returns what ends the text that a line of code leaves open, where it had one open already
// or opens one as an argument or a value; else "".
func leavesOpen(line []byte, quote string, lang source.Language) string {
	if quote != "" {
		if bytes.Contains(line, []byte(quote)) {
			return ""
		}
		return quote
	}
	for _, q := range openers[lang] {
		i := bytes.Index(line, []byte(q))
		if i < 0 || bytes.Count(line[i:], []byte(q))%2 == 0 {
			continue
		}
		before := bytes.TrimRight(line[:i], " frbFRB")
		if len(before) == 0 || bytes.IndexByte([]byte("(=,-"), before[len(before)-1]) >= 0 { // "-" of "<-"
			return q
		}
	}
	return ""
}

// openers are what texts begin and end with that may go on over lines.
var openers = map[source.Language][]string{source.Python: {`"""`, "'''"}, source.R: {`"`}}

// ownLine reports whether nothing but blanks stands before an offset on its
// line.
func ownLine(code []byte, off int) bool {
	for off > 0 && (code[off-1] == ' ' || code[off-1] == '\t') {
		off--
	}
	return off == 0 || code[off-1] == '\n'
}

// adjoins reports whether the text between two comments is the end of a line
// and an indent.
func adjoins(between []byte) bool {
	return len(bytes.TrimSpace(between)) == 0 && bytes.Count(between, []byte("\n")) == 1
}

func newLine(n syntax.Node) Line {
	l := Line{Node: n}
	l.setText(bytes.TrimRight(n.Bytes(), " \t\r\n"))
	return l
}

// setText takes the mark and the blanks behind it off a comment.
func (l *Line) setText(text []byte) {
	text = bytes.TrimLeft(text, "#")
	l.indent = 0
	l.tight = len(text) > 0 && text[0] != ' ' && text[0] != '\t'
	for len(text) > 0 && (text[0] == ' ' || text[0] == '\t') {
		l.indent++
		if text[0] == '\t' {
			l.indent += 3
		}
		text = text[1:]
	}
	l.Text = text
	l.nested = len(text) > 0 && text[0] == '#'
}

// wrapped reports whether a whole block was commented twice: every line with a
// text is a comment again.
func (b *Block) wrapped() bool {
	nested := false
	for i := range b.Lines {
		l := &b.Lines[i]
		if len(l.Text) > 0 && !l.nested {
			return false
		}
		nested = nested || l.nested
	}
	return nested
}

// unwrap takes one mark off each line.
func (b *Block) unwrap() {
	for i := range b.Lines {
		b.Lines[i].setText(b.Lines[i].Text)
	}
}

// unwrapCode takes a mark off lines one below the other that were commented twice in a block that was not,
// where all of them can be code.
func (b *Block) unwrapCode() {
	for from := 0; from < len(b.Lines); from++ {
		to := from
		for to < len(b.Lines) && b.Lines[to].nested {
			to++
		}
		if to-from >= minTwice && allCode(b.Lines[from:to]) {
			for k := from; k < to; k++ {
				b.Lines[k].setText(b.Lines[k].Text)
				b.Lines[k].twice = true
			}
		}
		from = max(from, to)
	}
}

// minTwice is how many lines are more than a remark within switched-off code.
const minTwice = 3

// allCode reports whether no line that was commented twice can be words, and one has what words do not have.
func allCode(lines []Line) bool {
	x, signs := newLexer(lines[0].Node.Language()), false
	for i := range lines {
		s := x.line(bytes.TrimLeft(lines[i].Text, "# \t"), "")
		if s.words {
			return false
		}
		for _, t := range s.tokens {
			signs = signs || t.kind == openToken || t.kind == operatorToken
		}
	}
	return signs
}
