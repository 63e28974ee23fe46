package production

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows modules of the project that code imports by their name alone, and that lie where Python
// does not look for them.

// leadsElsewhere reports whether code says itself in which folders Python looks for modules.
func leadsElsewhere(f *syntax.File) bool {
	return slices.ContainsFunc([]string{"sys.path", "chdir", "%cd", "site.addsitedir", "PYTHONPATH"}, f.Doc.Contains)
}

// isLed reports whether a document says where Python looks for modules, or imports what does.
func (a asked) isLed(leads map[string]bool) bool {
	return a.Leads || slices.ContainsFunc(slices.Concat(a.Modules, a.Plain), func(m sourceFile) bool {
		return leads[m.Name[strings.LastIndexByte(m.Name, '.')+1:]]
	})
}

// stemOf is the name of a file without its folder and suffix.
func stemOf(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }

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

// strayed returns where the one module of the project with a name lies, of which nobody can say that
// Python finds it: code that nobody imports asks for it by the name alone, and it lies neither beside that
// code nor in a folder above, from where modules are run, nor below a folder src or lib or in what is
// installed. It has all that the code takes from it, so that no package of the name is meant.
func strayed(p *analyzer.Project, x *index.Project, d *index.Document, m sourceFile) (dir string, ok bool) {
	name, others := m.Name, x.Named(m.Name)
	if len(m.Takes) == 0 || len(others) != 1 || slices.ContainsFunc(m.Takes, func(taken string) bool { return !others[0].Binds(taken) }) || path.Ext(others[0].Path) != ".py" || path.Base(others[0].Path) == "__init__.py" || p.Partial || manifest.Known(name) || x.Imported(d) || x.Used("PYTHONPATH") {
		return "", false
	}
	dir = path.Dir(others[0].Path)
	if _, marks := x.Above(others[0], index.Installed); marks&index.Installed != 0 {
		return "", false
	}
	for part := range strings.SplitSeq(dir, "/") {
		if part == "src" || part == "lib" || part == "." {
			return "", false
		}
	}
	for at := path.Dir(d.Path); ; at = path.Dir(at) {
		if at == dir || !x.Lacking(at, name, p.Absent) {
			return "", false
		}
		if at == "." || at == "/" {
			return dir, true
		}
	}
}
