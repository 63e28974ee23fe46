package functions

import (
	"math/bits"
	"sort"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// corpus is the code of all documents of a project side by side. A statement is
// known by its number in all of it.
type corpus struct {
	paths  []string
	codes  []code
	bases  []int32 // number of each document's first statement
	work   []int32 // how many statements before one work
	tokens []int32 // how many tokens they have
	taken  bitmap  // statements that are in a group
	text   []int32 // what is worth comparing: prints as numbers, each stretch ended by one of its own
	at     []int32 // the statement of each, -1 where a stretch ends
	below  int
}

// bounds say how much code has to be the same to be told.
type bounds struct{ Statements, Tokens, Words int }

// stretch is a run of statements of one block with all that is in them.
type stretch struct{ from, to int32 }

func newCorpus(summaries []analyzer.Summary) *corpus {
	c := &corpus{}
	count := 0
	for _, s := range summaries {
		sheet := s.Value.(sheet)
		if s.Stage == analyzer.Test || len(sheet.Cells) == 0 {
			continue
		}
		doc := sheet.code()
		c.paths = append(c.paths, s.Path)
		c.codes = append(c.codes, doc)
		c.bases = append(c.bases, int32(count))
		count += len(doc.Statements)
	}
	c.work, c.tokens = make([]int32, count+1), make([]int32, count+1)
	c.taken = newBitmap(count + 1)
	// Copies are looked for by what is the same in all of them.
	c.weigh(func(s *statement) bool { return s.Might })
	c.compare()
	c.weigh(func(s *statement) bool { return s.Works })
	return c
}

// weigh counts the statements that work, and their tokens.
func (c *corpus) weigh(works func(*statement) bool) {
	for doc, base := range c.bases {
		list := c.codes[doc].Statements
		for i := range list {
			k := int(base) + i
			c.work[k+1], c.tokens[k+1] = c.work[k], c.tokens[k]
			if works(&list[i]) {
				c.work[k+1]++
				c.tokens[k+1] += list[i].Tokens
			}
		}
	}
}

// document returns the index of the document that holds a statement.
func (c *corpus) document(s int32) int {
	return sort.Search(len(c.bases), func(i int) bool { return c.bases[i] > s }) - 1
}

// runs calls a function with the statements of each block of a document, as far as
// they follow one another in code that can be compared.
func (c *corpus) runs(doc int, call func(run []int32)) {
	base, list := c.bases[doc], c.codes[doc].Statements
	seen := newBitmap(len(list))
	var run []int32
	for i := range list {
		if seen.has(i) {
			continue
		}
		run = run[:0]
		for k := int32(i); ; k = list[k].Next {
			seen.add(int(k))
			if list[k].Print != 0 {
				run = append(run, base+k)
			} else if len(run) > 0 {
				call(run)
				run = run[:0]
			}
			if list[k].Last {
				break
			}
		}
		if len(run) > 0 {
			call(run)
		}
	}
}

// window is the shortest stretch from a place of a run on that is worth telling.
type window struct {
	hash     uint64
	from, to int // in the run
}

// windows calls a function with each window of a run.
func (c *corpus) windows(doc int, run []int32, call func(window)) {
	base, code := c.bases[doc], &c.codes[doc]
	least := code.Least
	const factor = 0x9e3779b97f4a7c15
	hash, power := uint64(0), uint64(1) // of run[from:to], and of its length
	to := 0
	for from := range run {
		for ; to < len(run) && (to <= from || !c.enough(run[from], base+code.Statements[run[to-1]-base].Next, least)); to++ {
			hash = hash*factor + code.Statements[run[to]-base].Print
			power *= factor
		}
		if !c.enough(run[from], base+code.Statements[run[to-1]-base].Next, least) {
			return
		}
		call(window{hash, from, to})
		power *= inverse
		hash -= code.Statements[run[from]-base].Print * power
	}
}

// inverse undoes a multiplication by the factor of the hash.
const inverse = 0xf1de83e19937733d

func (c *corpus) enough(from, to int32, least bounds) bool {
	return int(c.work[to]-c.work[from]) >= least.Statements && int(c.tokens[to]-c.tokens[from]) >= least.Tokens
}

// compare fills the text with those runs, or parts of them, of which a window stands
// elsewhere too. All others are never looked at again.
func (c *corpus) compare() {
	filter := newTwice(len(c.work))
	for doc := range c.codes {
		c.runs(doc, func(run []int32) {
			c.windows(doc, run, func(w window) { filter.add(w.hash) })
		})
	}
	numbers := make(map[uint64]int32)
	for doc := range c.codes {
		c.runs(doc, func(run []int32) { c.keep(doc, run, filter, numbers) })
	}
	c.below = len(numbers)
	for i, s := range c.at {
		if s < 0 {
			c.text[i] = int32(c.below)
			c.below++
		}
	}
}

// keep appends the parts of a run that have windows which are met twice.
func (c *corpus) keep(doc int, run []int32, filter *twice, numbers map[uint64]int32) {
	base, list := c.bases[doc], c.codes[doc].Statements
	var pieces []window
	cuts := make(map[int]bool)
	last := make(map[uint64]int) // where each window was
	period, start, cut := 0, 0, 0
	behind := 0 // the last window
	next := -1  // the window behind the last one that is met twice
	c.windows(doc, run, func(w window) {
		k := len(pieces) - 1
		behind = w.from
		if w.from == next {
			pieces[k].to = w.to // what both have in common may end within it
		}
		if !filter.has(w.hash) {
			return
		}
		next = w.from + 1
		if k >= 0 && w.from <= pieces[k].to {
			pieces[k].to = w.to
		} else {
			pieces = append(pieces, w)
		}
		before, again := last[w.hash]
		last[w.hash] = w.from
		switch {
		case !again:
			period = 0
			return
		case w.from-before != period:
			period, start, cut = w.from-before, before, before
		}
		// Code that stands more than twice in a row is cut where it begins anew. What
		// is too short to be told is left to a longer copy, unless it goes on and on.
		many := 2
		if !c.enough(run[before], base+list[run[before+period-1]-base].Next, c.codes[doc].Least) {
			many = 16
		}
		if w.to > start+many*period {
			for ; cut <= w.to; cut += period {
				cuts[cut] = true
			}
		}
	})
	if k := len(pieces) - 1; k >= 0 && next > behind {
		pieces[k].to = len(run)
	}
	for _, p := range pieces {
		for i := p.from; i < p.to; i++ {
			if cuts[i] {
				c.stop()
			}
			of := list[run[i]-base].Print
			number, ok := numbers[of]
			if !ok {
				number = int32(len(numbers))
				numbers[of] = number
			}
			c.text, c.at = append(c.text, number), append(c.at, run[i])
		}
		c.stop()
	}
}

// stop ends a stretch of the text.
func (c *corpus) stop() {
	if len(c.at) > 0 && c.at[len(c.at)-1] >= 0 {
		c.text, c.at = append(c.text, 0), append(c.at, -1)
	}
}

// bitmap is a set of small numbers.
type bitmap []uint64

func newBitmap(n int) bitmap { return make(bitmap, n/64+1) }

func (b bitmap) has(i int) bool { return b[i/64]>>(i%64)&1 != 0 }

func (b bitmap) add(i int) { b[i/64] |= 1 << (i % 64) }

// any reports whether a number from one up to another is in the set.
func (b bitmap) any(from, to int32) bool {
	for i := from; i < to; {
		if word := b[i/64] >> (i % 64); word != 0 {
			return i+int32(bits.TrailingZeros64(word)) < to
		}
		i = (i/64 + 1) * 64
	}
	return false
}

// twice tells hashes that are met at least twice, and now and then one that is not.
type twice struct {
	once, more bitmap
	mask       uint64
}

func newTwice(n int) *twice {
	size := 1 << bits.Len(uint(16*n))
	return &twice{newBitmap(size), newBitmap(size), uint64(size - 1)}
}

func (t *twice) add(hash uint64) {
	i := int(hash & t.mask)
	if t.once.has(i) {
		t.more.add(i)
	}
	t.once.add(i)
}

func (t *twice) has(hash uint64) bool { return t.more.has(int(hash & t.mask)) }
