package peer

import (
	"errors"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// ruffFile is a ruff.toml, or the table [tool.ruff]. What stands at its top is what
// older versions of ruff read instead of [lint].
type ruffFile struct {
	Extend        string    `toml:"extend"`
	Include       []string  `toml:"include"`
	ExtendInclude []string  `toml:"extend-include"`
	Exclude       []string  `toml:"exclude"`
	ExtendExclude []string  `toml:"extend-exclude"`
	Lint          ruffRules `toml:"lint"`

	Select               []string            `toml:"select"`
	ExtendSelect         []string            `toml:"extend-select"`
	Ignore               []string            `toml:"ignore"`
	ExtendIgnore         []string            `toml:"extend-ignore"`
	PerFileIgnores       map[string][]string `toml:"per-file-ignores"`
	ExtendPerFileIgnores map[string][]string `toml:"extend-per-file-ignores"`
}

type ruffRules struct {
	Select               []string            `toml:"select"`
	ExtendSelect         []string            `toml:"extend-select"`
	Ignore               []string            `toml:"ignore"`
	ExtendIgnore         []string            `toml:"extend-ignore"`
	PerFileIgnores       map[string][]string `toml:"per-file-ignores"`
	ExtendPerFileIgnores map[string][]string `toml:"extend-per-file-ignores"`
	Exclude              []string            `toml:"exclude"`
}

// What ruff checks where nothing is said. Its default rules have changed over the
// years: these are those of ours that every version tells.
var (
	ruffInclude = []string{"*.py", "*.pyi", "*.ipynb"}
	ruffExclude = []string{
		".bzr", ".direnv", ".eggs", ".git", ".git-rewrite", ".hg", ".ipynb_checkpoints", ".mypy_cache", ".nox", ".pants.d", ".pyenv",
		".pytest_cache", ".pytype", ".ruff_cache", ".svn", ".tox", ".venv", ".vscode", "__pypackages__", "_build", "buck-out", "dist",
		"node_modules", "site-packages", "venv",
	}
	ruffDefault = []string{"F401", "F811", "F821", "F823", "F841"}
)

// ruff is a configuration with those that it extends, the furthest first.
type ruff []ruffFile

// maxExtends bounds a chain of configurations that extend each other.
const maxExtends = 10

func readRuff(at place) (settings, error) {
	var chain ruff
	for range maxExtends {
		file, err := loadRuff(at)
		if err != nil {
			if len(chain) > 0 {
				err = errors.New("what it extends cannot be read")
			}
			return nil, err
		}
		chain = append(chain, file)
		if file.Extend == "" {
			slices.Reverse(chain)
			return chain, nil
		}
		next := path.Join(path.Dir(at.file), filepath.ToSlash(file.Extend))
		if path.IsAbs(file.Extend) || !filepath.IsLocal(next) {
			return nil, errors.New("it extends a file outside the project")
		}
		at.file = next
	}
	return nil, errors.New("it extends too many files")
}

func loadRuff(at place) (file ruffFile, err error) {
	data, err := load(at)
	if err != nil {
		return file, err
	}
	if path.Base(at.file) != "pyproject.toml" {
		err = toml.Unmarshal(data, &file)
		return file, err
	}
	var project struct {
		Tool struct {
			Ruff *ruffFile `toml:"ruff"`
		} `toml:"tool"`
	}
	if err := toml.Unmarshal(data, &project); err != nil || project.Tool.Ruff == nil {
		return file, errNone
	}
	return *project.Tool.Ruff, nil
}

func (r ruff) tells(rel, code string) bool {
	if !r.checks(rel) {
		return false
	}
	if code == "E999" { // what does not parse is told whatever is selected
		return true
	}
	on := slices.Contains(ruffDefault, code)
	for i := range r {
		on = r[i].rules().decide(code, on)
	}
	if !on {
		return false
	}
	for _, ignores := range r.ignores() {
		for pattern, selectors := range ignores {
			pattern, negated := strings.CutPrefix(pattern, "!")
			if matches(pattern, rel) != negated && narrowest(selectors, code) >= 0 {
				return false
			}
		}
	}
	return true
}

// checks reports whether ruff looks at a file.
func (r ruff) checks(rel string) bool {
	include, exclude := ruffInclude, ruffExclude
	var more, less, rules []string
	for i := range r {
		f := &r[i]
		if f.Include != nil {
			include = f.Include
		}
		if f.Exclude != nil {
			exclude = f.Exclude
		}
		if f.Lint.Exclude != nil {
			rules = f.Lint.Exclude
		}
		more, less = append(more, f.ExtendInclude...), append(less, f.ExtendExclude...)
	}
	return (anyMatches(include, rel) || anyMatches(more, rel)) &&
		!anyMatches(exclude, rel) && !anyMatches(less, rel) && !anyMatches(rules, rel)
}

// rules are those of [lint], where it is silent those at the top.
func (f *ruffFile) rules() ruffRules {
	r := f.Lint
	if r.Select == nil {
		r.Select = f.Select
	}
	r.ExtendSelect = append(slices.Clone(r.ExtendSelect), f.ExtendSelect...)
	if r.Ignore == nil {
		r.Ignore = f.Ignore
	}
	r.Ignore = slices.Concat(r.Ignore, r.ExtendIgnore, f.ExtendIgnore)
	return r
}

// ignores are the tables of what is ignored in some files: the last one that is given,
// and all that extend it.
func (r ruff) ignores() []map[string][]string {
	base := map[string][]string{}
	var more []map[string][]string
	for i := range r {
		f := &r[i]
		if f.Lint.PerFileIgnores != nil || f.PerFileIgnores != nil {
			base = maps.Clone(f.PerFileIgnores)
			if base == nil {
				base = map[string][]string{}
			}
			maps.Copy(base, f.Lint.PerFileIgnores)
		}
		more = append(more, f.ExtendPerFileIgnores, f.Lint.ExtendPerFileIgnores)
	}
	return append(more, base)
}

// decide says whether a rule is on after a configuration, given what those that it
// extends say. The narrower selector wins, and ignore where two are as narrow.
func (r ruffRules) decide(code string, before bool) bool {
	on := before
	if r.Select != nil {
		on = false
	}
	selected := max(narrowest(r.Select, code), narrowest(r.ExtendSelect, code))
	ignored := narrowest(r.Ignore, code)
	switch {
	case ignored >= 0 && ignored >= selected:
		return false
	case selected >= 0:
		return true
	}
	return on
}

// narrowest is how exactly the best of the selectors names a code, or -1.
func narrowest(selectors []string, code string) int {
	best := -1
	for _, s := range selectors {
		if n := narrowness(s, code); n > best {
			best = n
		}
	}
	return best
}

// narrowness is the length of a selector that stands for a code: `F` and `F4` for F401,
// not for FURB101. `ALL` has none, `PL` is for PLC, PLE, PLR and PLW, `C` and `T` are
// old names of C4 and C90, T10 and T20.
func narrowness(selector, code string) int {
	if selector == "ALL" {
		return 0
	}
	letters := func(s string) string { return strings.TrimRight(s, "0123456789") }
	if selector != "" && strings.HasPrefix(code, selector) &&
		(letters(selector) == letters(code) || selector == "PL") {
		return len(selector)
	}
	return -1
}
