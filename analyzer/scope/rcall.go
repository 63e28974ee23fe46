package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

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
	case "list2env", "attach", "demo", "example", "load", "load_all", "init_proj", "tar_load_everything", "tar_load_globals", "sys.load.image", "source_python", "dump_environment", "create_bindings":
		r.star(n, name)
	case "save.image":
		r.module.markDynamic(n)
	case "save", "dump", "clusterExport":
		r.listed(n)
	case "ls", "objects", "ls.str":
		r.list(n)
	case "source", "sys.source", "tar_source", "sourceCpp", "source_url", "source_gist", "sourceDirectory":
		r.source(n, name)
	case "data", "tar_load", "loadd", "Load":
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
		r.guesses = append(r.guesses, r.made.take(Reference{Text: word, Node: at, From: r.top().scope, Mentioned: true, Perhaps: true}))
	}
}

// applies are functions that take a function, also by its name.
var applies = syntax.Names(`lapply sapply vapply mapply apply tapply rapply eapply Map Reduce Filter Find Position outer aggregate by sweep Vectorize
	ave parLapply parSapply clusterApply clusterCall mclapply future_lapply future_sapply map map_chr map_dbl map_int map_lgl map_df map_dfr walk
	optim optimize uniroot integrate`)

// byName adds uses of the functions that a call names in strings, and notes that it runs
// files: lapply(list.files("R"), source).
func (r *rReader) byName(call syntax.Node) {
	for arg := range call.Args() {
		if name := arg.Value.Text(); arg.Value.Is(syntax.RIdentifier) && (name == "source" || name == "sys.source") {
			r.module.Sourced = append(r.module.Sourced, Source{Node: call, From: r.top().scope})
		}
		if text, ok := rLiteral(arg.Value); ok && isRName(text) {
			r.guess(text, arg.Value)
		}
	}
	if n := call.Arg("FUN", 1); n.Is(syntax.RIdentifier) && (n.Text() == "library" || n.Text() == "require") {
		r.attachAll(call, call.Arg("X", 0))
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

// listed adds the uses of names that a call takes in strings.
func (r *rReader) listed(n syntax.Node) {
	for text, at := range r.strings(n) {
		if isRName(text) {
			r.guess(text, at)
		}
	}
}

// data binds the names that a call loads.
func (r *rReader) data(n syntax.Node) {
	if n.FuncName() == "loadd" && !n.Arg("", 0).OK() && !n.Arg("list", -1).OK() {
		r.top().scope.markStar(n) // all targets
	}
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
