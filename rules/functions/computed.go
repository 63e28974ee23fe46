package functions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// computes reports whether the value of an expression takes work: a call that
// is not just a literal of the language, an index, an operator on names.
func (w *worker) computes(e syntax.Node) bool {
	var skip syntax.Node
	for n := range e.Subtree() {
		if skip.Covers(n) {
			continue
		}
		switch {
		case n.Has(syntax.Function | syntax.Lambda | syntax.Class):
			skip = n
		case n.Has(syntax.Call):
			if !w.idle(n) && !constructs(n) {
				return true
			}
		case isType(n):
			skip = n
		case n.Is(syntax.PyListComprehension, syntax.PyDictionaryComprehension, syntax.PySetComprehension, syntax.PyGeneratorExpression,
			syntax.PySubscript, syntax.RSubset, syntax.RSubset2):
			return true
		case n.Is(syntax.PyBinaryOperator, syntax.PyComparisonOperator, syntax.PyBooleanOperator, syntax.PyConditionalExpression, syntax.RBinaryOperator):
			if n.Holds(syntax.Identifier) { // more than arithmetic on literals
				return true
			}
		}
	}
	return false
}

// isType reports whether the expression is a type of Python: Union[A, B],
// typing.Optional[int].
func isType(n syntax.Node) bool {
	if !n.Is(syntax.PySubscript) {
		return false
	}
	base := n.Child(syntax.ValueField)
	if base.Is(syntax.PyAttribute) {
		base = base.Child(syntax.AttributeField)
	}
	name := base.Bytes()
	return base.Is(syntax.PyIdentifier) && len(name) > 1 && unicode.IsUpper(rune(name[0])) && unicode.IsLower(rune(name[1]))
}

// constructs reports whether a call only builds a value out of its arguments:
// an object of a class, a vector, a path.
func constructs(call syntax.Node) bool {
	name := call.FuncName()
	if call.Language() == source.R {
		return literalsOfR[name]
	}
	first, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(first) && !tables[name] || literalsOfPython[name]
}

// draws reports whether an expression makes a plot of ggplot2.
func draws(e syntax.Node) bool {
	if e.Language() != source.R {
		return false
	}
	for call := range e.Descendants(syntax.Call, syntax.Function) {
		if plots[call.FuncName()] {
			return true
		}
	}
	return false
}

// isConstantName reports whether the name says that it is set once: all upper
// case, or with double underscores. Single letters are data: X, Y.
func isConstantName(name string) bool {
	if strings.HasPrefix(name, "__") {
		return true
	}
	return len(name) > 2 && strings.ToUpper(name) == name && strings.ToLower(name) != name
}
