package functions

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isScript reports whether the document is a script by its form and name: no
// notebook that was saved as a script, no settings, nothing that a tool runs as
// a whole.
func isScript(d *source.Document) bool {
	return d.Format == source.Script && !d.Generated && (d.Dialect == source.Plain || d.Dialect == source.Percent) &&
		!declarative.MatchString(d.Base()) && !d.PathIs(declarativeFolder.MatchString)
}

// isApp reports whether a framework runs the script from top to bottom, so that
// its statements have to stand there.
func isApp(f *syntax.File) bool {
	return importsFramework(f) || callsFramework(f) || f.Doc.Language == source.R && slices.ContainsFunc(endpoints, f.Doc.Contains) && plumber.Match(f.Doc.Code)
}

var (
	// declarative matches the names of files that settle things rather than do
	// them, and of those that a tool or framework runs as a whole.
	declarative = lazyregexp.New(`(?i)^(?:` +
		`(?:.*[_.-])?(?:config|configuration|conf|settings|constants?|params|parameters|options|globals|version)\.(?:py|r)` +
		`|setup\.py|noxfile\.py|fabfile\.py|dodo\.py|tasks\.py|manage\.py|conftest\.py|wsgi\.py|asgi\.py|urls\.py|locustfile\.py|env\.py` +
		`|.*\.pyi` +
		`|_targets.*\.r|_drake\.r|ui\.r|server\.r|global\.r|app\.[rR]|plumber\.r|entrypoint\.r|\.rprofile|rprofile\.r` +
		`)$`)
	declarativeFolder = lazyregexp.New(`(?:^|/)(?:migrations|data-raw|settings|dags)/`)
	// plumber is the comment that makes a function of R an endpoint.
	plumber = lazyregexp.New(`(?m)^#[*'] (?:` + strings.Join(endpoints, "|") + `)\b`)
	// endpoints are the tags of such comments.
	endpoints = []string{"@get", "@post", "@put", "@delete", "@patch", "@head", "@use", "@filter", "@plumber", "@apiTitle"}
)

// frameworks are the packages whose scripts run from top to bottom: apps and
// graphs of tasks.
var frameworks = map[string]bool{
	"streamlit": true, "dash": true, "marimo": true, "gradio": true, "panel": true, "solara": true, "nicegui": true,
	"taipy": true, "shiny": true, "airflow": true, "snakemake": true, "flet": true, "chainlit": true,
}

func importsFramework(f *syntax.File) bool {
	for n := range f.Kinds(syntax.PyImportStatement, syntax.PyImportFromStatement) {
		for c := range n.Children() {
			if c.Is(syntax.PyAliasedImport) {
				c = c.Child(syntax.NameField)
			}
			if c.Field() != syntax.ModuleNameField && n.Is(syntax.PyImportFromStatement) {
				continue
			}
			name, _, _ := strings.Cut(c.Text(), ".")
			if frameworks[name] {
				return true
			}
		}
	}
	return false
}

// frameworkCalls are the functions that make an app or a pipeline.
var frameworkCalls = strings.Fields("shinyApp shinyUI shinyServer fluidPage dashboardPage tar_target tar_option_set drake_plan")

// callsFramework reports whether the script is an app of Shiny, a pipeline of
// targets, or run by Snakemake, which gives it an object of that name.
func callsFramework(f *syntax.File) bool {
	for n := range f.Named("snakemake") {
		return n.Field() == syntax.ObjectField || bytes.HasPrefix(f.Doc.Code[n.Stop():], []byte("@"))
	}
	return slices.ContainsFunc(frameworkCalls, f.Root().Mentions)
}
