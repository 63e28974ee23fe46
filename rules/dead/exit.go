package dead

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// exitCalls lists the functions that do not come back to their caller.
var exitCalls = map[source.Language]map[string]bool{
	source.Python: {"sys.exit": true, "os._exit": true, "os.abort": true, "exit": true, "quit": true},
	source.R: {
		"stop": true, "base::stop": true, "abort": true, "rlang::abort": true, "cli_abort": true, "cli::cli_abort": true,
		"q": true, "quit": true, "base::q": true, "base::quit": true,
	},
}

// exitNames are the last parts of those.
var exitNames = func() map[string]bool {
	names := make(map[string]bool)
	for _, calls := range exitCalls {
		for call := range calls {
			names[call[strings.LastIndexAny(call, ".:")+1:]] = true
		}
	}
	return names
}()

// exits reports whether a call ends its function or the program. A document's
// own function of that name may do anything.
func (w *flow) exits(call syntax.Node) bool {
	name := call.Callee()
	if !exitCalls[call.Language()][name] {
		return false
	}
	if call.Language() == source.Python && call.File().Doc.Format == source.Notebook && !strings.Contains(name, ".") {
		return false // IPython's own exit and quit let the cell run to its end
	}
	if strings.ContainsAny(name, ".:") {
		return true
	}
	own, ok := w.own[name]
	if !ok {
		own = call.File().Binds(name)
		w.own[name] = own
	}
	return !own
}

// endless reports whether a loop has no condition that could end it.
func endless(loop syntax.Node) bool {
	if loop.Is(syntax.RRepeatStatement) {
		return true
	}
	truth, ok := syntax.Truth(loop.Child(syntax.ConditionField))
	return ok && truth
}

// brokenLoop returns the loop that a break ends. The else of a Python loop is
// no part of it.
func brokenLoop(jump syntax.Node) syntax.Node {
	inElse := false
	for n := range jump.Ancestors() {
		if n.Has(syntax.Loop) && !inElse {
			return n
		}
		inElse = n.Is(syntax.PyElseClause)
	}
	return syntax.Node{}
}

// harmless lists context managers that swallow no exception, so that what
// leaves their block leaves the with statement.
var harmless = map[string]bool{
	"open": true, "no_grad": true, "inference_mode": true, "catch_warnings": true, "errstate": true, "option_context": true,
	"TemporaryDirectory": true, "NamedTemporaryFile": true, "ZipFile": true, "Pool": true, "Session": true, "closing": true,
}

// transparent reports whether every manager of a with statement is harmless.
func transparent(with syntax.Node) bool {
	for item := range with.Subtree() {
		if !item.Is(syntax.PyWithItem) {
			continue
		}
		call := item.Child(syntax.ValueField)
		if call.Is(syntax.PyAsPattern) {
			for first := range call.Children() {
				call = first
				break
			}
		}
		if !harmless[call.FuncName()] {
			return false
		}
	}
	return true
}
