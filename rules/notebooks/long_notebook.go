package notebooks

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed long_notebook.md
var longNotebookPage string

var longNotebook = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off,
		OptIn: []source.Language{source.Python}, // 1 in 4 is a chapter of a book
	}},
	Rank:  analyzer.Rest,
	Since: "0.1",
	Page:  longNotebookPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "long_notebook",
			Doc:      analyzer.Title(longNotebookPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		cells := a.Flags.Int("max-cells", 100, "how many `cells` of code a notebook or text may have; of 5,410 on GitHub 1 in 73 has more")
		statements := a.Flags.Int("max-statements", 400, "how many `statements` its cells may have, imports and what stands in blocks aside; 1 in 66 has more")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runLongNotebook(pass, *cells, *statements)
			return nil, nil
		}
		return a
	},
}

func runLongNotebook(pass *analysis.Pass, maxCells, maxStatements int) {
	f := syntax.Of(pass)
	if f.Doc.Format == source.Script && f.Doc.Dialect != source.Databricks {
		return
	}
	cells, statements := 0, 0
	for i := range f.Doc.Cells {
		cell := &f.Doc.Cells[i]
		if cell.Kind != source.Code || cell.NotRun {
			continue
		}
		before := statements
		for s := range f.CellRoot(cell).Statements() {
			if !s.Has(syntax.Import) {
				statements++
			}
		}
		if statements > before {
			cells++
		}
	}
	what, allowed := fmt.Sprintf("%d cells of code", cells), maxCells
	if cells <= maxCells {
		what, allowed = fmt.Sprintf("%d statements in cells", statements), maxStatements
	}
	if cells <= maxCells && statements <= maxStatements {
		return
	}
	analyzer.ReportData(pass, analysis.Diagnostic{
		Message: fmt.Sprintf("%s (%d allowed): move what is done into a module, or split it by question", what, allowed),
	}, map[string]any{"cells": cells, "statements": statements, "max-cells": maxCells, "max-statements": maxStatements})
}
