// Package manifest reads what a project says that it needs: the distributions of
// Python in pyproject.toml, pixi.toml, requirements, setup.cfg, environments of conda, Pipfiles
// and locks, the packages of R in DESCRIPTION and renv.lock.
package manifest

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// Manifest is what one file declares.
type Manifest struct {
	Path string
	// Python and R tell which languages it speaks of.
	Python, R bool
	// Names are the distributions of Python in their normal form, RNames the packages
	// of R.
	Names, RNames []string
	// Aside are those of Names that only a comment requires.
	Aside []string
	// Lock tells that the file is made from a declaration: it lists also what comes
	// along.
	Lock bool
	// Pinned tells that every requirement names one version.
	Pinned bool
	// Open tells that more is declared than what could be read.
	Open bool
	// PerStep tells that the file is the environment of a step of a workflow, which says elsewhere of which.
	PerStep bool
	// Self is the name of the project itself.
	Self string
}

// In reads a file, or returns nil where it declares nothing.
func In(name string, text []byte) *Manifest {
	m := &Manifest{Path: name}
	switch base := path.Base(name); {
	case base == "pyproject.toml":
		m.pyproject(text)
	case base == "pixi.toml":
		m.pixiFile(text)
	case base == "setup.cfg":
		m.setupCfg(string(text))
	case base == "Pipfile":
		m.pipfile(text)
	case base == "Pipfile.lock":
		m.pipfileLock(text)
	case base == "uv.lock", base == "poetry.lock", base == "pdm.lock":
		m.tomlLock(string(text))
	case IsRequirements(name):
		m.requirements(decoded(text))
	case base == "DESCRIPTION":
		m.description(string(text))
	case base == "renv.lock":
		m.renvLock(text)
	case path.Ext(base) == ".yml", path.Ext(base) == ".yaml":
		m.conda(base, text)
	}
	if !m.Python && !m.R {
		return nil
	}
	return m
}

// IsRequirements reports whether a file is a list of requirements for pip, by its name.
func IsRequirements(name string) bool {
	base := strings.ToLower(path.Base(name))
	ext := path.Ext(base)
	return (ext == ".txt" || ext == ".in") && (strings.Contains(base, "requirement") || strings.HasPrefix(base, "reqs") || base == "req"+ext ||
		strings.HasPrefix(path.Base(path.Dir(name)), "requirement"))
}

// IsLock reports whether a file is made by a tool to pin what a declaration brings.
func IsLock(name string) bool {
	return path.Ext(name) == ".lock"
}

var separators = lazyregexp.New(`[-_.]+`)

// Normal is the form in which names of distributions are the same.
func Normal(name string) string {
	return strings.ToLower(separators.ReplaceAllString(name, "-"))
}

// python adds distributions of Python, each as a requirement spells it:
// "pandas[excel]>=2; python_version > '3.8'".
func (m *Manifest) python(requirements ...string) {
	m.Python = true
	for _, r := range requirements {
		if name := Requirement(r); name != "" {
			m.Names = append(m.Names, name)
		}
	}
}

var requirement = lazyregexp.New(`^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:$|[=<>!~;@,( ])`)

var former = lazyregexp.New(`^\s*sklearn\s*==\s*0\.0\s*(?:[;#]|$)`)

// Requirement returns the name of the distribution that a requirement is of, in its
// normal form, or "". What stood under another name once, and can be had under it in that version
// alone, is what it brings.
func Requirement(text string) string {
	if m := requirement.FindStringSubmatch(text); m != nil {
		if former.MatchString(text) {
			return "scikit-learn"
		}
		return Normal(m[1])
	}
	return ""
}

// IsForParent reports whether what a folder declares is for the code beside the folder, by its name: requirements/base.txt,
// docker/environment.yml.
func IsForParent(folder string) bool { return forParent.MatchString(path.Base(folder)) }

var forParent = lazyregexp.New(`^(?i:\.?(?:requirements?|reqs?|envs?|environments?|conda|docker|binder|devcontainer|deploy|deployment|ci|config|setup|install|dependencies|github|circleci))$`)

// AddFolders adds all folders that a file lies in.
func AddFolders(to map[string]bool, file string) {
	for dir := path.Dir(file); !to[dir]; dir = path.Dir(dir) {
		to[dir] = true
	}
}
