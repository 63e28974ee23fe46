package dead

import (
	"bytes"
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed repeated_import.md
var repeatedImportPage string

var repeatedImport = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{ // names cost too much of a run yet
		"":       {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
		replaced: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Dead,
	Since:   "0.1",
	Page:    repeatedImportPage,
	Aliases: []string{"ruff:F811", "pylint:W0404 reimported"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "repeated_import",
			Doc:      analyzer.Title(repeatedImportPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			Run:      runRepeatedImport,
		}
	},
}

func runRepeatedImport(pass *analysis.Pass) (any, error) {
	if module := scope.Of(pass).Module(source.R); module != nil {
		repeatedAttach(pass, syntax.Of(pass), module)
	}
	var found []*repeat
	at := make(map[int]*repeat) // by statement
	for _, s := range scope.Of(pass).Scopes {
		if s.Language == source.R {
			continue
		}
		for _, name := range s.Names {
			var first *scope.Binding
			for _, b := range name.Bindings {
				switch {
				case b.How != scope.Imported || !b.From.IsStatement():
					first = nil // another value, or on some way only
				case first == nil || first.From == b.From && first.Node.Text() != b.Node.Text() || loadsAnew(b, first):
					first = b
				case modulesOf(first.From, first)[0] != modulesOf(b.From, b)[0]:
					if replaces(b, first) {
						reportReplaced(pass, first, b)
					}
					first = b
				case !sameLevel(b, first):
				case at[b.From.Index()] == nil:
					r := &repeat{first: first, again: b, names: []string{name.Text}}
					at[b.From.Index()] = r
					found = append(found, r)
				default:
					r := at[b.From.Index()]
					r.names = append(r.names, name.Text)
					r.scattered = r.scattered || r.first.From != first.From
				}
			}
		}
	}
	for _, r := range found {
		r.report(pass)
	}
	return nil, nil
}

// repeat is a statement that imports what is imported already.
type repeat struct {
	first, again *scope.Binding // of the first such name
	names        []string
	scattered    bool // they are imported first by several statements
}

func (r *repeat) report(pass *analysis.Pass) {
	first, again := r.first, r.again
	name := analyzer.Clip(again.Name.Text, maxQuote)
	d := analysis.Diagnostic{
		Pos: again.Node.Pos(), End: again.Node.End(),
		Message: fmt.Sprintf("`%s` is imported %s already: remove the second import", name, where(first, again)),
		Related: []analysis.RelatedInformation{{Pos: first.From.Pos(), End: first.From.End(), Message: "the first import"}},
	}
	switch more := len(r.names) - 1; {
	case first.From == again.From:
		d.Message = fmt.Sprintf("`%s` is imported twice by this statement: remove one", name)
		d.Related[0] = analysis.RelatedInformation{Pos: first.Node.Pos(), End: first.Node.End(), Message: "the first time"}
	case r.scattered:
		d.Message = fmt.Sprintf("`%s` and %d more names are imported above already: remove them here", name, more)
	case more > 0:
		d.Message = fmt.Sprintf("`%s` and %d more names are imported %s already: remove them here", name, more, where(first, again))
	}
	analyzer.ReportData(pass, d, map[string]any{"names": r.names})
}

// loadsAnew reports whether the module was taken out of what is loaded in between.
func loadsAnew(again, first *scope.Binding) bool {
	if first.From.Stop() > again.From.Start() || !again.From.File().Root().Mentions("modules") {
		return false
	}
	between := again.From.File().Doc.Code[first.From.Stop():again.From.Start()]
	return bytes.Contains(between, []byte("sys.modules.pop(")) || bytes.Contains(between, []byte("del sys.modules"))
}

// sameLevel reports whether two imports are both run: side by side, or at the top of their
// cells.
func sameLevel(a, b *scope.Binding) bool {
	one, other := a.From.Parent(), b.From.Parent()
	return one == other || one.Has(syntax.CellRoot) && other.Has(syntax.CellRoot)
}

// where tells in which place the first of two bindings stands.
func where(first, again *scope.Binding) string { return place(first.From, again.From) }

// place tells in which line, or in which cell if it is another one, a node stands.
func place(n, from syntax.Node) string {
	cell := n.Cell()
	if doc := n.File().Doc; !doc.HasCells() || cell == from.Cell() {
		return fmt.Sprintf("in line %d", doc.Start(n.Span()).Line)
	}
	return fmt.Sprintf("in cell %d", cell.Index)
}
