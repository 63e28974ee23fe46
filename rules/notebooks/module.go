package notebooks

import (
	"fmt"
	"iter"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file looks for names that the project's own modules do not have.

// taken are the names that a document takes from one module, each once. A module of
// many names is common, so they are kept in few bytes.
type taken struct {
	Module string // as the code spells it
	Names  string // parted by blanks
	Starts []int  // of the names in code space, each from the one before
}

// all yields the names with their places.
func (t taken) all() iter.Seq[place] {
	return func(yield func(place) bool) {
		start, i := 0, 0
		for name := range strings.FieldsSeq(t.Names) {
			start += t.Starts[i]
			i++
			if !yield(place{Name: name, Span: source.Span{Start: start, End: start + len(name)}}) {
				return
			}
		}
	}
}

// notImported says from which module of the project a document imports other names and not one that it reads, or nothing. What
// the module imports itself, by the hashes of such names by documents, is to be imported from elsewhere.
func (u *undefined) notImported(x *index.Project, d *index.Document, name string, imports map[string][]uint32) string {
	for _, t := range u.Taken {
		if slices.ContainsFunc(x.Modules(d, t.Module), func(m *index.Document) bool { return m.Binds(name) && !amongst(imports[m.Path], name) }) {
			return fmt.Sprintf("is not imported from `%s`", analyzer.Clip(t.Module, maxName))
		}
	}
	return ""
}

// takings gathers the names by their modules.
type takings struct {
	places map[string][]place
	seen   map[[2]string]bool
}

func (t *takings) add(module string, name syntax.Node) {
	if key := [2]string{module, name.Text()}; name.OK() && !t.seen[key] {
		t.seen[key] = true
		t.places[module] = append(t.places[module], place{Name: key[1], Span: name.Span()})
	}
}

// list returns what was gathered, by the names of the modules.
func (t *takings) list() (found []taken) {
	for _, module := range slices.Sorted(maps.Keys(t.places)) {
		places := t.places[module]
		slices.SortFunc(places, func(a, b place) int { return a.Span.Start - b.Span.Start })
		one, last := taken{Module: module}, 0
		words := make([]string, len(places))
		for i, p := range places {
			words[i] = p.Name
			one.Starts = append(one.Starts, p.Span.Start-last)
			last = p.Span.Start
		}
		one.Names = strings.Join(words, " ")
		found = append(found, one)
	}
	return found
}

// fromModules lists what the code takes by name from modules that may be the
// project's: from module import name, module.name.
func fromModules(f *syntax.File, names *scope.Names) []taken {
	found := &takings{places: make(map[string][]place), seen: make(map[[2]string]bool)}
	for n := range f.Kinds(syntax.PyImportFromStatement) {
		module := n.Child(syntax.ModuleNameField).Path()
		if index.Foreign(module) || chosen(n) || n.HasError() || n.Cell().NotRun {
			continue
		}
		for name := range n.Parts(syntax.NameField) {
			if name.Is(syntax.PyAliasedImport) {
				name = name.Child(syntax.NameField)
			}
			found.add(module, name)
		}
	}
	for _, s := range names.Scopes {
		if s.Language != source.Python {
			continue
		}
		for _, name := range s.Names {
			if len(name.Bindings) == 1 && name.Bindings[0].How == scope.Imported && !chosen(name.Bindings[0].From) {
				found.attributes(name)
			}
		}
	}
	return found.list()
}

// attributes adds what the code reads from a module by the name that an import binds.
func (t *takings) attributes(name *scope.Name) {
	b := name.Bindings[0]
	module, chain := b.From.Child(syntax.ModuleNameField).Path(), name.Text
	bound := b.Node
	if p := bound.Parent(); p.Is(syntax.PyAliasedImport) {
		bound = p.Child(syntax.NameField)
	} else if module == "" {
		chain = bound.Path() // import a.b is used as a.b
	}
	if module != "" && !strings.HasSuffix(module, ".") {
		module += "."
	}
	module += bound.Path()
	if index.Foreign(module) {
		return
	}
	for _, r := range name.References {
		n := r.Node
		for n.Parent().Is(syntax.PyAttribute) && string(n.Bytes()) != chain {
			n = n.Parent()
		}
		p := n.Parent()
		attribute := p.Child(syntax.AttributeField)
		if r.Mentioned || !p.Is(syntax.PyAttribute) || n.Field() != syntax.ObjectField || string(n.Bytes()) != chain ||
			chosen(p) || n.Cell().NotRun || isTarget(p) || passedOver(p) {
			continue
		}
		t.add(module, attribute)
	}
}

// isTarget reports whether an attribute is set or deleted, not read.
func isTarget(n syntax.Node) bool {
	for p := n.Parent(); ; n, p = p, p.Parent() {
		switch {
		case p.Is(syntax.PyDeleteStatement), p.Has(syntax.Assignment) && n.Field() == syntax.LeftField:
			return true
		case !p.Is(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern):
			return false
		}
	}
}

// chosen reports whether code runs only where something else holds: under a branch,
// in a try or where an error is expected.
func chosen(n syntax.Node) bool {
	return guarded(n) || n.Within(syntax.If|syntax.Try).OK() || within(n, syntax.PyConditionalExpression) || within(n, syntax.PyBooleanOperator)
}

func within(n syntax.Node, kind syntax.Kind) bool {
	for p := range n.Ancestors() {
		if p.Is(kind) {
			return true
		}
	}
	return false
}

// installed are the packages of which a document takes names from modules that the project's package of that name
// has not, which is one within another: it means an installed one.
func (u undefined) installed(x *index.Project, d *index.Document) map[string]bool {
	var names map[string]bool
	for _, t := range u.Taken {
		name := index.Top(t.Module)
		if own := x.Modules(d, name); name != "" && name != t.Module && !u.takes(t.Module) && len(x.Modules(d, t.Module)) == 0 && len(own) > 0 && isInner(x, own[0]) {
			if names == nil {
				names = make(map[string]bool)
			}
			names[name] = true
		}
	}
	return names
}

// isInner reports whether a module is a package within a package.
func isInner(x *index.Project, m *index.Document) bool {
	folder, ok := strings.CutSuffix(m.Path, "/__init__.py")
	return ok && x.Folders[path.Dir(folder)]&index.PythonPackage != 0
}

// takes reports whether a document takes what has the path of a module by its name: from tides import gauges.
func (u undefined) takes(module string) bool {
	at := strings.LastIndexByte(module, '.')
	return slices.ContainsFunc(u.Taken, func(t taken) bool {
		if t.Module != module[:at] {
			return false
		}
		for p := range t.all() {
			if p.Name == module[at+1:] {
				return true
			}
		}
		return false
	})
}

// lacking lists the names that a module of the project is known not to have, and
// neither has another one of its name.
func (t taken) lacking(x *index.Project, d *index.Document) (list []place, in *index.Document) {
	modules := x.Modules(d, t.Module)
	if len(modules) == 0 || t.elsewhere(x, d, modules[0]) {
		return nil, nil
	}
	in = modules[0]
	if last := index.Last(t.Module); last != "" {
		modules = append(modules, x.Named(last)...)
	}
	for p := range t.all() {
		if !strings.HasPrefix(p.Name, "__") && !slices.ContainsFunc(modules, func(m *index.Document) bool { return !x.Lacks(m, p.Name) }) {
			list = append(list, p)
		}
	}
	return list, in
}

// elsewhere reports whether a module may as well be an installed one of the name: the project's lies
// in src, which is a package itself, so that code outside has to say src.name where nothing adds
// src to the folders that Python looks in.
func (t taken) elsewhere(x *index.Project, d, in *index.Document) bool {
	name := strings.ReplaceAll(t.Module, ".", "/")
	at, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(in.Path, ".py"), "/__init__"), "/"+name)
	return ok && !strings.HasPrefix(t.Module, ".") && path.Base(at) == "src" && !strings.HasPrefix(d.Path, at+"/") && x.Folders[at]&index.PythonPackage != 0
}

// label is what a message calls the module: as the code spells it, or, where that is dots
// alone, by its folder.
func (t taken) label(in *index.Document) string {
	if folder := path.Base(path.Dir(in.Path)); strings.Trim(t.Module, ".") == "" && folder != "." {
		return folder
	}
	return t.Module
}
