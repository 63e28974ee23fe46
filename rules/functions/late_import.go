package functions

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed late_import.md
var lateImportPage string

// inNotebook is the category of imports in notebooks and texts, where many import
// what a section needs at its beginning.
const inNotebook = "notebook"

var lateImport = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":         {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off},
		inNotebook: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    lateImportPage,
	Aliases: []string{"ruff:E402", "pylint:C0413 wrong-import-position", "pynblint:imports-beyond-first-cell"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "late_import",
			Doc:      analyzer.Title(lateImportPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runLateImport,
		}
	},
}

// minWork is how many statements have to work before an import is late: one or two
// may be what it needs.
const minWork = 3

func runLateImport(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if f.Doc.Generated || f.Doc.Format == source.Script && !isScript(f.Doc) && !f.Doc.HasCells() {
		return nil, nil
	}
	category := ""
	if f.Doc.HasCells() {
		category = inNotebook
	}
	if !analyzer.Heard(pass, category) {
		return nil, nil
	}
	r := importReader{worker: newWorker(f), known: make(map[string]bool)}
	last := lastBrought(f)
	for s := range f.Root().Statements() {
		if s.Start() > last {
			break
		}
		if !s.Cell().NotRun {
			r.read(s)
		}
	}
	if len(r.late) == 0 || !f.Whole(source.Python, source.R) {
		return nil, nil
	}
	first := r.late[0]
	name, _ := brings(first)
	what := quote(name)
	if more := len(r.late) - 1; more > 0 {
		what += fmt.Sprintf(" and %d more", more)
	}
	analyzer.ReportData(pass, analysis.Diagnostic{
		Pos: first.Pos(), End: first.End(), Category: category,
		Message: fmt.Sprintf("%s: loaded in the midst of the work: move it to the top", what),
	}, map[string]any{"imports": len(r.late)})
	return nil, nil
}
