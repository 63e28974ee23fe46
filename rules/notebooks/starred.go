package notebooks

import (
	"maps"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// starred is what a document takes from modules as a whole: `from tides import *`.
type starred struct {
	names   map[string]bool // those of modules of Python's library
	modules []string        // all of them, which may be the project's
	known   bool            // whether it is a document of which that tells what may be missing
}

// readStarred looks where the names of a script come from that imports everything from modules. Python 2's library
// has other names, and in cells hidden_state has to know where a name may come from.
func readStarred(f *syntax.File) starred {
	s := starred{names: make(map[string]bool)}
	if f.Doc.Format != source.Script || f.Doc.HasCells() {
		return s
	}
	for n := range f.Kinds(syntax.PyWildcardImport) {
		module := n.Parent().Child(syntax.ModuleNameField).Path()
		names, standard := index.Brings(module)
		if standard && f.IsPython2() {
			return s
		}
		maps.Copy(s.names, names)
		s.modules = append(s.modules, module)
	}
	s.known = true
	return s
}

// lackedBy reports whether the modules that a document imports everything from have no such name, all of them: those
// of the project, and of Python's library where the project has none of that path.
func lackedBy(x *index.Project, d *index.Document, modules []string, name string) bool {
	for _, module := range modules {
		found := x.Modules(d, module)
		if _, standard := index.Brings(module); len(found) == 0 && !standard || slices.ContainsFunc(found, func(m *index.Document) bool { return !x.Lacks(m, name) }) {
			return false
		}
	}
	return true
}
