package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what speaks for a value of Python that is printed without a word, so that it may be
// for a reader. Of 385 warnings that readers judged in public repositories, 73 were no clear looks,
// and half of these were spoken for.

// isSpokenFor reports whether words were printed above a print in its block, a comment right above it, or
// above the prints that it is one of, says what is shown, the code right below, or below the prints that
// follow line by line, asks for the same, or it is a dict with words for keys. In R the code below alone counts.
func (a *audience) isSpokenFor(call syntax.Node, out output) bool {
	s := call.Statement()
	if isAskedBelow(s, out.of) || call.Language() == source.Python && isAskedBelow(a.lastOfRow(s), out.of) {
		return true
	}
	return call.Language() == source.Python && (a.isBelowWords(s) || isAnnotated(a.firstOfRow(s)) || isKeyed(out.of))
}

// firstOfRow returns the first of the prints that stand line by line above a statement.
func (a *audience) firstOfRow(s syntax.Node) syntax.Node {
	if above := s.PrevCode(); a.isPrint(above) && adjoin(above, s) {
		return a.firsts.of(above, a.firstOfRow)
	}
	return s
}

// lastOfRow returns the last of the prints that stand line by line below a statement.
func (a *audience) lastOfRow(s syntax.Node) syntax.Node {
	for below := s.NextCode(); a.isPrint(below) && adjoin(s, below); below = s.NextCode() {
		s = below
	}
	return s
}

// isPrint reports whether a statement is a print.
func (a *audience) isPrint(s syntax.Node) bool {
	e := s.Expression()
	return e.Has(syntax.Call) && a.isPrinter(e)
}

// adjoin reports whether a statement begins in the line below the last one of another.
func adjoin(upper, lower syntax.Node) bool {
	return bytes.Count(upper.File().Doc.Code[upper.Stop():lower.Start()], []byte("\n")) == 1
}

// isBelowWords reports whether the print before a statement in the same block told words.
func (a *audience) isBelowWords(s syntax.Node) bool {
	for above := s.PrevCode(); above.OK(); above = above.PrevCode() {
		if a.isPrint(above) {
			return a.tellsText(above.Expression())
		}
	}
	return false
}

// isAskedBelow reports whether the statement below asks or asserts something about what was shown, or
// is a loop of Python of as many turns.
func isAskedBelow(s, shown syntax.Node) bool {
	asked := s.NextCode()
	switch {
	case asked.Has(syntax.If):
		asked = asked.Child(syntax.ConditionField)
	case asked.Is(syntax.PyForStatement) && shown.Has(syntax.Call):
		asked = asked.Child(syntax.RightField)
	case !asked.Is(syntax.PyAssertStatement) && asked.FuncName() != "stopifnot":
		return false
	}
	if shown.Has(syntax.Identifier) {
		return asked.Mentions(shown.Text())
	}
	return shown.OK() && strings.Contains(asked.Text(), shown.Text())
}

// isKeyed reports whether a value is a dict whose keys are texts.
func isKeyed(of syntax.Node) bool {
	if !of.Is(syntax.PyDictionary) {
		return false
	}
	for pair := range of.Children() {
		if key := pair.Child(syntax.KeyField); pair.Is(syntax.PyPair) && key.Has(syntax.String) {
			return true
		}
	}
	return false
}
