package notebooks

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows where a plot of ggplot2 looks for the names in aes(): in the table of the
// layer, when the plot is shown.

// plotted returns the table that a name in a call of aes is looked up in for sure, if the plot is
// shown where it stands.
func plotted(aes, name syntax.Node) syntax.Node {
	arg := aes.Parent()
	layer := arg.Parent().Parent()
	if !arg.Is(syntax.RArgument) || !layer.Is(syntax.RCall) {
		return syntax.Node{}
	}
	chain := layer
	if layer.Piped().OK() {
		chain = layer.Parent()
	}
	for p := chain.Parent(); isSum(p); p = p.Parent() {
		chain = p
	}
	if !chain.Parent().Has(syntax.CellRoot) {
		return syntax.Node{}
	}
	aesthetic := ""
	for given := range aes.Args() {
		if given.Node.Covers(name) {
			aesthetic = given.Name
		}
	}
	first, layers := layersOf(chain)
	if first.FuncName() != "ggplot" || layer != first && !looks(layer, aesthetic) {
		return syntax.Node{}
	}
	if layer == first && len(layers) > 0 {
		some := false
		for _, l := range layers {
			some = some || looks(l, aesthetic)
		}
		if !some {
			return syntax.Node{}
		}
	}
	return tableOf(first)
}

// besideMapping reports whether a node stands in an argument that ggplot does not have: it
// takes all, and asks for none of the others.
func besideMapping(call, n syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Node.Covers(n) {
			return arg.Name != "" && arg.Name != "data" && arg.Name != "mapping" && arg.Name != "environment"
		}
	}
	return false
}

func isSum(n syntax.Node) bool {
	return n.Is(syntax.RBinaryOperator) && n.Child(syntax.OperatorField).Text() == "+"
}

// layersOf returns the call that a plot begins with, and those of its layers.
func layersOf(chain syntax.Node) (first syntax.Node, layers []syntax.Node) {
	for ; isSum(chain); chain = chain.Child(syntax.LHSField) {
		if l := chain.Child(syntax.RHSField); isLayer(l) {
			layers = append(layers, l)
		}
	}
	if chain.Is(syntax.RPipe) {
		chain = chain.Child(syntax.RHSField)
	}
	return chain, layers
}

func isLayer(call syntax.Node) bool {
	name := call.FuncName()
	return strings.HasPrefix(name, "geom_") || strings.HasPrefix(name, "stat_")
}

// looks reports whether a layer takes an aesthetic from the table of its plot: it has no table
// of its own, sets no fixed value, and is no line of reference.
func looks(layer syntax.Node, aesthetic string) bool {
	switch layer.FuncName() {
	case "geom_hline", "geom_vline", "geom_abline", "stat_function", "geom_function":
		return false
	}
	if !isLayer(layer) {
		return false
	}
	for arg := range layer.Args() {
		switch {
		case arg.Name == "data", arg.Name == "inherit.aes", arg.Name == "stat", arg.Name != "" && spelledAs(arg.Name) == spelledAs(aesthetic):
			return false
		case arg.Name == "" && arg.Value.FuncName() != "aes":
			return false
		}
	}
	return true
}

func spelledAs(aesthetic string) string { return strings.Replace(aesthetic, "color", "colour", 1) }
