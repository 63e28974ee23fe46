package comment

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// titles reports whether a call alone above a test or above code of one names what
// is tested there: an argument or the receiver of a method below is made with the
// same function, and the call hands over nothing but names and numbers.
func (r *reader) titles(c candidate, p *piece, live syntax.Node) bool {
	b, e := c.block, p.node.Expression()
	if len(b.Lines) > 1 || p.shape != statement || p.open || !live.OK() || !e.Has(syntax.Call) {
		return false
	}
	if b.Lines[0].tight && r.loose() {
		return false
	}
	name := calls(e)
	if name == "" || asserts(name) || outermost(live).FuncName() == name || strings.HasPrefix(e.Callee(), "self.") {
		return false
	}
	if tries(live.Expression()) || tries(definition(live)) {
		return live.Mentions(name) && empty(e)
	}
	if !inTest(b.Lines[0].Node) {
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

// calls returns what a call names last, of R's x$f() as well.
func calls(e syntax.Node) string {
	if f := e.Child(syntax.FunctionField); f.Is(syntax.RExtractOperator) {
		return f.Child(syntax.RHSField).Text()
	}
	return e.FuncName()
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
		if tries(a) {
			return true
		}
	}
	return false
}

// tries reports whether a node is a test: a function with a name of one, or R's call
// that gets its code.
func tries(n syntax.Node) bool {
	switch {
	case n.Is(syntax.RCall):
		return trials[n.FuncName()]
	case n.Has(syntax.Function):
		return strings.HasPrefix(strings.ToLower(n.FuncLabel()), "test")
	}
	return false
}

// empty reports whether all calls of a chain get nothing.
func empty(call syntax.Node) bool {
	for n := range call.Subtree() {
		if !n.Has(syntax.Call) {
			continue
		}
		for range n.Args() {
			return false
		}
	}
	return true
}

var trials = syntax.Names("test_that it describe")
