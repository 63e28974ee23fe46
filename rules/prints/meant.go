package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints that functions, branches and lines around them are there for.

// isToPrint reports whether a function of Python is by what it says or does there to print: the first
// lines of its docstring tell of it, or it goes through a structure by calling itself and gives
// nothing back.
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
	return !out.look && !out.label && !(isMadeIn(fn, out.of) && !isParameterOf(fn, out.of) && a.isMidway(call)) && !mains[fn.FuncLabel()] && !handsOn(fn) && callsItself(fn)
}

// printings are words of docstrings, and of the names of functions and classes, that say that they print.
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

// endsInExit reports whether a block of Python ends the program with a code or a text that says
// that something is wrong.
func endsInExit(block syntax.Node) bool {
	e := block.LastStatement().Expression()
	code := e.Arg("", 0)
	return e.Has(syntax.Call) && named(e, exits) && code.OK() && strings.Trim(code.Text(), "0") != "" && code.Text() != "True"
}

// frames reports whether a line of Python is drawn above or below prints that end in such a line
// as well, and of which one says something: it sets a message off.
func (a *audience) frames(call syntax.Node) bool {
	return call.Language() == source.Python && (a.isFrame(call.Statement(), syntax.Node.NextCode) || a.isFrame(call.Statement(), syntax.Node.PrevCode))
}

func (a *audience) isFrame(s syntax.Node, next func(syntax.Node) syntax.Node) bool {
	speaks := false
	for range maxFramed {
		s = next(s)
		e := s.Expression()
		if !e.Has(syntax.Call) || !a.isPrinter(e) {
			return false
		}
		if out := printed(e); out.ruler {
			return speaks
		} else if out.what == words || out.label || onlyPutIn(out.of).OK() {
			speaks = true
		}
	}
	return false
}

// maxFramed is how many prints lines are taken to set off.
const maxFramed = 8

// rules reports whether a statement draws a line.
func (a *audience) rules(s syntax.Node) bool {
	e := s.Expression()
	return e.Has(syntax.Call) && a.isPrinter(e) && printed(e).ruler
}
