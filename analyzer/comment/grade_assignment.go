package comment

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file grades assignments and what they are made of.

// assignment grades an assignment by both its sides.
func (g *grader) assignment(n syntax.Node) grade {
	target, value := n.Target(), n.Value()
	if !value.OK() { // a bare annotation: "Depth: metres"
		return weak
	}
	if value.Has(syntax.Assignment) {
		if value.Target().Is(syntax.PyPatternList) {
			return none // "i = input, o = output" tells what names stand for
		}
		return g.assignment(value)
	}
	known := g.knows(target)
	named := known || target.Is(syntax.PyAttribute, syntax.PySubscript, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2)
	arrow := n.Is(syntax.RAssignment) && n.Child(syntax.OperatorField).Text() != "="
	if target.Has(syntax.Number | syntax.Constant) {
		return none // 1 = "moored" tells what numbers stand for, f(2) -> 5 what comes out
	}
	if isRightward(n) && (target.Has(syntax.Call) || extremes[target.Text()] || g.becomes(value)) || target.Is(syntax.RUnaryOperator) {
		return weak // f(x) -> g(x) tells what becomes of what
	}
	if target.Is(syntax.RBinaryOperator) || unpacks(target, value) || target.Is(syntax.PyAttribute) && target.Child(syntax.ObjectField).Has(syntax.Call) {
		return weak
	}
	if n.Is(syntax.RAssignment) && !arrow && target.Has(syntax.Call) && !replacers[target.FuncName()] || value.Child(syntax.FunctionField).Has(syntax.Number) {
		return weak // f(2) = 5 tells an example, ends = 0(round) what numbers stand for
	}
	if kind := n.Child(syntax.TypeField); n.Is(syntax.PyAssignment) && kind.OK() {
		if !g.knows(kind) || g.names.holds(firstName(kind)) || hasKind(kind, syntax.PyCall) || target.NextSibling().Start() > target.Stop() {
			return weak // "invariant: depth = 3", "as set: sum(x) = 1", "begins with: x[0] = 1", "limits : list = both ends"
		}
		named = true
	}
	if target.Is(syntax.PyAttribute) && target.Child(syntax.AttributeField).Text() == "shape" && !g.knowsAll(value) {
		return weak // "x.shape = (batch, steps)" tells the axes
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
		case g.structured(value), g.hands(value), empty(value) && (common(g.lang, value.Callee()) || compound(value.FuncName()) || g.names.knows(value.FuncName())):
			return likely // rows = list()
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
		case n.Is(syntax.RAssignment) && !arrow && isReckoned(value):
			return weak // "share = 0.24353127" tells what came out
		case arrow && known, named && !target.Has(syntax.Identifier):
			return sure
		case arrow, named, n.Is(syntax.PyAssignment) && compound(target.Text()) && isStart(value):
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
	if value.Is(syntax.PyExpressionList, syntax.PyTuple) && target.Is(syntax.PyPatternList, syntax.PyTuplePattern) && g.knowsAll(target) {
		return sure
	}
	// A calculation, which may be a formula told to the reader.
	switch {
	case takesItself(n) && g.knowsAll(value): // no formula defines what it uses
		return sure
	case isText(value), isPath(value) && g.knows(value.Child(syntax.LeftField)):
		if named {
			return sure
		}
		return likely
	case hasKind(value, syntax.PyAttribute, syntax.PySubscript, syntax.PyList, syntax.PyListComprehension, syntax.PyKeywordArgument,
		syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2, syntax.RNamespaceOperator):
		if named || arrow || g.knows(value) {
			return sure
		}
		return likely
	case arrow:
		return sure
	case value.Is(syntax.RBinaryOperator) && g.sum(value) == sure: // layers of a plot
		return sure
	}
	return weak
}

// works reports whether a value of R calls a function of R's own with what the code knows.
func (g *grader) works(value syntax.Node) bool {
	for n := range value.Nodes(syntax.Call) {
		if n.Is(syntax.RCall) && g.call(n) == sure {
			return true
		}
	}
	return false
}

// isStart reports whether a value is one to begin with: nothing, no or zero.
func isStart(value syntax.Node) bool {
	switch value.Text() {
	case "None", "False", "True", "0", "0.0", "0.":
		return true
	}
	return false
}

// hands reports whether a call of Python hands variables of the code to a function, by a name of several letters.
func (g *grader) hands(call syntax.Node) bool {
	if !call.Is(syntax.PyCall) || len(call.Callee()) < minHanded {
		return false
	}
	handed := 0
	for a := range call.Args() {
		if !g.names.holds(a.Value) {
			return false
		}
		handed++
	}
	return handed > 0
}

// minHanded is how many letters the name of a function has at least: f(x) stands in formulas.
const minHanded = 3

// extremes are what R's arrow has a goal at its end by: VAR(x) -> min.
var extremes = syntax.Names("min max inf Inf infinity zero")

// isReckoned reports whether a number has more decimals than anybody writes by hand.
func isReckoned(value syntax.Node) bool {
	_, decimals, _ := strings.Cut(value.Text(), ".")
	return len(decimals) >= 5
}

// firstName returns the name that a type begins with.
func firstName(kind syntax.Node) syntax.Node {
	for kind.OK() && !kind.Has(syntax.Identifier) {
		kind = kind.FirstChild()
	}
	return kind
}

// isText reports whether a calculation of Python makes a text: a part of it is one, and
// what joins them is a sign that texts have.
func isText(n syntax.Node) bool {
	if n.Is(syntax.PyBinaryOperator) {
		op := n.Child(syntax.OperatorField).Text()
		return (op == "%" || op == "+") && (isText(n.Child(syntax.LeftField)) || isText(n.Child(syntax.RightField)))
	}
	return n.Has(syntax.String)
}

// isPath reports whether a value joins a path with a text, as pathlib has it.
func isPath(n syntax.Node) bool {
	if !n.Is(syntax.PyBinaryOperator) || n.Child(syntax.OperatorField).Text() != "/" {
		return false
	}
	part := n.Child(syntax.RightField)
	for a := range part.Args() {
		part = a.Value
		break
	}
	return part.Has(syntax.String)
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

// hears reports whether the document has any name of a term that has more than two letters, or calls
// what is in it.
func (g *grader) hears(term syntax.Node) bool {
	for n := range term.Subtree() {
		if n.Has(syntax.Call|syntax.String) || n.Has(syntax.Identifier) && len(n.Bytes()) > 2 && g.names.knows(n.Text()) {
			return true
		}
	}
	return false
}

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

// takesItself reports whether an assignment computes the value of a variable from what
// it was before.
func takesItself(n syntax.Node) bool {
	if target := n.Target(); target.Has(syntax.Identifier) {
		for d := range n.Value().Named(target.Text()) {
			if d.Field() != syntax.AttributeField {
				return true
			}
		}
	}
	return false
}

// knowsAll reports whether the document's code knows each name of an expression.
func (g *grader) knowsAll(n syntax.Node) bool {
	for d := range n.Subtree() {
		if d.Has(syntax.Identifier) && d.Field() != syntax.AttributeField && !g.knows(d) && !g.names.knows(d.Text()) {
			return false
		}
	}
	return true
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
