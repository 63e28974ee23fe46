package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what prints say about the prints next to them.

// How the print in front of a call leads to it.
const (
	apart    = iota
	direct   // it is the statement before
	branched // one of both stands alone with prints in a loop or a branch
)

// lead returns how the print before leads to the call.
func (s *strayPrints) lead(call syntax.Node) int {
	before, statement := s.before.Statement(), call.Statement()
	switch n := next(before); {
	case n == statement:
		return direct
	case n.Has(syntax.Loop|syntax.If) && n.Covers(call) && s.readers.tells.of(n, s.readers.onlyTells):
		return branched
	}
	for n := before; n.OK() && !next(n).OK(); {
		n = n.Parent().Statement()
		switch {
		case !n.Has(syntax.If) && !(n.Has(syntax.Loop) && s.readers.tells.of(n, s.readers.onlyTells)):
			return apart
		case next(n) == statement:
			return branched
		}
	}
	return apart
}

// isHeading reports whether a call prints a text that what follows is the rest
// of: "Scores by region:".
func isHeading(call syntax.Node, out output) bool {
	if out.what != words {
		return false
	}
	var last syntax.Node
	for arg := range call.Args() {
		if arg.Name == "" {
			last = arg.Value
		}
	}
	text, ok := last.Literal()
	text = strings.TrimRight(strings.ReplaceAll(text, `\n`, " "), " ")
	return ok && (strings.HasSuffix(text, ":") || announces[text[strings.LastIndexByte(text, ' ')+1:]])
}

// announces are last words of headings.
var announces = syntax.Names("follows follows... follows. below below... below. following")

// underlines reports whether a statement next to a ruler shows a value. Before
// is the print in front of it. Rulers around words are a part of what is told.
func (a *audience) underlines(ruler, before syntax.Node) bool {
	s := ruler.Statement()
	return before.OK() && next(before.Statement()) == s && a.showsValue(before) || a.showsValue(next(s).Expression())
}

func (a *audience) showsValue(e syntax.Node) bool {
	return e.Has(syntax.Call) && a.isPrinter(e) && printed(e).what == value
}

// isLabel reports whether a print only names the value that the next one shows:
// print("df") in front of print(df).
func (a *audience) isLabel(call syntax.Node, out output) bool {
	text, ok := out.of.Literal()
	if !ok || out.what != words {
		return false
	}
	e := next(call.Statement()).Expression()
	if !a.showsValue(e) {
		return false
	}
	shown := printed(e).of.Text()
	return shown == text || len(shown) > len(text) && strings.HasSuffix(shown, text) && strings.ContainsAny(shown[len(shown)-len(text)-1:][:1], ".$@")
}
