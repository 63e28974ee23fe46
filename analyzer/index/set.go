package index

import (
	"encoding/binary"
	"iter"
	"slices"
)

// Set is a set of hashes in few bytes: sorted, each as the distance from the one
// before.
type Set []byte

// hashBits is how long a hash is: 2 million, so that in a project with 20,000
// names in use one in a hundred others looks used.
const hashBits = 21

// use is what a document does with a name, a part of its hash.
type use byte

const (
	word     use = iota // the name is spoken of: read, taken as an attribute, in a string
	taken               // module and name: from module import name, module.name
	opened              // the module with the last name is handed on as a whole
	loaded              // the file with the name is run or read in
	generic             // R's function finds methods by their class
	imported            // the module, or what may be one, is imported
	stored              // the name is set on something: module.name = 1
	member              // the name is taken from what is no module: object.name
)

// hash returns the hash of a use of a name, with the module before it for taken.
func hash(kind use, name string, module ...string) uint32 {
	h := uint64(14695981039346656037)
	mix := func(text string) {
		for i := range len(text) {
			h = (h ^ uint64(text[i])) * 1099511628211
		}
		h = (h ^ 0x100) * 1099511628211
	}
	h = (h ^ uint64(kind)) * 1099511628211
	for _, m := range module {
		mix(m)
	}
	mix(name)
	return uint32((h ^ h>>hashBits ^ h>>(2*hashBits)) & (1<<hashBits - 1))
}

// newSet makes a set of hashes, which it sorts.
func newSet(hashes []uint32) Set {
	slices.Sort(hashes)
	hashes = slices.Compact(hashes)
	set := make(Set, 0, 2*len(hashes))
	last := uint32(0)
	for _, h := range hashes {
		set = binary.AppendUvarint(set, uint64(h-last))
		last = h
	}
	return set
}

// all yields the hashes of the set.
func (s Set) all() iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		last := uint32(0)
		for rest := []byte(s); len(rest) > 0; {
			step, n := binary.Uvarint(rest)
			if n <= 0 || !yield(last+uint32(step)) {
				return
			}
			last += uint32(step)
			rest = rest[n:]
		}
	}
}

func (s Set) has(hash uint32) bool {
	for h := range s.all() {
		if h >= hash {
			return h == hash
		}
	}
	return false
}
