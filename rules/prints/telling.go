package prints

import (
	"fmt"
	"maps"
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// printers lists the functions that show their arguments: Python's by the path
// that their imports resolve to, R's without their package.
var printers = map[source.Language]map[string]bool{
	source.Python: syntax.Names("print builtins.print pprint.pprint pprint.pp icecream.ic sys.stdout.write"),
	source.R:      syntax.Names("print cat message"),
}

// printerNames are the names by which a call is worth a closer look.
var printerNames = syntax.Names("print pprint pp ic write cat message")

// rTellers are R's own ways to tell.
var rTellers = syntax.Names("message")

// appliers call a function of R for each of some values.
var appliers = syntax.Names(`lapply sapply vapply map walk iwalk imap mclapply llply ldply laply l_ply
	map_df map_dfr map_dfc map_chr map_dbl map_int map_lgl future_map future_map_dfr future_lapply pblapply parLapply parLapplyLB parSapply parSapplyLB clusterApply clusterApplyLB`)

// tellingNames are those of everything that prints or logs.
var tellingNames = func() map[string]bool {
	names := maps.Clone(printerNames)
	for _, more := range []map[string]bool{appliers, logMethods, rLoggers} {
		maps.Copy(names, more)
	}
	return names
}()

// isDone reports whether the call prints and nothing is made of its value: it
// is a statement, what a pipe that is a statement ends in, or what a function
// does that is applied to values for what it prints.
func isDone(call syntax.Node) bool {
	for {
		p := call.Parent()
		if p.Is(syntax.PyExpressionStatement) || p.Is(syntax.RPipe) && call.Field() == syntax.RHSField {
			call, p = p, p.Parent()
		}
		switch {
		case call.IsStatement():
			return true
		case p.Is(syntax.RIfStatement): // R needs no braces around a single statement
			return call.Field() != syntax.ConditionField
		case p.Is(syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement):
			return call.Field() == syntax.BodyField
		case p.Is(syntax.RFunctionDefinition) && p.Parent().Is(syntax.RArgument) && named(p.Within(syntax.Call), appliers):
			call = p.Within(syntax.Call)
		case p.Is(syntax.RArgument) && p.Within(syntax.Call).FuncName() == "invisible":
			call = p.Within(syntax.Call)
		default:
			return false
		}
	}
}

// printsEach returns what a call of R prints one after the other, or no node:
// x of lapply(x, print).
func (a *audience) printsEach(call syntax.Node) syntax.Node {
	if call.Language() != source.R || !named(call, appliers) {
		return syntax.Node{}
	}
	of, prints := call.Piped(), false
	for arg := range call.Args() {
		if arg.Value.Is(syntax.RIdentifier) && arg.Value.Text() == "print" && !a.owns("print") {
			prints = true
		} else if !of.OK() {
			of = arg.Value
		}
	}
	if !prints {
		return syntax.Node{}
	}
	return of
}

// isIcecream reports whether a call is one of icecream, which is there for
// nothing but a look at values.
func (a *audience) isIcecream(call syntax.Node) bool {
	return call.Language() == source.Python && syntax.Resolve(call.Callee(), a.imported) == "icecream.ic"
}

// maxQuote is how many characters of what is printed a message quotes.
const maxQuote = 35

// quotable returns what a message can quote of a value, or "".
func quotable(n syntax.Node) string {
	if text := n.Text(); utf8.RuneCountInString(text) <= maxQuote && !strings.ContainsAny(text, "\n`") {
		return text
	}
	return ""
}

func inspectionText(call syntax.Node, out output, sure bool) string {
	why := " and nobody reads it"
	switch {
	case !sure:
		why = ", perhaps for a look at it"
	case call.AtTop() && showsCells(call.File().Doc):
		why = " on the way of the cell's work"
	}
	name, shown := analyzer.Clip(call.Callee(), maxQuote), quotable(out.of)
	switch unnamed := !sure && isUnnamed(call) && !out.below && !out.headed; {
	case isLogger(call):
		return fmt.Sprintf("`%s` logs a value for a look at it: remove it or say what it is", name)
	case unnamed && shown != "":
		return fmt.Sprintf("`%s` shows `%s` without its name: log it with its name or remove it", name, shown)
	case unnamed:
		return fmt.Sprintf("`%s` shows a value without a name: log it with one or remove it", name)
	case out.ruler:
		return fmt.Sprintf("`%s` draws a line and nobody reads it: remove it", name)
	case out.mark:
		return fmt.Sprintf("`%s` marks a place that the run came by: remove it", name)
	case named(call, appliers) && shown != "":
		return fmt.Sprintf("`%s` prints each of `%s`%s: remove it", name, shown, why)
	case named(call, appliers):
		return fmt.Sprintf("`%s` prints one value after the other%s: remove it", name, why)
	case checksData[out.of.FuncName()] && out.of.Language() == source.R:
		return fmt.Sprintf("`%s` shows what `%s` finds: have `stopifnot` check it or remove it", name, out.of.FuncName())
	case out.of.Is(syntax.RAssignment) && quotable(out.of.Target()) != "":
		return fmt.Sprintf("`%s` shows `%s`%s: keep only the assignment", name, out.of.Target().Text(), why)
	case shown == "":
		return fmt.Sprintf("`%s` shows a value%s: remove it or log it", name, why)
	}
	return fmt.Sprintf("`%s` shows `%s`%s: remove it or log it", name, shown, why)
}

func icecreamText(call syntax.Node) string {
	return fmt.Sprintf("`%s` is for looks while code is written: remove it", analyzer.Clip(call.Callee(), maxQuote))
}

func secretText(call, shown syntax.Node) string {
	does, what := "shows", "what looks private"
	if isLogger(call) {
		does = "logs"
	}
	if text := quotable(shown); text != "" {
		what = "`" + text + "`, which looks private"
	}
	return fmt.Sprintf("`%s` %s %s: remove it", analyzer.Clip(call.Callee(), maxQuote), does, what)
}
