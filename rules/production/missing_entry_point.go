package production

import (
	_ "embed"
	"path"
	"strings"
)

//go:embed missing_entry_point.md
var missingEntryPointPage string

// missingEntryPoint speaks where neither a file that is no code nor a name says how the
// code is run.
var missingEntryPoint = readiness("missing_entry_point", missingEntryPointPage, "repositories without an entry point", func(r repository) string {
	if r.Commands || r.installed() {
		return ""
	}
	for i := range r.Documents {
		if isEntry(strings.ToLower(path.Base(r.Documents[i].Path))) {
			return ""
		}
	}
	file := "__main__.py"
	if r.r() {
		file = "run.R"
	}
	return "nothing says how to run it: add `Makefile` or `" + file + "`, or say it in the README"
})

// isEntry reports whether a file's name says that work begins there.
func isEntry(base string) bool {
	stem := strings.TrimSuffix(base, path.Ext(base))
	switch stem {
	case "main", "__main__", "run", "app", "run_all", "runall", "pipeline", "run_pipeline", "_targets", "cli", "make", "manage", "server", "wsgi", "asgi",
		"master", "00_main", "main_script", "start", "entrypoint", "lambda_function", "streamlit_app", "driver", "workflow", "dodo", "noxfile", "tasks", "ui":
		return true
	}
	return strings.HasPrefix(stem, "run_") || strings.HasPrefix(stem, "main_") || strings.HasSuffix(stem, "_main")
}
