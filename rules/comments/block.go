package comments

import (
	"bytes"
	"regexp"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// block is a run of comments on lines of their own, one below the other.
type block struct {
	first, last syntax.Node
	lines       int // without directives and what is prose by the document's kind
}

// blocksOf returns the blocks of a document that are for people to read, in
// order of the text.
func blocksOf(f *syntax.File) []block {
	var blocks []block
	for c := range f.Nodes(syntax.Comment) {
		if !ownLine(f.Doc.Code, c) || f.Doc.InProse(c.Start()) || directives.Match(c.Bytes()) {
			continue
		}
		if n := len(blocks); n > 0 && adjoins(f.Doc.Code[blocks[n-1].last.Stop():c.Start()]) {
			blocks[n-1].last = c
			blocks[n-1].lines++
			continue
		}
		blocks = append(blocks, block{c, c, 1})
	}
	if len(blocks) > 0 && blocks[0].heads(f) {
		blocks = blocks[1:]
	}
	return slices.DeleteFunc(blocks, func(b block) bool { return b.documents(f) })
}

// heads reports whether the first block of a document says what the docstring
// of a module would, with its licence perhaps: it opens a script, and a blank
// line divides it from the code.
func (b *block) heads(f *syntax.File) bool {
	if f.Doc.Format != source.Script || b.adjoins(f, b.last.NextSibling()) {
		return false
	}
	for line := range bytes.Lines(f.Doc.Code[:b.first.Start()]) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return false
		}
	}
	return true
}

// documents reports whether the block says what the docstring of a function or
// class would: it stands right above one.
func (b *block) documents(f *syntax.File) bool {
	next := b.last.NextSibling()
	if !b.adjoins(f, next) {
		return false
	}
	if next.Has(syntax.Assignment) {
		next = next.Value()
	}
	return next.Has(syntax.Function|syntax.Class) || next.Is(syntax.PyDecoratedDefinition)
}

// adjoins reports whether a node begins on the line below the block.
func (b *block) adjoins(f *syntax.File, n syntax.Node) bool {
	return n.OK() && adjoins(f.Doc.Code[b.last.Stop():n.Start()])
}

// ownLine reports whether nothing stands before a comment on its line.
func ownLine(code []byte, c syntax.Node) bool {
	line := code[:c.Start()]
	line = line[bytes.LastIndexByte(line, '\n')+1:]
	return len(bytes.TrimSpace(line)) == 0
}

// adjoins reports whether the text between two comments is the end of a line
// and an indent.
func adjoins(between []byte) bool {
	return len(bytes.TrimSpace(between)) == 0 && bytes.Count(between, []byte("\n")) == 1
}

// text returns the words of the block: its lines without their marks.
func (b *block) text(f *syntax.File) []byte {
	var text []byte
	for line := range bytes.Lines(f.Doc.Code[b.first.Start():b.last.Stop()]) {
		line = bytes.TrimLeft(bytes.TrimLeft(line, " \t"), "#")
		text = append(text, line...)
	}
	return text
}

// isCode reports whether the block is code that somebody switched off.
func (b *block) isCode(f *syntax.File) bool {
	return syntax.ParseText(b.text(f), b.first.Language()).Evident()
}

var (
	// directives matches comments that tools read, of both languages.
	directives = regexp.MustCompile(`(?i)^#+(?:[|!']|\*\s|@|\+|` +
		`\s*(?:labcoat:|noqa\b|ruff:|flake8:|pylint:|mypy:|pyright:|pyrefly:|ty:|type:|fmt:|yapf:|isort:|black:|pragma\b|nosec\b|noinspection\b|` +
		`cython:|doctest:|coding[:=]|-\*-|vim?:|%%?|<\d+>\s*$|region\b|endregion\b|@title|@param|@markdown|` +
		`nolint\b|nocov\b|styler:|jarl-ignore|air:|/// |` +
		`default_exp\b|export[si]?\s*$|hide(?:_input|_output)?\s*$|skip\s*$|collapse|In\[))`)
)

// codeLines counts the lines of a document that hold code, docstrings left out.
func codeLines(f *syntax.File) int {
	lines := 0
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind != source.Code || c.Language == source.Other {
			continue
		}
		for line := range bytes.Lines(f.Doc.Code[c.Span.Start:c.Span.End]) {
			if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
				lines++
			}
		}
	}
	for s := range f.Nodes(syntax.String) {
		if s.Docstring() {
			lines -= 1 + bytes.Count(s.Bytes(), []byte("\n")) - blanks(s.Bytes())
		}
	}
	return lines
}

// blanks counts the lines of a text that a count of code leaves out.
func blanks(text []byte) int {
	n := 0
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) == 0 || line[0] == '#' {
			n++
		}
	}
	return n
}
