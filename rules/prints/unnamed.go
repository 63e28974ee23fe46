package prints

import (
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values that are printed without a word. Whoever reads the output cannot tell what
// they are, so that they are rather looks than messages, although nothing makes that sure: of 134 such
// prints in public repositories that readers judged without seeing what labcoat says, 119 were looks.

// isUnnamed reports whether a print shows nothing but variables, parts of them and what is asked of
// objects, with no text between.
func isUnnamed(call syntax.Node) bool {
	values, goes := printedValues(call)
	if !goes || len(values) == 0 || call.FuncName() == "write" || printed(call).label {
		return false
	}
	if call.Language() == source.R {
		return call.FuncName() == "print" && len(values) == 1 && !isFormatted(call) && (isPart(values[0]) || isRowOfParts(values[0]))
	}
	return !slices.ContainsFunc(values, func(v syntax.Node) bool {
		return !isLook(v, looks) && !isAskedWithout(v) && !(v.Has(syntax.Call) && isPutTogether(v)) && (!isPath(v) || isComposed(bound(v)) || isDumpedFor(v) || namesItself(v))
	})
}

// isPart reports whether an expression of R is a variable or a part of one.
func isPart(e syntax.Node) bool {
	return e.Is(syntax.RIdentifier, syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2) && e.Base().Is(syntax.RIdentifier)
}

// isRowOfParts reports whether R puts nothing but variables and parts of them side by side: c(i, km[j]).
func isRowOfParts(e syntax.Node) bool {
	if e.FuncName() != "c" || !e.Is(syntax.RCall) {
		return false
	}
	for arg := range e.Args() {
		if arg.Name != "" || !isPart(arg.Value) {
			return false
		}
	}
	return true
}

// isOfVariables reports whether an expression is made of nothing but variables.
func isOfVariables(e syntax.Node) bool { return isPutTogether(e) || isPart(e) || isRowOfParts(e) }

// isPutTogether reports whether Python puts variables into a list, a set or pairs, or works a number out of one:
// list(zip(km, fare)), max(km), min(0, km).
func isPutTogether(e syntax.Node) bool {
	if !e.Has(syntax.Call) || !gathering[e.Callee()] {
		return isPath(e)
	}
	for arg := range e.Args() {
		if arg.Name != "" || !arg.Value.Has(syntax.Number) && !isPutTogether(arg.Value) {
			return false
		}
	}
	return true
}

// gathering are functions that do so.
var gathering = syntax.Names("list set tuple dict sorted zip sum max min any all")

// isAskedWithout reports whether an expression calls something that is given nothing, and whose
// answer by its name is no figure, no text for people but the summary of a model, and no time, and that is no
// program's main function: file.read().
func isAskedWithout(e syntax.Node) bool {
	if name := e.FuncName(); !e.Has(syntax.Call) || isTold(name) && name != "summary" || mains[name] || layouts[name] || cutters[name] || printerNames[name] || hasWord(name, statistics) || isClock(e) {
		return false
	}
	for range e.Args() {
		return false
	}
	return isPath(e.Child(syntax.FunctionField))
}

// isFigureMidway reports whether Python shows in the midst of work, without a word, how good something is:
// whoever reads the output cannot tell.
func (a *audience) isFigureMidway(call syntax.Node, out output) bool {
	return out.of.Has(syntax.Identifier) && isMeasured(out.of) && a.isMidway(call)
}

// isTextByName reports whether a variable says by its name that it holds words for people, or how long
// something took. What a command printed is no such text.
func isTextByName(e syntax.Node) bool {
	last := syntax.LastWord(e.Text())
	return toldTexts[last] && !outputs[last]
}

// outputs are words for what a command has printed.
var outputs = syntax.Names("output stderr stdout")

// isComposed reports whether a value was put together as a text.
func isComposed(made syntax.Node) bool {
	if leadsToFile(made) {
		return false
	}
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
	case made.Has(syntax.String):
		text, whole := made.Literal()
		return hasText(made) && !(whole && isOneWord(text)) // region = "north" is a setting
	case made.FuncName() == "format":
		return hasText(made)
	}
	return made.FuncName() == "strftime" || wording[firstWord(made.FuncName())] && made.Is(syntax.PyCall) && made.FuncName() != "dumps"
}

// wording are words that the names of functions begin with which put values into words.
var wording = syntax.Names("format render dumps")

// isDumpedFor reports whether Python spells data as a text to be printed: it is laid out,
// or nothing else is done with it. line = json.dumps(rows) that is sent, too, is none.
func isDumpedFor(shown syntax.Node) bool {
	made := bound(shown)
	return made.FuncName() == "dumps" && (made.Arg("indent", -1).OK() || !isReadBesides(shown))
}

// leadsToFile reports whether the texts that a value is put together of are those of a path: no blanks and a slash. A date has
// one too, and so has a count: str(i) + "/" + str(n).
func leadsToFile(made syntax.Node) bool {
	if made.FuncName() == "strftime" {
		return false
	}
	slashed, counted := false, made.Mentions("str") || made.Mentions("len")
	for n := range made.Nodes(syntax.String) {
		text := textOf(n)
		if strings.Contains(text, " ") || strings.Contains(text, `\n`) {
			return false
		}
		slashed = slashed || strings.Contains(text, "/") && !(counted && text == "/")
	}
	return slashed
}

// isOneWord reports whether a text is a word or several that are joined: "north", "low_tide-2".
func isOneWord(text string) bool { return text != "" && !strings.ContainsAny(text, " \\!?") }

// isLikely reports whether a print that is no sure look is one for all that is known: a value without a name
// that would be told as a message, or that a script or a function of Python which is there for more ends up
// to show.
func (a *audience) isLikely(call syntax.Node, out output, what content) bool {
	row := call.Language() == source.Python && a.isInRow(call)
	if !isUnnamed(call) && !(row && out.asked && a.isMidway(call)) || call.AtTop() && showsCells(a.f.Doc) && !a.isMidway(call) || a.isToldAbout(call, out, what) {
		return false
	}
	told := contentOf(out.of) == words
	switch {
	case row:
		return out.what != nothing && !(call.AtTop() && (a.lesson || call.Start() >= a.ending && a.remains.areNothing())) && !isExplained(call.Statement())
	case what == words:
		return !told || isAskedWithout(out.of) || a.isMidway(call) && isOfVariables(out.of) && !isTextByName(out.of) || out.of.Has(syntax.Identifier) && (a.isPassing(call, out) || a.servesBesides(call, out))
	case told, out.what != value, a.program && !a.isLook(call, out, value), a.talks[turnOf(call).Index()]:
		return false
	}
	return a.isLeftAtEnd(call, out) || a.isLeftInGuard(call) || a.isLeftInTrial(call)
}

// isToldAbout reports whether what stands around a print says what its value is or why it is shown.
func (a *audience) isToldAbout(call syntax.Node, out output, what content) bool {
	if call.Language() == source.R {
		made := before(out.of) // rmse <- paste("rmse", rmse), tag <- paste("port:", port), p <- sapply(ports, function(x) t.test(x)$p.value)
		if what == nothing || isKept(call, out.of) || followsWarning(call) || isFit(maker(out.of)) || made.FuncName() == "system.time" || isWorded(made) && (namesVariable(made, out.of) || hasLabel(made)) || !cameIn(out.of) && a.isMadeBelowWords(call) || isBelowText(call) || isGivenNames(call, out.of) {
			return true
		}
	}
	return a.precedesCheck(call) || a.isHeard(call, out) && !a.isFigureMidway(call, out) || a.isOpened(call, out) || a.isAnswer(call) || keepsFigures(call.Statement()) || isAnnotated(a.firstOfRow(call.Statement()))
}

// isMadeBelowWords reports whether a script of R tells words right above the statements that make what a print shows.
func (a *audience) isMadeBelowWords(call syntax.Node) bool {
	made := call.Statement().PrevCode()
	above := made.PrevCode().Expression()
	return call.AtTop() && isMadeBetween(made, call.Statement()) && a.tellsWords(above) && hasText(above)
}

// isBelowText reports whether a script of R shows a text right above a print, as it stands there or put together of texts
// and values, as a label.
func isBelowText(call syntax.Node) bool {
	above := call.Statement().PrevCode()
	return above.Parent().Has(syntax.CellRoot) && (above.Has(syntax.String) || isWorded(above)) && hasText(above)
}

// isGivenNames reports whether R gives the elements of a variable names in one of the lines above a print, and does nothing with
// it from there on but to print it: they are for who reads that.
func isGivenNames(call, of syntax.Node) bool {
	above := call.Statement().PrevCode()
	for i := 0; i < maxMade && above.OK(); i, above = i+1, above.PrevCode() {
		if named := above.Target(); named.FuncName() == "names" && named.Arg("x", 0).Text() == of.Text() {
			return !isAmong(readsBesides, of, above.Stop(), reboundAt(scopeOf(of), of))
		}
	}
	return false
}

// namesVariable reports whether a text that R puts together has the name of the variable that holds it.
func namesVariable(made, variable syntax.Node) bool {
	for n := range made.Nodes(syntax.String) {
		if slices.Contains(strings.FieldsFunc(textOf(n), isNoLetter), variable.Text()) {
			return true
		}
	}
	return false
}

// isNoLetter reports whether a character is in no name.
func isNoLetter(r rune) bool {
	return r != '_' && r != '.' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// isLeftAtEnd reports whether a script that leaves something else behind, or shows what it has
// read, ends in a print.
func (a *audience) isLeftAtEnd(call syntax.Node, out output) bool {
	return call.AtTop() && call.Start() >= a.ending && !call.Within(syntax.Loop|syntax.If).OK() && !a.f.Doc.HasCells() && !isExplained(call.Statement()) &&
		(!a.remains.areShown() || cameIn(out.of))
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
