package production

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what is tried for one thing that may be missing from work that is lost.

// fewSteps is how many statements a block has that does one thing.
const fewSteps = 4

// onlyTakes reports whether a block does no other work than to make a number or a date of a
// value, to take one out of another, where a key or a field may be missing, to make a folder
// or a table that may be there, to set what a library or a machine may not have, or to draw.
func onlyTakes(body syntax.Node) bool {
	takes, steps := false, 0
	for n := range body.Subtree() {
		switch {
		case n.Is(syntax.PyExpressionStatement, syntax.PyBreakStatement, syntax.PyContinueStatement, syntax.PyPassStatement):
			steps++
		case n.Has(syntax.Loop | syntax.With | syntax.Try | syntax.Function | syntax.Return | syntax.Raise):
			return false
		case n.Is(syntax.PySubscript, syntax.PyAttribute):
			takes = takes || !n.Parent().Has(syntax.Call)
		case !n.Has(syntax.Call):
		case converters[n.Callee()], makers[n.FuncName()], setters.MatchString(n.Callee()), draws(n), n.FuncName() == "execute" && creates.MatchString(n.Arg("", 0).Text()):
			takes = true
		case !takers[n.FuncName()]:
			return false
		}
	}
	return takes && steps <= fewSteps
}

// onlyDraws reports whether a block ends in drawing and does nothing before it but to give names
// their values and to draw: what fails is missing from a plot alone.
func onlyDraws(body syntax.Node) bool {
	if last := body.LastStatement().Expression(); !last.Has(syntax.Call) || !draws(last) {
		return false
	}
	for n := range body.Subtree() {
		e := n.Expression()
		switch {
		case n.Has(syntax.Return | syntax.Raise), n.Is(syntax.PyAugmentedAssignment, syntax.PyDeleteStatement):
			return false
		case !n.Is(syntax.PyExpressionStatement), e.Has(syntax.Call) && draws(e), e.Is(syntax.PyString):
		case !e.Has(syntax.Assignment) || e.Target().Is(syntax.PySubscript, syntax.PyAttribute):
			return false
		}
	}
	return true
}

// draws reports whether a call draws, and writes no file.
func draws(call syntax.Node) bool {
	name := call.FuncName()
	return !strings.HasPrefix(name, "save") && (call.OnCanvas() || axis.MatchString(name))
}

var (
	converters = syntax.Names("int float str complex bool len round Decimal decimal.Decimal Fraction datetime.strptime datetime.datetime.strptime json.loads uuid.UUID")
	// makers make what may be there, or numbers and dates of a column; what they take out or look
	// for may be missing.
	makers  = syntax.Names("mkdir makedirs to_numeric to_datetime literal_eval asarray pop index drop split search match listdir getsize getattr")
	creates = lazyregexp.New(`(?i)^[furb]*["']+\s*(?:create|drop|alter)\s`)
	// setters matches calls that set up a library or the machine.
	setters = lazyregexp.New(`(?:^|\.)(?:config|backends)\.|(?:^|\.)(?:set|enable|disable)_\w+$|(?:^|\.)(?:re)?configure$`)
	// axis matches how other modules for plots call what they set.
	axis = lazyregexp.New(`^(?:Set|Get|Draw)[A-Z]`)
	// takers are methods of texts and collections that take a value in or apart, and what is asked
	// of one.
	takers = syntax.Names("append add strip lstrip rstrip replace split get group groups lower upper update print isinstance hasattr startswith endswith isdigit apply join exists isfile isdir")
)
