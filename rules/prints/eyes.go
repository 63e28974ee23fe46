package prints

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of Python that were for their author's eyes whatever surrounds them.

// isForEyes reports whether a print of Python shows a value where the run is cut off by hand,
// in a file for trying things out, below its name, or in front of and behind a change; or shows
// whoever imports a module which version of another there is.
func (a *audience) isForEyes(call syntax.Node, out output) bool {
	if call.Language() != source.Python || call.AtTop() && a.lesson {
		return false
	}
	return isToSee(call, out) && (isCutOff(call) || isOfScratch(call) || isVersion(out.of) && isAboveDefinitions(call)) || a.isNamedAbove(call, out) || a.isShownAgain(call, out)
}

// isNamedAbove reports whether a print of Python shows a variable right below a print of its
// very name.
func (a *audience) isNamedAbove(call syntax.Node, out output) bool {
	above := call.Statement().PrevSibling()
	for above.Has(syntax.Comment) {
		above = above.PrevSibling()
	}
	e := above.Expression()
	if out.what != value || out.row || out.label || !out.of.Has(syntax.Identifier) || !e.Has(syntax.Call) || !a.isPrinter(e) {
		return false
	}
	said, _ := e.Arg("", 0).Literal()
	return isOwnName(said, out.of) && !e.Arg("", 1).OK()
}

// isVersion reports whether an attribute of Python tells which version of a module runs:
// sys.version.
func isVersion(n syntax.Node) bool {
	on := n.Child(syntax.ObjectField)
	return on.Is(syntax.PyIdentifier) && strings.Trim(n.Child(syntax.AttributeField).Text(), "_") == "version" && n.File().Imported()[on.Text()] != ""
}

// isCutOff reports whether the run stops right behind a print although code follows in the
// same block, or a loop is left at the end of its first turn, by a break or by what it returns.
func isCutOff(call syntax.Node) bool {
	s := call.Statement()
	for range lastWords {
		s = s.NextCode()
		switch e := s.Expression(); {
		case !s.OK(), s.Has(syntax.Function | syntax.Class):
			return false
		case s.Is(syntax.PyBreakStatement), s.Has(syntax.Return) && !s.NextCode().OK():
			return !isInGuard(call) && s.Parent().Parent().Is(syntax.PyForStatement) && s.Parent().Field() == syntax.BodyField
		case s.Has(syntax.Return), e.Has(syntax.Call) && named(e, exits):
			below := s.NextCode()
			return below.OK() && !below.Has(syntax.Function|syntax.Class) && !isStop(below)
		}
	}
	return false
}

// isStop reports whether a statement ends a program or a function, or makes one a generator.
func isStop(s syntax.Node) bool {
	e := s.Expression()
	return s.Has(syntax.Return|syntax.Raise) || s.Is(syntax.PyPassStatement) || e.Has(syntax.Call) && named(e, exits) || e.Is(syntax.PyYield)
}

// isToSee reports whether a print of Python shows a value without a word, or behind what it is
// asked, that is no figure for people.
func isToSee(call syntax.Node, out output) bool {
	if out.label {
		return out.look
	}
	values, _ := printedValues(call)
	return len(values) > 0 && !slices.ContainsFunc(values, func(v syntax.Node) bool {
		if parts, ok := madeOf(v); ok && v.Has(syntax.Call) && slices.ContainsFunc(parts, hasText) {
			return true
		}
		return v.Has(syntax.String) || v.Is(syntax.PyBinaryOperator) || hasWord(v.Text(), figures)
	})
}

// isOfScratch reports whether a print stands at the top level of a script of Python that is by
// its name for trying things out.
func isOfScratch(call syntax.Node) bool {
	return call.AtTop() && !call.Within(syntax.Loop).OK() && !isInGuard(call) && hasWord(call.File().Doc.Base(), scratchNames)
}

// scratchNames are words in the names of files that nobody means to keep.
var scratchNames = syntax.Names("scratch draft drafts sandbox junk")

// isShownAgain reports whether a function of Python prints a variable without a word, changes
// it, and prints it again.
func (a *audience) isShownAgain(call syntax.Node, out output) bool {
	fn := call.Within(syntax.Function)
	if !fn.OK() || out.what != value || out.row || out.label || !out.of.Has(syntax.Identifier) || isTold(out.of.Text()) || mains[functionName(fn)] || hasWord(functionName(fn), tests) {
		return false
	}
	return a.isShownBeyond(call.Statement(), out.of, syntax.Node.NextCode) || a.isShownBeyond(call.Statement(), out.of, syntax.Node.PrevSibling)
}

// isShownBeyond reports whether a statement some steps away prints the same value, with a
// change of it between.
func (a *audience) isShownBeyond(s, value syntax.Node, step func(syntax.Node) syntax.Node) bool {
	changed := false
	for range maxChange {
		s = step(s)
		e := s.Expression()
		switch {
		case !s.OK():
			return false
		case e.Has(syntax.Call) && named(e, printerNames) && a.isPrinter(e):
			if values, _ := printedValues(e); len(values) == 1 && values[0].Text() == value.Text() {
				return changed
			}
		case !changed:
			changed = changes(s, value)
		}
	}
	return false
}

// changes reports whether a statement fills a variable or makes it another value of its own.
func changes(s, name syntax.Node) bool {
	filled, read, made := false, false, s.Expression().Value()
	for n := range s.Named(name.Text()) {
		read = read || made.Covers(n) && isVariable(n) && !made.Has(syntax.String)
	}
	for n := range s.Named(name.Text()) {
		filled = filled || isVariable(n) && isFilled(n) && (!isSet(n) || read)
	}
	return filled
}

// maxChange is how many statements away a value is shown again at most.
const maxChange = 8
