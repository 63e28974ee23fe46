package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of Python that functions and branches are there for.

// isToPrint reports whether a function of Python is by what it says or does there to print: the
// first lines of its docstring tell of it, or it goes through a structure by calling itself and gives nothing back.
func (a *audience) isToPrint(fn, call syntax.Node, out output) bool {
	if fn.Language() != source.Python {
		return false
	}
	if doc := fn.Child(syntax.BodyField).FirstStatement().Expression(); doc.Docstring() && !out.mark && !(out.plain && a.isMidway(call)) {
		does, _, _ := strings.Cut(strings.TrimLeft(doc.Text(), "\"' \n"), "\n\n")
		if hasWord(does, printings) {
			return true
		}
	}
	return !out.look && !out.label && !mains[fn.FuncLabel()] && !handsOn(fn) && callsItself(fn)
}

// printings are words of docstrings that say that a function prints.
var printings = syntax.Names("print prints printed printing")

// callsItself reports whether a function of Python does.
func callsItself(fn syntax.Node) bool {
	for n := range fn.Child(syntax.BodyField).Named(fn.FuncLabel()) {
		call := n.Parent()
		if n.Field() == syntax.AttributeField {
			if !strings.HasPrefix(call.Child(syntax.ObjectField).Text(), "self") {
				continue
			}
			call = call.Parent()
		}
		if call.Has(syntax.Call) && call.FuncName() == fn.FuncLabel() {
			return true
		}
	}
	return false
}

// isAskedByArguments reports whether a branch of Python is one of a program's commands, which
// ends in what it prints: if sys.argv[1] == "get".
func (a *audience) isAskedByArguments(branch, call syntax.Node) bool {
	return call.Language() == source.Python && bytes.Contains(branch.Child(syntax.ConditionField).Bytes(), []byte("sys.argv")) && !a.isMidwayIn(call)
}

// isMidwayIn reports whether the block of a call goes on to work behind it.
func (a *audience) isMidwayIn(call syntax.Node) bool {
	s := call.Statement()
	return s.Start() < a.lastWork(s.Parent())
}

// isToldHere reports whether what stands next to a print of Python says that its value is told:
// words and an end of the run, lines to both sides, or the run of the command that it is.
func (a *audience) isToldHere(call syntax.Node, out output) bool {
	return call.Language() == source.Python && !out.look && !out.label && (a.saysWrong(call) || a.isBoxed(call) || isRunNext(call, out.of))
}

// saysWrong reports whether words right below a print of Python and the end of the run or the
// function that follows say what is wrong with the value.
func (a *audience) saysWrong(call syntax.Node) bool {
	s := call.Statement()
	if s.Parent().Parent().Has(syntax.Function) {
		return false
	}
	s, told := s.NextCode(), false
	for ; s.Expression().Has(syntax.Call) && a.isPrinter(s.Expression()); s = s.NextCode() {
		told = told || a.tellsText(s.Expression())
	}
	e := s.Expression()
	return told && (s.Has(syntax.Raise) || e.Has(syntax.Call) && named(e, exits) || s.Has(syntax.Return) && !returnsValue(s))
}

// isRunNext reports whether what is printed is run as a command of the system right behind.
func isRunNext(call, shown syntax.Node) bool {
	e := call.Statement().NextCode().Expression()
	if e.Has(syntax.Assignment) {
		e = e.Value()
	}
	return e.Has(syntax.Call) && (named(e, shells) || strings.HasPrefix(e.Callee(), "subprocess.")) &&
		bytes.Equal(e.Arg("", 0).Bytes(), shown.Bytes())
}

// shells run a command of the system.
var shells = syntax.Names("system system2 shell popen Popen check_call check_output")

// endsInExit reports whether a block of Python ends the program with a code or a text that says
// that something is wrong.
func endsInExit(block syntax.Node) bool {
	e := block.LastStatement().Expression()
	code := e.Arg("", 0)
	return e.Has(syntax.Call) && named(e, exits) && code.OK() && strings.Trim(code.Text(), "0") != "" && code.Text() != "True"
}

// isBoxed reports whether the same line is drawn right above and below a print of Python.
func (a *audience) isBoxed(call syntax.Node) bool {
	s := call.Statement()
	above, below := s.PrevCode(), s.NextCode()
	return a.rules(above) && a.rules(below) && bytes.Equal(above.Bytes(), below.Bytes())
}

// rules reports whether a statement draws a line.
func (a *audience) rules(s syntax.Node) bool {
	e := s.Expression()
	return e.Has(syntax.Call) && a.isPrinter(e) && printed(e).ruler
}
