package prints

import (
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

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
