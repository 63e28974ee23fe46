package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of Python that try out what works on data.

// isTried reports whether Python prints nothing but what functions of its own or of its
// tables and arrays give for variables that the work goes on with, or what a function of
// the document gives for one element of what it is for.
func (a *audience) isTried(call syntax.Node, out output) bool {
	values, _ := printedValues(call)
	if call.Language() != source.Python || len(values) == 0 || out.below || isLook(out.of, looks) || call.Within(syntax.Loop).OK() || !a.isMidway(call) {
		return false
	}
	asks := false
	for _, v := range values {
		asked := isLook(v, looks) || a.onlyAsks(v) || a.isTrial(v) || isGot(v)
		if !asked && contentOf(v) != value {
			return false
		}
		asks = asks || asked
	}
	if !asks {
		return false
	}
	return isGot(out.of) || a.isPassing(call, out) || a.servesBesides(call, out)
}

// onlyAsks reports whether an expression is a call of Python's own functions, or of those of
// modules for tables and arrays, whose answer is no result.
func (a *audience) onlyAsks(e syntax.Node) bool {
	if !e.Has(syntax.Call) {
		return false
	}
	first, rest, module := strings.Cut(e.Callee(), ".")
	if module && !(tableModules[strings.SplitN(a.imported[first], ".", 2)[0]] && !strings.Contains(rest, ".")) || !module && (!sums[first] || a.owns(first)) {
		return false
	}
	return !isTold(rest) && !hasWord(rest, doers) && !hasWord(rest, statistics)
}

// isTrial reports whether an expression calls a function that the document defines for one
// element of a variable, as who tries it out does: clean(rows[0]).
func (a *audience) isTrial(e syntax.Node) bool {
	name := e.Child(syntax.FunctionField)
	return name.Is(syntax.PyIdentifier) && !isTold(name.Text()) && a.imported[name.Text()] == "" && a.owns(name.Text()) && isElement(e.Arg("", 0))
}

// isGot reports whether an expression calls a function that by its name only gets something
// that is there: get_devices(), reader.list_tables().
func isGot(e syntax.Node) bool {
	return e.Has(syntax.Call) && finders[firstWord(e.FuncName())] && e.FuncName() != firstWord(e.FuncName()) && !isTold(e.FuncName()) && !hasWord(e.FuncName(), statistics)
}

var finders = syntax.Names("get list read load fetch find lookup")

// isElement reports whether an expression takes one element or a few by their numbers.
func isElement(e syntax.Node) bool {
	return e.Is(syntax.PySubscript) && (e.Child(syntax.SubscriptField).Has(syntax.Number) || isFew(e))
}

// statistics are functions whose answer is a result.
var statistics = syntax.Names("mean nanmean median std var average corrcoef")

// sums are functions of Python that sum a value up.
var sums = syntax.Names("min max sum sorted any all")
