package notebooks

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed hidden_state.md
var hiddenStatePage string

// optIn keeps the rule silent until it is asked for: names cost too much of a run yet.
var optIn = analyzer.Levels{
	Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
}

var hiddenState = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"later":   optIn,
		"missing": optIn,
		"deleted": optIn,
	},
	Since:   "0.1",
	Page:    hiddenStatePage,
	Aliases: []string{"ruff:F821", "flake8:F821", "pylint:E0602", "pylint:undefined-variable", "pylint:E0601", "pylint:used-before-assignment"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "hidden_state",
			Doc:      analyzer.Title(hiddenStatePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			Run:      runHiddenState,
		}
	},
}

func runHiddenState(pass *analysis.Pass) (any, error) {
	f, names := syntax.Of(pass), scope.Of(pass)
	if !f.Doc.HasCells() {
		return nil, nil
	}
	for _, module := range names.Modules {
		if module.Language == source.R {
			hiddenR(pass, f, names, module)
		}
	}
	if opaque(f) {
		return nil, nil
	}
	for _, module := range names.Modules {
		if language(module, f) != source.Python || module.Star.OK() || module.Dynamic.OK() {
			continue
		}
		s := session{f: f, told: make(map[string]bool)}
		for _, r := range names.Unresolved {
			if r.From.Module() == module && s.reads(r) && !scope.Given(f.Doc, r.Text) {
				s.report(pass, r, "missing", fmt.Sprintf("`%s` is defined in no cell: restart and run all ends here", r.Text))
			}
		}
		for _, name := range module.Names {
			s.order(pass, name)
		}
	}
	return nil, nil
}

// session is a run of all cells from top to bottom.
type session struct {
	f    *syntax.File
	told map[string]bool
}

// order looks for the first place that reads a name before a cell has bound it.
func (s *session) order(pass *analysis.Pass, name *scope.Name) {
	for _, r := range name.References {
		if !s.reads(r) || scope.Given(s.f.Doc, r.Text) {
			continue
		}
		at := r.Node.Start()
		var later, gone *scope.Binding
		bound := false
		for _, b := range name.Bindings {
			switch {
			case !b.Node.OK(), inFunction(b), b.Since() <= at && b.How != scope.Deleted:
				bound, gone = true, nil
			case b.How == scope.Deleted && b.Since() <= at && b.Sure() && !sharesLoop(b.From, r.Node):
				bound, gone = false, b
			case b.How != scope.Deleted && sharesLoop(b.From, r.Node):
				bound = true // an earlier round may have bound it
			case b.How != scope.Deleted && later == nil && b.Since() > at:
				later = b
			}
		}
		switch {
		case bound:
		case gone != nil:
			s.report(pass, r, "deleted", fmt.Sprintf("`%s` is deleted in cell %d: restart and run all ends here", name.Text, gone.Node.Cell().Index))
			return
		case later != nil && later.Node.Cell() != r.Node.Cell():
			s.report(pass, r, "later", fmt.Sprintf("`%s` is defined only in cell %d, further down: restart and run all ends here", name.Text, later.Node.Cell().Index))
			return
		case later != nil:
			s.report(pass, r, "later", fmt.Sprintf("`%s` is read before its cell defines it: restart and run all ends here", name.Text))
			return
		}
	}
}

// reads reports whether a reference is one that every run from top to bottom makes:
// no function, branch or guard stands around it.
func (s *session) reads(r *scope.Reference) bool {
	if r.Mentioned || !r.Node.OK() || !r.From.AtOnce() {
		return false
	}
	cell := r.Node.Cell()
	if cell.NotRun || skipped(cell) {
		return false
	}
	for child, p := r.Node, r.Node.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Has(syntax.Try):
			return false
		case p.Has(syntax.If) && child.Field() != syntax.ConditionField:
			return false
		case p.Has(syntax.Loop) && child.Field() == syntax.BodyField && p.Is(syntax.PyWhileStatement):
			return false
		case p.Is(syntax.PyConditionalExpression, syntax.PyBooleanOperator, syntax.PyElseClause, syntax.PyElifClause, syntax.PyCaseClause, syntax.PyDeleteStatement):
			return false
		}
	}
	return true
}

// report tells the first place for each name.
func (s *session) report(pass *analysis.Pass, r *scope.Reference, category, message string) {
	if s.told[r.Text] || len(r.Text) > 40 {
		return
	}
	s.told[r.Text] = true
	pass.Report(analysis.Diagnostic{Pos: r.Node.Pos(), End: r.Node.End(), Category: category, Message: message})
}

// inFunction reports whether a binding is made when a function is called.
func inFunction(b *scope.Binding) bool {
	return b.From.Within(syntax.Function|syntax.Lambda).OK() && !b.From.Has(syntax.Function)
}

// sharesLoop reports whether two places stand in one loop.
func sharesLoop(a, b syntax.Node) bool {
	for loop := b.Within(syntax.Loop); loop.OK(); loop = loop.Within(syntax.Loop) {
		if loop.Covers(a) {
			return true
		}
	}
	return false
}

// skipped reports whether a notebook says of a cell that it need not run, or must
// fail.
func skipped(c *source.Cell) bool {
	for _, tag := range c.Tags {
		switch tag {
		case "raises-exception", "skip-execution", "remove-cell", "injected-parameters":
			return true
		}
	}
	return false
}

// opaque reports whether a document brings names in that nobody sees: magics that
// run another file or fill the session, cells that do not parse.
func opaque(f *syntax.File) bool {
	for _, m := range f.Doc.Masks {
		switch m.Name {
		case "run", "pylab", "store", "macro", "edit", "ed", "load", "loadpy", "reset", "reset_selective", "rerun", "recall", "sql", "R", "Rpull", "local":
			return true
		}
	}
	if len(f.Trouble) > 0 {
		return true
	}
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind == source.Code && c.Language == source.Python && f.CellRoot(c).HasError() {
			return true
		}
	}
	return false
}

func language(module *scope.Scope, f *syntax.File) source.Language {
	for _, n := range module.Names {
		for _, b := range n.Bindings {
			if b.Node.OK() {
				return b.Node.Language()
			}
		}
	}
	return f.Doc.Language
}
