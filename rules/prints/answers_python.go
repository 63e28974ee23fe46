package prints

import (
	"bytes"
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that are printed without a word and that somebody reads all the same:
// what stands around the print says so.

// isHeard reports whether what stands around a print of Python says that its value is read: it tells of a
// failure, says how much there is or how good something is, or is laid out for the screen.
func (a *audience) isHeard(call syntax.Node, out output) bool {
	return call.Language() == source.Python && !out.mark && !out.ruler && a.heard.of(call, func(call syntax.Node) bool { return a.isAnswered(call, out) })
}

// isAnswered is isHeard of a print of Python. What has to go through all that is done with a name comes last.
func (a *audience) isAnswered(call syntax.Node, out output) bool {
	s := call.Statement()
	switch {
	case s.NextCode().Has(syntax.Raise), isLaidOutAround(s), isCounted(call, out), tellsSeveral(call),
		!out.plain && a.isOfFailure(call), !out.look && isMeasured(out.of):
		return true
	}
	return isCommandLine(out.of) || isPutInWords(out.of) || movesOn(call)
}

// isCounted reports whether a print says in several words how much there is of something, which it does not call
// by its name in the code: "training rows: 30".
func isCounted(call syntax.Node, out output) bool {
	counted := subject(out.of)
	if !out.label || out.of.FuncName() != "len" || !counted.OK() {
		return false
	}
	var s said
	for arg := range call.Args() {
		if !s.add(arg.Value) {
			return false
		}
	}
	return slices.ContainsFunc(s.texts, func(text string) bool {
		said := strings.Fields(strings.Trim(withoutPlaces(text), " :=->,;.!*#"))
		return len(said) > 1 && !slices.Contains(said, counted.Text())
	})
}

// isMeasured reports whether a value says by a name in it how good something is: np.mean(rmse_by_fold).
func isMeasured(shown syntax.Node) bool {
	if made := shown.Statement().PrevCode().Expression(); made.Has(syntax.Assignment) && bytes.Equal(made.Target().Bytes(), shown.Bytes()) && hasWord(made.Value().Callee(), goodness) {
		return true // what metrics.deviance() gave
	}
	for n := range shown.Subtree() {
		if n.Has(syntax.Identifier) && n.Field() != syntax.FunctionField && hasWord(n.Text(), goodness) && syntax.LastWord(n.Text()) != "names" {
			return true
		}
	}
	return false
}

// isLaidOutAround reports whether a print stands in a with statement that says how tables are shown, or a few lines below
// a call that does.
func isLaidOutAround(s syntax.Node) bool {
	for n := range s.Ancestors() {
		if n.Has(syntax.Function) {
			break
		}
		if n.Has(syntax.With) && strings.Contains(n.FirstChild().Text(), "option_context") {
			return true
		}
	}
	above := s.PrevCode()
	for range nearLayout {
		e := above.Expression()
		if e.FuncName() == "set_printoptions" || e.FuncName() == "set_option" {
			return true
		}
		above = above.PrevCode()
	}
	return false
}

// nearLayout is how many statements above a print are looked at for how it is laid out.
const nearLayout = 4

// isCommandLine reports whether a text is handed to the shell, or cut up for it, behind the print that shows it: it says what runs.
func isCommandLine(shown syntax.Node) bool {
	if !shown.Has(syntax.Identifier) || !slices.ContainsFunc(launcherNames, shown.File().Root().Mentions) {
		return false
	}
	for n := range launched.From(shown.File().Root(), shown.Text(), shown.Stop()) {
		return scopeOf(shown).Covers(n)
	}
	return false
}

// launched are names of what is handed to the shell, or cut up for it.
var launched = syntax.UsesThat(func(n syntax.Node) bool {
	call := n.Parent().Parent()
	return call.Is(syntax.PyCall) && launchers[call.FuncName()] && launchingModules[index.Top(syntax.Resolve(call.Callee(), call.File().Imported()))]
})

var (
	// launchers run what they are given, or cut it up to be run, and launchingModules have them.
	launchers        = syntax.Names("call check_call check_output run Popen system popen split getoutput getstatusoutput")
	launcherNames    = slices.Collect(maps.Keys(launchers))
	launchingModules = syntax.Names("subprocess os shlex commands")
)

// movesOn reports whether a loop around a print of several variables sets all of them anew from turn to turn: they say how far it is.
func movesOn(call syntax.Node) bool {
	loop := call.Within(syntax.Loop | syntax.Function)
	values, _ := printedValues(call)
	if !loop.Has(syntax.Loop) || len(values) < 2 {
		return false
	}
	for _, v := range values {
		if !v.Has(syntax.Identifier) || !isCarried(loop, v, values) {
			return false
		}
	}
	return true
}

// isCarried reports whether a loop gives a variable a value that comes of those of the turn before, and does not only
// put more into it: rows = np.append(rows, row).
func isCarried(loop, name syntax.Node, others []syntax.Node) bool {
	for n := range sets.Within(loop, name.Text()) {
		s := n.Parent()
		if s.Is(syntax.PyAugmentedAssignment) {
			return true
		}
		if s.Value().Arg("", 0).Text() == name.Text() {
			continue
		}
		for _, o := range others {
			for read := range s.Value().Subtree() {
				if read.Has(syntax.Identifier) && isVariable(read) && read.Text() == o.Text() {
					return true
				}
			}
		}
	}
	return false
}

// isPutInWords reports whether a variable of Python holds a text that was put together of values and what they are:
// "Minutes: " + str(minutes).
func isPutInWords(shown syntax.Node) bool {
	made := bound(shown)
	return isComposed(made) && hasLabel(made)
}

// hasLabel reports whether words in an expression say what stands behind them.
func hasLabel(made syntax.Node) bool {
	for n := range made.Nodes(syntax.String) {
		if labelling.Match(n.Bytes()) {
			return true
		}
	}
	return false
}

// labelling matches words in a text that say what stands behind them.
var labelling = lazyregexp.New(`[A-Za-z)]: ?["']?$|[a-z)]: ?\{`)

// tellsSeveral reports whether a print of Python shows three values or more, each behind a label: a record.
func tellsSeveral(call syntax.Node) bool {
	var s said
	for arg := range call.Args() {
		if !s.add(arg.Value) {
			return false
		}
	}
	labels := 0
	for _, text := range s.texts {
		if strings.ContainsAny(text, ":=") {
			labels++
		}
	}
	return len(s.values) >= minRecord && labels >= len(s.values)
}

// minRecord is how many values make one.
const minRecord = 3

// isColor reports whether an attribute of Python is a sign that colours what comes: Colors.RED.
func isColor(shown syntax.Node) bool {
	on := shown.Child(syntax.ObjectField)
	return shown.Is(syntax.PyAttribute) && hasWord(on.Text(), colored) && strings.ToUpper(shown.Child(syntax.AttributeField).Text()) == shown.Child(syntax.AttributeField).Text()
}

// colored are words in the names of what holds them.
var colored = syntax.Names("color colors colour colours bcolors fore back style ansi")

// isProbe reports whether a print of Python is all that is tried, to see whether there is a name: except NameError.
func isProbe(try, call syntax.Node) bool {
	s := call.Statement()
	if !try.Is(syntax.PyTryStatement) || s.Parent().Parent() != try || s.PrevCode().OK() || s.NextCode().OK() {
		return false
	}
	for c := range try.Children() {
		if c.Is(syntax.PyExceptClause) && c.Mentions("NameError") {
			return true
		}
	}
	return false
}
