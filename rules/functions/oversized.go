package functions

import (
	"iter"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// oversize is a function that measures more than is allowed.
type oversize struct {
	fn    syntax.Node
	value int // of the function with all that is nested in it
}

// measure returns the size of a function with what is nested in it, leaving out
// the nodes of without.
type measure func(fn syntax.Node, without []syntax.Node) int

// estimate returns a size that a function does not exceed, and what is nested in it neither,
// at a lower price than its measure.
type estimate func(fn syntax.Node) int

// oversized returns the functions that measure more than limit. The measure of
// a function counts the functions nested in it, so one that is too large makes
// those around it too large: they are returned only if they are so without it.
func oversized(f *syntax.File, limit int, size measure, most estimate) []oversize {
	if f.Doc.Generated && f.Doc.Dialect != source.NBConvert {
		return nil // nobody is to edit it
	}
	var found []oversize
	var outer syntax.Node
	for fn := range f.Nodes(syntax.Function) {
		if outer.Covers(fn) || most(fn) <= limit || isHolder(fn) {
			continue
		}
		outer = fn
		if size(fn, nil) > limit || fn.Holds(syntax.Class) { // whose methods are not measured with it
			found = append(found, innermost(fn, limit, size)...)
		}
	}
	return found
}

// innermost returns fn and the functions in it that measure more than limit
// without those that they hold.
func innermost(fn syntax.Node, limit int, size measure) []oversize {
	nested := slices.AppendSeq([]syntax.Node{fn}, fn.Descendants(syntax.Function, 0))
	var found []oversize
	var told []syntax.Node // functions of found that lie in no other
	for _, g := range slices.Backward(nested) {
		if size(g, told) <= limit {
			continue
		}
		found = append(found, oversize{g, size(g, nil)})
		told = slices.DeleteFunc(told, g.Covers)
		told = append(told, g)
	}
	return found
}

// subtree yields the nodes of a function, but for those of without and of the
// classes in it: their methods are functions of their own.
func subtree(fn syntax.Node, without []syntax.Node) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		var skip syntax.Node
		for n := range fn.Subtree() {
			if skip.Covers(n) {
				continue
			}
			if n.Has(syntax.Class) || slices.Contains(without, n) {
				skip = n
				continue
			}
			if !yield(n) {
				return
			}
		}
	}
}
