package prints

import (
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// audience knows for whom a document prints. Where output is what the code is
// for, a print is not stray.
type audience struct {
	f        *syntax.File
	everyone question          // the whole document is there to print
	demo     question          // it mostly prints
	taught   question          // and explains that
	program  bool              // people start it and wait for its answer
	lesson   bool              // its top level shows how things are done
	report   bool              // it is named for what it prints
	talks    map[int]bool      // functions and loops that ask people, by their index
	imported map[string]string // by [syntax.File.Imported]
	own      map[string]bool   // printers that the document defines itself, as far as asked
	ending   int               // offset of the prints that a script ends in: they are its result
	kept     map[string]bool   // names that a secret is bound to; nil before anybody asks
	plots    *plots
	remains  *remains
	data     *displays
	sunk     *sinks      // what R shows
	hushed   *sinks      // what R tells as messages
	tells    memo        // loops and conditions that do nothing but print
	fails    memo        // blocks that end in an error
	stops    memo        // conditions that end a loop
	hands    memo        // functions of Python that are called for their value
	worked   map[int]int // offset of the last statement of a block that works, by its index
	writes   map[int]int // offset of the calls of cat that a function body ends in, by its index
}

func newAudience(f *syntax.File) *audience {
	a := &audience{f: f, imported: f.Imported(), own: make(map[string]bool), ending: len(f.Doc.Code)}
	a.plots, a.remains, a.data = &plots{f: f}, &remains{f: f}, &displays{f: f, imported: a.imported}
	a.sunk, a.hushed = newSinks(f, "output"), newSinks(f, "message")
	a.tells, a.fails, a.stops, a.hands = make(memo), make(memo), make(memo), make(memo)
	a.worked, a.writes = make(map[int]int), make(map[int]int)
	return a
}

// isEveryone reports whether the whole document is there to print. What else is to know
// of it is found out then: most documents never ask.
func (a *audience) isEveryone() bool {
	return a.everyone.of(func() bool {
		f := a.f
		if isForPrinting(f) {
			return true
		}
		a.lesson, a.talks = isLesson(f.Doc.Path), talking(f)
		a.report = isReport(f.Doc.Path)
		a.program = a.report || a.lesson || len(a.talks) > 0 || liesIn(f.Doc.Path, func(folder string) bool { return programFolders[folder] }) ||
			takesArguments(f)
		if !showsCells(f.Doc) {
			a.ending = a.findEnding()
		}
		return false
	})
}

// isInPlain reports whether people see what a call prints because the document shows it.
func (a *audience) isInPlain(call syntax.Node) bool {
	return showsCells(a.f.Doc) && !a.runsAsScript() && call.AtTop()
}

// isPrinter reports whether the call is one of [printers], and not of a function
// that the document imports or defines under the same name.
func (a *audience) isPrinter(call syntax.Node) bool {
	name := call.Callee()
	if call.Language() == source.R {
		short := strings.TrimPrefix(name, "base::")
		return printers[source.R][short] && (short != name || !a.owns(name))
	}
	first, _, _ := strings.Cut(name, ".")
	return printers[source.Python][syntax.Resolve(name, a.imported)] && (a.imported[first] != "" || !a.owns(first))
}

func (a *audience) owns(name string) bool {
	owned, known := a.own[name]
	if !known {
		owned = a.f.Binds(name)
		a.own[name] = owned
	}
	return owned
}

// judge returns what of a call's output nobody asked for.
func (a *audience) judge(call syntax.Node, out output) content {
	what := out.what
	if what == nothing || a.isSunk(call) {
		return nothing
	}
	if a.isForEyes(call, out) {
		return value
	}
	if what == value && !out.look && a.isResult(out.of) && !a.isWorkedOut(call, out) && !(a.isInCellFunction(call) && a.isMidway(call)) || what == value && (a.precedesCheck(call.Statement(), out.of) || isKept(call, out.of)) {
		what = words
	}
	if what == words && out.what == words && a.isTakenApart(call, out) {
		what = value
	}
	if out.asked && what == words && !call.Within(syntax.Loop).OK() && a.isMidway(call) {
		what = value
	}
	if out.what == words && a.isTried(call, out) || what > nothing && a.isPassingData(call, out) {
		what, out.look = value, true
	}
	if what == value && a.isToTell(call, out) {
		what = words
	}
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.If), n.Is(syntax.PyElifClause):
			condition := n.Child(syntax.ConditionField)
			if a.isSwitch(n, condition) {
				return nothing
			}
			if !out.plain && a.precedesCheck(n, out.of) || hasWord(condition.Text(), failures) {
				what = words // what went wrong
			}
			if isGuard(condition) && !(isMainGuard(condition) && a.isLook(call, out, what)) && !(out.plain && a.worksOn(n, call)) {
				return nothing
			}
			if !out.plain && a.stops.of(n, endsInBreak) && n.Covers(call) {
				what = words // why the loop ends
			}
			if (!out.look || out.row) && isEveryNth(condition) {
				what = words // how the loop gets on
			}
		case n.Has(syntax.Loop):
			if a.isDatum(n, call, out) {
				break
			}
			if isItem(n, out.of) || !out.look && (a.counts(n, call, out) && !a.isBareRow(call, out) || a.tells.of(n, a.onlyTells) && (out.row || a.closes(n))) {
				what = words // how far the loop is, or a list
			}
		case n.Has(syntax.With):
			if isRedirected(n) {
				return nothing
			}
		case n.Is(syntax.PyExceptClause), n.Has(syntax.Block) && !n.Parent().Has(syntax.Function) && a.fails.of(n, endsInError):
			if !isCry(out) && (!out.plain || call.Language() == source.R) {
				what = words // of what went wrong
			}
		case n.Is(syntax.RBinaryOperator):
			if !out.look && countsIn(n.Child(syntax.LHSField), out.of) {
				what = words
			}
		case n.Has(syntax.Call):
			if name := n.FuncName(); captures[name] || strings.HasPrefix(name, "render") && !a.isBeforeRender(n, call, out) || strings.HasPrefix(name, "expect_") {
				return nothing
			}
		case n.Has(syntax.Function):
			label := functionName(n)
			if label != "" && a.tells.of(n, a.onlyTells) || hasWord(label, tests) && !a.isBesides(n, label, tests) {
				return nothing // it is there to print
			}
			if speaks(label) && (describes(label) && !a.isBesides(n, label, describing) || !a.isLook(call, out, what)) || isCommand(n) || a.isForShow(n, call, out.of) {
				return nothing
			}
			if n.Parent().Is(syntax.RArgument) && handlers[label] || isApplied(n, out.of) && call.Statement().NextCode().OK() {
				what = words
			}
		}
	}
	if call.Language() == source.R && (named(call, drawers) && !out.look && a.plots.draws(out.of) || isHandedOn(call)) {
		return nothing
	}
	// A script that asks once for a name does not talk all the time.
	if turn := turnOf(call); !out.plain && a.talks[turn.Index()] && !(what == value && (turn == a.f.Root() || out.look && turn.Has(syntax.Function)) && a.isMidway(call)) {
		return nothing
	}
	if call.AtTop() {
		if a.lesson && !isInGuard(call) {
			return nothing
		}
		if showsCells(a.f.Doc) && !(a.runsAsScript() && out.look && call.Statement().NextCode().OK()) {
			return nothing // the document shows what its cells print
		}
		if call.Start() >= a.ending && !out.mark && !(out.look && (out.plain || call.Language() == source.Python)) {
			return nothing
		}
		if what == words && a.f.Doc.Dialect == source.NBConvert || isExplained(call.Statement()) && !isKeptLook(call.Statement()) {
			return nothing // written for who reads the notebook or the lesson
		}
		if call.Language() == source.Python && !out.mark && !isInGuard(call) && (a.isTaught() || a.isDemonstration() && !cameIn(out.of)) {
			return nothing
		}
		if !out.plain && !out.mark && !(out.look && call.Language() == source.Python) && !isInGuard(call) && a.remains.areShown() && !cameIn(out.of) && !(what == value && a.isOfWork(call, out)) {
			return nothing
		}
	}
	if how, _ := call.Cell().Option("results"); how == "asis" {
		return nothing
	}
	if what == words && (a.precedesExit(call) || precedesRecord(call) || a.remains.areNothing()) || !out.look && !out.mark && a.isPurpose(call) || a.program && !a.isLook(call, out, what) || a.report && !(out.plain && a.isMidway(call)) {
		return nothing
	}
	return what
}

// showsCells reports whether people see what the cells of a document show. A
// notebook that was exported is a script.
func showsCells(d *source.Document) bool { return d.HasCells() && d.Dialect != source.NBConvert }

// runsAsScript reports whether the document has cells for its author's editor
// only: a job that runs it shows none. A cell's last print may still be why it is
// a cell.
func (a *audience) runsAsScript() bool {
	switch a.f.Doc.Dialect {
	case source.Percent, source.Light, source.Databricks:
		return true
	}
	return false
}

// isRedirected reports whether a with statement of Python sends elsewhere what
// is printed in it.
func isRedirected(with syntax.Node) bool {
	for c := range with.Children() {
		if c.Is(syntax.PyWithClause) {
			return strings.Contains(c.Text(), "redirect_std")
		}
	}
	return false
}

// functionName returns the name of a function, or of the argument or list
// element that it is given as: `print = function(...)` of an R6 class.
func functionName(fn syntax.Node) string {
	if p := fn.Parent(); p.Is(syntax.RArgument) {
		return strings.Trim(p.Child(syntax.NameField).Text(), "`\"'")
	}
	return fn.FuncLabel()
}

// speaks reports whether a function of that name is there to print.
func speaks(name string) bool {
	return programs[strings.Trim(name, "_")] || beginsOrEnds(name, tellers) || hasWord(name, workers)
}

// describes reports whether a function of that name is there to show what its
// data are like, so that a look at them is its purpose.
func describes(name string) bool {
	return programs[strings.Trim(name, "_")] && !mains[name] || beginsOrEnds(name, tellers) && !doers[firstWord(name)]
}

// isCommand reports whether a decorator makes the function a command of a
// program.
func isCommand(fn syntax.Node) bool {
	if p := fn.Parent(); p.Is(syntax.PyDecoratedDefinition) {
		for d := range p.Children() {
			if d.Is(syntax.PyDecorator) && hasWord(d.Text(), commands) {
				return true
			}
		}
	}
	return false
}

var (
	// drawers draw the plots that they are given.
	drawers = func() map[string]bool {
		names := maps.Clone(appliers)
		names["print"] = true
		return names
	}()
	// mains are the names of functions that a program is.
	mains = syntax.Names("main cli run")
	// programs are the names of functions that only programs have.
	programs = syntax.Names("main cli run repr str .onLoad .onAttach")
	// commands are the words of decorators that make a function a command.
	commands = syntax.Names("command group cli task")
	// tellers are the words with which the names of functions begin or end that are there to
	// print: demographics are often called demo.
	tellers = syntax.Names(`print printf pprint show report reports reporting log logs display dump usage help echo tell
		summary summarize summarise describe inspect info debug verbose banner demo example`)
	// describing are all words by which functions say that they are there to print.
	describing = func() map[string]bool {
		words := maps.Clone(tellers)
		maps.Copy(words, programs)
		return words
	}()
	// doers are the first words in the names of functions that are there to work,
	// whatever their other words: load_report.
	doers = syntax.Names(`load read get fetch download parse build make create add compute calc calculate train fit process prepare
		preprocess clean merge extract select transform convert save update`)
	// workers are words in the names of those that tell how their work goes.
	workers = syntax.Names("main progress format callback output list cat")
	// tests are words in the names of those that try the others.
	tests = syntax.Names("test tests selftest")
	// captures are functions that take what is printed in them, or test it.
	captures = syntax.Names(`capture.output capture_output test_that it describe with_output_sink quietly setMethod setGeneric`)
	// exits stop the program.
	exits = syntax.Names("exit _exit quit q")
	// handlers are the arguments that take functions which tell of conditions.
	handlers = syntax.Names("error warning message condition interrupt finally")
)
