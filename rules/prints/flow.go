package prints

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// binding returns the last assignment to the name in front of where it is read,
// in the same function, or no node.
func binding(name syntax.Node) syntax.Node {
	for n := range setsByScope.Before(scopeOf(name), name) {
		return n.Parent()
	}
	return syntax.Node{}
}

// Sets are where an assignment gives names their values: those of a document, those of its functions, and
// those of blocks, which a part of the old value does not outlive.
var (
	sets        = syntax.UsesThat(isAssigned)
	setsByScope = syntax.UsesBy(func(n syntax.Node) syntax.Node {
		if !isAssigned(n) {
			return syntax.Node{}
		}
		return scopeOf(n.Parent())
	})
	setsByBlock = syntax.UsesBy(func(n syntax.Node) syntax.Node {
		if s := n.Parent(); isAssigned(n) && !s.Is(syntax.PyAugmentedAssignment) {
			return s.Statement().Parent()
		}
		return syntax.Node{}
	})
)

// isAssigned reports whether a name is all that an assignment gives a value.
func isAssigned(n syntax.Node) bool {
	s := n.Parent()
	return s.Has(syntax.Assignment) && s.Target() == n
}

// bound returns what a name was given last in its function, or once and for all at
// the top level of the document.
func bound(name syntax.Node) syntax.Node {
	if !name.Has(syntax.Identifier) {
		return syntax.Node{}
	}
	if b := binding(name); b.OK() {
		return b.Value()
	}
	var only syntax.Node
	for n := range sets.Within(name.File().Root(), name.Text()) {
		switch s := n.Parent(); {
		case only.OK() || !s.AtTop() || name.AtTop() && s.Start() > name.Start():
			return syntax.Node{}
		default:
			only = s
		}
	}
	return only.Value()
}

// isReadFrom reports whether the name is read in the same function, at or behind
// the offset or in the next turn of a loop around it, but for its own statement
// and for what draws, writes or logs it.
func isReadFrom(offset int, name syntax.Node) bool {
	scope, from := scopeOf(name), offset
	for n := range name.Ancestors() {
		if n == scope {
			break
		}
		if n.Has(syntax.Loop) {
			from = min(from, n.Start())
		}
	}
	until := reboundAt(scope, name)
	return isAmong(reads, name, from, until)
}

// reads are the uses of variables whose values go somewhere.
var reads = syntax.UsesThat(isRead)

// isAmong reports whether there are uses of a name in its function between two offsets, but for those in the
// statement that it stands in.
func isAmong(uses *syntax.Uses, name syntax.Node, from, until int) bool {
	statement := name.Statement()
	for n := range uses.From(name.File().Root(), name.Text(), max(from, scopeOf(name).Start())) {
		if n.Start() >= until {
			break
		}
		if !statement.Covers(n) {
			return true
		}
	}
	return false
}

// reboundAt returns the offset behind which the name holds another value for certain, or
// the end of its scope.
func reboundAt(scope, name syntax.Node) int {
	statement, at := name.Statement(), scope.Stop()
	for block := statement.Parent(); scope.Covers(block); block = block.Parent() {
		for n := range setsByBlock.From(block, name.Text(), statement.Stop()) {
			at = min(at, n.Parent().Stop())
			break
		}
	}
	return at
}

// isRead reports whether an identifier is a variable whose value goes somewhere.
func isRead(n syntax.Node) bool {
	p := n.Parent()
	if n.Field() == syntax.AttributeField || n.Field() == syntax.NameField || isHandedOut(n) || isReplacedIn(n) {
		return false
	}
	return !p.Has(syntax.Assignment) || p.Target() != n || p.Is(syntax.PyAugmentedAssignment)
}

// isHandedOut reports whether a value of Python is an argument of a call that
// draws, writes or logs it, and that gives nothing back, or writes itself.
func isHandedOut(n syntax.Node) bool {
	if p := n.Parent(); p.Is(syntax.PyAttribute) && p.Field() == syntax.FunctionField && p.Parent().Parent().Is(syntax.PyExpressionStatement) && leaves(p.Parent()) {
		return true
	}
	list := n.Parent()
	if list.Is(syntax.PyKeywordArgument) {
		list = list.Parent()
	}
	call := list.Parent()
	return list.Is(syntax.PyArgumentList) && call.Parent().Is(syntax.PyExpressionStatement) && hasWord(call.FuncName(), outlets)
}

// isReplacedIn reports whether R changes a part of a variable where its name stands:
// names(x) <- columns.
func isReplacedIn(n syntax.Node) bool {
	call := n.Parent().Parent().Parent()
	return n.Parent().Is(syntax.RArgument) && call.Has(syntax.Call) && call.Parent().Is(syntax.RAssignment) && call.Parent().Target() == call
}

// outlets are words in the names of functions that draw, write or log.
var outlets = syntax.Names("plot draw show imshow save savetxt savefig dump write log report print display heatmap hist scatter")

// scopeOf returns the function or class body that a name lives in, or the
// document.
func scopeOf(n syntax.Node) syntax.Node {
	if scope := n.Within(syntax.Function | syntax.Class); scope.OK() {
		return scope
	}
	return n.File().Root()
}
