package prints

import (
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isFormatted reports whether a print of R is told how to print, other than how many rows.
func isFormatted(call syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Name != "" && (!plainArguments[arg.Name] || arg.Value.Text() == "Inf") {
			return true
		}
	}
	return isInFull(call)
}

// plainArguments are those of R's print that say what and how much to print.
var plainArguments = syntax.Names("x object n width max useNA na.print topn nrows")

// isInFull reports whether a print of R shows all rows that there are, nrow(.), or more than
// a table shows unasked: it is there to be read.
func isInFull(call syntax.Node) bool {
	switch rows := call.Arg("n", -1); {
	case rows.Has(syntax.Call):
		return strings.EqualFold(rows.FuncName(), "nrow")
	case rows.Text() == "Inf":
		return true
	default:
		count, err := strconv.Atoi(strings.TrimSuffix(rows.Text(), "L"))
		return err == nil && count > unaskedRows
	}
}

// unaskedRows is how many rows a tibble of R has at most to be shown whole.
const unaskedRows = 20
