package syntax

import (
	"bytes"
	"go/token"
	"iter"
	"math/bits"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func roleNumber(r Role) int { return bits.TrailingZeros32(uint32(r)) }

// Node is a handle on a node of a flat tree. The zero Node is no node: it has
// kind [NoKind], no children, no text, and all navigation from it stays there.
type Node struct {
	f *File
	i int32
}

var noNode = node{parent: -1, next: -1}

func (n Node) data() *node {
	if n.f == nil {
		return &noNode
	}
	return &n.f.nodes[n.i]
}

// OK reports whether there is a node at all.
func (n Node) OK() bool { return n.f != nil }

// File returns the tree that the node belongs to.
func (n Node) File() *File { return n.f }

// Kind returns what the node is.
func (n Node) Kind() Kind { return n.data().kind }

// Is reports whether the node is of one of the kinds.
func (n Node) Is(kinds ...Kind) bool {
	return slices.Contains(kinds, n.Kind())
}

// Has reports whether the node has any of the roles.
func (n Node) Has(roles Role) bool { return kindRoles[n.Kind()]&roles != 0 }

// Field returns the part that the node plays in its parent.
func (n Node) Field() Field { return n.data().field }

// Missing reports whether the parser made the node up to go on.
func (n Node) Missing() bool { return n.data().flags&missing != 0 }

// Masked reports whether the node stands for text that is no code of the
// cell's language, such as a magic.
func (n Node) Masked() bool { return n.data().flags&masked != 0 }

// Start and Stop are the bytes of code space that the node covers.
func (n Node) Start() int { return int(n.data().start) }

// Stop is the offset behind the node's last byte.
func (n Node) Stop() int { return int(n.data().end) }

// Column is how many bytes stand before the node on its line.
func (n Node) Column() int {
	if !n.OK() {
		return 0
	}
	return n.Start() - 1 - bytes.LastIndexByte(n.f.Doc.Code[:n.Start()], '\n')
}

// Span returns the node's bytes in code space.
func (n Node) Span() source.Span { return source.Span{Start: n.Start(), End: n.Stop()} }

// Pos and End make a Node an analysis.Range.
func (n Node) Pos() token.Pos { return token.Pos(n.f.base + n.Start()) }

// End is the position behind the node.
func (n Node) End() token.Pos { return token.Pos(n.f.base + n.Stop()) }

// Text returns the original text of the node, masks lifted.
func (n Node) Text() string { return string(n.Bytes()) }

// Bytes returns the original text of the node without a copy. Do not change it.
func (n Node) Bytes() []byte {
	if n.f == nil {
		return nil
	}
	d := n.data()
	return n.f.Doc.Code[d.start:d.end]
}

// Cell returns the cell that the node lies in.
func (n Node) Cell() *source.Cell { return n.f.Doc.CellAt(n.Start()) }

// Language returns the language whose grammar made the node.
func (n Node) Language() source.Language {
	switch k := n.Kind(); {
	case k >= firstPython && k < endPy:
		return source.Python
	case k >= endPy:
		return source.R
	}
	if n.f == nil || n.i == 0 {
		return source.Other
	}
	return n.Cell().Language
}

// Parent returns the node around this one; none for the document's root.
func (n Node) Parent() Node {
	p := n.data().parent
	if p < 0 {
		return Node{}
	}
	return Node{n.f, p}
}

// Ancestors yields the nodes around this one, innermost first.
func (n Node) Ancestors() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for p := n.Parent(); p.OK(); p = p.Parent() {
			if !yield(p) {
				return
			}
		}
	}
}

// Within returns the innermost node around this one that has any of the roles.
// It may be any part of it: what a loop runs over and its else are within the
// loop too, so ask the field of the child that holds the node where it matters.
func (n Node) Within(roles Role) Node {
	for p := n.Parent(); p.OK(); p = p.Parent() {
		if p.Has(roles) {
			return p
		}
	}
	return Node{}
}

// Child returns the first child that plays the part, or no node.
func (n Node) Child(part Field) Node {
	if (part == FunctionField || part == ConditionField) && (n.Has(Block|CellRoot) || n.i == 0) {
		return Node{} // whoever asks all ancestors need not look at all statements of blocks
	}
	for c := range n.Children() {
		if c.data().field == part {
			return c
		}
	}
	return Node{}
}

// Children yields the children in order. Punctuation has no node.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		nodes := n.f.nodes
		for i := n.i + 1; i < nodes[n.i].next; i = nodes[i].next {
			if !yield(Node{n.f, i}) {
				return
			}
		}
	}
}

// Parts yields the children that play the part: the arguments of a call, the
// statements of R's braces.
func (n Node) Parts(part Field) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for c := range n.Children() {
			if c.data().field == part && !yield(c) {
				return
			}
		}
	}
}

// Subtree yields the node and all below it in order of the text.
func (n Node) Subtree() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		for i := n.i; i < n.f.nodes[n.i].next; i++ {
			if !yield(Node{n.f, i}) {
				return
			}
		}
	}
}

// Descendants yields the nodes below this one that have any of the roles,
// leaving out what lies below a node with a role of except.
func (n Node) Descendants(roles, except Role) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		nodes := n.f.nodes
		for i := n.i + 1; i < nodes[n.i].next; {
			r := rows[nodes[i].kind].roles
			if r&roles != 0 && !yield(Node{n.f, i}) {
				return
			}
			if r&except != 0 {
				i = nodes[i].next
			} else {
				i++
			}
		}
	}
}

// HasError reports whether the parser failed somewhere in the subtree.
func (n Node) HasError() bool { return n.FirstError().OK() }

// FirstChild returns the first of [Node.Children], or no node.
func (n Node) FirstChild() Node {
	for c := range n.Children() {
		return c
	}
	return Node{}
}

// NextSibling returns the next child of the same parent, or no node.
func (n Node) NextSibling() Node {
	next := n.data().next
	if p := n.Parent(); !p.OK() || next >= p.data().next {
		return Node{}
	}
	return Node{n.f, next}
}

// NextCode returns the next child of the same parent that is no comment, or no node.
func (n Node) NextCode() Node {
	for n = n.NextSibling(); n.Has(Comment); n = n.NextSibling() {
	}
	return n
}

// PrevCode returns the child of the same parent before this one that is no comment, or no node.
func (n Node) PrevCode() Node {
	for n = n.PrevSibling(); n.Has(Comment); n = n.PrevSibling() {
	}
	return n
}

// PrevSibling returns the child of the same parent before this one, or no node.
func (n Node) PrevSibling() Node {
	if !n.Parent().OK() {
		return Node{}
	}
	// In pre-order the node before is the end of the sibling, or the parent.
	parent, i := n.data().parent, n.i-1
	if i == parent {
		return Node{}
	}
	for n.f.nodes[i].parent != parent {
		i = n.f.nodes[i].parent
	}
	return Node{n.f, i}
}

// Index is the node's number in pre-order: equal for equal nodes of one file,
// and in order of the text.
func (n Node) Index() int { return int(n.i) }

// Past is the number of the first node behind this one and all that it holds.
func (n Node) Past() int { return int(n.data().next) }

// Covers reports whether m is the node itself or lies below it.
func (n Node) Covers(m Node) bool {
	return n.f != nil && n.f == m.f && n.i <= m.i && m.i < n.data().next
}
