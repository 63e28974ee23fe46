package comment

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// titles reports whether a call alone above code of a test names what is tested
// there: an argument or the receiver of a method below is made with the same
// function, and the call hands over nothing but names and numbers.
func (r *reader) titles(c candidate, p *piece, live syntax.Node) bool {
	b, e := c.block, p.node.Expression()
	if len(b.Lines) > 1 || p.shape != statement || p.open || !live.OK() || !e.Has(syntax.Call) {
		return false
	}
	if b.Lines[0].tight && r.loose() {
		return false
	}
	name := e.FuncName()
	if name == "" || asserts(name) || outermost(live).FuncName() == name || strings.HasPrefix(e.Callee(), "self.") || !inTest(b.Lines[0].Node) {
		return false
	}
	for a := range e.Args() {
		if a.Name != "" || a.Value.Has(syntax.Call) || hasKind(a.Value, syntax.PyList, syntax.PyDictionary) {
			return false
		}
	}
	end := b.Span().End
	for range maxTried {
		if !live.OK() || bytes.Count(r.f.Doc.Code[end:live.Start()], []byte("\n")) > 1 {
			return false
		}
		if live.Mentions(name) {
			return true
		}
		end, live = live.Stop(), live.NextSibling()
	}
	return false
}

// maxTried is how many statements below a title are looked at.
const maxTried = 5

// outermost returns the call that a statement is or, if it is none, no node.
func outermost(live syntax.Node) syntax.Node {
	if e := live.Expression(); e.Has(syntax.Call) {
		return e
	}
	return syntax.Node{}
}

// asserts reports whether a function checks or shows something, by its name.
func asserts(name string) bool {
	for _, head := range []string{"assert", "expect", "check", "fail", "print", "skip"} {
		if strings.HasPrefix(name, head) {
			return true
		}
	}
	return false
}

// inTest reports whether a node stands in a function that tests.
func inTest(n syntax.Node) bool {
	for a := range n.Ancestors() {
		switch {
		case a.Is(syntax.RCall):
			if trials[a.FuncName()] {
				return true
			}
		case a.Has(syntax.Function):
			if strings.HasPrefix(strings.ToLower(a.FuncLabel()), "test") {
				return true
			}
		}
	}
	return false
}

var trials = syntax.Names("test_that it describe")
