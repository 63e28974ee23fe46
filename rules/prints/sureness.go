package prints

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells looks from values that may be results as well.

// isSure reports whether a value is shown for a look at it: what is asked of it without a
// word, what f"{x=}" names, a mark, and what the work goes on with tell a look from a result
// that its author forgot to name. What runs where a module is started by itself tries it
// out, and shows how that went; what stands right below words may be what they announce.
func (a *audience) isSure(call syntax.Node, out output) bool {
	passes := a.isPassing(call, out)
	switch {
	case a.mayBeTold(call, out):
		return false
	case a.isForEyes(call, out), a.isDatum(call.Within(syntax.Loop), call, out):
		return true
	case a.isInDoubt(call, out):
		return false
	case isInGuard(call):
		if (passes || out.plain && !out.label && a.isMidway(call)) && worksInGuard(call) {
			return true
		}
	case a.isInCellFunction(call) && !out.label && a.isMidway(call):
		return true // no cell shows what its functions print
	case out.ruler && !a.tellsText(call.Statement().NextCode().Expression()): // no box
		return true
	case passes && (!isOfTests(call) || cameIn(out.of)), out.mark || namesCode(call, out), out.look && !out.label && !out.below:
		return true
	case call.Language() == source.Python && !out.label && !out.headed && a.isMidway(call) && !isOfTests(call) && !isInHand(call, subject(out.of)):
		return true
	case !out.label && !out.below && !isOfTests(call) && isAboveDefinitions(call):
		return true
	case a.isBareRow(call, out):
		return true
	case out.named && behindOwnName(call, out.of) && a.isMidway(call), a.isBelowProgress(call, out), a.isMidway(call) && a.servesBesides(call, out):
		return true
	}
	return false
}

// isAboveDefinitions reports whether a print stands at the top level of a module of Python,
// above what others import from it, so that they print it too.
func isAboveDefinitions(call syntax.Node) bool {
	if call.Language() != source.Python || !call.AtTop() || call.Within(syntax.If|syntax.Loop|syntax.Try).OK() {
		return false
	}
	for s := call.Statement().NextCode(); s.OK(); s = s.NextCode() {
		if s.Has(syntax.Function|syntax.Class) || s.Is(syntax.PyDecoratedDefinition) {
			return true
		}
	}
	return false
}

// isInCellFunction reports whether a call stands in a function of Python that a cell defines.
func (a *audience) isInCellFunction(call syntax.Node) bool {
	return showsCells(a.f.Doc) && !call.AtTop() && call.Language() == source.Python
}

// isBelowProgress reports whether a print of Python asks about data right below words that
// only say how the work goes. What sums data up is what such words announce, and so is what
// a turn of a loop or a branch ends in.
func (a *audience) isBelowProgress(call syntax.Node, out output) bool {
	if call.Language() != source.Python || !out.plain || out.label || out.headed || asksFor(out.of, summaries) {
		return false
	}
	return a.isMidway(call) || !call.Within(syntax.Loop).OK() && !call.Statement().NextCode().Has(syntax.Return)
}

// worksInGuard reports whether a main guard of Python reads data or lists files in front of
// the call, saves something behind it or is a long script, so that it works and tries nothing out.
func worksInGuard(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if !n.Has(syntax.If) || !isMainGuard(n.Child(syntax.ConditionField)) {
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
	savers = syntax.Names("csv parquet pickle save savetxt savez dump savefig")
)

// maxTrial is how many statements try out a module at most.
const maxTrial = 20

// isOfTests reports whether a print stands in a file of tests.
func isOfTests(call syntax.Node) bool {
	return call.File().Doc.PathIs(func(name string) bool {
		return hasWord(path.Base(name), tests) || liesIn(name, func(folder string) bool { return tests[folder] })
	})
}

// namesCode reports whether a print of Python shows a value behind code that is no word:
// f"{x=}", "x.shape:".
func namesCode(call syntax.Node, out output) bool {
	if call.Language() != source.Python {
		return false
	}
	if bytes.Contains(call.Bytes(), []byte("=}")) {
		return true
	}
	for text := range call.Subtree() {
		if out.label && text.Is(syntax.PyStringContent) && codeName.Match(text.Bytes()) {
			return true
		}
	}
	return false
}

// behindOwnName reports whether a print of Python shows a variable behind the very name that
// it has in the code, or the last part of that: no reader of a message knows it.
func behindOwnName(call, shown syntax.Node) bool {
	if call.Language() != source.Python {
		return false
	}
	name := squeezed(shown.Text())
	for text := range call.Subtree() {
		if !text.Is(syntax.PyStringContent) {
			continue
		}
		if said := squeezed(text.Text()); said != "" && (said == name || said+"s" == name || strings.HasSuffix(name, "."+said)) {
			return true
		}
	}
	return false
}

// codeName matches a text that is nothing but code, with a dot or brackets in it.
var codeName = lazyregexp.New(`^[ ,]*[A-Za-z]\w*[.\[(](?:[\w.:\[\]()]|, ?)*[:=]? *$`)

// isPassing reports whether the work goes on with what is printed, so that it is none of
// the results: its variable is read behind the print.
func (a *audience) isPassing(call syntax.Node, out output) bool {
	if out.label || out.below && (call.Language() == source.R || !isSetApart(call)) || !a.isMidway(call) && !call.Within(syntax.Loop).OK() {
		return false
	}
	values, _ := printedValues(call)
	return slices.ContainsFunc(values, func(v syntax.Node) bool {
		name := subject(v)
		return name.OK() && !isInHand(call, name) && (isReadFrom(call.Statement().Stop(), name) || isLook(bound(name), looks))
	})
}

// isSetApart reports whether an empty line stands above the call.
func isSetApart(call syntax.Node) bool {
	s := call.Statement()
	above := s.PrevSibling()
	return above.OK() && bytes.Count(s.File().Doc.Code[above.Stop():s.Start()], []byte("\n")) > 1
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
	return !a.isEveryone() && !a.lesson && a.isMidway(call) && !isAskedFor(call) && !isExplained(s) &&
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
