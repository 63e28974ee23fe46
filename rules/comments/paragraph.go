package comments

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// paragraph is the statements that a comment stands above, up to a blank line or
// the next comment.
type paragraph struct {
	statements []syntax.Node
	goesOn     bool // with a comment right below
}

// The bounds of what a remark can be on: above more it is a heading.
const (
	maxStatementLines = 6
	maxStatements     = 12 // imports, for the most part
	maxLinks          = 3  // of layers or methods
	maxPipes          = 2
)

// isSimple reports whether a comment above a statement can be a remark on it alone:
// it defines nothing and has few lines.
func isSimple(f *syntax.File, s syntax.Node) bool {
	return !isDefinition(s) && headLines(f, s) <= maxStatementLines
}

// paragraphFrom returns what begins with a statement that a comment is above; not ok
// where it is no remark on them.
func paragraphFrom(f *syntax.File, s syntax.Node) (p paragraph, ok bool) {
	if s.HasError() || chained(s) {
		return p, false
	}
	p.statements = append(p.statements, s)
	end := s.Stop()
	for n := s.NextSibling(); n.OK() && lineBreaks(f, end, n.Start()) <= 1; n = n.NextSibling() {
		if n.Has(syntax.Comment) {
			if p.goesOn = lineBreaks(f, end, n.Start()) == 1; p.goesOn {
				break
			}
			continue // at the end of the line
		}
		if p.statements = append(p.statements, n); len(p.statements) > maxStatements {
			return p, false
		}
		end = n.Stop()
	}
	return p, true
}

// below returns the statement that begins on the line below a comment, as far
// from the margin as it; no node where there is none.
func below(f *syntax.File, c syntax.Node) syntax.Node {
	n := c
	for n.OK() && !n.NextSibling().OK() {
		n = n.Parent()
	}
	n = n.NextSibling()
	if n.Is(syntax.PyBlock) {
		n = n.FirstStatement()
	}
	if !n.IsStatement() || n.Has(syntax.Comment) || n.Cell() != c.Cell() || lineBreaks(f, c.Stop(), n.Start()) != 1 || n.Column() != c.Column() {
		return syntax.Node{}
	}
	return n
}

// lineBreaks counts the ends of lines between two offsets.
func lineBreaks(f *syntax.File, from, to int) int {
	return bytes.Count(f.Doc.Code[from:to], []byte("\n"))
}

// isDefinition reports whether a statement defines a function or a class, or hands
// a block of statements to a call: the comment above it is its documentation, or
// the title of the block.
func isDefinition(s syntax.Node) bool {
	if e := s.Expression(); e.Has(syntax.Assignment) {
		s = e.Value()
	}
	if s.Has(syntax.Function|syntax.Class) || s.Is(syntax.PyDecoratedDefinition) {
		return true
	}
	if s.Is(syntax.RCall) {
		for a := range s.Args() {
			if a.Value.Is(syntax.RBracedExpression) || a.Value.Child(syntax.BodyField).Is(syntax.RBracedExpression) {
				return true
			}
		}
	}
	return false
}

// headLines counts the lines of a statement up to the block that it runs.
func headLines(f *syntax.File, s syntax.Node) int {
	end := s.Stop()
	for n := range s.Subtree() {
		if n != s && isBody(n) {
			end = n.Start()
			break
		}
	}
	return 1 + lineBreaks(f, s.Start(), end)
}

// chained reports whether a statement is a chain of several steps, pipes, layers
// or methods: what stands above it sums them up.
func chained(s syntax.Node) bool {
	links, pipes := 0, 0
	for n := range s.Subtree() {
		switch {
		case n.Has(syntax.Pipe):
			pipes++
		case n.Is(syntax.RBinaryOperator):
			if n.Child(syntax.OperatorField).Text() == "+" && n.Child(syntax.RHSField).Has(syntax.Call) {
				links++
			}
		case n.Is(syntax.PyCall):
			if n.Child(syntax.FunctionField).Child(syntax.ObjectField).Has(syntax.Call) {
				links++
			}
		}
	}
	return links >= maxLinks || pipes >= maxPipes
}

// alike reports whether two statements do the same: both call the same
// function.
func alike(a, b syntax.Node) bool {
	name := doing(a)
	return name != "" && name == doing(b) || attaching[name] && attaching[doing(b)]
}

// doing names the function that a statement calls, or hands the result of on.
// Imports call "import".
func doing(s syntax.Node) string {
	if s.Has(syntax.Import) {
		return "import"
	}
	e := s.Expression()
	for e.Has(syntax.Assignment) {
		e = e.Value()
	}
	if !e.Has(syntax.Call) {
		return ""
	}
	if f := e.Child(syntax.FunctionField); f.Is(syntax.RExtractOperator) {
		return f.Text()
	}
	return e.FuncName()
}

// attaching lists R's ways to load a package.
var attaching = syntax.Names("library require requireNamespace")
