package functions

import (
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// maxLabel is the length in code points from which on a message shortens a name.
const maxLabel = 40

// label says which function is meant: its name in backquotes, or what an
// anonymous one is given to. The node is the text that shows it best: the name,
// else the head of the function up to its parameters.
func label(fn syntax.Node) (text string, at analysis.Range) {
	if name := fn.Child(syntax.NameField); fn.Is(syntax.PyFunctionDefinition) {
		return quote(name.Text()), name
	}
	head := span{fn.Pos(), fn.Child(syntax.ParametersField).End()}
	if name := fn.FuncLabel(); name != "" {
		target := fn.Parent().Target()
		if strings.Contains(name, "\n") {
			return "anonymous function", head
		}
		return quote(name), target
	}
	arg := fn.Parent()
	for arg.Is(syntax.RParenthesizedExpression) {
		arg = arg.Parent()
	}
	if !arg.Is(syntax.RArgument) {
		return "anonymous function", head
	}
	call := arg.Parent().Parent()
	callee := call.FuncName()
	name := strings.Trim(arg.Child(syntax.NameField).Text(), "`\"'")
	switch {
	case callee == "":
		return "anonymous function", head
	case callee == "setMethod" || callee == "setGeneric":
		if generic, ok := call.Arg("f", 0).Literal(); ok {
			return quote(generic), head
		}
	case callee == "list" && name != "":
		return quote(name), arg.Child(syntax.NameField) // a method of an R6 class, an entry of a table
	}
	return "anonymous function in " + quote(callee), head
}

func quote(name string) string {
	return fmt.Sprintf("`%s`", strings.ReplaceAll(analyzer.Clip(name, maxLabel), "`", ""))
}

// span is a range of text that is no node.
type span struct{ from, to token.Pos }

// Pos and End make a span an analysis.Range.
func (s span) Pos() token.Pos { return s.from }

// End is the position behind the span.
func (s span) End() token.Pos { return s.to }
