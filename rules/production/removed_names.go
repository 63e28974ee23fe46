package production

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/object"
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
	f       *syntax.File
	table   *removals
	objects *object.Objects
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
	for at, name := range packagesLoaded(g.f) {
		if r := removed().paths[name+"::"]; r != nil {
			g.add(r, name, at.Span())
		}
		attached[name] = true
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
	g.objects = object.Ask(pass)
	for _, s := range g.objects.Names.Scopes {
		if s.Language != source.Python {
			continue
		}
		for _, name := range s.Names {
			path := g.objects.PathOf(name)
			if path == "" {
				if class := g.objects.ClassOfName(name); class != "" {
					path = class + "()"
				}
			}
			if !g.table.modules[index.Top(path)] {
				continue
			}
			for _, r := range name.References {
				if r.Node.OK() && !r.Mentioned {
					g.walk(r.Node, path)
				}
			}
		}
	}
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
		if r == nil && n.Is(syntax.PySubscript) {
			if class := g.objects.ClassOf(n); class != "" {
				path = class + "()" // rows of a table are one
			}
		}
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
		return inOneLine(n.Child(syntax.ValueField)) + "[…]"
	}
	return inOneLine(n)
}

// inOneLine is the text of a node without what breaks its lines.
func inOneLine(n syntax.Node) string {
	lines := strings.Split(n.Text(), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(strings.TrimSuffix(lines[i], "\\"))
	}
	return strings.Join(lines, "")
}

// called looks at the arguments of a call, and at what is taken from what it makes.
func (g *removedNames) called(call syntax.Node, path string) {
	if !call.Cell().NotRun && !call.IsForeseen() {
		function, name := path, call.FuncName()
		if estimator, ok := strings.CutSuffix(path, "().set_params"); ok {
			function, name = estimator, index.Last(estimator)
		}
		for _, r := range g.table.arguments[function] {
			value := call.Arg(r.argument, -1)
			if text, _ := value.Literal(); value.OK() && (r.text == "" || text == r.text) {
				g.add(r, r.spelled(name), value.Parent().Span())
			}
		}
		if searches[path] {
			g.searched(call)
		}
		text, ok := call.Arg("", 0).Literal()
		for _, r := range g.table.texts[path] {
			if start, open := strings.CutSuffix(r.text, "*"); ok && (text == r.text || open && strings.HasPrefix(text, start) && !strings.HasPrefix(text, "seaborn-v0")) {
				g.add(r, text, call.Arg("", 0).Span())
			}
		}
	}
	if class := g.objects.ClassOf(call); class != "" {
		g.walk(call, class+"()")
	}
}

// searches are what tries an estimator with the values in a dict for each of its arguments.
var searches = syntax.Names("sklearn.model_selection.GridSearchCV sklearn.model_selection.RandomizedSearchCV")

// searched looks at the arguments that a search tries.
func (g *removedNames) searched(search syntax.Node) {
	estimator := g.objects.ClassOf(search.Arg("estimator", 0))
	grid := search.Arg("param_grid", 1)
	if other := search.Arg("param_distributions", -1); other.OK() {
		grid = other
	}
	if grid.Is(syntax.PyIdentifier) {
		grid = g.valueOf(grid)
	}
	tried := func(values syntax.Node) {
		for pair := range values.Children() {
			key, _ := pair.Child(syntax.KeyField).Literal()
			for _, r := range g.table.arguments[estimator] {
				if key == r.argument && (r.text == "" || hasText(pair.Child(syntax.ValueField), r.text)) {
					g.add(r, r.spelled(index.Last(estimator)), pair.Span())
				}
			}
		}
	}
	tried(grid)
	for values := range grid.Children() { // of a list
		tried(values)
	}
}

// valueOf returns the only value that a name is given, or no node.
func (g *removedNames) valueOf(n syntax.Node) syntax.Node {
	read := g.objects.Reference(n)
	if read == nil || len(read.Name.Bindings) != 1 || read.Name.Bindings[0].How != scope.Assigned || read.Name.Bindings[0].Unpacked {
		return syntax.Node{}
	}
	return read.Name.Bindings[0].From.Value()
}

// hasText reports whether one of several values is a text.
func hasText(values syntax.Node, text string) bool {
	for s := range values.Nodes(syntax.String) {
		if literal, ok := s.Literal(); ok && literal == text {
			return true
		}
	}
	return false
}

// isSet reports whether an attribute is given a value.
func isSet(n syntax.Node) bool { return n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n }
