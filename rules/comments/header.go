package comments

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells documentation and headers from remarks on the code.

// isDocumentation reports whether a block is no remark on the code but what a docstring
// or markdown would say, of a document whose first code is given.
func isDocumentation(f *syntax.File, b *comment.Block, code int) bool {
	return heads(f, b, code) || opensCell(f, b) || documents(f, b)
}

// heads reports whether a block says what the docstring of a module would, or who
// may use it: nothing but comments stands above it in a script, whose first code is
// given, and a blank line divides it from the code, or it is long enough for a page of its own.
func heads(f *syntax.File, b *comment.Block, code int) bool {
	return f.Doc.Format == source.Script && b.Span().Start < code && (standsAlone(f, b) || hasProse(b, minHeader))
}

// minHeader is how many lines of words are about more than the statement below them.
const minHeader = 5

// hasProse reports whether a block has so many lines of words.
func hasProse(b *comment.Block, lines int) bool {
	for i := range b.Lines {
		if b.Lines[i].Role == comment.Prose {
			lines--
		}
	}
	return lines <= 0
}

// firstWork returns the offset of the first code of a document, other than what only clears
// the session of R.
func firstWork(f *syntax.File) int {
	for s := range f.Root().Statements() {
		if !s.Is(syntax.RCall) || !clearing[s.FuncName()] {
			return s.Start()
		}
	}
	return len(f.Doc.Code)
}

// clearing are functions of R that only clear the session.
var clearing = syntax.Names("rm gc graphics.off dev.off closeAllConnections")

// documents reports whether a block is the documentation of a function or class:
// it stands above one or, in R, opens its body.
func documents(f *syntax.File, b *comment.Block) bool {
	if isDefinition(below(f, b.Lines[len(b.Lines)-1].Node)) {
		return true
	}
	first := b.Lines[0].Node
	p := first.Parent()
	if !p.Is(syntax.RBracedExpression) || !p.Parent().Has(syntax.Function) {
		return false
	}
	for c := range p.Children() {
		return c == first
	}
	return false
}

// opensCell reports whether a block is the text between a cell's marker and its
// code, which galleries of examples show as prose.
func opensCell(f *syntax.File, b *comment.Block) bool {
	return f.Doc.Dialect == source.Percent && len(b.Lines) > 1 && b.Lines[0].Role == comment.Directive && standsAlone(f, b)
}

// standsAlone reports whether no code stands right below a block.
func standsAlone(f *syntax.File, b *comment.Block) bool {
	rest := f.Doc.Code[b.Span().End:]
	_, rest, _ = bytes.Cut(rest, []byte("\n"))
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	return len(bytes.TrimSpace(line)) == 0
}

// isTemplate reports whether a script is the file of settings that a tool writes for its
// users to fill in, which says what each of them does.
func isTemplate(d *source.Document) bool {
	return d.Language == source.Python && templatePattern.Match(d.Head())
}

var templatePattern = lazyregexp.New(`^(?:#.*coding.*\n)?#+ Configuration file for [\w ./-]+\.\r?\n`)
