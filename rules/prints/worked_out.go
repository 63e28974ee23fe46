package prints

import (
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows values of Python that are data and no figures, whatever they are called.

// isTable reports whether a call of Python gives a table: pd.concat(parts).
func isTable(imported map[string]string, made syntax.Node) bool {
	on, _, ok := strings.Cut(made.Callee(), ".")
	first, _, _ := strings.Cut(imported[on], ".")
	return ok && first == "pandas" && pureFunctions["pandas"][made.FuncName()]
}

// isWorkedOut reports whether Python goes on to work behind the print of what a call gave,
// unless that sums something up, is put in an order or made into a text for people.
func (a *audience) isWorkedOut(call syntax.Node, out output) bool {
	if call.Language() != source.Python || out.label || out.row || !out.of.Has(syntax.Identifier) || isInGuard(call) || !a.isMidway(call) || hasWord(out.of.Text(), forPeople) {
		return false
	}
	made := binding(out.of).Value()
	for n := range made.Subtree() {
		if n.Has(syntax.Identifier) && hasWord(n.Text(), forPeople) || n.Is(syntax.PyInterpolation) {
			return false
		}
	}
	return true
}

// forPeople are words in the names of what is worked out or laid out to be read.
var forPeople = func() map[string]bool {
	words := syntax.Names(`table str sort sorted sum importance importances cm matrix confusion means evaluate predict prediction predictions
		now date datetime strftime today`)
	for _, more := range []map[string]bool{figures, statistics, toldTexts} {
		maps.Copy(words, more)
	}
	return words
}()

// statistics are functions whose answer is a result.
var statistics = syntax.Names("mean nanmean median std var average corrcoef")
