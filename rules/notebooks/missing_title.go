package notebooks

import (
	"bytes"
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

//go:embed missing_title.md
var missingTitlePage string

var missingTitle = &analyzer.Rule{
	Habit:   Habit,
	Levels:  map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Off}},
	Rank:    analyzer.Rest,
	Since:   "0.1",
	Page:    missingTitlePage,
	Aliases: []string{"pynblint:missing-h1-MD-heading", "pynblint:missing-opening-MD-text"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "missing_title",
			Doc:      analyzer.Title(missingTitlePage),
			Requires: []*analysis.Analyzer{source.Analyzer},
		}
		limit := a.Flags.Int("max-cells", 9, "how many `cells` of code may stand without a title; of 2,790 notebooks on GitHub half have more than 11")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runMissingTitle(pass, *limit)
			return nil, nil
		}
		return a
	},
}

func runMissingTitle(pass *analysis.Pass, limit int) {
	doc := source.Of(pass)
	if doc.Format == source.Script {
		return
	}
	cells := 0
	for i := range doc.Cells {
		c := &doc.Cells[i]
		text := bytes.TrimSpace(doc.Code[c.Span.Start:c.Span.End])
		switch {
		case c.Kind == source.Markdown && hasTitle(text), c.Kind == source.Code && form.Match(text):
			return
		case c.Kind == source.Code && len(text) > 0:
			cells++
		}
	}
	if cells <= limit || doc.Format != source.Notebook && textHasTitle(doc) {
		return
	}
	analyzer.ReportData(pass, analysis.Diagnostic{
		Message: fmt.Sprintf("%d cells of code and no title: say what the parts are for", cells),
	}, map[string]any{"cells": cells, "max-cells": limit})
}

// textHasTitle reports whether a document with chunks has a title, in its front
// matter or between the chunks.
func textHasTitle(doc *source.Document) bool {
	for _, p := range doc.Prose {
		if hasTitle(doc.Raw[p.Start:p.End]) {
			return true
		}
	}
	return matter.Match(doc.Raw)
}

var (
	// form matches the title of a cell that Colab shows as a form.
	form = lazyregexp.New(`^#\s*@(?:title|markdown)\b`)
	// matter matches a front matter with a title.
	matter = lazyregexp.New(`\A\s*---[ \t]*\r?\n(?:[^-].*\n|-[^-].*\n|\r?\n)*?\s*"?title"?\s*:`)
)

// hasTitle reports whether a line of markdown is a title: with number signs, by a
// line below it, in HTML, or one that is bold as a whole.
func hasTitle(text []byte) bool {
	for line := range bytes.Lines(text) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) < 3:
			continue
		case line[0] == '#', line[0] == '<' && (line[1]|0x20) == 'h' && line[2] >= '1' && line[2] <= '6':
			return true
		case len(bytes.Trim(line, "=")) == 0, len(bytes.Trim(line, "-")) == 0:
			return true
		case bytes.HasPrefix(line, []byte("**")) && bytes.HasSuffix(line, []byte("**")):
			return true
		case bytes.Contains(line, []byte("<h1")), bytes.Contains(line, []byte("<h2")), bytes.Contains(line, []byte("<h3")):
			return true
		}
	}
	return false
}
