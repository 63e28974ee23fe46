package prints

import (
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that may be there to be read, so that they are told as notes.

// isLetterAlone reports whether a text is a single letter.
func isLetterAlone(n syntax.Node) bool {
	text, _ := n.Literal()
	return len(text) == 1 && isLetter(text[0])
}

// saysWhich reports whether a print puts what is asked of an object beside what says which
// one it is: a variable, or something of the item that a loop has in hand.
func saysWhich(call syntax.Node) bool {
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := subject(v)
		return !isLook(v, looks) && name.OK() && (name == v || isInHand(call, name))
	})
}

// isParameterOf reports whether a variable of Python is what its function was given.
func isParameterOf(fn, v syntax.Node) bool {
	return fn.Child(syntax.ParametersField).Mentions(v.Text()) && !binding(v).OK()
}

// isShownLast reports whether a print that no work follows stands at the top level, or in a
// function that is not named for work, gives nothing back and leaves nothing behind.
func (a *audience) isShownLast(call syntax.Node) bool {
	fn := call.Within(syntax.Function)
	if !fn.OK() {
		return !call.File().Doc.HasCells()
	}
	name := functionName(fn)
	return !mains[name] && !doers[firstWord(name)] && a.keepsNothing(fn)
}

// keepsNothing reports whether a function of Python gives no value back and leaves nothing behind.
func (a *audience) keepsNothing(fn syntax.Node) bool {
	if handsOn(fn) {
		return false
	}
	for made := range fn.Nodes(syntax.Call) {
		if !a.isPrinter(made) && leaves(made) {
			return false
		}
	}
	return true
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
	words := syntax.Names(`path paths fpath filepath filepaths file fname filename filenames dir dirname directory folder command cmd url uri link address host port device args arg options opts config cfg conf configuration configurations hyperparameters hparams params parameters settings
		name title label description identifier version status model models net network`)
	maps.Copy(words, forPeople)
	return words
}()

// isNamedRows reports whether Python makes a table or a row of figures with names.
func isNamedRows(made syntax.Node) bool {
	for on := made; on.Has(syntax.Call); on = on.Child(syntax.FunctionField).Child(syntax.ObjectField) {
		made = on // of what is put in an order
	}
	name := made.FuncName()
	return tabulators[name] || (name == "DataFrame" || name == "Series") && (made.Arg("columns", -1).OK() || made.Arg("index", -1).OK() || strings.HasPrefix(made.Arg("", 0).Text(), "{"))
}

// tabulators make tables for people.
var tabulators = syntax.Names("PrettyTable Texttable tabulate")

// namesItself reports whether Python shows a table with names, or values behind the words that
// are their keys, there or where the variable was made.
func namesItself(shown syntax.Node) bool {
	if shown.Has(syntax.Identifier) {
		shown = bound(shown)
	}
	return isNamedRows(shown) || isKeyed(shown)
}

// isTable reports whether a call of Python gives a table: pd.concat(parts).
func isTable(imported map[string]string, made syntax.Node) bool {
	on, _, ok := strings.Cut(made.Callee(), ".")
	first, _, _ := strings.Cut(imported[on], ".")
	return ok && first == "pandas" && pureFunctions["pandas"][made.FuncName()]
}

// isWorkedOut reports whether Python goes on to work behind the print of what a call gave,
// unless that sums something up, is put in an order or made into a text for people.
func (a *audience) isWorkedOut(call syntax.Node, out output) bool {
	if call.Language() != source.Python || out.label || out.row || !out.of.Has(syntax.Identifier) || isInGuard(call) || !a.isMidway(call) || hasWord(out.of.Text(), forPeople) {
		return false
	}
	made := binding(out.of).Value()
	for n := range made.Subtree() {
		if n.Has(syntax.Identifier) && hasWord(n.Text(), forPeople) || n.Is(syntax.PyInterpolation) {
			return false
		}
	}
	return true
}

// forPeople are words in the names of what is worked out or laid out to be read.
var forPeople = func() map[string]bool {
	words := syntax.Names(`table str sort sorted sum importance importances cm matrix confusion means evaluate predict prediction predictions
		now date datetime strftime today`)
	for _, more := range []map[string]bool{figures, statistics, toldTexts} {
		maps.Copy(words, more)
	}
	return words
}()

// statistics are functions whose answer is a result.
var statistics = syntax.Names("mean nanmean median std var average corrcoef")
