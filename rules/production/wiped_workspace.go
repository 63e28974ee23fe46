package production

import (
	_ "embed"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed wiped_workspace.md
var wipedWorkspacePage string

var wipedWorkspace = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Rest,
	Many:      "wiped workspaces",
	Since:     "0.1",
	Page:      wipedWorkspacePage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "wiped_workspace",
			Doc:      analyzer.Title(wipedWorkspacePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runWipedWorkspace,
		}
	},
}

func runWipedWorkspace(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for call := range f.CallsOf(wipers) {
		switch {
		case call.Cell().NotRun:
		case call.Language() == source.R:
			if removesAll(call) {
				reportWiped(pass, call.Span(), short(call, "rm(list = ls())"), "restart R")
			}
		case resets(call):
			reportWiped(pass, call.Span(), "%reset", "restart the kernel")
		}
	}
	for _, m := range f.Doc.Masks {
		if m.Kind != source.LineMagic || m.Name != "reset" || f.Doc.CellAt(m.Span.Start).NotRun {
			continue
		}
		line := strings.Join(strings.Fields(f.Doc.Text(m.Span)), " ")
		if _, arguments, _ := strings.Cut(line, "reset"); !namesPart(arguments) {
			reportWiped(pass, m.Span, line, "restart the kernel")
		}
	}
	return nil, nil
}

// wipers are the functions that may empty a session.
var wipers = syntax.Names("rm remove run_line_magic magic")

// removesAll reports whether a call of R removes every object of the session:
// rm(list = ls()) in its many spellings, where ls() lists the global
// environment and no pattern narrows it.
func removesAll(call syntax.Node) bool {
	if name := strings.TrimPrefix(call.Callee(), "base::"); name != "rm" && name != "remove" {
		return false
	}
	names := call.Arg("list", -1)
	if names.Text() == "_" || names.Text() == "." {
		names = call.Piped()
	}
	if name := strings.TrimPrefix(names.Callee(), "base::"); name != "ls" && name != "objects" {
		return false
	}
	listed := ""
	for arg := range names.Args() {
		switch {
		case arg.Name == "" || arg.Name == "name" || arg.Name == "envir" || arg.Name == "pos":
			listed = arg.Value.Text()
		case partOf("pattern", arg.Name):
			return false
		}
	}
	removed := call.Arg("envir", -1).Text() + call.Arg("pos", -1).Text()
	if ownScope(call) {
		return scope.IsGlobal(listed) && scope.IsGlobal(removed)
	}
	return (listed == "" || scope.IsGlobal(listed)) && (removed == "" || scope.IsGlobal(removed))
}

// partOf reports whether R takes part for the argument called name, which it may
// shorten.
func partOf(name, part string) bool { return part != "" && strings.HasPrefix(name, part) }

// ownScope reports whether the call runs in an environment of its own, so that
// only what was made in it goes.
func ownScope(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Has(syntax.Function) {
			return true
		}
		switch n.FuncName() {
		case "local", "test_that", "it", "describe":
			return true
		}
	}
	return false
}

// resets reports whether a call of Python runs the magic %reset, as notebooks
// that were saved as scripts and scripts for Spyder do.
func resets(call syntax.Node) bool {
	function := call.Child(syntax.FunctionField)
	if function.Child(syntax.ObjectField).Callee() != "get_ipython" {
		return false
	}
	command, _ := call.Arg("", 0).Literal()
	switch call.FuncName() {
	case "run_line_magic":
		arguments, _ := call.Arg("", 1).Literal()
		return command == "reset" && !namesPart(arguments)
	case "magic":
		name, arguments, _ := strings.Cut(strings.TrimPrefix(command, "%"), " ")
		return name == "reset" && !namesPart(arguments)
	}
	return false
}

// namesPart reports whether the arguments of %reset name what it clears: in,
// out, dhist or array leave the variables alone.
func namesPart(arguments string) bool {
	for word := range strings.FieldsSeq(arguments) {
		if strings.HasPrefix(word, "#") {
			break
		}
		if !strings.HasPrefix(word, "-") {
			return true
		}
	}
	return false
}

func reportWiped(pass *analysis.Pass, at source.Span, what, instead string) {
	start := syntax.CodePos(pass)
	pass.Report(analysis.Diagnostic{
		Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End),
		Message: fmt.Sprintf("`%s` wipes the session of whoever runs it: %s instead", what, instead),
	})
}
