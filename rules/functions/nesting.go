package functions

import (
	"go/token"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// nesting counts the branches and loops around one, itself included, and returns
// what they stand in: a function, or a statement outside of all functions. An if
// with its elifs is one level; with, try and finally only wrap what they hold. A
// function without a name that is handed to a call goes on where it stands, one
// level deeper, as the body of lapply() does. Loops that hold nothing but the next one
// run over a grid: they are one level.
func nesting(n syntax.Node) (levels int, around syntax.Node) {
	levels = 1
	for {
		p := n.Parent()
		switch {
		case !p.OK(), n.Has(syntax.Function) && !isInline(n), p.Has(syntax.Class | syntax.CellRoot):
			return levels, n
		case n.Has(syntax.Function), isBranch(n) && !(p.Has(syntax.If) && guardsMain(p)) && !isGrid(n), isParallel(n):
			levels++
		}
		n = p
	}
}

// isInline reports whether a function is handed to a call where it stands, as what
// the call does for each item. The server of a Shiny module is a place of its own.
func isInline(fn syntax.Node) bool {
	return fn.Parent().Is(syntax.RArgument) && !isServer(fn) && fn.Within(syntax.Function).OK()
}

// isGrid reports whether the node is the body of a loop and holds nothing but
// another loop.
func isGrid(n syntax.Node) bool {
	if !n.Parent().Has(syntax.Loop) || n.Parent().Child(syntax.BodyField) != n {
		return false
	}
	if n.Has(syntax.Loop) {
		return true
	}
	first := n.FirstStatement()
	return first.Has(syntax.Loop) && !first.NextCode().OK()
}

// isGuard reports whether an if does nothing but leave: it is what spares the code
// below it a level.
func isGuard(n syntax.Node) bool {
	if !n.Has(syntax.If) || n.Child(syntax.AlternativeField).OK() {
		return false
	}
	body := n.Child(syntax.ConsequenceField)
	if body.Has(syntax.Block) {
		first := body.FirstStatement()
		if first.NextCode().OK() {
			return false
		}
		body = first
	}
	return body.Has(syntax.Jump|syntax.Return|syntax.Raise) || body.Is(syntax.RCall) && body.FuncName() == "stop"
}

// isParallel reports whether the node is the body of a loop that the package
// foreach runs: foreach(i = 1:3) %dopar% { ... }.
func isParallel(n syntax.Node) bool {
	return n.Field() == syntax.RHSField && n.Parent().RunsEach()
}

// head is the end of the text that opens a branch or loop: of its condition, or of
// what it runs over.
func head(n syntax.Node) token.Pos {
	end := n.Pos() + token.Pos(len("if"))
	for c := range n.Children() {
		if c.Has(syntax.Block) || c.Field() == syntax.BodyField || c.Field() == syntax.ConsequenceField {
			break
		}
		if !c.Has(syntax.Comment) {
			end = c.End()
		}
	}
	return end
}
