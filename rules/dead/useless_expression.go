package dead

import (
	"bytes"
	_ "embed"
	"fmt"
	"iter"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed useless_expression.md
var uselessExpressionPage string

var uselessExpression = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		comparison:    {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Warning},
		check:         {Explore: analyzer.Note, Production: analyzer.Warning, Test: analyzer.Warning},
		operation:     {Explore: analyzer.Note, Production: analyzer.Warning}, // tests try operators
		plainValue:    {Explore: analyzer.Note, Production: analyzer.Warning},
		uncalled:      {Explore: analyzer.Warning, Production: analyzer.Warning},
		comprehension: {Explore: analyzer.Note, Production: analyzer.Note},
		neverRun:      {Explore: analyzer.Warning, Production: analyzer.Warning},
		undrawn:       analyzer.Everywhere(analyzer.Warning),
		peek:          analyzer.Everywhere(analyzer.Warning),
	},
	Rank:  analyzer.Rest, // a slip of one line: of 22 that were read at the top of a list, 7 could wait
	Many:  "useless expressions",
	Since: "0.1",
	Page:  uselessExpressionPage,
	Aliases: []string{
		"ruff=B018", "ruff:B015", "pylint:W0104 pointless-statement", "pylint:W0106 expression-not-assigned",
		"pylint:W0131 named-expr-without-context", "pylint:W0133 pointless-exception-statement", "sonar:S905",
	},
	Own: []string{comprehension, neverRun, undrawn, peek},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "useless_expression",
			Doc:      analyzer.Title(uselessExpressionPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runUselessExpression,
		}
	},
}

func runUselessExpression(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	var o *outlook
	for s := range bareValues(f) {
		e := s.Expression()
		category := valueOf(s)
		if category == "" || isPlaceholder(s, e) || category == comparison && isTried(s) {
			continue
		}
		if o == nil { // most documents have no such value
			o = newOutlook(f)
		}
		if (category == comparison || category == operation) && o.overloads(e.Language()) {
			continue
		}
		if category == undrawn && torn(above(s), s) != "" {
			continue // broken_pipe's
		}
		if o.drops(s) {
			message := uselessText(s, category)
			if category == undrawn && !isLost(s) {
				category = peek
			}
			if category == comparison && !meansAssignment(e) {
				category = check
			}
			pass.Report(analysis.Diagnostic{Pos: s.Pos(), End: s.End(), Category: category, Message: message})
		}
	}
	return nil, nil
}

// above returns the statement above another one, or no node.
func above(s syntax.Node) syntax.Node {
	for p := s.PrevSibling(); p.OK(); p = p.PrevSibling() {
		if !p.Has(syntax.Comment) {
			return p
		}
	}
	return syntax.Node{}
}

// bareValues yields the statements that are expressions, in R also those that
// stand for one in a loop or a condition without braces.
func bareValues(f *syntax.File) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for s := range f.Kinds(syntax.PyExpressionStatement) {
			if !yield(s) {
				return
			}
		}
		for e := range f.Kinds(rValues...) {
			p := e.Parent()
			if (e.IsStatement() || p.Has(syntax.Loop|syntax.If) && e.Field() != syntax.ConditionField && e.Field() != syntax.SequenceField) && !yield(e) {
				return
			}
		}
	}
}

// rValues are the kinds of R's expressions that the rule is about.
var rValues = []syntax.Kind{
	syntax.RBinaryOperator, syntax.RUnaryOperator, syntax.RParenthesizedExpression, syntax.RFloat, syntax.RInteger,
	syntax.RTrue, syntax.RFalse, syntax.RNa, syntax.RInf, syntax.RNan, syntax.RComplex, syntax.RFunctionDefinition,
}

// isPlaceholder reports whether a literal is the only statement of its block,
// where it stands for nothing to do, or of its file, which then holds data.
func isPlaceholder(s, e syntax.Node) bool {
	above := s.PrevSibling()
	for above.Has(syntax.Comment) || above.Expression().Has(syntax.String) {
		above = above.PrevSibling()
	}
	return !above.OK() && !s.NextCode().OK() && (unwrapped(e).Has(syntax.Number|syntax.Constant) || s.Parent().Has(syntax.CellRoot))
}

// isTried reports whether comparisons stand side by side on a line, as where a
// test tries all operators.
func isTried(s syntax.Node) bool {
	code := s.File().Doc.Code
	above, below := s.PrevSibling(), s.NextSibling()
	return isComparison(above) && !bytes.Contains(code[above.Stop():s.Start()], []byte("\n")) ||
		isComparison(below) && !bytes.Contains(code[s.Stop():below.Start()], []byte("\n"))
}

func isComparison(s syntax.Node) bool {
	return unwrapped(s.Expression()).Is(syntax.PyComparisonOperator)
}

func uselessText(s syntax.Node, category string) string {
	e := unwrapped(s.Expression())
	quoted := quote(e)
	if s.Is(syntax.PyExpressionStatement) && s.Expression().NextCode().OK() {
		quoted = quote(s) // of several values
	}
	switch category {
	case comparison:
		if e.Language() == source.R {
			return fmt.Sprintf("%s compares and drops the result: use `<-` to assign, or remove it", quoted)
		}
		return fmt.Sprintf("%s compares and drops the result: assert it, assign with `=`, or remove it", quoted)
	case operation:
		return fmt.Sprintf("%s is worked out and dropped: assign it, return it or remove it", quoted)
	case uncalled:
		if e.Is(syntax.PyLambda, syntax.RFunctionDefinition) {
			return "the function without a name is never called: assign it or remove it"
		}
		return fmt.Sprintf("%s is named but not called: add `()` or remove it", quoted)
	case comprehension:
		if call := firstCall(e.Child(syntax.BodyField)); call != "" {
			return fmt.Sprintf("`%s` is called for a list that is dropped: write a `for` loop, or remove it", call)
		}
		return fmt.Sprintf("%s is built and dropped: assign it or remove it", quoted)
	case neverRun:
		return fmt.Sprintf("%s never runs, as nobody asks the generator: write a `for` loop", quoted)
	case undrawn:
		return fmt.Sprintf("`%s` draws nothing here, as nobody prints the plot: wrap it in `print()`", analyzer.Clip(drawer(e), maxName))
	}
	return fmt.Sprintf("%s does nothing here: remove it, or use it", quoted)
}

// quote returns the text of an expression for a message, cut where it is long.
func quote(e syntax.Node) string {
	const most = 24 // code points, which leave room for what to do
	text := strings.Join(strings.Fields(strings.ReplaceAll(e.Text(), "`", "'")), " ")
	return "`" + analyzer.Clip(text, most) + "`"
}

// firstCall returns the name of the first function that is called, or "".
func firstCall(e syntax.Node) string {
	for n := range e.Subtree() {
		if n.Has(syntax.Call) {
			return analyzer.Clip(n.FuncName(), maxName)
		}
	}
	return ""
}

// drawer returns the function that begins a plot, or adds its first layer where
// it begins with a variable.
func drawer(e syntax.Node) string {
	layer := "+"
	for call := range e.Descendants(syntax.Call, syntax.Call) {
		switch name := call.FuncName(); {
		case starters[name]:
			return name
		case layer == "+" && isLayer(call):
			layer = name
		}
	}
	return layer
}

// starters are functions of R that begin a plot of ggplot2.
var starters = syntax.Names("ggplot qplot autoplot")
