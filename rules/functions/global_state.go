package functions

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed global_state.md
var globalStatePage string

var globalState = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.R}, // too few were read
	}},
	Rank:    analyzer.Rest,
	Many:    "uses of global state",
	Since:   "0.1",
	Page:    globalStatePage,
	Aliases: []string{"ruff=PLW0603", "pylint:W0603 global-statement", "lintr:undesirable_operator_linter", "jarl:undesirable_operator"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "global_state",
			Doc:      analyzer.Title(globalStatePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
			Run:      runGlobalState,
		}
	},
}

func runGlobalState(pass *analysis.Pass) (any, error) {
	for _, s := range scope.Of(pass).Scopes {
		if s.Kind == scope.Module {
			reportChanged(pass, s)
		}
	}
	for call, function := range intoGlobal(syntax.Of(pass)) {
		if !function.Parent().Has(syntax.Assignment) {
			continue
		}
		pass.Report(analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(),
			Message: fmt.Sprintf("`%s` puts names into the global environment: return them", analyzer.Clip(function.FuncLabel(), maxName)),
		})
	}
	return nil, nil
}

// reportChanged tells each function of a module that changes its variables, where it
// changes the first one.
func reportChanged(pass *analysis.Pass, module *scope.Scope) {
	var functions []syntax.Node
	changed := make(map[syntax.Node][]*scope.Binding)
	for _, name := range module.Names {
		isEmpty := sync.OnceValue(func() bool { return beginsEmpty(name) })
		for _, b := range name.Bindings {
			function := b.From.Within(syntax.Function)
			again := slices.ContainsFunc(changed[function], func(other *scope.Binding) bool { return other.Name == name })
			if b.How != scope.Assigned && b.How != scope.Augmented || !function.Child(syntax.BodyField).Covers(b.From) || again || settles(name, b, function) || isEmpty() {
				continue
			}
			if changed[function] == nil {
				functions = append(functions, function)
			}
			changed[function] = append(changed[function], b)
		}
	}
	for _, function := range functions {
		list := changed[function]
		slices.SortFunc(list, func(a, b *scope.Binding) int { return cmp.Compare(a.Node.Start(), b.Node.Start()) })
		verb, them := "is", "it"
		switch len(list) {
		case 1:
		case 2:
			verb, them = fmt.Sprintf("and `%s` are", analyzer.Clip(list[1].Name.Text, maxName)), "them"
		default:
			verb, them = fmt.Sprintf("and %d more are", len(list)-1), "them"
		}
		pass.Report(analysis.Diagnostic{
			Pos: list[0].Node.Pos(), End: list[0].Node.End(),
			Message: fmt.Sprintf("`%s` %s global and `%s` changes %s: pass %s in and return %s",
				analyzer.Clip(list[0].Name.Text, maxName), verb, analyzer.Clip(function.FuncLabel(), maxName), them, them, them),
		})
	}
}

// settles reports whether a function gives a global its value once and for all: what
// it loads when it is first asked for, a connection, a setting. It looks at the name
// before.
func settles(name *scope.Name, b *scope.Binding, function syntax.Node) bool {
	if function.Is(syntax.RFunctionDefinition) && keepsState(name, b, function) {
		return true
	}
	// A service of Azure ML loads its model in init, which is called once.
	if strings.HasPrefix(name.Text, "__") || function.FuncLabel() == "init" && name.Scope.Lookup("run") != nil {
		return true
	}
	if looksFirst(b, function, func(condition syntax.Node) bool { return condition.Mentions(name.Text) }) {
		return true
	}
	for p := b.From.Parent(); p.OK() && p != function; p = p.Parent() {
		if p.Has(syntax.With) && strings.Contains(strings.ToLower(p.FirstChild().Text()), "lock") {
			return true
		}
	}
	if isPassed(name.Scope, function) || restores(b, function) {
		return true
	}
	return false
}

// beginsEmpty reports whether the module sets a name to None somewhere, as what functions are to give it.
func beginsEmpty(name *scope.Name) bool {
	return slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool {
		return b.How == scope.Assigned && !b.From.Within(syntax.Function).OK() && b.From.Value().Is(syntax.PyNone)
	})
}

// looksFirst reports whether a function asks for a name before it binds it: in a condition
// around, or in an if above.
func looksFirst(b *scope.Binding, function syntax.Node, asks func(condition syntax.Node) bool) bool {
	for p := b.From.Parent(); p.OK() && p != function; p = p.Parent() {
		if p.Has(syntax.If) && asks(p.Child(syntax.ConditionField)) {
			return true
		}
	}
	for s := range function.Child(syntax.BodyField).Statements() {
		if s.Has(syntax.If) && s.Start() < b.From.Start() && asks(s.Child(syntax.ConditionField)) {
			return true
		}
	}
	return false
}

// isPassed reports whether a function is handed to others that call it, who give it
// what they like and take nothing back: a callback.
func isPassed(module *scope.Scope, function syntax.Node) bool {
	own := module.Lookup(function.FuncLabel())
	if own == nil {
		return false
	}
	for _, r := range own.References {
		if p := r.Node.Parent(); p.Is(syntax.PyArgumentList) || p.Is(syntax.PyKeywordArgument) && r.Node.Field() == syntax.ValueField {
			return true
		}
	}
	return false
}

// restores reports whether a function gives a global back the value that it had.
func restores(b *scope.Binding, function syntax.Node) bool {
	for s := range function.Descendants(syntax.Assignment, syntax.Function) {
		if s.Value().Is(syntax.PyIdentifier) && s.Value().Text() == b.Name.Text && s.Start() < b.From.Start() {
			return slices.ContainsFunc(b.Name.Bindings, func(other *scope.Binding) bool {
				return other.From.Value().Text() == s.Target().Text() && function.Covers(other.From)
			})
		}
	}
	return false
}

// maxName is how much of a name a message quotes, in code points.
const maxName = 25
