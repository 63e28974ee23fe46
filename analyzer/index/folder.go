package index

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// Marks tell what a folder is, by the files in it.
type Marks uint8

// The marks.
const (
	PythonPackage Marks = 1 << iota // __init__.py
	RPackage                        // DESCRIPTION with a Package
	Installed                       // setup.py or pyproject.toml that builds something to install
	Application                     // manage.py of Django, wsgi.py, a Procfile: it is run where it lies
	ExportsAll                      // NAMESPACE that exports by a pattern
)

// mark notes what a file says about its folder.
func (x *Project) mark(name string, text []byte) {
	dir := path.Dir(name)
	var m Marks
	switch base := path.Base(name); {
	case base == "__init__.py":
		m = PythonPackage
	case base == "DESCRIPTION" && (bytes.HasPrefix(text, []byte("Package:")) || bytes.Contains(text, []byte("\nPackage:"))):
		m = RPackage
	case base == "setup.py",
		base == "setup.cfg" && bytes.Contains(text, []byte("[options")),
		base == "pyproject.toml" && builds(text):
		m = Installed
	case base == "NAMESPACE" && bytes.Contains(text, []byte("exportPattern")):
		m = ExportsAll
	case base == "manage.py" && x.has(word, "DJANGO_SETTINGS_MODULE"), base == "wsgi.py", base == "asgi.py", base == "Procfile":
		m = Application
	}
	if m != 0 {
		x.Folders[dir] |= m
	}
}

// builds reports whether a pyproject.toml makes something that others install.
func builds(text []byte) bool {
	return bytes.Contains(text, []byte("[build-system]")) && !bytes.Contains(text, []byte("package-mode = false"))
}

// Above returns the nearest folder at or above a document that has one of the
// marks, and all its marks.
func (x *Project) Above(d *Document, marks Marks) (dir string, found Marks) {
	for dir = path.Dir(d.Path); ; dir = path.Dir(dir) {
		if m := x.Folders[dir]; m&marks != 0 || dir == "." || dir == "/" {
			return dir, m
		}
	}
}

// Public reports whether a name of a document is there for other projects: it is of
// a package that is installed or lies in them, and not private.
func (x *Project) Public(d *Document, name string) bool {
	if path.Base(path.Dir(d.Path)) == "R" {
		marks := x.Folders[path.Dir(path.Dir(d.Path))]
		return marks&RPackage != 0 && marks&ExportsAll != 0 && !strings.HasPrefix(name, ".")
	}
	if path.Ext(d.Path) != ".py" || d.Stage == analyzer.Test || strings.HasPrefix(name, "_") {
		return false
	}
	_, marks := x.Above(d, Installed)
	return marks&Installed != 0 && marks&Application == 0 && (x.InPackage(d) || !d.Acts) || x.part && x.InPackage(d)
}

// isPart reports whether the root is a package that lies in a folder of other projects: its
// own code imports it by a name that nothing in it has, and hardly any of it is run itself.
func (x *Project) isPart() bool {
	if x.Folders["."]&(PythonPackage|Application) != PythonPackage {
		return false
	}
	runs, all, named := 0, 0, false
	for _, d := range x.Documents {
		if d.Stage == analyzer.Test {
			continue
		}
		all++
		if d.Runs || path.Ext(d.Path) != ".py" {
			runs++
		}
		for _, top := range d.Tops {
			name, module, _ := strings.Cut(top, ".")
			named = named || !x.Own(name) && (x.folders[module] || x.byPath[module+".py"] != nil)
		}
	}
	return named && 10*runs <= all
}

// InPackage reports whether a document is a module of a package: of Python by the
// __init__.py beside it, of R by its folder R.
func (x *Project) InPackage(d *Document) bool {
	dir := path.Dir(d.Path)
	return x.Folders[dir]&PythonPackage != 0 || path.Base(dir) == "R" && x.Folders[path.Dir(dir)]&RPackage != 0
}
