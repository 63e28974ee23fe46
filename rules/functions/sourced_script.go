package functions

import (
	_ "embed"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed sourced_script.md
var sourcedScriptPage string

// The categories of sourced_script but for the plain one.
const (
	searchPath = "path"    // edits of sys.path
	sourced    = "source"  // source() of a file of the project, which is how R scripts share code
	remote     = "remote"  // a script from the web
	retired    = "retired" // one that only says what took its place
)

var sourcedScript = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":         {Explore: analyzer.Note, Production: analyzer.Warning},
		searchPath: {Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R}},
		sourced:    {Explore: analyzer.Note, Production: analyzer.Note, OptIn: []source.Language{source.Python, source.R}},
		remote:     {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		retired:    {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
	},
	Rank:    analyzer.Rest,
	Ranks:   map[string]analyzer.Rank{retired: analyzer.Stops},
	Many:    "scripts that are run in the midst",
	Since:   "0.1",
	Page:    sourcedScriptPage,
	Aliases: []string{"lintr=undesirable_function_linter(source)"},
	Own:     []string{remote, retired},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "sourced_script",
			Doc:      analyzer.Title(sourcedScriptPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runSourcedScript,
		}
	},
}

func runSourcedScript(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	start := syntax.CodePos(pass)
	report := func(at source.Span, category, message string, arguments ...any) {
		pass.Report(analysis.Diagnostic{
			Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End), Category: category, Message: fmt.Sprintf(message, arguments...),
		})
	}
	for _, name := range []string{"exec", "execfile"} {
		for n := range f.Named(name) {
			if call := n.Parent(); call.Has(syntax.Call) && call.Callee() == name && runsFile(call) && !f.Binds(name) {
				report(call.Span(), "", "`%s` runs a file in the midst of this one: import what it defines", name)
			}
		}
	}
	for _, m := range f.Doc.Masks {
		if m.Kind == source.LineMagic && m.Name == "run" && f.Doc.Dialect != source.Databricks && !f.Doc.CellAt(m.Span.Start).NotRun && script.MatchString(f.Doc.Text(m.Span)) {
			report(m.Span, "", "`%%run` runs a file in the midst of this one: import what it defines")
		}
	}
	if f.Doc.Base() != "conf.py" { // Sphinx asks for it there
		for n := range f.Named("path") {
			if call := searches(n); call.OK() && !call.Cell().NotRun {
				report(call.Span(), searchPath, "`%s` finds modules by folder: make the project a package", call.Callee())
			}
		}
	}
	for n := range f.Named("source") {
		call := n.Parent()
		if call.Language() != source.R || n.Field() != syntax.FunctionField || call.Cell().NotRun || f.Binds("source") {
			continue
		}
		switch file, known := call.Arg("file", 0).Literal(); {
		case known && fixed.MatchString(file): // the same text for ever
		case known && web.MatchString(file) && strings.HasSuffix(file, "bioconductor.org/biocLite.R"):
			report(call.Span(), retired, "`biocLite.R` ends the code since R 3.5: use `BiocManager::install`")
		case known && web.MatchString(file):
			report(call.Span(), remote, "`source` runs whatever stands at this address today: keep a copy in the project")
		case known && !activates.MatchString(file) && (!call.Arg("local", 1).OK() || call.Arg("local", 1).Has(syntax.Constant)):
			report(call.Span(), sourced, "`source` runs a file in the midst of this one: make its functions a package")
		}
	}
	return nil, nil
}

var (
	// script matches %run of a file, not with a debugger, a profiler or a clock.
	script = lazyregexp.New(`^%run\s+(?:-[ineG]\s+)*["']?[^\s"'-]`)
	web    = lazyregexp.New(`^(?:https?|ftp)://`)
	// fixed matches addresses that name the commit.
	fixed = lazyregexp.New(`^https?://.*/[0-9a-f]{40}/`)
	// activates matches the files of an environment, which are there to be sourced.
	activates = lazyregexp.New(`(?:^|/)(?:renv/|packrat/|\.Rprofile$)`)
)

// runsFile reports whether a call of Python runs the text of a file: execfile(f),
// exec(open(f).read()).
func runsFile(call syntax.Node) bool {
	if call.Cell().NotRun || call.Language() != source.Python {
		return false
	}
	if names := call.Arg("globals", 1); names.OK() && names.Callee() != "globals" {
		return false // names of its own
	}
	if call.FuncName() == "execfile" {
		return true
	}
	for n := range call.Arg("", 0).Nodes(syntax.Call) {
		if name := n.FuncName(); name == "open" || name == "read_text" {
			return true
		}
	}
	return false
}

// searches returns the call that adds a folder to sys.path, where the name is the
// path of it.
func searches(name syntax.Node) syntax.Node {
	list := name.Parent()
	method := list.Parent()
	call := method.Parent()
	if !list.Is(syntax.PyAttribute) || list.Text() != "sys.path" || !method.Is(syntax.PyAttribute) || !call.Is(syntax.PyCall) {
		return syntax.Node{}
	}
	switch strings.TrimPrefix(method.Text(), "sys.path.") {
	case "append", "insert", "extend":
		return call
	}
	return syntax.Node{}
}
