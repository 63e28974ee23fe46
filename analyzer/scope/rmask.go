package scope

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// verb tells how a function takes its arguments, where that is not by value.
type verb struct {
	mask mask
	// table tells that the first argument is a value, unless a pipe hands it in.
	table   bool
	opening opening
	dynamic bool // what is bound within may be used by anybody
}

// verbOf returns how a call takes its arguments.
func verbOf(call syntax.Node) (verb, bool) {
	if !call.Is(syntax.RCall) || PlotsVariables(call) {
		return verb{}, false
	}
	return verbNamed(call.FuncName())
}

// PlotsVariables reports whether a call is of ggplot2's qplot without a table: it looks for the
// names in its arguments where it stands.
func PlotsVariables(call syntax.Node) bool {
	if name := call.FuncName(); name != "qplot" && name != "quickplot" || call.Piped().OK() {
		return false
	}
	for arg := range call.Args() {
		if IsData(arg.Name) || arg.Value.Is(syntax.RDots) {
			return false
		}
	}
	return true
}

func verbNamed(name string) (verb, bool) {
	name = strings.TrimSuffix(name, ".data.frame") // subset.data.frame, a method
	if v, ok := verbs[name]; ok {
		return v, true
	}
	for _, prefix := range prefixes {
		if len(name) > len(prefix) && name[:len(prefix)] == prefix {
			return verb{mask: masked, table: true, opening: whenBound}, true
		}
	}
	return verb{}, false
}

// maskArguments notes the frames of a call's arguments.
func (r *rReader) maskArguments(call syntax.Node, name string) {
	list := call.Child(syntax.ArgumentsField)
	v, ok := verbOf(call)
	switch {
	case ok && (!r.functions[name] || r.quoters[name]):
	case r.quoters[name]:
		v = verb{mask: masked}
	case locals[name]:
		r.localArguments(call)
		return
	case call.Piped().OK() && !r.functions[name] && !evaluates[name]:
		v = verb{mask: masked} // what is not known may be a verb
	default:
		r.modelArguments(call)
		return
	}
	outer := r.top().mask
	r.entries[list.Index()] = entry{mask: max(v.mask, outer), opening: v.opening, dynamic: v.dynamic}
	if !v.table || call.Piped().OK() {
		return
	}
	for arg := range call.Args() {
		if arg.Name == "" || arg.Name == "data" || arg.Name == ".data" || arg.Name == "x" {
			r.entries[arg.Node.Index()] = entry{mask: outer, scope: r.top().scope}
			return
		}
	}
}

// localArguments gives the braces that a call gets a scope each.
func (r *rReader) localArguments(call syntax.Node) {
	for arg := range call.Args() {
		e := entry{mask: r.top().mask, opening: whenBound}
		if arg.Value.Is(syntax.RBracedExpression) {
			e.opening = atOnce
		}
		if arg.Value.OK() {
			r.entries[arg.Node.Index()] = e
		}
	}
}

// formulaCall returns the call that a formula is an argument of, or no node.
func formulaCall(formula syntax.Node) syntax.Node {
	if arg := formula.Parent(); arg.Is(syntax.RArgument) && arg.Parent().Parent().Is(syntax.RCall) {
		return arg.Parent().Parent()
	}
	return syntax.Node{}
}

// ReadsFormula reports whether a call looks for the names in its formula where it
// stands: it fits a model to variables, and gets no table.
func ReadsFormula(call syntax.Node) bool {
	if !call.Is(syntax.RCall) || !fits[call.FuncName()] || call.Piped().OK() {
		return false
	}
	for arg := range call.Args() {
		if (arg.Name == "" || IsData(arg.Name) || arg.Name == "formula") && !arg.Value.Is(syntax.RFormula) {
			return false
		}
	}
	return true
}

// IsData reports whether an argument's name is that of the table: R takes the beginning of a
// name for the whole.
func IsData(name string) bool { return name == "data" || name == "dat" || name == "da" }

// fits are functions of R that take formulas of variables.
var fits = syntax.Names("lm glm aov t.test wilcox.test var.test plot boxplot")

// modelArguments masks the arguments that fitting functions look up in their data:
// lm(y ~ x, data = d, weights = w).
func (r *rReader) modelArguments(call syntax.Node) {
	model := false
	for arg := range call.Args() {
		if IsData(arg.Name) || arg.Value.Is(syntax.RFormula) {
			model = true
			break
		}
	}
	if !model {
		return
	}
	for arg := range call.Args() {
		if columnArguments[arg.Name] {
			r.entries[arg.Node.Index()] = entry{mask: max(masked, r.top().mask), opening: whenBound}
		}
	}
}

// subset masks what stands in the brackets of a data.table or a graph.
func (r *rReader) subset(n syntax.Node) {
	switch list := n.Child(syntax.ArgumentsField); {
	case isOfGraph(n.Child(syntax.FunctionField)):
		r.entries[list.Index()] = entry{mask: quoted, opening: whenBound}
	case r.tables || r.isTable(n):
		r.entries[list.Index()] = entry{mask: max(masked, r.top().mask), opening: whenBound}
	}
}

// isOfGraph reports whether a node is the edges or vertices of a graph, whose brackets look for
// the attributes of them: E(ferries)[minutes > 5].
func isOfGraph(n syntax.Node) bool {
	return n.Is(syntax.RCall) && (n.FuncName() == "E" || n.FuncName() == "V")
}

// isTable reports whether brackets are used as only those of a data.table are.
func (*rReader) isTable(n syntax.Node) bool {
	for arg := range n.Args() {
		v := arg.Value
		switch {
		case arg.Name == "by", arg.Name == "keyby", arg.Name == ".SDcols", arg.Name == "on", arg.Name == "roll":
			return true
		case v.Is(syntax.RCall) && (v.Callee() == "." || v.Callee() == ":="):
			return true
		case v.Is(syntax.RBinaryOperator) && v.Child(syntax.OperatorField).Text() == ":=":
			return true
		case v.Is(syntax.RIdentifier) && (v.Text() == ".N" || v.Text() == ".SD" || v.Text() == ".I"):
			return true
		}
	}
	return false
}
