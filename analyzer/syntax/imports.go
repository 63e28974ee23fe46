package syntax

import (
	"maps"
	"strings"
	"unicode"
)

// Imported maps each name that an import of Python binds anywhere in the
// document to the dotted path of what it stands for: np to "numpy", os to "os"
// (of `import os.path`), set_trace to "pdb.set_trace", x to ".y.x" of
// `from .y import x`. Where a name is imported twice the last one wins. Do not
// change the map: it is made once.
func (f *File) Imported() map[string]string {
	if f.imported == nil {
		f.imported = f.readImports()
	}
	return f.imported
}

func (f *File) readImports() map[string]string {
	names := make(map[string]string)
	for n := range f.Kinds(PyImportStatement, PyImportFromStatement) {
		from := ""
		if module := n.Child(ModuleNameField); module.OK() {
			from = module.Path()
			if !strings.HasSuffix(from, ".") {
				from += "."
			}
		}
		for name := range n.Parts(NameField) {
			if name.Is(PyAliasedImport) {
				names[name.Child(AliasField).Text()] = from + name.Child(NameField).Path()
				continue
			}
			path := name.Path()
			if from == "" {
				path, _, _ = strings.Cut(path, ".")
			}
			names[path] = from + path
		}
	}
	return names
}

// CalledAs returns the names and, besides, those that imports of Python give to what is
// named so: show of `from pprint import pprint as show`. Do not change the map.
func (f *File) CalledAs(names map[string]bool) map[string]bool {
	all := names
	for name, path := range f.Imported() {
		if all[name] || !names[path[strings.LastIndexByte(path, '.')+1:]] {
			continue
		}
		if len(all) == len(names) {
			all = maps.Clone(names)
		}
		all[name] = true
	}
	return all
}

// ImportsAny reports whether an import of Python is of one of the modules, of something
// in one of those at the top, or of one of the names by its whole path.
func (f *File) ImportsAny(modules map[string]bool) bool {
	for _, origin := range f.Imported() {
		if first, _, _ := strings.Cut(origin, "."); modules[first] || modules[origin] {
			return true
		}
	}
	return false
}

// Resolve replaces the first part of a dotted path with what the import that
// binds it stands for: np.load with "numpy.load". Names is what [File.Imported]
// returned.
func Resolve(path string, names map[string]string) string {
	first, rest, dotted := strings.Cut(path, ".")
	origin, ok := names[first]
	switch {
	case !ok:
		return path
	case dotted:
		return origin + "." + rest
	}
	return origin
}

// Path returns the dotted path of a module without the blanks that Python allows around
// its dots.
func (n Node) Path() string {
	path := n.Text()
	if strings.IndexFunc(path, unicode.IsSpace) < 0 {
		return path // nearly all
	}
	return strings.Join(strings.Fields(path), "")
}
