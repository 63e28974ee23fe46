package functions

import (
	"encoding/binary"
	"math/bits"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file makes the prints of statements and collects their words.

// read adds a node to the innermost open statement, and reports whether what it holds
// is to be read too.
func (r *reader) read(n syntax.Node, k syntax.Kind, roles syntax.Role) (holds bool) {
	top := &r.open[len(r.open)-1]
	place := uint64(k)<<32 | uint64(len(r.around)-top.depth)<<48
	switch {
	case roles&syntax.Identifier != 0:
		parent := n.Parent()
		r.token(n)
		if isFixed(n, parent) {
			r.mix(place ^ hash(n.Bytes()))
			return false
		}
		w := word(hash(n.Bytes()))
		if parent.Is(syntax.RExtractOperator) && n.Field() == syntax.RHSField {
			w = ^w // a part is called as it is whatever a variable is called
		}
		w &^= flags
		r.mix(place | uint64(top.number(w)))
		if r.binds(n, parent) {
			w |= bound
		}
		r.Words = append(r.Words, w)
	case roles&(syntax.String|syntax.Number|syntax.Constant) != 0 && !isInterpolated(n), k == syntax.PyStringContent, listing[k] && isData(n, k):
		r.token(n)
		if roles&syntax.Number != 0 {
			place = place&^(1<<48-1) | uint64(syntax.PyInteger)<<32 // 1 and 1.5 are both numbers
		}
		r.mix(place)
		r.Words = append(r.Words, word(hashOf(n))&^flags|literal)
		r.past = int32(n.Past())
	case k == syntax.Token:
		r.token(n)
		r.mix(place ^ hash(n.Bytes()))
	case k == syntax.PyStringStart, k == syntax.PyStringEnd:
	default:
		r.mix(place)
		r.inner(n, k, roles)
		return true
	}
	return false
}

// inner notes what a node that holds others means for those.
func (r *reader) inner(n syntax.Node, k syntax.Kind, roles syntax.Role) {
	top := &r.open[len(r.open)-1]
	switch {
	case k == syntax.Error:
		top.bad = true
	case k == syntax.PyParameters, k == syntax.RParameters, k == syntax.PyLambdaParameters:
		r.head = n
	case k == syntax.RAssignment:
		r.target = n.Target()
	case roles&syntax.Call != 0:
		r.Statements[top.index].Works = true
		if k == syntax.RCall && (drawing[string(calledName(n))] || isLayer(n, n.Parent())) {
			top.idle = idleItself
		}
	case n.Field() == syntax.LeftField && patterns[k]:
		r.target = n
	case working[k]:
		r.Statements[top.index].Works = true
	}
}

// token counts a name, literal or operator, unless it is of a signature.
func (r *reader) token(n syntax.Node) {
	if !r.head.Covers(n) {
		r.Statements[r.open[len(r.open)-1].index].Tokens++
	}
}

// number tells the names of a statement apart by the order of their first mention.
func (o *unfinished) number(w word) int {
	for i := range o.count {
		if o.names[i] == w {
			return i
		}
	}
	if o.count < len(o.names) {
		o.names[o.count] = w
		o.count++
		return o.count - 1
	}
	return len(o.names)
}

// binds reports whether a name gets its value where it stands.
func (r *reader) binds(n, parent syntax.Node) bool {
	switch parent.Kind() {
	case syntax.PyAssignment, syntax.PyForStatement, syntax.PyForInClause:
		return n.Field() == syntax.LeftField
	case syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern, syntax.PyListSplatPattern:
		return r.target.Covers(n)
	case syntax.RAssignment:
		return n == r.target
	case syntax.RForStatement:
		return n.Field() == syntax.VariableField
	case syntax.PyParameters, syntax.PyLambdaParameters, syntax.PyTypedParameter:
		return true
	case syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter, syntax.RParameter, syntax.PyNamedExpression,
		syntax.PyFunctionDefinition, syntax.PyClassDefinition:
		return n.Field() == syntax.NameField
	}
	return parent.Field() == syntax.AliasField
}

// isFixed reports whether a name is part of what the code does, rather than what it
// is done to: a function that is called, an attribute, a keyword.
func isFixed(n, parent syntax.Node) bool {
	switch n.Field() {
	case syntax.FunctionField:
		return parent.Has(syntax.Call)
	case syntax.AttributeField:
		return true
	case syntax.NameField:
		return parent.Is(syntax.PyKeywordArgument, syntax.RArgument)
	case syntax.LHSField, syntax.RHSField:
		return parent.Is(syntax.RNamespaceOperator) || parent.Is(syntax.RExtractOperator) && n.Field() == syntax.RHSField && parent.Field() == syntax.FunctionField
	}
	return false
}

func isInterpolated(n syntax.Node) bool {
	if !n.Is(syntax.PyString) {
		return false
	}
	for c := range n.Children() {
		if c.Is(syntax.PyInterpolation) {
			return true
		}
	}
	return false
}

func mixed(a, b uint64) uint64 {
	high, low := bits.Mul64(a^0x9e3779b97f4a7c15, b^0xd6e8feb86659fd93)
	return high ^ low
}

// hashOf is the same for values that are written down in other lines.
func hashOf(n syntax.Node) uint64 {
	if !n.FirstChild().OK() || n.Has(syntax.String) {
		return hash(n.Bytes())
	}
	h := uint64(0)
	for part := range n.Subtree() {
		if !part.FirstChild().OK() && !part.Has(syntax.Comment) {
			h = mixed(h, hash(part.Bytes()))
		}
	}
	return h
}

// hash is the same in every run and on every machine, since summaries are kept.
func hash(text []byte) uint64 {
	h := uint64(len(text))
	for len(text) > 8 {
		h = mixed(h, binary.LittleEndian.Uint64(text))
		text = text[8:]
	}
	return mixed(h, upToEight(text))
}

// upToEight is as many bytes in one word, which with their number tells them from others.
func upToEight(text []byte) uint64 {
	switch n := len(text); {
	case n >= 4:
		return uint64(binary.LittleEndian.Uint32(text)) | uint64(binary.LittleEndian.Uint32(text[n-4:]))<<32
	case n > 0:
		return uint64(text[0]) | uint64(text[n/2])<<8 | uint64(text[n-1])<<16
	}
	return 0
}
