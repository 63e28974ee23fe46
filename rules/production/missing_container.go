package production

import (
	_ "embed"
	"path"
	"strings"
)

//go:embed missing_container.md
var missingContainerPage string

// missingContainer speaks where something runs and nothing says on which system. A
// package runs where it is installed.
var missingContainer = readiness("missing_container", missingContainerPage, "repositories without a container", func(r repository) string {
	if r.installed() || r.has(isSystem) {
		return ""
	}
	return "nothing says on which system it runs: add `Dockerfile`"
})

func isSystem(name string) bool {
	switch base := path.Base(name); {
	case isImage(base), base == "singularity", base == "apptainer.def",
		base == "devcontainer.json", strings.HasPrefix(base, "docker-compose"), base == "compose.yml", base == "compose.yaml":
		return true
	case base == "procfile", base == "app.yaml", base == "serverless.yml", base == "databricks.yml", base == "vagrantfile", base == "apt.txt",
		base == "environment.yml", base == "environment.yaml", isConda(base), base == "pixi.toml", strings.HasSuffix(base, ".nix"), strings.HasSuffix(base, ".tf"):
		return true
	}
	return false
}

// isConda reports whether a file is named as an environment of conda: conda-env.yaml.
func isConda(base string) bool {
	return strings.Contains(base, "conda") && (strings.HasSuffix(base, ".yml") || strings.HasSuffix(base, ".yaml"))
}
