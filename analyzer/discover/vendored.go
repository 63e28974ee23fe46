package discover

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// vendored are the folders that hold other people's code, copies of one's own,
// or what a tool made: never what the team means to keep clean.
var vendored = map[string]bool{
	// version control
	".git": true, ".hg": true, ".svn": true, ".bzr": true,
	// installed Python packages
	".venv": true, "venv": true, "virtualenv": true, "site-packages": true, "__pypackages__": true,
	".tox": true, ".nox": true, ".eggs": true, ".pixi": true, ".direnv": true,
	// installed R packages, and checks of the packages that need this one
	"renv": true, "packrat": true, "rsconnect": true, "revdep": true,
	"node_modules": true, "externals": true,
	// copies and caches
	"dist": true, "__pycache__": true,
	".mypy_cache": true, ".pytest_cache": true, ".ruff_cache": true, "unsloth_compiled_cache": true,
	".ipynb_checkpoints": true, ".virtual_documents": true,
	".quarto": true, ".Rproj.user": true, ".snakemake": true,
	".ropeproject": true, ".history": true, ".c9": true, macFolder: true, // what editors and an archiver add
}

// macFolder is what the archiver of macOS packs beside a folder: that was unpacked where one of the same name lies in it.
const macFolder = "__MACOSX"

// isVendored tells by its name whether a folder is left out.
func isVendored(name string) bool {
	return vendored[name] || strings.HasSuffix(name, ".Rcheck") || // R CMD check unpacks the package there
		strings.Contains(name, "-") && wheel.MatchString(name)
}

// wheel matches what a wheel of Python is called, and a folder that one was unpacked into:
// name-1.0-cp38-cp38-win_amd64, name-1.0-py3-none-any.
var wheel = lazyregexp.New(`-\d[^-]*(?:-\d[^-]*)?-(?:cp|pp|py)\d+(?:\.py\d+)*-(?:cp\d+m?|pp\w+|abi\d|none)-\w+`)

// environment names the files that only the top of a Python (venv) or conda
// environment holds, whatever the folder is called.
var environment = []string{"pyvenv.cfg", "conda-meta"}

// activation names the script that only the programs of such an environment have beside them.
const activation = "activate_this.py"

// library matches the folder of Python's own library in an environment.
var library = lazyregexp.New(`^python[23]\.\d+$`)

// isEnvironment reports whether a folder is an environment of Python or its library, by the
// names in it.
func isEnvironment(folder string, entries []fs.DirEntry) bool {
	in := func(name string) bool { return lookup(entries, name) != nil }
	return slices.ContainsFunc(environment, in) || in(activation) ||
		library.MatchString(folder) && slices.ContainsFunc([]string{"site-packages", "dist-packages", "site.py"}, in)
}

// release matches the folder of an archive that was unpacked: pytides-2.0.1, tides3.1.1.
var release = lazyregexp.New(`^.*[A-Za-z].*[-_]v?\d+(?:\.\d+)+[a-z0-9.]*$|^[A-Za-z_]{3,}\d+(?:\.\d+){2,}[a-z0-9.]*$`)

// papers begin the names of what an archive brings along and a folder of one's own
// work with a number behind its name does not, and exports is the name of what a package of R does.
var papers = []string{"license", "licence", "copying", "changelog", "pkg-info", "setup.py"}

const exports = "NAMESPACE"

// isRelease reports whether a folder is an unpacked release of somebody's program, by
// its name and by the names of the files in it.
func isRelease(folder string, entries []fs.DirEntry) bool {
	return strings.ContainsAny(folder, "-._") &&
		((release.MatchString(folder) || isCommit(folder)) && (holds(entries, papers) || lookup(entries, exports) != nil) || branch.MatchString(folder) && holds(entries, builds))
}

// isCommit reports whether a folder is of an archive of one commit that such a site makes: shore-pytides-099881f. A number
// without a letter is a date: tides-run-20240101.
func isCommit(folder string) bool {
	m := commit.FindStringSubmatch(folder)
	return len(m) > 0 && strings.ContainsAny(m[1], "abcdef")
}

var commit = lazyregexp.New(`^[A-Za-z].*-.+-([0-9a-f]{7,40})$`)

// branch matches the folder of an archive that a site for repositories makes: pytides-master.
var branch = lazyregexp.New(`^.*[A-Za-z].*-(?:master|main)$`)

// What the top of a repository holds: its licence, what it says to those who would help,
// what builds it, what it needs, and what tests it elsewhere, which is dead in a folder below.
var (
	licences = []string{"license", "licence", "copying"}
	welcomes = []string{"contributing", "code_of_conduct", "issue_template"}
	builds   = []string{"setup.py", "pyproject.toml", "description", "cmakelists.txt", "configure.ac"}
	makes    = []string{"makefile"}
	needs    = []string{"requirements", "environment.y"}
	services = []string{".travis.yml", ".circleci", "appveyor.yml", ".github"}
)

// readmes begin the names of what tells readers about a folder.
var readmes = []string{"readme"}

// isProgram reports whether a folder is a program of its own: a copy, or a part of a large
// repository.
func isProgram(entries []fs.DirEntry) bool {
	return holds(entries, licences) && (holds(entries, builds) || holds(entries, readmes) && (holds(entries, makes) || holds(entries, needs)))
}

// isCheckout reports whether a folder within a folder says for itself what it is, and what git leaves out of it or under
// which terms it may be used: a repository that was copied in. Right below the root that is mostly a part of the project.
func isCheckout(rel string, entries []fs.DirEntry) bool {
	return strings.Contains(rel, "/") && holds(entries, readmes) && (lookup(entries, ".gitignore") != nil || holds(entries, licences))
}

// isClone reports whether a folder is a copy of a repository with its papers.
func isClone(entries []fs.DirEntry) bool {
	return holds(entries, licences) && holds(entries, readmes) && holds(entries, builds) && holds(entries, services) ||
		holds(entries, readmes) && holds(entries, welcomes) && (holds(entries, licences) || holds(entries, builds))
}

// holds reports whether the name of one of the entries begins as one of the names, in
// whatever case.
func holds(entries []fs.DirEntry, names []string) bool {
	return slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
		return slices.ContainsFunc(names, func(name string) bool {
			return len(e.Name()) >= len(name) && strings.EqualFold(e.Name()[:len(name)], name)
		})
	})
}

// isBuilt reports whether a folder is what a tool made, by its name and by what is in it:
// copies of code in lib, or none beside its folders. Scripts in build build something.
func isBuilt(folder string, entries []fs.DirEntry) bool {
	return folder == "build" && (holds(entries, []string{"lib", "bdist.", "temp."}) ||
		!slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
			_, _, known := source.Detect(e.Name(), nil)
			return known && !e.IsDir()
		}))
}

// isInstalled reports whether a folder is a package of R as it is installed, by what only R CMD INSTALL writes (R
// Installation and Administration, 6).
func isInstalled(entries []fs.DirEntry) bool {
	return lookup(entries, "DESCRIPTION") != nil && lookup(entries, "Meta") != nil && (lookup(entries, "INDEX") != nil || lookup(entries, "MD5") != nil)
}

// isBesideOthers reports whether a folder says under which terms it may be used and what it is, and lies where projects keep
// programs of others: below such a name, or among programs that they run with an unpacked release.
func (f *finder) isBesideOthers(dir string, entries []fs.DirEntry) bool {
	if f.isKept(dir, entries, foreignKeepers) {
		return true
	}
	if !f.isKept(dir, entries, keepers) {
		return false
	}
	beside, _ := os.ReadDir(filepath.Dir(dir)) // what cannot be read says nothing
	return slices.ContainsFunc(beside, func(e fs.DirEntry) bool {
		return e.IsDir() && e.Name() != filepath.Base(dir) && release.MatchString(e.Name())
	})
}

// isKept reports whether a folder says under which terms it may be used and what it is, and lies in a folder below the root
// that has one of the names. What the root is called says nothing: a clone has any name.
func (f *finder) isKept(dir string, entries []fs.DirEntry, names map[string]bool) bool {
	keeper := filepath.Dir(dir)
	return keeper != f.Root && names[strings.ToLower(filepath.Base(keeper))] && holds(entries, licences) && holds(entries, readmes)
}

// foreignKeepers are what folders are called that projects keep programs of others in, and keepers those with programs that they
// run, which may be their own.
var (
	foreignKeepers = map[string]bool{"third_party": true, "thirdparty": true, "3rdparty": true, "external": true, "extern": true}
	keepers        = map[string]bool{"software": true, "softwares": true}
)

// isForeign reports whether a folder below the root is built or installed, or holds a program of other people. What
// has a repository of its own is none, nor what a project that asks for help itself
// keeps in parts.
func (f *finder) isForeign(dir, folder string, entries []fs.DirEntry) bool {
	if dir == f.Root || lookup(entries, ".git") != nil {
		return false
	}
	return isBuilt(folder, entries) || isInstalled(entries) || f.isBesideOthers(dir, entries) || isRelease(folder, entries) || isClone(entries) && !f.welcomes()
}

// isForeignAt is isForeign for a folder that is not read yet.
func (f *finder) isForeignAt(dir, folder string) bool {
	foreign, known := f.foreign[dir]
	if !known {
		entries, err := os.ReadDir(dir)
		foreign = err == nil && f.isForeign(dir, folder, entries)
		f.foreign[dir] = foreign
	}
	return foreign
}

// welcomes reports whether the root has what a project says to those who would help.
func (f *finder) welcomes() bool {
	if f.rootWelcomes == nil {
		entries, _ := os.ReadDir(f.Root) // what cannot be read says nothing
		found := holds(entries, welcomes) || lookup(entries, ".github") != nil && exists(filepath.Join(f.Root, ".github", "CONTRIBUTING.md"))
		f.rootWelcomes = &found
	}
	return *f.rootWelcomes
}
