package main

import (
	"hash/maphash"
	"sort"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// stock knows how often each run of statements stands in the sources. A part none of
// whose runs stands twice has no copy but those that are made of it, neither of all of
// it nor of a piece that reaches over its ends: only then it is certain what has to be
// told. It reckons with text alone and knows nothing of the rule.
type stock struct {
	trees []*syntax.File // nil of what cannot be read or was generated
	steps [][]step
	again [][]int // how many of the runs from each step on, and from those before it, stand elsewhere too
	seed  maphash.Seed
}

// step is a statement without those within it.
type step struct {
	start int // in code space
	shape string
}

// runLength is the least number of statements that the rule calls a copy.
const runLength = 6

func newStock(files []analyzer.File) *stock {
	k := &stock{
		trees: make([]*syntax.File, len(files)), steps: make([][]step, len(files)), again: make([][]int, len(files)),
		seed: maphash.MakeSeed(),
	}
	count := make(map[uint64]int)
	for i, f := range files {
		doc, err := source.Read(f.Name, f.Text)
		if err != nil || doc.Generated {
			continue
		}
		k.trees[i] = syntax.Parse(doc)
		k.steps[i] = steps(k.trees[i])
		for at := range k.steps[i] {
			count[k.run(i, at)]++
		}
	}
	for i, list := range k.steps {
		again := 0
		for at := range list {
			if count[k.run(i, at)] > 1 {
				again++
			}
			k.again[i] = append(k.again[i], again)
		}
	}
	return k
}

// steps lists the statements of a document in order of the text, each with what it
// calls, which attributes and operators it has, and where it has names or values, but
// not which. A string that stands alone is a comment.
func steps(tree *syntax.File) (list []step) {
	type unfinished struct {
		node syntax.Node
		at   int
	}
	var open []unfinished
	for n := range tree.All() {
		for len(open) > 0 && !open[len(open)-1].node.Covers(n) {
			open = open[:len(open)-1]
		}
		if n.IsStatement() && !n.Has(syntax.Comment) && !n.Is(syntax.PyPassStatement) && !n.Expression().Has(syntax.String) {
			open = append(open, unfinished{n, len(list)})
			list = append(list, step{start: n.Start()})
		}
		if len(open) == 0 {
			continue
		}
		s := &list[open[len(open)-1].at]
		called := n.Field() == syntax.FunctionField && n.Parent().Has(syntax.Call) && n.Has(syntax.Identifier)
		switch {
		case called, n.Field() == syntax.AttributeField, n.Is(syntax.Token):
			s.shape += n.Text() + " "
		case n.Has(syntax.Identifier), n.Has(syntax.Number | syntax.String | syntax.Constant):
			if !strings.HasSuffix(s.shape, "_ ") { // however many a list has
				s.shape += "_ "
			}
		}
	}
	return list
}

// run is the hash of the statements from one on.
func (k *stock) run(file, from int) uint64 {
	var h maphash.Hash
	h.SetSeed(k.seed)
	list := k.steps[file]
	for i := from; i < from+runLength; i++ {
		if i < len(list) {
			h.WriteString(list[i].shape)
		}
		h.WriteByte('\n')
	}
	return h.Sum64()
}

// once reports whether every run that has a statement of the part stands in one place.
func (k *stock) once(p part) bool {
	list, again := k.steps[p.file], k.again[p.file]
	first, last := p.statements[0], p.statements[len(p.statements)-1]
	from := sort.Search(len(list), func(i int) bool { return list[i].start >= first.Start() })
	to := sort.Search(len(list), func(i int) bool { return list[i].start >= last.Stop() })
	if from == to {
		return false
	}
	before := 0
	if from >= runLength {
		before = again[from-runLength]
	}
	return again[to-1] == before
}
