package prints

import (
	"slices"
	"sort"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// plots knows what R draws when it is asked to print it, judged by the names of
// functions and variables.
type plots struct {
	f       *syntax.File
	names   map[string]bool // variables that a plot is assigned to; nil before anybody asks
	devices []device        // what opens a device for plots or ends one, in order
	closed  memo[bool]      // statements below whose prints a device is ended
}

// device is a call that opens a device for plots, or ends one.
type device struct {
	at    int // its offset
	scope syntax.Node
	opens bool
}

// draws reports whether printing the value draws it.
func (p *plots) draws(n syntax.Node) bool {
	if p.names == nil {
		p.find()
	}
	for n.Is(syntax.RSubset, syntax.RSubset2) {
		n = n.Child(syntax.FunctionField)
	}
	if n.Is(syntax.RBinaryOperator) { // a plot and its layers
		for left := n; left.OK(); left = left.Child(syntax.LHSField) {
			if left.Is(syntax.RIdentifier) && p.names[left.Text()] {
				return true
			}
		}
	}
	if part := n.Child(syntax.RHSField); n.Is(syntax.RExtractOperator) && hasWord(part.Text(), plotParts) {
		return true
	}
	if isIndex(n) {
		return false
	}
	return p.isOpenAt(n) || isPlot(n) || n.Is(syntax.RIdentifier) && (p.names[n.Text()] || hasWord(n.Text(), plotNames))
}

func (p *plots) find() {
	p.names = make(map[string]bool)
	for call := range p.f.Nodes(syntax.Call) {
		if call.Language() == source.R && (named(call, devices) || named(call, endings)) {
			p.devices = append(p.devices, device{call.Start(), scopeOf(call), named(call, devices)})
		}
	}
	for s := range p.f.Kinds(syntax.RAssignment) {
		value := s.Value()
		if fn := applied(value, value.FuncName()); isApplier(value.FuncName()) && (fn.Has(syntax.Function) || fn.Is(syntax.RFormula)) {
			value = gives(fn) // a plot for each of several values
		}
		if !value.Has(syntax.Function) && isPlot(value) {
			p.names[s.Target().Base().Text()] = true
		}
	}
}

// isOpenAt reports whether a device is open where a value is printed: it was opened above and
// not ended since, at the top level or in the same function.
func (p *plots) isOpenAt(n syntax.Node) bool {
	if p.names == nil {
		p.find()
	}
	scope := scopeOf(n)
	above := sort.Search(len(p.devices), func(i int) bool { return p.devices[i].at > n.Start() })
	for _, d := range slices.Backward(p.devices[:above]) {
		if d.scope == scope || d.scope == p.f.Root() {
			if d.opens {
				return true
			}
			break
		}
	}
	return p.isClosed(n.Statement())
}

// isClosed reports whether a device is ended right below a statement of R, or below others that print:
// whatever opened it, the document's own function perhaps.
func (p *plots) isClosed(s syntax.Node) bool {
	next := s.NextCode()
	if next.FuncName() == "print" {
		return p.closed.of(next, p.isClosed)
	}
	return next.Has(syntax.Call) && named(next, endings)
}

// isPlot reports whether an expression makes a plot.
func isPlot(n syntax.Node) bool {
	if n.Has(syntax.Call) && plotters(n) {
		return true
	}
	for call := range n.Descendants(syntax.Call, syntax.Function) {
		if plotters(call) {
			return true
		}
	}
	return false
}

func plotters(call syntax.Node) bool {
	name := call.FuncName()
	return hasWord(name, plotNames) || strings.HasPrefix(name, "gg") && name != "ggsave" && call.Language() == source.R // those of extensions, ggvenn()
}

var (
	devices = syntax.Names("png pdf jpeg tiff bmp svg svglite cairo_pdf agg_png CairoPNG CairoPDF")
	// plotNames are words in the names of plots and of functions that make them.
	plotNames = syntax.Names(`p g gg ggp plt plot plots ggplot qplot autoplot subplot fig figure map chart graph hist histogram
		boxplot xyplot bwplot levelplot densityplot dotplot barplot corrplot ggarrange grid ggpairs ggsurvplot fviz tm
		leaflet plotly`)
)
