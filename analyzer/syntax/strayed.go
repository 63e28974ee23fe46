package syntax

import (
	"bytes"
	"sort"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// Strayed reports whether a cell's tree takes as Python what none is, without an error.
func (n Node) Strayed() bool {
	_, severed := n.Severed()
	return severed.Len() > 0 || n.Trailed().OK()
}

// Severed returns the first line in a cell's tree of Python that asks for more at its end,
// "total =" or "low and", and what it is part of, or no node: the grammar goes on in the next
// line, Python does so within brackets and behind a backslash alone.
func (n Node) Severed() (Node, source.Span) {
	code := n.File().Doc.Code
	for at := n.Start(); ; at++ {
		end := bytes.IndexByte(code[at:n.Stop()], '\n')
		if end < 0 {
			return Node{}, source.Span{}
		}
		line, _, _ := bytes.Cut(code[at:at+end], []byte("#"))
		if line = bytes.TrimRight(line, " \t\f\r"); asksForMore(line) {
			if found := n.f.innermost(at + len(line) - 1).severed(at + len(line)); found.OK() {
				return found, source.Span{Start: at + len(line) - len(bytes.TrimLeft(line, " \t\f")), End: at + len(line)}
			}
		}
		at += end
	}
}

// severed returns the node, or the one that it is the sign of, if it goes on behind a place
// at the end of a line though no bracket is open there.
func (n Node) severed(at int) Node {
	if n.Is(Token) {
		n = n.Parent()
	}
	if n.Stop() <= at || !n.Is(PyAssignment, PyAugmentedAssignment, PyAttribute, PyBinaryOperator, PyBooleanOperator, PyComparisonOperator, PyConditionalExpression, PyNotOperator, PyUnaryOperator) {
		return Node{}
	}
	for a := range n.Ancestors() {
		switch {
		case a.Is(PyParenthesizedExpression, PyArgumentList, PyList, PyListComprehension, PyDictionary, PyDictionaryComprehension, PySet, PySetComprehension, PyGeneratorExpression, PyTuple, PyParameters, PyListPattern, PyTuplePattern, PyInterpolation, PyParenthesizedListSplat, PyTypeParameter, PyClassPattern, PyDictPattern),
			a.Is(PySubscript) && a.Child(ValueField).Stop() <= n.Start(),
			a.Is(PyWithClause) && bytes.HasPrefix(a.Bytes(), []byte("(")):
			return Node{} // within brackets
		case a.Has(Block), a.Is(PyModule):
			return n
		}
	}
	return n
}

// innermost returns the innermost node that covers a byte of code space.
func (f *File) innermost(at int) Node {
	i := sort.Search(len(f.nodes), func(i int) bool { return int(f.nodes[i].start) > at }) - 1
	n := Node{f, int32(max(i, 0))}
	for n.OK() && n.Stop() <= at {
		n = n.Parent()
	}
	return n
}

// asksForMore reports whether a line of Python that ends in a sign or a word may go on.
func asksForMore(line []byte) bool {
	if len(line) == 0 {
		return false
	}
	switch line[len(line)-1] {
	case '=', '+', '-', '*', '/', '%', '@', '&', '|', '^', '<', '>', '~', '.':
		return true
	case 'd', 'r', 't', 'n', 's', 'f', 'e':
		word := line[bytes.LastIndexAny(line, " \t)]}\"'")+1:]
		switch string(word) {
		case "and", "or", "not", "in", "is", "if", "else":
			return true
		}
	}
	return false
}

// Trailed returns the first import of Python in a cell's tree that has more behind it on
// its line, or no node: the grammar begins a statement there, Python does not.
func (n Node) Trailed() Node {
	code := n.File().Doc.Code
	for i := range n.Nodes(Import) {
		rest := bytes.TrimLeft(code[i.Stop():n.Stop()], " \t\f\r")
		if i.Is(PyImportStatement, PyImportFromStatement) && len(rest) > 0 && bytes.IndexByte([]byte("\n;#\\"), rest[0]) < 0 {
			return i
		}
	}
	return Node{}
}
