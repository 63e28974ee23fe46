package functions

import (
	"encoding/binary"
	"math/bits"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// code is what duplicated_code keeps of a document: its statements, those within
// others too, in order of the text.
type code struct {
	Statements []statement
	// Words are the names and literals, in order of the text: what may differ between
	// two copies.
	Words []word
	Least bounds
	// Alone says that the document is a notebook or text, which cannot take code from
	// another of its kind.
	Alone bool
}

// statement is one statement of a document. Two have the same print when they differ
// in their words only, and name the same things twice.
type statement struct {
	Print      uint64 // 0: of code that the parser could not read
	Start, End uint32 // in code space
	Next       int32  // index behind the statements within it
	Words      int32  // index of its first word
	WordsEnd   int32  // index behind its last one
	Tokens     int32  // names, literals and operators of its own
	Works      bool   // computes or decides something, rather than declares or shows
	Last       bool   // of its block
}

// word is the hash of a name or literal, with what it is in the lowest bits.
type word uint32

const (
	literal word = 1 << iota
	bound        // a name that gets its value there
	flags   = literal | bound
)

// reader makes the code of a document in one pass over its tree.
type reader struct {
	code
	around []around
	open   []unfinished
	skip   syntax.Node
	target syntax.Node // of the assignment or loop around the current node
	head   syntax.Node // the parameters around the current node
}

// around is a node around the current one.
type around struct {
	node  syntax.Node
	block bool
	opens bool  // a statement
	last  int32 // index of the last statement of a block, or -1
}

// unfinished is a statement whose end was not reached.
type unfinished struct {
	index  int32
	depth  int      // of its node
	idle   bool     // whatever it holds
	bad    bool     // could not be parsed
	worked bool     // a statement in it
	names  [16]word // the first different ones
	count  int
}

// readCode reads the statements of a document.
func readCode(f *syntax.File, least bounds) code {
	r := reader{code: code{Least: least, Alone: f.Doc.Format != source.Script}, around: make([]around, 0, 64), open: make([]unfinished, 0, 16)}
	if f.Doc.Generated {
		return r.code
	}
	for n := range f.All() {
		if r.skip.Covers(n) {
			continue
		}
		r.leave(n)
		if n.Has(syntax.Comment) || n.Is(syntax.PyType) {
			r.skip = n
			continue
		}
		r.enter(n)
	}
	r.leave(syntax.Node{})
	return r.code
}

// leave closes what does not hold the node.
func (r *reader) leave(n syntax.Node) {
	for k := len(r.around) - 1; k >= 0 && !r.around[k].node.Covers(n); k-- {
		a := &r.around[k]
		if a.last >= 0 {
			r.Statements[a.last].Last = true
		}
		if a.opens {
			r.close()
		}
		r.around = r.around[:k]
	}
}

// close ends the innermost open statement.
func (r *reader) close() {
	top := r.open[len(r.open)-1]
	r.open = r.open[:len(r.open)-1]
	s := &r.Statements[top.index]
	s.Next, s.WordsEnd = int32(len(r.Statements)), int32(len(r.Words))
	if len(r.Statements) > int(top.index)+1 && !top.worked {
		s.Works = false // a choice among constants
	}
	s.Works = s.Works && !top.idle
	if !s.Works {
		s.Tokens = 0
	}
	if top.bad {
		s.Print = 0
	}
	if len(r.open) > 0 {
		outer := &r.open[len(r.open)-1]
		outer.bad = outer.bad || top.bad
		outer.worked = outer.worked || top.worked || s.Works
		r.mix(s.Print)
	}
}

func (r *reader) enter(n syntax.Node) {
	k := n.Kind()
	a := around{node: n, last: -1, block: n.Has(syntax.Block | syntax.CellRoot)}
	if n.Has(syntax.CellRoot) && n.Cell().NotRun {
		r.skip = n
		return
	}
	if len(r.around) > 0 {
		if b := &r.around[len(r.around)-1]; b.block && (k < firstKindOfR || n.Field() == syntax.BodyField || b.node.Has(syntax.CellRoot)) {
			if n.Masked() || n.Expression().Has(syntax.String) || n.Is(syntax.PyPassStatement) {
				r.skip = n
				return
			}
			b.last = int32(len(r.Statements))
			a.opens = true
			r.begin(n)
		}
	}
	r.around = append(r.around, a)
	if len(r.open) > 0 {
		r.read(n, k)
	}
}

// firstKindOfR parts the kinds of the two grammars.
const firstKindOfR = syntax.RArgument

func (r *reader) begin(n syntax.Node) {
	r.Statements = append(r.Statements, statement{
		Start: uint32(n.Start()), End: uint32(n.Stop()), Words: int32(len(r.Words)),
		Works: n.Has(syntax.If | syntax.Loop | syntax.With | syntax.Try | syntax.Raise),
	})
	r.open = append(r.open, unfinished{index: int32(len(r.Statements) - 1), depth: len(r.around), idle: idleStatement(n)})
	if n.Has(syntax.Import) {
		r.mix(hash(n.Bytes()))
		r.skip = n
	}
}

// mix adds to the print of the innermost open statement.
func (r *reader) mix(v uint64) {
	s := &r.Statements[r.open[len(r.open)-1].index]
	s.Print = mixed(s.Print, v) | 1
}

func mixed(a, b uint64) uint64 {
	high, low := bits.Mul64(a^0x9e3779b97f4a7c15, b^0xd6e8feb86659fd93)
	return high ^ low
}

// hash is the same in every run and on every machine, since summaries are kept.
func hash(text []byte) uint64 {
	h := uint64(len(text))
	for len(text) > 8 {
		h = mixed(h, binary.LittleEndian.Uint64(text))
		text = text[8:]
	}
	var last [8]byte
	copy(last[:], text)
	return mixed(h, binary.LittleEndian.Uint64(last[:]))
}

// read adds a node to the innermost open statement.
func (r *reader) read(n syntax.Node, k syntax.Kind) {
	top := &r.open[len(r.open)-1]
	place := uint64(k)<<32 | uint64(len(r.around)-top.depth)<<48
	roles := k.Roles()
	switch {
	case roles&syntax.Identifier != 0:
		parent := r.around[len(r.around)-2].node
		r.token()
		if isFixed(n, parent) {
			r.mix(place ^ hash(n.Bytes()))
			return
		}
		w := word(hash(n.Bytes())) &^ flags
		r.mix(place | uint64(top.number(w)))
		if r.binds(n, parent) {
			w |= bound
		}
		r.Words = append(r.Words, w)
	case roles&(syntax.String|syntax.Number|syntax.Constant) != 0 && !isInterpolated(n), k == syntax.PyStringContent, isData(n, k):
		r.token()
		r.mix(place)
		r.Words = append(r.Words, word(hash(n.Bytes()))&^flags|literal)
		r.skip = n
	case k == syntax.Token:
		r.token()
		r.mix(place ^ hash(n.Bytes()))
	case k == syntax.PyStringStart, k == syntax.PyStringEnd:
	default:
		r.mix(place)
		r.inner(n, k, roles)
	}
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
		top.idle = top.idle || k == syntax.RCall && drawing[string(n.Child(syntax.FunctionField).Bytes())]
	case n.Field() == syntax.LeftField && patterns[k]:
		r.target = n
	case working[k]:
		r.Statements[top.index].Works = true
	}
}

// token counts a name, literal or operator, unless it is of a signature.
func (r *reader) token() {
	if !r.head.OK() || !r.head.Covers(r.around[len(r.around)-1].node) {
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

// isData reports whether a node is a literal of several values, or a negative number.
func isData(n syntax.Node, k syntax.Kind) bool {
	switch k {
	case syntax.PyUnaryOperator:
		return n.Child(syntax.ArgumentField).Has(syntax.Number)
	case syntax.RUnaryOperator:
		return n.Child(syntax.RHSField).Has(syntax.Number)
	case syntax.PyList, syntax.PyTuple, syntax.PyDictionary, syntax.PySet:
	case syntax.RCall:
		if f := n.Child(syntax.FunctionField); !f.Is(syntax.RIdentifier) || !dataOfR[string(f.Bytes())] {
			return false
		}
	default:
		return false
	}
	for c := range n.Descendants(syntax.Identifier, 0) {
		switch {
		case c.Field() == syntax.NameField && c.Parent().Is(syntax.RArgument):
		case c.Field() == syntax.FunctionField && dataOfR[string(c.Bytes())] && c.Language() == source.R:
		default:
			return false
		}
	}
	return true
}

// dataOfR are the functions of R that write down values.
var dataOfR = words(`c list`)

// idleStatement reports whether a statement counts for nothing, whatever it holds:
// it defines, imports, shows or draws something.
func idleStatement(n syntax.Node) bool {
	if n.Has(syntax.Import|syntax.Function|syntax.Class) || n.Is(syntax.PyDecoratedDefinition) {
		return true
	}
	e := n.Expression()
	if e.Has(syntax.Assignment) && !e.Is(syntax.PyAugmentedAssignment) {
		target := e.Target()
		e = e.Value()
		if settles(target, e) {
			return true
		}
	}
	if e.Is(syntax.RPipe) {
		e = e.Child(syntax.RHSField)
	}
	if e.Has(syntax.Function) {
		return true
	}
	if !e.Has(syntax.Call) {
		return false
	}
	callee := e.Child(syntax.FunctionField)
	name := callee
	if callee.Is(syntax.PyAttribute) {
		name = callee.Child(syntax.AttributeField)
	}
	if idleNames[e.Language()][string(name.Bytes())] {
		return true
	}
	for callee.Is(syntax.PyAttribute) {
		callee = callee.Child(syntax.ObjectField)
	}
	return callee.Is(syntax.PyIdentifier) && idleRoots[string(callee.Bytes())]
}

// settles reports whether an assignment writes a constant into an entry that is named
// by constants, as a table of settings does.
func settles(target, value syntax.Node) bool {
	if !value.Has(syntax.String|syntax.Number|syntax.Constant|syntax.Identifier) && !isData(value, value.Kind()) {
		return false
	}
	for n := range target.Subtree() {
		if n.Has(syntax.Call) || n.Is(syntax.PySlice) || operations[n.Kind()] {
			return false
		}
	}
	return true
}

// operations are the kinds of operators.
var operations = kindSetOf(
	syntax.PyBinaryOperator, syntax.PyBooleanOperator, syntax.PyComparisonOperator, syntax.PyNotOperator, syntax.PyUnaryOperator,
	syntax.RBinaryOperator, syntax.RUnaryOperator,
)

// drawing are the functions that a plot of ggplot2 begins with or is made of.
var drawing = words(`ggplot qplot ggplotly plot_ly leaflet theme labs ggtitle xlab ylab`)

// patterns are the kinds of targets that bind several names.
var patterns = kindSetOf(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern)

// working are the kinds of expressions that take work.
var working = kindSetOf(
	syntax.PyAugmentedAssignment, syntax.PyAwait, syntax.PyBinaryOperator, syntax.PyBooleanOperator, syntax.PyComparisonOperator,
	syntax.PyConditionalExpression, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression, syntax.PyListComprehension,
	syntax.PyNotOperator, syntax.PySetComprehension, syntax.PySubscript, syntax.PyYield, syntax.PyDeleteStatement,
	syntax.RBinaryOperator, syntax.RFormula, syntax.RPipe, syntax.RSubset, syntax.RSubset2,
)

// kindSet is a set of kinds that is asked for every node.
type kindSet [512]bool

func kindSetOf(list ...syntax.Kind) *kindSet {
	var set kindSet
	for _, k := range list {
		set[k] = true
	}
	return &set
}
