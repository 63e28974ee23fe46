package notebooks

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed duplicate_label.md
var duplicateLabelPage string

var duplicateLabel = &analyzer.Rule{
	Habit:  Habit,
	Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Error)},
	Rank:   analyzer.Stops,
	Whole:  true,
	Since:  "0.1",
	Page:   duplicateLabelPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "duplicate_label",
			Doc:      analyzer.Title(duplicateLabelPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
			Run:      runDuplicateLabel,
		}
	},
}

func runDuplicateLabel(pass *analysis.Pass) (any, error) {
	doc := source.Of(pass)
	if !isKnitted(doc) || bytes.Contains(doc.Raw, []byte("knitr.duplicate.label")) {
		return nil, nil
	}
	start := syntax.CodePos(pass)
	first := make(map[string]source.Span)
	for i := range doc.Cells {
		c := &doc.Cells[i]
		if c.Kind != source.Code || !isPlain(c.Label) || isReuse(doc, c) {
			continue
		}
		place := doc.FirstLine(c)
		at, taken := first[c.Label]
		if !taken {
			first[c.Label] = place
			continue
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(place.Start), End: start + token.Pos(place.End),
			Message: fmt.Sprintf("the label `%s` is taken by the chunk on line %d: knitr stops here", short(c.Label), doc.Start(at).Line),
			Related: []analysis.RelatedInformation{{Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End), Message: "also has this label"}},
		}, map[string]any{"names": []string{c.Label}})
	}
	return nil, nil
}

// isKnitted reports whether knitr reads the document's chunks. Quarto gives one
// without a chunk of R to Jupyter, which takes labels as they come.
func isKnitted(doc *source.Document) bool {
	switch doc.Format {
	case source.RMarkdown:
		return true
	case source.Quarto:
		for i := range doc.Cells {
			if doc.Cells[i].Language == source.R {
				return true
			}
		}
	}
	return false
}

// isPlain reports whether a label is written down, and not worked out.
func isPlain(label string) bool { return label != "" && !strings.ContainsAny(label, "({\"'`=") }

// isReuse reports whether a chunk is empty but for its options: knitr takes its
// code from the chunk that has the same label.
func isReuse(doc *source.Document, c *source.Cell) bool {
	for line := range bytes.Lines(doc.Code[c.Span.Start:c.Span.End]) {
		line = bytes.TrimSpace(line)
		if len(line) > 0 && !bytes.HasPrefix(line, []byte("#|")) {
			return false
		}
	}
	return true
}
