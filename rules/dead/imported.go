package dead

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows why an import stays though its document does not use it.

// exempt reports whether a document imports for others: a package's front, fixtures.
// Of one that could not be read as a whole nothing is known.
func exempt(f *syntax.File) bool {
	switch f.Doc.Base() {
	case "__init__.py", "conftest.py", "__main__.py":
		return true
	}
	return unsure(f)
}

// unsure reports whether a document may use anything: it is a stub, or could not be
// read as a whole.
func unsure(f *syntax.File) bool {
	return !f.Whole(source.Python) || strings.HasSuffix(f.Doc.Base(), ".pyi")
}

// dynamic reports whether some code may use any name of a scope by its text.
func dynamic(s *scope.Scope) bool { return s.Dynamic.OK() }

// removable reports whether an import is there for its name alone.
func removable(b *scope.Binding, more map[string]bool) bool {
	n := b.From
	if n.Is(syntax.PyFutureImportStatement) || b.Name.Text == "_" || strings.HasPrefix(b.Name.Text, "__") || exported(b) {
		return false
	}
	for _, module := range modulesOf(n, b) {
		if sideEffects[module] || more[module] {
			return false
		}
	}
	for p := n.Parent(); p.OK() && !p.Has(syntax.Function|syntax.Class); p = p.Parent() {
		// In a try the import asks whether the module is there, in some withs too.
		if p.Has(syntax.Try) || p.Has(syntax.With) && awaits(p) {
			return false
		}
	}
	return true
}

// awaits reports whether a with is there for an error or a warning of what it holds.
func awaits(with syntax.Node) bool {
	for call := range with.FirstChild().Descendants(syntax.Call, 0) {
		if awaited[call.FuncName()] {
			return true
		}
	}
	return false
}

var awaited = syntax.Names("suppress raises warns deprecated_call assertRaises assertRaisesRegex assertWarns assertWarnsRegex")

// loads reports whether an import in a function is one of several that are all that it or
// a block does, or that take one module after the other out of the same package: they are
// there so that the modules are loaded, or found by programs that look for imports.
func loads(b *scope.Binding) bool {
	if !b.From.Within(syntax.Function).OK() {
		return false
	}
	root, _, dotted := strings.Cut(b.Node.Text(), ".")
	imports, others, siblings := 0, 0, 0
	for s := range b.From.Parent().Statements() {
		switch {
		case s.Has(syntax.Import):
			imports++
			if strings.HasPrefix(s.Text(), "import "+root+".") {
				siblings++
			}
		case !s.Expression().Docstring():
			others++
		}
	}
	return imports > 1 && others == 0 || dotted && siblings >= 3
}

// hasVariant reports whether an import stands in a branch and the name is bound in
// another one too: which of them is there is for those to use who import the module.
func hasVariant(b *scope.Binding) bool {
	branch := b.From.Within(syntax.If)
	return branch.OK() && slices.ContainsFunc(b.Name.Bindings, func(other *scope.Binding) bool {
		return branch.Covers(other.Node) && other.From.Parent() != b.From.Parent()
	})
}

// submoduleOfAlias reports whether an import loads a.b for those who know a by another
// name: import a as x, or x = import_module("a"); import a.b; x.b.f().
func submoduleOfAlias(b *scope.Binding) bool {
	root, _, dotted := strings.Cut(b.Node.Text(), ".")
	if !dotted || !b.Node.Parent().Is(syntax.PyImportStatement) {
		return false
	}
	for name := range b.Node.File().Kinds(syntax.PyAliasedImport) {
		if name.Parent().Is(syntax.PyImportStatement) && name.Child(syntax.NameField).Text() == root {
			return true
		}
	}
	for call := range b.Node.File().Calls("import_module", "importorskip", "__import__") {
		if name, ok := call.Arg("", 0).Literal(); ok && name == root && call.Parent().Has(syntax.Assignment) {
			return true
		}
	}
	return false
}

// submoduleByPath reports whether an import under another name may be what loads a module
// that the code reaches by its path: import a.b as c; a.b.f().
func submoduleByPath(b *scope.Binding) bool {
	alias := b.Node.Parent()
	path := alias.Child(syntax.NameField)
	root, _, dotted := bytes.Cut(path.Bytes(), []byte("."))
	if !dotted || !alias.Is(syntax.PyAliasedImport) || !alias.Parent().Is(syntax.PyImportStatement) || whole[string(root)] {
		return false
	}
	for other := range b.Node.File().Kinds(syntax.PyDottedName) {
		if other != path && strings.HasPrefix(other.Text()+".", path.Text()+".") {
			return false // which loads it too
		}
	}
	for n := range b.Node.File().Kinds(syntax.PyAttribute) {
		if bytes.Equal(n.Bytes(), path.Bytes()) {
			return true
		}
	}
	return false
}

// whole are packages that load their parts when they are imported.
var whole = syntax.Names("torch numpy scipy tensorflow os jax")

// isExtended reports whether the name of an import is also that of a function with a
// decorator, which may be one more way of what is imported: @dispatch(Boat, Pier).
func isExtended(b *scope.Binding) bool {
	return slices.ContainsFunc(b.Name.Bindings, func(other *scope.Binding) bool {
		return other.How == scope.Defined && other.From.Parent().Is(syntax.PyDecoratedDefinition)
	})
}

// lineOfImport returns what is told of an import: the statement, or, where its names
// stand on several lines, what stands on the line of the name, so that a remark on
// that line counts.
func lineOfImport(b *scope.Binding) source.Span {
	whole := b.From.Span()
	code := b.From.File().Doc.Code
	if !bytes.Contains(code[whole.Start:b.Node.Start()], []byte("\n")) {
		return whole
	}
	name := b.Node
	if p := name.Parent(); p.Is(syntax.PyAliasedImport) {
		name = p
	}
	span := name.Span()
	for before := name.PrevSibling(); before.OK() && before.Field() == syntax.NameField && !bytes.Contains(code[before.Start():name.Start()], []byte("\n")); before = before.PrevSibling() {
		span.Start = before.Start()
	}
	for after := name.NextSibling(); after.OK() && after.Field() == syntax.NameField && !bytes.Contains(code[name.Start():after.Stop()], []byte("\n")); after = after.NextSibling() {
		span.End = after.Stop()
	}
	return span
}

// exported reports whether an import names what it imports again, by which typing
// tools know names for others: import x as x.
func exported(b *scope.Binding) bool {
	alias := b.Node.Parent()
	return alias.Is(syntax.PyAliasedImport) && alias.Child(syntax.NameField).Text() == b.Name.Text
}

// modulesOf lists the modules that an import of a name loads, with those around
// them: a.b.c, a.b, a.
func modulesOf(n syntax.Node, b *scope.Binding) []string {
	full := n.Child(syntax.ModuleNameField).Text()
	name := b.Node
	if p := name.Parent(); p.Is(syntax.PyAliasedImport) {
		name = p.Child(syntax.NameField)
	}
	if full != "" && !strings.HasSuffix(full, ".") {
		full += "."
	}
	full += name.Text()
	list := []string{full}
	for i := strings.LastIndexByte(full, '.'); i > 0; i = strings.LastIndexByte(full[:i], '.') {
		list = append(list, full[:i])
	}
	return list
}

// sideEffects lists modules that are imported for what the import does: they add
// methods to data frames, projections, colour maps, estimators, file formats.
var sideEffects = syntax.Names(`seaborn mpl_toolkits.mplot3d sklearn.experimental janitor hvplot scienceplots cmocean cmasher
	colorcet swifter rioxarray cf_xarray pint_xarray metpy pandas_flavor sklearnex tensorflow_text tensorflow_addons findspark readline antigravity this
	geoviews holoviews xarray_spatial pandas_bokeh cufflinks pandas_profiling ydata_profiling itables missingno_patch intake_xarray h5netcdf xhistogram
	hdf5plugin mpl_scatter_density imageio_ffmpeg pyodbc psycopg2 pymysql cx_Oracle sqlalchemy_bigquery gym_minigrid pybullet_envs highway_env highway_bus mujoco_py procgen
	models signals tasks handlers receivers checks fixtures plugins registry routes views admin`)

// spoken reports whether a name is used where the binder does not look: it is a
// parameter, which pytest fills by the fixture of the name, or stands in a session
// that a docstring shows, or in a comment that gives a type.
func spoken(names *scope.Names, f *syntax.File, text string) bool {
	test := strings.Contains(f.Doc.Base(), "test")
	for _, s := range names.Scopes {
		if test && s.Kind == scope.Function {
			if n := s.Lookup(text); n != nil {
				for _, b := range n.Bindings {
					if b.How == scope.Parameter {
						return true
					}
				}
			}
		}
	}
	for n := range f.Nodes(syntax.String) {
		if b := n.Bytes(); n.Docstring() && strings.Contains(string(b), ">>>") && strings.Contains(string(b), text) {
			return true
		}
	}
	if f.Doc.Contains("# type: ") {
		for n := range f.Nodes(syntax.Comment) {
			given, ok := strings.CutPrefix(n.Text(), "# type: ")
			if ok && !strings.HasPrefix(given, "ignore") && slices.Contains(strings.FieldsFunc(given, partsNames), text) {
				return true
			}
		}
	}
	return false
}

func partsNames(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }
