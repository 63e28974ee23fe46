package prints

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of R that say which of several values a function is called with.

// isCalledWith reports whether a print of R shows nothing but what the functions around it are
// applied to one after the other, or what that is called: a part of its text, a field of its row.
func isCalledWith(call syntax.Node) bool {
	values, _ := printedValues(call)
	if call.Language() != source.R || len(values) == 0 {
		return false
	}
	if values[0].FuncName() == "c" {
		parts := []syntax.Node{}
		for arg := range values[0].Args() {
			parts = append(parts, arg.Value)
		}
		values = parts
	}
	return len(values) > 0 && !slices.ContainsFunc(values, func(v syntax.Node) bool { return !isOfCalled(call, v) })
}

// isOfCalled reports whether a variable is what a function around a call is applied to, or was
// cut out of that.
func isOfCalled(call, value syntax.Node) bool {
	if !value.Is(syntax.RIdentifier) {
		return false
	}
	for fn := call.Within(syntax.Function); fn.OK(); fn = fn.Parent().Within(syntax.Function) {
		if !isAppliedAnywhere(fn) {
			continue
		}
		if of := cutFrom(fn, value); of != value && fn.Covers(of) && isParameter(fn, of) || isParameter(fn, value) && isFirstOf(fn, value) {
			return true
		}
	}
	return false
}

// isAppliedAnywhere reports whether a function of R is given to one that applies it, where it
// is written or by its name.
func isAppliedAnywhere(fn syntax.Node) bool {
	if fn.Parent().Is(syntax.RArgument) {
		return applies(fn.Within(syntax.Call))
	}
	label := fn.FuncLabel()
	if label == "" {
		return false
	}
	for n := range fn.File().Named(label) {
		if n.Parent().Is(syntax.RArgument) && applies(n.Within(syntax.Call)) {
			return true
		}
	}
	return false
}

func applies(call syntax.Node) bool { return named(call, appliers) || isApplier(call.FuncName()) }

// isFirstOf reports whether a function of R takes a value first.
func isFirstOf(fn, value syntax.Node) bool {
	for p := range fn.Child(syntax.ParametersField).Children() {
		if name := p.Child(syntax.NameField); name.OK() {
			return bytes.Equal(name.Bytes(), value.Bytes())
		}
	}
	return false
}

// cutFrom returns the variable that another one was cut out of in a function, or made a text of:
// file of strsplit(basename(file), "_")[[1]][2].
func cutFrom(fn, name syntax.Node) syntax.Node {
	var made syntax.Node
	for n := range fn.Named(name.Text()) {
		if s := n.Parent(); s.Has(syntax.Assignment) && s.Target() == n && scopeOf(s) == fn && s.Start() < name.Start() {
			made = s.Value()
		}
	}
	cut := false
	for range maxSteps {
		switch {
		case made.Is(syntax.RSubset, syntax.RSubset2, syntax.RExtractOperator):
			made = made.Base()
		case made.Is(syntax.RCall) && (named(made, cutters) || conversions[made.FuncName()] || made.FuncName() == "as.character"):
			of := made.Arg("x", 0)
			if made.FuncName() == "sub" || made.FuncName() == "gsub" {
				of = made.Arg("x", 2)
			}
			made, cut = of, true
		case made.Is(syntax.RIdentifier) && cut:
			return made
		default:
			return name
		}
	}
	return name
}
