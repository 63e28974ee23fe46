package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isUnseenText reports whether a chunk of a document is neither run nor shown:
// then it is no text for readers.
func isUnseenText(cell *source.Cell) bool {
	echo, _ := cell.Option("echo")
	return cell.NotRun && (echo == "FALSE" || echo == "false")
}

// printsByItself reports whether what a call prints wherever it stands was for
// its author.
func (s *scratch) printsByItself(e syntax.Node, is fate, fn syntax.Node) bool {
	if isAskedFor(e) || describes(functionName(fn)) || isAnnounced(e) || s.host.sunk.take(e) {
		return false
	}
	if !fn.OK() && e.Language() == source.Python && showsCells(s.host.f.Doc) {
		return false
	}
	// What is last in braces or a function may be all that they are for.
	return is != wanted || e.Language() == source.R && e.NextCode().OK() && !e.AtTop()
}

// isAnnounced reports whether R prints words or warns right above values: they are
// told, as the settings of a run are.
func isAnnounced(e syntax.Node) bool {
	above := e.PrevSibling()
	for above.Is(syntax.RCall) && rPrinting[above.FuncName()] {
		above = above.PrevSibling()
	}
	if !above.Is(syntax.RCall) {
		return false
	}
	return named(above, printerNames) && (named(above, rTellers) || printed(above).what == words) || above.FuncName() == "warning"
}

// isDrawn reports whether a value of R stands between a device for plots and its end, and
// so is drawn.
func isDrawn(e syntax.Node) bool {
	above := e.PrevSibling()
	return above.Has(syntax.Call) && named(above, devices) || e.NextCode().Has(syntax.Call) && named(e.NextCode(), endings)
}

// endings are functions of R that end a device for plots.
var endings = syntax.Names("dev.off graphics.off")

// isSwitchedOff reports whether a value or a print stands under a condition that never holds.
func isSwitchedOff(e syntax.Node) bool {
	for n := range e.Ancestors() {
		if n.Has(syntax.If) && isNever(n.Child(syntax.ConditionField)) && n.Child(syntax.ConsequenceField).Covers(e) {
			return true
		}
	}
	return false
}

// isAskedFor reports whether a value stands where somebody asked for output, or
// where output is taken away.
func isAskedFor(e syntax.Node) bool {
	for n := range e.Ancestors() {
		switch {
		case n.Has(syntax.If), n.Is(syntax.PyElifClause):
			if c := n.Child(syntax.ConditionField); isGuard(c) && !c.IsMainGuard() {
				return true
			}
		case n.Has(syntax.Call):
			if name := n.FuncName(); captures[name] || strings.HasPrefix(name, "render") || strings.HasPrefix(name, "expect_") {
				return true
			}
		}
	}
	return false
}

// isPurpose reports whether a value that looks forgotten does something where it
// stands.
func (s *scratch) isPurpose(e syntax.Node, kind display, is fate, fn syntax.Node) bool {
	if e.Language() == source.Python {
		return kind == part && fn.OK() && !isOwnField(e) && !isOwnElement(e) && !s.isColumn(e) // it may be there for what a property does, or raises
	}
	switch {
	case is != lost && (isAnnounced(e) || isDrawn(e)):
		return true
	case kind == sum:
		return is == lost // another rule's to tell
	case is == lost && fn.OK() && e.Is(syntax.RIdentifier):
		return isParameter(fn, e) // naming it forces it
	case is == lost && kind == part:
		return hasWord(e.Base().Text(), actives) || s.host.reacts()
	case is != lost && kind == part:
		return s.draws(e.Base()) || hasWord(e.Text(), plotParts)
	case is != lost && e.Is(syntax.RIdentifier):
		return isDocumented(e) || s.draws(e)
	}
	return false
}

// draws reports whether to show a variable of R is to draw it. What was made as a table is none,
// whatever it is called for: fig2_counts.
func (s *scratch) draws(name syntax.Node) bool {
	return s.drawings.isDrawn(name) || hasWord(name.Text(), drawn) && !s.values.isTable(maker(name))
}

// isColumn reports whether an expression of Python takes a column of a table that its function
// made: it is there.
func (s *scratch) isColumn(e syntax.Node) bool {
	on, key := e.Child(syntax.ValueField), e.Child(syntax.SubscriptField)
	return e.Is(syntax.PySubscript) && key.Is(syntax.PyString) && on.Has(syntax.Identifier) && isTable(s.values.imported, binding(on).Value())
}

// isParameter reports whether a function of R has a parameter that is named so.
func isParameter(fn, name syntax.Node) bool {
	for p := range fn.Child(syntax.ParametersField).Children() {
		if p.Child(syntax.NameField).Text() == name.Text() {
			return true
		}
	}
	return false
}

// isDocumented reports whether a comment of roxygen stands right above: the name
// is exported again.
func isDocumented(e syntax.Node) bool {
	above := bytes.TrimRight(e.File().Doc.Code[:e.Start()], " \r\n")
	return bytes.HasPrefix(above[bytes.LastIndexByte(above, '\n')+1:], []byte("#'"))
}

// actives are objects of R whose parts do something when they are asked for.
var actives = syntax.Names("self private super input session rv values reactive")

// viewers are words in the names of functions that open windows for who calls them.
var viewers = syntax.Names("view inspect show look browse open")

// plotParts are words in the names of elements that are plots.
var plotParts = syntax.Names("plot plots ggplot fig figure figures chart charts graph")
