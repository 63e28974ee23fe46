package comment

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// fetches reports whether a run of R does nothing but install a package that the live
// code below names: it tells where that is to be had.
func (r *reader) fetches(b *Block, run []piece) bool {
	pkg := ""
	for _, p := range run {
		e := p.node.Expression()
		if e.Language() != source.R || !e.Has(syntax.Call) {
			return false
		}
		switch name := e.FuncName(); {
		case name == "library", name == "require": // of what installs
		case strings.HasPrefix(name, "install"):
			pkg = installed(e)
		default:
			return false
		}
	}
	live := r.below(b)
	return pkg != "" && live.OK() && (live.Mentions(pkg) || strings.Contains(live.Text(), `"`+pkg+`"`))
}

// installed returns the package that a call installs: dplyr of "tidyverse/dplyr@main".
func installed(call syntax.Node) string {
	for a := range call.Args() {
		if text, ok := a.Value.Literal(); ok {
			text, _, _ = strings.Cut(text, "@")
			return text[strings.LastIndexByte(text, '/')+1:]
		}
	}
	return ""
}
