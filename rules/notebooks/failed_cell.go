package notebooks

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"go/token"
	"slices"
	"strings"
	"unicode"
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
// end in exit, their code is gone, the machine, the network or what the code was given failed,
// they lacked a name that a cell above defines by now, or nothing takes up what they do.
const (
	stopped  = "stopped"
	emptied  = "emptied"
	outside  = "outside"
	outgrown = "outgrown"
	alone    = "alone"
)

var failedCell = &analyzer.Rule{
	Habit: Habit,
	Levels: map[string]analyzer.Levels{
		"":       {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		emptied:  {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		outside:  {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		outgrown: {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		alone:    {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		stopped:  analyzer.Everywhere(analyzer.Note),
	},
	Rank:  analyzer.Rest,                                              // what was tried out need not run: of 46 that were read at the top of a list, 16 could wait
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
		place, start := doc.FirstLine(c), syntax.CodePos(pass)
		report := analysis.Diagnostic{
			Pos: start + token.Pos(place.Start), End: start + token.Pos(place.End),
			Message: fmt.Sprintf("this cell failed with `%s`: mend or remove it, and run all again", short(c.Outputs.Error)),
		}
		switch kind := c.Outputs.Error; {
		case place.Start == place.End:
			report.Category = emptied
			report.Message = fmt.Sprintf("this empty cell keeps the `%s` of code that is gone: remove it", short(kind))
		case source.OnlyComments(doc.Code[c.Span.Start:c.Span.End]):
			report.Category = emptied
			report.Message = fmt.Sprintf("this cell keeps the `%s` of code that is commented out: remove it", short(kind))
		case kind == "error": // an editor keeps it for a kernel that is no more
			report.Category = outside
			report.Message = "the kernel died in this cell: mend or remove it, and run all again"
		case kind == "SystemExit" && exits.Match(doc.Code[c.Span.Start:c.Span.End]):
			report.Category = stopped
			report.Message = "this cell ends the run by hand: take the exit out and run all again"
		case kind == "KeyboardInterrupt", kind == "BdbQuit": // which a debugger ends in
			report.Category = stopped
			report.Message = "this cell was stopped by hand: run all again, so that its output is whole"
		case !ownErrors.MatchString(kind), circumstances.MatchString(c.Outputs.Message):
			report.Category = outside
		case outgrew(doc, i):
			report.Category = outgrown
			report.Message = fmt.Sprintf("this cell failed with `%s`, and a cell above defines the name now: run all again", short(kind))
		case rewritten(doc, c):
			report.Category = outgrown
			report.Message = fmt.Sprintf("this cell failed with `%s` in code that reads otherwise now: run all again", short(kind))
		case tried.MatchString(doc.Base()):
			report.Category = alone
		case !unparsed.MatchString(kind) && (isLast(doc, i) || isLook(doc, i)):
			report.Category = alone
		}
		analyzer.ReportData(pass, report, map[string]any{"error": c.Outputs.Error})
	}
	return nil, nil
}

// exits matches a call that ends a run: what it ends in is no failure.
var exits = lazyregexp.New(`\b(?:exit|quit)\s*\(`)

// ownErrors matches the names of errors that code makes by itself, of R's kernel all. Others
// come from files, packages and servers that were not there, or say that data are not as they should be.
var ownErrors = lazyregexp.New(`^(?:(?:Name|UnboundLocal|UndefinedVariable|Key|Index|InvalidIndex|Attribute|Type|UFuncType|Value|Runtime|Recursion|ZeroDivision|Overflow|NotImplemented|LinAlg|Merge|Usage)Error|SystemExit|(?i)error\b.*)$|` + unparsedErrors)

const unparsedErrors = `^(?:Syntax|Indentation|Tab)Error$`

// unparsed matches the names of errors of code that does not parse.
var unparsed = lazyregexp.New(unparsedErrors)

// circumstances matches what errors of the machine, the network and another version of a package
// say, whatever their names.
var circumstances = lazyregexp.New(`(?i)no such file|cannot open|no package called|\bmount|permission|out of memory|can.?t allocate|\bcuda|\bgpus?\b|cudnn|timed? ?out|connect|https?:|\bproxy|\bapi[ _-]?key|unauthorized|credential|quota|\b(?:was|been|were) removed (?:in|from)\b`)

// undefinedIn matches the name that an error says is not there.
var undefinedIn = lazyregexp.New(`^name '(\w+)' is not defined|object '([\w.]+)' not found|could not find function "([\w.]+)"`)

// outgrew reports whether a cell failed for want of a name that a cell above it has by now.
func outgrew(doc *source.Document, i int) bool {
	m := undefinedIn.FindStringSubmatch(doc.Cells[i].Outputs.Message)
	if m == nil {
		return false
	}
	name := m[1] + m[2] + m[3]
	return slices.ContainsFunc(doc.Cells[:i], func(c source.Cell) bool {
		return c.Kind == source.Code && c.Outputs.Error == "" && slices.Contains(strings.FieldsFunc(string(doc.Code[c.Span.Start:c.Span.End]), partsNames), name)
	})
}

// rewritten reports whether a traceback shows a line of the notebook that no cell has any more.
func rewritten(doc *source.Document, c *source.Cell) bool {
	var outputs []struct{ Traceback []string }
	if json.Unmarshal(doc.Raw[c.Outputs.Span.Start:c.Outputs.Span.End], &outputs) != nil {
		return false
	}
	for _, out := range outputs {
		for _, frame := range out.Traceback {
			frame = colors.ReplaceAllString(frame, "")
			if !inCell.MatchString(frame) {
				continue
			}
			for _, m := range pointed.FindAllStringSubmatch(frame, -1) {
				if line := strings.TrimSpace(m[1]); !isLine(doc.Code, line) && !strings.Contains(line, "get_ipython") {
					return true
				}
			}
		}
	}
	return false
}

// isLine reports whether code has a line, however it is indented, or in a comment.
func isLine(code []byte, text string) bool {
	for line := range bytes.Lines(code) {
		if string(bytes.Trim(line, "# \t\r\n")) == strings.Trim(text, "# ") {
			return true
		}
	}
	return false
}

// What a traceback is made of: colors, the head of a frame that is a cell, and the line that an
// arrow points at, but for magics.
var (
	colors  = lazyregexp.New(`\x1b\[[0-9;]*m`)
	inCell  = lazyregexp.New(`^(?:File )?(?:Input In ?\[|Cell In ?\[|<ipython-input-|[^\n]*[\\/]ipykernel_\d+)`)
	pointed = lazyregexp.New(`(?m)^-+> *\d+ +([^!%\s].*)$`)
)

// tried matches the names of notebooks that tried something out.
var tried = lazyregexp.New(`(?i)^tests?[ _.-]`)

func partsNames(r rune) bool {
	return r != '_' && r != '.' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// isLook reports whether a cell is a line that sets nothing, but for imports, behind which the session
// went on.
func isLook(doc *source.Document, i int) bool {
	c := &doc.Cells[i]
	if !slices.ContainsFunc(doc.Cells[i+1:], func(later source.Cell) bool { return later.Count > c.Count && later.Outputs.Error == "" }) {
		return false
	}
	lines := 0
	for line := range bytes.Lines(doc.Code[c.Span.Start:c.Span.End]) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' || imported.Match(line) {
			continue
		}
		if lines++; lines > 1 || !look.Match(line) {
			return false
		}
	}
	return lines == 1
}

// imported matches a line that imports.
var imported = lazyregexp.New(`^(?:import|from)\s`)

// look matches a name, or a call or an index of one, and what stands behind it.
var look = lazyregexp.New(`^[\w.]+(?:$|[\[(].*[)\]]$)`)

// isLast reports whether no code follows a cell: whoever wrote it stopped there.
func isLast(doc *source.Document, i int) bool {
	return !slices.ContainsFunc(doc.Cells[i+1:], func(c source.Cell) bool {
		return c.Kind == source.Code && len(bytes.TrimSpace(doc.Code[c.Span.Start:c.Span.End])) > 0
	})
}

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
