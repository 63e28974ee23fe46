package discover

import (
	"fmt"
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
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
	"node_modules": true,
	// copies and caches
	"build": true, "dist": true, "__pycache__": true,
	".mypy_cache": true, ".pytest_cache": true, ".ruff_cache": true,
	".ipynb_checkpoints": true, ".virtual_documents": true,
	".quarto": true, ".Rproj.user": true, ".snakemake": true,
}

// isVendored tells by its name whether a folder is left out.
func isVendored(name string) bool {
	return vendored[name] || strings.HasSuffix(name, ".Rcheck") // R CMD check unpacks the package there
}

// environment names the files that only the top of a Python (venv) or conda
// environment holds, whatever the folder is called.
var environment = []string{"pyvenv.cfg", "conda-meta"}

// exclude is one glob of the configuration.
type exclude struct {
	glob    string
	base    bool // without a slash: it matches the last element at any depth
	folders bool // with a slash at the end: it matches folders only
}

// ParseExclude reports what is wrong with a pattern of [Options.Exclude], or
// nil, so that configuration can point at the line where it stands.
func ParseExclude(pattern string) error {
	_, err := newExclude(pattern)
	return err
}

func newExclude(pattern string) (exclude, error) {
	glob := strings.TrimPrefix(pattern, "./")
	glob, folders := strings.CutSuffix(glob, "/")
	e := exclude{glob: strings.TrimPrefix(glob, "/"), base: !strings.Contains(glob, "/"), folders: folders}
	if e.glob == "" {
		return e, fmt.Errorf("exclude pattern `%s` matches nothing; give a glob relative to the root, such as `data/**`", pattern)
	}
	if !doublestar.ValidatePattern(e.glob) {
		return e, fmt.Errorf("exclude pattern `%s` is malformed; close every `[` and `{`, or put a backslash before it", pattern)
	}
	return e, nil
}

// matches reports whether the pattern leaves out the file or folder whose path
// relative to the root is rel.
func (e *exclude) matches(rel string, folder bool) bool {
	if e.folders && !folder {
		return false
	}
	if e.base {
		rel = path.Base(rel)
	}
	return doublestar.MatchUnvalidated(e.glob, rel)
}
