package prints

import (
	"cmp"
	"slices"
	"sort"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// sinks knows what a document of R sends to files instead of the console: what runs
// between sink("log.txt") and sink().
type sinks struct {
	f      *syntax.File
	stream string // "output" or "message", as sink's argument type has them
	begun  bool
	turns  map[syntax.Node][]turn // in the order of the document, by the function with a name around them, or no node
	around memo[bool]             // functions that are called while a sink is open
}

func newSinks(f *syntax.File, stream string) *sinks {
	return &sinks{f: f, stream: stream}
}

// turn is a place from which a sink more is open, or one less.
type turn struct {
	at   syntax.Node
	open int // what it opens or, once they are in order, how many are open behind it
}

// isSunk reports whether what a call prints goes to a file.
func (a *audience) isSunk(call syntax.Node) bool {
	if call.FuncName() == "message" {
		return a.hushed.take(call)
	}
	return a.sunk.take(call) || isWrittenInPlace(call)
}

// isWrittenInPlace reports whether Python writes what a call prints into the file that a loop around it reads:
// for line in fileinput.input(path, inplace=True).
func isWrittenInPlace(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if !n.Is(syntax.PyForStatement) {
			continue
		}
		if from := n.Child(syntax.RightField); from.Mentions("fileinput") && from.Arg("inplace", -1).OK() && from.Arg("inplace", -1).Text() != "False" {
			return !call.Arg("file", -1).OK()
		}
	}
	return false
}

// take reports whether what R shows at a place goes to a file: it stands between the two
// calls, or in a function that is called there.
func (k *sinks) take(place syntax.Node) bool {
	if place.Language() != source.R {
		return false
	}
	if !k.begun {
		k.begun = true
		k.find()
	}
	if len(k.turns) == 0 {
		return false
	}
	fn := namedFunction(place)
	return k.openAt(place, fn) || fn.OK() && k.around.of(fn, k.calledInside)
}

// find gathers the calls of sink, and those of the document's own functions that open a
// sink and leave it open, or the other way round.
func (k *sinks) find() {
	k.turns = make(map[syntax.Node][]turn)
	left := make(map[syntax.Node]int) // what a function leaves open
	for name := range k.f.Named("sink") {
		call := name.Parent()
		if !call.Is(syntax.RCall) || call.FuncName() != "sink" || call.Cell().NotRun {
			continue
		}
		if stream, ok := call.Arg("type", 2).Literal(); ok && stream != k.stream || !ok && k.stream != "output" {
			continue
		}
		open := -1
		if file := call.Arg("file", 0); file.OK() && file.Text() != "NULL" {
			open = 1
		}
		fn := namedFunction(call)
		left[fn] += open
		if outer := call.Parent().Parent().Parent(); outer.FuncName() != "on.exit" {
			k.turns[fn] = append(k.turns[fn], turn{call, open})
		}
	}
	for fn, open := range left {
		if !fn.OK() || open == 0 {
			continue
		}
		for name := range k.f.Named(fn.FuncLabel()) {
			if call := name.Parent(); call.Is(syntax.RCall) && !fn.Covers(call) {
				around := namedFunction(call)
				k.turns[around] = append(k.turns[around], turn{call, open})
			}
		}
	}
	for _, turns := range k.turns {
		slices.SortFunc(turns, func(a, b turn) int { return cmp.Or(a.at.Start()-b.at.Start(), a.open-b.open) })
		open := 0
		for i := range turns {
			open = max(0, open+turns[i].open)
			turns[i].open = open
		}
	}
}

// openAt reports whether a sink is open at a place of a function, or of the top level, by
// what stands above it there.
func (k *sinks) openAt(place, fn syntax.Node) bool {
	turns := k.turns[fn]
	above := sort.Search(len(turns), func(i int) bool { return turns[i].at.Start() >= place.Start() })
	return above > 0 && turns[above-1].open > 0
}

// calledInside reports whether a function is named at a place whose output goes to a file.
func (k *sinks) calledInside(fn syntax.Node) bool {
	k.around.keep(fn, false) // of those that call each other
	for name := range k.f.Named(fn.FuncLabel()) {
		if !fn.Covers(name) && k.take(name) {
			return true
		}
	}
	return false
}

// namedFunction returns the innermost function with a name around a node.
func namedFunction(n syntax.Node) syntax.Node {
	fn := n.Within(syntax.Function)
	for fn.OK() && fn.FuncLabel() == "" {
		fn = fn.Within(syntax.Function)
	}
	return fn
}
