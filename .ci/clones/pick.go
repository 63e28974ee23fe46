package main

import (
	"bytes"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// part is a stretch of statements of one block that a copy can be made of.
type part struct {
	file       int
	tree       *syntax.File
	statements []syntax.Node
	spot       spot
}

// The least that a copy has. It is a little more than what the rule asks for, which
// counts in another way.
const (
	leastStatements = 8
	leastTokens     = 50
	mostStatements  = 25
)

// pick draws a part of a file that stands nowhere else and of which no copy was made, if
// there is one.
func pick(known *stock, path string, file int, taken [][]spot, random *rand.Rand) (p part, ok bool) {
	tree := known.trees[file]
	var blocks []syntax.Node
	for b := range tree.Nodes(syntax.Block | syntax.CellRoot) {
		if !b.HasError() && b.Language() != source.Other && !b.Cell().NotRun {
			blocks = append(blocks, b)
		}
	}
	random.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	for _, b := range blocks {
		statements := slices.Collect(b.Statements())
		var ends []int
		for i, s := range statements {
			if isStep(s) {
				ends = append(ends, i)
			}
		}
		for _, at := range random.Perm(len(ends)) {
			from := ends[at]
			for _, to := range ends[at+1:] {
				p = part{file: file, tree: tree, statements: statements[from : to+1]}
				size := deep(p.statements)
				if size > mostStatements || !known.once(p) {
					break // and neither a longer one
				}
				if size < leastStatements || !p.worth() {
					continue
				}
				p.spot = place(tree.Doc, path, statements[from], statements[to])
				if !slices.ContainsFunc(taken, func(g []spot) bool { return slices.ContainsFunc(g, p.spot.overlaps) }) {
					return p, true
				}
			}
		}
	}
	return p, false
}

func place(doc *source.Document, path string, first, last syntax.Node) spot {
	span := source.Span{Start: first.Start(), End: last.Stop()}
	s := spot{path: path, first: doc.Start(span).Line, last: doc.End(span).Line}
	if doc.Format == source.Notebook {
		s.cell = doc.CellAt(first.Start()).Index
	}
	return s
}

// nodes yields all of the part, in order of the text.
func (p part) nodes() iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for _, s := range p.statements {
			for n := range s.Subtree() {
				if !yield(n) {
					return
				}
			}
		}
	}
}

// deep counts statements with those within them.
func deep(statements []syntax.Node) int {
	count := 0
	for _, s := range statements {
		for n := range s.Subtree() {
			if n.IsStatement() && !n.Has(syntax.Comment) {
				count++
			}
		}
	}
	return count
}

// worth reports whether the part is worth a function: enough different statements
// that keep what they call or reckon, from the first to the last one, and nothing that
// cannot be written elsewhere.
func (p part) worth() bool {
	if !p.flows() || slices.ContainsFunc(p.statements, syntax.Node.HasError) {
		return false
	}
	different := make(map[string]bool)
	tokens := 0
	var working syntax.Node
	for n := range p.nodes() {
		if n.Masked() || n.Has(syntax.Function|syntax.Class|syntax.Lambda|syntax.Import) || fillsLines(n) {
			return false
		}
		if n.IsStatement() && !n.Holds(syntax.Block) && works(n) {
			different[shape(n)] = true
			working = n
		}
		leaf := !n.FirstChild().OK()
		if working.Covers(n) && (leaf && n.Has(syntax.Identifier|syntax.Number|syntax.Constant) || n.Is(syntax.Token)) {
			tokens++
		}
	}
	return len(different) >= leastStatements && tokens >= leastTokens
}

// flows reports whether the part begins with a value that others of it are reckoned from,
// and ends with one that is reckoned from others. What only is declared at an end, as a
// type, a setting or a path, a detector may leave to the code around.
func (p part) flows() bool {
	first, last := p.statements[0], p.statements[len(p.statements)-1]
	begun := variable(first.Expression().Target())
	used, called := false, false
	for _, s := range p.statements[1:] {
		for n := range s.Named(begun) {
			used, called = used || renamable(n), called || n.Called().OK()
		}
	}
	if !used || called || begun == "self" {
		return false
	}
	bound := make(map[string]bool)
	for _, s := range p.statements[:len(p.statements)-1] {
		for a := range s.Nodes(syntax.Assignment) {
			bound[variable(a.Target())] = true
		}
	}
	for n := range last.Expression().Value().Nodes(syntax.Identifier) {
		if name := n.Text(); bound[name] && name != "self" && renamable(n) {
			return true
		}
	}
	return false
}

// variable returns the name of what an assignment changes: x of x, x$y and x["y"].
func variable(target syntax.Node) string {
	for n := range target.Nodes(syntax.Identifier) {
		if renamable(n) {
			return n.Text()
		}
	}
	return ""
}

// isStep reports whether a statement keeps what a call returns.
func isStep(s syntax.Node) bool {
	return works(s) && s.Expression().Value().Has(syntax.Call|syntax.Pipe)
}

// shape is what a statement calls and which operators it has.
func shape(s syntax.Node) string {
	var b strings.Builder
	for n := range s.Subtree() {
		called := n.Field() == syntax.FunctionField && n.Parent().Has(syntax.Call) && n.Has(syntax.Identifier)
		if called || n.Field() == syntax.AttributeField || n.Is(syntax.Token) {
			b.WriteString(n.Text() + " ")
		}
	}
	return b.String()
}

// shown are parts of the names of what sets up, shows, draws or only looks, in either
// language; rather too many than too few.
var shown = strings.Fields(`
	print std plt. pylab ax fig sns. plot log colorbar pcolor contour legend geom_ stat_ facet_ coord_ scale_ theme lines( text( title par( hist( gg png pdf style leaflet show display dev.
	add_argument argparse parser parse_args environ getenv compile( seed library require install options( source( rm(
	table( cat( head( summary( str( View( glimpse( message( names( dim( nrow( ncol( stopifnot here( os.path file.path( dirname( paste points( abline(`)

// works reports whether a statement keeps what it calls or reckons, and shows nothing.
func works(s syntax.Node) bool {
	e := s.Expression()
	if !e.Has(syntax.Assignment) {
		return false
	}
	text := strings.ReplaceAll(s.Text(), " (", "(")
	for _, word := range shown {
		if strings.Contains(text, word) {
			return false
		}
	}
	for n := range e.Subtree() {
		if n.Has(syntax.Call) || n.Is(syntax.PyBinaryOperator, syntax.PyComparisonOperator) {
			return !literalCall(n)
		}
	}
	return false
}

// literalCall reports whether a call of R only writes down a vector.
func literalCall(n syntax.Node) bool {
	name := n.FuncName()
	return n.Language() == source.R && (name == "c" || name == "list")
}

// fillsLines reports whether a string goes over several lines, or a statement without
// brackets: to indent them would change them.
func fillsLines(n syntax.Node) bool {
	return n.Has(syntax.String) && bytes.ContainsRune(n.Bytes(), '\n') || n.Is(syntax.PyLineContinuation)
}
