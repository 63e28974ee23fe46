package dead

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed jump_outside_loop.md
var jumpOutsideLoopPage string

// abort is the category of a break that somebody means as the end of the run.
const abort = "abort"

var jumpOutsideLoop = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.R},
	Levels: map[string]analyzer.Levels{
		"":    {Explore: analyzer.Warning, Production: analyzer.Error, Test: analyzer.Warning},
		abort: analyzer.Everywhere(analyzer.Warning),
	},
	Rank:  analyzer.Stops,
	Ranks: map[string]analyzer.Rank{abort: analyzer.Rest},
	Many:  "jumps outside of loops",
	Since: "0.1",
	Page:  jumpOutsideLoopPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "jump_outside_loop",
			Doc:      analyzer.Title(jumpOutsideLoopPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runJumpOutsideLoop,
		}
	},
}

// runJumpOutsideLoop tells each next and break of R that fails where control comes to it.
func runJumpOutsideLoop(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	var w *flow
	for jump := range f.Kinds(syntax.RNext, syntax.RBreak) {
		frame := unlooped(jump)
		if !frame.OK() || jump.Cell().NotRun || isCode(jump) || misread(jump) {
			continue
		}
		if w == nil {
			w = newFlow(f)
		}
		if w.stopsAt(jump.Statement().PrevCode()) {
			continue // never runs
		}
		category, text := "", fmt.Sprintf("`%s` fails, as no loop is around it in this function: leave it by `return()`", jump.Text())
		switch {
		case aborts(jump, frame):
			category, text = abort, "`break` fails, as no loop is around it: say why the run ends here in `stop()`"
		case frame.Is(syntax.RBinaryOperator):
			text = fmt.Sprintf("`%s` fails, as `foreach` is no loop of R: give the value by `if` and `else`", jump.Text())
		case frame.Is(syntax.RCall):
			text = fmt.Sprintf("`%s` fails, as no loop is around it within `%s`: write `if` and `else`", jump.Text(), frame.FuncName())
		case runsHandler[taker(frame)]:
			text = fmt.Sprintf("`%s` fails in a handler, which is a function: let it give NULL, and ask for that below", jump.Text())
		}
		pass.Report(analysis.Diagnostic{Pos: jump.Pos(), End: jump.End(), Category: category, Message: text})
	}
	return nil, nil
}

// unlooped returns the function, or what else runs a jump in a frame of its own, if no loop in that frame is around
// the jump. R's error is not caught there.
func unlooped(jump syntax.Node) (frame syntax.Node) {
	for n := jump; ; n = n.Parent() {
		switch p := n.Parent(); {
		case !p.OK(), p.Has(syntax.Loop) && n.Field() != syntax.SequenceField, n.Is(syntax.RCall) && survives(n):
			return syntax.Node{}
		case n.Has(syntax.Function) && wraps[taker(n)]:
			return syntax.Node{}
		case n.Has(syntax.Function), n.Is(syntax.RFormula), n.Is(syntax.RCall) && ownFrame[n.FuncName()]:
			return n
		case n.RunsEach():
			if loop := n.Within(syntax.Loop | syntax.Function); loop.Has(syntax.Loop) || n.Child(syntax.LHSField).Arg(".errorhandling", -1).OK() {
				return syntax.Node{} // the jump is of the loop around, or the error is part of the result
			}
			return n
		}
	}
}

// ownFrame are functions of R that run code in a frame of its own.
var ownFrame = syntax.Names("local with within replicate")

// taker is the name of the function that a function is handed to, or empty.
func taker(function syntax.Node) string {
	return function.Parent().Parent().Parent().FuncName() // the argument, the arguments, the call
}

// runsHandler are functions that take handlers of conditions.
var runsHandler = syntax.Names("tryCatch withCallingHandlers try_fetch")

// wraps are functions that make one of another which goes on where that fails.
var wraps = syntax.Names("possibly safely")

// survives reports whether a call goes on where the code that it runs fails.
func survives(call syntax.Node) bool {
	switch call.FuncName() {
	case "try":
		return true
	case "tryCatch", "try_fetch":
		return call.Arg("error", -1).OK() || call.Arg("condition", -1).OK()
	}
	return false
}

// aborts reports whether a break of a function that has a name comes right after words to a reader: its author wants
// the run to end, which it does.
func aborts(jump, function syntax.Node) bool {
	return jump.Is(syntax.RBreak) && function.FuncLabel() != "" && says[jump.Statement().PrevCode().FuncName()]
}

var says = syntax.Names("print message cat warning")
