package scope

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// assign binds the name that a call gives as text, in the environment that it
// names.
func (r *rReader) assign(n syntax.Node, name string) {
	var env syntax.Node
	switch name {
	case "assign":
		env = n.Arg("envir", 3)
		if !env.OK() {
			env = n.Arg("pos", 2)
		}
	case "delayedAssign":
		env = n.Arg("assign.env", 3)
	case "makeActiveBinding":
		env = n.Arg("env", 2)
	}
	s, how := r.binding(), Assigned
	switch where := r.environmentOf(env); {
	case where == nil:
		s, how = r.module, Mentioned // somewhere: a name of this text may be it
	case env.OK():
		s = where
	}
	target := n.Arg("x", 0)
	if name == "makeActiveBinding" {
		target = n.Arg("sym", 0)
	}
	if text, ok := rLiteral(target); ok {
		r.bindText(s, how, text, target, n, false)
		return
	}
	if how == Assigned || isCaller(env) {
		s.markDynamic(n)
	}
}

// isCaller reports whether an expression is the environment of whoever calls: what
// is bound there may turn up anywhere in the document.
func isCaller(n syntax.Node) bool {
	switch n.FuncName() {
	case "parent.frame", "caller_env", "sys.frame":
		return true
	}
	return false
}

// environmentOf returns the scope that an expression for an environment means: the
// one around where there is none, nil where it is not known.
func (r *rReader) environmentOf(n syntax.Node) *Scope {
	switch text := n.Text(); {
	case text == "" || text == "environment()" || text == "current_env()" || text == "rlang::current_env()":
		return r.top().scope
	case text == "topenv()" || IsGlobal(text):
		return r.module
	}
	return nil
}

// IsGlobal reports whether an expression of R is the global environment.
func IsGlobal(text string) bool {
	switch strings.ReplaceAll(text, " ", "") {
	case ".GlobalEnv", "globalenv()", "global_env()", "rlang::global_env()", "1", "1L", "as.environment(1)", `".GlobalEnv"`:
		return true
	}
	return false
}

// lookUp adds the uses of names in strings; a computed text may be any name.
func (r *rReader) lookUp(n syntax.Node, name string) {
	first := syntax.Node{}
	for arg := range n.Args() {
		first = arg.Value
		break
	}
	if n.Piped().OK() {
		return
	}
	literal := false
	stringsOf(first, func(text string, at syntax.Node) bool {
		literal = true
		r.mentioned(text, at).Perhaps = name == "exists" || name == "get0"
		return true
	})
	if literal || !strings.HasSuffix(name, "get") && name != "get0" {
		return
	}
	if env := n.Arg("envir", 2); r.environmentOf(env) != nil {
		r.dynamicUp(n)
	}
}

// dynamicUp marks every scope around: its names may be used by their text.
func (r *rReader) dynamicUp(n syntax.Node) {
	for s := r.top().scope; s != nil; s = s.Outer {
		s.markDynamic(n)
	}
}

// eval marks what code in strings, or code that came from elsewhere, may do.
func (r *rReader) eval(n syntax.Node, name string) {
	code := n.Arg("expr", 0)
	if name == "evalq" {
		r.entries[code.Parent().Index()] = entry{mask: quoted, opening: whenBound, dynamic: true}
		return
	}
	switch {
	case code.Is(syntax.RCall) && parses[code.FuncName()]:
		r.dynamicUp(n)
	case code.Is(syntax.RCall):
	case !n.Arg("envir", 1).OK() && n.FuncName() == "eval":
		r.top().scope.markDynamic(n)
	}
}

var parses = syntax.Names("parse str2lang str2expression parse_expr parse_quo")

// environment marks a scope that hands out its own environment. The one that
// conditions are told about is only named in messages.
func (r *rReader) environment(n syntax.Node) {
	for range n.Args() {
		return // of a function
	}
	if p := n.Parent(); p.Is(syntax.RArgument) {
		switch p.Child(syntax.NameField).Text() {
		case "call", "error_call", ".call", "user_env", "id":
			return
		}
		switch p.Parent().Parent().FuncName() {
		case "assign", "delayedAssign", "makeActiveBinding", "exists", "get", "get0", "mget", "rm", "remove":
			return // which look at one name
		}
	}
	if n.Parent().Is(syntax.RParameter) {
		return
	}
	r.top().scope.markDynamic(n)
}

// star marks the scope that a call fills with names that are not in the text.
func (r *rReader) star(n syntax.Node, name string) {
	s := r.top().scope
	switch name {
	case "attach", "demo", "example", "load_all", "tar_load_globals", "dump_environment", "create_bindings":
		s = r.module
	case "list2env", "load":
		where := n.Arg("envir", -1)
		if name == "list2env" && !where.OK() {
			at := 1
			if n.Piped().OK() {
				at = 0
			}
			if where = n.Arg("", at); !where.OK() {
				return // a new environment
			}
		}
		if isCaller(where) {
			r.module.markStar(n)
			return
		}
		if s = r.environmentOf(where); s == nil {
			return
		}
	}
	s.markStar(n)
}

func (s *Scope) markStar(n syntax.Node) {
	if !s.Star.OK() {
		s.Star = n
	}
}

// list marks a scope whose names are listed to be used: mget(ls()), save(list =
// ls()). Those that only remove or show them use none.
func (r *rReader) list(n syntax.Node) {
	for p := n.Parent(); p.OK(); p = p.Parent() {
		if !p.Is(syntax.RCall) {
			continue
		}
		switch p.FuncName() {
		case "rm", "remove", "print", "length", "setdiff", "c", "grep", "cat":
			continue
		case "mget", "save", "lapply", "sapply", "dump", "list2env", "clusterExport":
			r.dynamicUp(n)
		}
		return
	}
}
