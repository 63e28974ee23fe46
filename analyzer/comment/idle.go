package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells expressions that do nothing, which words about the code are made of.

// dropped reports whether a statement computes a value for nobody and does nothing
// else: nobody writes that into a script, but words name code so. In R, where a
// script shows what it computes, only a vector of plain values is such a one.
func (r *reader) dropped(c candidate, p *piece) bool {
	if p.shape != statement || r.f.Doc.HasCells() {
		return false
	}
	if !r.lex.python {
		return len(c.pieces) == 1 && p.first == p.last && isVector(p.node.Expression())
	}
	return p.node.Is(syntax.PyExpressionStatement) && r.idle(p.node.Expression())
}

// isVector reports whether a call of R puts plain values into a vector or a list.
func isVector(call syntax.Node) bool {
	if !collections[call.Callee()] || !call.Is(syntax.RCall) {
		return false
	}
	for a := range call.Args() {
		if a.Name != "" || !plain(a.Value) {
			return false
		}
	}
	return true
}

// idle reports whether an expression of Python has a value and no effect.
func (r *reader) idle(e syntax.Node) bool {
	switch {
	case e.Is(syntax.PyTuple, syntax.PyExpressionList):
		for c := range e.Children() {
			if !r.idle(c) {
				return false
			}
		}
		return true
	case !e.Has(syntax.Call):
		return e.Is(syntax.PyBinaryOperator, syntax.PyComparisonOperator, syntax.PyBooleanOperator, syntax.PyUnaryOperator, syntax.PyString, syntax.PyIdentifier, syntax.PyAttribute)
	}
	name := e.FuncName()
	if f := e.Child(syntax.FunctionField); f.Is(syntax.PyAttribute) && !numeric[root(f).Text()] {
		return isClass(name) && !r.names.holds(root(f)) // else a method, however it is spelled
	}
	return pure[name] || isClass(name)
}

// named reports whether words or the live code below are about an expression that does
// nothing: it stands right beside words, names the case of a test, or what it calls or
// reads is used there. An editor's key, which leaves no blank, switches off code only.
func (r *reader) named(c candidate, p *piece, live syntax.Node) bool {
	b, l := c.block, &c.block.Lines[p.first]
	if !r.lex.python || p.open || l.tight || r.shifted(l, live) {
		return false
	}
	for _, k := range []int{p.first - 1, p.last + 1} {
		if k >= 0 && k < len(b.Lines) && b.Lines[k].words() && r.lex.line(b.Lines[k].Text, "").words {
			return true
		}
	}
	return inTest(l.Node) || live.OK() && len(live.Bytes()) < maxNaming && uses(live, p.node.Expression())
}

// maxNaming is how many bytes a statement has at most that a comment above names a part of.
const maxNaming = 600

// uses reports whether the live code calls what an expression calls or, where that calls
// nothing, has it in it.
func uses(live, e syntax.Node) bool {
	calls := false
	for n := range e.Subtree() {
		if n.Has(syntax.Call) {
			if calls = true; n.FuncName() != "" && live.Mentions(n.FuncName()) {
				return true
			}
		}
	}
	return !calls && bytes.Contains(live.Bytes(), e.Bytes())
}

// isClass reports whether a name is spelled as classes are.
func isClass(name string) bool {
	return len(name) > 1 && name[0] >= 'A' && name[0] <= 'Z' && name[1] >= 'a' && name[1] <= 'z'
}

var (
	numeric = syntax.Names("math np numpy cmath operator")
	// pure lists functions that are called for their value alone.
	pure = syntax.Names(`abs all any bool bytes chr complex dir divmod float frozenset hash hex id int isinstance issubclass len list max min open ord pow
		range repr reversed round set sorted str sum tuple type zip xrange
		acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees dot erf exp expm1 fabs floor fmod frexp gamma hypot isfinite isinf isnan
		ldexp lgamma log log10 log1p log2 mean median modf prod radians sin sinh sqrt std tan tanh trace trunc var where`)
)

// listed reports whether a call of a function that nobody knows is an entry of a list of
// names: it gets nothing but names, and another entry beside it is a name alone.
func (r *reader) listed(b *Block, p *piece) bool {
	e := p.node.Expression()
	if p.shape != statement || p.open || b.Lines[p.first].tight || !e.Child(syntax.FunctionField).Has(syntax.Identifier) || r.names.knows(e.FuncName()) {
		return false
	}
	names := 0
	for a := range e.Args() {
		if a.Name != "" || !a.Value.Has(syntax.Identifier) {
			return false
		}
		names++
	}
	return names > 0 && (isEntry(b.next(p.first, -1)) || isEntry(b.next(p.last, 1)))
}

// next returns the line with a text that is next to one, up or down, or nil.
func (b *Block) next(line, step int) *Line {
	for k := line + step; k >= 0 && k < len(b.Lines); k += step {
		if b.Lines[k].Role != Empty {
			return &b.Lines[k]
		}
	}
	return nil
}

// isEntry reports whether a line is a name that is no word: several words in one, or capitals.
func isEntry(l *Line) bool {
	return l != nil && l.words() && len(lastWord(l.Text)) == len(l.Text) && (compound(string(l.Text)) || bytes.Equal(l.Text, bytes.ToUpper(l.Text)))
}
