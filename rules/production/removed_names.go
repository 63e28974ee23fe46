package production

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what a document takes of the names that libraries have removed, by its imports and by what
// its names are.

// removedNames gathers what one document takes.
type removedNames struct {
	outdated
	f     *syntax.File
	table *removals
	made  map[int]string // the classes of what calls make, by the calls
}

func (g *removedNames) add(r *removal, text string, at source.Span) {
	for i := range g.Found {
		if g.Found[i].Name == r.name {
			if !slices.Contains(g.Found[i].Places, at) {
				g.Found[i].Places = append(g.Found[i].Places, at)
			}
			return
		}
	}
	g.Found = append(g.Found, goneName{r.name, text, []source.Span{at}})
}

// r finds packages that are attached or called by their names, and calls of their functions.
func (g *removedNames) r() {
	attached := make(map[string]bool)
	for at, name := range packagesAsked(g.f) {
		if r := removed().paths[name+"::"]; r != nil {
			g.add(r, name, at.Span())
		}
		if !at.Parent().Is(syntax.RNamespaceOperator) {
			attached[name] = true
		}
	}
	var exporting []*rpackage.Package
	for name := range attached {
		with, _ := rpackage.Attached(name)
		exporting = append(exporting, with...)
	}
	for path, at := range removed().functions {
		owner, function := at[0], at[1]
		isOwner := func(p *rpackage.Package) bool { return p.Name == owner }
		isOther := func(p *rpackage.Package) bool { return !isOwner(p) && gives(p, function) }
		for n := range g.f.Named(function) {
			if g.f.Binds(function) {
				g.Sets = append(g.Sets, path)
				break
			}
			call, spelled := calledBy(n), n.Parent()
			if !call.OK() || call.Language() != source.R || chosen(call) {
				continue
			}
			if spelled.Is(syntax.RNamespaceOperator) && spelled.Child(syntax.LHSField).Text() == owner ||
				!spelled.Is(syntax.RNamespaceOperator) && slices.ContainsFunc(exporting, isOwner) && !slices.ContainsFunc(exporting, isOther) {
				g.add(removed().paths[path], function, n.Span())
			}
		}
	}
}

// gives reports whether a package of R exports a function of a name.
func gives(p *rpackage.Package, function string) bool {
	switch p.Export(function) {
	case rpackage.Function, rpackage.Method, rpackage.Quoting:
		return true
	}
	return false
}

// python finds what is taken from modules.
func (g *removedNames) python(pass *analysis.Pass) {
	g.table = removed()
	known := false
	for n, module := range imports(g.f) {
		if module.Is(syntax.PyRelativeImport) || !g.table.modules[index.Top(module.Path())] {
			continue
		}
		known = true
		if !optional(n) && !n.Cell().NotRun && !n.HasError() {
			g.imported(n, module)
		}
	}
	if !known {
		return
	}
	names, ok := analyzer.Ask(pass, scope.Analyzer)
	if !ok {
		return
	}
	g.made = make(map[int]string)
	follow := func(pathOf func(*scope.Name) string) {
		for _, s := range names.(*scope.Names).Scopes {
			if s.Language != source.Python {
				continue
			}
			for _, name := range s.Names {
				if path := pathOf(name); g.table.modules[index.Top(path)] {
					for _, r := range name.References {
						if r.Node.OK() && !r.Mentioned {
							g.walk(r.Node, path)
						}
					}
				}
			}
		}
	}
	follow(originOf)
	follow(func(name *scope.Name) string { // by the calls that the first round found
		if class := g.classOf(name); class != "" {
			return class + "()"
		}
		return ""
	})
}

// imported looks at the paths that an import is of.
func (g *removedNames) imported(statement, module syntax.Node) {
	whole := module.Path()
	for at := 0; at <= len(whole); at++ {
		if at == len(whole) || whole[at] == '.' {
			if r := g.table.paths[whole[:at]]; r != nil {
				g.add(r, whole[:at], module.Span())
				return
			}
		}
	}
	if module.Field() != syntax.ModuleNameField {
		return
	}
	for name := range statement.Parts(syntax.NameField) {
		if name.Is(syntax.PyAliasedImport) {
			name = name.Child(syntax.NameField)
		}
		if r := g.table.paths[whole+"."+name.Text()]; r != nil {
			g.add(r, whole+"."+name.Text(), name.Span())
		}
	}
}

// originOf is the path of what imports bind a name to, all of them to the same, or empty.
func originOf(name *scope.Name) (origin string) {
	for _, b := range name.Bindings {
		if b.How != scope.Imported {
			return ""
		}
		module, bound := b.From.Child(syntax.ModuleNameField).Path(), b.Node
		switch p := bound.Parent(); {
		case p.Is(syntax.PyAliasedImport):
			bound = p.Child(syntax.NameField)
		case module == "":
			bound = syntax.Node{}
		}
		one := name.Text // import a.b is used as a.b
		if bound.OK() {
			one = strings.TrimPrefix(module+"."+bound.Path(), ".")
		}
		if origin != "" && origin != one {
			return ""
		}
		origin = one
	}
	return origin
}

// walk follows the attributes that are taken from what a node is, whose path is known. That itself is told where it is
// imported or made.
func (g *removedNames) walk(n syntax.Node, path string) {
	top := n
	for {
		if call := n.Parent(); call.Has(syntax.Call) && n.Field() == syntax.FunctionField {
			g.called(call, path)
			return
		}
		p := n.Parent()
		switch {
		case p.Is(syntax.PyAttribute) && n.Field() == syntax.ObjectField:
			path += "." + p.Child(syntax.AttributeField).Text()
		case p.Is(syntax.PySubscript) && n.Field() == syntax.ValueField:
			path += ".[]"
		default:
			return
		}
		n = p
		r := g.table.paths[path]
		switch {
		case r == nil:
			continue
		case isSet(n):
			g.Sets = append(g.Sets, r.name)
		case !n.Cell().NotRun && !n.IsForeseen():
			at := source.Span{Start: n.Child(syntax.AttributeField).Start(), End: n.Stop()}
			if n.Is(syntax.PySubscript) {
				at = n.Span()
			}
			g.add(r, spelledFrom(top, n), at)
		}
		return
	}
}

// spelledFrom is what a message calls an attribute of a name or of what a call makes.
func spelledFrom(top, n syntax.Node) string {
	if top.Has(syntax.Call) {
		return strings.TrimLeft(n.File().Doc.Text(source.Span{Start: top.Stop(), End: n.Stop()}), " \n\t.")
	}
	if n.Is(syntax.PySubscript) {
		return strings.Join(strings.Fields(n.Child(syntax.ValueField).Text()), "") + "[…]"
	}
	return strings.Join(strings.Fields(n.Text()), "")
}

// called looks at the arguments of a call, and at what is taken from what it makes.
func (g *removedNames) called(call syntax.Node, path string) {
	if !call.Cell().NotRun && !call.IsForeseen() {
		for _, r := range g.table.arguments[path] {
			value := call.Arg(r.argument, -1)
			if text, _ := value.Literal(); value.OK() && (r.text == "" || text == r.text) {
				g.add(r, r.spelled(call.FuncName()), value.Parent().Span())
			}
		}
		text, ok := call.Arg("", 0).Literal()
		for _, r := range g.table.texts[path] {
			if start, open := strings.CutSuffix(r.text, "*"); ok && (text == r.text || open && strings.HasPrefix(text, start) && !strings.HasPrefix(text, "seaborn-v0")) {
				g.add(r, text, call.Arg("", 0).Span())
			}
		}
	}
	if class := g.table.makers[path]; class != "" && !call.Arg("chunksize", -1).OK() && !call.Arg("iterator", -1).OK() && !call.Arg("sheet_name", -1).OK() {
		g.made[call.Index()] = class
		g.walk(call, class+"()")
	}
}

// classOf is the class of what a name is for sure: each of its bindings gives it such an object, or what is made of the
// one that it was.
func (g *removedNames) classOf(name *scope.Name) (class string) {
	for _, b := range name.Bindings {
		if b.How != scope.Assigned || b.Unpacked {
			return ""
		}
		of := g.objectOf(b.From.Value(), name.Text)
		switch {
		case of == "", class != "" && of != class && of != itself:
			return ""
		case class == "" || class == itself:
			class = of
		}
	}
	if class == itself {
		return ""
	}
	return class
}

// itself stands for the class of the name that is bound.
const itself = "itself"

// objectOf is the class of a value, through what gives an object of the same.
func (g *removedNames) objectOf(value syntax.Node, name string) string {
	var through []string
	for {
		switch {
		case value.Is(syntax.PyIdentifier) && value.Text() == name:
			if g.keep("pandas.DataFrame", through) {
				return itself
			}
			return ""
		case g.made[value.Index()] != "":
			if class := g.made[value.Index()]; g.keep(class, through) {
				return class
			}
			return ""
		case value.Is(syntax.PySubscript):
			through = append(through, "[]")
			value = value.Child(syntax.ValueField)
		case value.Has(syntax.Call) && value.Child(syntax.FunctionField).Is(syntax.PyAttribute):
			through = append(through, value.FuncName())
			value = value.Child(syntax.FunctionField).Child(syntax.ObjectField)
		default:
			return ""
		}
	}
}

// keep reports whether all of the methods give an object of the class.
func (g *removedNames) keep(class string, methods []string) bool {
	return !slices.ContainsFunc(methods, func(m string) bool { return !g.table.keeps[class][m] })
}

// isSet reports whether an attribute is given a value.
func isSet(n syntax.Node) bool { return n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n }
