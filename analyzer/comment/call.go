package comment

import (
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// call grades a call by what it calls and by what it hands over.
func (g *grader) call(n syntax.Node) grade {
	function := n.Child(syntax.FunctionField)
	arguments := 0
	rich := false // has keywords, texts, parts of objects
	aware := false
	for a := range n.Args() {
		if a.Value.Is(syntax.RDots) && !g.names.takesDots() {
			return weak // copied from a help page: apply(X, MARGIN, FUN, ...)
		}
		arguments++
		rich = rich || a.Name != "" || a.Value.Has(syntax.Call) || g.structured(a.Node)
		aware = aware || g.knows(a.Value)
	}
	switch {
	case function.Is(syntax.PyAttribute, syntax.RNamespaceOperator, syntax.RExtractOperator):
		known := function.Is(syntax.RNamespaceOperator) || g.knows(function)
		switch {
		case known && (arguments > 0 || !function.Is(syntax.RNamespaceOperator)), rich && aware, rich && arguments > 1:
			return sure
		case arguments > 0, known:
			return likely
		}
		return weak
	case !function.Has(syntax.Identifier):
		return likely // a call of what a call returned
	}
	name := function.Text()
	used, ordinary := g.names.knows(name), common(g.lang, name)
	if g.lang == source.Python && pythonKeywords[name] || name[0] >= utf8.RuneSelf && !used {
		return weak // "or (the other)"
	}
	if arguments == 0 {
		if procedures[name] {
			return likely
		}
		return weak // as a title names a function
	}
	if g.isOutput(n) {
		return weak
	}
	switch {
	case actions[g.lang][name]:
		return sure
	case (used || ordinary) && (rich || aware):
		return sure
	case rich && aware, used:
		return likely
	case rich && arguments > 1, aware && arguments > 1, ordinary && arguments > 1, (aware || rich) && compound(name):
		return likely
	}
	return weak
}

// isOutput reports whether a call looks as Python shows a value: nothing in the document is called so.
func (g *grader) isOutput(call syntax.Node) bool {
	name := call.Callee()
	return outputs[name] && !g.names.dead[name] && !g.names.calls(name)
}

// compound reports whether a name is made of several words, as no word of a
// sentence is.
func compound(name string) bool {
	for i := 1; i < len(name); i++ {
		if name[i] == '_' || name[i] == '.' || name[i] >= 'A' && name[i] <= 'Z' && name[i-1] >= 'a' && name[i-1] <= 'z' {
			return true
		}
	}
	return false
}

var (
	// procedures lists functions that are called without arguments, for what they do.
	procedures = syntax.Names("print dev.off dev.new grid.newpage plot.new frame X11 x11 windows quartz browser gc graphics.off closeAllConnections breakpoint exit quit q traceback sessionInfo session_info")
	// actions lists functions that nobody names but to call them.
	actions = map[source.Language]map[string]bool{
		source.Python: syntax.Names("print display breakpoint exit quit"),
		source.R: syntax.Names(`library require requireNamespace install.packages install_github source setwd set.seed sink rm attach detach
			View view glimpse browser debug undebug debugonce Sys.sleep print head tail str summary plot lines points abline hist legend par pdf png dev.off data load save
			saveRDS write.csv write_csv ggsave cat message`),
	}
	// outputs lists what values look like calls when Python shows them.
	outputs = syntax.Names(`array dict_keys dict_values dict_items Index Int64Index Float64Index RangeIndex DatetimeIndex MultiIndex Series
		tensor Timestamp Timedelta OrderedDict defaultdict Counter matrix`)
)
