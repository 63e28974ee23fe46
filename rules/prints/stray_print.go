package prints

import (
	_ "embed"

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
	secret     = "secret"     // a password, a key, somebody's record
)

var strayPrint = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		inspection: {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Note},
		message:    {Production: analyzer.Note},
		secret:     analyzer.Everywhere(analyzer.Error),
	},
	Rank:    analyzer.Rest,
	Ranks:   map[string]analyzer.Rank{secret: analyzer.Harms},
	Since:   "0.1",
	Page:    strayPrintPage,
	Aliases: []string{"ruff=T201", "ruff:T203", "pylint:W0141 bad-builtin", "lintr:print_linter", "lintr:undesirable_function_linter"},
	Own:     []string{secret},
	New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name:     "stray_print",
			Doc:      analyzer.Title(strayPrintPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
		}
		most := a.Flags.Int("max-messages", 3,
			"how many `messages` of a document are told one by one; of those with any, seven in ten have no more")
		a.Run = func(pass *analysis.Pass) (any, error) {
			s := &strayPrints{pass: pass, f: syntax.Of(pass)}
			s.find()
			s.reportMessages(*most)
			return nil, nil
		}
		return a
	},
}

// strayPrints gathers what a document prints that nobody asked for.
type strayPrints struct {
	pass     *analysis.Pass
	f        *syntax.File
	readers  *audience
	halt     int           // where the document ends each run
	before   syntax.Node   // the print in front of the current one
	heading  bool          // which says what the value behind it is
	headline bool          // itself, and not as one of several values below a heading
	words    bool          // or says anything
	told     bool          // or tells a value behind its name, such as a counter
	below    bool          // it shows a value that stands below words, alone or in a row
	lines    int           // how many prints in a row have said something
	titled   bool          // the heading is set off from the rest
	boxed    bool          // a line stands above it
	messages []syntax.Node // calls
}

func (s *strayPrints) find() {
	for call := range s.f.CallsOf(s.f.CalledAs(tellingNames)) {
		if call.Cell().NotRun {
			continue
		}
		if s.readers == nil {
			s.readers, s.halt = newAudience(s.f), haltOf(s.f)
		}
		if call.Start() > s.halt {
			return
		}
		logs := isLogger(call)
		if !logs && !s.readers.isPrinter(call) {
			s.judgeEach(call)
			continue
		}
		shown := s.readers.secretIn(call)
		switch {
		case !logs && isFetched(shown): // whoever sits there is to have it
		case shown.OK() && logs && namesAccount(shown):
			analyzer.ReportLikely(s.pass, diagnostic(call, secret, secretText(call, shown)))
		case shown.OK():
			analyzer.ReportData(s.pass, diagnostic(call, secret, secretText(call, shown)), secretFacts(shown))
		case isSwitchedOff(call): // what keeps it is another rule's to tell
		case s.readers.isIcecream(call) && !(call.AtTop() && showsCells(s.f.Doc)):
			switch d := diagnostic(call, inspection, icecreamText(call)); {
			case s.readers.isOfFailure(call) || s.readers.isEffect(call):
			case call.Within(syntax.If).OK():
				analyzer.ReportLikely(s.pass, d) // somebody may switch it on
			default:
				s.pass.Report(d)
			}
		case s.readers.isInPlain(call):
			s.judgeInCell(call)
		case !logs && s.readers.isOfTest(call):
			s.judgeInTest(call)
		case s.readers.isEveryone():
		case logs:
			s.judgeLog(call)
		default:
			s.judge(call)
		}
	}
}

// judge gathers or reports what is wrong with one print.
func (s *strayPrints) judge(call syntax.Node) {
	if !isDone(call) {
		return
	}
	out := printed(call)
	if named(call, rTellers) && out.what == nothing {
		s.headline = isHeading(call, output{what: words})
		s.before, s.words, s.heading = call, true, s.headline
		return
	}
	out = s.among(call, standsFor(out))
	if out.mark && s.readers.namesNext(call, out.of) {
		out.what, out.mark = words, false
	}
	if out.label && call.Language() == source.Python && isGiven(out.of) {
		out.what, out.look, out.plain = words, false, false // what the program was started with
	}
	if isSpelled(out.of) && out.of.Count(syntax.PyInterpolation) > 1 && !out.look {
		out.what = words // f"{port=} {low=}" says what is at work
	}
	s.before = call
	what := s.readers.judge(call, out)
	sure := what == value && s.readers.isSure(call, out)
	if what == value && !sure && (s.readers.isHeard(call, out) || isCaptioned(call, out) || namesTask(call) || s.readers.precedesCheck(call)) {
		what = words
	}
	s.told = out.label && out.what == value && what != value
	if what == value && out.what == words {
		s.words, s.heading = false, false
	}
	switch {
	case s.readers.isTriedOut(call, out):
		s.reportValue(call, out, false)
	case !out.mark && (s.readers.isEffect(call) && !(what == value && !out.label && isForPicture(call.Within(syntax.Function))) || s.readers.isInCellFunction(call) && isAnnotated(call.Statement()) || isResult(call.Statement())):
	case call.AtTop() && showsCells(s.f.Doc) && s.readers.isRepeated(call):
	case what == value:
		s.reportValue(call, out, sure)
	case s.readers.isLikely(call, out, what) && !(what == words && s.readers.mayBeRead(call, out)):
		s.reportValue(call, out, false)
	case isUnnamed(call) && (s.readers.program || isInGuard(call)): // what the program answers
	case what == words && !s.readers.startsInMain() && !(call.AtTop() && s.readers.remains.keepNothing()):
		s.messages = append(s.messages, call)
	}
}

// isCaptioned reports whether R shows below words what is no look at data themselves.
func isCaptioned(call syntax.Node, out output) bool {
	return call.Language() == source.R && out.below && !out.ruler && !out.mark && !isLook(out.of, plainLooks)
}

// namesTask reports whether a function of R begins by telling several of its parameters: it says what it works on.
func namesTask(call syntax.Node) bool {
	function := call.Within(syntax.Function)
	if call.FuncName() != "cat" || call.Statement().PrevCode().OK() || call.Statement().Parent().Parent() != function {
		return false
	}
	told := 0
	for arg := range call.Args() {
		switch {
		case isParameterOf(function, arg.Value):
			told++
		case !arg.Value.Has(syntax.String):
			return false
		}
	}
	return told > 1
}

// judgeInCell reports what is asked of data in the midst of a cell of a notebook, and what a loop counts
// with. Whatever else a cell prints is there to be seen.
func (s *strayPrints) judgeInCell(call syntax.Node) {
	if call.Within(syntax.Loop | syntax.Function).Has(syntax.Loop) {
		if out := printed(call); s.readers.isBareCounter(call, out) && isDone(call) && !s.readers.isHeadOfTurn(call, out) {
			s.reportValue(call, out, false)
			return
		}
	}
	if s.f.Doc.Format != source.Notebook || call.Language() != source.Python || !isDone(call) || !s.readers.isOnTheWay(call) || s.readers.isOfFailure(call) {
		return
	}
	if branch := call.Within(syntax.If); branch.OK() && isEveryNth(branch.Child(syntax.ConditionField)) || s.readers.alone.of(s.f.CellRoot(call.Cell()), s.readers.onlyShows) {
		return
	}
	out := printed(call)
	if loop := call.Within(syntax.Loop); loop.OK() && s.readers.headsTurn(loop, call, out) {
		return
	}
	if out.look && out.what == value && !out.label && !asksFor(out.of, describers) && !s.readers.isRepeated(call) {
		s.reportValue(call, out, true)
	}
}

// isRepeated reports whether a cell prints the same twice, to show what happens to it between.
func (a *audience) isRepeated(call syntax.Node) bool {
	return a.repeats.of(call.File().CellRoot(call.Cell()), callsByText)[call.Text()] > 1
}

// callsByText counts the calls that are statements of a cell, or of what it holds, by their text.
func callsByText(cell syntax.Node) map[string]int {
	count := make(map[string]int)
	for call := range cell.Nodes(syntax.Call) {
		if call.Statement().Expression() == call {
			count[call.Text()]++
		}
	}
	return count
}

// judgeEach judges a call of R that prints one value after the other:
// lapply(x, print).
func (s *strayPrints) judgeEach(call syntax.Node) {
	of := s.readers.printsEach(call)
	if !of.OK() || s.readers.isEveryone() || !isDone(call) || isSwitchedOff(call) {
		return
	}
	if out := (output{what: contentOf(of), of: of}); s.readers.judge(call, out) == value {
		s.reportValue(call, out, false)
	}
}

// judgeLog reports a value that a script logs for a look at it.
func (s *strayPrints) judgeLog(call syntax.Node) {
	if call.FuncName() != "debug" || !call.AtTop() || !isDone(call) {
		return
	}
	if out := printed(call); out.what == value && !out.label && !isSpelled(out.of) && s.readers.judge(call, out) == value {
		s.reportValue(call, out, false)
	}
}

// reportMessages reports messages one by one or, where there are many, as one
// finding at the first of them.
func (s *strayPrints) reportMessages(most int) {
	if len(s.messages) > most {
		first := s.messages[0]
		analyzer.ReportData(s.pass, diagnostic(first, message, messagesText(s.messages)),
			map[string]any{"messages": len(s.messages), "max-messages": most})
		return
	}
	for _, call := range s.messages {
		s.report(call, message, messageText(call))
	}
}

// secretFacts are what is shown, where a message can name it.
func secretFacts(shown syntax.Node) map[string]any {
	if name := quotable(shown); name != "" {
		return map[string]any{"names": []string{name}}
	}
	return nil
}

func (s *strayPrints) report(at syntax.Node, category, text string) {
	s.pass.Report(diagnostic(at, category, text))
}

// reportValue reports a value that is shown for a look at it, or may be a result as well.
func (s *strayPrints) reportValue(call syntax.Node, out output, sure bool) {
	d := diagnostic(call, inspection, inspectionText(call, out, sure))
	switch {
	case sure:
		s.pass.Report(d)
	case !s.readers.mayBeRead(call, out):
		analyzer.ReportLikely(s.pass, d)
	}
}

func diagnostic(at syntax.Node, category, text string) analysis.Diagnostic {
	return analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: category, Message: text}
}
