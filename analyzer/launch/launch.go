// Package launch finds who runs notebooks and texts besides the people who write
// them: commands in shells, builds and containers, and the jobs of schedulers and
// services, in files that are no documents and in the command lines that code holds.
package launch

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Launch is one place that runs a notebook or a text.
type Launch struct {
	Runner  string      // as it is spelled there: "papermill", "notebook_task"
	Target  string      // the path of what is run, as it is written, variables filled in
	At      source.Span // of the file or the command
	Trigger Trigger
}

// Trigger is what sets a runner off.
type Trigger uint8

// The triggers. What tests notebooks or builds documentation of them is no launch.
const (
	Script Trigger = iota // whoever calls the script or the build
	Job                   // a clock, a service, a container: nobody has to be there
)

// In returns the launches of a file that is no document.
func In(name string, text []byte) []Launch {
	if !mentions(text) || OfTests(name) {
		return nil
	}
	var found []Launch
	switch kind := strings.ToLower(path.Ext(name)); {
	case kind == ".yml" || kind == ".yaml" || kind == ".json":
		found = inYAML(name, text)
	case prose[kind]:
		return nil
	default:
		found = inScript(string(text), triggerOf(name, text))
	}
	return found
}

// prose are the suffixes of files that tell people how to run something.
var prose = map[string]bool{
	".md": true, ".rst": true, ".html": true, ".rd": true, ".xml": true, ".rnw": true, ".rhtml": true, ".rpres": true,
	".c": true, ".cc": true, ".cpp": true, ".h": true, ".hpp": true, ".jl": true, ".pth": true, ".sql": true,
}

// suffixes end the names of what is run.
var suffixes = []string{".ipynb", ".rmd", ".qmd", ".rmarkdown"}

// Runnable reports whether a path names a notebook or a text.
func Runnable(target string) bool {
	target = strings.ToLower(target)
	for _, suffix := range suffixes {
		if strings.HasSuffix(target, suffix) {
			return true
		}
	}
	return false
}

// mentions reports whether a text may hold a launch at all.
func mentions(text []byte) bool {
	for _, word := range [...]string{".ipynb", ".Rmd", ".qmd", ".rmd", "notebook_path", "notebookPath", ".Rmarkdown"} {
		if source.Holds(text, word) {
			return true
		}
	}
	return false
}

// runs matches a command that runs a program of a project, as a README shows it, or
// the name of a file of code.
var runs = lazyregexp.New(`(?m)(?:^|[\s\x60$>"'])(?:python3?\s+(?:-m\s+)?[\w./-]*\w|Rscript\s+\S|(?:streamlit|flask|dvc|kedro|snakemake|nextflow|docker(?:[ -]compose)?|airflow|prefect|dbt|mlflow|uvicorn|gunicorn)\s+(?:run|repro|up|exec|start|serve)?\s*\S|make\s+\w|uv run\s|poetry run\s|tar_make\(|runApp\(|source\(")|\w\.(?:R|r|py|ipynb|Rmd|qmd)\b`)

// Says reports whether a file tells by which command something of the project runs.
func Says(name string, text []byte) bool {
	base := strings.ToLower(path.Base(name))
	switch {
	case base == "makefile", base == "gnumakefile", base == "justfile", base == "procfile", strings.HasPrefix(base, "taskfile"), strings.HasPrefix(base, "snakefile"),
		base == "dvc.yaml", strings.Contains(base, "crontab"), strings.HasSuffix(base, ".sh"), strings.HasSuffix(base, ".bat"), strings.HasSuffix(base, ".nf"):
		return true
	case strings.HasPrefix(base, "dockerfile"):
		return bytes.Contains(text, []byte("CMD")) || bytes.Contains(text, []byte("ENTRYPOINT"))
	case base == "pyproject.toml":
		return bytes.Contains(text, []byte(".scripts]")) || bytes.Contains(text, []byte("entry-points"))
	case base == "databricks.yml", base == "app.yaml", base == "serverless.yml":
		return true
	case strings.HasPrefix(base, "readme"), strings.HasPrefix(base, "install"), strings.HasPrefix(base, "usage"):
		return runs.Match(text)
	}
	return false
}
