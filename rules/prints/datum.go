package prints

import (
	"bytes"
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that are data and no figures, whatever they are called.

// isTakenApart reports whether the work goes on with parts of a variable behind the print, or
// goes through it, so that it holds data and no figure for people.
func (a *audience) isTakenApart(call syntax.Node, out output) bool {
	name := out.of
	if call.Language() != source.Python || out.row || out.label || out.below || !name.Has(syntax.Identifier) || contentOf(name) != words || !a.isMidway(call) || !binding(name).OK() {
		return false
	}
	scope := scopeOf(name)
	until := reboundAt(scope, name)
	for n := range scope.Named(name.Text()) {
		if n.Start() > call.Statement().Stop() && n.Start() < until && scopeOf(n) == scope && isTakenFrom(n) && !isPrinted(n) {
			return true
		}
	}
	return false
}

// isTable reports whether a call of Python gives a table: pd.concat(parts).
func isTable(imported map[string]string, made syntax.Node) bool {
	on, _, ok := strings.Cut(made.Callee(), ".")
	first, _, _ := strings.Cut(imported[on], ".")
	return ok && first == "pandas" && pureFunctions["pandas"][made.FuncName()]
}

// isTakenFrom reports whether an element of what a name holds is taken, or a loop goes through it.
func isTakenFrom(n syntax.Node) bool {
	switch p := n.Parent(); n.Field() {
	case syntax.ValueField:
		return p.Is(syntax.PySubscript) && !isFilled(n) && !n.Statement().Has(syntax.Return)
	case syntax.RightField:
		return p.Is(syntax.PyForStatement, syntax.PyForInClause)
	}
	return false
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

// isDatum reports whether a loop of Python goes through records of a file, a table or an
// answer and prints the whole of one in front of its work: nobody counts by them.
func (a *audience) isDatum(loop, call syntax.Node, out output) bool {
	if !loop.Is(syntax.PyForStatement) || out.row || out.label || !a.isMidway(call) {
		return false
	}
	s := call.Statement()
	if a.asksAbout(s.NextCode().Expression(), out.of) || a.asksAbout(s.PrevSibling().Expression(), out.of) {
		return true
	}
	of := loop.Child(syntax.RightField)
	return out.of.Has(syntax.Identifier) && out.of.Text() == loop.Child(syntax.LeftField).Text() &&
		(isRecords(of) || of.Has(syntax.Identifier) && isRecords(bound(of)))
}

// asksAbout reports whether an expression prints what is asked of a value without a word.
func (a *audience) asksAbout(e, value syntax.Node) bool {
	if !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	out := printed(e)
	return out.look && !out.label && isPath(value) && (bytes.HasPrefix(out.of.Bytes(), value.Bytes()) || bytes.Equal(out.of.Arg("", 0).Bytes(), value.Bytes()))
}

// isRecords reports whether an expression gives records one after the other.
func isRecords(n syntax.Node) bool {
	return n.Has(syntax.Call) && named(n, recorders)
}

// recorders are functions whose answer is gone through one record after the other.
var recorders = syntax.Names("open readlines reader DictReader fetchall fetchmany iterrows itertuples find_all findAll select finditer")

// isOfWork reports whether the top level of a document of Python, which mostly works, goes on
// with a variable that it prints once.
func (a *audience) isOfWork(call syntax.Node, out output) bool {
	if out.row || call.Within(syntax.If).OK() || len(a.talks) > 0 || isGiven(out.of) || bytes.Contains(out.of.Bytes(), []byte("sys.argv")) || !a.isPassing(call, out) {
		return false
	}
	if loop := call.Within(syntax.Loop); loop.OK() && !(loop.Covers(binding(out.of)) && isReadInTurn(loop, call, out.of)) {
		return false
	}
	for n := range a.f.Root().Named(out.of.Text()) {
		if isPrinted(n) && !call.Covers(n) {
			return false
		}
	}
	prints, _, others := a.shownAtTop()
	return 2*prints < others
}

// isReadInTurn reports whether a turn of a loop goes on with a variable behind a print.
func isReadInTurn(loop, call, name syntax.Node) bool {
	for n := range loop.Named(name.Text()) {
		if n.Start() > call.Stop() && isRead(n) && !isPrinted(n) {
			return true
		}
	}
	return false
}
