package prints

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that serve the work besides being printed.

// servesBesides reports whether a print of Python shows what is there for more than to be
// shown: a variable of it is read, drawn or written elsewhere. What was made for the print
// alone is what somebody wanted to know.
func (a *audience) servesBesides(call syntax.Node, out output) bool {
	if call.Language() != source.Python || out.label || out.ruler || out.below || out.of.FuncName() == "round" {
		return false
	}
	if a.tellsText(call.Statement().NextCode().Expression()) {
		return false
	}
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		for n := range v.Subtree() {
			if n.Has(syntax.Identifier) && isVariable(n) && isReadBesides(n) {
				return true
			}
		}
		return false
	})
}

// isVariable reports whether an identifier of Python names a value, and neither what is
// called nor a part of another value.
func isVariable(n syntax.Node) bool {
	switch n.Field() {
	case syntax.AttributeField, syntax.FunctionField, syntax.NameField:
		return false
	}
	return true
}

// isReadBesides reports whether a variable that the function itself made is read by a
// statement that does more than to print or to fill it.
func isReadBesides(name syntax.Node) bool {
	scope := scopeOf(name)
	for n := range givenByScope.Before(scope, name) {
		return isAmong(readsBesides, name, n.Statement().Stop(), reboundAt(scope, name))
	}
	return false
}

var (
	readsBesides = syntax.UsesThat(func(n syntax.Node) bool { return isVariable(n) && !isFilled(n) && !isPrinted(n) })
	// given are where an assignment gives names their values, alone or with others.
	given        = syntax.UsesThat(isSet)
	givenByScope = syntax.UsesBy(func(n syntax.Node) syntax.Node {
		if !isSet(n) {
			return syntax.Node{}
		}
		return scopeOf(n)
	})
)

// isSet reports whether an assignment gives a name its value, alone or with others.
func isSet(n syntax.Node) bool {
	for n.Parent().Is(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern) {
		n = n.Parent()
	}
	p := n.Parent()
	return p.Has(syntax.Assignment) && p.Target() == n && !p.Is(syntax.PyAugmentedAssignment)
}

// isFilled reports whether a statement only puts something into what a name holds, or gives
// the name another value: rows.append(x), rows[i] = x.
func isFilled(n syntax.Node) bool {
	for {
		p := n.Parent()
		switch {
		case p.Is(syntax.PyAttribute, syntax.PySubscript) && n.Field() != syntax.SubscriptField:
			n = p
		case p.Is(syntax.PyCall) && n.Field() == syntax.FunctionField:
			return p.Parent().Is(syntax.PyExpressionStatement) && !leaves(p)
		default:
			return isSet(n) || p.Is(syntax.PyAugmentedAssignment) && p.Target() == n
		}
	}
}

// isPrinted reports whether a name stands in the call of a printer.
func isPrinted(n syntax.Node) bool {
	e := n.Statement().Expression()
	return e.Has(syntax.Call) && named(e, printerNames)
}
