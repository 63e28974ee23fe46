package production

import (
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows modules of the project that code imports by their name alone, and that lie where Python
// does not look for them.

// leadsElsewhere reports whether code says itself in which folders Python looks for modules.
func leadsElsewhere(f *syntax.File) bool {
	return slices.ContainsFunc([]string{"sys.path", "chdir", "%cd", "site.addsitedir", pathVariable}, f.Doc.Contains)
}

// sourceRoot matches what PyCharm's settings of a module call a folder that Python looks in, below its own or another module's.
var sourceRoot = lazyregexp.New(`<sourceFolder url="file://\$MODULE_DIR\$/|<orderEntry type="module" `)

// pathVariable is the variable of the environment that names such folders.
const pathVariable = "PYTHONPATH"

// definedIn lists what a module of Python binds at its top; nothing where it may have more.
func definedIn(f *syntax.File) (names []string) {
	if f.Doc.Language != source.Python || f.Doc.HasCells() || f.Root().Count(syntax.PyWildcardImport) > 0 {
		return nil
	}
	for s := range f.Root().Statements() {
		if s.Is(syntax.PyDecoratedDefinition) {
			s = s.Child(syntax.DefinitionField)
		}
		var binds syntax.Node
		switch e := s.Expression(); {
		case s.Has(syntax.Function | syntax.Class):
			binds = s.Child(syntax.NameField)
		case e.Has(syntax.Assignment):
			binds = e.Target()
		case s.Has(syntax.Import):
			binds = s
		}
		for n := range binds.Subtree() {
			if n.Has(syntax.Identifier) {
				names = append(names, n.Text())
			}
		}
	}
	return names
}

// takenOf lists the names that an import statement takes from a module, or that code reads from it by the
// name that the statement binds.
func takenOf(statement, module syntax.Node) (names []string) {
	if statement.Is(syntax.PyImportFromStatement) {
		for name := range statement.Parts(syntax.NameField) {
			if name.Is(syntax.PyAliasedImport) {
				name = name.Child(syntax.NameField)
			}
			names = append(names, name.Text())
		}
		return names
	}
	as := module.Text()
	if p := module.Parent(); p.Is(syntax.PyAliasedImport) {
		as = p.Child(syntax.AliasField).Text()
	}
	for n := range statement.File().Named(as) {
		if at := n.Parent(); at.Is(syntax.PyAttribute) && at.Child(syntax.ObjectField) == n {
			names = append(names, at.Child(syntax.AttributeField).Text())
		}
	}
	return names
}

// strays finds such modules.
type strays struct {
	project  *analyzer.Project
	index    *index.Project
	all      map[string]asked // by path
	imported map[string]bool  // names that code imports
	leads    map[string]bool  // names of the documents that say where Python looks for modules
	set      func() bool      // whether the project speaks of the variable that does, or an editor's settings do
}

func newStrays(p *analyzer.Project, x *index.Project) *strays {
	s := &strays{project: p, index: x, all: make(map[string]asked), imported: make(map[string]bool), leads: make(map[string]bool)}
	for _, summary := range p.Summaries {
		found := summary.Value.(asked)
		s.all[summary.Path] = found
		for _, name := range found.Imports {
			s.imported[name] = true
		}
		if found.Leads {
			s.leads[x.Document(summary.Path).Stem()] = true
		}
	}
	s.set = sync.OnceValue(func() bool {
		for at, text := range p.Texts() {
			if source.Holds(text, pathVariable) || path.Ext(at) == ".iml" && sourceRoot.Match(text) {
				return true
			}
		}
		return false
	})
	return s
}

// of returns where the one module of the project with a name lies, of which nobody can say that Python
// finds it: code that nobody imports asks for it by the name alone, and it lies neither beside that code
// nor in a folder above, from where modules are run, nor below a folder src or lib or in what is
// installed. It has all that the code takes from it, so that no package of the name is meant.
func (s *strays) of(d *index.Document, in asked, m sourceFile) (dir string, ok bool) {
	others := s.index.Named(m.Name)
	if len(others) != 1 || path.Ext(others[0].Path) != ".py" || path.Base(others[0].Path) == "__init__.py" || !s.gives(others[0], m) ||
		s.project.Partial || manifest.Known(m.Name) || s.isLed(in) || s.imported[d.Stem()] || s.set() {
		return "", false
	}
	dir = path.Dir(others[0].Path)
	if _, marks := s.index.Above(others[0], index.Installed); marks&index.Installed != 0 {
		return "", false
	}
	for part := range strings.SplitSeq(dir, "/") {
		if part == "src" || part == "lib" || part == "." {
			return "", false
		}
	}
	for at := path.Dir(d.Path); ; at = path.Dir(at) {
		if at == dir || !s.index.Lacking(at, m.Name, s.project.Absent) {
			return "", false
		}
		if at == "." || at == "/" {
			return dir, true
		}
	}
}

// gives reports whether a module has all that code takes from it, and that is something.
func (s *strays) gives(module *index.Document, m sourceFile) bool {
	return len(m.Takes) > 0 && hasAll(s.all[module.Path].Defines, m.Takes)
}

// isLed reports whether a document says where Python looks for modules, or imports what does.
func (s *strays) isLed(in asked) bool {
	return in.Leads || slices.ContainsFunc(in.Imports, func(name string) bool { return s.leads[name] })
}
