package functions

import (
	"bytes"
	_ "embed"
	"fmt"
	"iter"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed long_cell.md
var longCellPage string

var longCell = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off}},
	Rank:      analyzer.Rest,
	Since:     "0.1",
	Page:      longCellPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "long_cell",
			Doc:      analyzer.Title(longCellPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		limit := a.Flags.Int("max-statements", 40, "how many `statements` that work a cell or chunk may have; 1 in 100 of 82,000 on GitHub has more")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runLongCell(pass, *limit)
			return nil, nil
		}
		return a
	},
}

func runLongCell(pass *analysis.Pass, limit int) {
	f := syntax.Of(pass)
	if f.Doc.Format == source.Script && f.Doc.Dialect != source.Databricks {
		return // what stands below a mark of a script may be all of it
	}
	for i := range f.Doc.Cells {
		cell := &f.Doc.Cells[i]
		root := f.CellRoot(cell)
		if cell.Kind != source.Code || cell.NotRun || mostStatements(root) <= limit {
			continue
		}
		var first syntax.Node
		count := 0
		for s := range steps(root) {
			if count++; count == 1 {
				first = s
			}
		}
		if count > limit && !root.HasError() { // else it may be no code at all
			analyzer.ReportData(pass, analysis.Diagnostic{
				Pos: first.Pos(), End: first.End(),
				Message: fmt.Sprintf("%d statements work in this cell (%d allowed): split it, or make its parts functions", count, limit),
			}, map[string]any{"statements": count, "max-statements": limit})
		}
	}
}

// mostStatements bounds the statements in a node without looking at its tree: a line, or
// what semicolons part in it, seldom has two and never more, in R four, as in
// "if (a) b else c".
func mostStatements(n syntax.Node) int {
	most, code := 2, n.Bytes()
	if n.Language() == source.R {
		most = 4
	}
	return most * (bytes.Count(code, []byte("\n")) + bytes.Count(code, []byte(";")) + 1)
}

// steps yields the statements of a cell that work, those in its blocks too: nothing
// that is defined, imported, shown, drawn or only written down.
func steps(root syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		var skip syntax.Node
		for n := range root.Subtree() {
			if skip.Covers(n) {
				continue
			}
			if n.Has(syntax.Function | syntax.Class) {
				skip = n
			}
			if counts(n) && !idleStatement(n) && !writesDown(n.Expression()) && !yield(n) {
				return
			}
		}
	}
}

// writesDown reports whether a statement is an assignment of values that are written
// out, as settings are, or a string alone.
func writesDown(n syntax.Node) bool {
	if !n.Has(syntax.Assignment) {
		return n.Has(syntax.String)
	}
	value := n.Value()
	return value.Has(syntax.String|syntax.Number|syntax.Constant) || isData(value, value.Kind())
}
