package index

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Ways finds how a run comes by places of a document.
type Ways struct {
	f     *syntax.File
	names map[int]*scope.Name // by the definition that binds them
}

// NewWays returns the ways through a document.
func NewWays(f *syntax.File, names *scope.Names) *Ways {
	w := &Ways{f: f, names: make(map[int]*scope.Name)}
	for _, s := range names.Scopes {
		for _, name := range s.Names {
			for _, b := range name.Bindings {
				if b.From.OK() && (b.How == scope.Defined || b.From.Is(syntax.RAssignment)) {
					w.names[b.From.Index()] = name
				}
			}
		}
	}
	return w
}

// To returns the names of functions and classes one of which has to be used elsewhere for a
// run to come by a place; none where the document's own code comes by, or nobody can tell.
func (w *Ways) To(place syntax.Node) (names []string) {
	seen := make(map[int]bool)
	for open := []syntax.Node{place}; len(open) > 0; {
		def := holder(open[0])
		open = open[1:]
		if !def.OK() {
			return nil
		}
		if seen[def.Index()] {
			continue
		}
		seen[def.Index()] = true
		users, label, known := w.users(def)
		if !known {
			return nil
		}
		names = append(names, label)
		open = append(open, users...)
	}
	return names
}

// Replaced reports whether a place stands in a function at the top of a document that is defined anew
// below before anything uses it.
func (w *Ways) Replaced(place syntax.Node) bool {
	def := holder(place)
	name := w.names[def.Index()]
	if !def.OK() || name == nil || !def.Parent().Has(syntax.CellRoot) {
		return false
	}
	for _, b := range name.Bindings {
		if b.How == scope.Defined && b.From.Start() > def.Start() && b.From.Parent().Has(syntax.CellRoot) {
			return !slices.ContainsFunc(name.References, func(r *scope.Reference) bool {
				return !r.Node.OK() || r.Node.Start() < b.From.Start() && !def.Covers(r.Node)
			})
		}
	}
	return false
}

// holder returns the innermost function or method around a node, with a name, whose body it
// stands in; none at the top.
func holder(n syntax.Node) syntax.Node {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if p.Has(syntax.Function) && child.Field() == syntax.BodyField && p.FuncLabel() != "" {
			return p
		}
	}
	return syntax.Node{}
}

// users returns the places of the document that use a function or class outside of itself,
// and its name. Known is false where something else may call it: what decorates it, or a
// list of what is there for others.
func (w *Ways) users(def syntax.Node) (users []syntax.Node, label string, known bool) {
	from := def
	if p := def.Parent(); p.Is(syntax.RAssignment) {
		from = p
	}
	if registered(def) {
		return nil, "", false
	}
	label = from.Child(syntax.NameField).Text()
	if from != def {
		label = def.FuncLabel()
	}
	class := def.Within(syntax.Function | syntax.Class)
	if class.Is(syntax.PyClassDefinition) && def.Has(syntax.Function) {
		for n := range w.f.Named(label) {
			if n.Field() == syntax.AttributeField && !def.Covers(n) {
				users = append(users, n)
			}
		}
		if !strings.HasPrefix(label, "__") && !inherits(class) {
			return users, label, true
		}
		// Python or a base of the class calls it where the class is used.
		more, name, known := w.users(class)
		return append(users, more...), name, known
	}
	name := w.names[from.Index()]
	if name == nil {
		return nil, "", false
	}
	for _, r := range name.References {
		switch {
		case !r.Node.OK() || r.Export || r.Mentioned:
			return nil, "", false
		case !from.Covers(r.Node):
			users = append(users, r.Node)
		}
	}
	return users, label, true
}

// registered reports whether what decorates a function or a class may call it.
func registered(def syntax.Node) bool {
	p := def.Parent()
	if !p.Is(syntax.PyDecoratedDefinition) {
		return false
	}
	for c := range p.Children() {
		if c.Is(syntax.PyDecorator) && !quiet[strings.TrimSpace(strings.TrimPrefix(c.Text(), "@"))] {
			return true
		}
	}
	return false
}

// quiet are decorators that change what a function is given, and call nothing.
var quiet = syntax.Names("staticmethod classmethod property abstractmethod abc.abstractmethod dataclass")

// inherits reports whether a class has a base that may call its methods.
func inherits(class syntax.Node) bool {
	for base := range class.Child(syntax.SuperclassesField).Children() {
		if !base.Is(syntax.Token) && base.Text() != "object" {
			return true
		}
	}
	return false
}

// Comes reports whether a run of the project comes by a place of a document, to which a way
// leads: something runs the document, and it or what runs it uses one of the names. At the top
// of a document whoever runs it comes by.
func (x *Project) Comes(d *Document, way []string) bool {
	if len(way) == 0 || d.Stage == analyzer.Test || d.Tests || CalledFile(d.Path) || x.Opened(d) || path.Base(d.Path) == "__init__.py" {
		return true
	}
	// Who uses the name means another one where nothing speaks of the module, be it a build or a script of R.
	alone := path.Ext(d.Path) == ".py" && !x.Imported(d) && !x.Loaded(d) && !x.has(word, d.module())
	return x.Reached(d) && slices.ContainsFunc(way, func(name string) bool {
		return CalledName(name) || !alone && (x.Used(name) || x.called(d, name))
	})
}

// called reports whether another document calls something by the name of a method.
func (x *Project) called(d *Document, name string) bool {
	h := hash(member, name)
	return slices.ContainsFunc(x.Documents, func(other Document) bool { return other.Path != d.Path && other.Uses.has(h) })
}

// CalledFile reports whether a program reads all of a document: settings, hooks of a server,
// commands of a build, steps of a database, lessons on a package.
func CalledFile(file string) bool {
	name := path.Base(file)
	stem := strings.ToLower(strings.TrimSuffix(name, path.Ext(name)))
	if calledFiles[stem] || settings.MatchString(stem) {
		return true
	}
	for folder := range strings.SplitSeq(path.Dir(file), "/") {
		if calledFolders[folder] {
			return true
		}
	}
	return false
}

// CalledName reports whether programs look for definitions of the name.
func CalledName(name string) bool {
	return calledNames[name]
}

// settings matches the name of a file that holds them; generate_configs makes some.
var settings = lazyregexp.New(`^(?:config|settings)|(?:config|settings|conf)$`)

var (
	calledFiles = syntax.Names(`setup conftest fabfile hubconf noxfile dodo locustfile wscript versioneer _version manage local_settings
		sitecustomize usercustomize wsgi asgi`)
	calledFolders = syntax.Names("migrations versions settings config conf vignettes")
	calledNames   = syntax.Names(`create_app make_app lambda_handler handler model_fn input_fn predict_fn output_fn transform_fn load_tests setUpModule
		tearDownModule setup_module teardown_module setup_function teardown_function setup teardown load_ipython_extension
		unload_ipython_extension upgrade downgrade app application celery dag urlpatterns app_name`,
		".onLoad .onAttach .onUnload .onDetach .First.lib .Last.lib .First .Last server ui run_app app_server app_ui")
)
