package notebooks

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file asks when code of R runs first: at the top level where it stands, in a
// function where that is called.

// reads returns the first moment at which a name is read for sure.
func (s *rSession) reads(r *scope.Reference) moment {
	if r.Mentioned || r.Export || !r.Node.OK() || r.Perhaps && !s.noColumn(r) && !s.handedOn(r) || r.Node.Masked() || s.filled(r.From) {
		return moment{}
	}
	return s.runs(r.Node)
}

// filled reports whether a function around, or what it runs, binds names that no text
// tells of.
func (s *rSession) filled(from *scope.Scope) bool {
	for ; from != nil && from != s.module; from = from.Outer {
		if from.Star.OK() || from.Dynamic.OK() && from.Node.Parent().FuncName() != "within" { // whose names are read behind it
			return true
		}
	}
	return false
}

// runs returns the first moment at which code runs for sure.
func (s *rSession) runs(n syntax.Node) moment {
	if !s.sure(n) {
		return moment{}
	}
	function := s.scopes[n.Within(syntax.Function).Index()]
	if function == nil {
		return moment{place: n, chance: scope.Surely}
	}
	if p := defaultAround(function.Node, n); p.OK() {
		return s.called(callOf{function, p.Child(syntax.NameField).Text()})
	}
	if leavesBefore(function.Node, n) {
		return moment{}
	}
	return s.called(callOf{function, ""})
}

// leavesBefore reports whether a function may return before it comes to a node.
func leavesBefore(function, n syntax.Node) bool {
	for exit := range function.Descendants(syntax.Return, syntax.Function) {
		if exit.Start() >= n.Start() {
			break
		}
		if !exit.Covers(n) {
			return true
		}
	}
	return false
}

// callOf is a call of a function that does not give a parameter, if one is named.
type callOf struct {
	function  *scope.Scope
	parameter string
}

// called returns the first moment at which the body of a function runs for sure, or the default
// of the parameter that the call does not give.
func (s *rSession) called(c callOf) moment {
	if m, known := s.calls[c]; known {
		return m // no moment while it is asked for itself: a function that calls itself
	}
	s.calls[c] = moment{}
	function := c.function
	var first moment
	note := func(n syntax.Node) {
		if c.parameter != "" && hands(n, function.Node, c.parameter) {
			return
		}
		if m := s.runs(n); m.before(first) {
			m.function = "a function"
			if label := function.Node.FuncLabel(); label != "" {
				m.function = "`" + label + "`"
			}
			first = m
		}
	}
	if p := function.Node.Parent(); p.Is(syntax.RAssignment) && p.Value() == function.Node && p.Target().Is(syntax.RIdentifier) {
		s.callsOf(function.Outer.Lookup(strings.Trim(p.Target().Text(), "`")), p, note)
	} else if appliedR(function.Node) {
		note(function.Node)
	}
	s.calls[c] = first
	return first
}

// callsOf tells the calls of the function that an assignment binds to a name.
func (s *rSession) callsOf(name *scope.Name, from syntax.Node, note func(syntax.Node)) {
	if name == nil {
		return
	}
	for _, r := range name.References {
		if r.Mentioned || r.Perhaps || !r.Node.OK() || !r.Called() && !appliedR(r.Node) {
			continue
		}
		if s.last(name, s.runs(r.Node)) == from {
			note(r.Node)
		}
	}
}

// last returns what has given a name the value that it has at a moment, or no node.
func (s *rSession) last(name *scope.Name, m moment) (from syntax.Node) {
	for _, b := range name.Bindings {
		if m.place.OK() && s.since(b) <= m.place.Start() {
			from = b.From
		}
	}
	return from
}

// appliedR reports whether a function is handed to a call that calls it there and then.
func appliedR(n syntax.Node) bool {
	arg := n.Parent()
	return arg.Is(syntax.RArgument) && appliers[arg.Parent().Parent().FuncName()]
}

// appliers are functions of R that call what they are given.
var appliers = syntax.Names(`lapply sapply vapply mapply apply tapply Map Reduce Filter outer do.call map map_chr map_dbl map_int map_lgl map_df map_dfr walk
	map2 map2_dbl map2_chr imap walk2 pmap reduce`)

// since returns the offset from which a binding at the top level may hold.
func (s *rSession) since(b *scope.Binding) int {
	if !b.Node.OK() {
		return 0
	}
	if function := b.From.Within(syntax.Function); function.OK() { // x <<- 1
		return s.mentioned(s.scopes[function.Index()])
	}
	if b.From.Is(syntax.RForStatement) {
		return b.Node.Stop()
	}
	return b.Since()
}

// mentioned returns the offset from which a function may have been called, never
// where nobody speaks of it.
func (s *rSession) mentioned(function *scope.Scope) int {
	if function == nil {
		return 0
	}
	n := function.Node
	p := n.Parent()
	label := strings.Trim(p.Target().Text(), "`")
	if !p.Is(syntax.RAssignment) || p.Value() != n || function.Outer != s.module || strings.Contains(label, ".") { // a method, perhaps
		return n.Start()
	}
	first := never
	if name := s.module.Lookup(label); name != nil {
		for _, r := range name.References {
			switch {
			case !r.Node.OK() || r.Export:
				return n.Start()
			case !n.Covers(r.Node):
				first = min(first, max(r.Node.Start(), n.Stop()))
			}
		}
	}
	return first
}
