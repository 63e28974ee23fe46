package production

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file reads what code itself declares or brings along: setup.py, scripts of R that
// install, cells that write modules.

// installedBy returns the packages that a script of R spells out which is named after
// installing and installs, or nothing: its lists declare as a file of requirements does.
func installedBy(f *syntax.File) (names []string) {
	if f.Doc.HasCells() || !f.Doc.Speaks(source.R) || !installers.MatchString(f.Doc.Base()) || len(installsOf(f)) == 0 {
		return nil
	}
	for s := range f.Kinds(syntax.RString) {
		text, ok := s.Literal()
		call := s.Parent().Parent().Parent() // through its argument and the list of them
		if ok && call.Has(syntax.Call) && packageName.MatchString(text) && (call.FuncName() == "c" || rInstalls[call.FuncName()] != "") {
			names = append(names, text)
		}
	}
	return names
}

// packageName matches what R takes for the name of a package.
var packageName = lazyregexp.New(`^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$`)

// writtenBy returns the modules that cells of a notebook write into files.
func writtenBy(d *source.Document) (modules []string) {
	for i := range d.Cells {
		c := &d.Cells[i]
		if c.Magic != "writefile" && c.Magic != "file" {
			continue
		}
		_, behind, _ := strings.Cut(d.Text(c.Span), "%%"+c.Magic)
		line, _, _ := strings.Cut(behind, "\n")
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if name, ok := strings.CutSuffix(path.Base(words[len(words)-1]), ".py"); ok {
			modules = append(modules, name)
		}
	}
	return modules
}

// setupOf reads the requirements that setup.py spells out, wherever they stand in it.
func setupOf(f *syntax.File) needs {
	found := needs{}
	for n := range f.Kinds(syntax.PyKeywordArgument) {
		switch n.Child(syntax.NameField).Text() {
		case "install_requires", "extras_require", "setup_requires", "tests_require":
			found.Setup = true
			found.Open = found.Open || !spelled(f, n.Child(syntax.ValueField))
		}
	}
	for s := range f.Kinds(syntax.PyString) {
		if text, ok := s.Literal(); ok && (s.Parent().Is(syntax.PyList, syntax.PySet, syntax.PyTuple)) {
			if name := manifest.Requirement(text); name != "" {
				found.Declares = append(found.Declares, name)
			}
		}
	}
	return found
}

// spelled reports whether a value is written down where it stands, or where the name
// that it is gets it.
func spelled(f *syntax.File, value syntax.Node) bool {
	if value.Is(syntax.PyIdentifier) {
		for n := range f.Named(value.Text()) {
			if a := n.Parent(); a.Has(syntax.Assignment) && a.Target() == n {
				return a.Value().Is(syntax.PyList, syntax.PyDictionary)
			}
		}
	}
	return value.Is(syntax.PyList, syntax.PyDictionary)
}
