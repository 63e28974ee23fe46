package notebooks

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// guarded reports whether code expects that a name may be missing: it stands in a try or a with
// that catches a NameError, or in the else of such a try, below a condition that asks for it, or never runs.
func guarded(n syntax.Node) bool {
	if expected(n, nameErrors) {
		return true
	}
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Has(syntax.Try) && child.Is(syntax.PyElseClause) && catches(p, nameErrors) && p.Child(syntax.BodyField).Mentions(n.Text()):
			return true // which runs only where the name is there
		case p.Is(syntax.PyIfStatement) && child.Field() == syntax.ConsequenceField && p.Child(syntax.ConditionField).Text() == "TYPE_CHECKING":
			return true
		case p.Is(syntax.PyIfStatement) && child.Field() == syntax.ConsequenceField && asksFor(p.Child(syntax.ConditionField), n.Text()):
			return true
		}
	}
	return false
}

// expected reports whether code stands in a try or a with that catches one of the errors.
func expected(n syntax.Node, errors map[string]bool) bool {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		switch {
		case p.Has(syntax.Try) && child.Field() == syntax.BodyField && catches(p, errors):
			return true
		case p.Has(syntax.With) && expects(p.FirstChild(), errors):
			return true
		}
	}
	return false
}

// asksFor reports whether a condition of Python, or each part of it that has to hold, asks whether there is a name:
// "tides" in globals().
func asksFor(condition syntax.Node, name string) bool {
	if condition.Is(syntax.PyBooleanOperator) && condition.Child(syntax.OperatorField).Text() == "and" {
		return asksFor(condition.Child(syntax.LeftField), name) || asksFor(condition.Child(syntax.RightField), name)
	}
	if !condition.Is(syntax.PyComparisonOperator) {
		return false
	}
	asked, ok := condition.FirstChild().Literal()
	in := condition.FirstChild().NextSibling()
	return ok && asked == name && in.Text() == "in" && spaces[in.NextSibling().Text()]
}

// spaces list names.
var spaces = syntax.Names("globals() locals() vars() dir()")

// catches reports whether a try catches one of the errors.
func catches(try syntax.Node, errors map[string]bool) bool {
	for clause := range try.Children() {
		if !clause.Is(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
			continue
		}
		caught := clause.FirstChild()
		if caught.Has(syntax.Block) {
			return true // a bare except
		}
		if speaksOf(caught, errors) {
			return true
		}
	}
	return false
}

// expects reports whether what a with statement enters waits for one of the errors: pytest.raises(NameError).
func expects(entered syntax.Node, errors map[string]bool) bool {
	for call := range entered.Nodes(syntax.Call) {
		if catching[call.FuncName()] && speaksOf(call, errors) {
			return true
		}
	}
	return false
}

// catching are what a with statement enters to let its block end in an error.
var catching = syntax.Names("raises suppress assertRaises assertRaisesRegex")

// speaksOf reports whether what is caught may be one of the errors.
func speaksOf(caught syntax.Node, errors map[string]bool) bool {
	for name := range caught.Subtree() {
		if name.Is(syntax.PyIdentifier) && errors[name.Text()] {
			return true
		}
	}
	return false
}

var nameErrors = syntax.Names("NameError UnboundLocalError Exception BaseException StandardError")

// passedOver reports whether no run comes by a statement: in front of it in its block stands
// one that never lets it.
func passedOver(n syntax.Node) bool {
	for p := range n.Ancestors() {
		if !p.Parent().Has(syntax.Block | syntax.CellRoot) {
			continue
		}
		if last := firstLeaving(p.Parent()); last.OK() && last.Index() < p.Index() {
			return true
		}
	}
	return false
}

// firstLeaving returns the first statement of a block that ends it for sure, or no node.
var firstLeaving = syntax.KeepAnswers(func(block syntax.Node) syntax.Node {
	for s := range block.Children() {
		if leaves(s) {
			return s
		}
	}
	return syntax.Node{}
})

// exiting are the calls that end a program of Python, some once it has run.
var exiting = syntax.Names("exit quit sys.exit os._exit tf.app.run tf.compat.v1.app.run")

// leaves reports whether a statement, a block or a branch ends the block around it for sure.
func leaves(s syntax.Node) bool {
	switch {
	case s.Has(syntax.Return | syntax.Raise | syntax.Jump), exiting[s.Expression().Callee()]:
		return true
	case s.Is(syntax.PyIfStatement):
		last := false
		for branch := range s.Children() {
			if (branch.Has(syntax.Block) || branch.Is(syntax.PyElifClause, syntax.PyElseClause)) && !leaves(branch) {
				return false
			}
			last = branch.Is(syntax.PyElseClause)
		}
		return last
	case s.Has(syntax.Block), s.Is(syntax.PyElifClause, syntax.PyElseClause):
		for part := range s.Children() {
			if leaves(part) {
				return true
			}
		}
	}
	return false
}

// leaks reports whether a name is the variable of a comprehension above, in code of Python 2, where it
// is one of the function around.
func leaks(names *scope.Names, r *scope.Reference) bool {
	for _, s := range names.Scopes {
		if s.Kind == scope.Comprehension && s.Outer == r.From && s.Node.Is(syntax.PyListComprehension) && s.Node.Stop() <= r.Node.Start() && s.Lookup(r.Text) != nil {
			return r.Node.File().IsPython2()
		}
	}
	return false
}

// halts reports whether a name in capitals is all that a branch holds (STOP, ERROR), or any name is what it ends in
// below a print. That nothing defines it ends the code there, as is meant.
func halts(n syntax.Node) bool {
	statement := n.Parent()
	block, above := statement.Parent(), statement.PrevCode()
	return statement.Is(syntax.PyExpressionStatement) && !statement.NextCode().OK() && block.Has(syntax.Block) && block.Parent().Has(syntax.If) &&
		(!above.OK() && n.Text() == strings.ToUpper(n.Text()) || above.Expression().FuncName() == "print")
}
