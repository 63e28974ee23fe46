package dead

import (
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// asksFor gives the function of R that asks for a missing value.
var asksFor = map[syntax.Kind]string{syntax.RNa: "is.na", syntax.RNan: "is.nan", syntax.RNull: "is.null"}

// comparedWithMissingR tells == and != with NA or NaN on one side, which is NA for each value, and with NULL, which
// compares nothing. Those that are a statement at the top, or have a constant on the other side, are there to say just that.
func comparedWithMissingR(pass *analysis.Pass, f *syntax.File) {
	for missing := range f.Kinds(syntax.RNa, syntax.RNan, syntax.RNull) {
		n := missing.Parent()
		operator := n.Child(syntax.OperatorField).Text()
		if operator != "==" && operator != "!=" || n.Cell().NotRun || n.Parent().Has(syntax.CellRoot) || isPrinted(n) || isCode(n) || n.HasError() {
			continue
		}
		value := n.Child(syntax.LHSField)
		if value == missing {
			value = n.Child(syntax.RHSField)
		}
		if value.Has(syntax.Constant | syntax.Number | syntax.String) {
			continue
		}
		not, argument := "", value.Text()
		if operator == "!=" {
			not = "!"
		}
		if len(argument) > 16 {
			argument = "…"
		}
		what, category := "is NA for every value", ""
		if missing.Is(syntax.RNull) {
			what = "has no value"
		}
		if decides(n) {
			what, category = what+", so that this fails", undecided
		}
		pass.Report(analysis.Diagnostic{
			Pos: n.Pos(), End: n.End(), Category: category,
			Message: fmt.Sprintf("`%s` %s: use `%s%s(%s)`", analyzer.Clip(n.Text(), 32), what, not, asksFor[missing.Kind()], argument),
		})
	}
}

// isPrinted reports whether all that becomes of a value is that somebody sees it.
func isPrinted(n syntax.Node) bool {
	return n.Parent().Is(syntax.RArgument) && n.Parent().Parent().Parent().Callee() == "print"
}

// decides reports whether an if or a while goes by a comparison: it is the condition, without a sign or with one, or
// what && and || ask last.
func decides(n syntax.Node) bool {
	for {
		p := n.Parent()
		switch operator := p.Child(syntax.OperatorField).Text(); {
		case p.Is(syntax.RParenthesizedExpression), operator == "!":
		case (operator == "&&" || operator == "||") && n.Field() == syntax.RHSField:
		default:
			return n.Field() == syntax.ConditionField
		}
		n = p
	}
}
