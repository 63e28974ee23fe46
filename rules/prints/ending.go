package prints

import (
	"iter"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints by their place at an end: of a script, of a function,
// of the whole run.

// findEnding returns the offset of the first of the calls that a script ends in
// and that print, or the length of the code.
func (a *audience) findEnding() int {
	from, open := len(a.f.Doc.Code), false
	for s := range withoutWith(a.f.Root().Statements()) {
		e := s.Expression()
		if e.Is(syntax.RPipe) {
			e = e.Child(syntax.RHSField) // shops %>% print(n = 80)
		}
		switch prints := e.Has(syntax.Call) && named(e, printerNames) && a.isPrinter(e) || s.Has(syntax.If|syntax.Loop) && a.onlyTells(s); {
		case e.Has(syntax.String): // text that is kept behind the code
		case !prints:
			from, open = len(a.f.Doc.Code), false
		case !open:
			from, open = s.Start(), true
		}
	}
	return from
}

// withoutWith yields the statements of a with statement of Python as if they
// stood there.
func withoutWith(statements iter.Seq[syntax.Node]) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for s := range statements {
			inner := s.Child(syntax.BodyField).Statements()
			if !s.Has(syntax.With) {
				inner = slices.Values([]syntax.Node{s})
			}
			for s := range inner {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// lastWords is how many prints in a row a program is taken to end with.
const lastWords = 5

// precedesExit reports whether the program stops behind the print, which says
// why to whoever started it.
func (a *audience) precedesExit(call syntax.Node) bool {
	s := call.Statement().NextCode()
	for i := 1; i < lastWords && s.Expression().Has(syntax.Call) && a.isPrinter(s.Expression()); i++ {
		s = s.NextCode()
	}
	return s.Expression().Has(syntax.Call) && named(s.Expression(), exits)
}

// precedesRecord reports whether R goes on record about its session right behind the
// print.
func precedesRecord(call syntax.Node) bool {
	s := call.Statement().NextCode()
	return call.Language() == source.R && s.Has(syntax.Call) && (records[s.FuncName()] || isClock(s))
}

// clocks tell what time it is.
var clocks = syntax.Names("Sys.time proc.time date time perf_counter monotonic process_time default_timer now utcnow clock tic")

// isPurpose reports whether a call is among those that a function of R ends in
// and that write: it has no value, and so is called for what it writes.
func (a *audience) isPurpose(call syntax.Node) bool {
	body := call.Parent()
	if call.Language() != source.R || !body.Has(syntax.Block) || !body.Parent().Has(syntax.Function) {
		return false
	}
	return call.Start() >= a.writes.of(body, writtenFrom)
}

// writtenFrom returns the offset of the calls of cat that the body of a function ends in, that of its end if there
// are none.
func writtenFrom(body syntax.Node) int {
	from := body.Stop()
	for s := range body.Statements() {
		switch {
		case !s.Has(syntax.Call) || s.FuncName() != "cat":
			from = body.Stop()
		case from == body.Stop():
			from = s.Start()
		}
	}
	return from
}

// isHandedOn reports whether a print of R is the last of braces that are an
// argument, and so gives them their value: reactive({ print(x) }).
func isHandedOn(call syntax.Node) bool {
	p := call.Parent()
	return call.FuncName() == "print" && p.Is(syntax.RBracedExpression) && p.Parent().Is(syntax.RArgument) && !call.NextCode().OK()
}

// isGivenBack reports whether a print of R shows a variable and is what a function with a name ends in that says nowhere what it
// returns: who calls it gets the variable from the print, which gives back what it shows.
func isGivenBack(call syntax.Node) bool {
	s, fn := call.Statement(), call.Within(syntax.Function)
	if call.Language() != source.R || call.FuncName() != "print" || !call.Arg("x", 0).Is(syntax.RIdentifier) || fn.FuncLabel() == "" {
		return false
	}
	for range fn.Child(syntax.BodyField).Descendants(syntax.Return, syntax.Function) {
		return false
	}
	for !s.NextCode().OK() {
		p := s.Parent()
		if p.Parent() == fn {
			return true
		}
		if s = p.Statement(); !s.Has(syntax.If) {
			return false
		}
	}
	return false
}

// closesWithWords reports whether a print of Python is among those that a function ends in which
// gives nothing back, sets and leaves nothing, and that say what they show: they are its answer. What was
// fitted is one by itself.
func (a *audience) closesWithWords(fn, call syntax.Node) bool {
	body, s := fn.Child(syntax.BodyField), call.Statement()
	if call.Language() != source.Python || s.Parent() != body || s.Expression() != call || fn.Within(syntax.Class).OK() || mains[functionName(fn)] {
		return false
	}
	return call.Start() >= a.answers.of(fn, a.answeredFrom)
}

// answeredFrom returns the offset of the prints that are the answer of a function, that of its end if there are
// none.
func (a *audience) answeredFrom(fn syntax.Node) int {
	body := fn.Child(syntax.BodyField)
	if !a.keepsNothing(fn) {
		return body.Stop()
	}
	speaks, prints, first := false, 0, body.Stop()
	var out output
	for s := range body.Statements() {
		e := s.Expression()
		if !e.Has(syntax.Call) || !a.isPrinter(e) {
			speaks, prints, first = false, 0, body.Stop()
			continue
		}
		out = printed(e)
		speaks = speaks || out.what == words || out.label
		prints, first = prints+1, min(first, s.Start())
	}
	if speaks && (prints > 1 || isFitted(out.of.Child(syntax.AttributeField).Text())) {
		return first
	}
	return body.Stop()
}

// isForShow reports whether a function of R says by its last line that it is called for what
// it shows: it gives back what it got, nothing, or what it printed, and nobody sees that. One
// that goes on to make what it gives back works.
func (a *audience) isForShow(fn, call, of syntax.Node) bool {
	if fn.Language() != source.R {
		return false
	}
	gift := a.gives.of(fn, a.givenInvisibly)
	return gift.unseen && (!gift.value.Is(syntax.RIdentifier) || isParameter(fn, gift.value) || subject(of).Text() == gift.value.Text() || call.Start() >= gift.worked)
}

// gift is what a function of R gives back.
type gift struct {
	unseen bool        // nobody sees it: invisible(x)
	value  syntax.Node // then x, or no node
	worked int         // offset of the last statement that works, but for the one that gives it back, or 0
}

// givenInvisibly returns what a function of R gives back where that is shown nowhere.
func (a *audience) givenInvisibly(fn syntax.Node) gift {
	body := fn.Child(syntax.BodyField)
	last := body.LastStatement()
	gives := last
	if last.Has(syntax.Return) {
		gives = last.Arg("value", 0)
	}
	if !gives.Is(syntax.RCall) || gives.FuncName() != "invisible" {
		return gift{}
	}
	return gift{true, gives.Arg("x", 0), lastOf(body, func(s syntax.Node) bool { return s != last && a.works(s) })}
}
