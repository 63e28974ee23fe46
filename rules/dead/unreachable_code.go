package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unreachable_code.md
var unreachableCodePage string

// The categories of what somebody may mean: a single return, break or continue behind an exit
// that returns nothing, and what stands behind an error or an exit that halts a cell, a call
// that halts a script, or an exit that says beside itself why it leaves.
const (
	lateJump = "jump"
	halted   = "halted"
)

var unreachableCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"": analyzer.Everywhere(analyzer.Warning), lateJump: analyzer.Everywhere(analyzer.Warning), halted: analyzer.Everywhere(analyzer.Warning),
	},
	Rank:    analyzer.Dead,
	Ranks:   map[string]analyzer.Rank{lateJump: analyzer.Rest, halted: analyzer.Rest},
	Least:   10,
	Many:    "stretches of unreachable code",
	Since:   "0.1",
	Page:    unreachableCodePage,
	Aliases: []string{"ruff:PLW0101", "pylint:W0101 unreachable", "lintr=unreachable_code_linter", "jarl=unreachable_code", "sonar:S1763"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "unreachable_code",
			Doc:      analyzer.Title(unreachableCodePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runUnreachableCode,
		}
	},
}

func runUnreachableCode(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	reported := 0 // what lies inside dead code is dead by itself
	for _, run := range deadRuns(f) {
		first, last := run.statements[0], run.statements[len(run.statements)-1]
		if first.Start() < reported || run.meant() {
			continue
		}
		reported = last.Stop()
		category := ""
		switch {
		case first == last && first.Has(syntax.Return|syntax.Jump) && !run.exit.Has(syntax.Return):
			category = lateJump
		case run.exit.Parent().Has(syntax.CellRoot) && (f.Doc.Format == source.Notebook || run.exit.Expression().Has(syntax.Call)), run.explained():
			category = halted
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: first.Pos(), End: last.End(), Category: category,
			Message: reason(run.exit),
			Related: []analysis.RelatedInformation{{Pos: run.exit.Pos(), End: run.exit.End(), Message: "control leaves here"}},
		}, map[string]any{"statements": len(run.statements), "lines": linesOf(f.Doc.Code[first.Start():last.Stop()])})
	}
	return nil, nil
}

// reason says why control does not get past the exit, and what to do.
func reason(exit syntax.Node) string {
	n := exit.Expression()
	switch {
	case exit.Is(syntax.RRepeatStatement):
		return "`repeat` has no `break`, so the code after it never runs: remove it"
	case exit.Is(syntax.PyWhileStatement, syntax.RWhileStatement) && endless(exit):
		return fmt.Sprintf("`while %s` has no `break`, so the code after it never runs: remove it", exit.Child(syntax.ConditionField).Text())
	case n.Has(syntax.Call) && n.Callee() != "switch":
		return fmt.Sprintf("code after `%s` never runs: remove it", n.Callee())
	case exit.Has(syntax.Raise | syntax.Return | syntax.Jump):
		return fmt.Sprintf("code after `%s` never runs: remove it", keyword(exit))
	}
	return fmt.Sprintf("`%s` leaves by every branch, so the code after it never runs: remove it", keyword(exit))
}

// linesOf counts the lines of code that are not blank.
func linesOf(code []byte) (n int) {
	for line := range bytes.Lines(code) {
		if len(bytes.TrimSpace(line)) > 0 {
			n++
		}
	}
	return n
}

// keyword is the word that a statement begins with.
func keyword(n syntax.Node) string {
	text := n.Text()
	if end := strings.IndexFunc(text, func(r rune) bool { return r < 'a' || r > 'z' }); end > 0 {
		return text[:end]
	}
	return text
}
