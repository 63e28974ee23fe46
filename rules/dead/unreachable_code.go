package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed unreachable_code.md
var unreachableCodePage string

// The categories of what somebody may mean: a single return, break or continue behind an exit that
// returns nothing, and what stands behind an error or an exit that halts a cell, a call that halts a
// script, or an exit that says why it leaves, or ends a loop for one round by hand. What stands in a
// function of Python that no run comes by either goes with that.
const (
	lateJump  = "jump"
	halted    = "halted"
	unreached = "unreached"
)

var unreachableCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"": analyzer.Everywhere(analyzer.Warning), lateJump: analyzer.Everywhere(analyzer.Warning), halted: analyzer.Everywhere(analyzer.Warning),
		unreached: analyzer.Everywhere(analyzer.Warning),
	},
	Rank:    analyzer.Dead,
	Ranks:   map[string]analyzer.Rank{lateJump: analyzer.Rest, halted: analyzer.Rest, unreached: analyzer.Rest},
	Least:   10,
	Many:    "stretches of unreachable code",
	Since:   "0.1",
	Page:    unreachableCodePage,
	Shared:  index.Shared,
	Joins:   []source.Language{source.Python}, // names of R cost a tenth of a run
	Finish:  finishUnreachableCode,
	Aliases: []string{"ruff:PLW0101", "pylint:W0101 unreachable", "lintr=unreachable_code_linter", "jarl=unreachable_code", "sonar:S1763"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "unreachable_code",
			Doc:        analyzer.Title(unreachableCodePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[[]stretch](),
			Run:        runUnreachableCode,
		}
	},
}

// stretch is what the project-wide step needs of a row of dead statements.
type stretch struct {
	Span, Exit        source.Span
	Category, Message string
	Way               []string // to the function that it stands in
	Statements, Lines int
}

func runUnreachableCode(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	way := wayTo(pass, f)
	var found []stretch
	reported := 0 // what lies inside dead code is dead by itself
	for _, run := range deadRuns(f) {
		first, last := run.statements[0], run.statements[len(run.statements)-1]
		if first.Start() < reported || run.meant() {
			continue
		}
		reported = last.Stop()
		lines := linesOf(f.Doc.Code[first.Start():last.Stop()])
		s := stretch{
			Span: source.Span{Start: first.Start(), End: last.Stop()}, Exit: run.exit.Span(),
			Message: reason(run.exit, lines), Statements: len(run.statements), Lines: lines,
		}
		switch {
		case first == last && first.Has(syntax.Return|syntax.Jump) && !run.exit.Has(syntax.Return):
			s.Category = lateJump
		case run.exit.Parent().Has(syntax.CellRoot) && (f.Doc.Format == source.Notebook || run.exit.Expression().Has(syntax.Call)), run.explained(), run.isSwitch():
			s.Category = halted
		case f.Doc.Language == source.Python:
			s.Way = way(first)
		}
		analyzer.Candidate(pass, s.Span)
		analyzer.Candidate(pass, s.Exit)
		found = append(found, s)
	}
	return found, nil
}

// wayTo returns a function that gives the way to a place, for which most documents need no names.
func wayTo(pass *analysis.Pass, f *syntax.File) func(place syntax.Node) []string {
	ways := sync.OnceValue(func() *index.Ways {
		names, ok := analyzer.Ask(pass, scope.Analyzer)
		if !ok {
			return nil
		}
		return index.NewWays(f, names.(*scope.Names))
	})
	return func(place syntax.Node) []string {
		if w := ways(); w != nil {
			return w.To(place)
		}
		return nil // nobody can tell
	}
}

// finishUnreachableCode tells the dead code, and which stands in functions that no run comes by.
func finishUnreachableCode(p *analyzer.Project) {
	x := index.Of(p)
	for _, summary := range p.Summaries {
		d := x.Document(summary.Path)
		for _, s := range summary.Value.([]stretch) {
			if s.Category == "" && !p.Partial && !x.Comes(d, s.Way) {
				s.Category = unreached
			}
			p.Report(summary.Path, analyzer.ProjectFinding{
				Span: s.Span, Category: s.Category, Message: s.Message, Related: []analyzer.Place{{Path: summary.Path, Span: s.Exit, Message: "control leaves here"}},
				Data: map[string]any{"statements": s.Statements, "lines": s.Lines, "never": true},
			})
		}
	}
}

// much is how many dead lines may be what was to run, and what stands before them the mistake.
const much = 10

// reason says why control does not get past the exit, and what to do.
func reason(exit syntax.Node, lines int) string {
	n := exit.Expression()
	switch {
	case exit.Is(syntax.RRepeatStatement):
		return "`repeat` has no `break`, so the code after it never runs: remove it"
	case exit.Is(syntax.PyWhileStatement, syntax.RWhileStatement) && endless(exit):
		return fmt.Sprintf("`while %s` has no `break`, so the code after it never runs: remove it", exit.Child(syntax.ConditionField).Text())
	}
	leaves, either := keyword(exit), ""
	if n.Has(syntax.Call) && n.Callee() != "switch" {
		leaves = n.Callee()
	} else if !exit.Has(syntax.Raise | syntax.Return | syntax.Jump) {
		if lines >= much {
			either = ", or what leaves above it"
		}
		return fmt.Sprintf("`%s` leaves by every branch, so the code after it never runs: remove it%s", leaves, either)
	}
	if lines >= much {
		either = fmt.Sprintf(", or the `%s` above it", leaves)
	}
	return fmt.Sprintf("code after `%s` never runs: remove it%s", leaves, either)
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
