package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// tells reports whether a piece is the title of the code around it, or says in short
// what the line below does: the import of the same module, the call of what is
// defined there, the formula of what is computed.
func (r *reader) tells(b *Block, p *piece, live syntax.Node) bool {
	e := p.node.Expression()
	if quotes(live, p.node.Bytes()) || relates(e, live.Expression()) || unfolds(e, live.Expression()) {
		return true
	}
	switch {
	case p.node.Is(syntax.PyImportStatement):
		return live.Is(syntax.PyImportStatement, syntax.PyImportFromStatement) && !bytes.ContainsAny(p.node.Bytes(), ".,") &&
			!bytes.Contains(p.node.Bytes(), []byte(" as ")) && bytes.Contains(live.Bytes(), bytes.TrimSpace(bytes.TrimPrefix(p.node.Bytes(), []byte("import"))))
	case e.Has(syntax.Assignment) && e.Value().Has(syntax.Call):
		value, other := e.Value(), live.Expression().Value()
		return bytes.Equal(e.Target().Bytes(), live.Expression().Target().Bytes()) && other.Has(syntax.Call) &&
			value.Callee() != other.Callee() && value.Callee() == other.FuncName()
	case !e.Has(syntax.Call):
		return false
	}
	for a := range e.Args() {
		if a.Name != "" || !a.Value.Has(syntax.Identifier) {
			return false
		}
	}
	if r.outlines(e, live) {
		return true
	}
	if around := b.Lines[0].Node.Within(syntax.Function); around.OK() && around.FuncLabel() == e.Callee() && e.Callee() != "" {
		return true
	}
	defined := definition(live)
	return defined.OK() && (defined.FuncLabel() == e.Callee() || !(e.Is(syntax.PyCall, syntax.RCall) && actions[e.Language()][e.Callee()]) && adjoins(r.f.Doc.Code[b.Span().End:live.Start()]))
}

// outlines reports whether a call of the function that the live code calls says which
// argument stands where: none of the names that it hands over is one of the document.
func (r *reader) outlines(e, live syntax.Node) bool {
	if e.FuncName() == "" || live.Expression().FuncName() != e.FuncName() {
		return false
	}
	count := 0
	for a := range e.Args() {
		if name := a.Value.Text(); r.names.dead[name] || r.names.stands(name, e.Language()) {
			return false
		}
		count++
	}
	return count > 1
}

// quotes reports whether the live code has a string with the code in it, which is
// what the string is about.
func quotes(live syntax.Node, code []byte) bool {
	if !live.OK() || len(code) < minQuoted || len(live.Bytes()) > maxQuoting || !bytes.Contains(live.Bytes(), code) {
		return false
	}
	for n := range live.Subtree() {
		if n.Has(syntax.String) && bytes.Contains(n.Bytes(), code) {
			return true
		}
	}
	return false
}

const (
	minQuoted  = 8    // bytes of code that no string has by chance
	maxQuoting = 4096 // bytes of a statement that is about one
)

// unfolds reports whether an assignment says at length what the live one, which changes
// the same name in place, does.
func unfolds(e, live syntax.Node) bool {
	return e.Is(syntax.PyAssignment) && live.Is(syntax.PyAugmentedAssignment) && bytes.Equal(e.Target().Bytes(), live.Target().Bytes()) &&
		takesItself(e)
}

// relates reports whether an assignment says what the value of the live one is
// equal to, or is not.
func relates(e, live syntax.Node) bool {
	value := e.Value()
	if !value.Is(syntax.PyComparisonOperator) || !bytes.Equal(e.Target().Bytes(), live.Target().Bytes()) {
		return false
	}
	return live.Value().OK() && bytes.HasPrefix(value.Bytes(), live.Value().Bytes())
}

// heads reports whether a piece is the title of a section: a call, or names, alone
// below a ruler.
func (r *reader) heads(c candidate, p *piece) bool {
	b, e := c.block, p.node.Expression()
	if p.first == 0 {
		return false
	}
	if b.Lines[p.first-1].Role != Section {
		return boxed(b, p)
	}
	if e.Has(syntax.Call) && len(c.pieces) == 1 && p.last == len(b.Lines)-1 && !actions[e.Language()][e.Callee()] && !p.open {
		return true
	}
	return isTitle(e) && !(e.Has(syntax.Call) && actions[e.Language()][e.Callee()])
}

// boxed reports whether a piece belongs to a title between two rulers: it stands
// further from the margin than the words above it, and shuts the box with them.
func boxed(b *Block, p *piece) bool {
	words := wordsAbove(b, p.first)
	if words == nil || b.Lines[p.first].indent < words.indent+2 || p.last+1 == len(b.Lines) || b.Lines[p.last+1].Role != Section {
		return false
	}
	for k := p.first - 1; k >= 0; k-- {
		if b.Lines[k].Role != Prose {
			return b.Lines[k].Role == Section
		}
	}
	return false
}

// captions reports whether a name alone above code is the title of it, in Python of what gives the
// name a value. What the statement above has just made is shown by it.
func (r *reader) captions(c candidate, p *piece, live syntax.Node) bool {
	name := p.node.Expression()
	return len(c.block.Lines) == 1 && p.shape == statement && name.Has(syntax.Identifier) && live.OK() &&
		(name.Language() == source.R || live.Expression().Target().Text() == name.Text()) && !r.above(c.block).Expression().Target().Mentions(name.Text())
}

// isTitle reports whether an expression is made of names and of calls that get
// nothing but names.
func isTitle(e syntax.Node) bool {
	return (e.Has(syntax.Call) || e.Is(syntax.PyBinaryOperator, syntax.RBinaryOperator)) && !hasKind(e, syntax.PyString, syntax.RString, syntax.PyKeywordArgument, syntax.PyInteger, syntax.RFloat, syntax.PyAttribute,
		syntax.RExtractOperator, syntax.RAssignment, syntax.PyAssignment, syntax.RPipe) && !hasName(e)
}

// definition returns the function or class that a statement defines, or no node.
func definition(live syntax.Node) syntax.Node {
	live = live.Expression()
	if live.Is(syntax.PyDecoratedDefinition) {
		live = live.Child(syntax.DefinitionField)
	}
	if live.Has(syntax.Assignment) {
		live = live.Value()
	}
	if live.Has(syntax.Function | syntax.Class) {
		return live
	}
	return syntax.Node{}
}
