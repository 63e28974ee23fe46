package functions

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what a copy is worth: statements that work from those that declare,
// show, or write down values.

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

// listing are the kinds of what may be data.
var listing = kindSetOf(
	syntax.PyUnaryOperator, syntax.RUnaryOperator, syntax.PyList, syntax.PyTuple, syntax.PyDictionary, syntax.PySet, syntax.RCall,
)

// dataOfR are the functions of R that write down values.
var dataOfR = syntax.Names(`c list`)

// idleness says why a statement counts for nothing.
type idleness byte

const (
	notIdle    idleness = iota
	idleKept            // shows something, but keeps it in a variable: in a copy it counts
	idleRoot            // for the variable or module that it draws on: axes, a logger
	idlePath            // only puts a path together: in a copy it does not count
	idleItself          // for what it does, whatever the names in it
)

// idleStatement reports whether a statement counts for nothing, whatever it holds:
// it defines, imports, shows or draws something.
func idleStatement(n syntax.Node) bool {
	k := idlenessOf(n)
	return k != notIdle && k != idlePath
}

func idlenessOf(n syntax.Node) idleness {
	if n.Has(syntax.Import|syntax.Function|syntax.Class) || n.Is(syntax.PyDecoratedDefinition) {
		return idleItself
	}
	e := n.Expression()
	assigned := e.Has(syntax.Assignment) && !e.Is(syntax.PyAugmentedAssignment)
	if assigned {
		target := e.Target()
		e = e.Value()
		if fillsTable(target, e) {
			return idleItself
		}
		if buildsPath(e) {
			return idlePath
		}
	}
	if e.Is(syntax.RCall) && quiet[string(calledName(e))] {
		for a := range e.Args() {
			e = a.Value
			break
		}
	}
	for e.Is(syntax.RPipe) {
		last := e.Child(syntax.RHSField)
		if !quiet[string(calledName(last))] {
			e = last
			break
		}
		e = e.Child(syntax.LHSField)
	}
	if e.Has(syntax.Function) {
		return idleItself
	}
	if !e.Has(syntax.Call) {
		return notIdle
	}
	callee, name := e.Child(syntax.FunctionField), calledName(e)
	if isIdleName(e.Language(), name) {
		if assigned && (reckoned[string(name)] || callee.Is(syntax.PyIdentifier) && reckonedPlain[string(name)]) {
			return idleKept
		}
		return idleItself
	}
	if callee.Is(syntax.PyAttribute) && drawn[string(name)] {
		return idleItself
	}
	callee = rootOf(callee, !assigned)
	if callee.Is(syntax.PyIdentifier) && idleRoots[string(callee.Bytes())] {
		if assigned && string(callee.Bytes()) == "sys" { // what it tells
			return idleKept
		}
		return idleRoot
	}
	return notIdle
}

// rootOf is what a method is called on at last: the axes whose legend's frame is set, say.
// What other calls return has the same root only if it is not kept.
func rootOf(callee syntax.Node, through bool) syntax.Node {
	for {
		switch {
		case callee.Is(syntax.PyAttribute):
			callee = callee.Child(syntax.ObjectField)
		case callee.Is(syntax.PyCall) && through:
			callee = callee.Child(syntax.FunctionField)
		default:
			return callee
		}
	}
}

// calledName is the last part of what a call is of, as it stands there: no index of names
// is made for it, as for [syntax.Node.FuncName].
func calledName(call syntax.Node) []byte {
	callee := call.Child(syntax.FunctionField)
	switch callee.Kind() {
	case syntax.PyAttribute:
		callee = callee.Child(syntax.AttributeField)
	case syntax.RNamespaceOperator:
		callee = callee.Child(syntax.RHSField)
	}
	return callee.Bytes()
}

// buildsPath reports whether a value is a path that is put together of names and texts,
// as a setting is.
func buildsPath(e syntax.Node) bool {
	if !e.Has(syntax.Call) {
		return false
	}
	for n := range e.Subtree() {
		if n.Has(syntax.Call) && !isPathCall(n) || working[n.Kind()] {
			return false
		}
	}
	return true
}

// isPathCall leaves alone that tables and texts are joined too.
func isPathCall(call syntax.Node) bool {
	name := calledName(call)
	if callee := call.Child(syntax.FunctionField); string(name) == "join" && !callee.Is(syntax.PyIdentifier) {
		return callee.Is(syntax.PyAttribute) && callee.Child(syntax.ObjectField).Child(syntax.AttributeField).Text() == "path"
	}
	return pathCalls[string(name)]
}

// pathCalls are functions that make a path of its parts.
var pathCalls = syntax.Names(`join abspath dirname realpath expanduser file.path here paste paste0`)

// fillsTable reports whether an assignment writes a constant into an entry that is named
// by constants, as a table of settings does.
func fillsTable(target, value syntax.Node) bool {
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

// quiet are functions of R that return what they are given.
var quiet = syntax.Names(`suppressWarnings suppressMessages`)

// reckoned are functions and methods that show or settle something, unless what they give is
// kept in a variable.
var reckoned = syntax.Names(`describe head tail summary table pairs register`)

// reckonedPlain are methods that draw or show something, under whose names plain functions
// of other libraries reckon: torch_scatter's scatter.
var reckonedPlain = syntax.Names(`scatter style annotate info`)

// drawn are methods of matplotlib's axes, figures and maps that tell what these are, whatever
// they are called.
var drawn = syntax.Names(`loglog semilogx semilogy errorbar fill_between fill_betweenx contourf pcolor pcolormesh colorbar clabel
	drawcoastlines drawcountries drawstates drawparallels drawmeridians drawmapboundary fillcontinents coastlines gridlines
	axvline axhline axvspan axhspan twinx twiny tick_params set_xscale set_yscale set_xticklabels set_yticklabels`)

// beginPlots are the functions of R that a plot begins with whose parts are added to it.
const beginPlots = `ggplot qplot ggplotly plot_ly leaflet`

var plots = syntax.Names(beginPlots)

// drawing are those that such a plot begins with or is made of.
var drawing = syntax.Names(beginPlots + ` theme labs ggtitle xlab ylab`)

// isLayer reports whether a call of R is what is added to a plot of ggplot2 that was begun
// in another statement.
func isLayer(call, around syntax.Node) bool {
	if !around.Is(syntax.RBinaryOperator) || string(around.Child(syntax.OperatorField).Bytes()) != "+" {
		return false
	}
	family, _, ok := bytes.Cut(calledName(call), []byte("_"))
	return ok && layers[string(family)]
}

// layers are what the names of layers, scales and the like begin with.
var layers = syntax.Names(`geom stat facet coord scale theme`)

// postponing are the kinds of nodes whose first part is met last.
var postponing = kindSetOf(
	syntax.PyAssignment, syntax.PyNamedExpression, syntax.RAssignment,
	syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression,
)

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
