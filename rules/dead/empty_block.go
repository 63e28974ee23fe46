package dead

import (
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed empty_block.md
var emptyBlockPage string

// The categories of empty_block.
const (
	idleBranch   = "branch"   // if x: pass; try: pass
	idleRest     = "rest"     // elif x: pass; else: pass; finally: pass: nothing is done anyway
	idleInverted = "inverted" // if x: pass, else: the work
	idleLoop     = "loop"     // for i in range(3): pass
	idleFunction = "function" // def f(): pass
	idleInit     = "init"     // def __init__(self): pass
	idleTest     = "test"     // def test_f(): pass
)

var emptyBlock = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		idleBranch:   {Explore: analyzer.Note, Production: analyzer.Warning},
		idleRest:     {Explore: analyzer.Note, Production: analyzer.Warning},
		idleInverted: {Explore: analyzer.Note, Production: analyzer.Note},
		idleLoop:     {Explore: analyzer.Note, Production: analyzer.Warning},
		idleFunction: {Explore: analyzer.Note, Production: analyzer.Warning},
		idleInit:     {Explore: analyzer.Note, Production: analyzer.Warning},
		idleTest:     analyzer.Everywhere(analyzer.Warning),
	},
	Rank:    analyzer.Rest,
	Ranks:   map[string]analyzer.Rank{idleTest: analyzer.Harms},
	Many:    "tests that test nothing",
	Whole:   true,
	Since:   "0.1",
	Page:    emptyBlockPage,
	Aliases: []string{"sonar:S108", "sonar:S1186"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "empty_block",
			Doc:      analyzer.Title(emptyBlockPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runEmptyBlock,
		}
	},
}

// idle is a piece of code that does nothing.
type idle struct {
	category string
	at       source.Span // with its header
	message  string
}

func runEmptyBlock(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	w := &idleness{f: f, broken: make(map[int]bool)}
	say := func(body syntax.Node, found idle) {
		if found.category != "" && w.isSure(body, found.at) {
			report(pass, found.category, found.at, found.message)
		}
	}
	for s := range f.Kinds(syntax.PyPassStatement) {
		if body := s.Parent(); body.Is(syntax.PyBlock) && isAlone(s) {
			say(body, w.python(body))
		}
	}
	for body := range f.Kinds(syntax.RBracedExpression) {
		if isEmptyR(body) {
			say(body, w.r(body))
		}
	}
	return nil, nil
}

// isAlone reports whether a statement of Python has its block for itself,
// comments aside.
func isAlone(s syntax.Node) bool {
	return !s.PrevSibling().OK() && !s.NextSibling().OK()
}

func isEmptyR(braces syntax.Node) bool {
	for range braces.Children() {
		return false
	}
	return true
}

// python says what the block around a lone pass is.
func (w *idleness) python(body syntax.Node) idle {
	owner := body.Parent()
	at := source.Span{Start: owner.Start(), End: body.Stop()}
	nothing := func(words string) idle {
		return idle{idleRest, at, fmt.Sprintf("`%s` does nothing: remove it", words)}
	}
	switch owner.Kind() {
	case syntax.PyIfStatement:
		return w.condition(owner, at)
	case syntax.PyElifClause:
		if condition := owner.Child(syntax.ConditionField); !owner.NextCode().OK() && !mayAct(condition) {
			return nothing("elif " + clipped(condition))
		}
	case syntax.PyElseClause:
		if !isIdle(owner.Parent().Child(syntax.ConsequenceField)) {
			return nothing("else")
		}
	case syntax.PyFinallyClause:
		return nothing("finally")
	case syntax.PyTryStatement:
		return idle{idleBranch, at, "`try` has nothing to try: remove it"}
	case syntax.PyForStatement:
		if source := owner.Child(syntax.RightField); isEnumerable(source) && !isTimed(owner) && !w.reads(owner.Child(syntax.LeftField), body.Stop()) {
			return idle{idleLoop, at, fmt.Sprintf("`for %s in %s` does nothing: remove it", clipped(owner.Child(syntax.LeftField)), clipped(source))}
		}
	case syntax.PyFunctionDefinition:
		return w.function(owner, at)
	}
	return idle{}
}

// r says what empty braces are.
func (w *idleness) r(body syntax.Node) idle {
	owner := body.Parent()
	switch {
	case owner.Is(syntax.RIfStatement) && body.Field() == syntax.ConsequenceField:
		return w.condition(owner, source.Span{Start: owner.Start(), End: body.Stop()})
	case owner.Is(syntax.RIfStatement) && body.Field() == syntax.AlternativeField && isDone(owner) && !isIdle(owner.Child(syntax.ConsequenceField)):
		return idle{idleRest, body.Span(), "`else` does nothing: remove it"}
	case owner.Is(syntax.RForStatement) && body.Field() == syntax.BodyField:
		name := owner.Child(syntax.VariableField)
		if over := owner.Child(syntax.SequenceField); !mayAct(over) && !isTimed(owner) && !w.reads(name, body.Stop()) {
			return idle{idleLoop, owner.Span(), fmt.Sprintf("`for (%s in %s)` does nothing: remove it", clipped(name), clipped(over))}
		}
	case owner.Has(syntax.Function) && body.Field() == syntax.BodyField:
		return w.function(owner, owner.Statement().Span())
	}
	return idle{}
}

// condition tells an if whose first branch is empty. Where other cases follow it
// is one that is left out of them.
func (w *idleness) condition(n syntax.Node, at source.Span) idle {
	condition := n.Child(syntax.ConditionField)
	other := n.Child(syntax.AlternativeField)
	switch {
	case !isDone(n) || other.Is(syntax.PyElifClause, syntax.RIfStatement):
	case other.OK() && raises(other): // what is expected passes, all else does not
	case other.OK() && !isIdle(other):
		return idle{idleInverted, at, fmt.Sprintf("`if %s` does nothing, only its `else`: turn the condition around", clipped(condition))}
	case condition.Mentions("__name__"): // of a module that a template began
		return idle{idleRest, at, fmt.Sprintf("`if %s` does nothing: remove it", clipped(condition))}
	case !mayAct(condition):
		return idle{idleBranch, at, fmt.Sprintf("`if %s` does nothing: remove it", clipped(condition))}
	}
	return idle{}
}

// raises reports whether all that a branch does is to stop with an error.
func raises(branch syntax.Node) bool {
	if branch.Is(syntax.PyElseClause) {
		branch = branch.Child(syntax.BodyField)
	}
	if branch.Has(syntax.Block) {
		branch = branch.FirstStatement()
	}
	return branch.Has(syntax.Raise) || exitCalls[branch.Language()][branch.Expression().Callee()]
}

// isIdle reports whether a branch is empty too.
func isIdle(branch syntax.Node) bool {
	if branch.Is(syntax.PyElseClause) {
		branch = branch.Child(syntax.BodyField)
	}
	first := branch.FirstStatement()
	return branch.Has(syntax.Block) && (!first.OK() || first.Is(syntax.PyPassStatement) && !first.NextCode().OK())
}

// isDone reports whether an if is a statement by itself: its value is not taken,
// and it is no case behind others.
func isDone(n syntax.Node) bool { return n.IsStatement() }

func clipped(n syntax.Node) string {
	q := quote(n)
	return q[1 : len(q)-1]
}
