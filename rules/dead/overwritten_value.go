package dead

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed overwritten_value.md
var overwrittenValuePage string

var overwrittenValue = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":     {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}}, // names cost too much of a run yet
		"call": {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Since:   "0.1",
	Page:    overwrittenValuePage,
	Aliases: []string{"pylint:W0128", "pylint:redeclared-assigned-name"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "overwritten_value",
			Doc:      analyzer.Title(overwrittenValuePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			Run:      runOverwrittenValue,
		}
	},
}

func runOverwrittenValue(pass *analysis.Pass) (any, error) {
	if len(syntax.Of(pass).Trouble) > 0 {
		return nil, nil
	}
	for _, s := range scope.Of(pass).Scopes {
		if s.Kind != scope.Function && s.Kind != scope.Module || dynamic(s) || unsettled(s) {
			continue
		}
		for _, name := range s.Names {
			if reads, ok := readsOf(name); ok {
				for i := 1; i < len(name.Bindings); i++ {
					if first, second := name.Bindings[i-1], name.Bindings[i]; replaces(first, second, reads) {
						reportOverwritten(pass, first, second)
					}
				}
			}
		}
	}
	return nil, nil
}

// readsOf lists where a name is read, sorted, by offset in code space. It gives up,
// with ok false, on names that are read at no known time: by a function within, in a
// text, through a declaration in another scope.
func readsOf(name *scope.Name) (reads []int, ok bool) {
	if strings.HasPrefix(name.Text, "_") || len(name.Bindings) < 2 {
		return nil, false
	}
	for _, r := range name.References {
		if r.Mentioned || !r.Node.OK() || !runsWith(r.From, name.Scope) {
			return nil, false
		}
		reads = append(reads, r.Node.Start())
	}
	for _, b := range name.Bindings {
		if b.Node.OK() && name.Scope.Kind == scope.Module && b.From.Within(syntax.Function).OK() {
			return nil, false
		}
	}
	slices.Sort(reads)
	return reads, true
}

// runsWith reports whether code of a scope runs where it stands in another: it is the
// scope itself, or a comprehension or class body in it.
func runsWith(s, in *scope.Scope) bool {
	for ; s != nil && s != in; s = s.Outer {
		if s.Kind == scope.Function || s.Kind == scope.Lambda {
			return false
		}
	}
	return s == in
}

// replaces reports whether the second of two assignments takes the value of the first
// away before anybody reads it: both are statements of one block, and no read or jump
// stands between them.
func replaces(first, second *scope.Binding, reads []int) bool {
	a, b := statementOf(first), statementOf(second)
	if !a.OK() || !b.OK() || a.Parent() != b.Parent() || isDefault(first.From.Value()) {
		return false
	}
	at, _ := slices.BinarySearch(reads, a.Stop())
	if at < len(reads) && reads[at] < b.Stop() {
		return false
	}
	for s := a.NextSibling(); s.OK() && s != b; s = s.NextSibling() {
		if s.Has(syntax.Jump) {
			return false
		}
		for range s.Descendants(syntax.Jump, syntax.Function|syntax.Class) {
			return false // the next turn of a loop may read it
		}
	}
	return true
}

// statementOf returns the statement that is a plain assignment to one name, or no node.
func statementOf(b *scope.Binding) syntax.Node {
	if b.Name.Scope.Language == source.R {
		return assignmentOf(b)
	}
	if b.How != scope.Assigned || b.Unpacked || !b.From.Is(syntax.PyAssignment) || !b.From.Parent().Is(syntax.PyExpressionStatement) || b.Node.Parent() != b.From {
		return syntax.Node{}
	}
	return b.From.Parent()
}

// isDefault reports whether a value is one to begin with, which may stand for the case
// that nothing replaces it: a literal, an empty list.
func isDefault(n syntax.Node) bool {
	if n.Language() == source.R {
		return isStart(n)
	}
	switch {
	case n.Has(syntax.Assignment), drawings[n.FuncName()]: // a = b = f(); fig = plt.figure()
		return true
	case n.Has(syntax.String|syntax.Number|syntax.Constant) || n.Is(syntax.PyNone, syntax.PyTrue, syntax.PyFalse, syntax.PyUnaryOperator, syntax.PyEllipsis):
		return true
	case n.Is(syntax.PyList, syntax.PyDictionary, syntax.PyTuple, syntax.PySet):
		return !n.FirstChild().OK()
	}
	return false
}

// drawings lists functions that draw, whose value many name out of habit.
var drawings = syntax.Names(`figure subplot subplots axes gca imshow plot hist scatter bar barh pie boxplot contour contourf add_subplot add_axes
	legend colorbar fill_between errorbar stem annotate text`)

func reportOverwritten(pass *analysis.Pass, first, second *scope.Binding) {
	name := analyzer.Clip(first.Name.Text, maxQuote)
	d := analysis.Diagnostic{
		Pos: first.Node.Pos(), End: first.Node.End(),
		Message: fmt.Sprintf("`%s` is set again %s before anybody reads it: remove this value", name, where(second, first)),
		Related: []analysis.RelatedInformation{{Pos: second.Node.Pos(), End: second.Node.End(), Message: "what replaces it"}},
	}
	if v := first.From.Value(); v.Has(syntax.Call) || v.Is(syntax.PyAwait, syntax.PyYield) {
		d.Category = "call"
		d.Message = fmt.Sprintf("`%s` is set again %s and not read before: drop the name, or the call", name, where(second, first))
	}
	pass.Report(d)
}
