package comment

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// fetches reports whether a run of R does nothing but install packages of which the live
// code below, or what it attaches in a row, names one: it tells where they are to be had.
func (r *reader) fetches(b *Block, run []piece) bool {
	var packages []string
	for _, p := range run {
		e := p.node.Expression()
		if e.Language() != source.R || !e.Has(syntax.Call) {
			return false
		}
		switch name := e.FuncName(); {
		case Attaches(e): // of what installs
		case strings.HasPrefix(name, "install"):
			packages = append(packages, installed(e)...)
		default:
			return false
		}
	}
	if len(packages) == 0 {
		return false
	}
	n := r.below(b)
	for range maxAttached {
		for _, name := range packages {
			if n.OK() && !n.Has(syntax.Comment) && (n.Mentions(name) || strings.Contains(n.Text(), `"`+name+`"`)) {
				return true
			}
		}
		if !Attaches(n) && !n.Has(syntax.Comment) {
			return false
		}
		n = n.NextSibling()
	}
	return false
}

// maxAttached is how many statements in a row, each of which attaches a package, are
// looked at.
const maxAttached = 30

// Attaches reports whether an expression is a call that attaches a package of R.
func Attaches(n syntax.Node) bool {
	return n.Has(syntax.Call) && (n.FuncName() == "library" || n.FuncName() == "require")
}

// installed returns the packages that a call installs: dplyr of "tidyverse/dplyr@main".
func installed(call syntax.Node) (names []string) {
	for a := range call.Args() {
		stop := a.Name != "" && a.Name != "pkgs" && a.Name != "repo"
		for n := range a.Value.Subtree() {
			if text, ok := n.Literal(); ok && !stop {
				text, _, _ = strings.Cut(text, "@")
				names = append(names, text[strings.LastIndexByte(text, '/')+1:])
			}
		}
	}
	return names
}
