package production

import (
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file follows what a working directory is set to back to where it comes
// from.

// isRemembered reports whether an expression is a variable that keeps the
// working directory of before: old = os.getcwd(), old <- setwd(new).
var isRemembered = syntax.KeepByText(func(n syntax.Node) bool {
	for value := range valuesOf(n) {
		if asksWhere(value) {
			return true
		}
	}
	return false
})

// asksWhere reports whether an expression is the working directory, perhaps in
// another form: os.path.abspath(os.getcwd()).
func asksWhere(n syntax.Node) bool {
	switch {
	case n.Masked():
		return n.Text() == "%pwd" || n.Text() == "!pwd"
	case !n.Has(syntax.Call):
		text, _ := n.Literal()
		return text == "." || n.Text() == "os.curdir"
	}
	switch n.FuncName() {
	case "getcwd", "getcwdu", "cwd", "getwd", "setwd":
		return true
	case "abspath", "realpath", "str", "Path", "normalizePath":
		return asksWhere(n.Arg("", 0))
	}
	return false
}

// valuesOf yields what the document assigns to a variable or an attribute.
func valuesOf(n syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		last := n
		if n.Is(syntax.PyAttribute) {
			last = n.Child(syntax.AttributeField)
		}
		if !last.Has(syntax.Identifier) {
			return
		}
		for name := range namesGiven.Within(n.File().Root(), last.Text()) {
			target := name
			if n.Is(syntax.PyAttribute) {
				target = name.Parent()
			}
			if a := target.Parent(); a.Target() == target && target.Text() == n.Text() && !yield(a.Value()) {
				return
			}
		}
	}
}

// namesGiven are names that are given a value, or whose attributes or objects are.
var namesGiven = syntax.UsesThat(func(n syntax.Node) bool {
	for _, target := range []syntax.Node{n, n.Parent()} {
		if a := target.Parent(); a.Has(syntax.Assignment) && a.Target() == target {
			return true
		}
	}
	return false
})

// outside names what stands for a place that is found at run time, wherever the
// project lies, and what is given from outside.
var outside = []string{
	"__file__", "ofile", "getSrcDirectory", "here", "find_root", "is_rstudio_project", "rprojroot", "commandArgs", "argv", "args", "opt", "options", "environ", "getenv",
	"Sys.getenv", "notebookPath", "tempdir", "TMPDIR", "TEMPDIR", "tempfile", "mkdtemp", "TemporaryDirectory", "gettempdir", "params", "snakemake",
}

// found matches what functions are called that find where the project lies: repo_root().
var found = lazyregexp.New(`(?i)(?:repo|repository|project|proj|git|package|pkg)[._]?(?:root|dir|home)$`)

// isAnchor reports whether an expression is a place that does not depend on whose
// machine it is, nor on where the program was started. Seen holds the variables
// that were followed already.
func isAnchor(n syntax.Node, seen map[string]bool) bool {
	if text, ok := n.Literal(); ok || !n.OK() {
		return strings.HasPrefix(text, "/") && !strings.HasPrefix(text, "//") && ownerOf(text) == ""
	}
	if text, _ := n.Arg("", 0).Literal(); n.FuncName() == "here" && ownerOf(text) == personal {
		return false // here() gives back a path from the root of a disk
	}
	if slices.ContainsFunc(outside, n.Mentions) || n.Has(syntax.Call) && found.MatchString(n.FuncName()) {
		return true
	}
	for name := range n.Nodes(syntax.Identifier) {
		if seen[name.Text()] {
			continue
		}
		seen[name.Text()] = true
		for value := range valuesOf(name) {
			if value.OK() && isAnchor(value, seen) {
				return true
			}
		}
	}
	return false
}
