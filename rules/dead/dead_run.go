package dead

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// deadRun is a row of statements that control never reaches, and the statement
// right before them that it does not get past.
type deadRun struct {
	exit       syntax.Node
	statements []syntax.Node
}

// deadRuns returns the rows of dead statements in order of the text. The top
// level of an R document has none: R runs on behind an error when a script is
// sent to its prompt, and stop() is how people part such a script.
func deadRuns(f *syntax.File) []deadRun {
	w := newFlow(f)
	var runs []deadRun
	seen := make(map[int]bool)
	for index := range w.stops {
		block := f.Node(index).Parent()
		if !f.Node(index).IsStatement() || seen[block.Index()] || block.Is(syntax.RProgram) || block.Parent().Is(syntax.PyMatchStatement) {
			continue
		}
		seen[block.Index()] = true
		var run deadRun
		for statement := range block.Statements() {
			if run.exit.OK() {
				run.statements = append(run.statements, statement)
			} else if w.stopsAt(statement) {
				run.exit = statement
			}
		}
		if len(run.statements) > 0 {
			runs = append(runs, run)
		}
	}
	slices.SortFunc(runs, func(a, b deadRun) int { return a.statements[0].Index() - b.statements[0].Index() })
	return runs
}

// meant reports whether there is a reason to keep the dead statements.
func (r deadRun) meant() bool {
	first, cell := r.statements[0], r.exit.Cell()
	return cell.NotRun || slices.Contains(cell.Tags, "raises-exception") ||
		first.Masked() || // a %debug that waits for the exception
		r.isText() || r.isStub() || r.isFormality() || r.makesGenerator() || quoted(r.exit) || misread(r.exit)
}

// isText reports whether nothing but texts that stand for comments follows the exit.
func (r deadRun) isText() bool {
	return !slices.ContainsFunc(r.statements, func(s syntax.Node) bool { return !s.Expression().Has(syntax.String) })
}

// explained reports whether a comment on the line of the exit, or right above it, says
// something, or what it raises or stops with does.
func (r deadRun) explained() bool {
	code := r.exit.File().Doc.Code
	line, _, _ := bytes.Cut(code[r.exit.Stop():], []byte("\n"))
	if remark := bytes.TrimLeft(line, "; \t#"); len(remark) < len(line) && r.isProse(remark) {
		return true
	}
	if start := bytes.LastIndexByte(code[:r.exit.Start()], '\n'); start > 0 {
		above := bytes.TrimSpace(code[bytes.LastIndexByte(code[:start], '\n')+1 : start])
		if bytes.HasPrefix(above, []byte("#")) && r.isProse(bytes.TrimLeft(above, "# ")) {
			return true
		}
	}
	behind := code[r.exit.Stop():r.statements[0].Start()]
	if bytes.Contains(behind, []byte("'''")) || bytes.Contains(behind, []byte(`"""`)) {
		return true // quotes in a comment by which somebody switches the code
	}
	if exit := r.exit.Expression(); exit.Has(syntax.Raise | syntax.Call) {
		for text := range exit.Nodes(syntax.String) {
			if len(bytes.Fields(text.Bytes())) > 2 {
				return true
			}
		}
	}
	return false
}

// isSwitch reports whether the exit stands in the body of a loop itself: it was put there, so that
// the loop goes round once, or skips what it did.
func (r deadRun) isSwitch() bool {
	return r.exit.Has(syntax.Jump) && r.exit.Parent().Parent().Has(syntax.Loop)
}

// isProse reports whether a remark is words, and no code.
func (r deadRun) isProse(remark []byte) bool {
	return len(bytes.Fields(remark)) > 1 && !syntax.ParseText(remark, r.exit.Language()).Evident()
}

// isStub reports whether the code before is a stand-in for something that
// nobody has written yet: what follows shows how it should go on.
func (r deadRun) isStub() bool {
	return r.exit.Is(syntax.PyRaiseStatement, syntax.RCall) && stub.Match(r.exit.Bytes())
}

var stub = lazyregexp.New(`(?i)\bnot[ _]?(yet )?implemented`)

// isFormality reports whether the dead code is one statement without any work,
// written for a reader or a checker that does not know that a call never
// returns, or one that says what the function is: a generator by a bare yield,
// a generic for R's own checks.
func (r deadRun) isFormality() bool {
	only := r.statements[0].Expression()
	if len(r.statements) > 1 {
		return false
	}
	if only.Is(syntax.PyPassStatement, syntax.PyEllipsis) || only.Is(syntax.PyYield) && only.Text() == "yield" || only.Has(syntax.String) || only.FuncName() == "UseMethod" {
		return true
	}
	return r.exit.Expression().Is(syntax.PyCall, syntax.RCall) && (only.Has(syntax.Jump) || only.Text() == "return" || only.Has(syntax.Constant))
}

// makesGenerator reports whether the dead code holds the only yields of its
// function: they make a generator of it although they never run.
func (r deadRun) makesGenerator() bool {
	first, last := r.statements[0], r.statements[len(r.statements)-1]
	function := r.exit.Within(syntax.Function)
	return function.OK() && onlyYields(function, source.Span{Start: first.Start(), End: last.Stop()})
}

// onlyYields reports whether a function has yields, all of them in the span.
func onlyYields(function syntax.Node, span source.Span) bool {
	inside := false
	for yield := range function.File().Kinds(syntax.PyYield) {
		if yield.Within(syntax.Function|syntax.Lambda) == function {
			if !span.Contains(yield.Start()) {
				return false
			}
			inside = true
		}
	}
	return inside
}

// misread reports whether the parser failed near n, so that n may not be what
// it seems. In a notebook that is anywhere in the cell, which may hold another
// language; in a script, in the outermost statement around n.
func misread(n syntax.Node) bool {
	if n.Language() == source.Python && strayReturn(n) {
		return true
	}
	for n.Parent().OK() && (!n.Parent().Has(syntax.CellRoot) || n.File().Doc.HasCells()) && !n.Has(syntax.CellRoot) {
		n = n.Parent()
	}
	return n.HasError()
}

// strayReturn reports whether n returns where no function is around it. Python
// parses no such code: a docstring that is indented by a tab more than the body
// below it makes the tree end the function there.
func strayReturn(n syntax.Node) bool {
	if n.Within(syntax.Function).OK() {
		return false
	}
	for range n.Descendants(syntax.Return, syntax.Function) {
		return true
	}
	return n.Has(syntax.Return)
}

// evaluators lists the functions of R that run the braces they are given as
// their caller would.
var evaluators = map[string]bool{
	"local": true, "try": true, "tryCatch": true, "withCallingHandlers": true, "try_fetch": true, "suppressWarnings": true,
	"suppressMessages": true, "suppressPackageStartupMessages": true, "system.time": true, "invisible": true, "switch": true,
	"with": true, "within": true, "isolate": true, "observe": true, "observeEvent": true, "reactive": true, "eventReactive": true,
	"renderPlot": true, "renderTable": true, "renderText": true, "renderUI": true, "renderPrint": true, "test_that": true, "it": true,
	"with_mock": true, "with_options": true, "with_seed": true, "foreach": true,
}

// quoted reports whether R code is taken as an expression somewhere around n,
// or as an expectation of a test, so that what it does is not up to R.
func quoted(n syntax.Node) bool {
	if n.Language() != source.R {
		return false
	}
	block := n.Parent()
	if block.Parent().Is(syntax.RArgument) && !evaluators[block.Parent().Parent().Parent().FuncName()] {
		return true
	}
	return isCode(n)
}

// isCode reports whether a call around a node of R is known to take it as code, or to expect something of what it does.
func isCode(n syntax.Node) bool {
	for a := range n.Ancestors() {
		if name := a.FuncName(); a.Is(syntax.RCall) && (quoting[name] || strings.HasPrefix(name, "expect_")) {
			return true
		}
	}
	return false
}

var quoting = map[string]bool{
	"quote": true, "bquote": true, "substitute": true, "expression": true, "expr": true, "exprs": true, "quo": true, "quos": true,
	"enquote": true, "new_function": true, "as.function": true, "body": true,
}
