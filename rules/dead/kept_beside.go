package dead

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isKeptBeside reports whether the live statement right above or below switched-off code does what one of its calls did, in
// another way: it hands on the function, as to a process of its own, or hands the value to a function that keeps it.
func isKeptBeside(f *syntax.File, d comment.Dead) bool {
	code := f.Doc.Code
	above := f.At(source.Span{Start: d.Span.Start, End: d.Span.Start + 1}).PrevCode()
	below := f.At(source.Span{Start: d.Span.End - 1, End: d.Span.End}).NextCode()
	for _, s := range d.Statements {
		call := s.Expression()
		if above.OK() && bytes.Count(code[above.Stop():d.Span.Start], []byte("\n")) == 1 && (handsOn(above, call) || handsToKeeper(above, call)) ||
			below.OK() && bytes.Count(code[d.Span.End:below.Start()], []byte("\n")) == 1 && (handsOn(below, call) || handsToKeeper(below, call)) {
			return true
		}
	}
	return false
}

// handsOn reports whether a live statement has the function of a call, and all that the call is given.
func handsOn(live, call syntax.Node) bool {
	if !hasValue(live, call.Child(syntax.FunctionField)) {
		return false
	}
	for arg := range call.Args() {
		if !hasValue(live, arg.Value) {
			return false
		}
	}
	return true
}

// hasValue reports whether a statement has a node of the text of another one that is not the name of an argument.
func hasValue(statement, value syntax.Node) bool {
	for n := range statement.Subtree() {
		if n.Field() != syntax.NameField && bytes.Equal(n.Bytes(), value.Bytes()) {
			return true
		}
	}
	return false
}

// handsToKeeper reports whether a live statement gives what a call keeps to a function of the document, which keeps what it is
// given by a call of the same name.
func handsToKeeper(live, call syntax.Node) bool {
	for c := range live.Nodes(syntax.Call) {
		given := false
		for arg := range c.Args() {
			given = given || bytes.Equal(arg.Value.Bytes(), keptBy(call).Bytes())
		}
		if given && keepsItsOwn(live.File(), strings.TrimPrefix(c.Callee(), "self."), call.FuncName()) {
			return true
		}
	}
	return false
}

// keepsItsOwn reports whether a function of a document keeps one of its parameters by a call of a name.
func keepsItsOwn(f *syntax.File, function, keeper string) bool {
	for fn := range f.Nodes(syntax.Function) {
		if fn.FuncLabel() != function {
			continue
		}
		for c := range fn.Child(syntax.BodyField).Nodes(syntax.Call) {
			if c.FuncName() == keeper && fn.Child(syntax.ParametersField).Mentions(keptBy(c).Text()) {
				return true
			}
		}
	}
	return false
}

// keptBy is the value that a call keeps in a file: that of whose method it is, else its first argument.
func keptBy(call syntax.Node) syntax.Node {
	if on := call.Child(syntax.FunctionField).Child(syntax.ObjectField); on.OK() {
		return on
	}
	return call.Arg("", 0)
}
