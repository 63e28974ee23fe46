package comment

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Gives returns the line of switched-off code that would give a name its meaning for a place that reads it, or no
// node: it stands outside of functions and classes or in a function around the place, and above the place unless that is in a
// function which may be called later.
func (c *Comments) Gives(name string, place syntax.Node) syntax.Node {
	for i := range c.Dead {
		d := &c.Dead[i]
		around := place.File().At(d.Span).Within(syntax.Function | syntax.Class)
		if around.OK() && (around.Has(syntax.Class) || !around.Covers(place)) || d.Span.Start > place.Start() && place.Within(syntax.Function) == around {
			continue
		}
		for _, s := range d.Statements {
			for defined := range Defined(s) {
				if defined == name {
					return c.lineOf(d, s)
				}
			}
		}
	}
	return syntax.Node{}
}

// Defined yields the names that a statement gives a meaning which it does not take from the name itself.
func Defined(s syntax.Node) iter.Seq[string] {
	return func(yield func(string) bool) {
		e := s.Expression()
		switch {
		case s.Has(syntax.Import):
			for name := range s.Parts(syntax.NameField) {
				if !yield(imported(s, name)) {
					return
				}
			}
		case s.Has(syntax.Function | syntax.Class):
			yield(s.Child(syntax.NameField).Text())
		case e.Has(syntax.Assignment):
			value := e.Value()
			for _, n := range targets(e) {
				if n.Has(syntax.Identifier) && (value.Has(syntax.Function) || !value.Mentions(n.Text())) && !yield(n.Text()) {
					return
				}
			}
		}
	}
}

// targets are what an assignment sets: several of Python's a, b = 1, 2.
func targets(assignment syntax.Node) []syntax.Node {
	target := assignment.Target()
	if !target.Is(syntax.PyPatternList, syntax.PyTuplePattern) {
		return []syntax.Node{target}
	}
	return slices.Collect(target.Children())
}

// imported is what an import of Python binds for a name in it.
func imported(s, name syntax.Node) string {
	if alias := name.Child(syntax.AliasField); alias.OK() {
		return alias.Text()
	}
	if s.Is(syntax.PyImportStatement) {
		first, _, _ := strings.Cut(name.Text(), ".")
		return first
	}
	return name.Text()
}

// lineOf returns the comment that begins as a statement of switched-off code does, or the first one of it.
func (c *Comments) lineOf(d *Dead, s syntax.Node) (line syntax.Node) {
	begins, _, _ := bytes.Cut(s.Bytes(), []byte("\n"))
	begins = bytes.TrimSpace(begins)
	for i := range c.Blocks {
		if at := c.Blocks[i].Span(); at.End <= d.Span.Start || at.Start >= d.Span.End {
			continue
		}
		for _, l := range c.Blocks[i].Lines {
			if l.Node.Start() < d.Span.Start || l.Node.Start() >= d.Span.End {
				continue
			}
			if !line.OK() {
				line = l.Node
			}
			if bytes.HasPrefix(bytes.TrimLeft(l.Text, "#% \t"), begins) {
				return l.Node
			}
		}
	}
	return line
}
