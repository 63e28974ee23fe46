package production

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a project says of the versions that it wants, for which document.

// olden is what a project says of old versions.
type olden struct {
	x     *index.Project
	files []keeping
	sets  map[string]bool
	old   map[string]bool // folders and packages with scripts that Python 2 alone runs
}

// keeping is what one file says, for the documents below a folder.
type keeping struct {
	folder   string
	versions []wish
	frozen   bool     // packages of R are taken as they were
	packages []string // of R, that a lock or an environment has
}

// keptIn reads what the files of a project say.
func keptIn(p *analyzer.Project) *olden {
	k := &olden{x: index.Of(p), sets: make(map[string]bool), old: make(map[string]bool)}
	holds := make(map[string]bool) // folders with documents at any depth
	for _, s := range p.Summaries {
		addFolders(holds, s.Path)
	}
	add := func(name string, what keeping) {
		what.folder = path.Dir(name)
		for above := path.Dir(what.folder); above != what.folder && (!holds[what.folder] || forParent.MatchString(path.Base(what.folder))); above = path.Dir(above) {
			what.folder = above
		}
		k.files = append(k.files, what)
	}
	for _, s := range p.Summaries {
		o := s.Value.(outdated)
		if len(o.Wishes) > 0 || o.Frozen {
			add(s.Path, keeping{versions: o.Wishes, frozen: o.Frozen})
		}
		for _, name := range o.Sets {
			k.sets[name] = true
		}
		if o.Python2 {
			k.old[k.partOf(s.Path)] = true
		}
	}
	ofR := slices.ContainsFunc(p.Summaries, func(s analyzer.Summary) bool {
		return slices.ContainsFunc(s.Value.(outdated).Found, func(g goneName) bool { return removed().all[g.Name].ofR() != "" })
	})
	for name, text := range p.Texts() {
		if path.Base(name) == ".python-version" {
			add(name, keeping{versions: askedIn(append([]byte("python "), text...))})
		} else if base := strings.ToLower(path.Base(name)); speaksOfVersions[path.Ext(base)] || path.Ext(base) == "" || strings.HasPrefix(base, "dockerfile") || forReaders.MatchString(base) {
			add(name, keeping{versions: askedIn(text), frozen: ofR && isFrozen(text)})
		}
	}
	for _, m := range k.x.Manifests {
		if path.Base(m.Path) != "DESCRIPTION" { // which takes whatever is on CRAN
			add(m.Path, keeping{packages: m.RNames})
		}
	}
	return k
}

// partOf is the folder of what one interpreter runs with a document: its own, or the topmost of its package.
func (k *olden) partOf(document string) string {
	dir := path.Dir(document)
	for up := path.Dir(dir); up != dir && (k.x.Folders[dir]&k.x.Folders[up]&index.PythonPackage) != 0; up = path.Dir(dir) {
		dir = up
	}
	return dir
}

// speaksOfVersions are the suffixes of files that declare versions.
var speaksOfVersions = syntax.Names(".txt .in .toml .cfg .yml .yaml .lock .sh .ini .dockerfile .smk .def")

// forReaders matches files that tell people of them.
var forReaders = lazyregexp.New(`^(?:readme|install|setup|require|environment|depend)[\w-]*\.(?:md|rst)$`)

// has reports whether a file that speaks for a document asks for a version that still had a name, and for no newer one,
// or for a Python that no newer one can be installed on.
func (k *olden) has(r *removal, document string) bool {
	owner := r.ofR()
	if owner == "" && k.old[k.partOf(document)] {
		return true
	}
	for _, f := range k.files {
		switch {
		case f.folder != "." && !strings.HasPrefix(document, f.folder+"/"):
		case owner != "" && (f.frozen || slices.Contains(f.packages, owner)):
			return true
		case f.isOld(r.library, r.version), owner == "" && f.isOld("python", r.python):
			return true
		}
	}
	return false
}

// isOld reports whether a file asks for versions of a library before one alone, as far as it says which: python3 may
// be any.
func (f keeping) isOld(library string, since version) (old bool) {
	for _, w := range f.versions {
		if w.Library == library && (w.Below || !w.Version.spans(since)) {
			if !w.isOlder(since) {
				return false
			}
			old = true
		}
	}
	return old
}
