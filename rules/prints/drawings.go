package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// drawings knows the variables of R that are drawn when they are shown: plots
// that are put together of layers, tables for reports, widgets.
type drawings struct {
	f     *syntax.File
	names map[string]bool // nil before anybody asks
}

// isDrawn reports whether the variable is given a plot anywhere.
func (d *drawings) isDrawn(name syntax.Node) bool {
	if d.names == nil {
		d.names = make(map[string]bool)
		for s := range d.f.Kinds(syntax.RAssignment) {
			if d.isDrawing(s.Value()) {
				d.names[s.Target().Base().Text()] = true
			}
		}
		for call := range d.f.Nodes(syntax.Call) {
			if framers[call.FuncName()] {
				for arg := range call.Args() {
					d.names[arg.Value.Base().Text()] = true
				}
			}
		}
	}
	return d.names[name.Text()]
}

// isPlotInPassing reports whether R names a plot at the top level that goes on below, as onto a page, while no
// device is open that draws it here: the line shows how it looks. A plot that is shown and no more may be what
// the script is for, and so may one that is shown and saved: of 38 plots right above their saving in public
// repositories readers took 22 for looks, in 11 repositories against 10.
func (s *scratch) isPlotInPassing(e syntax.Node) bool {
	return e.Is(syntax.RIdentifier) && s.draws(e) && !isDocumented(e) && isHandedOnBelow(e) && !isSavedNext(e) && !s.plots.isOpenAt(e)
}

// isSavedNext reports whether the statement right behind a plot of R saves it: ggsave("catch.png", p).
func isSavedNext(e syntax.Node) bool {
	next := e.NextCode()
	return next.Is(syntax.RCall) && (next.FuncName() == "ggsave" || hasWord(next.FuncName(), savers)) && next.Mentions(e.Text())
}

// leftOut are functions to which a plot does not go on.
var leftOut = syntax.Names("rm print show")

// isHandedOnBelow reports whether a variable is an argument or an operand further down, before it is given
// another value.
func isHandedOnBelow(e syntax.Node) bool {
	for n := range placed.From(e.File().Root(), e.Text(), e.Stop()) {
		p := n.Parent()
		switch {
		case isAssigned(n):
			return p.Value().Mentions(n.Text())
		case p.IsStatement() || n.IsStatement():
			return false // shown again: that one is told, if any
		default:
			return true
		}
	}
	return false
}

// placed are names at the top level that are given a value, stand alone or go on to something.
var placed = syntax.UsesThat(func(n syntax.Node) bool {
	p := n.Parent()
	return scopeOf(n) == n.File().Root() && (isAssigned(n) || p.IsStatement() || n.IsStatement() || p.Is(syntax.RBinaryOperator) ||
		p.Is(syntax.RArgument) && p.Child(syntax.ValueField) == n && !leftOut[p.Within(syntax.Call).FuncName()])
})

// isDrawing reports whether an expression is a plot by the calls that it is put
// together of, or by plots that were put together before.
func (d *drawings) isDrawing(e syntax.Node) bool {
	for todo := []syntax.Node{e}; len(todo) > 0; {
		e, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch {
		case e.Is(syntax.RBinaryOperator):
			todo = append(todo, e.Child(syntax.LHSField), e.Child(syntax.RHSField))
		case e.Is(syntax.RParenthesizedExpression):
			todo = append(todo, e.Child(syntax.BodyField))
		case e.Is(syntax.RPipe):
			todo = append(todo, e.Child(syntax.LHSField), e.Child(syntax.RHSField))
		case e.Is(syntax.RIdentifier):
			if d.names[e.Text()] {
				return true
			}
		case e.Has(syntax.Call):
			name := e.FuncName()
			if hasWord(name, plottingWords) || widgets[name] || isLayer(name) {
				return true
			}
			if fn := applied(e, name); isApplier(name) && (fn.Has(syntax.Function) || fn.Is(syntax.RFormula)) { // one plot for each of several values
				todo = append(todo, gives(fn))
			}
		}
	}
	return false
}

// gives returns what a function of R gives in its last line.
func gives(fn syntax.Node) syntax.Node {
	body := fn.Child(syntax.BodyField)
	if fn.Is(syntax.RFormula) {
		body = fn.Child(syntax.RHSField)
	}
	if body.Is(syntax.RBracedExpression) {
		body = body.LastStatement()
	}
	if body.Has(syntax.Return) {
		body = body.Arg("value", 0)
	}
	return body
}

// isLayer reports whether a function of R makes a part of a plot.
func isLayer(name string) bool {
	kind, _, more := strings.Cut(name, "_")
	return more && layers[kind] || bareLayers[name]
}

var (
	// plottingWords are words in the names of functions that make plots; maps are also
	// what purrr makes.
	plottingWords = syntax.Names(`ggplot qplot plot plots autoplot subplot ggarrange ggpairs ggsurvplot fviz hist histogram boxplot barplot
		barchart xyplot bwplot levelplot densityplot dotplot corrplot leaflet plotly ggmap chart graph heatmap pheatmap upset venn ggvenn`)
	// drawn are words in the names of plots.
	drawn = syntax.Names("p g gg plt plot plots ggplot fig figure figures chart graph map hist histogram boxplot heatmap")
	// framers are functions that put plots on a page or into a file.
	framers = syntax.Names("ggsave ggarrange plot_grid grid.arrange arrangeGrob wrap_plots save_plot")
	// layers are what the names of layers of ggplot2 and tmap begin with.
	layers     = syntax.Names("geom stat scale theme coord facet tm guide guides")
	bareLayers = syntax.Names("labs ggtitle xlab ylab annotate theme guides")
	// widgets are functions that make what is shown to people.
	widgets = syntax.Names(`gt kable kbl flextable datatable reactable tbl_summary modelsummary stargazer visNetwork mapview
		dygraph highchart hchart wordcloud2 grViz DiagrammeR ggplotly image_read`)
)
