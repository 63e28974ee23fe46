package index

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// python sums up Python's cells.
func (r *reader) python(module *scope.Scope) {
	r.imported = r.f.Imported()
	r.s.Dynamic = r.s.Dynamic || module.Dynamic.OK() || r.replacesItself()
	var bound []uint32
	for _, name := range module.Names {
		if len(name.Bindings) == 0 {
			continue
		}
		if r.f.Doc.Format == source.Script {
			bound = append(bound, hash(word, name.Text))
		}
	}
	r.s.Bound = newSet(bound)
	r.s.Acts, r.s.Runs = r.s.Acts || acts(r.f), r.s.Runs || guarded(r.f)
	r.imports()
	r.handedOn()
	r.attributes(r.loadsModules())
	r.pythonStrings(module)
}

// acts reports whether a module does something when it is imported besides binding
// names: it calls, sets parts of others, or hands its functions to decorators.
func acts(f *syntax.File) bool {
	for n := range f.Root().Statements() {
		e := n.Expression()
		switch {
		case n.Has(syntax.Loop | syntax.With), n.Is(syntax.PyDecoratedDefinition):
			return true
		case e.Has(syntax.Call|syntax.String) && !e.Has(syntax.String):
			return true
		case e.Has(syntax.Assignment) && !e.Target().Is(syntax.PyIdentifier, syntax.PyPatternList, syntax.PyTuplePattern):
			return true
		case n.Has(syntax.If|syntax.Try) && !bytes.Contains(n.Child(syntax.ConditionField).Bytes(), []byte("__name__")):
			for s := range n.Descendants(syntax.Call, syntax.Function|syntax.Class|syntax.Lambda) {
				if s.Parent().Is(syntax.PyExpressionStatement) {
					return true
				}
			}
		}
	}
	return false
}

// guarded reports whether a module does something only where it is run itself.
func guarded(f *syntax.File) bool {
	for n := range f.Root().Statements() {
		if !n.Has(syntax.If) || !bytes.Contains(n.Child(syntax.ConditionField).Bytes(), []byte("__main__")) {
			continue
		}
		for s := range n.Child(syntax.ConsequenceField).Statements() {
			if !s.Expression().Has(syntax.String) && !s.Is(syntax.PyPassStatement) { // words are no work
				return true
			}
		}
	}
	return false
}

// imports notes what import statements take from modules.
func (r *reader) imports() {
	for n := range r.f.Kinds(syntax.PyImportFromStatement) {
		path := n.Child(syntax.ModuleNameField).Path()
		module := Last(path)
		if !frequent[Top(path)] {
			r.modules(path)
		}
		for c := range n.Children() {
			switch {
			case c.Is(syntax.PyWildcardImport):
				r.s.Stars = append(r.s.Stars, path)
			case c.Field() == syntax.NameField && !frequent[Top(path)]:
				if c.Is(syntax.PyAliasedImport) {
					c = c.Child(syntax.NameField)
				}
				r.use(word, c.Text())
				r.use(taken, c.Text(), module)
			}
		}
	}
	for n := range r.f.Kinds(syntax.PyImportStatement) {
		for c := range n.Parts(syntax.NameField) {
			if c.Is(syntax.PyAliasedImport) {
				c = c.Child(syntax.NameField)
			}
			if path := c.Text(); !frequent[Top(path)] {
				r.modules(path)
			}
		}
	}
}

// modules notes the modules that an import runs: a.b.c, a.b and a.
func (r *reader) modules(path string) {
	for name := range strings.SplitSeq(path, ".") {
		r.useTwice(imported, strings.TrimSpace(name))
	}
	if top, rest, dotted := strings.Cut(path, "."); dotted && top != "" && !Foreign(path) {
		r.s.Tops = append(r.s.Tops, top+"."+Top(rest))
	}
}

// Last returns the part of a dotted path behind its last dot.
func Last(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// handedOn notes the imports that code hands on as a value, as a function's
// argument: if it is a module, all that it has may be used.
func (r *reader) handedOn() {
	for _, s := range r.names.Scopes {
		for _, name := range s.Names {
			if len(name.Bindings) == 0 || name.Bindings[0].How != scope.Imported {
				continue
			}
			for _, ref := range name.References {
				p := ref.Node.Parent()
				if call := p.Parent(); p.Is(syntax.PyArgumentList) && asked[call.FuncName()] && has(call.Arg("", 1), syntax.String) {
					continue // the name, or a part of it, is known
				}
				if !p.Is(syntax.PyAttribute, syntax.PyCall, syntax.PyDecorator, syntax.PyType, syntax.PyDottedName) {
					r.use(opened, Last(r.imported[name.Text]))
					break
				}
			}
		}
	}
}

var asked = syntax.Names("getattr hasattr setattr delattr")

// loadsModules reports whether the document gets modules by other ways than
// imports: any attribute may be of one.
func (r *reader) loadsModules() bool {
	for call := range r.f.Calls(loaders...) {
		for n := range call.Arg("name", 0).Subtree() { // import_module(f"plugins.{name}")
			if n.Is(syntax.PyStringContent) {
				r.use(opened, Last(strings.Trim(n.Text(), ".")))
			}
			if n.Is(syntax.PyIdentifier) { // which may hold the first part
				r.opens(n.Text())
			}
		}
		return true
	}
	return false
}

// opens notes the modules that a name at the top of the document may stand for, by the texts that it is bound to.
func (r *reader) opens(name string) {
	bound := r.names.Module(source.Python).Lookup(name)
	if bound == nil {
		return
	}
	for _, b := range bound.Bindings {
		if text, ok := b.From.Value().Literal(); ok {
			r.use(opened, Last(strings.Trim(text, ".")))
		}
	}
}

var loaders = strings.Fields("import_module __import__ load_source module_from_spec load_module run_path run_module walk_packages iter_modules reload")

// attributes notes the names that are taken from modules: of what an import binds,
// or of anything.
func (r *reader) attributes(anything bool) {
	for n := range r.f.Kinds(syntax.PyAttribute) {
		object := n.Child(syntax.ObjectField)
		root := object
		for root.Is(syntax.PyAttribute) {
			root = root.Child(syntax.ObjectField)
		}
		path, known := "", false
		if root.Is(syntax.PyIdentifier) {
			path, known = r.imported[string(root.Bytes())]
		}
		switch {
		case !known && (anything || !root.Is(syntax.PyIdentifier)):
			r.use(word, string(n.Child(syntax.AttributeField).Bytes()))
		case !known:
			r.use(member, string(n.Child(syntax.AttributeField).Bytes()))
		case !frequent[Top(path)]:
			attribute, module := n.Child(syntax.AttributeField).Text(), Last(path)
			if object.Is(syntax.PyAttribute) {
				module = object.Child(syntax.AttributeField).Text()
			}
			r.use(word, attribute)
			r.use(taken, attribute, module)
			if p := n.Parent(); p.Has(syntax.Assignment) && p.Target() == n {
				r.use(stored, attribute)
			}
			switch attribute {
			case "__dict__", "__path__", "__all__":
				r.use(opened, module)
			}
		}
	}
}
