package dead

import (
	_ "embed"
	"fmt"
	"go/token"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed commented_out_code.md
var commentedOutCodePage string

var commentedOutCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"code":   analyzer.Everywhere(analyzer.Warning),
		"toggle": analyzer.Everywhere(analyzer.Note),
		spare:    analyzer.Everywhere(analyzer.Note),
		"unsure": onRequest(analyzer.Note),
	},
	Rank:    analyzer.Dead,
	Ranks:   map[string]analyzer.Rank{"toggle": analyzer.Harms, spare: analyzer.Rest},
	Least:   40,
	Leasts:  map[source.Language]int{source.Python: 60}, // of 25 entries with fewer lines five could wait, of R's of 25 none
	Many:    "blocks of commented-out code",
	Since:   "0.1",
	Page:    commentedOutCodePage,
	Aliases: []string{"ruff=ERA001", "lintr=commented_code_linter", "sonar:S125"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "commented_out_code",
			Doc:      analyzer.Title(commentedOutCodePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer, comment.Analyzer},
			Run:      runCommentedOutCode,
		}
	},
}

// maxMessage is how much room a description has beside the advice.
const maxMessage = 78

func runCommentedOutCode(pass *analysis.Pass) (any, error) {
	start, f, dead, blocks := syntax.CodePos(pass), syntax.Of(pass), comment.Of(pass).Dead, comment.Of(pass).Blocks
	if len(dead) == 0 {
		return nil, nil
	}
	heap, once, wanted, choices := heapOf(f), onceOf(f, dead), newNeeds(pass, f), choicesOf(dead)
	live, ends := sync.OnceValue(func() *keepers { return keepersOf(f) }), sync.OnceValue(func() *flow { return newFlow(f) })
	for i, d := range dead {
		d.Toggle = d.Toggle || isOneOf(f, d, choices)
		o := off{d, f, ends, wordsBeside(f, blocks, d), once[i], onlyInstalls(f, d), savesData(f, d)}
		if o.isMeant() {
			continue
		}
		category, data := o.category(heap), facts(d)
		advice := o.advice(category, live)
		lacking, ended := "", o.isBehindEnd()
		if !ended {
			lacking = wanted.lacksOf(d, comment.Of(pass))
		}
		switch {
		case o.isKeptForNow(category):
			data["kept"] = true
		case !ended && wanted.holdsSteps(d):
			data["kept"], advice = true, "bring it back, or remove its imports, too"
		case !ended && wanted.isWanted(d):
			data["kept"], advice = true, "bring it back, or remove what needs it"
		case lacking != "" && len(d.Statements) == 1:
			data["kept"], advice = true, "bring it back, or remove what needs it"
		case lacking != "":
			data["kept"], advice = true, fmt.Sprintf("bring `%s` back, or remove what needs it", analyzer.Clip(lacking, 16))
		case isMember(f, d):
			data["kept"] = true // one of what a list may hold
		}
		analyzer.ReportData(pass, analysis.Diagnostic{
			Pos: start + token.Pos(d.Span.Start), End: start + token.Pos(d.Span.End), Category: category,
			Message: fmt.Sprintf("commented-out code: %s: %s", describe(d, maxMessage-len(advice)), advice),
		}, data)
	}
	return nil, nil
}

// off is a piece of switched-off code, with what tells how to speak of it.
type off struct {
	comment.Dead
	f               *syntax.File
	flow            func() *flow
	said            [][]byte // words beside it
	once            bool     // whether it is done once
	installs, saves bool     // whether it does nothing else
}

// isMeant reports whether code stands in a comment for whoever reads it, or is to stay.
func (o *off) isMeant() bool {
	return isLiveElsewhere(o.f, o.Dead) || isToTry(o.f, o.Dead) || isInstruction(o.f, o.Dead) || isColumnHead(o.f, o.Dead) || isFormula(o.f, o.Dead) ||
		isFromR(o.Dead) || isSpelledOut(o.f, o.Dead) || isLegend(o.f, o.Dead, o.said) || slices.ContainsFunc(o.said, stays.Match)
}

// category is what kind of switched-off code it is, in a document that keeps what is left over from an offset on.
func (o *off) category(heap int) string {
	switch {
	case o.Toggle && worksOnNothing(o.Dead), o.installs, o.saves && !o.Offered, fetches(o.Dead), o.Offered, o.once, o.Span.Start >= heap:
		return spare
	case o.Toggle:
		return "toggle"
	case !o.Sure:
		return "unsure"
	}
	return "code"
}

// advice says what is to become of the code.
func (o *off) advice(category string, live func() *keepers) string {
	const remove = "remove it"
	switch {
	case o.installs:
		return "declare it for the project"
	case o.once && o.saves && isOnlyKeeper(o.f, o.Dead, live):
		return "bring it back, or say how its file is made"
	case o.once && (o.saves || o.Lines == 1):
		return remove
	case category == spare && o.saves && isOnlyKeeper(o.f, o.Dead, live):
		return "bring it back, or remove it if nothing reads its file"
	case o.isBehindEnd(), isStep(o.Dead), isTrial(o.f, o.Dead), onlyAttaches(o.Dead), o.Toggle && worksOnNothing(o.Dead), o.saves && !o.Offered:
		return remove
	case fetches(o.Dead), o.once && !o.Offered:
		return "give it a script of its own"
	case o.Offered, category == "toggle":
		return "remove it or make it a parameter"
	}
	return remove
}

// isKeptForNow reports whether words beside code say why it stands there: of spare code they do by its nature.
func (o *off) isKeptForNow(category string) bool {
	return category != spare && slices.ContainsFunc(o.said, keeps.Match)
}

// onlyAttaches reports whether code does nothing but to import or attach packages.
func onlyAttaches(d comment.Dead) bool {
	return len(d.Statements) > 0 && !slices.ContainsFunc(d.Statements, func(s syntax.Node) bool {
		return !s.Has(syntax.Import) && !comment.Attaches(s.Expression())
	})
}

// isBehindEnd reports whether code stands where nothing runs: right behind what control never gets past, in the same block.
func (o *off) isBehindEnd() bool {
	above := o.f.At(source.Span{Start: o.Span.Start, End: o.Span.Start + 1}).PrevCode()
	return o.flow().stops[above.Index()]
}

// isStep reports whether code is one step alone that is no script and no setting: it writes a value
// to a file, or works on with the one that it gives a name.
func isStep(d comment.Dead) bool {
	if len(d.Statements) != 1 {
		return false
	}
	e := d.Statements[0].Expression()
	if e.Has(syntax.Assignment) {
		return e.Target().Has(syntax.Identifier) && e.Value().Mentions(e.Target().Text())
	}
	return e.Has(syntax.Call) && writes.MatchString(e.FuncName())
}

// isTrial reports whether code only gives the parameters of the function right below it values, to
// try its body with.
func isTrial(f *syntax.File, d comment.Dead) bool {
	for fn := range f.Nodes(syntax.Function) {
		if fn.Start() < d.Span.End {
			continue
		}
		for _, s := range d.Statements {
			if e := s.Expression(); !e.Has(syntax.Assignment) || !fn.Child(syntax.ParametersField).Mentions(e.Target().Text()) {
				return false
			}
		}
		return len(d.Statements) > 0 && source.OnlyComments(f.Doc.Code[d.Span.End:fn.Statement().Start()])
	}
	return false
}

// isMember reports whether code is switched off within a list or a dictionary of Python, where what is left of it is live.
func isMember(f *syntax.File, d comment.Dead) bool {
	for n := f.At(d.Span); n.OK() && !n.Has(syntax.Function|syntax.Call|syntax.CellRoot); n = n.Parent() {
		if n.Is(syntax.PyList, syntax.PyDictionary, syntax.PyTuple, syntax.PySet) {
			return n.Stop() > d.Span.End
		}
	}
	return false
}
