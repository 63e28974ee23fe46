package prints

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"iter"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/object"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed scratch_output.md
var scratchOutputPage string

// The categories of scratch_output, besides inspection.
const (
	unseen    = "unseen"    // a value that is shown nowhere
	forgotten = "forgotten" // a new table or text that nobody keeps
	unkept    = "unkept"    // one with a change that code goes on without
	uncalled  = "uncalled"  // a method without its brackets
	result    = "result"    // what came out of a test or a model
	windows   = "window"    // a window that no job has
	exploring = "exploring" // a script that is made of looks
	explored  = "explored"  // one of them
)

var scratchOutput = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		inspection: {Explore: analyzer.Note, Production: analyzer.Warning},
		unseen:     {Explore: analyzer.Note, Production: analyzer.Warning}, // a test calls to see that it can
		forgotten:  {Explore: analyzer.Note, Production: analyzer.Warning},
		unkept:     {Explore: analyzer.Warning, Production: analyzer.Warning},
		uncalled:   {Explore: analyzer.Note, Production: analyzer.Warning},
		result:     {Production: analyzer.Note},
		windows:    {Explore: analyzer.Warning, Production: analyzer.Warning},
		exploring:  {Production: analyzer.Warning},
		explored:   {Explore: analyzer.Note, Production: analyzer.Note},
	},
	Rank:    analyzer.Rest,
	Ranks:   map[string]analyzer.Rank{unkept: analyzer.Harms},
	Many:    "looks at values",
	ManyOf:  map[string]string{unkept: "changes that nobody keeps"},
	Since:   "0.1",
	Page:    scratchOutputPage,
	Aliases: []string{"ruff:B018", "pylint:W0104 pointless-statement", "pylint:W0106 expression-not-assigned", "lintr:undesirable_function_linter", "sonar:S905"},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "scratch_output",
			Doc:      analyzer.Title(scratchOutputPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		most := a.Flags.Int("max-values", 100,
			"how many `values` a script of R may show before it is told as one that explores; of those with any, one in 200 shows more")
		a.Run = func(pass *analysis.Pass) (any, error) {
			runScratchOutput(pass, *most)
			return nil, nil
		}
		return a
	},
}

func runScratchOutput(pass *analysis.Pass, most int) {
	f := syntax.Of(pass)
	if !f.Doc.HasCells() && !works(f) {
		return
	}
	s := &scratch{pass: pass, values: &displays{f: f, imported: f.Imported()}}
	halt := haltOf(f)
	for e := range valuesAlone(f) {
		if e.Start() > halt {
			break
		}
		kind := s.values.of(e)
		if kind == noDisplay && s.isChange(e) {
			kind = remade
		}
		if kind == noDisplay {
			continue
		}
		if s.host == nil { // most documents have no such value
			s.host, s.drawings, s.plots = newHost(f, s.values.imported), &drawings{f: f}, &plots{f: f}
			s.remains = &remains{f: f}
		}
		if s.host.silent {
			break
		}
		s.look(e, kind)
	}
	s.reportShown(most)
}

// works reports whether a document calls, assigns or imports anything: a list of words is no program.
func works(f *syntax.File) bool {
	for range f.Nodes(syntax.Call | syntax.Assignment | syntax.Import) {
		return true
	}
	return false
}

// valuesAlone yields the expressions that are statements.
func valuesAlone(f *syntax.File) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for s := range f.Kinds(syntax.PyExpressionStatement) {
			if !yield(s.Expression()) {
				return
			}
		}
		for block := range f.Kinds(syntax.RProgram, syntax.RBracedExpression) {
			for s := range block.Statements() {
				if !yieldR(s, yield) {
					return
				}
			}
		}
	}
}

// yieldR yields a statement of R, or what stands for it in a loop or a condition
// without braces.
func yieldR(s syntax.Node, yield func(syntax.Node) bool) bool {
	for todo := []syntax.Node{s}; len(todo) > 0; {
		s, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch {
		case s.Is(syntax.RIfStatement):
			todo = append(todo, s.Child(syntax.ConsequenceField), s.Child(syntax.AlternativeField))
		case s.Has(syntax.Loop):
			todo = append(todo, s.Child(syntax.BodyField))
		case s.OK() && !yield(s):
			return false
		}
	}
	return true
}

// scratch looks for values that are forgotten in one document.
type scratch struct {
	pass     *analysis.Pass
	values   *displays
	host     *host
	drawings *drawings
	plots    *plots
	remains  *remains
	known    *object.Objects // nil before anybody asks
	shown    []syntax.Node   // at the top level of R
}

// look tells about the value if nobody is there for it.
func (s *scratch) look(e syntax.Node, kind display) {
	at := e
	if p := e.Parent(); p.Is(syntax.PyExpressionStatement) {
		at = p
	}
	if kind == window && isUnseenText(e.Cell()) {
		s.report(e, windows)
		return
	}
	if !s.host.reads(at) {
		return
	}
	if e.Language() == source.Python && bytes.HasSuffix(at.Bytes(), []byte(",")) {
		return // the targets of an assignment that was broken over lines
	}
	is, fn := s.host.of(at)
	switch {
	case is == lost && inBrackets(e).OK(): // it keeps its value
	case kind == window:
		if !isAskedFor(e) && !hasWord(functionName(fn), viewers) && !isSwitchedOff(e) {
			s.report(e, windows)
		}
	case kind == printing:
		if s.printsByItself(e, is, fn) {
			s.report(e, inspection)
		}
	case is == logged && s.isPlotInPassing(e):
		analyzer.ReportLikely(s.pass, diagnostic(e, inspection, quoted(e)+" is drawn here where no job looks, and goes on below: remove it"))
	case is == wanted || s.isPurpose(e, kind, is, fn):
	case (is == logged || is == last) && kind != look && !e.Is(syntax.RIdentifier) && !cameIn(e) && !isOfFile(e) && !(e.Is(syntax.RExtractOperator) && !s.isEnding(e)) && s.remains.areShown():
	case is == lost && kind == remade && s.isUnkept(e):
		s.report(e, unkept)
	case is == lost && kind == remade:
		s.report(e, forgotten)
	case is == lost && (kind == part && isMethod(e) || isStopUncalled(e)):
		s.report(e, uncalled)
	case is == lost && isHalt(e):
	case is == lost:
		s.report(e, unseen)
	case kind == outcome:
		s.report(e, result)
	case is == logged && isOutcome(e), isSummaryOfModel(e):
		if isTakenFurther(e) || isTidied(e) {
			s.report(e, result)
		}
	case is == logged || !e.Is(syntax.RIdentifier) || s.values.isTable(maker(e)): // a script may end in its value, for who sources it
		s.report(e, inspection)
	}
}

// isStopUncalled reports whether R names what ends a function or the run and does not call it, and no variable is called so.
func isStopUncalled(e syntax.Node) bool {
	return e.Is(syntax.RIdentifier) && stops[e.Text()] && !e.File().Binds(e.Text())
}

// stops are functions of R that do so.
var stops = syntax.Names("return stop quit q")

// isHalt reports whether a statement of a script of Python names what nothing defines: the code ends there, as
// is meant (crash, stop) or not, which undefined_name tells.
func isHalt(e syntax.Node) bool {
	f := e.File()
	for range f.Kinds(syntax.PyWildcardImport) {
		return false // which may define it
	}
	return e.Is(syntax.PyIdentifier) && !f.Doc.HasCells() && !f.Binds(e.Text()) && f.Imported()[e.Text()] == "" && !scope.Builtin(f.Doc, e.Text())
}

// reportShown reports what R shows at the top level one by one and, where that is more than
// anybody mends, the script.
func (s *scratch) reportShown(most int) {
	for i, e := range s.shown {
		switch {
		case len(s.shown) <= most:
			s.tell(e, inspection)
		case i == 0:
			analyzer.ReportData(s.pass, diagnostic(e, exploring, fmt.Sprintf(
				"`%s` is the first of %d values that this script shows: move it to `exploration/`", cmp.Or(title(e), "this"), len(s.shown))),
				map[string]any{"values": len(s.shown), "max-values": most})
		default:
			s.tell(e, explored)
		}
	}
}

func (s *scratch) report(e syntax.Node, category string) {
	if category == inspection && e.Language() == source.R && e.AtTop() {
		s.shown = append(s.shown, e)
		return
	}
	s.tell(e, category)
}

// quoted returns what a message calls a value.
func quoted(e syntax.Node) string {
	if name := title(e); name != "" {
		return "`" + name + "`"
	}
	return "a value"
}

func (s *scratch) tell(e syntax.Node, category string) {
	subject := quoted(e)
	d := diagnostic(e, category, fmt.Sprintf(s.text(e, category), subject))
	if category == inspection && e.Language() == source.R && keepsFigures(e.Statement()) && !inBrackets(e).OK() && !e.Arg("", 0).Is(syntax.RAssignment) {
		d.Message = subject + " shows in a log at best: have `stopifnot` check the figure behind it or remove it"
		analyzer.ReportLikely(s.pass, d)
		return
	}
	checks := category == inspection && e.AtTop() && checksData[e.FuncName()]
	if checks {
		d.Message = subject + " shows in a log at best: have `stopifnot` check it or remove it"
	}
	if category == inspection && s.isWorkedOut(e, s.values.of(e)) {
		if !checks && !inBrackets(e).OK() && !(e.Is(syntax.RCall) && e.Arg("", 0).Is(syntax.RAssignment)) {
			d.Message = subject + " shows in a log at best: write it to a file or remove it"
		}
		analyzer.ReportLikely(s.pass, d)
		return
	}
	if isOwnElement(e) || isAskedByName(e) {
		analyzer.ReportLikely(s.pass, d)
		return
	}
	s.pass.Report(d)
}

// isTidied reports whether R makes a table of the model that an expression sums up further down.
func isTidied(e syntax.Node) bool {
	model := e.Arg("", 0)
	if e.Has(syntax.Identifier) {
		model = e
	}
	if !model.Is(syntax.RIdentifier) {
		return false
	}
	for range tidied.From(e.File().Root(), model.Text(), e.Stop()+1) {
		return true
	}
	return false
}

// tidied are names of models that R makes a table of.
var tidied = syntax.UsesThat(func(n syntax.Node) bool { return tidiers[n.Within(syntax.Call).FuncName()] })

// tidiers make tables of models.
var tidiers = syntax.Names("tidy glance augment tab_model modelsummary stargazer tbl_regression export_summs")

func (s *scratch) text(e syntax.Node, category string) string {
	switch {
	case category == windows:
		return "%s opens a window, which a job does not have: remove it"
	case category == uncalled:
		return "%s is not called without brackets: add them or remove it"
	case category == forgotten || category == unkept:
		if on, _ := changed(e); s.classOf(on) == "str" {
			return "%s leaves the text as it is, and its result is lost: assign it or remove it"
		}
		return "%s leaves the table as it is, and its result is lost: assign it or remove it"
	case category == result && isTidied(e):
		return "%s goes to the console only, and what it says is tidied below: remove it"
	case category == result:
		return "%s goes to the console only: write the result to a file or a report"
	case inBrackets(e).OK():
		return "%s is in brackets, so that it shows in a log at best: remove the brackets"
	case category == inspection && e.Is(syntax.RCall) && e.Arg("", 0).Is(syntax.RAssignment):
		return "%s shows in a log at best: keep only the assignment in it" // nrow(low <- filter(tides))
	case category == explored, category == inspection && e.Language() == source.R && s.values.of(e) != printing:
		return "%s shows in a log at best, and nothing where sourced: remove it"
	case category == inspection:
		return "%s prints what nobody reads in a job: remove it or log it"
	case e.Is(syntax.PyIdentifier) && (strings.HasSuffix(e.Text(), "Error") || strings.HasSuffix(e.Text(), "Exception")):
		return "%s is named and not raised: raise it or remove it"
	case !e.AtTop():
		return "%s shows nothing inside a function: remove it, or return it"
	case showsCells(s.host.f.Doc) && e.Language() == source.Python:
		return "%s shows nothing in the midst of a cell: display it or remove it"
	case e.Language() == source.R:
		return "%s shows nothing here: print it or remove it"
	}
	return "%s shows nothing in a script: remove it, or log what is needed"
}
