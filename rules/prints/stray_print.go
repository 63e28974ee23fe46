package prints

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed stray_print.md
var strayPrintPage string

// The categories of stray_print.
const (
	inspection = "inspection" // a value, shown for a look at it
	message    = "message"    // words: progress, a report
)

var strayPrint = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		inspection: {Explore: analyzer.Note, Production: analyzer.Warning},
		message:    {Production: analyzer.Note},
	},
	Since:   "0.1",
	Page:    strayPrintPage,
	Aliases: []string{"ruff:T201", "ruff:T203", "pylint:W0141", "pylint:bad-builtin", "lintr:print_linter", "lintr:undesirable_function_linter"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "stray_print",
			Doc:      analyzer.Title(strayPrintPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runStrayPrint,
		}
	},
}

// printers lists the functions that show their arguments: Python's by the path
// that their imports resolve to, R's without their package.
var printers = map[source.Language]map[string]bool{
	source.Python: syntax.Names("print", "builtins.print", "pprint.pprint", "pprint.pp", "icecream.ic"),
	source.R:      syntax.Names("print", "cat", "message"),
}

// printerNames are the names by which a call is worth a closer look.
var printerNames = syntax.Names("print", "pprint", "pp", "ic", "cat", "message")

func runStrayPrint(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	names := calledAs(f, printerNames)
	var readers *audience
	var before syntax.Node // the print in front of the current one
	heading := false       // which says what the value behind it is
	for call := range f.Nodes(syntax.Call) {
		if !named(call, names) {
			continue
		}
		if readers == nil {
			if readers = newAudience(f); readers.everyone {
				return nil, nil
			}
		}
		if call.Cell().NotRun || !isDone(call) || !readers.isPrinter(call) {
			continue
		}
		out := printed(call)
		if out.ruler && readers.underlines(call, before) {
			out.what = value
		}
		if heading = isHeading(call, out) || heading && out.what == value && next(before.Statement()) == call.Statement(); heading && !out.look {
			out.what = max(out.what, words)
		}
		before = call
		switch out.what = readers.judge(call, out); out.what {
		case value:
			report(pass, call, inspection, inspectionText(call, out))
		case words:
			report(pass, call, message, messageText(call))
		}
	}
	return nil, nil
}

// isDone reports whether the call prints and nothing is made of its value: it
// is a statement, or what a pipe that is a statement ends in.
func isDone(call syntax.Node) bool {
	if p := call.Parent(); p.Is(syntax.PyExpressionStatement) || p.Is(syntax.RPipe) && call.Field() == syntax.RHSField {
		call = p
	}
	if call.IsStatement() {
		return true
	}
	// R needs no braces around the only statement of a loop or a condition.
	p := call.Parent()
	return p.Is(syntax.RIfStatement) && call.Field() != syntax.ConditionField ||
		p.Is(syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement) && call.Field() == syntax.BodyField
}

// maxQuote is how many characters of what is printed a message quotes.
const maxQuote = 35

func inspectionText(call syntax.Node, out output) string {
	name := call.Callee()
	shown := out.of.Text()
	switch {
	case out.ruler:
		return fmt.Sprintf("`%s` draws a line and nobody reads it: remove it", name)
	case out.mark:
		return fmt.Sprintf("`%s` marks a place that the run came by: remove it", name)
	case utf8.RuneCountInString(shown) > maxQuote || strings.ContainsAny(shown, "\n`"):
		return fmt.Sprintf("`%s` shows a value and nobody reads it: remove it or log it", name)
	}
	return fmt.Sprintf("`%s` shows `%s` and nobody reads it: remove it or log it", name, shown)
}

func messageText(call syntax.Node) string {
	instead := "logging"
	if call.Language() == source.R {
		instead = "message"
	}
	return fmt.Sprintf("`%s` tells on standard output: use `%s`, which callers can silence", call.Callee(), instead)
}

func report(pass *analysis.Pass, at syntax.Node, category, text string) {
	pass.Report(analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: category, Message: text})
}
