package prints

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that are printed without a word. Whoever reads the output
// cannot tell what they are, so that they are rather looks than messages, although nothing
// makes that sure.

// isUnnamed reports whether a print of Python shows nothing but variables, parts of them and
// what is asked of objects, with no text between. What something is called needs no name.
func isUnnamed(call syntax.Node) bool {
	values, goes := printedValues(call)
	if call.Language() != source.Python || !goes || len(values) == 0 || printed(call).label {
		return false
	}
	return !slices.ContainsFunc(values, func(v syntax.Node) bool {
		return !isLook(v, looks) && !isAskedWithout(v) && (!isPath(v) || isCalling(v) || isAddress(v) || isGiven(v) || isComposed(bound(v)) || namesItself(v))
	})
}

// isAskedWithout reports whether an expression calls something that is given nothing, and whose
// answer by its name is no figure, no text for people and no time: file.read().
func isAskedWithout(e syntax.Node) bool {
	if name := e.FuncName(); !e.Has(syntax.Call) || isTold(name) || layouts[name] || cutters[name] || printerNames[name] || hasWord(name, statistics) || isClock(e) {
		return false
	}
	for range e.Args() {
		return false
	}
	return isPath(e.Child(syntax.FunctionField))
}

// isBehindItself reports whether a print of Python in the midst of work shows a variable that is
// made there behind the very name that it has, but for what a program begins with.
func (a *audience) isBehindItself(call syntax.Node, out output) bool {
	return call.Language() == source.Python && out.named && !out.row && !isIndented(call) && behindOwnName(call, out.of) && binding(subject(out.of)).OK() && !isGiven(out.of) && a.isMidway(call) &&
		(!isSettingUp(call) || call.Within(syntax.Loop).OK())
}

// isComposed reports whether a value was put together as a text.
func isComposed(made syntax.Node) bool {
	switch {
	case made.Is(syntax.PyBinaryOperator):
		for n := range made.Nodes(syntax.String) {
			if n.Field() != syntax.SubscriptField {
				return true // also blanks between values
			}
		}
	case made.FuncName() == "join":
		separator, _ := made.Child(syntax.FunctionField).Child(syntax.ObjectField).Literal()
		return strings.Contains(separator, `\n`) || hasText(made)
	case made.Has(syntax.String), made.FuncName() == "format":
		return hasText(made)
	}
	return made.FuncName() == "strftime"
}

// isLikely reports whether a print of Python that is no sure look is one for all that is known:
// a value without a name that would be told as a message, or that a script or a function which
// is there for more ends up to show.
func (a *audience) isLikely(call syntax.Node, out output, what content) bool {
	row := a.isInRow(call)
	if a.isHeard(call, out) || call.AtTop() && showsCells(a.f.Doc) && !a.isMidway(call) || !isUnnamed(call) && !a.isBehindItself(call, out) && !(row && out.asked && a.isMidway(call)) || a.isOpened(call, out) || a.isAnswer(call, out) || keepsFigures(call.Statement()) || isAnnotated(call.Statement()) {
		return false
	}
	told := contentOf(out.of) == words
	switch {
	case row:
		return out.what != nothing && !(call.AtTop() && (a.lesson || a.isTaught() || a.isDemonstration() && !cameIn(out.of) || call.Start() >= a.ending && a.remains.areNothing())) && !isExplained(call.Statement())
	case what == words:
		return !told || isAskedWithout(out.of) || out.of.Has(syntax.Identifier) && (a.isPassing(call, out) || a.servesBesides(call, out))
	case told, out.what != value, a.program && !a.isLook(call, out, value), a.talks[turnOf(call).Index()]:
		return false
	}
	return a.isLeftAtEnd(call, out) || a.isLeftInGuard(call) || a.isLeftInTrial(call)
}

// isLeftAtEnd reports whether a script that leaves something else behind, or shows what it has
// read, ends in a print.
func (a *audience) isLeftAtEnd(call syntax.Node, out output) bool {
	return call.AtTop() && call.Start() >= a.ending && !call.Within(syntax.Loop|syntax.If).OK() && !a.f.Doc.HasCells() && !isExplained(call.Statement()) &&
		!a.isTaught() && (!a.isDemonstration() && !a.remains.areShown() || cameIn(out.of) && !a.showsFile())
}

// isLeftInGuard reports whether a print stands in a main guard that works, and that takes no
// arguments.
func (a *audience) isLeftInGuard(call syntax.Node) bool {
	return isInGuard(call) && worksInGuard(call)
}

// isLeftInTrial reports whether a print stands in the midst of a function that is named for a
// test and asserts nothing, as one that tries a model on data.
func (a *audience) isLeftInTrial(call syntax.Node) bool {
	fn := call.Within(syntax.Function)
	if !fn.OK() || !hasWord(functionName(fn), tests) || !a.isMidway(call) {
		return false
	}
	for n := range fn.Subtree() {
		if n.Is(syntax.PyAssertStatement) {
			return false
		}
	}
	return true
}
