package launch

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode"
)

// This file tells what a file is there for: to test, to build a site, or to run.

// checks are the words in a name that say that notebooks are run to see whether they
// work, or to show them.
var checks = []string{
	"test", "tests", "testing", "check", "checks", "lint", "linter", "format", "nbval", "nbmake", "smoke", "ci", "coverage",
	"doc", "docs", "documentation", "site", "website", "pages", "readme", "book", "jupyterbook", "bookdown", "vignette", "vignettes",
	"tutorial", "tutorials", "example", "examples", "demo", "demos", "gallery", "sphinx", "mkdocs", "pkgdown", "blog", "slides", "binder",
	"lesson", "lessons", "course", "lecture", "lectures", "workshop", "exercise", "exercises",
}

// isCheck reports whether a name holds such a word.
func isCheck(name string) bool {
	words := strings.FieldsFunc(strings.ToLower(name), func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(checks, w) })
}

// OfTests reports whether a file is there to test, to document or to set up a site.
func OfTests(name string) bool {
	switch path.Base(name) {
	case "_quarto.yml", "_quarto.yaml", "_toc.yml", "_config.yml", "mkdocs.yml", "_bookdown.yml", "_site.yml", "_pkgdown.yml", "myst.yml",
		"tox.ini", "pytest.ini", ".pre-commit-config.yaml", ".readthedocs.yml", ".readthedocs.yaml", "appveyor.yml":
		return true
	}
	for folder := range strings.SplitSeq(path.Dir(name), "/") {
		if folder == "_freeze" || isCheck(folder) { // the former is Quarto's cache
			return true
		}
	}
	return isCheck(strings.TrimSuffix(path.Base(name), path.Ext(name))) && !strings.HasSuffix(name, ".gitlab-ci.yml")
}

// isIntegration reports whether a file is the configuration of a service that builds
// and tests what is pushed.
func isIntegration(name string) bool {
	switch base := path.Base(name); {
	case strings.Contains(name, ".github/workflows/"), strings.Contains(name, ".circleci/"), base == ".travis.yml", base == "Jenkinsfile",
		strings.HasPrefix(base, "azure-pipelines"), base == "bitbucket-pipelines.yml", base == ".gitlab-ci.yml":
		return true
	}
	return false
}

// clocked are the words by which such a service starts a run that nobody pushed for.
var clocked = [][]byte{
	[]byte("schedule"), []byte("cron"), []byte("workflow_dispatch"), []byte("repository_dispatch"), []byte("workflow_call"),
}

// triggerOf tells what sets off what stands in a file that is no YAML.
func triggerOf(name string, text []byte) Trigger {
	base := strings.ToLower(path.Base(name))
	switch {
	case strings.HasPrefix(base, "dockerfile"), strings.HasSuffix(base, ".dockerfile"), strings.HasPrefix(base, "containerfile"),
		strings.Contains(base, "cron"), strings.HasPrefix(path.Base(path.Dir(name)), "cron."), strings.HasSuffix(base, ".tf"), strings.HasSuffix(base, ".hcl"), strings.HasSuffix(base, ".service"), base == "procfile",
		strings.Contains(base, "entrypoint"), base == "jenkinsfile" && isClocked(text):
		return Job
	}
	return Script
}

func isClocked(text []byte) bool {
	return slices.ContainsFunc(clocked, func(word []byte) bool { return bytes.Contains(text, word) })
}
