package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unused_variable.md
var unusedVariablePage string

var unusedVariable = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":     {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note, OptIn: []source.Language{source.R}},
		"call": {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note, OptIn: []source.Language{source.R}},
		alias:  {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note, OptIn: []source.Language{source.R}},

		inScript:     {Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R}},
		callInScript: {Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
	},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    unusedVariablePage,
	Own:     []string{inScript, callInScript},
	Aliases: []string{"ruff=F841", "pylint:W0612 unused-variable", "lintr=object_usage_linter", "jarl=unused_object", "sonar:S1481"},
	Shared:  index.Shared,
	Group:   true,
	Finish:  finishUnusedVariable,
	Wide:    []string{inScript, callInScript},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "unused_variable",
			Doc:        analyzer.Title(unusedVariablePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			ResultType: reflect.TypeFor[leftovers](),
			Run:        runUnusedVariable,
		}
	},
}

func runUnusedVariable(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if len(f.Trouble) > 0 || f.Root().Mentions("f_locals") { // whatever is called may look at its caller's
		return leftovers{}, nil
	}
	for _, s := range scope.Of(pass).Scopes {
		if dynamic(s) || s.Node.HasError() {
			continue
		}
		if s.Language == source.Python {
			tellAliases(pass, s)
		}
		if s.Kind != scope.Function {
			continue
		}
		find := onlyWritten
		if s.Language == source.R {
			if !hasFrame(s) || quietly(s, buildsFormula) {
				continue
			}
			find = onlySet
		}
		for _, name := range s.Names {
			if b := find(name); b != nil {
				reportUnused(pass, b)
			}
		}
	}
	return leftoversOf(pass), nil
}

// onlyWritten returns the first binding of a local variable that nobody reads, or
// nil where the name may have another purpose.
func onlyWritten(name *scope.Name) *scope.Binding {
	if strings.HasPrefix(name.Text, "_") || name.Global || name.Nonlocal {
		return nil
	}
	bindings := valued(name)
	if len(bindings) == 0 {
		return nil
	}
	for _, b := range bindings {
		if b.How != scope.Assigned && b.How != scope.Augmented || b.Unpacked || !b.From.Is(syntax.PyAssignment, syntax.PyAugmentedAssignment, syntax.PyNamedExpression) ||
			heldAlive[b.From.Value().FuncName()] {
			return nil
		}
	}
	for _, r := range name.References {
		if r.Mentioned || !ownUpdate(r.Node) {
			return nil
		}
	}
	if changesInPlace(bindings) || letsGo(bindings) || closedOver(name) {
		return nil
	}
	return bindings[0]
}

// valued lists the bindings of a name that give it a value: x: int gives none.
func valued(name *scope.Name) []*scope.Binding {
	if !slices.ContainsFunc(name.Bindings, isAnnotated) {
		return name.Bindings
	}
	return slices.DeleteFunc(slices.Clone(name.Bindings), isAnnotated)
}

func isAnnotated(b *scope.Binding) bool { return b.How == scope.Annotated }

// letsGo reports whether a name holds a value until it is set to None: what is held lives
// so long.
func letsGo(bindings []*scope.Binding) bool {
	first, last := bindings[0], bindings[len(bindings)-1]
	return len(bindings) > 1 && last.From.Value().Is(syntax.PyNone) && !first.From.Value().Is(syntax.PyNone) &&
		last.From.Parent().Parent() == first.From.Parent().Parent()
}

// closedOver reports whether a function within declares a name nonlocal without setting
// it: it wants a cell of the closure.
func closedOver(name *scope.Name) bool {
	for n := range name.Scope.Node.File().Kinds(syntax.PyNonlocalStatement) {
		inner := n.Within(syntax.Function)
		if name.Scope.Node.Covers(n) && n.Mentions(name.Text) && !slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return inner.Covers(b.Node) }) {
			return true
		}
	}
	return false
}

// changesInPlace reports whether x += 1 may change an object that others have too, or be
// there to try the operator: the value to begin with is neither new nor a plain one.
func changesInPlace(bindings []*scope.Binding) bool {
	updated, shared := false, false
	for _, b := range bindings {
		value := b.From.Value()
		if b.How == scope.Augmented {
			updated = true
		} else if value.Is(syntax.PyIdentifier, syntax.PyAttribute, syntax.PySubscript, syntax.PyAwait) || value.Has(syntax.Call) && !askers[value.FuncName()] {
			shared = true
		}
	}
	return updated && shared
}

// heldAlive are calls whose value works as long as a name holds it.
var heldAlive = syntax.Names(`FuncAnimation ArtistAnimation PhotoImage Slider RangeSlider CheckButtons RadioButtons TextBox LassoSelector
	PolygonSelector RectangleSelector EllipseSelector SpanSelector MultiCursor TemporaryDirectory NamedTemporaryFile QApplication Client LocalCluster persist`)

// ownUpdate reports whether a name is read only to write it again: x += 1.
func ownUpdate(n syntax.Node) bool {
	return n.Parent().Is(syntax.PyAugmentedAssignment) && n.Field() == syntax.LeftField && n.Parent().Parent().Is(syntax.PyExpressionStatement)
}

func reportUnused(pass *analysis.Pass, b *scope.Binding) {
	category := ""
	if value := b.From.Value(); b.How != scope.Augmented && isCall(value) {
		category = "call"
	}
	diagnostic := analysis.Diagnostic{
		Pos: b.Node.Pos(), End: b.Node.End(), Category: category,
		Message: fmt.Sprintf("`%s` %s", analyzer.Clip(b.Name.Text, maxQuote), whatOfUnused(b, category)),
	}
	for _, again := range b.Name.Bindings {
		if again == b || isAnnotated(again) {
			continue
		}
		diagnostic.Related = append(diagnostic.Related, analysis.RelatedInformation{Pos: again.Node.Pos(), End: again.Node.End(), Message: "also set here"})
	}
	pass.Report(diagnostic)
}

// whatOfUnused says of a name that nobody reads what is wrong and what to do.
func whatOfUnused(b *scope.Binding, category string) string {
	updated, begun := false, false
	for _, each := range valued(b.Name) {
		updated = updated || each.How == scope.Augmented
		begun = begun || each.How != scope.Augmented
	}
	switch {
	case !updated && readInComment(b):
		return "is read by commented-out code only: remove both"
	case category == "call":
		return "is set and never read: keep the call alone if it has to be made, else remove it"
	case !updated:
		return "is set and never read: remove it"
	case !begun && b.Node.Language() == source.Python: // it raises UnboundLocalError
		return "has no value here to begin with: set it first, or declare it `global`"
	}
	return "is only updated, and read nowhere else: remove it"
}

// readInComment reports whether a comment of the same function, at or below the binding,
// has the name as code does that reads it: as an argument, or with a part of it taken.
func readInComment(b *scope.Binding) bool {
	name := []byte(b.Name.Text)
	for c := range b.Name.Scope.Node.Descendants(syntax.Comment, syntax.Function|syntax.Class) {
		if c.Start() < b.Node.Start() {
			continue
		}
		for text := c.Bytes(); ; {
			at := bytes.Index(text, name)
			if at < 0 {
				break
			}
			before, after := bytes.TrimRight(text[:at], " "), bytes.TrimLeft(text[at+len(name):], " ")
			if len(before) > 0 && len(after) > 0 && bytes.IndexByte([]byte("(,=[{*+"), before[len(before)-1]) >= 0 && bytes.IndexByte([]byte("),.[]}*+"), after[0]) >= 0 {
				return true
			}
			text = text[at+len(name):]
		}
	}
	return false
}
