package production

import (
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed wildcard_import.md
var wildcardImportPage string

// house is the category of modules whose own documentation imports everything.
const house = "house"

var wildcardImport = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":    {Explore: analyzer.Note, Production: analyzer.Warning},
		house: {Explore: analyzer.Note, Production: analyzer.Note},
	},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    wildcardImportPage,
	Aliases: []string{"ruff=F403", "pylint:W0401 wildcard-import", "lintr=undesirable_function_linter(attach)", "sonar:S2208"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "wildcard_import",
			Doc:      analyzer.Title(wildcardImportPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runWildcardImport,
		}
	},
}

func runWildcardImport(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for star := range f.Kinds(syntax.PyWildcardImport) {
		statement := star.Parent()
		if statement.Cell().NotRun || statement.Within(syntax.Try).OK() || handsOn(f) {
			continue
		}
		module := statement.Child(syntax.ModuleNameField).Text()
		report := analysis.Diagnostic{
			Pos: statement.Pos(), End: statement.End(),
			Message: fmt.Sprintf("`%s` hides where names come from: import those that are used", short(statement, "import *")),
		}
		if first, _, _ := strings.Cut(module, "."); houseStyle[first] {
			report.Category = house
		}
		pass.Report(report)
	}
	for name := range f.Named("attach") {
		if call := calledBy(name); call.OK() && attaches(f, call) {
			pass.Report(analysis.Diagnostic{
				Pos: call.Pos(), End: call.End(),
				Message: fmt.Sprintf("`%s` hides where names come from: use `with()` or `data =`", short(call, "attach")),
			})
		}
	}
	return nil, nil
}

// houseStyle lists modules that are made to be imported whole, in lessons and
// scripts alike.
var houseStyle = syntax.Names("pylab fastai fastbook fastcore nbdev manim manimlib sympy tkinter Tkinter turtle pwn scapy z3 migen nmigen amaranth myhdl",
	"mininet fabric libsvm svmutil pynvml PyQt5 PyQt6 d2l brian2 firedrake dolfin ngsolve")

// settings matches the paths of modules that set values, often on top of others.
var settings = lazyregexp.New(`(?i)(?:^|[/_])(?:\w*conf|config\w*|\w*settings)[/_.]`)

// handsOn reports whether a module imports everything in order to offer it: a
// package's __init__.py, a module of imports only, settings built on others.
func handsOn(f *syntax.File) bool {
	if f.Doc.Base() == "__init__.py" {
		return true
	}
	if f.Doc.HasCells() {
		return false
	}
	if f.Doc.PathIs(settings.MatchString) {
		return true
	}
	for s := range f.Root().Statements() {
		e := s.Expression()
		if !s.Has(syntax.Import) && !s.Is(syntax.PyFutureImportStatement) && !e.Docstring() && !listsNames(e) {
			return false
		}
	}
	return true
}

// listsNames reports whether a statement says what a module offers.
func listsNames(n syntax.Node) bool {
	return n.Has(syntax.Assignment) && n.Target().Text() == "__all__" || n.Is(syntax.PyAugmentedAssignment) && n.Child(syntax.LeftField).Text() == "__all__"
}

// attaches reports whether a call of R puts data into the search path for good.
func attaches(f *syntax.File, call syntax.Node) bool {
	if name := call.Callee(); name != "attach" && name != "base::attach" || f.Binds("attach") {
		return false
	}
	what := call.Arg("what", 0)
	if !what.OK() {
		what = call.Piped()
	}
	if !what.OK() || makesScope(what) {
		return false
	}
	for value := range valuesOf(what) {
		if makesScope(value) {
			return false
		}
	}
	for exit := range call.Within(syntax.Function).Named("on.exit") {
		if exit.Parent().Mentions("detach") {
			return false
		}
	}
	return true
}

// makesScope reports whether an expression of R is an environment made for code,
// not data.
func makesScope(n syntax.Node) bool {
	switch n.FuncName() {
	case "new.env", "as.environment", "environment", "globalenv", "asNamespace", "getNamespace", "loadNamespace", "list2env":
		return true
	}
	return n.Is(syntax.RNull)
}
