package notebooks

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// guarded reports whether code expects that a name may be missing: it stands in a
// try that catches a NameError, or never runs.
func guarded(n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Has(syntax.Try) && child.Field() == syntax.BodyField && catches(p):
			return true
		case p.Has(syntax.If) && p.Child(syntax.ConditionField).Text() == "TYPE_CHECKING":
			return true
		case p.Has(syntax.With):
			if first := p.FirstChild().Text(); containsAny(first, "raises", "suppress", "assertRaises", "assertWarns") {
				return true
			}
		}
	}
	return false
}

// catches reports whether a try catches a NameError.
func catches(try syntax.Node) bool {
	for clause := range try.Children() {
		if !clause.Is(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
			continue
		}
		caught := clause.FirstChild()
		if caught.Has(syntax.Block) {
			return true // a bare except
		}
		for name := range caught.Subtree() {
			if name.Is(syntax.PyIdentifier) && nameErrors[name.Text()] {
				return true
			}
		}
	}
	return false
}

var nameErrors = syntax.Names("NameError UnboundLocalError Exception BaseException StandardError")
