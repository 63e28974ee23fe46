package production

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/launch"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds the notebooks that code runs.

// schedulers are the modules whose importers say what runs without its author.
var schedulers = syntax.Names("airflow prefect prefect_jupyter dagster dagstermill luigi kfp flytekit metaflow")

// isScheduled reports whether a document says what a scheduler runs.
func isScheduled(f *syntax.File) bool {
	for _, module := range f.Imported() {
		if top, _, _ := strings.Cut(module, "."); schedulers[top] {
			return true
		}
	}
	return false
}

// runners are the functions that run a notebook or a text, with the keyword that its
// path has and the place of it among those without. A service of its own stands behind
// those of job.
var runners = []struct {
	name, keyword string
	position      int
	job           bool
}{
	{"execute_notebook", "input_path", 0, false},
	{"NotebookJobStep", "input_notebook", -1, true},
	{"DatabricksNotebookOperator", "notebook_path", -1, true},
	{"DatabricksSubmitRunOperator", "notebook_task", -1, true},
	{"NotebookTask", "notebook_path", 0, true},
	{"define_dagstermill_asset", "notebook_path", 1, true},
	{"define_dagstermill_op", "notebook_path", 1, true},
	{"define_dagstermill_solid", "notebook_path", 1, true},
	{"ExecuteNotebook", "path", 0, true},
	{"render", "input", 0, false},
	{"quarto_render", "input", 0, false},
	{"knit", "input", 0, false},
	{"tar_render", "path", 1, true},
	{"tar_quarto", "path", 1, true},
	{"tar_knit", "path", 1, true},
}

// launchesOf returns what a document runs, in no order.
func launchesOf(f *syntax.File) (found []launch.Launch) {
	for _, r := range runners {
		for n := range f.Named(r.name) {
			call := calledBy(n)
			if !call.OK() || r.name == "render" && !rendersText(call) || r.name == "knit" && call.Language() != source.R {
				continue
			}
			arg := call.Arg(r.keyword, r.position)
			for _, target := range pathsIn(f, arg) {
				found = append(found, launched(r.name, target, call, r.job))
			}
			if target, ok := arg.Literal(); ok && r.keyword == "notebook_path" && path.Ext(target) == "" { // as Databricks names it
				found = append(found, launched(r.name, target, call, r.job))
			}
		}
	}
	notebook := f.Doc.Contains(".ipynb")
	if notebook && f.Doc.Contains("perator(") {
		found = append(found, operators(f)...)
	}
	for n := range f.Named("run") { // of dbutils.notebook
		if call := calledBy(n); call.OK() && strings.HasSuffix(call.Callee(), "notebook.run") {
			if target, ok := call.Arg("path", 0).Literal(); ok {
				found = append(found, launched(call.Callee(), target, call, true))
			}
		}
	}
	found = append(found, notebookTasks(f)...)
	if notebook || f.Doc.Contains("Rscript") || f.Doc.Contains("quarto") {
		found = append(found, commandsOf(f)...)
	}
	found = append(found, magicsOf(f)...)
	if len(found) > 0 && isScheduled(f) {
		for i := range found {
			found[i].Trigger = launch.Job
		}
	}
	return found
}

func launched(runner, target string, at syntax.Node, job bool) launch.Launch {
	l := launch.Launch{Runner: runner, Target: target, At: at.Span()}
	if job {
		l.Trigger = launch.Job
	}
	return l
}

// operators returns what tasks of Airflow run: PapermillOperator(input_nb="a.ipynb").
func operators(f *syntax.File) (found []launch.Launch) {
	for call := range f.Nodes(syntax.Call) {
		name := call.FuncName()
		if !strings.HasSuffix(name, "Operator") && !strings.HasSuffix(name, "operator") || call.Cell().NotRun {
			continue
		}
		for arg := range call.Args() {
			if arg.Name == "" || strings.Contains(arg.Name, "out") || strings.Contains(arg.Name, "command") || strings.HasPrefix(arg.Name, "arg") {
				continue
			}
			for _, target := range pathsIn(f, arg.Value) {
				found = append(found, launched(name, target, call, true))
			}
		}
	}
	return found
}

// rendersText reports whether a call is of rmarkdown's render.
func rendersText(call syntax.Node) bool {
	return call.Language() == source.R && (call.Callee() == "rmarkdown::render" ||
		call.Callee() == "render" && bytes.Contains(call.File().Doc.Code, []byte("(rmarkdown)")))
}

// pathsIn returns the paths of notebooks and texts in an argument, those that a
// variable of the document holds too.
func pathsIn(f *syntax.File, n syntax.Node) (paths []string) {
	if n.Is(syntax.PyIdentifier, syntax.RIdentifier) {
		for other := range f.Named(n.Text()) {
			if a := other.Parent(); a.Has(syntax.Assignment) && a.Target() == other {
				return literalPaths(a.Value())
			}
		}
	}
	return literalPaths(n)
}

// literalPaths returns the paths that are written down in an expression, those of which
// only the end is so behind [somewhere].
func literalPaths(n syntax.Node) (paths []string) {
	for s := range n.Subtree() {
		text, ok := s.Literal()
		if !ok || !launch.Runnable(text) || s.Parent().Is(syntax.PyConcatenatedString) {
			continue
		}
		if s != n && (n.Has(syntax.Call) || s.Within(syntax.Call) != n.Within(syntax.Call) || s.Parent().Is(syntax.PyBinaryOperator)) {
			text = somewhere + text
		}
		paths = append(paths, text)
	}
	return paths
}

// notebookTasks returns the notebooks that are named for a service under a key:
// {"notebook_path": "/jobs/score"}.
func notebookTasks(f *syntax.File) (found []launch.Launch) {
	for n := range f.Kinds(syntax.PyPair) {
		if !bytes.Contains(n.FirstChild().Bytes(), []byte("notebook_path")) {
			continue
		}
		if key, _ := n.Child(syntax.KeyField).Literal(); key != "notebook_path" {
			continue
		}
		if target, ok := n.Child(syntax.ValueField).Literal(); ok && !n.Cell().NotRun {
			found = append(found, launched("notebook_task", target, n, true))
		}
	}
	return found
}

// commandsOf returns what command lines in the strings of a document run: one text,
// or a list of words.
func commandsOf(f *syntax.File) (found []launch.Launch) {
	add := func(line string, at syntax.Node) {
		for _, l := range launch.Command(line) {
			found = append(found, launched(l.Runner, l.Target, at, false))
		}
	}
	for n := range f.Nodes(syntax.String) {
		raw := n.Bytes()
		if !bytes.Contains(raw, []byte(" ")) || !bytes.Contains(raw, []byte("nb")) && !bytes.Contains(raw, []byte("md")) {
			continue // no notebook and no text is named in it
		}
		if text, ok := n.Literal(); ok && n.Within(syntax.Call).OK() && !n.Cell().NotRun {
			add(text, n)
		}
	}
	for n := range f.Kinds(syntax.PyList) {
		if !n.Within(syntax.Call).OK() || n.Cell().NotRun || !bytes.Contains(n.Bytes(), []byte(".ipynb")) {
			continue
		}
		var words []string
		for item := range n.Children() {
			if text, ok := item.Literal(); ok {
				words = append(words, `"`+text+`"`)
			}
		}
		add(strings.Join(words, " "), n)
	}
	return found
}

// magicsOf returns what magics and shell escapes run.
func magicsOf(f *syntax.File) (found []launch.Launch) {
	for _, m := range f.Doc.Masks {
		if m.Kind != source.Shell && m.Name != "run" || f.Doc.CellAt(m.Span.Start).NotRun {
			continue
		}
		text := strings.TrimLeft(f.Doc.Text(m.Span), "!% ")
		if rest, ok := strings.CutPrefix(text, "run "); ok && m.Kind != source.Shell {
			if target := strings.Trim(strings.TrimSpace(rest), `"'`); launch.Runnable(target) {
				found = append(found, launch.Launch{Runner: "%run", Target: target, At: m.Span, Trigger: launch.Job})
			}
			continue
		}
		for _, l := range launch.Command(text) {
			found = append(found, launch.Launch{Runner: l.Runner, Target: l.Target, At: m.Span, Trigger: launch.Job})
		}
	}
	for i := range f.Doc.Cells { // Databricks: # MAGIC %run ../jobs/score
		c := &f.Doc.Cells[i]
		if c.Magic != "run" || c.Language != source.Other {
			continue
		}
		_, rest, _ := strings.Cut(f.Doc.Text(c.Span), "%run ")
		target, _, _ := strings.Cut(rest, "\n")
		found = append(found, launch.Launch{Runner: "%run", Target: strings.Trim(strings.TrimSpace(target), `"'`), At: c.Span, Trigger: launch.Job})
	}
	return found
}
