package comment

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// grade is how much a piece looks like code by its tree and its names alone.
type grade uint8

const (
	none   grade = iota // no code
	weak                // parses, as words and formulas do by accident
	likely              // has a shape that words seldom take
	sure                // nobody writes this who does not mean code
)

func better(g grade) grade { return min(sure, g+1) }

// grader grades trees of pieces. It asks the names of the document which words
// mean something to its code.
type grader struct {
	lang  source.Language
	names *nameIndex
}

// statement grades a whole statement.
func (g *grader) statement(n syntax.Node) grade {
	switch n.Kind() {
	case syntax.PyExpressionStatement:
		return g.expression(n.Expression())
	case syntax.PyImportFromStatement, syntax.PyFutureImportStatement:
		return sure
	case syntax.PyImportStatement:
		return g.imports(n)
	case syntax.PyFunctionDefinition, syntax.PyDecoratedDefinition:
		return sure
	case syntax.PyClassDefinition:
		if n.Child(syntax.SuperclassesField).OK() {
			return sure
		}
		return likely
	case syntax.PyForStatement:
		if g.knows(n.Child(syntax.RightField)) || g.structured(n.Child(syntax.RightField)) {
			return sure
		}
		return likely
	case syntax.PyIfStatement, syntax.PyWhileStatement:
		return g.condition(n.Child(syntax.ConditionField))
	case syntax.PyWithStatement:
		if g.structured(n) || hasKind(n, syntax.PyCall, syntax.PyAsPattern) {
			return sure
		}
		return weak
	case syntax.PyTryStatement:
		return likely
	case syntax.PyReturnStatement:
		return g.returned(n)
	case syntax.PyRaiseStatement:
		if c := n.FirstChild(); c.Is(syntax.PyComparisonOperator, syntax.PyBooleanOperator) {
			return weak // "raise an error" in other words
		}
		if g.structured(n) {
			return sure
		}
		return likely
	case syntax.PyAssertStatement:
		switch {
		case g.knows(n):
			return sure
		case n.FirstChild().Has(syntax.Identifier):
			return weak // "assert insertion"
		}
		return likely
	case syntax.PyDeleteStatement:
		if g.knows(n) {
			return sure
		}
		return weak
	case syntax.PyGlobalStatement, syntax.PyNonlocalStatement: // or words: "global config"
		if g.knows(n) {
			return likely
		}
		return weak
	case syntax.PyPrintStatement, syntax.PyExecStatement:
		return g.printed(n)
	case syntax.PyPassStatement, syntax.PyBreakStatement, syntax.PyContinueStatement, syntax.RNext, syntax.RBreak:
		return weak
	case syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement:
		return sure
	case syntax.RIfStatement:
		return max(likely, g.condition(n.Child(syntax.ConditionField)))
	case syntax.NoKind, syntax.Error:
		return none
	}
	return g.expression(n)
}

// imports grades a plain import, which may be the words "import data".
func (g *grader) imports(n syntax.Node) grade {
	names := 0
	for name := range n.Parts(syntax.NameField) {
		names++
		text := name.Text()
		if name.Is(syntax.PyAliasedImport) || strings.Contains(text, ".") || names > 1 || common(g.lang, text) || g.names.knows(text) {
			return sure
		}
		if compound(text) {
			return likely
		}
	}
	return weak
}

// printed grades Python 2's print and exec statements, which may be the words
// "print predictions".
func (g *grader) printed(n syntax.Node) grade {
	best, values := weak, 0
	for v := range n.Children() {
		values++
		if values > 1 || v.Has(syntax.String|syntax.Call) || v.Is(syntax.PyBinaryOperator, syntax.PySubscript, syntax.PyAttribute, syntax.PyTuple, syntax.PyParenthesizedExpression) {
			return sure
		}
		if g.knows(v) {
			best = likely
		}
	}
	return best
}

// returned grades a return, which may be the words "return predictions".
func (g *grader) returned(n syntax.Node) grade {
	for v := range n.Children() {
		switch {
		case v.Has(syntax.Identifier):
			if g.knows(v) {
				return sure
			}
			return weak
		case v.Has(syntax.Constant | syntax.Number | syntax.String):
			return likely
		case g.knows(v) || g.structured(v):
			return sure
		}
		return likely
	}
	return weak
}

// condition grades what an if or a while asks.
func (g *grader) condition(n syntax.Node) grade {
	switch {
	case n.Has(syntax.Identifier) && !g.knows(n):
		return weak
	case n.Has(syntax.Identifier), n.Has(syntax.Constant | syntax.Number):
		return likely
	case g.knows(n) || g.structured(n):
		return sure
	}
	return likely
}

// expression grades an expression that stands as a statement.
func (g *grader) expression(n syntax.Node) grade {
	switch n.Kind() {
	case syntax.PyAssignment, syntax.RAssignment:
		return g.assignment(n)
	case syntax.PyAugmentedAssignment:
		if g.knows(n) {
			return sure
		}
		return likely
	case syntax.PyCall, syntax.RCall, syntax.RReturn:
		return g.call(n)
	case syntax.RPipe:
		return g.pipe(n)
	case syntax.RFunctionDefinition:
		return sure
	case syntax.PyAwait, syntax.PyYield:
		if g.knows(n) {
			return sure
		}
		return likely
	case syntax.PyUnaryOperator, syntax.RUnaryOperator:
		for c := range n.Children() {
			if c.Has(syntax.Call) && !strings.HasPrefix(n.Text(), "!") {
				return min(likely, g.call(c))
			}
		}
	case syntax.PyParenthesizedExpression, syntax.RParenthesizedExpression:
		for c := range n.Children() {
			if !c.Is(syntax.Token) {
				return min(likely, g.expression(c))
			}
		}
	case syntax.PyAttribute:
		if g.names.holds(root(n)) && !suffixes[n.Child(syntax.AttributeField).Text()] {
			return likely
		}
	case syntax.RExtractOperator:
		if g.knows(n) {
			return likely
		}
	case syntax.PySubscript, syntax.RSubset, syntax.RSubset2:
		if g.knows(n) && hasKind(n, syntax.PyString, syntax.RString, syntax.PySlice, syntax.PyComparisonOperator, syntax.RComma, syntax.RBinaryOperator) {
			return sure
		}
	case syntax.PyBinaryOperator, syntax.RBinaryOperator:
		return g.sum(n)
	case syntax.PyListComprehension, syntax.PyDictionaryComprehension, syntax.PySetComprehension, syntax.PyGeneratorExpression:
		return sure
	case syntax.RBracedExpression:
		for s := range n.Statements() {
			return g.statement(s)
		}
	case syntax.PyTuple, syntax.PyExpressionList, syntax.PyList, syntax.PyDictionary, syntax.PySet:
		best := weak
		for c := range n.Children() {
			if c.Has(syntax.Call) {
				best = max(best, min(likely, g.call(c)))
			}
		}
		return best
	}
	return weak
}

// sum grades a calculation. It is a formula told to the reader, unless it adds up
// layers of a plot or takes its parts out of tables.
func (g *grader) sum(n syntax.Node) grade {
	best := weak
	if comparisons[n.Child(syntax.OperatorField).Text()] || g.greek(n) {
		return weak
	}
	for _, side := range []syntax.Field{syntax.LeftField, syntax.RightField, syntax.LHSField, syntax.RHSField} {
		c := n.Child(side)
		switch c.Kind() {
		case syntax.RBinaryOperator, syntax.PyBinaryOperator:
			best = max(best, g.sum(c))
		case syntax.RCall:
			if layer(c.FuncName()) {
				return sure
			}
			for range c.Args() {
				best = max(best, min(likely, g.call(c)))
			}
		case syntax.RPipe:
			best = max(best, g.pipe(c))
		case syntax.PyCall:
			if c.Child(syntax.FunctionField).Is(syntax.PyAttribute) {
				best = max(best, min(likely, g.call(c)))
			}
		case syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2:
			if g.knows(c) && (c.Is(syntax.RExtractOperator) || hasKind(c, syntax.PyString, syntax.RString, syntax.RComma)) {
				best = max(best, likely)
			}
		}
	}
	return best
}

// greek reports whether a calculation has a letter of mathematics for a name, which
// the document's code does not know.
func (g *grader) greek(n syntax.Node) bool {
	for d := range n.Subtree() {
		if d.Has(syntax.Identifier) && d.Bytes()[0] >= utf8.RuneSelf && !g.names.knows(d.Text()) {
			return true
		}
	}
	return false
}

// suffixes lists what the names of files end in.
var suffixes = syntax.Names("py ipynb csv txt json md sh sql yaml yml toml pkl")

// comparisons lists operators that tell how things are.
var comparisons = syntax.Names("== != < > <= >= && || %in%")

// root returns the first name of a path of attributes, or no node.
func root(n syntax.Node) syntax.Node {
	for n.Is(syntax.PyAttribute) {
		n = n.Child(syntax.ObjectField)
	}
	return n
}

// layer reports whether a function makes a layer, scale or theme of ggplot2.
func layer(name string) bool {
	switch head, _, ok := strings.Cut(name, "_"); {
	case ok:
		return layerHeads[head]
	default:
		return layerNames[name]
	}
}

var (
	layerHeads = syntax.Names("geom stat scale facet coord theme guide annotation plot")
	layerNames = syntax.Names("ggplot aes labs ggtitle xlab ylab xlim ylim theme guides annotate qplot autoplot expand_limits")
)

// pipe grades a chain of R's pipes.
func (g *grader) pipe(n syntax.Node) grade {
	right := n.Child(syntax.RHSField)
	if right.Has(syntax.Call) || g.knows(n) {
		return sure
	}
	return likely
}

// assignment grades an assignment by both its sides.
func (g *grader) assignment(n syntax.Node) grade {
	target, value := n.Target(), n.Value()
	if !value.OK() { // a bare annotation: "Depth: metres"
		return weak
	}
	if value.Has(syntax.Assignment) {
		return g.assignment(value)
	}
	known := g.knows(target)
	named := known || target.Is(syntax.PyAttribute, syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2)
	arrow := n.Is(syntax.RAssignment) && n.Child(syntax.OperatorField).Text() != "="
	if isRightward(n) && (target.Has(syntax.Call) || g.becomes(value)) || target.Has(syntax.Number|syntax.Constant) || target.Is(syntax.RUnaryOperator) {
		return weak // f(x) -> g(x) tells what becomes of what, f(2) -> 5 what comes out
	}
	if target.Is(syntax.RBinaryOperator) || unpacks(target, value) || target.Is(syntax.PyAttribute) && target.Child(syntax.ObjectField).Has(syntax.Call) {
		return weak
	}
	if n.Is(syntax.RAssignment) && !arrow && target.Has(syntax.Call) && !replacers[target.FuncName()] {
		return weak // f(2) = 5 tells an example
	}
	if kind := n.Child(syntax.TypeField); n.Is(syntax.PyAssignment) && kind.OK() {
		if !g.knows(kind) {
			return weak // "invariant: depth = 3"
		}
		named = true
	}
	switch {
	case value.Has(syntax.Function | syntax.Lambda | syntax.Pipe):
		return sure
	case value.Is(syntax.RIfStatement, syntax.RBracedExpression, syntax.PyListComprehension, syntax.PyDictionaryComprehension, syntax.PySetComprehension,
		syntax.PyGeneratorExpression, syntax.PyAwait):
		return sure
	case value.Has(syntax.Call):
		switch call := g.call(value); {
		case named || arrow || call >= likely:
			return sure
		case g.structured(value):
			return likely
		default:
			return weak
		}
	case value.Is(syntax.PyAttribute, syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2):
		if named || arrow || g.knows(value) {
			return sure
		}
		return likely
	case value.Is(syntax.PyList, syntax.PyDictionary, syntax.PySet, syntax.PyConditionalExpression, syntax.PyConcatenatedString):
		if named {
			return sure
		}
		return likely
	case value.Has(syntax.String):
		if named || arrow || strings.Contains(value.Text(), "\n") {
			return sure
		}
		return likely
	case value.Has(syntax.Number|syntax.Constant) || value.Is(syntax.PyUnaryOperator, syntax.RUnaryOperator) && !hasKind(value, syntax.PyIdentifier):
		switch {
		case arrow && known, named && !target.Has(syntax.Identifier):
			return sure
		case arrow, named:
			return likely
		}
		return weak
	case value.Has(syntax.Identifier):
		switch {
		case arrow && (known || g.knows(value)), named && g.knows(value):
			return sure
		case arrow, named && !target.Has(syntax.Identifier):
			return likely
		}
		return weak
	}
	// A calculation, which may be a formula told to the reader.
	switch {
	case hasKind(value, syntax.PyAttribute, syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.RNamespaceOperator):
		if named || arrow || g.knows(value) {
			return sure
		}
		return likely
	case arrow:
		return sure
	}
	return weak
}

// unpacks reports whether an assignment would spread a single number over several
// names.
func unpacks(target, value syntax.Node) bool {
	return target.Is(syntax.PyPatternList, syntax.PyTuplePattern) && value.Has(syntax.Number|syntax.Constant)
}

// strange reports whether a calculation is one on paper: it raises to a power with
// the sign that is none in Python, or takes the transpose of what nobody knows. So
// is a list of sizes.
func (g *grader) strange(value syntax.Node) bool {
	if value.Is(syntax.PyList, syntax.PyTuple) {
		return g.isShape(value)
	}
	for n := range value.Subtree() {
		switch n.Kind() {
		case syntax.PyBinaryOperator:
			if n.Child(syntax.OperatorField).Text() == "^" && bytes.IndexByte([]byte("-0123456789"), n.Child(syntax.RightField).Bytes()[0]) >= 0 {
				return true
			}
		case syntax.PyAttribute:
			if name := root(n); n.Child(syntax.AttributeField).Text() == "T" && name.Has(syntax.Identifier) && !g.names.knows(name.Text()) {
				return true
			}
		}
	}
	return false
}

// isShape reports whether a list tells sizes, as [batch, 2, 2, channels]: numbers
// among names that the document does not know.
func (g *grader) isShape(list syntax.Node) bool {
	names, numbers := 0, 0
	for c := range list.Children() {
		switch {
		case c.Has(syntax.Number):
			numbers++
		case c.Has(syntax.Identifier) && !g.names.knows(c.Text()):
			names++
		default:
			return false
		}
	}
	return names > 0 && numbers > 0
}

// replacers lists functions of R that stand on the left of an assignment.
var replacers = syntax.Names(`names colnames rownames row.names dimnames levels dim attr attributes body class diag is.na length storage.mode
	substr units mode formals environment Encoding`)

// knows reports whether an expression is about a name that the document's code
// knows: the first name of each path counts, not those of attributes and
// keywords.
func (g *grader) knows(n syntax.Node) bool {
	for d := range n.Subtree() {
		if !d.Has(syntax.Identifier) {
			continue
		}
		switch p := d.Parent(); p.Kind() {
		case syntax.PyAttribute:
			if d.Field() != syntax.ObjectField {
				continue
			}
		case syntax.PyKeywordArgument, syntax.RArgument:
			if d.Field() == syntax.NameField {
				continue
			}
		case syntax.RExtractOperator:
			if d.Field() == syntax.RHSField {
				continue
			}
		}
		name := strings.Trim(d.Text(), "`")
		if g.names.knows(name) || common(g.lang, name) && (len(name) > 1 || name == "c") {
			return true
		}
	}
	return false
}

// measures reports whether a call is what a list of variables says of one, as
// "Depth (metres)": what stands in the brackets are names that nobody knows.
func (g *grader) measures(call syntax.Node) bool {
	some := false
	for a := range call.Args() {
		if !a.Value.Has(syntax.Identifier) || g.knows(a.Value) {
			return false
		}
		some = true
	}
	return some
}

// structured reports whether an expression has parts that formulas and words do
// not have: texts, keywords, attributes, slices, functions.
func (g *grader) structured(n syntax.Node) bool {
	return hasKind(n, syntax.PyString, syntax.RString, syntax.PyKeywordArgument, syntax.PyAttribute, syntax.PySubscript, syntax.PyLambda,
		syntax.RNamespaceOperator, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.RFunctionDefinition, syntax.RPipe,
		syntax.PyListComprehension, syntax.PyGeneratorExpression, syntax.PyDictionary, syntax.RFormula, syntax.PyList) ||
		hasName(n)
}

// hasName reports whether an argument of R in the subtree has a name.
func hasName(n syntax.Node) bool {
	for d := range n.Subtree() {
		if d.Is(syntax.RArgument) && d.Child(syntax.NameField).OK() {
			return true
		}
	}
	return false
}

func hasKind(n syntax.Node, kinds ...syntax.Kind) bool {
	for d := range n.Subtree() {
		if d.Is(kinds...) {
			return true
		}
	}
	return false
}
