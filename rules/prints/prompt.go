package prints

import (
	"cmp"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isPrompt reports whether a print asks for what the statement behind it, or the condition of that, reads from
// whoever runs the program, where that is no reason to take the whole document for a program.
func isPrompt(call syntax.Node) bool {
	next := call.Statement().NextCode()
	if next.Has(syntax.If | syntax.Loop) {
		next = next.Child(syntax.ConditionField)
	}
	for n := range next.Descendants(syntax.Call, syntax.Function) {
		if readsInput(n) {
			return true
		}
	}
	return false
}

// readsInput reports whether a call reads from sys.stdin of Python, by readLines or scan of R from "stdin", which may be a
// connection to it, or by scan of R from no file.
func readsInput(call syntax.Node) bool {
	if call.Language() == source.Python {
		on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
		return on.OK() && syntax.Resolve(on.Text(), call.File().Imported()) == "sys.stdin"
	}
	name := call.FuncName()
	if name != "scan" && name != "readLines" || call.Piped().OK() {
		return false
	}
	from := cmp.Or(call.Arg("con", -1), call.Arg("file", 0))
	if !from.OK() {
		return name == "scan" && !call.Arg("text", -1).OK()
	}
	if from.FuncName() == "file" {
		from = from.Arg("description", 0)
	}
	text, _ := from.Literal()
	return text == "stdin" || from.FuncName() == "stdin"
}
