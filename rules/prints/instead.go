package prints

import (
	"fmt"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what to use instead of a print that tells people something.

func messageText(call syntax.Node) string {
	does := "`%s` tells on standard output: use `%s`, which can be silenced"
	if !isForMessage(call) {
		does = "`%s` tells on standard output: use `%s` for words, a file for results"
	}
	return fmt.Sprintf(does, analyzer.Clip(call.Callee(), maxQuote), instead(call))
}

// messagesText tells of the first of several messages for all of them.
func messagesText(calls []syntax.Node) string {
	call, results := calls[0], ""
	if slices.ContainsFunc(calls, func(c syntax.Node) bool { return !isForMessage(c) }) {
		results = ", a file for results"
	}
	return fmt.Sprintf("`%s` is the first of %d messages on standard output: use `%s`%s", analyzer.Clip(call.Callee(), maxQuote), len(calls), instead(call), results)
}

// instead returns what to tell people with.
func instead(call syntax.Node) string {
	if call.Language() == source.R {
		return "message"
	}
	return "logging"
}

// isForMessage reports whether message of R shows what a call prints: texts and numbers, but
// neither tables nor fits, as far as anybody knows what it is.
func isForMessage(call syntax.Node) bool {
	if call.Language() != source.R || call.FuncName() != "print" {
		return true
	}
	values, _ := printedValues(call)
	if len(values) == 0 {
		return true
	}
	shown := values[0]
	if shown.Has(syntax.Identifier) && isInHand(call, shown) || !shown.Is(syntax.RSubset2) && isOfTurn(call, shown) {
		return true // what a turn is called
	}
	made := maker(shown)
	if made.Has(syntax.Call) {
		name := made.FuncName()
		return isWorded(made) || sayable[name]
	}
	return made.Has(syntax.String | syntax.Number | syntax.Constant)
}

// sayable are functions of R besides [texts] whose answers are words and numbers.
var sayable = syntax.Names(`names colnames rownames nrow ncol length basename dirname class file.path getwd Sys.time date
	mean median sd sum min max range`)
