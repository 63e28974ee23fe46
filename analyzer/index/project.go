package index

import (
	"maps"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/launch"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
)

// Project is what all documents of a project know of each other.
type Project struct {
	Documents []Document
	// Folders holds what marks the folders of the project, by their paths.
	Folders map[string]Marks
	// Texts are the paths of the files that are no documents, Commands tells that one
	// of them says by which command something runs.
	Texts    []string
	Commands bool
	// Launches are what files that are no documents run, by the paths of these files.
	Launches []Launches
	// Manifests are the files that declare what the project needs, Python and R what
	// commands in other files that are no documents install.
	Manifests []*manifest.Manifest
	Python, R map[string]bool

	folders map[string]bool // that hold documents, at any depth
	bases   map[string]bool // the last parts of folders
	uses    map[uint32]struct{}
	affixes []string
	starred map[*Document]bool
	reads   map[string]bool // folder/name, and /name
	byPath  map[string]*Document
	byName  map[string][]*Document // by the last part of the module's path
	part    bool                   // whether all of it is a package within other projects
}

// Document is a document of the project.
type Document struct {
	Path  string // relative to the root
	Stage analyzer.Stage
	*Summary
}

// Launches is what one file that is no document runs.
type Launches struct {
	Path string
	All  []launch.Launch
}

// Join makes an index of the summaries.
func Join(p *analyzer.Project) *Project { return join(p, true) }

// join makes an index, with or without the names that are in use.
func join(p *analyzer.Project, names bool) *Project {
	x := &Project{folders: make(map[string]bool), uses: make(map[uint32]struct{}), byName: make(map[string][]*Document), byPath: make(map[string]*Document), Folders: make(map[string]Marks),
		starred: make(map[*Document]bool), reads: make(map[string]bool), Python: make(map[string]bool), R: make(map[string]bool)}
	told := make(chan map[uint32]struct{}, 1)
	go func() { told <- toldIn(p, names) }() // beside what follows
	seen := make(map[string]bool)
	for _, s := range p.Summaries {
		summary := s.Value.(*Summary)
		x.Documents = append(x.Documents, Document{s.Path, s.Stage, summary})
		for h := range summary.Uses.all() {
			x.uses[h] = struct{}{}
		}
		for _, file := range summary.Reads {
			x.reads[file], x.reads[file[strings.IndexByte(file, '/'):]] = true, true
		}
		for _, affix := range summary.Affixes {
			if !seen[affix] {
				seen[affix] = true
				x.affixes = append(x.affixes, affix)
			}
		}
	}
	for i := range x.Documents {
		d := &x.Documents[i]
		x.byName[d.module()] = append(x.byName[d.module()], d)
		x.byPath[d.Path] = d
		for dir := path.Dir(d.Path); !x.folders[dir] && dir != "."; dir = path.Dir(dir) {
			x.folders[dir] = true
		}
		x.mark(d.Path, nil)
	}
	for name, text := range p.Texts() {
		x.Texts = append(x.Texts, name)
		x.Commands = x.Commands || launch.Says(name, text)
		x.mark(name, text)
		x.needs(name, text)
		if found := launch.In(name, text); len(found) > 0 {
			x.Launches = append(x.Launches, Launches{name, found})
		}
	}
	maps.Copy(x.uses, <-told)
	x.findStarred()
	x.part = x.isPart()
	return x
}

// toldIn returns the hashes of the words in files that are no documents, if they are wanted.
func toldIn(p *analyzer.Project, wanted bool) map[uint32]struct{} {
	uses := make(map[uint32]struct{})
	for name, text := range p.Texts() {
		if wanted && !manifest.IsLock(name) && !manifest.IsRequirements(name) {
			speaks(name, text, uses)
		}
	}
	return uses
}

// needs notes what a file declares or installs.
func (x *Project) needs(name string, text []byte) {
	if m := manifest.In(name, text); m != nil {
		x.Manifests = append(x.Manifests, m)
		return
	}
	switch path.Ext(name) {
	case ".md", ".rst", ".html", ".htm", ".rd", ".Rd", ".json", ".xml":
		return
	case ".pyx":
		x.folders[strings.TrimSuffix(name, ".pyx")] = true
	}
	python, r := manifest.Installed(string(text))
	for _, d := range python {
		x.Python[d] = true
	}
	for _, d := range r {
		x.R[d] = true
	}
}

// Own reports whether a module or a folder of the project has a name, wherever it is.
func (x *Project) Own(name string) bool {
	if x.bases == nil {
		x.bases = make(map[string]bool)
		for dir := range x.folders {
			x.bases[path.Base(dir)] = true
		}
	}
	return x.bases[name] || len(x.byName[name]) > 0
}

// speaks notes the names in a file that is no document: all of them, of a text for
// readers those that look like code.
func speaks(name string, text []byte, uses map[uint32]struct{}) {
	prose := false
	switch path.Ext(name) {
	case ".md", ".rst", ".html", ".htm", ".rd", ".Rd", ".json", ".xml":
		prose = true
	}
	wordsIn(text, func(w []byte, code bool) {
		if code || !prose {
			uses[hash(word, string(w))] = struct{}{}
		}
	})
	dottedIn(text, func(w []byte) { uses[hash(word, string(w))] = struct{}{} })
}

func (x *Project) has(kind use, name string, module ...string) bool {
	_, ok := x.uses[hash(kind, name, module...)]
	return ok
}

func (x *Project) hasTwice(kind use, name string) bool {
	return x.has(kind, name) && x.has(kind, name, name)
}

// Used reports whether a document other than the one that defines a name may mean
// it, a file that is none speaks of it, or names are made that are like it.
func (x *Project) Used(name string) bool {
	if x.has(word, name) {
		return true
	}
	for _, affix := range x.affixes {
		if strings.HasPrefix(name, affix) || strings.HasSuffix(name, affix) {
			return true
		}
	}
	return false
}

// Document returns the document at a path relative to the root.
func (x *Project) Document(path string) *Document { return x.byPath[path] }

// Generic reports whether R's name is that of a function that finds methods by the
// class of what it is given.
func (x *Project) Generic(name string) bool { return x.has(generic, name) }

// Takes reports whether some document takes the name from the module.
func (x *Project) Takes(d *Document, name string) bool {
	return x.has(taken, name, d.module()) && (path.Ext(d.Path) != ".ipynb" || x.importsNotebooks())
}

// importsNotebooks reports whether some document imports what makes modules of notebooks:
// else gensim.ipynb is not what gensim stands for.
func (x *Project) importsNotebooks() bool {
	for _, name := range [...]string{"import_ipynb", "nbimporter", "ipynb", "testbook", "nbdev", "importnb"} {
		if x.has(imported, name) {
			return true
		}
	}
	return false
}

// Starred reports whether some document imports everything from the module.
func (x *Project) Starred(d *Document) bool { return x.starred[d] }

// Loaded reports whether some document runs the file, or reads it in, as a part of
// itself.
func (x *Project) Loaded(d *Document) bool {
	name, folder := d.Stem(), path.Base(path.Dir(d.Path))
	if folder == "." {
		folder = "" // the root has no name
	}
	return x.hasTwice(loaded, name) || x.reads[folder+"/"+name]
}

// Imported reports whether some document imports the module, or one with its name.
func (x *Project) Imported(d *Document) bool {
	if x.hasTwice(imported, d.module()) {
		return true
	}
	folder := path.Base(path.Dir(d.Path)) // from folder import module
	return x.has(word, d.module()) && (x.has(taken, d.module(), folder) || x.has(taken, d.module(), ""))
}

// Reached reports whether code of a document comes to run: it does something, it is
// a test, a notebook or a text, or another document imports it or runs it. Of one that
// nobody reaches, nobody knows whom it is for.
func (x *Project) Reached(d *Document) bool {
	if d.Acts || d.Runs || d.Stage == analyzer.Test || x.Imported(d) || x.Loaded(d) {
		return true
	}
	switch strings.ToLower(path.Ext(d.Path)) {
	case ".py":
		return false
	case ".r": // sources of a list of files
		folder := path.Base(path.Dir(d.Path))
		return folder == "R" || x.has(word, folder)
	}
	return true
}

// Orphaned reports whether nothing reaches a document and nothing speaks of it either: whoever deletes it misses
// nothing. What programs look for by its name is none, nor what makes a package.
func (x *Project) Orphaned(d *Document) bool {
	return !x.Reached(d) && !x.Opened(d) && !x.has(word, d.module()) && !d.Tests && !CalledFile(d.Path) && path.Base(d.Path) != "__init__.py"
}

// Opened reports whether some document may use anything that the module has: the
// module is handed on as a value, or found by its folder.
func (x *Project) Opened(d *Document) bool {
	if x.has(opened, d.module()) {
		return true
	}
	for dir := path.Dir(d.Path); dir != "." && dir != "/"; dir = path.Dir(dir) {
		if x.has(opened, path.Base(dir)) {
			return true
		}
	}
	return false
}

// Stem is the name of the file without its suffix.
func (d *Document) Stem() string { return strings.TrimSuffix(path.Base(d.Path), path.Ext(d.Path)) }

// module is the last part of the path under which Python imports the document.
func (d *Document) module() string {
	if stem := d.Stem(); stem != "__init__" {
		return stem
	}
	return path.Base(path.Dir(d.Path))
}
