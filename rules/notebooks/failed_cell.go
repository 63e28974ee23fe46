package notebooks

import (
	_ "embed"
	"fmt"
	"go/token"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed failed_cell.md
var failedCellPage string

// The categories of cells that nobody has to mend: somebody interrupted them or let them
// end in exit, their code is gone, or the machine or the network failed.
const (
	stopped = "stopped"
	emptied = "emptied"
	outside = "outside"
)

var failedCell = &analyzer.Rule{
	Habit: Habit,
	Levels: map[string]analyzer.Levels{
		"":      {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		emptied: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		outside: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		stopped: analyzer.Everywhere(analyzer.Note),
	},
	Rank:  analyzer.Harms,
	Ranks: map[string]analyzer.Rank{stopped: analyzer.Rest, emptied: analyzer.Rest, outside: analyzer.Rest},
	With:  []string{"hidden_state", "undefined_name", "syntax_error"}, // a new run shows what is left of it
	Many:  "failed cells",
	Since: "0.1",
	Page:  failedCellPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "failed_cell",
			Doc:      analyzer.Title(failedCellPage),
			Requires: []*analysis.Analyzer{source.Analyzer},
			Run:      runFailedCell,
		}
	},
}

func runFailedCell(pass *analysis.Pass) (any, error) {
	doc := source.Of(pass)
	for i := range doc.Cells {
		c := &doc.Cells[i]
		if c.Outputs.Error == "" || isExpected(doc, i) {
			continue
		}
		place, start := firstLine(doc, c), syntax.CodePos(pass)
		report := analysis.Diagnostic{
			Pos: start + token.Pos(place.Start), End: start + token.Pos(place.End),
			Message: fmt.Sprintf("this cell failed with `%s`: mend or remove it, and run all again", short(c.Outputs.Error)),
		}
		switch kind := c.Outputs.Error; {
		case place.Start == place.End:
			report.Category = emptied
			report.Message = fmt.Sprintf("this empty cell keeps the `%s` of code that is gone: remove it", short(kind))
		case kind == "error": // an editor keeps it for a kernel that is no more
			report.Category = outside
			report.Message = "the kernel died in this cell: mend or remove it, and run all again"
		case kind == "SystemExit" && exits.Match(doc.Code[c.Span.Start:c.Span.End]):
			report.Category = stopped
			report.Message = "this cell ends the run by hand: take the exit out and run all again"
		case kind == "KeyboardInterrupt", kind == "BdbQuit": // which a debugger ends in
			report.Category = stopped
			report.Message = "this cell was stopped by hand: run all again, so that its output is whole"
		case circumstances.MatchString(kind):
			report.Category = outside
		}
		analyzer.ReportData(pass, report, map[string]any{"error": c.Outputs.Error})
	}
	return nil, nil
}

// exits matches a call that ends a run: what it ends in is no failure.
var exits = lazyregexp.New(`\b(?:exit|quit)\s*\(`)

// circumstances matches the names of errors of the machine and the network.
var circumstances = lazyregexp.New(`(?i)memory|gpu|cuda|cudnn|exhausted|timed?out|connect|http|url|ssl|socket|proxy|^ModuleNotFoundError$`)

// foretold matches comments that say that their code fails, and code that is
// there to fail.
var foretold = lazyregexp.New(`(?im)#.*(?:\b(?:errors?|trouble|problems?|bugs?|broken)\b|\w(?:Error|Exception)\b|\braises?\b|\bfails?\b|(?:does|wo|do|ca)n[’']t\b|\bnot (?:work|allowed|possible)|\bexpected\b)|^\s*(?:raise\b|stop\()|path[-_ ]to[-_ ]`)

// isExpected reports whether the cell at an index fails on purpose: it is tagged, its
// code says so, or it stands in the sentences of a lesson.
func isExpected(doc *source.Document, i int) bool {
	c := &doc.Cells[i]
	if slices.Contains(c.Tags, "raises-exception") || foretold.Match(doc.Code[c.Span.Start:c.Span.End]) {
		return true
	}
	return i > 0 && leadsIn(doc, &doc.Cells[i-1]) || i+1 < len(doc.Cells) && takesUp(doc, &doc.Cells[i+1])
}

// sentence is the fewest characters that a line of prose has; a title has fewer.
const sentence = 40

// leadsIn reports whether a cell is prose whose last line is a sentence that its
// neighbour goes on: it ends in a colon or a full stop.
func leadsIn(doc *source.Document, c *source.Cell) bool {
	text := prose(doc, c)
	last := strings.TrimSpace(text[strings.LastIndexByte(text, '\n')+1:])
	return isSentence(last) && strings.ContainsAny(last[len(last)-1:], ":.!?")
}

// takesUp reports whether a cell is prose that begins with a sentence.
func takesUp(doc *source.Document, c *source.Cell) bool {
	first, _, _ := strings.Cut(prose(doc, c), "\n")
	return isSentence(first)
}

func prose(doc *source.Document, c *source.Cell) string {
	if c.Kind != source.Markdown {
		return ""
	}
	return strings.TrimSpace(string(doc.Code[c.Span.Start:c.Span.End]))
}

// isSentence reports whether a line of markdown is a sentence, and no title, list
// or table.
func isSentence(line string) bool {
	return utf8.RuneCountInString(line) >= sentence && !strings.ContainsAny(line[:1], "#<|!") && !strings.HasPrefix(line, "**") && !strings.HasPrefix(line, "- ")
}
