package prints

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isLook reports whether what a program shows is none of its answers: it is asked
// of data, or shown before the work is done.
func (a *audience) isLook(call syntax.Node, out output, what content) bool {
	return out.plain || isCry(out) || (what == value || isUnnamed(call)) && a.isMidway(call) || a.isBareCounter(call, out)
}

// isBareCounter reports whether a print shows nothing but what a loop around it, which does more than
// to print, counts with or goes through. Most readers take such prints for looks, the others for progress that
// does not say so.
func (a *audience) isBareCounter(call syntax.Node, out output) bool {
	return out.of.Has(syntax.Identifier) && !out.row && a.counted.of(call, func(call syntax.Node) bool {
		loop := call.Within(syntax.Loop | syntax.Function)
		return loop.Has(syntax.Loop) && a.isCounter(loop, out.of) && isUnnamed(call) && !a.tells.of(loop, a.onlyTells)
	})
}

// isHandedOnAsIs reports whether a program prints what a loop goes through right before it goes to the next one: it lets that
// pass, as filters do.
func (a *audience) isHandedOnAsIs(call syntax.Node, out output) bool {
	return a.program && call.Statement().NextCode().Has(syntax.Jump) && a.isBareCounter(call, out)
}

// isHeadOfTurn reports whether what a loop of a cell counts with is shown for readers, or for none: it heads what the
// turn shows next, is told every so often or where somebody asks for it, goes elsewhere, or is a plot.
func (a *audience) isHeadOfTurn(call syntax.Node, out output) bool {
	if a.isEveryone() || a.lesson || a.isOfFailure(call) || a.isAnswer(call) || a.isOpened(call, out) || a.isSunk(call) || isAskedFor(call) || call.Cell().Magic == "capture" {
		return true
	}
	if how, _ := call.Cell().Option("results"); how == "asis" || call.Language() == source.R && a.plots.draws(out.of) {
		return true
	}
	for n := range call.Ancestors() {
		if n.Has(syntax.With) && isRedirected(n) {
			return true
		}
	}
	s := call.Statement()
	next := s.NextCode().Expression()
	return next.Has(syntax.Call) && a.isPrinter(next) || s.Start() < a.lastShown(s.Parent())
}

// lastShown returns the offset of the last statement of a block that displays something or tells words, or 0.
func (a *audience) lastShown(block syntax.Node) int {
	return a.shown.of(block, func(block syntax.Node) int {
		return lastOf(block, func(s syntax.Node) bool {
			e := s.Expression()
			return e.Has(syntax.Call) && (e.FuncName() == "display" || a.isPrinter(e) && printed(e).what == words)
		})
	})
}

// isCry reports whether what is printed is a mark of several letters: no program answers
// "here", as it may answer 1 or "N".
func isCry(out output) bool {
	return out.mark && utf8.RuneCountInString(strings.TrimFunc(textOf(out.of), func(r rune) bool { return !unicode.IsLetter(r) })) > 1
}

// isMidway reports whether the program goes on to work behind a print, in the
// same function, script or turn of a loop. A program answers when it is done: a
// value that it shows before was looked at.
func (a *audience) isMidway(call syntax.Node) bool {
	for s := call.Statement(); s.OK(); {
		block := s.Parent()
		if s.Start() < a.lastWork(block) {
			return true
		}
		if block.Parent().Has(syntax.Function | syntax.Class | syntax.Loop) {
			return false
		}
		s = block.Statement()
	}
	return false
}

// lastWork returns the offset of the last statement of a block that does more
// than to print and to end what runs, or 0.
func (a *audience) lastWork(block syntax.Node) int {
	return a.worked.of(block, func(block syntax.Node) int { return lastOf(block, a.works) })
}

// lastOf returns the offset of the last statement of a block that is such a one, or 0.
func lastOf(block syntax.Node, is func(syntax.Node) bool) (at int) {
	for s := range block.Statements() {
		if is(s) {
			at = s.Start()
		}
	}
	return at
}

func (a *audience) works(s syntax.Node) bool {
	switch e := s.Expression(); {
	case s.Has(syntax.Return):
		return returnsValue(s)
	case s.Has(syntax.Raise | syntax.Jump | syntax.Function | syntax.Class | syntax.Import), s.Is(syntax.PyPassStatement), e.Has(syntax.String):
		return false
	case s.Has(syntax.If | syntax.Loop):
		return !a.tells.of(s, a.onlyTells)
	case e.Has(syntax.Call):
		return !a.isPrinter(e) && !named(e, closers) && !(e.Language() == source.Python && isLook(e, looks))
	case e.Language() == source.Python && (e.Has(syntax.Identifier) || e.Is(syntax.PyAttribute, syntax.PySubscript)):
		return false // shown, if anything
	}
	return true
}

// returnsValue reports whether a function hands on what it made, other than to
// tell how it went.
func returnsValue(s syntax.Node) bool {
	for c := range s.Children() {
		if !c.Is(syntax.Token) && !c.Has(syntax.Comment|syntax.Number|syntax.Constant) {
			return true
		}
	}
	return false
}

// isBesides reports whether a function of Python has such a word in its name and is called
// for its value all the same: get_train_test_split, but not test_split.
func (a *audience) isBesides(fn syntax.Node, name string, words map[string]bool) bool {
	return !words[firstWord(name)] && a.hands.of(fn, handsOn)
}

// handsOn reports whether a function of Python returns a value: it is called for that,
// whatever it is named and prints besides.
func handsOn(fn syntax.Node) bool {
	if fn.Language() != source.Python {
		return false
	}
	for r := range fn.Nodes(syntax.Return) {
		if scopeOf(r) == fn && returnsValue(r) {
			return true
		}
	}
	return false
}

// closers are calls that end a program or put its tools away.
var closers = syntax.Names("exit _exit quit q close")
