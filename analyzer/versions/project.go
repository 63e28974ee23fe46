// Package versions knows which versions of libraries a project asks for, for which of its documents: by lists of
// requirements, environments, locks, images, commands that install, and what it tells its readers.
package versions

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Release is a version of a library from which on something is otherwise.
type Release struct {
	Library string // its distribution, or "python"
	Version Version
	Python  Version // the first that it can be installed on
}

// Asked is what a project asks for.
type Asked struct {
	x     *index.Project
	files []file
	old   map[string]bool // folders and packages with scripts that Python 2 alone runs
	new   map[string]bool // documents that Python 3 alone runs
}

// file is what one file says, for the documents below a folder.
type file struct {
	folder   string
	wishes   []Wish
	frozen   bool     // packages of R are taken as they were
	packages []string // of R, that a lock or an environment has
}

// Read reads what the files of a project say, whose rule shares an [index.Project]; said is what the summary of a
// document holds of it. Whether packages of R are frozen is read of other files only where it is wanted.
func Read(p *analyzer.Project, said func(summary any) Document, frozen bool) *Asked {
	a := &Asked{x: index.Of(p), old: make(map[string]bool), new: make(map[string]bool)}
	holds := make(map[string]bool) // folders with documents at any depth
	for _, s := range p.Summaries {
		manifest.AddFolders(holds, s.Path)
	}
	add := func(name string, what file) {
		what.folder = path.Dir(name)
		for above := path.Dir(what.folder); above != what.folder && (!holds[what.folder] || manifest.IsForParent(what.folder)); above = path.Dir(above) {
			what.folder = above
		}
		a.files = append(a.files, what)
	}
	for _, s := range p.Summaries {
		d := said(s.Value)
		if len(d.Wishes) > 0 || d.Frozen {
			add(s.Path, file{wishes: d.Wishes, frozen: d.Frozen})
		}
		if d.Python2 {
			a.old[a.partOf(s.Path)] = true
		}
		if d.Python3 {
			a.new[s.Path] = true
		}
	}
	for name, text := range p.Texts() {
		if path.Base(name) == ".python-version" {
			add(name, file{wishes: In(append([]byte("python "), text...))})
		} else if base := strings.ToLower(path.Base(name)); speaksOfVersions[path.Ext(base)] || path.Ext(base) == "" || strings.HasPrefix(base, "dockerfile") || forReaders.MatchString(base) {
			add(name, file{wishes: In(text), frozen: frozen && isFrozen(text)})
		}
	}
	for _, m := range a.x.Manifests {
		if path.Base(m.Path) != "DESCRIPTION" { // which takes whatever is on CRAN
			add(m.Path, file{packages: m.RNames})
		}
	}
	return a
}

// partOf is the folder of what one interpreter runs with a document: its own, or the topmost of its package.
func (a *Asked) partOf(document string) string {
	dir := path.Dir(document)
	for up := path.Dir(dir); up != dir && (a.x.Folders[dir]&a.x.Folders[up]&index.PythonPackage) != 0; up = path.Dir(dir) {
		dir = up
	}
	return dir
}

// speaksOfVersions are the suffixes of files that declare versions.
var speaksOfVersions = syntax.Names(".txt .in .toml .cfg .yml .yaml .lock .sh .ini .dockerfile .smk .def")

// forReaders matches files that tell people of them.
var forReaders = lazyregexp.New(`^(?:readme|install|setup|require|environment|depend)[\w-]*\.(?:md|rst)$`)

// says reports whether a file that speaks for a document says something.
func (a *Asked) says(document string, something func(file) bool) bool {
	return slices.ContainsFunc(a.files, func(f file) bool {
		return (f.folder == "." || strings.HasPrefix(document, f.folder+"/")) && something(f)
	})
}

// Older reports whether a file that speaks for a document asks for a version of a library before a release, and for no
// newer one, or for a Python that the release cannot be installed on. What asks for Python 2 does not speak for a document
// that only Python 3 parses.
func (a *Asked) Older(r Release, document string) bool {
	if a.new[document] {
		return a.says(document, func(f file) bool {
			return f.isBefore(r) || f.isOld("python", r.Python) && !f.isOld("python", python3)
		})
	}
	return a.old[a.partOf(document)] || a.says(document, func(f file) bool { return f.isBefore(r) || f.isOld("python", r.Python) })
}

var python3 = Version{3, 0}

// OlderR reports whether a file that speaks for a document asks for a version of a package of R before a release, has the
// package in its lock or environment, or takes packages as they were.
func (a *Asked) OlderR(r Release, owner, document string) bool {
	return a.says(document, func(f file) bool {
		return f.frozen || slices.Contains(f.packages, owner) || f.isOld(r.Library, r.Version)
	})
}

// isBefore reports whether a file asks for what is before a release alone, by its library or by one that brings it.
func (f file) isBefore(r Release) bool {
	return f.isOld(r.Library, r.Version) || r.Library == "keras" && f.isOld("tensorflow", bringing(r.Version))
}

// bringing returns the TensorFlow that brought a version of Keras: 2.16 the third, https://keras.io/getting_started/, and
// those before one of their own number.
func bringing(keras Version) Version {
	if keras[0] == 3 {
		return Version{2, 16}
	}
	return keras
}

// isOld reports whether a file asks for versions of a library before one alone, as far as it says which: python3 may
// be any.
func (f file) isOld(library string, since Version) (old bool) {
	for _, w := range f.wishes {
		if w.Library == library && (w.Below || !w.Version.spans(since)) {
			if !w.isOlder(since) {
				return false
			}
			old = true
		}
	}
	return old
}
