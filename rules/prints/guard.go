package prints

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows the conditions under which somebody asked for output.

// isGuard reports whether somebody asked for output where the condition holds.
func isGuard(condition syntax.Node) bool {
	return condition.IsMainGuard() || hasWord(condition.Text(), guards)
}

// worksOn reports whether a branch goes on to work behind the call, so that its condition
// is no question of output.
func (a *audience) worksOn(branch, call syntax.Node) bool {
	block := branch.Child(syntax.ConsequenceField)
	return block.Covers(call) && call.Start() < a.lastWork(block)
}

// checksData are functions of R that check data as a whole.
var checksData = syntax.Names("all identical setequal all.equal isTRUE")

// isSwitch reports whether a condition of nothing but prints, or of pictures, is a parameter by which
// callers ask for them: if show_rows, where it is False by default.
func (a *audience) isSwitch(branch, condition syntax.Node) bool {
	if condition.Is(syntax.PyBooleanOperator) && condition.Child(syntax.OperatorField).Text() == "and" {
		return a.isSwitch(branch, condition.Child(syntax.LeftField)) || a.isSwitch(branch, condition.Child(syntax.RightField))
	}
	if condition.Is(syntax.PyNotOperator) {
		condition = condition.Child(syntax.ArgumentField)
	}
	if condition.Is(syntax.RUnaryOperator) {
		condition = condition.Child(syntax.RHSField)
	}
	if condition.Is(syntax.RBinaryOperator) && condition.Child(syntax.RHSField).IsTruth() {
		condition = condition.Child(syntax.LHSField) // if (list_them == TRUE)
	}
	if isSwitchField(condition) {
		return a.tells.of(branch, a.onlyTells)
	}
	if !condition.Has(syntax.Identifier) {
		return false
	}
	return isOptional(branch.Within(syntax.Function), condition) && (hasWord(condition.Text(), pictured) || a.tells.of(branch, a.onlyTells))
}

// pictured are words of parameters by which callers ask for a picture, and what is told with it.
var pictured = syntax.Names("plot plots plotting draw drawing figure figures")

// isOptional reports whether a parameter of a function is true or false by default, or 1 or 0.
func isOptional(fn, name syntax.Node) bool {
	for p := range fn.Child(syntax.ParametersField).Children() {
		if bytes.Equal(p.Child(syntax.NameField).Bytes(), name.Bytes()) {
			return isYesOrNo(p)
		}
	}
	return false
}

// isYesOrNo reports whether a parameter is true or false by default, or 1 or 0.
func isYesOrNo(parameter syntax.Node) bool {
	value := parameter.Child(syntax.ValueField)
	return value.IsTruth() || value.Text() == "0" || value.Text() == "1" || parameter.Child(syntax.DefaultField).IsTruth()
}

// isInGuard reports whether a call at the top level only runs where Python's file
// is run as a program.
func isInGuard(call syntax.Node) bool {
	for n := range call.Ancestors() {
		if n.Has(syntax.If) && n.Child(syntax.ConditionField).IsMainGuard() {
			return true
		}
	}
	return false
}

// guards are the words of conditions under which somebody asked for output.
var guards = syntax.Names(`verbose verbosity quiet silent debug debugging debuglevel loglevel trace interactive nframe print printing show display
	report summary log logging echo disp progress`)
