package syntax

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// ShowsAll reports whether a notebook has IPython show each value of a cell that stands
// alone, not only the last one.
func (f *File) ShowsAll() bool {
	const option = "ast_node_interactivity"
	d := f.Doc
	return d.HasCells() && (f.Root().Mentions(option) ||
		slices.ContainsFunc(d.Masks, func(m source.Mask) bool { return strings.Contains(d.Text(m.Span), option) }) ||
		f.Root().Mentions("get_ipython") && d.Contains(option))
}
