package index

import (
	"path"
	"slices"
	"strings"
)

// Top returns the part of a dotted path before its first dot, of a module its package: numpy of numpy.linalg, nothing
// of a relative path.
func Top(path string) string {
	name, _, _ := strings.Cut(path, ".")
	return name
}

// Modules returns the documents that a module's path may mean where a document
// imports it: relative to its package, or from a folder at or above it, or from the
// folder src in one of those. None is found for a module that is not the project's.
func (x *Project) Modules(d *Document, module string) []*Document {
	rest := strings.TrimLeft(module, ".")
	file := strings.ReplaceAll(rest, ".", "/")
	if rest != "" && len(x.byName[Last(rest)]) == 0 {
		return nil
	}
	dir := path.Dir(d.Path)
	if dots := len(module) - len(rest); dots > 0 {
		for range dots - 1 {
			dir = path.Dir(dir)
		}
		return x.module(nil, path.Join(dir, file))
	}
	var found []*Document
	for own := true; ; dir, own = path.Dir(dir), false {
		// What lies in a package is not found by its bare name, but by what is run there.
		if x.Folders[dir]&PythonPackage == 0 || own && d.Runs {
			found = x.module(found, path.Join(dir, file))
			found = x.module(found, path.Join(dir, "src", file))
		}
		if dir == "." || dir == "/" {
			break
		}
	}
	return slices.DeleteFunc(found, func(m *Document) bool { return m == d })
}

// findStarred notes the modules that some document imports everything from.
func (x *Project) findStarred() {
	for i := range x.Documents {
		d := &x.Documents[i]
		for _, module := range d.Stars {
			for _, m := range x.meant(d, module) {
				x.starred[m] = true
			}
		}
	}
}

// meant returns the documents that a module's path may mean where nobody knows which
// folders Python looks in: that in the folder of the document, else all with the path.
func (x *Project) meant(d *Document, module string) []*Document {
	if strings.HasPrefix(module, ".") {
		return x.Modules(d, module)
	}
	file := strings.ReplaceAll(module, ".", "/")
	if beside := x.module(nil, path.Join(path.Dir(d.Path), file)); len(beside) > 0 {
		return beside
	}
	var found []*Document
	for _, m := range x.byName[Last(module)] {
		at := strings.TrimSuffix(strings.TrimSuffix(m.Path, path.Ext(m.Path)), "/__init__")
		if at == file || strings.HasSuffix(at, "/"+file) {
			found = append(found, m)
		}
	}
	return found
}

// module adds the module at a path without suffix.
func (x *Project) module(found []*Document, file string) []*Document {
	for _, name := range []string{file + ".py", file + "/__init__.py"} {
		if m := x.byPath[name]; m != nil {
			found = append(found, m)
		}
	}
	return found
}

// Sets reports whether some document gives an attribute of that name to what it imports.
func (x *Project) Sets(name string) bool { return x.has(stored, name) }

// Lacks reports whether a module is known to have no name, neither at its top nor as
// a module in its folder, by itself or by what others do to it.
func (x *Project) Lacks(m *Document, name string) bool {
	if m.Dynamic || len(m.Stars) > 0 || m.Binds(name) || m.Binds("__getattr__") || x.Opened(m) || x.Sets(name) {
		return false
	}
	if path.Base(m.Path) != "__init__.py" {
		return true
	}
	if strings.HasPrefix(name, "_") {
		return false // a module of a package with this name is often built from C
	}
	folder := path.Join(path.Dir(m.Path), name)
	return x.byPath[folder+".py"] == nil && !x.folders[folder] && !x.hollow(m)
}

// hollow reports whether a package is its front alone, in which nothing is bound: what
// others import from it lies elsewhere, behind a link perhaps.
func (x *Project) hollow(front *Document) bool {
	if len(front.Bound) > 0 {
		return false
	}
	dir := path.Dir(front.Path) + "/"
	return !slices.ContainsFunc(x.Documents, func(d Document) bool { return d.Path != front.Path && strings.HasPrefix(d.Path, dir) })
}

// Gap returns how far a module's dotted path leads into a package of the project, and one part
// more, where that package is known to have no such module: a.b of a.b.c where a has no b. It is
// empty for a module that is there, or that is no project's. Sure tells that Python finds the
// project's package before another one of that name. Absent reports whether nothing lies at a path.
func (x *Project) Gap(d *Document, module string, absent func(path string) bool) (gap string, sure bool) {
	rest := strings.TrimLeft(module, ".")
	parts := strings.Split(rest, ".")
	dir := path.Dir(d.Path)
	if dots := len(module) - len(rest); dots > 0 {
		for range dots - 1 {
			dir = path.Dir(dir)
		}
		if n := x.gap(dir, parts, absent); n > 0 && rest != "" {
			return module[:dots] + strings.Join(parts[:n], "."), true
		}
		return "", false
	}
	top := parts[0]
	if len(parts) < 2 || !x.Own(top) || slices.ContainsFunc(x.byName[top], func(m *Document) bool { return m.Stem() == top }) {
		return "", false
	}
	for own := true; ; dir, own = path.Dir(dir), false {
		if x.Folders[dir]&PythonPackage == 0 || own && d.Runs { // as in Modules
			switch {
			case x.folders[path.Join(dir, top)]:
				return x.gapEverywhere(dir, parts, absent), x.Folders[path.Join(dir, top)]&PythonPackage != 0
			case x.folders[path.Join(dir, "src", top)]:
				return x.gapEverywhere(path.Join(dir, "src"), parts, absent), false
			}
		}
		if dir == "." || dir == "/" {
			return "", false
		}
	}
}

// gapEverywhere is Gap for the parts of a path that no folder of the name leads to the end of. The
// one below dir is asked first, for nearly all imports are of it.
func (x *Project) gapEverywhere(dir string, parts []string, absent func(path string) bool) string {
	most := x.gap(dir, parts, absent)
	if most == 0 {
		return ""
	}
	for folder := range x.folders {
		if path.Base(folder) != parts[0] {
			continue
		}
		n := x.gap(path.Dir(folder), parts, absent)
		if n == 0 {
			return ""
		}
		most = max(most, n)
	}
	return strings.Join(parts[:most], ".")
}

// gap returns the number of the first part of a module's path that does not lie below a folder,
// counted from one, or 0 if none is known to lack.
func (x *Project) gap(dir string, parts []string, absent func(path string) bool) int {
	for i, part := range parts {
		dir = path.Join(dir, part)
		switch {
		case x.folders[dir]:
		case !slices.ContainsFunc(modules, func(suffix string) bool {
			return x.byPath[dir+suffix] != nil || !absent(dir+suffix) && !isLeftOut(dir, suffix, absent)
		}):
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// Lacking reports whether a folder is known to have no module of a name.
func (x *Project) Lacking(dir, name string, absent func(path string) bool) bool {
	return x.gap(dir, []string{name}, absent) > 0
}

// modules are what the names of files and folders that Python imports end in.
var modules = []string{".py", "", ".pyx", ".c", ".cpp", ".pyd", ".so", ".pyc", ".ipynb"}

// isLeftOut reports whether git leaves out whatever is built in a folder, as *.py[cod] does: that
// says nothing of one module.
func isLeftOut(module, suffix string, absent func(path string) bool) bool {
	switch suffix {
	case ".pyd", ".so", ".pyc":
		return !absent(module + "0" + suffix)
	}
	return false
}

// Named returns all documents whose module has the last name, wherever they are.
func (x *Project) Named(name string) []*Document { return x.byName[name] }

// Binds reports whether a module defines a name, or imports it.
func (d *Document) Binds(name string) bool { return d.Bound.has(hash(word, name)) }
