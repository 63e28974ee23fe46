package functions

import (
	"container/heap"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// group is the same code in several places, the first of the project first.
type group struct {
	places     []stretch
	statements int // that work
	differ     difference
	category   string
}

// groups finds them, those first that save most.
func (c *corpus) groups() (found []group) {
	open := c.candidates()
	for open.Len() > 0 {
		k := heap.Pop(&open).(*candidate)
		left, whole := c.settle(k)
		for _, part := range left {
			c.put(&open, part)
		}
		if !whole {
			continue
		}
		places := c.stretches(k)
		if !k.alike {
			if near, far := c.alike(k, places); len(far) > 0 {
				c.put(&open, candidate{at: near, length: k.length, alike: true})
				c.put(&open, candidate{at: far, length: k.length})
				continue
			}
		}
		if c.worthTelling(places) {
			c.take(places)
			found = append(found, c.tellable(places)...)
		}
	}
	return found
}

// tellable makes groups of the copies that somebody could do without: of a document
// that was saved in two forms one, and of notebooks those that hold several.
func (c *corpus) tellable(places []stretch) (tell []group) {
	forms := make(map[string]int)   // the document that a place is told of, by its path without a suffix
	here := make(map[int][]stretch) // places by document
	var documents []int
	alone := true
	for _, s := range places {
		doc := c.document(s.from)
		form := strings.TrimSuffix(c.paths[doc], path.Ext(c.paths[doc]))
		if first, ok := forms[form]; ok && first != doc {
			continue
		}
		forms[form] = doc
		if here[doc] == nil {
			documents = append(documents, doc)
		}
		here[doc] = append(here[doc], s)
		alone = alone && c.codes[doc].Alone
	}
	work := int(c.work[places[0].to] - c.work[places[0].from])
	add := func(category string, left []stretch) {
		if len(left) > 1 {
			tell = append(tell, group{left, work, c.differ(left), category})
		}
	}
	if alone {
		for _, doc := range documents {
			add("", c.forgotten(doc, here[doc]))
		}
		if len(tell) > 0 || len(documents) == 1 {
			return tell
		}
	}
	var all []stretch
	for _, doc := range documents {
		all = append(all, here[doc]...)
	}
	switch {
	case alone:
		add(acrossNotebooks, all)
	case c.sameName(documents):
		add(keptFile, all)
	default:
		add("", all)
	}
	return tell
}

// sameName reports whether the documents are one file that is kept in several folders.
func (c *corpus) sameName(documents []int) bool {
	for _, doc := range documents[1:] {
		if path.Base(c.paths[doc]) != path.Base(c.paths[documents[0]]) {
			return false
		}
	}
	return len(documents) > 1
}

// forgotten leaves out what a notebook repeats on purpose: examples that stand for
// themselves, with their own imports, and steps that are gone through before a function
// is made of them.
func (c *corpus) forgotten(doc int, places []stretch) (left []stretch) {
	base, code := c.bases[doc], &c.codes[doc]
	lessons := 0
	for i, s := range places {
		first := &code.Statements[s.from-base]
		if slices.ContainsFunc(code.Lessons, func(cell source.Span) bool { return cell.Contains(int(first.Start)) }) {
			lessons++
		}
		function := slices.ContainsFunc(places[i+1:], func(s stretch) bool { return code.Statements[s.from-base].Inside })
		if first.Inside || !function {
			left = append(left, s)
		}
	}
	if lessons == len(places) {
		return nil
	}
	return left
}

// take marks the statements of places: they are told once.
func (c *corpus) take(places []stretch) {
	for _, s := range places {
		for i := s.from; i < s.to; i++ {
			c.taken.add(int(i))
		}
	}
}

func (c *corpus) least(s int32) bounds { return c.codes[c.document(s)].Least }

// tried is how many places are tried, where to try all would take too long.
const tried = 8

// alike parts places in two: the most that differ little from one of the first, and the
// others.
func (c *corpus) alike(k *candidate, places []stretch) (near, far []int32) {
	for _, one := range places[:min(len(places), tried)] {
		var like, unlike []int32
		for i, s := range places {
			if d := c.differ([]stretch{one, s}); s == one || d.names+d.literals <= c.least(one.from).Words {
				like = append(like, k.at[i])
			} else {
				unlike = append(unlike, k.at[i])
			}
		}
		if len(like) > len(near) {
			near, far = like, unlike
		}
		if len(unlike) == 0 {
			break
		}
	}
	return near, far
}

// worthTelling reports whether enough works in each place, and enough of it differs: a
// table is the same statement again and again.
func (c *corpus) worthTelling(places []stretch) bool {
	first := places[0]
	least := 0
	for _, s := range places {
		bounds := c.least(s.from)
		if !c.enough(s.from, s.to, bounds) {
			return false
		}
		least = max(least, bounds.Statements)
	}
	doc := c.document(first.from)
	base, code := c.bases[doc], &c.codes[doc]
	different := make(map[uint64]bool)
	for i := first.from; i < first.to && len(different) < least; i++ {
		if s := &code.Statements[i-base]; s.Works {
			different[s.Print] = true
		}
	}
	return len(different) >= least
}
