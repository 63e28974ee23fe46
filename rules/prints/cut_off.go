package prints

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isForEyes reports whether a print of Python shows the type of a value and nothing else, or a value where the run
// is cut off by hand, so that it was for its author's eyes whatever surrounds it.
func (a *audience) isForEyes(call syntax.Node, out output) bool {
	return call.Language() == source.Python && !(call.AtTop() && a.lesson) && (isTypeAlone(call) || isToSee(call, out) && isCutOff(call))
}

// isTypeAlone reports whether a print shows nothing but the type of a value.
func isTypeAlone(call syntax.Node) bool {
	values, goes := printedValues(call)
	return goes && len(values) == 1 && values[0].Has(syntax.Call) && values[0].Callee() == "type"
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

// haltOf returns where a script ends each run before it does anything, by an error: what stands below
// prints nothing. It is the length of the code where none does. Whoever works through a script by hand
// stops it in its midst, too.
func haltOf(f *syntax.File) int {
	for s := range f.Root().Statements() {
		switch e := s.Expression(); {
		case s.Has(syntax.Raise), e.Is(syntax.RCall) && e.FuncName() == "stop":
			return s.Start()
		case !s.Has(syntax.Comment|syntax.Import) && !e.Has(syntax.String) && e.FuncName() != "library" && e.FuncName() != "require":
			return len(f.Doc.Code)
		}
	}
	return len(f.Doc.Code)
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
