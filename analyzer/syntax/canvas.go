package syntax

import "github.com/labcoat-lint/labcoat/analyzer/lazyregexp"

// OnCanvas reports whether a call of Python is of a module for plots, by the names that these are
// imported as, or of the figure or the axes that somebody made.
func (n Node) OnCanvas() bool {
	return n.Is(PyCall) && canvas.MatchString(n.Callee())
}

// canvas matches calls on what plots are drawn on.
var canvas = lazyregexp.New(`^(?:i?plt|pylab|pyplot|sns|axe?s?\d*|figs?\d*|mg|canvas)\.`)
