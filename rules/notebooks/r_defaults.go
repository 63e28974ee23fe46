package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows when R evaluates the default of a parameter: where the body asks for one that
// the call has not given.

// defaultAround returns the parameter of a function in whose default a node stands, or no node.
func defaultAround(function, n syntax.Node) syntax.Node {
	for parameter := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		if parameter.Child(syntax.DefaultField).Covers(n) {
			return parameter
		}
	}
	return syntax.Node{}
}

// asks reports whether the body of a function reads a parameter for sure when it is called.
func (s *rSession) asks(function, parameter syntax.Node) bool {
	inner := s.scopes[function.Index()]
	if !parameter.OK() || inner == nil {
		return false
	}
	name := inner.Lookup(strings.Trim(parameter.Child(syntax.NameField).Text(), "`"))
	if name == nil || slices.ContainsFunc(name.Bindings, func(b *scope.Binding) bool { return b.How != scope.Parameter }) {
		return false // it may be set before
	}
	return slices.ContainsFunc(name.References, func(r *scope.Reference) bool {
		return !r.Mentioned && !r.Perhaps && r.From == inner && r.Node.OK() && function.Child(syntax.BodyField).Covers(r.Node) &&
			s.sureWithin(function, r.Node) && !leavesBefore(function, r.Node)
	})
}

// hands reports whether a call may give a function the value of a parameter. R gives parameters
// what has their name, or begins it, and then the rest in order.
func hands(callee, function syntax.Node, parameter string) bool {
	call := callee.Parent()
	if callee.Field() != syntax.FunctionField || !call.Is(syntax.RCall) || call.Piped().OK() {
		return true
	}
	unnamed := 0
	for arg := range call.Args() {
		switch {
		case arg.Value.Is(syntax.RDots), arg.Name != "" && strings.HasPrefix(parameter, arg.Name):
			return true
		case arg.Name == "":
			unnamed++
		}
	}
	for p := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		name := p.Child(syntax.NameField).Text()
		if name == parameter || name == "..." {
			break
		}
		if !call.Arg(name, -1).OK() {
			unnamed--
		}
	}
	return unnamed > 0
}
