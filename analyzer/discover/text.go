package discover

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/manifest"
)

// texts are the suffixes and names of files that people write and that name
// functions, classes and modules: configuration, builds, shells, templates, other
// languages, documentation.
var (
	textSuffixes = map[string]bool{
		".yaml": true, ".yml": true, ".toml": true, ".cfg": true, ".ini": true, ".conf": true, ".json": true, ".xml": true,
		".sh": true, ".bash": true, ".zsh": true, ".fish": true, ".ps1": true, ".bat": true, ".cmd": true,
		".mk": true, ".dockerfile": true, ".tf": true, ".hcl": true, ".service": true, ".slurm": true, ".sbatch": true, ".pbs": true,
		".smk": true, ".nf": true, ".wdl": true, ".cwl": true, ".sql": true,
		".html": true, ".jinja": true, ".jinja2": true, ".j2": true, ".mako": true, ".tmpl": true, ".tpl": true,
		".pyx": true, ".pxd": true, ".pth": true, ".jl": true, ".c": true, ".cc": true, ".cpp": true, ".h": true, ".hpp": true,
		".iml": true, ".rnw": true, ".rhtml": true, ".rpres": true, ".rd": true, ".md": true, ".rst": true,
	}
	textNames = map[string]bool{
		"Makefile": true, "makefile": true, "GNUmakefile": true, "Procfile": true, "Jenkinsfile": true, "Snakefile": true,
		"Pipfile": true, "Pipfile.lock": true, "uv.lock": true, "poetry.lock": true, "pdm.lock": true, "renv.lock": true, "pixi.lock": true, "pak.lock": true, "packrat.lock": true, "Singularity": true, "Containerfile": true, "Justfile": true, "justfile": true, "Vagrantfile": true, "NAMESPACE": true, "DESCRIPTION": true, ".Rprofile": true, ".python-version": true, "runtime.txt": true,
	}
)

func isText(name string) bool {
	return manifest.IsRequirements(name) || isLikeRequirements(name) || isIntroduction(name) || isCron(name) || textSuffixes[strings.ToLower(path.Ext(name))] || textNames[path.Base(name)] ||
		strings.HasPrefix(strings.ToLower(path.Base(name)), "dockerfile") || strings.HasPrefix(path.Base(name), "Snakefile")
}

// isLikeRequirements reports whether a file may say what the code needs, be it in words: req.txt, required.txt.
func isLikeRequirements(name string) bool {
	base := strings.ToLower(path.Base(name))
	return strings.HasPrefix(base, "req") && path.Ext(base) == ".txt"
}

// isIntroduction reports whether a file tells people what there is, or how to install it, without markup: README, install.txt.
func isIntroduction(name string) bool {
	base := strings.TrimSuffix(strings.ToLower(path.Base(name)), ".txt")
	return base == "readme" || base == "install"
}

// isCron reports whether a file says what a clock starts: ops/crontab.txt, /etc/cron.d/sales.
func isCron(name string) bool {
	return strings.Contains(path.Base(name), "crontab") || strings.HasPrefix(path.Base(path.Dir(name)), "cron.")
}
