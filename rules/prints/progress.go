package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the words among what is printed: how a loop gets on, what a
// report lists, results and errors.

// namesItem reports whether an expression makes a path or a line of text, which
// in a loop is what the item at hand is called.
func namesItem(made syntax.Node) bool {
	for made.Is(syntax.RPipe) {
		made = made.Child(syntax.LHSField)
	}
	if made.Has(syntax.Call) {
		if made.Language() == source.R && texts[source.R][made.FuncName()] {
			return true
		}
		return hasWord(made.Callee(), pathMakers) || made.FuncName() == "format" && made.Child(syntax.FunctionField).Child(syntax.ObjectField).Has(syntax.String)
	}
	for made.Is(syntax.PyBinaryOperator) {
		if made.Child(syntax.RightField).Is(syntax.PyString) {
			return true
		}
		made = made.Child(syntax.LeftField)
	}
	return made.Is(syntax.PyString)
}

// pathMakers are words in the dotted names of functions that make paths.
var pathMakers = syntax.Names("path basename dirname joinpath")

// isEveryNth reports whether a condition holds once in so many turns of a loop.
func isEveryNth(condition syntax.Node) bool {
	for n := range condition.Subtree() {
		if n.Field() == syntax.OperatorField {
			if op := string(n.Bytes()); op == "%" || op == "%%" {
				return true
			}
		}
	}
	return false
}

// onlyTells reports whether a loop or a condition does nothing but print.
func (a *audience) onlyTells(s syntax.Node) bool {
	for n := range s.Subtree() {
		if n == s || !n.IsStatement() || n.Has(syntax.If|syntax.Loop|syntax.Comment) || n.Is(syntax.PyReturnStatement) && !n.FirstChild().OK() {
			continue
		}
		if e := n.Expression(); !(e.Has(syntax.Call) && a.isPrinter(e)) && !e.Docstring() {
			return false
		}
	}
	return true
}

// tellsWords reports whether an expression prints words.
func (a *audience) tellsWords(e syntax.Node) bool {
	return e.Has(syntax.Call) && named(e, printerNames) && a.isPrinter(e) && printed(e).what == words
}

// tellsOtherwise reports whether the other branch of a condition of R does nothing but to tell
// in words that there is nothing to show: both answer the same question.
func (a *audience) tellsOtherwise(branch, call syntax.Node) bool {
	if !branch.Is(syntax.RIfStatement) {
		return false
	}
	other := otherBranch(branch, call)
	said := other
	if other.Is(syntax.RBracedExpression) {
		said = other.FirstStatement()
	}
	return said.OK() && a.tellsText(said) && !(other.Is(syntax.RBracedExpression) && said.NextCode().OK())
}

// otherBranch returns the branch of a condition that a call does not stand in, or no node.
func otherBranch(branch, call syntax.Node) syntax.Node {
	if other := branch.Child(syntax.AlternativeField); !other.Covers(call) {
		return other
	}
	return branch.Child(syntax.ConsequenceField)
}

// tellsText reports whether an expression prints words that stand in it, and not only what
// a call works out.
func (a *audience) tellsText(e syntax.Node) bool {
	return a.tellsWords(e) && (e.Language() == source.R || hasText(e))
}

// hasText reports whether there are words in the strings of an expression.
func hasText(e syntax.Node) bool {
	for n := range e.Nodes(syntax.String) {
		if n.Field() != syntax.SubscriptField && isText(textOf(n)) {
			return true
		}
	}
	return false
}

// endsInError reports whether a block does.
func endsInError(block syntax.Node) bool {
	last := block.LastStatement()
	return last.Has(syntax.Raise) || last.Has(syntax.Return) && last.PrevCode().Has(syntax.Raise) || last.Language() == source.Python && endsInExit(block) || last.Is(syntax.PyAssertStatement) && strings.HasPrefix(last.Text(), "assert False") ||
		last.Has(syntax.Call) && last.Callee() == "stop"
}

// endsInBreak reports whether what a condition runs leaves the loop at its end.
func endsInBreak(condition syntax.Node) bool {
	last := condition.Child(syntax.ConsequenceField).LastStatement()
	return last.Has(syntax.Jump) && strings.HasPrefix(last.Text(), "break")
}

// followsWarning reports whether the statement above warns, so that what is printed says
// of what.
func followsWarning(call syntax.Node) bool {
	above := call.Statement().PrevSibling().Expression()
	return above.Has(syntax.Call) && (above.FuncName() == "warning" || above.Callee() == "warnings.warn")
}

// precedesCheck reports whether a branch of R that does nothing but to print stands right before a check that fails then, so
// that what is printed says of what: if (n != m) print(port); stopifnot(n == m).
func (a *audience) precedesCheck(call syntax.Node) bool {
	branch := call.Within(syntax.If)
	next := branch.Statement().NextCode()
	return branch.Is(syntax.RIfStatement) && next.Has(syntax.Call) && next.FuncName() == "stopifnot" && a.tells.of(branch, a.onlyTells)
}

// isKept reports whether the statement before or behind writes to what is printed: it says
// where the result is.
func isKept(call, shown syntax.Node) bool {
	if !shown.Has(syntax.Identifier) {
		return false
	}
	s := call.Statement().PrevSibling()
	for s.Has(syntax.Comment) {
		s = s.PrevSibling()
	}
	return isWrittenTo(s.Expression(), shown) || isWrittenTo(call.Statement().NextCode().Expression(), shown)
}

// isWrittenTo reports whether a call writes to what is shown.
func isWrittenTo(e, shown syntax.Node) bool {
	if !e.Has(syntax.Call) || !leaves(e) && !listWriters[e.FuncName()] && !strings.HasPrefix(e.Callee(), "subprocess.") {
		return false
	}
	if e.Language() == source.Python && hasWord(e.FuncName(), drawing) {
		return false
	}
	if e.Language() == source.Python && (listWriters[e.FuncName()] || e.FuncName() == "write" && e.Arg("", 0).Is(syntax.PyBinaryOperator)) {
		return e.Arg("", 0).Mentions(shown.Text())
	}
	for arg := range e.Args() {
		if bytes.Equal(arg.Value.Bytes(), shown.Bytes()) && (arg.Name != "" || arg.Value != e.Arg("", 0) || e.Child(syntax.FunctionField).Is(syntax.PyAttribute) || e.FuncName() == "ggsave" || named(e, devices)) {
			return true
		}
	}
	return false
}

// listWriters are methods of Python that write a row of several values.
var listWriters = syntax.Names("writerow")

// drawing are words in the names of functions of Python that draw what they are given.
var drawing = syntax.Names("plot scatter hist bar imshow draw show view")

// isResult reports whether a name is given what a call works out and is then
// read nowhere but here, or whether it holds a text and is told last: it was made
// to be told.
func (a *audience) isResult(value syntax.Node) bool {
	for value.Is(syntax.PyBinaryOperator) { // in a color
		value = value.Child(syntax.RightField)
	}
	if !value.Has(syntax.Identifier) || value.Language() == source.Python && hasWord(value.Text(), frames) {
		return false
	}
	bound := binding(value)
	made := bound.Value()
	for made.Is(syntax.PySubscript) {
		made = made.Child(syntax.ValueField)
	}
	from := bound.Stop()
	if !made.Has(syntax.Call | syntax.Pipe) {
		from = value.Statement().Stop()
	}
	return contentOf(made) == words && !isReadFrom(from, value)
}

// frames are words in the names of whole tables of Python, which nobody is told.
var frames = syntax.Names("df dataframe")

// memo keeps answers about nodes, by their index: a block is asked once, however
// many prints it holds.
type memo[T any] struct{ answers map[int]T }

func (m *memo[T]) of(n syntax.Node, ask func(syntax.Node) T) T {
	answer, known := m.answers[n.Index()]
	if !known {
		answer = ask(n)
		m.keep(n, answer)
	}
	return answer
}

func (m *memo[T]) keep(n syntax.Node, answer T) {
	if m.answers == nil {
		m.answers = make(map[int]T)
	}
	m.answers[n.Index()] = answer
}
