package scope

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// call sees the calls that bind or use names by their text, or take their
// arguments in another way than by value.
func (r *rReader) call(n syntax.Node) {
	name := n.FuncName()
	if name == "" {
		return
	}
	r.maskArguments(n, name)
	switch n.Callee() {
	case "box::use":
		r.box(n)
		return
	case "import::from", "import::here":
		r.importFrom(n)
		return
	}
	switch {
	case applies[name]:
		r.byName(n)
		return
	case attaches[name]:
		r.attach(n, name)
		return
	}
	switch name {
	case "assign", "delayedAssign", "makeActiveBinding":
		r.assign(n, name)
	case "get", "get0", "mget", "exists", "dynGet", "match.fun", "do.call", "exec":
		r.lookUp(n, name)
	case "rm", "remove":
		r.remove(n)
	case "eval", "evalq", "eval.parent", "eval_tidy", "eval_bare":
		r.eval(n, name)
	case "environment", "current_env":
		r.environment(n)
	case "list2env", "attach", "load", "load_all", "tar_load_everything", "tar_load_globals", "sys.load.image", "source_python":
		r.star(n, name)
	case "save.image":
		r.module.markDynamic(n)
	case "save", "dump", "clusterExport":
		r.listed(n)
	case "ls", "objects", "ls.str":
		r.list(n)
	case "source", "sys.source", "tar_source", "sourceCpp":
		r.source(n, name)
	case "data", "tar_load", "loadd":
		r.data(n)
	case "globalVariables":
		for text, at := range r.strings(n) {
			r.bindText(r.module, Mentioned, text, at, n, false)
		}
	case "sqldf", "as.formula", "formula", "parse", "str2lang", "str2expression", "parse_expr", "parse_exprs", "parse_quo", "sym", "syms", "as.name", "as.symbol", "reformulate":
		for text, at := range r.strings(n) {
			r.guess(text, at)
		}
	default:
		r.class(n, name)
	}
}

// strings yields the texts of the strings in a call's arguments, those of c("a",
// "b") each.
func (*rReader) strings(call syntax.Node) func(func(string, syntax.Node) bool) {
	return func(yield func(string, syntax.Node) bool) {
		for arg := range call.Args() {
			if !stringsOf(arg.Value, yield) {
				return
			}
		}
	}
}

// stringsOf yields the text of a string, or of those that c() or list() holds.
func stringsOf(n syntax.Node, yield func(string, syntax.Node) bool) bool {
	if text, ok := rLiteral(n); ok {
		return yield(text, n)
	}
	if n.Is(syntax.RCall) && vectors[n.FuncName()] {
		for arg := range n.Args() {
			if text, ok := rLiteral(arg.Value); ok && !yield(text, arg.Value) {
				return false
			}
		}
	}
	return true
}

var vectors = syntax.Names("c list character")

// rLiteral returns the text of a string.
func rLiteral(n syntax.Node) (string, bool) {
	if !n.Is(syntax.RString) {
		return "", false
	}
	return n.Literal()
}

// mentioned adds a use of a name by its text.
func (r *rReader) mentioned(text string, at syntax.Node) *Reference {
	return r.mention(r.top().scope, text, at)
}

// guess adds a use of every word of a text that turns out to be a name.
func (r *rReader) guess(text string, at syntax.Node) {
	for _, word := range rWords(text) {
		r.guesses = append(r.guesses, &Reference{Text: word, Node: at, From: r.top().scope, Mentioned: true, Perhaps: true})
	}
}

// applies are functions that take a function, also by its name.
var applies = syntax.Names(`lapply sapply vapply mapply apply tapply rapply eapply Map Reduce Filter Find Position outer aggregate by sweep Vectorize
	ave parLapply parSapply clusterApply clusterCall mclapply future_lapply future_sapply map map_chr map_dbl map_int map_lgl map_df map_dfr walk
	optim optimize uniroot integrate`)

// byName adds uses of the functions that a call names in strings.
func (r *rReader) byName(call syntax.Node) {
	for arg := range call.Args() {
		if text, ok := rLiteral(arg.Value); ok && isRName(text) {
			r.guess(text, arg.Value)
		}
	}
	if n := call.Arg("FUN", 1); n.Is(syntax.RIdentifier) && (n.Text() == "library" || n.Text() == "require") {
		r.attachAll(call, call.Arg("X", 0))
	}
}

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
	if how == Assigned {
		s.markDynamic(n)
	}
}

// environmentOf returns the scope that an expression for an environment means: the
// one around where there is none, nil where it is not known.
func (r *rReader) environmentOf(n syntax.Node) *Scope {
	switch text := n.Text(); text {
	case "":
		return r.top().scope
	case ".GlobalEnv", "globalenv()", "global_env()", "1", "topenv()", "rlang::global_env()":
		return r.module
	case "environment()", "current_env()", "rlang::current_env()":
		return r.top().scope
	}
	return nil
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

// remove notes the names that rm takes.
func (r *rReader) remove(n syntax.Node) {
	take := func(text string, at syntax.Node) bool {
		r.removals = append(r.removals, removal{r.top().scope, text, at, n})
		return true
	}
	for arg := range n.Args() {
		switch {
		case arg.Name == "envir" || arg.Name == "inherits" || arg.Name == "pos":
		case arg.Value.Is(syntax.RIdentifier) && arg.Name == "":
			take(rName(arg.Value), arg.Value)
		default:
			stringsOf(arg.Value, func(text string, at syntax.Node) bool {
				r.mentioned(text, at)
				return take(text, at)
			})
		}
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
	case "attach", "load_all", "tar_load_globals":
		s = r.module
	case "list2env", "load":
		where := n.Arg("envir", -1)
		if name == "list2env" && !where.OK() {
			if where = n.Arg("", 1); !where.OK() {
				return // a new environment
			}
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

// listed adds the uses of names that a call takes in strings.
func (r *rReader) listed(n syntax.Node) {
	for text, at := range r.strings(n) {
		if isRName(text) {
			r.guess(text, at)
		}
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

// data binds the names that a call loads.
func (r *rReader) data(n syntax.Node) {
	for arg := range n.Args() {
		switch {
		case arg.Name != "" && arg.Name != "list" && arg.Name != "names":
		case arg.Value.Is(syntax.RIdentifier) && arg.Name != "list":
			r.roles[arg.Value.Index()] = role{kind: binds, how: Imported, from: n}
		case arg.Value.Is(syntax.RCall) && !vectors[arg.Value.FuncName()]:
			r.top().scope.markStar(n) // a selection
		default:
			stringsOf(arg.Value, func(text string, at syntax.Node) bool {
				r.bindText(r.binding(), Imported, text, at, n, false)
				return true
			})
		}
	}
}
