package main

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
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

// pick draws a part of a file that stands nowhere else and of which no copy was made, or none.
func pick(trees map[int]*syntax.File, files []analyzer.File, i int, known *stock, taken [][]spot, random *rand.Rand) (p part, ok bool) {
	tree := trees[i]
	if tree == nil {
		doc, err := source.Read(files[i].Name, files[i].Text)
		if err != nil || doc.Generated {
			return p, false
		}
		tree = syntax.Parse(doc)
		trees[i] = tree
	}
	doc := tree.Doc
	var blocks []syntax.Node
	for b := range tree.Nodes(syntax.Block | syntax.CellRoot) {
		if !b.HasError() && b.Language() != source.Other && !b.Cell().NotRun {
			blocks = append(blocks, b)
		}
	}
	random.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	for _, b := range blocks {
		statements := slices.Collect(b.Statements())
		if len(statements) == 0 {
			continue
		}
		from := random.IntN(len(statements))
		for to := from + 1; to <= len(statements); to++ {
			p = part{i, tree, statements[from:to], place(doc, files[i].Name, statements[from], statements[to-1])}
			if deep(p.statements) > mostStatements {
				break
			}
			if p.worth() && known.once(p) && !slices.ContainsFunc(taken, func(g []spot) bool { return slices.ContainsFunc(g, p.spot.overlaps) }) {
				return p, true
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

// deep counts statements with those within them.
func deep(statements []syntax.Node) int {
	count := 0
	for _, s := range statements {
		for n := range s.Subtree() {
			if n == s || n.IsStatement() && !n.Has(syntax.Comment) {
				count++
			}
		}
	}
	return count
}

// worth reports whether the part is worth a function: enough different statements
// that call or reckon something, from the first to the last one, and nothing that
// cannot be written elsewhere.
func (p part) worth() bool {
	first, last := p.statements[0], p.statements[len(p.statements)-1]
	if !isStep(first) || !isStep(last) {
		return false // the rule may leave it out at either end
	}
	different := make(map[string]bool)
	tokens := 0
	var working syntax.Node
	for _, s := range p.statements {
		if s.HasError() || multiline(s) {
			return false
		}
		for n := range s.Subtree() {
			leaf := !n.FirstChild().OK()
			if n.Masked() || n.Has(syntax.Function|syntax.Class|syntax.Lambda|syntax.Import) {
				return false
			}
			simple := (n == s || n.IsStatement()) && len(slices.Collect(n.Descendants(syntax.Block, 0))) == 0
			if simple && works(n) {
				different[shape(n)] = true
				working = n
			}
			if working.Covers(n) && (leaf && n.Has(syntax.Identifier|syntax.Number|syntax.Constant) || n.Is(syntax.Token)) {
				tokens++
			}
		}
	}
	return len(different) >= leastStatements && tokens >= leastTokens
}

// isStep reports whether a statement keeps what a call returns.
func isStep(s syntax.Node) bool {
	e := s.Expression()
	return e.Has(syntax.Assignment) && e.Value().Has(syntax.Call|syntax.Pipe) && works(s)
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
	print std plt. pylab ax fig sns. plot log legend lines( text( title par( hist( gg png pdf style leaflet show display dev.
	add_argument argparse parser parse_args environ getenv compile( seed library require install options( source( rm(
	table( cat( head( summary( str( View( glimpse( message( names( dim( nrow( ncol( stopifnot here( os.path file.path( dirname( paste points( abline(`)

// works reports whether a statement calls or reckons something and shows nothing.
func works(s syntax.Node) bool {
	text := strings.ReplaceAll(s.Text(), " (", "(")
	for _, word := range shown {
		if strings.Contains(text, word) {
			return false
		}
	}
	if e := s.Expression(); e.Is(syntax.PyString) || s.Has(syntax.Comment) {
		return false
	}
	for n := range s.Subtree() {
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

// multiline reports whether a string goes over several lines: to indent it would
// change it.
func multiline(s syntax.Node) bool {
	for n := range s.Subtree() {
		if n.Has(syntax.String) && bytes.ContainsRune(n.Bytes(), '\n') || n.Is(syntax.PyLineContinuation) {
			return true
		}
	}
	return false
}
