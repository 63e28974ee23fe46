package notebooks

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file sums up what a script of R leaves behind in the session that runs it.

// gives is that. It errs towards more: whatever the script may define, or a function of it
// when it is called.
type gives struct {
	Names     string   // parted by blanks
	Functions string   // those of them that are functions and look at no argument as code
	Packages  []string // that it attaches
	Files     []string // that it runs in turn
	Rendered  []string // documents that it renders, by their names; "" of those that it computes
	// Anything tells that no text says what it defines.
	Anything bool
}

// scriptGives sums up a script of R by its tree alone: most are run by no document.
func scriptGives(f *syntax.File) gives {
	if f.Root().HasError() || len(f.Trouble) > 0 {
		return gives{Anything: true}
	}
	var g gives
	var names, functions []string
	for n := range f.Kinds(syntax.RAssignment) {
		op := n.Child(syntax.OperatorField).Text()
		if op != "<<-" && op != "->>" && n.Within(syntax.Function).OK() {
			continue
		}
		name := strings.Trim(rootOf(n.Target()).Text(), "`\"'")
		if function := n.Value(); function.Is(syntax.RFunctionDefinition) && !captures(function) {
			functions = append(functions, name)
		}
		names = append(names, name)
	}
	for n := range f.Kinds(syntax.RForStatement) {
		names = append(names, n.Child(syntax.VariableField).Text())
	}
	for n := range f.Kinds(syntax.RBinaryOperator) {
		if n.Child(syntax.OperatorField).Text() == "%<-%" {
			g.Anything = true
		}
	}
	for call := range f.CallsOf(leaving) {
		names = g.call(call, names)
	}
	for call := range f.CallsOf(rendering) {
		g.Rendered = append(g.Rendered, renderedBy(call))
	}
	for _, name := range []string{"library", "require", "source"} {
		for n := range f.Named(name) {
			if n.Field() != syntax.FunctionField && n.Parent().Is(syntax.RArgument) {
				g.Anything = true // it is handed to a function: who knows for which packages
			}
		}
	}
	g.Names, g.Functions = strings.Join(names, " "), strings.Join(functions, " ")
	return g
}

// captures reports whether a function may look at its arguments as code: names in them are
// columns perhaps.
func captures(function syntax.Node) bool {
	if bytes.Contains(function.Bytes(), []byte("{{")) || bytes.Contains(function.Child(syntax.ParametersField).Bytes(), []byte("...")) {
		return true
	}
	for call := range function.Descendants(syntax.Call, 0) {
		if scope.Captures(call.FuncName()) {
			return true
		}
	}
	return false
}

// rootOf returns the name that a target changes: x of x$y[1] and names(x).
func rootOf(n syntax.Node) syntax.Node {
	for n = n.Base(); n.Is(syntax.RCall); {
		n = n.Arg("", 0).Base()
	}
	return n
}

// rendering are the functions that make documents in the session that calls them.
var rendering = syntax.Names("render render_book render_site render_report knit knit2html spin tar_render tar_render_rep tar_knit knitr_in wflow_build")

// renderedBy returns the name of the document that a call renders, or nothing.
func renderedBy(call syntax.Node) string {
	for arg := range call.Args() {
		if text, ok := arg.Value.Literal(); ok && isTextWithChunks(text) {
			return path.Base(text)
		}
	}
	return ""
}

func isTextWithChunks(name string) bool {
	kind := strings.ToLower(path.Ext(name))
	return kind == ".rmd" || kind == ".qmd"
}

// leaving are the functions of R that leave names in the session without an assignment.
var leaving = syntax.Names(`assign delayedAssign makeActiveBinding setGeneric setClass setRefClass data library require p_load shelf source
	load attach list2env eval evalq sys.source sys.load.image load_all tar_load tar_load_everything tar_load_globals tar_source source_python
	demo example use from attachNamespace do.call source_rmd`)

// call adds what a call of one of them leaves.
func (g *gives) call(call syntax.Node, names []string) []string {
	first := call.Arg("", 0)
	text, literal := first.Literal()
	switch name := call.FuncName(); name {
	case "assign", "delayedAssign", "makeActiveBinding", "setGeneric", "setClass", "setRefClass":
		if literal {
			return append(names, text)
		}
		g.Anything = g.Anything || name[:3] != "set"
	case "data", "library", "require", "p_load", "shelf":
		if call.Arg("character.only", -1).OK() {
			g.Anything = true
			return names
		}
		for arg := range call.Args() {
			if arg.Name != "" || !arg.Value.Is(syntax.RIdentifier, syntax.RString) {
				g.Anything = g.Anything || arg.Name == "list" || arg.Name == "" || arg.Name == "package" && name != "data"
				continue
			}
			word := strings.Trim(arg.Value.Text(), "`\"'")
			if name == "data" {
				names = append(names, word)
				continue
			}
			g.Packages = append(g.Packages, word)
			if name != "p_load" && name != "shelf" {
				break
			}
		}
	case "source":
		if !literal || call.Within(syntax.Loop).OK() {
			g.Anything = true
			break
		}
		g.Files = append(g.Files, text)
	case "do.call":
		g.Anything = g.Anything || first.Is(syntax.RIdentifier, syntax.RString) && leaving[strings.Trim(first.Text(), "`\"'")]
	default:
		g.Anything = true
	}
	return names
}
