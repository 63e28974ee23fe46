package syntax

import (
	"iter"
	"slices"
)

// Uses are those uses of names that a question is about, such as where a function gives them a
// value. A file sorts them once for each name that is asked for, so that an answer is looked up
// however often a file uses the name. Keep Uses in a variable of a package.
type Uses struct {
	home   func(Node) Node
	sorted *Kept[sortedUses]
}

// UsesBy returns the uses of names that belong somewhere: home returns the node that an identifier
// belongs to, or no node where the question is not about it. It must depend on nothing else.
func UsesBy(home func(Node) Node) *Uses {
	return &Uses{home, Keep(func(*File) sortedUses { return make(sortedUses) })}
}

// UsesThat returns the uses of names for which a question is answered yes. All of them belong to the root of
// their file.
func UsesThat(is func(Node) bool) *Uses {
	return UsesBy(func(n Node) Node {
		if is(n) {
			return n.f.Root()
		}
		return Node{}
	})
}

// sortedUses are the uses of a file by where they belong. The root has a list, perhaps an empty one, of each
// text that was asked for.
type sortedUses map[useKey][]int32

type useKey struct{ home, text int32 }

// of returns the uses of a name that belong to a node, in order of the text.
func (u *Uses) of(home Node, text string) []int32 {
	if home.f == nil {
		return nil
	}
	f := home.f
	all := f.names().find(f, text)
	if len(all) == 0 {
		return nil
	}
	sorted, number := u.sorted.Of(f), f.byName.numbers[all[0]]
	root := useKey{0, number}
	if _, known := sorted[root]; !known {
		sorted[root] = nil
		for _, i := range all {
			if home := u.home(Node{f, i}); home.OK() {
				key := useKey{home.i, number}
				sorted[key] = append(sorted[key], i)
			}
		}
	}
	return sorted[useKey{home.i, number}]
}

// Before yields the uses with the text of a name that belong to a node and stand in front of the
// name, the last one first.
func (u *Uses) Before(home, name Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		list := u.of(home, name.Text())
		to, _ := slices.BinarySearch(list, name.i)
		for k := to - 1; k >= 0; k-- {
			if !yield(Node{home.f, list[k]}) {
				return
			}
		}
	}
}

// From yields the uses of a name that belong to a node and start at or behind an offset of code
// space, in order of the text.
func (u *Uses) From(home Node, text string, offset int) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		list := u.of(home, text)
		from, _ := slices.BinarySearchFunc(list, offset, func(i int32, offset int) int { return int(home.f.nodes[i].start) - offset })
		for _, i := range list[from:] {
			if !yield(Node{home.f, i}) {
				return
			}
		}
	}
}

// Within yields the uses of a name among a node and what it holds, of those that belong to the root of
// the file, in order of the text.
func (u *Uses) Within(n Node, text string) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.f == nil {
			return
		}
		list := u.of(n.f.Root(), text)
		from, _ := slices.BinarySearch(list, n.i)
		for _, i := range list[from:] {
			if i >= n.data().next || !yield(Node{n.f, i}) {
				return
			}
		}
	}
}

// Any reports whether there are such uses of a name among a node and what it holds.
func (u *Uses) Any(n Node, text string) bool {
	for range u.Within(n, text) {
		return true
	}
	return false
}
