package syntax

import (
	"bytes"
	"hash/maphash"
	"iter"
	"slices"
)

// Named yields the identifiers with a text, in order of the text. Of R's names in
// backquotes the text is what they quote.
func (f *File) Named(text string) iter.Seq[Node] { return f.Root().Named(text) }

// Named yields the identifiers with a text among the node and what it holds.
func (n Node) Named(text string) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		list := n.f.names().find(n.f, text)
		from, _ := slices.BinarySearch(list, n.i)
		for _, i := range list[from:] {
			if i >= n.f.nodes[n.i].next || !yield(Node{n.f, i}) {
				return
			}
		}
	}
}

// NamedFrom yields the identifiers with a text that start at or behind an offset of code space, among
// the node and what it holds.
func (n Node) NamedFrom(text string, offset int) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		list := n.f.names().find(n.f, text)
		from, _ := slices.BinarySearchFunc(list, max(offset, n.Start()), func(i int32, offset int) int { return int(n.f.nodes[i].start) - offset })
		for _, i := range list[from:] {
			if i >= n.f.nodes[n.i].next {
				return
			}
			if i >= n.i && !yield(Node{n.f, i}) {
				return
			}
		}
	}
}

// NamedBefore yields the identifiers with the text of a name that stand in front of it in what
// the node holds, the last one first.
func (n Node) NamedBefore(name Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		list := n.f.names().find(n.f, name.Text())
		from, _ := slices.BinarySearch(list, n.i)
		to, _ := slices.BinarySearch(list, name.i)
		for k := to - 1; k >= from; k-- {
			if !yield(Node{n.f, list[k]}) {
				return
			}
		}
	}
}

// Mentions reports whether an identifier of the subtree has the text, whatever it is
// bound to.
func (n Node) Mentions(text string) bool {
	for range n.Named(text) {
		return true
	}
	return false
}

// Calls yields the calls whose [Node.FuncName] is one of the names, those of the first
// name first. Statements of Python 2 that call are none.
func (f *File) Calls(names ...string) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for _, name := range names {
			for n := range f.Named(name) {
				if call := n.Called(); call.OK() && !yield(call) {
					return
				}
			}
		}
	}
}

// CallsOf yields the calls whose [Node.FuncName] is among the names, in order of the
// text, with the statements of Python 2 that call.
func (f *File) CallsOf(names map[string]bool) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		var found []int32
		for name := range names {
			for n := range f.Named(name) {
				if call := n.Called(); call.OK() {
					found = append(found, call.i)
				}
			}
		}
		for n := range f.Kinds(PyPrintStatement, PyExecStatement) {
			if names[n.FuncName()] {
				found = append(found, n.i)
			}
		}
		slices.Sort(found)
		for _, i := range found {
			if !yield(Node{f, i}) {
				return
			}
		}
	}
}

// Called returns the call that an identifier is the function of, alone or as the last
// part of a path, or no node.
func (n Node) Called() Node {
	switch p := n.Parent(); {
	case n.Field() == AttributeField && p.Is(PyAttribute), n.Field() == RHSField && p.Is(RNamespaceOperator):
		n = p
	}
	if p := n.Parent(); n.Field() == FunctionField && p.Has(Call) {
		return p
	}
	return Node{}
}

// nameIndex lists the identifiers of a file by their text. It is an open hash table
// whose slots hold, for each text, one identifier that has it.
type nameIndex struct {
	// holds has a bit for each text, by mark: most names that rules ask for are in no file.
	holds [16]uint64
	slots []nameSlot // a power of two, at least half of them free
	lists index      // by the number of a text
	texts []string   // likewise, those that were asked for
	// numbers are those of the texts, from 1, by node; 0 of one that is no identifier.
	numbers []int32
}

type nameSlot struct{ node, number int32 } // node 0, the root, is a free slot

var nameSeed = maphash.MakeSeed()

// nameText is the text of an identifier without backquotes.
func nameText(f *File, i int32) []byte {
	text := Node{f, i}.Bytes()
	if len(text) > 2 && text[0] == '`' {
		return text[1 : len(text)-1]
	}
	return text
}

// slot returns where a text is, or belongs.
func (x *nameIndex) slot(f *File, text []byte) *nameSlot {
	mask := len(x.slots) - 1
	for at := int(maphash.Bytes(nameSeed, text)); ; at++ {
		s := &x.slots[at&mask]
		if s.node == 0 || bytes.Equal(nameText(f, s.node), text) {
			return s
		}
	}
}

// TextOf returns the text of an identifier as it stands there, the same string for all
// of the file that have it.
func (f *File) TextOf(n Node) string {
	x, text := f.names(), n.Bytes()
	number := x.numbers[n.i] - 1
	if number < 0 {
		return string(text)
	}
	if x.texts == nil {
		x.texts = make([]string, len(x.lists.starts))
	}
	if len(x.texts[number]) != len(text) { // of R's names some are in backquotes
		x.texts[number] = string(text)
	}
	return x.texts[number]
}

// mark returns a number below 1,024 that is the same for the same text.
func mark[T string | []byte](text T) uint {
	n := len(text)
	if n == 0 {
		return 0
	}
	return (uint(text[0])*101 ^ uint(text[n/2])*1009 ^ uint(text[n-1])*31 + uint(n)*17) % 1024
}

// find returns the numbers of the nodes with a text.
func (x *nameIndex) find(f *File, text string) []int32 {
	if m := mark(text); x.holds[m/64]&(1<<(m%64)) == 0 {
		return nil
	}
	if s := x.slot(f, []byte(text)); s.node != 0 {
		return x.lists.list(int(s.number))
	}
	return nil
}

// names returns the index of names, which is built when first asked for.
func (f *File) names() *nameIndex {
	if f.byName.slots != nil {
		return &f.byName
	}
	f.index()
	identifiers := f.byRole.list(roleNumber(Identifier))
	size := 16
	for size < 2*len(identifiers) {
		size *= 2
	}
	x := &f.byName
	x.slots = f.memory.free(size)
	numbers := f.memory.numbers(len(f.nodes))
	starts := make([]int32, 2)
	for _, i := range identifiers {
		text := nameText(f, i)
		s := x.slot(f, text)
		if s.node == 0 {
			m := mark(text)
			x.holds[m/64] |= 1 << (m % 64)
			*s = nameSlot{i, int32(len(starts) - 2)}
			starts = append(starts, 0)
		}
		numbers[i] = s.number + 1
		starts[s.number+2]++
	}
	for b := 2; b < len(starts); b++ {
		starts[b] += starts[b-1]
	}
	order := f.memory.numbers(len(identifiers))
	for _, i := range identifiers {
		b := numbers[i]
		order[starts[b]] = i
		starts[b]++
	}
	x.lists, x.numbers = index{starts[:len(starts)-1], order}, numbers
	return x
}

// IsPartName reports whether an identifier of Python is the name of an attribute or of an argument, and of no variable.
func (n Node) IsPartName() bool {
	return n.Field() == AttributeField || n.Parent().Is(PyKeywordArgument) && n.Field() == NameField
}
