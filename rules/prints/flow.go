package prints

import (
	"sort"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// flow knows where the names of a document are read and bound. It is made once
// a rule asks, in one pass over the identifiers.
type flow struct {
	f     *syntax.File
	reads map[string]*[]syntax.Node // in order of the text, but for what only draws, writes or logs the value
	binds map[string]*[]syntax.Node // assignments
}

func (w *flow) find() {
	if w.reads != nil {
		return
	}
	w.reads, w.binds = make(map[string]*[]syntax.Node), make(map[string]*[]syntax.Node)
	for s := range w.f.Nodes(syntax.Assignment) {
		if s.Target().Has(syntax.Identifier) {
			file(w.binds, s.Target(), s)
		}
	}
	for n := range w.f.Nodes(syntax.Identifier) {
		if p := n.Parent(); p.Has(syntax.Assignment) && p.Target() == n && !p.Is(syntax.PyAugmentedAssignment) || n.Field() == syntax.AttributeField || n.Field() == syntax.NameField {
			continue
		}
		if isHandedOut(n) {
			continue
		}
		file(w.reads, n, n)
	}
}

// file adds a node to those of a name. A name is copied once only: documents are
// full of the same ones.
func file(under map[string]*[]syntax.Node, name, n syntax.Node) {
	list := under[string(name.Bytes())]
	if list == nil {
		list = new([]syntax.Node)
		under[name.Text()] = list
	}
	*list = append(*list, n)
}

// filed returns the nodes of a name.
func filed(under map[string]*[]syntax.Node, name syntax.Node) []syntax.Node {
	if list := under[string(name.Bytes())]; list != nil {
		return *list
	}
	return nil
}

// binding returns the last assignment to the name in front of where it is read,
// in the same function, or no node.
func (w *flow) binding(name syntax.Node) syntax.Node {
	w.find()
	scope := scopeOf(name)
	list := filed(w.binds, name)
	for i := after(list, name.Start()) - 1; i >= 0; i-- {
		if list[i].Start() < scope.Start() {
			break
		}
		if scopeOf(list[i]) == scope {
			return list[i]
		}
	}
	return syntax.Node{}
}

// isReadFrom reports whether the name is read in the same function, at or behind
// the offset or in the next turn of a loop around it, but for its own statement
// and for what draws, writes or logs it.
func (w *flow) isReadFrom(offset int, name syntax.Node) bool {
	w.find()
	scope, statement := scopeOf(name), name.Statement()
	from := offset
	for n := range name.Ancestors() {
		if n == scope {
			break
		}
		if n.Has(syntax.Loop) {
			from = min(from, n.Start())
		}
	}
	list := filed(w.reads, name)
	for _, n := range list[after(list, from):] {
		if n.Start() >= scope.Stop() {
			break
		}
		if !statement.Covers(n) {
			return true
		}
	}
	return false
}

// isHandedOut reports whether a value of Python is an argument of a call that
// draws, writes or logs it, and that gives nothing back.
func isHandedOut(n syntax.Node) bool {
	list := n.Parent()
	if list.Is(syntax.PyKeywordArgument) {
		list = list.Parent()
	}
	call := list.Parent()
	return list.Is(syntax.PyArgumentList) && call.Parent().Is(syntax.PyExpressionStatement) && hasWord(call.FuncName(), outlets)
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

// after returns the index of the first node that begins at or behind the offset.
func after(list []syntax.Node, offset int) int {
	return sort.Search(len(list), func(i int) bool { return list[i].Start() >= offset })
}
