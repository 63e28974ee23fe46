package production

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
)

// declared is what holds for the documents below a folder.
type declared struct {
	files []*manifest.Manifest // the nearest first
	names map[string]bool      // of Python's distributions, or of R's packages
	locks map[string]bool      // what locks list besides
	open  bool                 // more is declared than what is known
	asked map[string]bool      // what has was asked of Python before
}

// scopes finds the declarations that hold for a document.
type scopes struct {
	x       *index.Project
	folders map[string][]*manifest.Manifest
	known   map[string]*declared // by folder, and "R" before it for R
	// installs are the packages of R that scripts are there to install.
	installs []string
	// dated is set where they are attached as of a day, whatever else lists them.
	dated bool
}

// scopesOf places each declaration in the folder that it speaks for.
func scopesOf(x *index.Project, p *analyzer.Project) *scopes {
	s := &scopes{x: x, known: make(map[string]*declared)}
	var setups []*manifest.Manifest
	for _, summary := range p.Summaries {
		n := summary.Value.(needs)
		if n.Setup {
			setups = append(setups, &manifest.Manifest{Path: summary.Path, Python: true, Names: n.Declares, Open: n.Open})
		}
		s.installs = append(s.installs, n.Installs...)
		s.dated = s.dated || n.Dated
	}
	s.folders = placed(x, p.Summaries, setups)
	return s
}

// placed returns the declarations of a project and those in its setup.py by the folders that they speak for.
func placed(x *index.Project, documents []analyzer.Summary, setups []*manifest.Manifest) map[string][]*manifest.Manifest {
	holds := make(map[string]bool) // folders with documents at any depth
	for _, d := range documents {
		if path.Base(d.Path) != "setup.py" {
			manifest.AddFolders(holds, d.Path)
		}
	}
	folders := make(map[string][]*manifest.Manifest)
	manifests := slices.Concat(x.Manifests, setups)
	for _, m := range manifests {
		if isOfPart(m, manifests, documents) {
			continue
		}
		dir := path.Dir(m.Path)
		for !holds[dir] && manifest.IsForParent(dir) {
			dir = path.Dir(dir)
		}
		folders[dir] = append(folders[dir], m)
	}
	return folders
}

// isOfPart reports whether a list of requirements says by its name which of the documents
// beside it needs them, and there are others: requirements-tides.txt beside fetch_tides.py.
// Several such lists are what a project is installed from in parts.
func isOfPart(m *manifest.Manifest, all []*manifest.Manifest, documents []analyzer.Summary) bool {
	part := partNamed.FindStringSubmatch(strings.ToLower(path.Base(m.Path)))
	if part == nil || slices.ContainsFunc(all, func(other *manifest.Manifest) bool {
		return other != m && path.Dir(other.Path) == path.Dir(m.Path) && listNamed.MatchString(path.Base(other.Path))
	}) {
		return false
	}
	below := path.Dir(m.Path) + "/"
	named, others := false, false
	for _, d := range documents {
		if below == "./" || strings.HasPrefix(d.Path, below) {
			has := strings.Contains(strings.ToLower(path.Base(d.Path)), part[1])
			named, others = named || has, others || !has
		}
	}
	return named && others
}

// listNamed matches a list that is one of several, partNamed one that may name a script.
var listNamed = lazyregexp.New(`(?i)^requirements?[-_.][\w-]+\.(?:txt|in)$`)
var partNamed = lazyregexp.New(`^requirements?[-_.]([a-z0-9_-]{4,})\.(?:txt|in)$`)

// of returns what holds for a document, or nil where nothing is declared above it.
func (s *scopes) of(file string, r bool) *declared {
	key := path.Dir(file)
	if r {
		key = "R " + key
	}
	d, ok := s.known[key]
	if !ok {
		d = s.read(path.Dir(file), r)
		s.known[key] = d
	}
	return d
}

// read joins the declarations in a folder and above it.
func (s *scopes) read(dir string, r bool) *declared {
	top := dir
	for len(s.declarations(top, r)) == 0 {
		if top == "." || top == "/" {
			return nil
		}
		top = path.Dir(top)
	}
	key := top
	if r {
		key = "R " + top
	}
	if d, ok := s.known[key]; ok && top != dir {
		return d
	}
	d := &declared{names: make(map[string]bool), locks: make(map[string]bool), asked: make(map[string]bool)}
	for at := top; ; at = path.Dir(at) {
		for _, m := range s.folders[at] {
			if r && m.R || !r && m.Python {
				d.add(m, r)
			}
		}
		if at == "." || at == "/" {
			break
		}
	}
	installed := s.x.Python
	if r {
		installed = s.x.R
	}
	for name := range installed {
		d.names[name] = true
	}
	if r {
		for _, name := range s.installs {
			d.names[name] = true
		}
	}
	for _, m := range s.x.Manifests {
		if m.Self == "" {
			continue
		}
		if d.names[m.Self] && !r { // another package of the project, which brings its own along
			for _, name := range m.Names {
				d.locks[name] = true
			}
		}
		d.names[m.Self] = true
	}
	if lists := slices.DeleteFunc(slices.Clone(d.files), func(m *manifest.Manifest) bool { return !manifest.IsRequirements(m.Path) }); len(lists) > 0 {
		// They are what setup.py reads.
		d.open = slices.ContainsFunc(lists, func(m *manifest.Manifest) bool { return m.Open })
	}
	d.open = d.open || r && s.dated
	s.known[key] = d
	return d
}

// declarations are the files in a folder that people write, of a language.
func (s *scopes) declarations(dir string, r bool) (all []*manifest.Manifest) {
	for _, m := range s.folders[dir] {
		if (r && m.R || !r && m.Python) && !m.Lock {
			all = append(all, m)
		}
	}
	return all
}

func (d *declared) add(m *manifest.Manifest, r bool) {
	names := m.Names
	if r {
		names = m.RNames
	}
	to := d.names
	if m.Lock {
		to = d.locks
	} else {
		d.files = append(d.files, m)
		d.open = d.open || m.Open
	}
	for _, name := range names {
		to[name] = true
	}
}

// file is the declaration that a package belongs into, or that has a name for it that nobody can
// install.
func (d *declared) file(module string) string {
	best := d.files[0]
	if refused[module] != "" {
		for _, m := range d.files {
			if slices.Contains(m.Names, module) {
				return path.Base(m.Path)
			}
		}
	}
	for _, m := range d.files[1:] {
		if path.Dir(m.Path) == path.Dir(best.Path) && weight(m) > weight(best) {
			best = m
		}
	}
	return path.Base(best.Path)
}

// isOne reports whether a package belongs into one of several lists that are alike: that of one of the
// people or parts of a project, nobody knows which.
func (d *declared) isOne() bool {
	lists := 0
	for _, m := range d.files {
		switch {
		case path.Dir(m.Path) != path.Dir(d.files[0].Path) || beside.MatchString(path.Base(m.Path)):
		case !listNamed.MatchString(path.Base(m.Path)):
			return false
		default:
			lists++
		}
	}
	return lists > 1
}

// beside matches declarations of what is not needed to run the code itself.
var beside = lazyregexp.New(`dev|test|doc|build|extra|optional|lint|readthedocs|example`)

// weight orders the declarations of one folder by where people look first.
func weight(m *manifest.Manifest) int {
	base := path.Base(m.Path)
	if beside.MatchString(base) {
		return -1
	}
	return 1 + slices.Index([]string{"setup.py", "setup.cfg", "renv.lock", "environment.yml", "requirements.txt", "Pipfile", "pixi.toml", "pyproject.toml", "DESCRIPTION"}, base)
}

// has reports whether a package is declared.
func (d *declared) has(n needed) bool {
	if n.R {
		return d.names[n.Name] || d.names[strings.ToLower(n.Name)] || rBase[n.Name]
	}
	known, ok := d.asked[n.Name]
	if !ok {
		known = provided(d.names, n.Name)
		d.asked[n.Name] = known
	}
	return known
}

// refused are names that the index of Python's packages has only to say so: who asks for them
// gets an error, and what to ask for.
var refused = map[string]string{"sklearn": "scikit-learn"}

func provided(names map[string]bool, module string) bool {
	if refused[module] == "" && names[manifest.Normal(module)] || names[manifest.Usual(module)] {
		return true
	}
	for name := range names {
		if name != module && (manifest.Provides(name, module) || isAfter(name, module)) || name == module && refused[module] == "" {
			return true
		}
	}
	return false
}

// isAfter reports whether a distribution is named after a module, with words in front that are no
// package's name: signalled-timeout has timeout, pytest-mock has no mock.
func isAfter(distribution, module string) bool {
	front, ok := strings.CutSuffix(distribution, "-"+manifest.Normal(module))
	return ok && !index.Foreign(front) && !manifest.Known(front)
}

// category tells how sure it is that a package is missing.
func (d *declared) category(n needed) string {
	switch {
	case n.R && (recommended[n.Name] || d.locks[n.Name]):
		return transitive
	case n.R:
		for name := range d.names {
			if p := rpackage.Find(name); p != nil && slices.Contains(p.Attaches, n.Name) || collections[name][n.Name] {
				return transitive
			}
		}
		return ""
	case refused[n.Name] != "" && d.names[n.Name]:
		return ""
	case provided(d.locks, n.Name):
		return transitive
	case slices.ContainsFunc(alongside[n.Name], func(with string) bool { return d.names[with] }):
		return transitive
	case n.Name == "google", n.Name == "azure", n.Name == "databricks", !manifest.Known(n.Name) && !index.Foreign(n.Name):
		return unknown
	}
	return ""
}
