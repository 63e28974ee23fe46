package prints

import (
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// firstWord returns the first of [syntax.Words], or "".
func firstWord(name string) string {
	for w := range syntax.Words(name) {
		return w
	}
	return ""
}

// beginsOrEnds reports whether the first or the last word of a name is one of the words.
func beginsOrEnds(name string, words map[string]bool) bool {
	return words[firstWord(name)] || words[syntax.LastWord(name)]
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || b >= 0x80 }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }

// hasWord reports whether the name holds one of the words.
func hasWord(name string, words map[string]bool) bool {
	for w := range syntax.Words(name) {
		if words[w] {
			return true
		}
	}
	return false
}

// named reports whether what a call names ends in one of the names, without a
// copy of it.
func named(call syntax.Node, names map[string]bool) bool {
	if call.Is(syntax.PyPrintStatement) {
		return names["print"]
	}
	f := call.Child(syntax.FunctionField)
	switch f.Kind() {
	case syntax.PyAttribute:
		f = f.Child(syntax.AttributeField)
	case syntax.RNamespaceOperator:
		f = f.Child(syntax.RHSField)
	case syntax.PyIdentifier, syntax.RIdentifier:
	default:
		return false
	}
	return names[string(f.Bytes())]
}

// isRecord reports whether an expression of Python joins values as a table for
// other programs has them: ";".join(row).
func isRecord(n syntax.Node) bool {
	if n.FuncName() != "join" {
		return false
	}
	switch separator, _ := n.Child(syntax.FunctionField).Child(syntax.ObjectField).Literal(); separator {
	case ",", ";", "|", `\t`:
		return true
	}
	return false
}

// isFitted reports whether an attribute holds what a model of scikit-learn has
// learned: coef_.
func isFitted(name string) bool {
	return strings.HasSuffix(name, "_") && !strings.HasSuffix(name, "__")
}

// isTold reports whether a name says that its value was made to be read: a text
// that was put together, or a figure that somebody waits for.
func isTold(name string) bool {
	last, figure := "", false
	for last = range syntax.Words(name) {
		figure = figure || figures[last]
	}
	return figure && last != "names" || toldTexts[last]
}

var (
	toldTexts = syntax.Names(`details msg message messages text report summary output usage help banner prompt doc version info stderr stdout note notes comment
		elapsed time times duration mtime`)
	// goodness are those of figures that say how good something is.
	goodness = syntax.Names("score scores accuracy acc auc rmse mse mae precision recall metric metrics best logloss rmsle mape gini kappa mcc r2 ndcg fscore pvalue")
	figures  = func() map[string]bool {
		words := syntax.Names("result results loss error errors err exc exception statistic significance critical")
		maps.Copy(words, goodness)
		return words
	}()
)
