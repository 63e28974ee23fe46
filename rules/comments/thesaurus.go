package comments

import "strings"

// thesaurus gives the groups of synonyms that a stem is in.
type thesaurus map[string]groups

// groups is a set of groups of synonyms.
type groups [4]uint64

const maxGroups = len(groups{}) * 64

func (g *groups) join(other groups) {
	for i, bits := range other {
		g[i] |= bits
	}
}

// meet reports whether two sets have a group in common.
func (g *groups) meet(other groups) bool {
	for i, bits := range other {
		if g[i]&bits != 0 {
			return true
		}
	}
	return false
}

func newThesaurus(lists ...string) thesaurus {
	if len(lists) > maxGroups {
		panic("more groups of synonyms than a set has room for")
	}
	t := make(thesaurus)
	for i, list := range lists {
		for w := range strings.FieldsSeq(list) {
			s := stem(w)
			g := t[s]
			g[i/64] |= 1 << (i % 64)
			t[s] = g
		}
	}
	return t
}
