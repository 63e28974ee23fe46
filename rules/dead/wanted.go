package dead

import (
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows switched-off code that live code of the document asks for.

// needs answers what live code of a document needs. It keeps its answers: much switched-off code names the same things.
type needs struct {
	f                              *syntax.File
	calls, takes, qualifies, reads map[string]bool               // by name
	spelled                        func() bool                   // whether the document spells all names that it gives values
	lacks                          func() map[string]syntax.Node // names that nothing gives, with the place that reads each first
}

func newNeeds(pass *analysis.Pass, f *syntax.File) *needs {
	return &needs{
		f: f, lacks: sync.OnceValue(func() map[string]syntax.Node { return lacked(pass, f.Doc) }), calls: make(map[string]bool), takes: make(map[string]bool), qualifies: make(map[string]bool), reads: make(map[string]bool),
		spelled: sync.OnceValue(func() bool {
			for range f.Calls(binders...) {
				return false
			}
			return true
		}),
	}
}

// has reports whether live code names something in a way, and the document gives it no meaning.
func (w *needs) has(known map[string]bool, name string, way func(syntax.Node) bool) bool {
	answer, ok := known[name]
	if !ok {
		for n := range w.f.Named(name) {
			if way(n) {
				answer = !w.f.Binds(name) && w.f.Imported()[name] == ""
				break
			}
		}
		known[name] = answer
	}
	return answer
}

// isWanted reports whether live code calls a function that is switched off and that the document
// does not bind otherwise, nor takes from another one.
func (w *needs) isWanted(d comment.Dead) bool {
	if w.f.Root().Mentions("source") || w.f.Root().Count(syntax.PyWildcardImport) > 0 {
		return false
	}
	for _, s := range d.Statements {
		if s.Is(syntax.PyImportStatement) && w.alias(s) || w.value(s.Expression()) {
			return true
		}
		var name string
		if !s.Is(syntax.RArgument, syntax.PyKeywordArgument) {
			name = s.Child(syntax.NameField).Text()
		}
		if e := s.Expression(); e.Has(syntax.Assignment) && e.Value().Has(syntax.Function) {
			name = e.Target().Text()
		}
		if name != "" && w.has(w.calls, name, isCallee) {
			return true
		}
	}
	return false
}

// isCallee reports whether a name is that of the function that a call calls.
func isCallee(n syntax.Node) bool {
	return n.Parent().Has(syntax.Call) && n.Parent().Callee() == n.Text()
}

// value reports whether live code takes something out of a variable that nothing but a switched-off statement
// gives a value: tides.level or tides$level where "tides = read()" is switched off.
func (w *needs) value(s syntax.Node) bool {
	name := s.Target()
	return s.Has(syntax.Assignment) && name.Has(syntax.Identifier) && !s.Value().Mentions(name.Text()) && w.spelled() && w.has(w.takes, name.Text(), func(n syntax.Node) bool {
		of := n.Parent()
		return of.Is(syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.PyAttribute, syntax.PySubscript) && of.FirstChild() == n ||
			of.Is(syntax.RArgument) && of.Child(syntax.NameField) != n && binding[n.Within(syntax.Call).FuncName()] && !mayBeColumn(n)
	})
}

// mayBeColumn reports whether a name of R stands in a formula, or beside the table of a verb or of what is given its data,
// where columns are looked up: glm(cbind(low, high) ~ port, data = tides).
func mayBeColumn(n syntax.Node) bool {
	for p := range n.Ancestors() {
		switch {
		case p.Is(syntax.RFormula):
			return true
		case p.Is(syntax.RCall) && scope.IsVerb(p) && !(scope.TakesTable(p) && !p.Piped().OK() && p.Arg("", 0).Covers(n)):
			return true
		}
		for arg := range p.Args() {
			if scope.IsData(arg.Name) && !arg.Value.Covers(n) {
				return true
			}
		}
	}
	return false
}

// binding are functions of R that put together the tables and rows that they are given.
var binding = syntax.Names("rbind cbind bind_rows bind_cols rbindlist")

// binders give names values that the code does not spell.
var binders = []string{"attach", "load", "load_all", "data", "assign", "list2env", "makeActiveBinding", "exec", "globals", "run_line_magic", "run_cell_magic", "run", "delayedAssign", "tar_load", "loadd", "import_from"}

// alias reports whether live code calls something of a module by the alias that a switched-off import gives
// it: tides.low() where "import harbour.tides as tides" is switched off.
func (w *needs) alias(imports syntax.Node) bool {
	for part := range imports.Parts(syntax.NameField) {
		if alias := part.Child(syntax.AliasField).Text(); alias != "" && w.has(w.qualifies, alias, func(n syntax.Node) bool {
			return n.Field() == syntax.ObjectField && n.Parent().Field() == syntax.FunctionField
		}) {
			return true
		}
	}
	return false
}

// lacked lists the names that live code reads and neither the document nor, in R, a package that it attaches gives.
func lacked(pass *analysis.Pass, doc *source.Document) map[string]syntax.Node {
	names, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return nil
	}
	lacks, packages := make(map[string]syntax.Node), make(map[*scope.Scope]*scope.Outside)
	for _, r := range names.(*scope.Names).Unresolved {
		module := r.From.Module()
		if lacks[r.Text].OK() || r.Mentioned || r.Perhaps || !r.Node.OK() || r.Node.File().CellRoot(r.Node.Cell()).HasError() || module.Star.OK() || module.Dynamic.OK() || len(module.Sourced) > 0 {
			continue
		}
		if module.Language == source.R {
			if packages[module] == nil {
				packages[module] = module.Outside()
			}
			if packages[module].Export(r.Text) != rpackage.None {
				continue
			}
		} else if scope.Given(doc, r.Text) {
			continue
		}
		lacks[r.Text] = r.Node
	}
	return lacks
}

// lacksOf returns the first name that switched-off code would give and live code lacks, or nothing.
func (w *needs) lacksOf(d comment.Dead, comments *comment.Comments) string {
	if !w.spelled() {
		return ""
	}
	for _, s := range d.Statements {
		for name := range comment.Defined(s) {
			place := w.lacks()[name]
			if !place.OK() {
				continue
			}
			if line := comments.Gives(name, place); line.OK() && d.Span.Contains(line.Start()) {
				return name
			}
		}
	}
	return ""
}

// holdsSteps reports whether switched-off code of Python calls several functions that the document imports and
// that nothing live in it names: steps of its work, which a run leaves out for a time.
func (w *needs) holdsSteps(d comment.Dead) bool {
	steps := make(map[string]bool)
	for _, s := range d.Statements {
		for call := range s.Nodes(syntax.Call) {
			if name := call.Callee(); call.Is(syntax.PyCall) && w.f.Imported()[name] != "" && !w.isReadLive(name) {
				steps[name] = true
			}
		}
	}
	return len(steps) >= minSteps
}

// minSteps is how many such functions are steps: one may be what was given up.
const minSteps = 2

// isReadLive reports whether a document names something elsewhere than where it imports it.
func (w *needs) isReadLive(name string) bool {
	read, ok := w.reads[name]
	if !ok {
		for n := range w.f.Named(name) {
			if read = !n.Within(syntax.Import).OK(); read {
				break
			}
		}
		w.reads[name] = read
	}
	return read
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
		if !e.Is(syntax.RCall) || !comment.Attaches(e) {
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
