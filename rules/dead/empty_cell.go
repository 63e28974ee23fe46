package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed empty_cell.md
var emptyCellPage string

var emptyCell = &analyzer.Rule{
	Habit: Habit,
	Levels: map[string]analyzer.Levels{
		"between":  {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		"trailing": analyzer.Everywhere(analyzer.Note),
	},
	Rank:    analyzer.Dead,
	Ranks:   map[string]analyzer.Rank{"trailing": analyzer.Rest},
	Since:   "0.1",
	Page:    emptyCellPage,
	Aliases: []string{"pynblint:empty-cells"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "empty_cell",
			Doc:      analyzer.Title(emptyCellPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
			Run:      runEmptyCell,
		}
	},
}

func runEmptyCell(pass *analysis.Pass) (any, error) {
	doc := source.Of(pass)
	if !doc.HasCells() || doc.Format == source.Script {
		return nil, nil
	}
	last := lastFilled(doc)
	var between, trailing []*source.Cell
	from := 0 // behind the last cell that holds something
	for i := range doc.Cells {
		cell := &doc.Cells[i]
		switch {
		case !blank(doc, cell):
			from = i + 1
		case !isEmpty(doc, cell) || isInvited(doc, from, i):
		case i > last:
			trailing = append(trailing, cell)
		default:
			between = append(between, cell)
		}
	}
	if len(between)+len(trailing) == 0 || doc.Graded {
		return nil, nil // or its cells are there to be filled in
	}
	reportEmpty(pass, "between", between, "")
	reportEmpty(pass, "trailing", trailing, " at the end")
	return nil, nil
}

// reportEmpty tells the first of the cells and points to the others: a notebook
// with twenty of them has one fault.
func reportEmpty(pass *analysis.Pass, category string, cells []*source.Cell, where string) {
	if len(cells) == 0 {
		return
	}
	start := syntax.CodePos(pass)
	at := func(c *source.Cell) token.Pos { return start + token.Pos(c.Span.Start) }
	d := analysis.Diagnostic{
		Pos: at(cells[0]), End: at(cells[0]), Category: category,
		Message: fmt.Sprintf("empty code cell%s: remove it", where),
	}
	if len(cells) > 1 {
		d.Message = fmt.Sprintf("%d empty code cells%s, this is the first: remove them", len(cells), where)
	}
	for _, c := range cells[1:] {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: at(c), End: at(c), Message: "also empty"})
	}
	analyzer.ReportData(pass, d, map[string]any{"cells": len(cells)})
}

// isEmpty reports whether a code cell holds nothing but blanks. A chunk with
// options or a label may get its code from elsewhere, and what a cell has shown
// may be all that is left of its code.
func isEmpty(doc *source.Document, c *source.Cell) bool {
	return c.Kind == source.Code && blank(doc, c) && len(c.Tags) == 0 && len(c.Options) == 0 && c.Label == "" && !hasOutput(doc, c)
}

func hasOutput(doc *source.Document, c *source.Cell) bool {
	saved := doc.Raw[c.Outputs.Span.Start:c.Outputs.Span.End]
	return len(bytes.Trim(saved, "[] \t\r\n")) > 0
}

func blank(doc *source.Document, c *source.Cell) bool {
	return len(bytes.TrimSpace(doc.Code[c.Span.Start:c.Span.End])) == 0
}

// lastFilled returns the index of the last cell with anything in it, or -1.
func lastFilled(doc *source.Document) int {
	for i := len(doc.Cells) - 1; i >= 0; i-- {
		if !blank(doc, &doc.Cells[i]) {
			return i
		}
	}
	return -1
}

// isInvited reports whether the reader is asked to write code above one of the cells from
// one to another.
func isInvited(doc *source.Document, from, to int) bool {
	for i := from; i <= to; i++ {
		if invitation.Match(textAbove(doc, i)) {
			return true
		}
	}
	return false
}

// textAbove returns what a reader sees right above a cell: the markdown cell
// before it, or what stands between two chunks.
func textAbove(doc *source.Document, i int) []byte {
	switch {
	case doc.Format != source.Notebook && i == 0:
		return doc.Raw[:doc.Cells[0].Header.Start]
	case doc.Format != source.Notebook:
		return doc.Raw[doc.Cells[i-1].File.End:doc.Cells[i].Header.Start]
	case i == 0 || doc.Cells[i-1].Kind != source.Markdown:
		return nil
	}
	return doc.Code[doc.Cells[i-1].Span.Start:doc.Cells[i-1].Span.End]
}

// invitation matches what teachers write above a cell that is left to the
// reader.
var invitation = lazyregexp.New(`(?i)\b(exercises?|exercices?|ejercicios?|übung(en)?|aufgaben?|tasks?|challenges?|homework|assignment|` +
	`practice|question|quiz|solution|answer|your turn|your code|your own|try it|try (this|out)|now you|fill in|write (a|your|the|some) |` +
	`insert (a|your|code)|complete the|hint|implement|experiment|scratch)\b|\?\s*$`)
