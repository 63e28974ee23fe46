package prints

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells looks from values that may be results as well.

// isSure reports whether a value is shown for a look at it, and is no result that its author
// forgot to name.
func (a *audience) isSure(call syntax.Node, out output) bool {
	inR := call.Language() == source.R
	switch {
	case a.f.Doc.Dialect == source.NBConvert, a.isOfFailure(call), a.isBareCounter(call, out), call.AtTop() && showsCells(a.f.Doc) && !out.mark && !(out.look && a.isMidway(call)):
		return false // a notebook showed it, or it says what went wrong
	case out.mark:
		return !isLetterAlone(out.of)
	case out.ruler, out.label, out.below, a.isSpokenFor(call, out), !inR && asksFor(out.of, describers), isExplained(call.Statement()), !inR && a.isHeard(call, out), isInGuard(call) && !worksInGuard(call),
		inR && (a.mayBeTold(call, out) || isSpokenOf(call) || a.beginsTurn(call)):
		return false
	case inR && (out.plain || cameIn(out.of)):
		return a.isMidway(call)
	case out.look && inR:
		return false
	case out.look:
		return !(out.row && saysWhich(call)) && !isGiven(out.of) && (a.isMidway(call) || !a.isShownLast(call))
	}
	return a.isLeftBare(call, out)
}

// mayBeRead reports whether a value of Python that is no sure look is left alone: a notebook showed it,
// a comment announces it, it sums up a whole table, or a script shows it last
// or with something that speaks for it and does not go on with it. Of 405 such values that readers judged in public
// repositories 32 were for a reader, 17 of them among the 56 that this leaves alone.
func (a *audience) mayBeRead(call syntax.Node, out output) bool {
	switch {
	case call.Language() != source.Python:
		return false
	case a.f.Doc.Format == source.Notebook && out.label && !out.look, a.f.Doc.Dialect == source.NBConvert, isAnnotated(a.firstOfRow(call.Statement())), !out.look && (isTabular(out.of) || isOneOfNames(out.of)):
		return true
	case !call.AtTop():
		return asksFor(out.of, describers)
	case out.below, a.isPassing(call, out):
		return false
	case a.isMidway(call):
		return !out.look && a.isSpokenFor(call, out)
	}
	return call.Within(syntax.Loop).OK()
}

// isTabular reports whether Python shows a table that is made for people, or values behind words that are their keys.
func isTabular(shown syntax.Node) bool {
	made := shown
	if shown.Has(syntax.Identifier) {
		made = bound(shown)
	}
	return tabulators[made.FuncName()] || isKeyed(made)
}

// beginsTurn reports whether a turn of a loop, or of a function that R applies to one value after the
// other, begins with a print, or with what it shows: it says which one it is.
func (a *audience) beginsTurn(call syntax.Node) bool {
	s := call.Statement()
	of, above := s.Parent().Parent(), s.PrevCode()
	if above.Expression().Has(syntax.Assignment) && call.Mentions(above.Expression().Target().Text()) {
		above = above.PrevCode()
	}
	return !above.OK() && (of.Has(syntax.Loop) || of.Is(syntax.RFunctionDefinition) && of.Parent().Is(syntax.RArgument) && applies(of.Within(syntax.Call)))
}

// isLeftBare reports whether a print shows variables without a word in the midst of work that
// goes on with them, in Python in a row with others, or somewhere in a function that does so
// whenever it is called. What begins a block says what is at work. Of 49 such values in public
// repositories one was meant for readers, of 47 others that the work goes on with 17.
func (a *audience) isLeftBare(call syntax.Node, out output) bool {
	if isSpelled(out.of) || call.Language() == source.Python && isParameterOf(call.Within(syntax.Function), out.of) || !a.isMidway(call) || !a.isPassing(call, out) && !a.servesBesides(call, out) || isOffered(call) || a.tellsText(call.Statement().NextCode().Expression()) {
		return false
	}
	s, around := call.Statement(), call.Within(syntax.Function|syntax.Loop|syntax.If)
	if call.Language() == source.R && s.NextCode().Has(syntax.Return) {
		return false // what a function ends in it may be called for
	}
	return call.Language() == source.Python && a.isInRow(call) || s.PrevCode().OK() && around.Has(syntax.Function) && !mains[functionName(around)]
}

// isSpelled reports whether a text of Python shows a variable behind its name: f"{x=}".
func isSpelled(n syntax.Node) bool {
	for c := range n.Children() {
		shown := c.Child(syntax.ExpressionField)
		if c.Is(syntax.PyInterpolation) && (shown.Has(syntax.Identifier) || shown.Is(syntax.PyAttribute) && !isLook(shown, looks)) && strings.HasPrefix(string(n.File().Doc.Code[shown.Stop():c.Stop()]), "=") {
			return true
		}
	}
	return false
}

// isInRow reports whether prints of nothing but values stand right above or below a print.
func (a *audience) isInRow(call syntax.Node) bool {
	s := call.Statement()
	return a.showsBare(s.PrevCode()) || a.showsBare(s.NextCode())
}

// showsBare reports whether a statement of Python prints nothing but values.
func (a *audience) showsBare(s syntax.Node) bool {
	e := s.Expression()
	if !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	out := printed(e)
	return (out.what == value || out.asked) && !out.label && !out.mark
}

// isOfFailure reports whether a print stands where Python handles an error or is about to
// raise one.
func (a *audience) isOfFailure(call syntax.Node) bool {
	for n := range call.Ancestors() {
		switch {
		case n.Has(syntax.Function):
			return false
		case a.isFailing(n):
			return true
		}
	}
	return false
}

// isFailing reports whether a clause or a branch handles an error or ends in one.
func (a *audience) isFailing(n syntax.Node) bool {
	return n.Is(syntax.PyExceptClause) || n.Has(syntax.Block) && !n.Parent().Has(syntax.Function) && a.fails.of(n, endsInError)
}

// isInCellFunction reports whether a call stands in a function of Python that a cell defines.
func (a *audience) isInCellFunction(call syntax.Node) bool {
	return showsCells(a.f.Doc) && !call.AtTop() && call.Language() == source.Python
}

// worksInGuard reports whether a main guard of Python reads data or lists files in front of
// the call, saves something behind it or is a long script, so that it works and tries nothing out.
func worksInGuard(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if !n.Has(syntax.If) || !n.Child(syntax.ConditionField).IsMainGuard() {
			continue
		}
		count := 0
		for range n.Child(syntax.ConsequenceField).Statements() {
			if count++; count > maxTrial {
				return true
			}
		}
		for made := range n.Child(syntax.ConsequenceField).Descendants(syntax.Call, syntax.Function) {
			if made.Start() < call.Start() && (isReader(made) || named(made, listers)) || made.Start() > call.Stop() && (hasWord(made.FuncName(), savers) || made.FuncName() == "open" && leaves(made)) {
				return true
			}
		}
	}
	return false
}

var (
	// listers list files.
	listers = syntax.Names("listdir glob iglob rglob walk scandir")
	// savers are words in the names of functions that keep something in a file.
	savers = syntax.Names("csv parquet pickle save savetxt savez dump savefig export")
)

// maxTrial is how many statements try out a module at most.
const maxTrial = 20

// isPassing reports whether the work goes on with what is printed, so that it is none of
// the results: its variable is read behind the print.
func (a *audience) isPassing(call syntax.Node, out output) bool {
	if out.label || out.below || !a.isMidway(call) && !call.Within(syntax.Loop).OK() {
		return false
	}
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := subject(v)
		return name.OK() && !isInHand(call, name) && (isReadFrom(call.Statement().Stop(), name) || isLook(bound(name), looks))
	})
}

// isInHand reports whether a loop around the call goes through something of which the
// variable holds one item after the other.
func isInHand(call, name syntax.Node) bool {
	for loop := call.Within(syntax.Loop); loop.OK(); loop = loop.Parent().Within(syntax.Loop) {
		counter := loop.Child(syntax.LeftField)
		if loop.Is(syntax.RForStatement) {
			counter = loop.Child(syntax.VariableField)
		}
		if counter.OK() && counter.Mentions(name.Text()) {
			return true
		}
	}
	return false
}

// isOnTheWay reports whether a print of a notebook's cell stands in the midst of work,
// without words around it and without anybody who asked for it.
func (a *audience) isOnTheWay(call syntax.Node) bool {
	s := call.Statement()
	above := s.PrevSibling()
	if isMadeBetween(above, s) {
		above = above.PrevSibling() // of what is printed
	}
	if a.rules(above) {
		above = above.PrevSibling() // below a heading
	}
	return !a.isEveryone() && !a.lesson && a.isMidway(call) && !isAskedFor(call) && !isExplained(s) && !keepsFigures(s) && !isAnnotated(s) &&
		!a.tellsText(above.Expression()) && !a.tellsText(s.NextCode().Expression())
}

// isOfModule reports whether a call of Python is of a function of an imported module.
func isOfModule(call syntax.Node) bool {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	return on.Has(syntax.Identifier) && call.File().Imported()[on.Text()] != ""
}

// subject returns the variable that an expression is about: weights of len(weights), of
// weights[0] and of weights.values.
func subject(n syntax.Node) syntax.Node {
	for range maxSteps {
		switch {
		case n.Has(syntax.Identifier):
			return n
		case n.Is(syntax.PyAttribute):
			n = n.Child(syntax.ObjectField)
		case n.Is(syntax.PySubscript):
			n = n.Child(syntax.ValueField)
		case n.Is(syntax.PyString, syntax.PyBinaryOperator, syntax.PyTuple):
			var s said
			if !s.add(n) || len(s.values) == 0 || s.values[0] == n {
				return syntax.Node{}
			}
			n = s.values[0]
		case n.Is(syntax.RSubset, syntax.RSubset2):
			n = n.Child(syntax.FunctionField)
		case n.Is(syntax.RExtractOperator, syntax.RPipe):
			n = n.Child(syntax.LHSField)
		case n.Is(syntax.RAssignment):
			n = n.Target()
		case n.Has(syntax.Call) && n.Child(syntax.FunctionField).Is(syntax.PyAttribute) && !isOfModule(n):
			n = n.Child(syntax.FunctionField).Child(syntax.ObjectField)
		case n.Has(syntax.Call):
			n = n.Arg("", 0)
		default:
			return syntax.Node{}
		}
	}
	return syntax.Node{}
}
