package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed disabled_block.md
var disabledBlockPage string

var disabledBlock = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		// Of 34 chunks that were read in 14 repositories 5 are steps to be run by hand, of 32 cells 10.
		"chunk":    onRequest(analyzer.Warning),
		"magic":    onRequest(analyzer.Note),
		"raw_cell": onRequest(analyzer.Warning),
		byHand:     analyzer.Everywhere(analyzer.Note),
		console:    analyzer.Everywhere(analyzer.Note),
		constantly: analyzer.Everywhere(analyzer.Warning),
		guard:      analyzer.Everywhere(analyzer.Warning),
		"string":   analyzer.Everywhere(analyzer.Warning),
		"toggle":   analyzer.Everywhere(analyzer.Note),
	},
	Rank:    analyzer.Harms,
	Ranks:   map[string]analyzer.Rank{byHand: analyzer.Rest, console: analyzer.Rest, "chunk": analyzer.Dead, "magic": analyzer.Rest, "raw_cell": analyzer.Dead, "string": analyzer.Rest, "toggle": analyzer.Rest},
	Least:   10,
	Many:    "disabled blocks",
	Since:   "0.1",
	Page:    disabledBlockPage,
	Aliases: []string{"pylint:W0125 using-constant-test", "lintr=unreachable_code_linter", "jarl=unreachable_code", "sonar:S5797"},
	Own:     []string{"chunk", "magic", "raw_cell", "string", "toggle"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "disabled_block",
			Doc:      analyzer.Title(disabledBlockPage),
			Requires: []*analysis.Analyzer{source.Analyzer, syntax.Analyzer},
			Run:      runDisabledBlock,
		}
	},
}

// onRequest is as loud in every stage, where the rule is selected by its name.
func onRequest(s analyzer.Severity) analyzer.Levels {
	return analyzer.Levels{Explore: s, Production: s, Test: s, OptIn: []source.Language{source.Python, source.R}}
}

// byHand is the category of blocks that are kept to be run at the console, and console of those
// outside of functions, where most are.
const byHand, console = "by_hand", "console"

// constantly is the category of all other blocks under a condition, guard of those under one that asks for
// the module that is run by a wrong name.
const constantly, guard = "constant_condition", "main_guard"

func runDisabledBlock(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	o := &switchedOff{pass: pass}
	for n := range f.Nodes(syntax.If) {
		o.constantIf(n)
		o.mainGuard(n)
	}
	for n := range f.Nodes(syntax.Loop) {
		if truth, ok := syntax.Truth(n.Child(syntax.ConditionField)); ok && !truth && disables(n, n.Child(syntax.BodyField)) {
			o.condition(n, n.Child(syntax.BodyField), "while")
		}
	}
	for n := range f.Nodes(syntax.String) {
		if text, ok := codeInString(n); ok && !runsText.Match(f.Doc.Code[max(0, n.Start()-maxFlag):n.Start()]) { // the shell runs that: Rscript -e "..."
			category, advice := "string", "remove it"
			switch {
			case waits(n.Statement(), text):
				category, advice = "toggle", "remove it or make it a parameter"
			case isOnce(f, n.Span(), syntax.ParseText(text, n.Language()).Root().LastStatement()):
				category, advice = byHand, "give it a script of its own"
			}
			o.report(category, n.Span(), fmt.Sprintf("`%s` is code in a string that nobody reads: %s", firstLine(text), advice))
		}
	}
	for _, m := range f.Doc.Masks {
		if cell := f.Doc.CellAt(m.Span.Start); m.Kind == source.CellMagic && m.Name == "script" && cell.NotRun {
			o.report("magic", source.Span{Start: m.Span.Start, End: cell.Span.End - 1},
				fmt.Sprintf("`%s` switches the cell off: remove the cell", firstLine(f.Doc.Code[m.Span.Start:m.Span.End])))
		}
	}
	for i := range f.Doc.Cells {
		o.raw(&f.Doc.Cells[i])
	}
	if f.Doc.Format >= source.RMarkdown {
		o.unseenChunks(f)
	}
	return nil, nil
}

// switchedOff tells what is switched off, but what lies in something told already.
type switchedOff struct {
	pass *analysis.Pass
	told []source.Span
}

// constantIf looks at an if with its elifs: branches whose condition is
// never true, and the else of one that always is.
func (o *switchedOff) constantIf(n syntax.Node) {
	choice := isChoice(n)
	o.branch(n, choice, "if")
	for branch := range n.Parts(syntax.AlternativeField) {
		truth, ok := syntax.Truth(n.Child(syntax.ConditionField))
		_, chosen := syntax.Truth(branch.Child(syntax.ConditionField))
		switch {
		case ok && truth && chosen: // if True: ... elif False: one of them is switched on
			if disables(n, branch.Child(syntax.ConsequenceField)) {
				o.hand(branch, branch.Child(syntax.ConsequenceField), "elif")
			}
		case ok && truth && disables(n, branch):
			o.either(n, branch.Span())
		case branch.Is(syntax.PyElifClause):
			o.branch(branch, choice, "elif")
		}
	}
}

// mainGuard looks at an if that asks for the module that is run, which is called "__main__", by a name that is like
// it and that no module has.
func (o *switchedOff) mainGuard(n syntax.Node) {
	name, body := misspelledMain(n.Child(syntax.ConditionField)), n.Child(syntax.ConsequenceField)
	if name != "" && disables(n, body) && !(name == "main" && n.File().Doc.Base() == "main.py") {
		o.report(guard, source.Span{Start: n.Start(), End: body.Stop()}, fmt.Sprintf("`__name__` is never \"%s\", so the block does not run: write \"__main__\"", name))
	}
}

// misspelledMain returns the name that a condition asks for as in `__name__ == "main"`, in brackets perhaps, or "".
func misspelledMain(condition syntax.Node) string {
	for condition.Is(syntax.PyParenthesizedExpression) {
		condition = condition.Operand()
	}
	if !condition.Is(syntax.PyComparisonOperator) {
		return ""
	}
	left, right := condition.FirstChild(), condition.Operand()
	if left.Has(syntax.String) {
		left, right = right, left
	}
	name, _ := right.Literal()
	operator := strings.Trim(strings.Replace(strings.Replace(condition.Text(), left.Text(), "", 1), right.Text(), "", 1), " ")
	if left.Text() != "__name__" || operator != "==" || name == "__main__" || !strings.EqualFold(strings.Trim(name, "_ "), "main") {
		return ""
	}
	return name
}

// isChoice reports whether a later branch of an if is the one that somebody switched on: if 0: ... elif 1: ...
func isChoice(n syntax.Node) bool {
	for branch := range n.Parts(syntax.AlternativeField) {
		if truth, ok := syntax.Truth(branch.Child(syntax.ConditionField)); ok && truth {
			return true
		}
	}
	return false
}

// branch looks at the branch of an if of which somebody may choose one by hand.
func (o *switchedOff) branch(n syntax.Node, choice bool, word string) {
	body := n.Child(syntax.ConsequenceField)
	switch truth, ok := syntax.Truth(n.Child(syntax.ConditionField)); {
	case !ok || truth || !disables(n, body):
	case choice:
		o.hand(n, body, word)
	case works(otherwise(n)):
		o.either(n, source.Span{Start: n.Start(), End: body.Stop()})
	default:
		o.condition(n, body, word)
	}
}

// runsText matches how a command of a shell ends that runs the text behind it.
var runsText = lazyregexp.New(`[ \t]-[ce][ \t]*$`)

// maxFlag is within how many bytes before the text such an end stands.
const maxFlag = 40

func (o *switchedOff) condition(n, body syntax.Node, word string) {
	if keptByHand(n, body) {
		o.hand(n, body, word)
		return
	}
	category, advice := constantly, "remove it"
	if n.AtTop() {
		category, advice = console, "give it a script of its own or remove it"
	}
	o.block(category, source.Span{Start: n.Start(), End: body.Stop()},
		fmt.Sprintf("`%s %s` switches its block off: %s", word, analyzer.Clip(n.Child(syntax.ConditionField).Text(), maxQuote), advice))
}

// either reports a branch that never runs beside one that always does: somebody chooses between the two.
func (o *switchedOff) either(n syntax.Node, never source.Span) {
	o.report(byHand, never, fmt.Sprintf("`if %s` chooses by hand what runs: make it a parameter, or remove what never runs",
		analyzer.Clip(n.Child(syntax.ConditionField).Text(), maxQuote)))
}

// otherwise returns the else of an if that has no other branches, or no node.
func otherwise(n syntax.Node) (other syntax.Node) {
	for branch := range n.Parts(syntax.AlternativeField) {
		if other.OK() || branch.Is(syntax.PyElifClause) || branch.Has(syntax.If) {
			return syntax.Node{}
		}
		other = branch
	}
	return other
}

// works reports whether a branch does anything.
func works(branch syntax.Node) bool {
	for s := range statements(branch) {
		if e := s.Expression(); e.OK() && !e.Is(syntax.PyPassStatement, syntax.PyEllipsis) && !e.Has(syntax.Comment) {
			return true
		}
	}
	return false
}

// hand reports a block that somebody switches on to run it.
func (o *switchedOff) hand(n, body syntax.Node, word string) {
	o.report(byHand, source.Span{Start: n.Start(), End: body.Stop()},
		fmt.Sprintf("`%s %s` keeps what is run by hand: give it a function or a script of its own", word, analyzer.Clip(n.Child(syntax.ConditionField).Text(), maxQuote)))
}

func (o *switchedOff) raw(cell *source.Cell) {
	doc := source.Of(o.pass)
	text := doc.Code[cell.Span.Start:cell.Span.End]
	if cell.Kind != source.Raw {
		return
	}
	if code := syntax.ParseText(text, doc.Language); code.Evident() && !isOnce(syntax.Of(o.pass), cell.Span, code.Root().LastStatement()) {
		o.report("raw_cell", source.Span{Start: cell.Span.Start, End: cell.Span.End - 1},
			fmt.Sprintf("`%s` is code in a raw cell, which never runs: remove the cell", firstLine(text)))
	}
}

func (o *switchedOff) report(category string, at source.Span, message string) {
	if o.tells(at) {
		report(o.pass, category, at, message)
	}
}

// block reports lines under a condition, and how many.
func (o *switchedOff) block(category string, at source.Span, message string) {
	if o.tells(at) {
		start := syntax.CodePos(o.pass)
		analyzer.ReportData(o.pass, analysis.Diagnostic{
			Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End), Category: category, Message: message,
		}, map[string]any{"lines": 1 + bytes.Count(source.Of(o.pass).Code[at.Start:at.End], []byte("\n"))})
	}
}

// tells reports whether a place lies in none that was told already.
func (o *switchedOff) tells(at source.Span) bool {
	if slices.ContainsFunc(o.told, func(told source.Span) bool { return told.Start <= at.Start && at.End <= told.End }) {
		return false
	}
	o.told = append(o.told, at)
	return true
}

func report(pass *analysis.Pass, category string, at source.Span, message string) {
	start := syntax.CodePos(pass)
	pass.Report(analysis.Diagnostic{
		Pos: start + token.Pos(at.Start), End: start + token.Pos(at.End), Category: category, Message: message,
	})
}
