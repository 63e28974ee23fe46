package dead

import (
	"sort"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isSaved reports whether a plot that nobody prints is written to a file all the
// same: ggsave() takes the plot that was made last, and last_plot() gives it.
func isSaved(plot syntax.Node) bool {
	return takesLastPlot(plot) || isMeantFor(plot, takesLastPlot)
}

// isLost reports whether a plot that nobody prints was to be what a file shows, as a device for
// one is closed below it.
func isLost(plot syntax.Node) bool { return isMeantFor(plot, closesDevice) }

func closesDevice(n syntax.Node) bool {
	for call := range n.Nodes(syntax.Call) {
		if call.FuncName() == "dev.off" {
			return true
		}
	}
	return false
}

// isMeantFor reports whether code below a plot takes it, before another one is made.
func isMeantFor(plot syntax.Node, takes func(syntax.Node) bool) bool {
	for n := plot; n.OK() && !n.Has(syntax.Function|syntax.CellRoot); n = n.Parent() {
		if !n.Parent().Has(syntax.Block | syntax.CellRoot) {
			continue // its siblings are other branches, or parts of one expression
		}
		calls := plotCalls.Of(plot.File())
		for _, call := range calls[sort.Search(len(calls), func(i int) bool { return calls[i].Index() >= n.Past() }):] {
			if !n.Parent().Covers(call) {
				break
			}
			s := call
			for s.Parent() != n.Parent() {
				s = s.Parent()
			}
			if takes(s) {
				return true
			}
			if makesPlot(s) {
				return false
			}
		}
	}
	return false
}

// plotCalls are the calls of a document that make a plot, take the last one or close a device, in order of the text.
var plotCalls = syntax.Keep(func(f *syntax.File) []syntax.Node {
	var calls []syntax.Node
	for call := range f.Nodes(syntax.Call) {
		if name := call.FuncName(); starters[name] || name == "dev.off" || asksForLastPlot(call) {
			calls = append(calls, call)
		}
	}
	return calls
})

// takesLastPlot reports whether a call within asks for the plot that was made last.
func takesLastPlot(n syntax.Node) bool {
	for call := range n.Nodes(syntax.Call) {
		if asksForLastPlot(call) {
			return true
		}
	}
	return false
}

// asksForLastPlot reports whether a call itself does.
func asksForLastPlot(call syntax.Node) bool {
	name := call.FuncName()
	return name == "last_plot" || name == "ggsave" && !call.Arg("plot", 1).OK()
}

func makesPlot(n syntax.Node) bool {
	for call := range n.Nodes(syntax.Call) {
		if starters[call.FuncName()] {
			return true
		}
	}
	return false
}
