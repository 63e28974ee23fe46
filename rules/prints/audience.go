package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// audience knows for whom a document prints. Where output is what the code is
// for, a print is not stray.
type audience struct {
	f        *syntax.File
	everyone question          // the whole document is there to print
	started  question          // a main guard calls its main function
	parted   question          // it tells on the error stream
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
	sunk     *sinks               // what R shows
	hushed   *sinks               // what R tells as messages
	tells    memo[bool]           // loops and conditions that do nothing but print
	fails    memo[bool]           // blocks that end in an error
	stops    memo[bool]           // conditions that end a loop
	alone    memo[bool]           // functions and guards of Python that have no effect but what they print, and cells that mostly print
	asserts  memo[bool]           // functions of Python that assert something
	cells    memo[bool]           // functions that are cut into cells
	counted  memo[bool]           // prints of nothing but what a loop counts with
	heard    memo[bool]           // prints of Python whose values somebody reads
	hands    memo[bool]           // functions of Python that are called for their value
	worked   memo[int]            // offset of the last statement of a block that works
	shown    memo[int]            // offset of the last statement of a block that displays something or tells words
	rows     map[int]int          // how many prints tell words among those in a row with a statement, by its index
	answers  memo[int]            // offset of the prints that are the answer of a function
	gives    memo[gift]           // what functions of R give back
	writes   memo[int]            // offset of the calls of cat that a function body ends in
	repeats  memo[map[string]int] // calls of cells by their text
	firsts   memo[syntax.Node]    // first prints of the rows that prints stand in
}

func newAudience(f *syntax.File) *audience {
	a := &audience{f: f, imported: f.Imported(), own: make(map[string]bool), ending: len(f.Doc.Code)}
	a.plots, a.remains, a.data = &plots{f: f}, &remains{f: f}, &displays{f: f, imported: a.imported}
	a.sunk, a.hushed = newSinks(f, "output"), newSinks(f, "message")
	a.rows = make(map[int]int)
	return a
}

// tellsOnErrors reports whether a document of Python tells its messages on the error stream.
func (a *audience) tellsOnErrors() bool {
	return a.parted.of(func() bool {
		if !a.f.Root().Mentions("stderr") {
			return false
		}
		for call := range a.f.Nodes(syntax.Call) {
			if call.Callee() == "sys.stderr.write" || call.Arg("file", -1).Text() == "sys.stderr" {
				return true
			}
			for c := range call.Children() {
				if c.Is(syntax.PyChevron) && bytes.Contains(c.Bytes(), []byte("stderr")) {
					return true
				}
			}
		}
		return false
	})
}

// isEveryone reports whether the whole document is there to print. What else is to know
// of it is found out then: most documents never ask.
func (a *audience) isEveryone() bool {
	return a.everyone.of(func() bool {
		f := a.f
		if isForPrinting(f) {
			return true
		}
		a.lesson, a.talks = teaches(f.Doc), talking(f)
		a.report = isReport(f.Doc.Base())
		a.program = a.report || a.lesson || len(a.talks) > 0 || f.Doc.PathIs(isAmongPrograms) ||
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
		return printers[source.R][short] && (short != name || !a.owns(name)) && !call.Arg("target", -1).OK() // by which officer writes the file of a document
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

// judge returns what of a call's output nobody asked for: by the statements beside it, by
// what stands around it from the inside out, and by where it stands in the document.
func (a *audience) judge(call syntax.Node, out output) (what content) {
	if out.what == nothing || a.isSunk(call) || isColor(out.of) {
		return nothing
	}
	if a.isForEyes(call, out) {
		return value
	}
	if a.isHandedOnAsIs(call, out) {
		return nothing
	}
	what, out.look = a.meant(call, out)
	for n := range call.Ancestors() {
		if what = a.meantIn(n, call, out, what); what == nothing {
			return nothing
		}
	}
	if call.Language() == source.R && (named(call, drawers) && !out.look && a.plots.draws(out.of) || isHandedOn(call) || isGivenBack(call)) {
		return nothing
	}
	if what == words && (isPrompt(call) || isReasoned(call)) {
		return nothing
	}
	// A script that asks once for a name does not talk all the time.
	if turn := turnOf(call); !out.plain && a.talks[turn.Index()] && !(what == value && (turn == a.f.Root() || out.look && turn.Has(syntax.Function)) && a.isMidway(call)) {
		return nothing
	}
	if call.AtTop() && a.isAskedAtTop(call, out, what) {
		return nothing
	}
	if how, _ := call.Cell().Option("results"); how == "asis" {
		return nothing
	}
	if what == words && call.Language() == source.Python && !isUnnamed(call) && a.tellsOnErrors() {
		return nothing // what goes to the output is the program's answer
	}
	if (what == words || isInBranch(call)) && a.precedesExit(call) || what == words && (precedesRecord(call) || a.remains.areNothing() && !a.isBareCounter(call, out)) || !out.look && !out.mark && a.isPurpose(call) || a.program && !a.isLook(call, out, what) || a.report && !((out.plain || isUnnamed(call)) && a.isMidway(call)) {
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
