package suppress

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// want is a line whose nodes a suppression waits for: they are looked up for
// all in one pass over the tree.
type want struct {
	s    *Suppression
	line source.Span
	// imports wants only statements that import: noqa on their first line counts
	// for the names on the lines below.
	imports bool
	// otherwise is covered where nothing begins on the line.
	otherwise []source.Span
}

// below covers the comments under a suppression that stands alone, and what
// begins on the first line of code after them.
func (x *finder) below(s *Suppression, p place) {
	end := x.doc.CellAt(p.span.Start).Span.End
	from := p.span.End
	if p.comment.OK() {
		from = p.comment.Stop()
	}
	code := x.codeBelow(from, end)
	s.Covers = []source.Span{{Start: p.span.Start, End: code}}
	if code < end {
		x.wants = append(x.wants, want{s: s, line: source.Span{Start: code, End: lineAround(x.doc.Code, code).End}})
	}
}

// codeBelow is skipComments that remembers its last way, so that a long run of
// suppressions is walked once.
func (x *finder) codeBelow(from, end int) int {
	if from < x.skipped.Start || from > x.skipped.End || x.skipped.End > end {
		x.skipped = source.Span{Start: from, End: skipComments(x.doc.Code, from, end)}
	}
	return x.skipped.End
}

// onLine covers what begins on the line of a suppression behind code, or, where
// nothing does, what ends there.
func (x *finder) onLine(s *Suppression, p place, own source.Span) {
	s.Covers = []source.Span{own}
	if head := x.header(p, own); head.OK() {
		s.Covers = append(s.Covers, head.Span())
		return
	}
	w := want{s: s, line: own, otherwise: x.ending(p, own, false)}
	if s.Tool == Pylint {
		s.Covers = append(s.Covers, x.ending(p, own, true)...)
	}
	x.wants = append(x.wants, w)
}

// header returns the definition or compound statement that began on a line
// above and whose head, before the body, ends at the comment: "):  # here".
func (x *finder) header(p place, own source.Span) (whole syntax.Node) {
	c := p.comment
	parent := c.Parent()
	switch {
	case !c.OK():
		return syntax.Node{}
	case parent.Is(syntax.RBracedExpression):
		function := parent.Parent()
		if !function.Is(syntax.RFunctionDefinition) || x.f.Node(c.Index()-1) != parent {
			return syntax.Node{}
		}
		whole = function
		if outer := function.Parent(); outer.Is(syntax.RAssignment) {
			whole = outer
		}
	default:
		if !x.bodyBelow(c).OK() {
			return syntax.Node{}
		}
		whole = parent
		if outer := parent.Parent(); outer.Is(syntax.PyDecoratedDefinition) {
			whole = outer
		}
	}
	if whole.Start() >= own.Start {
		return syntax.Node{} // it begins on the line like anything else
	}
	return whole
}

// ending covers the statement, or the largest part of one, that began on a line
// above and ends at the comment; with simple set, only one that holds no block.
func (x *finder) ending(p place, own source.Span, simple bool) []source.Span {
	if !p.comment.OK() || p.alone {
		return nil
	}
	var whole syntax.Node
	// What stands before the comment in the text stands before it in the tree.
	for n := x.f.Node(p.comment.Index() - 1); n.OK() && n.Stop() <= p.comment.Start() && !container(n); n = n.Parent() {
		whole = n
	}
	if !whole.OK() || whole.Start() >= own.Start || whole.Stop() <= own.Start {
		return nil
	}
	if simple {
		for range whole.Descendants(syntax.Block, syntax.Block) {
			return nil
		}
	}
	return []source.Span{{Start: whole.Start(), End: own.End}}
}

// container reports whether a node holds statements that nothing but their
// order joins.
func container(n syntax.Node) bool {
	return n.Is(syntax.Root, syntax.Error, syntax.PyBlock) || n.Has(syntax.CellRoot)
}

// coverable reports whether a node is something that a line can begin with.
func coverable(n syntax.Node) bool {
	return !container(n) && !n.Is(syntax.Token, syntax.RComma, syntax.PyLineContinuation) &&
		!n.Has(syntax.Comment) && n.Start() < n.Stop()
}

// resolve gives every suppression that waits for a line the outermost nodes
// that begin there.
func (x *finder) resolve() {
	slices.SortStableFunc(x.wants, func(a, b want) int { return a.line.Start - b.line.Start })
	var lines []source.Span
	for _, w := range x.wants {
		if k := len(lines) - 1; k < 0 || lines[k] != w.line {
			lines = append(lines, w.line)
		}
	}
	begun := x.begun(lines)
	k := 0
	for _, w := range x.wants {
		for lines[k] != w.line {
			k++
		}
		covered := false
		for _, n := range begun[k] {
			if w.imports && !n.Has(syntax.Import) {
				continue
			}
			covered = true
			span := n.Span()
			if outer := n.Parent(); outer.Is(syntax.PyDecoratedDefinition) && n.Field() == syntax.DefinitionField {
				span.Start = outer.Start()
			}
			w.s.Covers = append(w.s.Covers, span)
		}
		if !covered {
			w.s.Covers = append(w.s.Covers, w.otherwise...)
		}
	}
	for _, s := range x.found {
		s.Covers = joined(s.Covers)
	}
}

// begun lists for each line the outermost nodes that begin on it. Lines are
// sorted, and may begin behind their first byte.
func (x *finder) begun(lines []source.Span) [][]syntax.Node {
	begun := make([][]syntax.Node, len(lines))
	k, covered := 0, 0
	for n := range x.f.All() {
		for k < len(lines) && lines[k].End <= n.Start() {
			k, covered = k+1, 0
		}
		if k == len(lines) {
			break
		}
		if n.Start() >= max(lines[k].Start, covered) && coverable(n) {
			begun[k] = append(begun[k], n)
			covered = n.Stop()
		}
	}
	return begun
}

// joined sorts spans and makes one of those that touch.
func joined(spans []source.Span) []source.Span {
	slices.SortFunc(spans, func(a, b source.Span) int { return a.Start - b.Start })
	var out []source.Span
	for _, s := range spans {
		if k := len(out) - 1; k >= 0 && s.Start <= out[k].End {
			out[k].End = max(out[k].End, s.End)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// blockEnd returns where the block ends that a comment alone on its line stands
// in. A comment between a head and its body belongs to the body.
func (x *finder) blockEnd(c syntax.Node) int {
	if body := x.bodyBelow(c); body.OK() {
		return body.Stop()
	}
	if b := c.Within(syntax.Block); b.OK() {
		return b.Stop()
	}
	return len(x.doc.Code)
}

// firstCode returns where the document's first code begins. Comments, a cell's
// magic and a docstring may stand above ignore-file.
func (x *finder) firstCode() int {
	if x.code != nil {
		return *x.code
	}
	first := len(x.doc.Code)
	for root := range x.f.Root().Children() {
		c := root.Cell()
		at := skipComments(x.doc.Code, c.Span.Start, c.Span.End)
		if masks := x.doc.MasksIn(c.Span); len(masks) > 0 && masks[0].Kind == source.CellMagic && masks[0].Span.Start == at {
			at = skipComments(x.doc.Code, lineAround(x.doc.Code, at).End, c.Span.End)
		}
		if s := root.FirstStatement(); s.Start() == at && s.Expression().Docstring() {
			at = skipComments(x.doc.Code, s.Stop(), c.Span.End)
		}
		if at < c.Span.End {
			first = at
			break
		}
	}
	x.code = &first
	return first
}

// bodyBelow returns the indented block that a comment stands above, in the head
// that it belongs to. It remembers the last one: a run of comments is walked
// once.
func (x *finder) bodyBelow(c syntax.Node) syntax.Node {
	parent := c.Parent()
	if container(parent) || parent.Has(syntax.Block) {
		return syntax.Node{}
	}
	next := c
	if h := x.head; h.parent == parent && h.from.Index() <= c.Index() && c.Index() < h.below.Index() {
		next = h.below
	}
	for next.Has(syntax.Comment) {
		next = next.NextSibling()
	}
	if next.OK() {
		x.head = head{parent, c, next}
	}
	if !next.Is(syntax.PyBlock) {
		return syntax.Node{}
	}
	return next
}

// head is what bodyBelow found: the comments from one node to another.
type head struct{ parent, from, below syntax.Node }
