package functions

import (
	_ "embed"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed logic_outside_function.md
var logicOutsideFunctionPage string

var logicOutsideFunction = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":           {Production: analyzer.Warning},
		document:     {Production: analyzer.Warning},
		longDocument: {Explore: analyzer.Note, Production: analyzer.Warning},
	},
	Rank:  analyzer.Rest,
	Many:  "scripts with logic outside functions",
	Since: "0.1",
	Page:  logicOutsideFunctionPage,
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "logic_outside_function",
			Doc:      analyzer.Title(logicOutsideFunctionPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		var o allowance
		a.Flags.IntVar(&o.statements, "min-statements", 20,
			"how many `statements` may work outside functions whatever their share; default: with imports, constants and plots about a screen")
		a.Flags.IntVar(&o.share, "max-share", 50,
			"how many `percent` of a script's statements may work outside functions; default: most of the work is in functions")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runLogicOutsideFunction(pass, o)
			return nil, nil
		}
		return a
	},
}

// allowance is how much of a script may stand outside functions.
type allowance struct {
	statements int
	share      int // percent
}

// The categories of notebooks and texts, by whether they are long.
const (
	document     = "notebook"
	longDocument = "long"
)

// longNotebook is how many statements that work make exploring long: what was tried out
// is about to be built upon.
const longNotebook = 100

// longRun is how many statements of work make a block that is worth a function.
const longRun = 3

func runLogicOutsideFunction(pass *analysis.Pass, allowed allowance) {
	f := syntax.Of(pass)
	notebook := f.Doc.Format != source.Script
	if !notebook && !isScript(f.Doc) {
		return
	}
	if isRendered(f) {
		return
	}
	if notebook && !analyzer.Heard(pass, document) {
		allowed.statements = max(allowed.statements, longNotebook)
	}
	if mayWork(f, allowed.statements) < allowed.statements {
		return
	}
	w := newWorker(f)
	var steps []step
	var run, first syntax.Node // the first statement of the current run of work, and of the first long one
	outside, inRun := 0, 0
	for s := range f.Root().Statements() {
		if s.Has(syntax.Comment) {
			continue
		}
		worked := w.count(s)
		steps = append(steps, step{node: s, worked: worked})
		if guardsMain(s) && worked < allowed.statements || guardsTypes(s) || s.Cell().NotRun {
			continue
		}
		if worked == 0 {
			inRun = 0
			continue
		}
		if inRun == 0 {
			run = s
		}
		outside, inRun = outside+worked, inRun+worked
		if !first.OK() && inRun >= longRun {
			first = run
		}
	}
	if outside < allowed.statements {
		return
	}
	all := outside + inside(f)
	if outside*100 <= all*allowed.share || isApp(f) {
		return
	}
	if !first.OK() {
		first = run
	}
	d := analysis.Diagnostic{
		Pos: first.Pos(), End: first.End(),
		Message: fmt.Sprintf("%d of %d statements work outside functions: move them into functions", outside, all),
	}
	data := map[string]any{"outside": outside, "statements": all, "percent": outside * 100 / all}
	switch {
	case notebook && outside >= longNotebook:
		d.Category = longDocument
	case notebook:
		d.Category = document
	}
	if p, ok := propose(pass, steps); ok {
		p.tell(pass, &d, data)
	}
	analyzer.ReportData(pass, d, data)
}

// isRendered reports whether a tool makes the script from the file: comments have the branches of a
// template, which leave only some of its statements.
func isRendered(f *syntax.File) bool {
	if !f.Doc.Contains("{%") {
		return false
	}
	for n := range f.Nodes(syntax.Comment) {
		if branch.Match(n.Bytes()) {
			return true
		}
	}
	return false
}

// branch matches where a template chooses.
var branch = lazyregexp.New(`\{%-?\s*(?:if|elif|else|endif)\b.*%\}`)

// mayWork returns how many statements may work at most, as far as enough.
func mayWork(f *syntax.File, enough int) int {
	count := 0
	for range f.Kinds(pythonStatements...) {
		if count++; count >= enough {
			return count
		}
	}
	if !f.Doc.Speaks(source.R) {
		return count
	}
	for range f.Nodes(syntax.Call | syntax.Assignment | syntax.Loop | syntax.If | syntax.Pipe) {
		if count++; count >= enough {
			break
		}
	}
	return count
}

// pythonStatements are those that may work by themselves or by what they hold.
var pythonStatements = []syntax.Kind{
	syntax.PyExpressionStatement, syntax.PyForStatement, syntax.PyWhileStatement, syntax.PyIfStatement, syntax.PyWithStatement,
	syntax.PyTryStatement, syntax.PyMatchStatement, syntax.PyExecStatement, syntax.PyPrintStatement,
}

// inside counts the statements in functions.
func inside(f *syntax.File) int {
	count := 0
	var outer syntax.Node
	for fn := range f.Nodes(syntax.Function) {
		if outer.Covers(fn) {
			continue
		}
		outer = fn
		count += max(1, statements(fn, nil)) // an R function without braces is one statement
	}
	return count
}

// guardsMain reports whether the statement is Python's if __name__ ==
// "__main__", or R's if (sys.nframe() == 0) and if (!interactive()).
func guardsMain(s syntax.Node) bool { return tests(s, "__name__", "sys.nframe", "interactive") }

// guardsTypes reports whether the statement is only for tools that check types.
func guardsTypes(s syntax.Node) bool { return tests(s, "TYPE_CHECKING") }

// tests reports whether the statement is an if whose condition holds any of the
// names.
func tests(s syntax.Node, names ...string) bool {
	if !s.Has(syntax.If) {
		return false
	}
	for n := range s.Child(syntax.ConditionField).Subtree() {
		if n.Has(syntax.Identifier) && slices.Contains(names, string(n.Bytes())) {
			return true
		}
	}
	return false
}
