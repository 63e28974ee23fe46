package production

import (
	_ "embed"
	"fmt"
	"path"
	"strings"
)

//go:embed missing_lockfile.md
var missingLockfilePage string

// missingLockfile speaks where something runs and nothing pins what is installed for
// it. A package leaves versions to who installs it.
var missingLockfile = readiness("missing_lockfile", missingLockfilePage, "repositories without a lock", func(r repository) string {
	if r.installed() || r.has(isLockfile) {
		return ""
	}
	file, command := "uv.lock", "uv lock"
	if r.r() {
		file, command = "renv.lock", "renv::snapshot()"
	}
	for _, m := range r.Manifests {
		switch base := path.Base(m.Path); {
		case m.Pinned:
			return ""
		case base == "Pipfile":
			file, command = "Pipfile.lock", "pipenv lock"
		case strings.HasSuffix(base, ".yml") && m.Python && file == "uv.lock":
			file, command = "conda-lock.yml", "conda-lock"
		}
	}
	return fmt.Sprintf("nothing pins what is installed: add `%s`, which `%s` writes", file, command)
})

func isLockfile(name string) bool {
	switch base := path.Base(name); base {
	case "uv.lock", "poetry.lock", "pdm.lock", "pixi.lock", "pipfile.lock", "renv.lock", "packrat.lock", "pak.lock", "conda-lock.yml":
		return true
	default:
		return strings.Contains(base, "requirements") && strings.Contains(base, "lock") || strings.HasSuffix(base, "-lock.yml")
	}
}
