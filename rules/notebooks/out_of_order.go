package notebooks

import (
	_ "embed"
	"fmt"
	"go/token"
	"slices"
	"sort"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed out_of_order.md
var outOfOrderPage string

// exported is the category of scripts that were made from a notebook: they run from the
// top, whatever the notebook did.
const exported = "exported"

var outOfOrder = &analyzer.Rule{
	Habit: Habit,
	Levels: map[string]analyzer.Levels{
		"":       analyzer.Everywhere(analyzer.Warning),
		exported: analyzer.Everywhere(analyzer.Note),
	},
	Rank:    analyzer.Rest, // counts do not tell whether another run gives other values
	Many:    "notebooks that ran out of order",
	Since:   "0.1",
	Page:    outOfOrderPage,
	Aliases: []string{"pynblint:non-linear-execution"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "out_of_order",
			Doc:      analyzer.Title(outOfOrderPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runOutOfOrder,
		}
	},
}

func runOutOfOrder(pass *analysis.Pass) (any, error) {
	var ran []*source.Cell
	f := syntax.Of(pass)
	doc := f.Doc
	for i := range doc.Cells {
		if c := &doc.Cells[i]; c.Kind == source.Code && c.Count > 0 {
			ran = append(ran, c)
		}
	}
	if _, after := firstFall(ran); after == nil {
		return nil, nil // never run, counts stripped, or in order
	}
	ran = working(f, ran)
	before, after := firstFall(ran)
	if after == nil {
		return nil, nil // what moved changes nothing
	}
	moved := misplaced(ran)
	cells := "1 cell"
	if moved > 1 {
		cells = fmt.Sprintf("%d cells", moved)
	}
	category, remedy := "", "restart and run all"
	if doc.Format != source.Notebook {
		category, remedy = exported, "run it from the top"
	}
	place, start := doc.FirstLine(after), syntax.CodePos(pass)
	analyzer.ReportData(pass, analysis.Diagnostic{
		Pos: start + token.Pos(place.Start), End: start + token.Pos(place.End), Category: category,
		Message: fmt.Sprintf("%s ran out of order: cell %d has count %d, cell %d has %d: %s",
			cells, before.Index, before.Count, after.Index, after.Count, remedy),
	}, map[string]any{
		"cells": moved, "executed": len(ran),
		"earlier": map[string]any{"cell": before.Index, "count": before.Count},
		"later":   map[string]any{"cell": after.Index, "count": after.Count},
	})
	return nil, nil
}

// working leaves out the cells whose place says nothing about the others: those that
// are empty or hold comments alone, and those that only import and ran later than all
// above them, as is done when an import is added.
func working(f *syntax.File, ran []*source.Cell) (kept []*source.Cell) {
	highest := 0
	for _, c := range ran {
		switch does(f, c) {
		case notes:
			continue
		case imports:
			if c.Count >= highest {
				continue
			}
		}
		highest = max(highest, c.Count)
		kept = append(kept, c)
	}
	return kept
}

// What a cell does.
const (
	work = iota
	imports
	notes
)

// does returns what a cell does: work where nobody can tell.
func does(f *syntax.File, c *source.Cell) int {
	root := f.CellRoot(c)
	if c.Magic != "" || !root.OK() || root.Masked() || root.HasError() {
		return work
	}
	what := notes
	for s := range root.Statements() {
		if !s.Has(syntax.Import) || s.Count(syntax.PyWildcardImport) > 0 { // which may take over what cells above define
			return work
		}
		what = imports
	}
	return what
}

// firstFall returns the first cell whose count is lower than one above it, and
// that one: the highest so far. Both are nil where the counts never fall.
// Equal counts are a cell that was copied together with its count.
func firstFall(ran []*source.Cell) (before, after *source.Cell) {
	for _, c := range ran {
		if before != nil && c.Count < before.Count {
			return before, c
		}
		before = c
	}
	return nil, nil
}

// misplaced returns how many cells have to be taken away for the counts of the
// others to rise: all but a longest rising run of them.
func misplaced(ran []*source.Cell) int {
	var tails []int // tails[n] is the lowest count that ends a rising run of n+1 cells
	for _, c := range ran {
		i := sort.Search(len(tails), func(i int) bool { return tails[i] > c.Count })
		tails = slices.Replace(tails, i, min(i+1, len(tails)), c.Count)
	}
	return len(ran) - len(tails)
}
