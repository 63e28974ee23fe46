package dead

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

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
		for s := n.NextCode(); s.OK(); s = s.NextCode() {
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

// takesLastPlot reports whether a call within asks for the plot that was made last.
func takesLastPlot(n syntax.Node) bool {
	for call := range n.Nodes(syntax.Call) {
		switch call.FuncName() {
		case "last_plot":
			return true
		case "ggsave":
			if !call.Arg("plot", 1).OK() {
				return true
			}
		}
	}
	return false
}

func makesPlot(n syntax.Node) bool {
	for call := range n.Nodes(syntax.Call) {
		if starters[call.FuncName()] {
			return true
		}
	}
	return false
}
