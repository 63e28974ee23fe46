package notebooks

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows names that only switched-off code defines.

// onlyInComment says where a comment defines a name for a place that lacks it, or nothing.
func onlyInComment(pass *analysis.Pass, name string, place syntax.Node) string {
	read, ok := analyzer.Ask(pass, comment.Analyzer) // few documents lack names
	if !ok {
		return ""
	}
	line := read.(*comment.Comments).Gives(name, place)
	if !line.OK() {
		return ""
	}
	doc, cell := place.File().Doc, line.Cell()
	if doc.HasCells() && cell != place.Cell() {
		return fmt.Sprintf("is defined only in a comment in cell %d", cell.Index)
	}
	return fmt.Sprintf("is defined only in a comment in line %d", doc.Start(line.Span()).Line)
}
