package prints

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows looks of Python that may be results or progress as well, so that they are
// told as notes.

// isInDoubt reports whether what a print of Python shows may have been meant for readers: a
// comment explains it, a line parts what is no look, or it is what somebody waits for.
func (a *audience) isInDoubt(call syntax.Node, out output) bool {
	switch {
	case call.Language() != source.Python:
		return false
	case out.mark:
		return isLetterAlone(out.of) // of what the branch is for
	case isRemarked(call), isLoggedAbove(call), isOfFailure(call), isWhyHere(call, out.of), isShare(call), isWrittenToo(call, out.of), isExplained(call.Statement()):
		return true
	case out.ruler:
		return !a.partsLooks(call)
	case out.what == words:
		return true
	case out.label:
		return out.named && !namesCode(call, out) && (isOffered(call) || a.isOneOfNamed(call))
	case out.look:
		return out.row && saysWhich(call) || !out.plain && (out.below || isGiven(out.of)) ||
			out.below && asksFor(out.of, summaries) || !a.isMidway(call) && (out.below && mains[functionName(call.Within(syntax.Function))] || a.isShownLast(call))
	}
	return out.below || isHeadline(call) || a.isLeftOut(call) || a.isEndOfTurn(call) || a.isGivenFirst(call) || isOfItsNumber(call, out.of) || isSwitchedOn(call) || !a.isPassing(call, out) && !a.servesBesides(call, out) || isOffered(call)
}

// isLetterAlone reports whether a text is a single letter.
func isLetterAlone(n syntax.Node) bool {
	text, _ := n.Literal()
	return len(text) == 1 && isLetter(text[0])
}

// saysWhich reports whether a print puts what is asked of an object beside what says which
// one it is: a variable, or an item that a loop has in hand.
func saysWhich(call syntax.Node) bool {
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := subject(v)
		return !isLook(v, looks) && name.OK() && (isInHand(call, name) || name == v && isParameterOf(call.Within(syntax.Function), v))
	})
}

// isParameterOf reports whether a variable of Python is what its function was given.
func isParameterOf(fn, v syntax.Node) bool {
	return fn.Child(syntax.ParametersField).Mentions(v.Text()) && !binding(v).OK()
}

// isEndOfTurn reports whether a turn of a loop ends in a print, or it shows what the condition of
// the loop asks about or what it counts with.
func (a *audience) isEndOfTurn(call syntax.Node) bool {
	loop := call.Within(syntax.Loop)
	if !loop.OK() {
		return false
	}
	values, _ := printedValues(call)
	return !a.isMidway(call) || slices.ContainsFunc(values, func(v syntax.Node) bool {
		return loop.Is(syntax.PyWhileStatement) && a.isCounter(loop, v) || isStepped(loop, v)
	})
}

// isSwitchedOn reports whether a print stands in a branch that callers of a function switch on
// or off.
func isSwitchedOn(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Has(syntax.Function) {
			return false
		}
		if c := n.Child(syntax.ConditionField); n.Has(syntax.If) && c.Has(syntax.Identifier) && isOptional(n.Within(syntax.Function), c) {
			return true
		}
	}
	return false
}

// isGivenFirst reports whether a function of Python begins with the print of what it was given,
// other than a table: it says what it works on.
func (a *audience) isGivenFirst(call syntax.Node) bool {
	fn, s := call.Within(syntax.Function), call.Statement()
	for above := s.PrevCode(); above.OK(); above = above.PrevCode() {
		if a.works(above) && !above.Expression().Value().Has(syntax.Identifier) {
			return false // and takes nothing apart
		}
	}
	values, _ := printedValues(call)
	return fn.OK() && s.Parent().Parent() == fn && len(values) > 0 && !slices.ContainsFunc(values, func(v syntax.Node) bool {
		return !v.Has(syntax.Identifier) || !isParameterOf(fn, v) && !unpacked(v).OK() || hasWord(v.Text(), frames)
	})
}

// isRemarked reports whether a comment on the line of a print or right above it says that
// something is shown.
func isRemarked(call syntax.Node) bool {
	s := call.Statement()
	above, behind := s.PrevSibling(), s.NextSibling()
	code := s.File().Doc.Code
	return saysShown(behind) && !bytes.Contains(code[s.Stop():behind.Start()], []byte("\n")) ||
		saysShown(above) && bytes.Count(code[above.Stop():s.Start()], []byte("\n")) == 1
}

// isLoggedAbove reports whether the statement right above a print logs words.
func isLoggedAbove(call syntax.Node) bool {
	e := call.Statement().PrevCode().Expression()
	return e.Has(syntax.Call) && isLogger(e) && hasText(e)
}

// saysShown reports whether a comment begins with a word by which something is there to be
// read. One that switches a print off is none.
func saysShown(comment syntax.Node) bool {
	return comment.Has(syntax.Comment) && showings[firstWord(comment.Text())] && !bytes.Contains(comment.Bytes(), []byte("(")) &&
		bytes.Count(bytes.TrimLeft(comment.Bytes(), "# "), []byte(" ")) > 1
}

// showings are words with which such comments begin.
var showings = syntax.Names("print prints printing show shows showing display displays output outputs report result results")

// partsLooks reports whether the prints right above and below a line show nothing but what is
// asked of objects without a word.
func (a *audience) partsLooks(ruler syntax.Node) bool {
	parts, s := false, ruler.Statement()
	for _, e := range []syntax.Node{s.PrevCode().Expression(), s.NextCode().Expression()} {
		if !e.Has(syntax.Call) || !a.isPrinter(e) {
			continue
		}
		if out := printed(e); out.what != value || !out.look || out.label {
			return false
		}
		parts = true
	}
	return parts
}

// isShownLast reports whether a print that no work follows stands at the top level, or in a
// function that is not named for work, gives nothing back and leaves nothing behind.
func (a *audience) isShownLast(call syntax.Node) bool {
	fn := call.Within(syntax.Function)
	if !fn.OK() {
		return !call.File().Doc.HasCells()
	}
	if name := functionName(fn); handsOn(fn) || mains[name] || doers[firstWord(name)] {
		return false
	}
	for made := range fn.Nodes(syntax.Call) {
		if !a.isPrinter(made) && leaves(made) {
			return false
		}
	}
	return true
}

// isHeadline reports whether a print of Python draws a line to both sides of a value or lays it
// out with breaks and tabs.
func isHeadline(call syntax.Node) bool {
	values, _ := printedValues(call)
	return isFramed(values) || slices.ContainsFunc(values, func(v syntax.Node) bool {
		return v.Is(syntax.PyString) && (strings.Contains(v.Text(), `\n`) || strings.Contains(v.Text(), `\t`))
	})
}

// isLeftOut reports whether a print stands in a branch that does nothing but to print and to go
// on with the next turn of a loop: it tells of what is left out.
func (a *audience) isLeftOut(call syntax.Node) bool {
	block := call.Statement().Parent()
	return block.Parent().Has(syntax.If) && block.LastStatement().Is(syntax.PyContinueStatement) && a.lastWork(block) == 0
}

// isOffered reports whether one of the values that are printed is by its name or by what it was
// made of for people: what something is called, a path, a setting, a figure, or rows that were
// given names.
func isOffered(call syntax.Node) bool {
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := v.Text()
		if v.Is(syntax.PyAttribute) {
			name = v.Child(syntax.AttributeField).Text()
		}
		if isCalling(v) || hasWord(name, offers) || isGiven(v) {
			return true
		}
		made := bound(v)
		for i := 0; i < maxSteps && made.Has(syntax.Identifier); i++ {
			made = bound(made)
		}
		return namesItem(made) || isPartOfText(made) || isWording(made) || isNamedRows(made) || asksFor(made, forPeople) || hasWord(made.FuncName(), forPeople) || made.Is(syntax.PyConditionalExpression)
	})
}

// offers are words in the names of values that are there to be read.
var offers = func() map[string]bool {
	words := syntax.Names(`path paths filepath filepaths file filename filenames dir dirname directory folder url device args arg options opts config cfg conf params parameters settings
		name title label description identifier version status model models net network`)
	maps.Copy(words, forPeople)
	return words
}()

// isNamedRows reports whether Python makes a table or a row of figures with names.
func isNamedRows(made syntax.Node) bool {
	name := made.FuncName()
	return (name == "DataFrame" || name == "Series") && (made.Arg("columns", -1).OK() || made.Arg("index", -1).OK() || strings.HasPrefix(made.Arg("", 0).Text(), "{"))
}
