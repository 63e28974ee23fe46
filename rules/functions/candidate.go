package functions

import (
	"cmp"
	"container/heap"
	"slices"
)

// candidate is a part of the text that stands in several places.
type candidate struct {
	at     []int32 // where it begins
	length int32
	saves  int32 // statements that work, in all places but one
	size   int32 // statements
	number int   // of the candidate, to part equals
	alike  bool  // the places differ little
}

// queue holds candidates, the one that would save most first.
type queue struct {
	list  []*candidate
	count int
}

// Len is of heap.Interface.
func (q *queue) Len() int { return len(q.list) }

// Less is of heap.Interface.
func (q *queue) Less(i, j int) bool {
	a, b := q.list[i], q.list[j]
	return cmp.Or(cmp.Compare(b.saves, a.saves), cmp.Compare(b.size, a.size), cmp.Compare(a.number, b.number)) < 0
}

// Swap is of heap.Interface.
func (q *queue) Swap(i, j int) { q.list[i], q.list[j] = q.list[j], q.list[i] }

// Push is of heap.Interface.
func (q *queue) Push(x any) { q.list = append(q.list, x.(*candidate)) }

// Pop is of heap.Interface.
func (q *queue) Pop() any {
	last := len(q.list) - 1
	k := q.list[last]
	q.list = q.list[:last]
	return k
}

// candidates returns all repeated parts of the text.
func (c *corpus) candidates() (q queue) {
	if len(c.text) == 0 {
		return q
	}
	order, common := suffixes(c.text, c.below)
	for _, r := range repeats(c.text, order, common) {
		c.put(&q, candidate{at: order[r.from:r.to], length: r.length})
	}
	return q
}

// put adds a candidate, if it is long enough and stands in two places.
func (c *corpus) put(q *queue, k candidate) {
	if len(k.at) < 2 {
		return
	}
	s := c.stretch(k.at[0], k.length)
	if !c.enough(s.from, s.to, c.least(s.from)) {
		return
	}
	k.saves, k.size, k.number = int32(len(k.at)-1)*(c.work[s.to]-c.work[s.from]), s.to-s.from, q.count
	q.count++
	heap.Push(q, &k)
}

// settle sorts the places of a candidate and leaves out what counts for nothing at its
// ends. Where places overlap or are in a group already, it returns what is left of it
// instead: it may save less than others now.
func (c *corpus) settle(k *candidate) (left []candidate, whole bool) {
	k.at = slices.Clone(k.at)
	slices.SortFunc(k.at, func(a, b int32) int { return cmp.Compare(c.at[a], c.at[b]) }) // blocks hold others
	skip, length := c.trim(k.at, k.length)
	k.length = length
	var free, hindered []int32
	end := int32(-1)
	for i, at := range k.at {
		k.at[i] = at + skip
		switch s := c.stretch(at+skip, length); {
		case s.from < end:
		case c.taken.any(s.from, s.to):
			hindered = append(hindered, at+skip)
		default:
			free, end = append(free, at+skip), s.to
		}
	}
	if len(free) == len(k.at) {
		return nil, true
	}
	left = append(left, candidate{at: free, length: length})
	seen := make(map[piece]bool)
	for _, at := range hindered[:min(len(hindered), tried)] {
		for _, p := range c.gaps(at, length) {
			if seen[p] {
				continue
			}
			seen[p] = true
			part := candidate{length: p.to - p.from}
			for _, at := range k.at {
				if s := c.stretch(at+p.from, part.length); !c.taken.any(s.from, s.to) {
					part.at = append(part.at, at+p.from)
				}
			}
			left = append(left, part)
		}
	}
	return left, false
}

// piece is a part of a candidate.
type piece struct{ from, to int32 }

// gaps returns the parts of a place that are in no group.
func (c *corpus) gaps(at, length int32) (free []piece) {
	open := false
	for i := range length {
		s := c.stretch(at+i, 1)
		switch {
		case c.taken.any(s.from, s.to):
			open = false
		case open:
			free[len(free)-1].to = i + 1
		default:
			free, open = append(free, piece{i, i + 1}), true
		}
	}
	return free
}

// stretches returns the statements at the places of a candidate.
func (c *corpus) stretches(k *candidate) []stretch {
	list := make([]stretch, len(k.at))
	for i, at := range k.at {
		list[i] = c.stretch(at, k.length)
	}
	return list
}

// stretch returns the statements of a part of the text.
func (c *corpus) stretch(at, length int32) stretch {
	last := c.at[at+length-1]
	doc := c.document(last)
	return stretch{c.at[at], c.bases[doc] + c.codes[doc].Statements[last-c.bases[doc]].Next}
}

// trim returns what is left of a part of the text in all of its places without what
// counts for nothing at either end: what is skipped, and how long the rest is. The same
// code may count in one place and not in another, where it draws on something else.
func (c *corpus) trim(places []int32, length int32) (skip, left int32) {
	idle := func(i int32) bool {
		return !slices.ContainsFunc(places, func(at int32) bool {
			s := c.stretch(at+i, 1)
			return c.work[s.from] != c.work[s.to]
		})
	}
	for length > 1 && idle(skip) {
		skip, length = skip+1, length-1
	}
	for length > 1 && idle(skip+length-1) {
		length--
	}
	return skip, length
}
