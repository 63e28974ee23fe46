package dead

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows switched-off code that live code of the document asks for.

// isWanted reports whether live code calls a function that is switched off and that the document
// does not bind otherwise, nor takes from another one.
func isWanted(f *syntax.File, d comment.Dead) bool {
	if f.Root().Mentions("source") || f.Root().Count(syntax.PyWildcardImport) > 0 {
		return false
	}
	for _, s := range d.Statements {
		if s.Is(syntax.PyImportStatement) && asksForAlias(f, s) || asksForValue(f, s.Expression()) {
			return true
		}
		var name string
		if !s.Is(syntax.RArgument, syntax.PyKeywordArgument) {
			name = s.Child(syntax.NameField).Text()
		}
		if e := s.Expression(); e.Has(syntax.Assignment) && e.Value().Has(syntax.Function) {
			name = e.Target().Text()
		}
		if name == "" || f.Binds(name) || f.Imported()[name] != "" {
			continue
		}
		for n := range f.Named(name) {
			if call := n.Parent(); call.Has(syntax.Call) && call.Callee() == name {
				return true
			}
		}
	}
	return false
}

// asksForValue reports whether live code takes something out of a variable that nothing but a switched-off statement
// gives a value: tides.level or tides$level where "tides = read()" is switched off.
func asksForValue(f *syntax.File, s syntax.Node) bool {
	name := s.Target()
	if !s.Has(syntax.Assignment) || !name.Has(syntax.Identifier) || s.Value().Mentions(name.Text()) || f.Binds(name.Text()) || f.Imported()[name.Text()] != "" || slices.ContainsFunc(binders, f.Root().Mentions) {
		return false
	}
	for n := range f.Named(name.Text()) {
		if of := n.Parent(); of.Is(syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.PyAttribute, syntax.PySubscript) && of.FirstChild() == n {
			return true
		}
	}
	return false
}

// binders give names values that the code does not spell.
var binders = []string{"attach", "load", "load_all", "data", "assign", "list2env", "makeActiveBinding", "exec", "globals", "run_line_magic", "run", "delayedAssign", "tar_load", "loadd", "import_from"}

// asksForAlias reports whether live code calls something of a module by the alias that a switched-off import gives
// it: tides.low() where "import harbour.tides as tides" is switched off.
func asksForAlias(f *syntax.File, imports syntax.Node) bool {
	for part := range imports.Parts(syntax.NameField) {
		alias := part.Child(syntax.AliasField).Text()
		if alias == "" || f.Binds(alias) || f.Imported()[alias] != "" {
			continue
		}
		for n := range f.Named(alias) {
			if n.Field() == syntax.ObjectField && n.Parent().Field() == syntax.FunctionField {
				return true
			}
		}
	}
	return false
}

// holdsSteps reports whether switched-off code of Python calls several functions that the document imports and
// that nothing live in it names: steps of its work, which a run leaves out for a time.
func holdsSteps(f *syntax.File, d comment.Dead) bool {
	steps := make(map[string]bool)
	for _, s := range d.Statements {
		for call := range s.Nodes(syntax.Call) {
			if name := call.Callee(); call.Is(syntax.PyCall) && f.Imported()[name] != "" && !isReadLive(f, name) {
				steps[name] = true
			}
		}
	}
	return len(steps) >= minSteps
}

// minSteps is how many such functions are steps: one may be what was given up.
const minSteps = 2

// isReadLive reports whether a document names something elsewhere than where it imports it.
func isReadLive(f *syntax.File, name string) bool {
	for n := range f.Named(name) {
		if !n.Within(syntax.Import).OK() {
			return true
		}
	}
	return false
}

// isFromR reports whether a comment of Python holds code of R, which attaches a package: it says where a number is from.
func isFromR(d comment.Dead) bool {
	return slices.ContainsFunc(d.Statements, func(s syntax.Node) bool {
		e := s.Expression()
		return e.Is(syntax.PyCall) && (e.Callee() == "library" || e.Callee() == "require") && e.Arg("", 0).Is(syntax.PyIdentifier)
	})
}

// isSpelledOut reports whether code of R does nothing but to attach packages in a document that names
// functions behind the package of one, and that attaches fewer: it says what the functions are from.
func isSpelledOut(f *syntax.File, d comment.Dead) bool {
	spelled := false
	for _, s := range d.Statements {
		e := s.Expression()
		if !e.Is(syntax.RCall) || e.FuncName() != "library" && e.FuncName() != "require" {
			return false
		}
		spelled = spelled || spells(f, e.Arg("package", 0).Text())
	}
	if !spelled {
		return false
	}
	live := 0
	for range f.Named("library") {
		live++
	}
	return len(offLibrary.FindAllIndex(f.Doc.Code, -1)) > live
}

// offLibrary matches a package that is switched off.
var offLibrary = lazyregexp.New(`(?m)^#[# ]*(?:library|require)\(\w`)

// spells reports whether a document names a function behind its package: tides::rise().
func spells(f *syntax.File, name string) bool {
	for n := range f.Kinds(syntax.RNamespaceOperator) {
		if n.Child(syntax.LHSField).Text() == name {
			return true
		}
	}
	return false
}
