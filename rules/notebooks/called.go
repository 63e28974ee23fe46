package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file asks when a function of the notebook is called first.

// called returns the first moment at which the body of a function or lambda runs.
func (s *session) called(function *scope.Scope) moment {
	if m, known := s.calls[function]; known {
		return m // no moment while it is asked for itself: a function that calls itself
	}
	s.calls[function] = moment{}
	var first moment
	note := func(n syntax.Node, from *scope.Scope, chance scope.Chance) {
		if m := s.runs(n, from); m.before(first) {
			m.chance = min(m.chance, chance)
			m.function = labelOf(function)
			first = m
		}
	}
	switch n, p := function.Node, function.Node.Parent(); {
	case function.Kind == scope.Function && function.Outer.Kind == scope.Class:
		s.methodCalls(function, note)
	case function.Kind == scope.Function:
		s.nameCalls(function, n.Child(syntax.NameField), n, note)
	case p.Is(syntax.PyAssignment):
		s.nameCalls(function, p.Child(syntax.LeftField), p, note)
	case handedOn(n):
		note(n, function.Outer, scope.Probably)
	}
	s.calls[function] = first
	return first
}

func labelOf(function *scope.Scope) string {
	if function.Kind == scope.Lambda {
		return "a lambda"
	}
	return "`" + analyzer.Clip(function.Node.FuncLabel(), maxName) + "`"
}

// nameCalls tells the calls of a function by the name that it is bound to.
func (s *session) nameCalls(function *scope.Scope, label, from syntax.Node, note func(syntax.Node, *scope.Scope, scope.Chance)) {
	name := function.Outer.Lookup(label.Text())
	if name == nil {
		return
	}
	for _, r := range name.References {
		if !r.Node.OK() || r.Mentioned || !s.means(name, r, from) {
			continue
		}
		switch p := r.Node.Parent(); {
		case p.Has(syntax.Call) && r.Node.Field() == syntax.FunctionField:
			if runsWhenCalled(function.Node, p) {
				note(r.Node, r.From, scope.Surely)
			}
		case p.Is(syntax.PyDecorator):
			note(r.Node, r.From, scope.Surely)
		case handedOn(r.Node):
			note(r.Node, r.From, scope.Probably)
		}
	}
}

// means reports whether a name has the value that a statement gave it when a
// reference reads it.
func (s *session) means(name *scope.Name, r *scope.Reference, from syntax.Node) bool {
	if len(name.Bindings) == 1 {
		return true
	}
	m := s.runs(r.Node, r.From)
	if !m.place.OK() {
		return false
	}
	var last *scope.Binding
	for _, b := range name.Bindings {
		if s.since(b) <= m.place.Start() {
			last = b
		}
	}
	return last != nil && last.From == from
}

// runsWhenCalled reports whether a call runs the body of a function: that of a
// generator runs where somebody asks for its values, that of a coroutine where it
// is awaited.
func runsWhenCalled(function, call syntax.Node) bool {
	user := call.Parent()
	if strings.HasPrefix(function.Text(), "async") {
		return user.Is(syntax.PyAwait) || user.Is(syntax.PyArgumentList)
	}
	if !yields(function) {
		return true
	}
	return user.Is(syntax.PyArgumentList, syntax.PyForInClause, syntax.PyListSplat) || user.Is(syntax.PyForStatement) && call.Field() == syntax.RightField
}

func yields(function syntax.Node) bool {
	for n := range function.Subtree() {
		if n.Is(syntax.PyYield) && n.Within(syntax.Function|syntax.Lambda) == function {
			return true
		}
	}
	return false
}

// handedOn reports whether a function is an argument of a call that calls it there
// and then.
func handedOn(n syntax.Node) bool {
	p := n.Parent()
	if p.Is(syntax.PyKeywordArgument) {
		p = p.Parent()
	}
	return p.Is(syntax.PyArgumentList) && callers[p.Parent().FuncName()]
}

// callers are functions and methods that call what they are given.
var callers = syntax.Names(`map filter sorted sort min max reduce apply applymap transform agg aggregate pipe assign groupby sort_values
	minimize curve_fit quad solve_ivp odeint root fsolve fmin timeit run vectorize interact fromfunction apply_along_axis`)

// methodCalls tells the calls of a method: on what a call of its class, or of one
// that inherits it, has made, and on self.
func (s *session) methodCalls(method *scope.Scope, note func(syntax.Node, *scope.Scope, scope.Chance)) {
	label := method.Node.FuncLabel()
	for _, class := range s.inheriting(method.Outer, label) {
		switch label {
		case "__init__", "__new__", "__post_init__":
			s.nameCalls(class, class.Node.Child(syntax.NameField), class.Node, note)
		}
	}
	for n := range s.f.Named(label) {
		attribute := n.Parent()
		if n.Field() != syntax.AttributeField || !attribute.Is(syntax.PyAttribute) || attribute.Field() != syntax.FunctionField || !runsWhenCalled(method.Node, attribute.Parent()) {
			continue
		}
		from := s.scopeOf(n)
		if made := s.classOf(attribute.Child(syntax.ObjectField), from); made != nil && slices.Contains(s.inheriting(method.Outer, label), made) {
			note(n, from, scope.Surely)
		}
	}
}

// inheriting returns a class and those below it that do not define the method
// themselves.
func (s *session) inheriting(class *scope.Scope, method string) []*scope.Scope {
	list := []*scope.Scope{class}
	name := class.Outer.Lookup(class.Node.Child(syntax.NameField).Text())
	if name == nil {
		return list
	}
	for _, r := range name.References {
		bases := r.Node.Parent()
		if !r.Node.OK() || !bases.Is(syntax.PyArgumentList) || bases.Field() != syntax.SuperclassesField {
			continue
		}
		if below := s.scopes[bases.Parent().Index()]; below != nil && below.Lookup(method) == nil && !bases.Parent().Covers(class.Node) {
			list = append(list, s.inheriting(below, method)...)
		}
	}
	return list
}

// classOf returns the class of the notebook that an object was made from, or nil.
func (s *session) classOf(object syntax.Node, from *scope.Scope) *scope.Scope {
	switch object.Kind() {
	case syntax.PyCall:
		return s.classNamed(object.Child(syntax.FunctionField))
	case syntax.PyIdentifier:
	default:
		return nil
	}
	for at := from; at != nil; at = at.Outer {
		name := at.Lookup(object.Text())
		if name == nil || len(name.Bindings) == 0 {
			continue
		}
		if b := name.Bindings[0]; b.How == scope.Parameter && b.From == at.Node && at.Outer.Kind == scope.Class && at.Node.Child(syntax.ParametersField).FirstChild() == b.Node {
			return at.Outer // self
		}
		var made *scope.Scope
		for i, b := range name.Bindings {
			value := b.From.Child(syntax.RightField)
			if !b.From.Is(syntax.PyAssignment) || !value.Is(syntax.PyCall) {
				return nil
			}
			class := s.classNamed(value.Child(syntax.FunctionField))
			if i > 0 && class != made {
				return nil
			}
			made = class
		}
		return made
	}
	return nil
}

func (s *session) classNamed(n syntax.Node) *scope.Scope {
	name := s.module.Lookup(n.Text())
	if !n.Is(syntax.PyIdentifier) || name == nil || len(name.Bindings) != 1 {
		return nil
	}
	if class := s.scopes[name.Bindings[0].From.Index()]; class != nil && class.Kind == scope.Class {
		return class
	}
	return nil
}

// scopeOf returns the scope whose body a node stands in.
func (s *session) scopeOf(n syntax.Node) *scope.Scope {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if found := s.scopes[p.Index()]; found != nil && (child.Field() == syntax.BodyField || found.Kind == scope.Comprehension) {
			return found
		}
	}
	return s.module
}
