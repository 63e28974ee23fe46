package prints

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isMeant reports whether a call prints nothing, or where somebody takes or asked for what is
// printed: then it is no leftover, whatever it shows.
func (a *audience) isMeant(call syntax.Node, out output) bool {
	if out.what == nothing || a.isSunk(call) {
		return true
	}
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.If), n.Is(syntax.PyElifClause):
			condition := n.Child(syntax.ConditionField)
			if a.isSwitch(n, condition) || isGuard(condition) && !isMainGuard(condition) && !(out.plain && a.worksOn(n, call)) {
				return true // somebody asked for it
			}
		case n.Has(syntax.With):
			if isRedirected(n) {
				return true
			}
		case n.Has(syntax.Call):
			if name := n.FuncName(); captures[name] || strings.HasPrefix(name, "render") && !a.isBeforeRender(n, call, out) || strings.HasPrefix(name, "expect_") {
				return true
			}
		case n.Has(syntax.Function):
			label := functionName(n)
			if label != "" && a.tells.of(n, a.onlyTells) || hasWord(label, tests) && !a.isBesides(n, label, tests) || describes(label) && !a.isBesides(n, label, describing) ||
				isCommand(n) || a.isForShow(n, call, out.of) {
				return true // it is there to print
			}
		}
	}
	switch {
	case !call.AtTop():
	case isInGuard(call):
		if !a.isMidway(call) {
			return true
		}
	case a.isTeaching(call, out), a.isAnswer(call, out):
		return true
	}
	if call.Language() == source.R && (named(call, drawers) && !out.look && a.plots.draws(out.of) || isHandedOn(call)) {
		return true
	}
	how, _ := call.Cell().Option("results")
	return how == "asis" || !out.look && !out.mark && a.isPurpose(call)
}

// isTeaching reports whether a print at the top level shows those who read the code how things
// are done: in a lesson, below what explains it, at the end of a cell.
func (a *audience) isTeaching(call syntax.Node, out output) bool {
	s := call.Statement()
	switch {
	case a.lesson, isExplained(s) && !isKeptLook(s):
		return true
	case a.isInPlain(call):
		return !a.isMidway(call)
	case showsCells(a.f.Doc):
		return !out.look || !s.NextCode().OK()
	}
	return call.Language() == source.Python && !out.mark && !showsCells(a.f.Doc) && (a.isTaught() || a.isDemonstration() && !cameIn(out.of))
}

// isAnswer reports whether a script does nothing at all but to work out what it shows. One that
// is named for a try is no program.
func (a *audience) isAnswer(call syntax.Node, out output) bool {
	return !hasWord(path.Base(a.f.Doc.Path), tries) && !out.plain && !out.mark && !(out.look && call.Language() == source.Python) && !showsCells(a.f.Doc) && !cameIn(out.of) && a.remains.areShown()
}

// tries are words in the names of files in which somebody tries things out.
var tries = syntax.Names("scratch draft drafts tmp temp debug")

// isRunNext reports whether one of the next statements hands the variable that is printed to a
// shell: the command is told before it runs.
func isRunNext(call, shown syntax.Node) bool {
	if !shown.Has(syntax.Identifier) {
		return false
	}
	next := call.Statement().NextCode()
	for range maxBetween {
		e := next.Expression()
		if e.Has(syntax.Assignment) {
			e = e.Value()
		}
		if e.Has(syntax.Call) && hasWord(e.Callee(), shells) && e.Child(syntax.ArgumentsField).Mentions(shown.Text()) {
			return true
		}
		next = next.NextCode()
	}
	return false
}

// maxBetween is within how many statements a command runs that is told.
const maxBetween = 2

// shells are words in the dotted names of functions that run commands.
var shells = syntax.Names("system popen subprocess getoutput shell")
