package dead

import (
	_ "embed"
	"fmt"
	"math"
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
	Rank:    analyzer.Harms,
	Since:   "0.1",
	Page:    overwrittenValuePage,
	Aliases: []string{"pylint:W0128 redeclared-assigned-name", "sonar:S1854"},
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
		names := setTwice(s)
		if len(names) == 0 {
			continue
		}
		for _, loss := range s.Flow(names).Lost() {
			if isComputed(loss.Binding) && !isKept(loss) && !syntax.Torn(loss.Binding.From, loss.By.From) {
				reportOverwritten(pass, loss.Binding, loss.By)
			}
		}
	}
	return nil, nil
}

// setTwice lists the names of a scope that this rule could tell: those that a statement
// sets and something sets again.
func setTwice(s *scope.Scope) (names []*scope.Name) {
	for _, name := range s.Names {
		if len(name.Bindings) > 1 && !strings.HasPrefix(name.Text, "_") && mayBeLost(name) && !name.ReadElsewhere() {
			names = append(names, name)
		}
	}
	return names
}

// mayBeLost reports whether a name has a computed value that what follows in the same
// block does not read before the next one: all others are read on some way.
func mayBeLost(name *scope.Name) bool {
	for i, b := range name.Bindings {
		n := statementOf(b)
		if !n.OK() {
			continue
		}
		next := math.MaxInt
		if i+1 < len(name.Bindings) {
			next = name.Bindings[i+1].Since()
		}
		since := b.Since()
		k, _ := slices.BinarySearchFunc(name.References, since, func(r *scope.Reference, at int) int { return r.Node.Start() - at })
		if k == len(name.References) || name.References[k].Node.Start() >= next || !n.Parent().Covers(name.References[k].Node) {
			if isComputed(b) {
				return true
			}
		}
	}
	return false
}

// isComputed reports whether a binding is a statement that gives one name a value
// which is not one to begin with.
func isComputed(b *scope.Binding) bool { return statementOf(b).OK() && !isDefault(b.From.Value()) }

// isKept reports whether a value has its reason though it is lost: it holds for the
// case that the branches behind it leave out, a test makes it fail or warn, it goes on
// in a file, or it is what a notebook calls in one way before it does so in another.
func isKept(loss scope.Loss) bool {
	n, value := loss.Binding.From, loss.Binding.From.Value()
	if loss.By.Node.Cell().NotRun || n.Cell().Outputs.Error != "" || goesOn[value.FuncName()] {
		return true
	}
	if value.Is(syntax.PyIdentifier, syntax.PyAttribute) && loss.By.From.Within(syntax.If|syntax.Try|syntax.Loop) != n.Within(syntax.If|syntax.Try|syntax.Loop) {
		return true
	}
	for with := n.Within(syntax.With); with.OK(); with = with.Within(syntax.With) {
		if first := with.FirstChild().Text(); strings.Contains(first, "aises") || strings.Contains(first, "arns") {
			return true
		}
	}
	if !isCall(value) || !n.File().Doc.HasCells() {
		return false
	}
	same := value.FuncName() == loss.By.From.Value().FuncName() // shows what a function can do
	return same || n.Cell() != loss.By.Node.Cell()
}

// goesOn lists functions that are called to go on, whose value is named for the reader.
var goesOn = syntax.Names("readline next __next__ readLine")

// isCall reports whether a value is what a call returns, or a part of it.
func isCall(value syntax.Node) bool {
	for value.Is(syntax.PyAttribute, syntax.PySubscript) {
		value = value.FirstChild()
	}
	return value.Has(syntax.Call) || value.Is(syntax.PyAwait, syntax.PyYield)
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
	if isCall(first.From.Value()) {
		d.Category = "call"
		d.Message = fmt.Sprintf("`%s` is set again %s and not read before: drop the name, or the call", name, where(second, first))
	}
	pass.Report(d)
}
