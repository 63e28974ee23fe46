package comments

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isTitle reports whether the remark names what a statement is an example of: a
// circumstance, or a thing without a word for what is done to it. A thing that is
// bound there, or made by a function of its name, is no title.
func (r *remark) isTitle(s syntax.Node, said *vocabulary) bool {
	if s.Has(syntax.Loop | syntax.If) { // "for loop"
		v := new(vocabulary)
		v.keyword(s)
		return !slices.ContainsFunc(r.words, func(w string) bool { return !v.says(stem(w)) })
	}
	if setting[r.all[0]] {
		return true
	}
	if s.Has(syntax.Import|syntax.Return|syntax.Jump) || s.Is(syntax.PyReturnStatement) {
		return false
	}
	if opens := stem(r.words[0]); len(r.words) > 1 && (light[opens] || verbs[opens]) {
		return false
	}
	if len(r.words) == 1 && joining[r.all[0]] {
		return true
	}
	v := new(vocabulary)
	v.add(doing(s))
	if s.Is(syntax.RBinaryOperator) || s.Expression().Value().Is(syntax.RBinaryOperator) { // layers of a plot
		v = calls(s)
	}
	if len(r.words) > 1 && slices.ContainsFunc(r.words, func(w string) bool { return said.does(stem(w)) || v.has(stem(w)) }) {
		return false
	}
	v.add(s.Expression().Target().Text())
	return slices.ContainsFunc(r.words, func(w string) bool {
		w = stem(w)
		return !vague[w] && (!v.has(w) || v.short(w))
	})
}

// done reports whether a statement does what the remark's first word says, if that
// is a verb. A verb that fits every assignment needs one of the thing that it is
// about.
func (r *remark) done(s syntax.Node, said *vocabulary) bool {
	verb := stem(r.words[0])
	if !verbs[verb] && !light[verb] || s.Has(syntax.Loop|syntax.If|syntax.With|syntax.Import|syntax.Return) {
		return true
	}
	v := calls(s)
	if said.does(verb) || v.has(verb) || handsOn(s, verb) {
		return true
	}
	target := s.Expression().Target()
	if !target.OK() {
		return light[verb]
	}
	if making[verb] && s.Expression().Value().Has(syntax.Constant|syntax.Number|syntax.String|syntax.Identifier) {
		return false
	}
	v.add(target.Text())
	if !light[verb] { // "search space" is no search where that is what is bound
		return !slices.ContainsFunc(r.words, func(w string) bool { return !v.says(stem(w)) })
	}
	thing := slices.IndexFunc(r.words[1:], func(w string) bool { return !light[stem(w)] })
	if thing < 0 {
		return true
	}
	w := stem(r.words[1+thing])
	return vague[w] || v.has(w)
}

// handsOn reports whether a statement hands a function on whose name begins with
// the verb.
func handsOn(s syntax.Node, verb string) bool {
	for n := range s.Subtree() {
		if !n.Has(syntax.Identifier) || n.Field() != syntax.None && n.Field() != syntax.ValueField {
			continue
		}
		first := ""
		splitWords(n.Text(), func(w string) {
			if first == "" {
				first = stem(w)
			}
		})
		if first == verb {
			return true
		}
	}
	return false
}

// calls takes in the names of the functions that a statement calls.
func calls(s syntax.Node) *vocabulary {
	v := new(vocabulary)
	for n := range s.Subtree() {
		if n.Has(syntax.Call) {
			v.add(n.FuncName())
		}
	}
	return v
}

// names reports whether the remark has a word of a name.
func (r *remark) names(name string) bool {
	v := new(vocabulary)
	v.add(name)
	for _, w := range r.words {
		if v.has(stem(w)) {
			return true
		}
	}
	return false
}

// tellsDeed reports whether the remark has a word for what a statement does whose
// names and strings alone say little: the first line of a loop, a condition or a
// with, an import, a message, an assertion, a return. Without it, it is the title
// of what comes below.
func (r *remark) tellsDeed(s syntax.Node) bool {
	switch name := doing(s); {
	case name == "import", attaching[name]:
		return r.names("import library")
	case messaging[name]:
		return r.names("print log")
	case strings.HasPrefix(name, "expect"), strings.HasPrefix(name, "assert"), s.Is(syntax.PyAssertStatement):
		return r.hasOneOf(assertionStems) && r.hasThing(assertionWords)
	}
	switch {
	case s.Has(syntax.Return), s.Is(syntax.PyReturnStatement):
		verb := stem(r.words[0])
		return verb == "return" || (verbs[verb] || light[verb]) && calls(s).has(verb)
	case s.Has(syntax.Loop):
		return r.hasOneOf(loopStems)
	case s.Has(syntax.If):
		if verb := stem(r.words[0]); (verbs[verb] || light[verb]) && !slices.Contains(conditionWords, r.all[0]) {
			return false // "run if the level is known": what comes of it
		}
		return r.hasOneOf(circumstanceStems) || r.hasOneOf(conditionStems) && short(s)
	case s.Has(syntax.With):
		for n := range s.Subtree() {
			if isBody(n) {
				return false
			}
			if n.Has(syntax.Call) && r.names(n.FuncName()) {
				return true
			}
		}
	}
	return true
}

// short reports whether what a condition runs is a single simple statement: what
// "check the level" tells about more is its title.
func short(s syntax.Node) bool {
	statements := 0
	for n := range s.Subtree() {
		if n == s || !n.IsStatement() && !n.Has(syntax.Raise) {
			continue
		}
		if statements++; statements > 1 || n.Has(syntax.Loop|syntax.If|syntax.With) {
			return false
		}
	}
	return true
}

// hasOneOf reports whether the remark has a word with one of the stems.
func (r *remark) hasOneOf(stems []string) bool {
	return slices.ContainsFunc(r.all, func(said string) bool { return slices.Contains(stems, stem(said)) })
}

// hasThing reports whether the remark has a word that tells something and is none
// of those given.
func (r *remark) hasThing(but []string) bool {
	return slices.ContainsFunc(r.words, func(w string) bool {
		return !vague[stem(w)] && !slices.Contains(but, w)
	})
}

var (
	assertionWords    = strings.Fields("expect assert check test verify ensure make sure validate compare")
	assertionStems    = stems(strings.Join(assertionWords, " "))
	circumstanceStems = stems("if whether when case")
)

// messaging lists functions that tell people what goes on.
var messaging = syntax.Names("print cat message info debug warning error log write writelines print_message")
