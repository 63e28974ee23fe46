package comments

import (
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// read takes in what a statement says in words: its names and strings, and the
// words for its keywords and operators. Of a loop, a condition and the like it is
// what their first line says.
func (v *vocabulary) read(s syntax.Node) *vocabulary {
	v.reset()
	v.acts = s.Is(syntax.PyExpressionStatement) || s.Has(syntax.Assignment|syntax.Call)
	var body syntax.Node
	for n := range s.Subtree() {
		if body.Covers(n) {
			continue
		}
		if n != s && isBody(n) {
			body = n
			continue
		}
		v.node(n)
	}
	return v
}

// isBody reports whether a node is what a compound statement runs, or a block or
// function that is handed to a call.
func isBody(n syntax.Node) bool {
	switch n.Field() {
	case syntax.BodyField, syntax.ConsequenceField, syntax.AlternativeField:
		return n.Parent().Has(syntax.Loop|syntax.If|syntax.With|syntax.Try|syntax.Function) || n.Parent().Is(syntax.PyElseClause, syntax.PyElifClause)
	}
	return n.Is(syntax.RBracedExpression, syntax.PyElifClause, syntax.PyElseClause, syntax.PyExceptClause, syntax.PyFinallyClause)
}

// node takes in what a single node says.
func (v *vocabulary) node(n syntax.Node) {
	if k := int(n.Kind()); k < len(kindStems) {
		v.imply(kindStems[k])
	}
	switch {
	case isRefused(n):
	case n.Has(syntax.Loop | syntax.If):
		v.keyword(n)
	case n.Has(syntax.Import):
		v.word("import")
		v.word("library")
	case n.Is(syntax.PySubscript) && n.Child(syntax.SubscriptField).Has(syntax.String):
		v.imply(columnStems)
	case n.Has(syntax.Identifier | syntax.Number | syntax.Constant):
		v.addBytes(n.Bytes())
	case n.Is(syntax.PyStringContent, syntax.RStringContent):
		v.addBytes(n.Bytes()[:min(len(n.Bytes()), longest)])
	case n.Is(syntax.Token):
		v.imply(operatorStems[string(n.Bytes())])
	}
}

// isRefused reports whether a node is the name of an argument that the call switches off.
func isRefused(n syntax.Node) bool {
	if n.Field() != syntax.NameField || !n.Parent().Is(syntax.RArgument, syntax.PyKeywordArgument) {
		return false
	}
	switch n.Parent().Child(syntax.ValueField).Text() {
	case "False", "FALSE", "F":
		return true
	}
	return false
}

// keyword takes in the words for what a loop or a condition does.
func (v *vocabulary) keyword(n syntax.Node) {
	if n.Has(syntax.Loop) {
		v.imply(loopStems)
	} else {
		v.imply(conditionStems)
		v.imply(testStems)
	}
}

var (
	loopStems      = stems("loop iterate go cycle traverse walk while over each every repeat for through until")
	conditionWords = strings.Fields("if check see verify ensure whether when case")
	conditionStems = stems(strings.Join(conditionWords, " "))
	testStems      = stems("test make sure is are has")
	columnStems    = stems("column")
)

// longest is how many bytes of a string count: more is text of its own.
const longest = 120

// kindStems gives the stems of words for what kinds of nodes do, by the kind's number.
var kindStems = byNumber(map[syntax.Kind]string{
	syntax.PyReturnStatement: "return", syntax.RReturn: "return", syntax.PyRaiseStatement: "raise throw error exception", syntax.PyAssertStatement: "assert check verify ensure test make sure validate is are has",
	syntax.PyDeleteStatement: "delete remove drop", syntax.PyBreakStatement: "break stop", syntax.PyContinueStatement: "continue skip", syntax.RBreak: "break stop", syntax.RNext: "skip",
	syntax.PySubscript: "select subset", syntax.RSubset: "select subset column row filter keep get", syntax.RSubset2: "select", syntax.RExtractOperator: "column",
	syntax.PySlice: "slice first last", syntax.PyList: "list", syntax.PyDictionary: "dictionary dict", syntax.PySet: "set", syntax.PyTuple: "tuple",
	syntax.PyListComprehension: "list each", syntax.PyDictionaryComprehension: "dictionary dict", syntax.PySetComprehension: "set", syntax.PyIfClause: "filter remove keep",
	syntax.RDots: "dots arguments", syntax.PyNotOperator: "not", syntax.PyNone: "none empty", syntax.RNull: "null empty",
})

// byNumber makes a table of what is given for kinds.
func byNumber(lists map[syntax.Kind]string) [][]string {
	table := make([][]string, slices.Max(slices.Collect(maps.Keys(lists)))+1)
	for k, list := range lists {
		table[k] = stems(list)
	}
	return table
}

// operatorStems gives the stems of words for operators.
var operatorStems = stemsOf(map[string]string{
	"+=": "increment increase update add count", "-=": "decrement decrease subtract update", "*=": "multiply scale", "/=": "divide normalize scale",
	"+": "add sum plus increment", "-": "subtract minus difference", "*": "multiply product times", "/": "divide ratio", "**": "square power", "^": "square power",
	"%": "modulo remainder", "%%": "modulo remainder", "//": "divide", "@": "multiply", "%*%": "multiply product",
	"==": "equal same match", "!=": "not equal different same", "<": "less lower smaller below under", ">": "greater larger more above over",
	"<=": "less lower smaller below under most until", ">=": "greater larger more above over least since",
	"in": "contain", "not in": "not without", "%in%": "contain", "is not": "not", "!": "not", "~": "by",
})

// trivial reports whether a statement below another one only shows or returns
// what that one bound.
func trivial(s, bound syntax.Node) bool {
	e := s.Expression()
	if e.Is(syntax.PyReturnStatement) || e.Has(syntax.Return) || e.Has(syntax.Call) && showing[e.FuncName()] {
		named := false
		for n := range e.Subtree() {
			if n.Has(syntax.Identifier) && n.Field() != syntax.FunctionField {
				if named = names(bound, n.Text()); !named {
					return false
				}
			}
		}
		return named
	}
	return e.Has(syntax.Identifier) && names(bound, e.Text())
}

var showing = syntax.Names("print display head return show")

// names reports whether the tree of an assignment's target has the name.
func names(target syntax.Node, name string) bool {
	if !target.OK() {
		return false
	}
	for n := range target.Subtree() {
		if n.Has(syntax.Identifier) && strings.Trim(n.Text(), "`") == name {
			return true
		}
	}
	return false
}
