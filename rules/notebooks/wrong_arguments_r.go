package notebooks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file looks for arguments that a function of R does not take. One that is lacking is no error
// before the function reads it.

// wrongInR lists the calls of R's functions with an argument too many, or one by a name that none of the
// parameters has or begins with.
func wrongInR(names *scope.Names, ways func() *index.Ways) (found []wrongCall) {
	module := names.Module(source.R)
	if module == nil || module.Dynamic.OK() {
		return nil
	}
	for _, name := range module.Names {
		if len(name.Bindings) != 1 || len(name.References) == 0 {
			continue
		}
		b := name.Bindings[0]
		parameters, fixed := parametersR(b)
		if !fixed {
			continue
		}
		asked := false // whether the document was asked for other ways to set the name
		for _, r := range name.References {
			call := r.Node.Parent()
			if r.Mentioned || r.Perhaps || !call.Is(syntax.RCall) || r.Node.Field() != syntax.FunctionField || r.From.AtOnce() && r.Node.Start() < b.From.Stop() ||
				broken(r.Node) || r.Node.Cell().NotRun || excused(r.Node.Cell()) || handled(call) {
				continue
			}
			text := refusesR(parameters, call)
			if text == "" {
				continue
			}
			if !asked && boundByText(module, b) {
				break
			}
			asked = true
			found = append(found, wrongCall{placeOf(r, ways()), text, b.Node.Span()})
		}
	}
	return found
}

// parametersR lists the parameters of the function that an assignment at the top gives a name, where it takes no others.
func parametersR(b *scope.Binding) (parameters []string, fixed bool) {
	fn := b.From.Value()
	if !b.From.Is(syntax.RAssignment) || !fn.Is(syntax.RFunctionDefinition) || !b.Sure() || b.From.Cell().NotRun || broken(b.Node) {
		return nil, false
	}
	for p := range fn.Child(syntax.ParametersField).Children() {
		if !p.Is(syntax.RParameter) {
			continue
		}
		name := p.Child(syntax.NameField)
		if !name.Is(syntax.RIdentifier) {
			return nil, false // ...
		}
		parameters = append(parameters, strings.Trim(name.Text(), "`"))
	}
	return parameters, true
}

// boundByText reports whether code may give a function's name another meaning by its text, setGeneric("low"), or by
// running another script below.
func boundByText(module *scope.Scope, b *scope.Binding) bool {
	for _, s := range module.Sourced {
		if s.Node.Start() > b.From.Start() {
			return true
		}
	}
	for text := range b.Node.File().Kinds(syntax.RString) {
		if literal, _ := text.Literal(); literal == b.Name.Text {
			return true
		}
	}
	return false
}

// handled reports whether R may not come to run a call as it stands: something catches its error, or takes it as code.
func handled(call syntax.Node) bool {
	for p := range call.Ancestors() {
		if p.Is(syntax.RFormula) || p.Has(syntax.Call) && (handlers[p.FuncName()] || scope.Captures(p.FuncName())) {
			return true
		}
	}
	return false
}

var handlers = syntax.Names(`try tryCatch try_fetch withCallingHandlers expect_error expect_snapshot expect_warning expect_condition expect_silent
	quote bquote expression substitute quo enquo expr exprs quos rlang::expr safely possibly`)

// refusesR says what is wrong with what a call gives, or nothing.
func refusesR(parameters []string, call syntax.Node) string {
	places := 0
	var names []string
	dot := false
	for a := range call.Args() {
		switch {
		case !a.Value.OK(), a.Value.Is(syntax.RDots), a.Value.Is(syntax.RDotDotI), strings.HasPrefix(a.Value.Text(), "!!"):
			return ""
		case a.Name != "":
			names = append(names, a.Name)
		default:
			places++
		}
		dot = dot || a.Value.Text() == "." || a.Value.Text() == "_"
	}
	if p := call.Parent(); p.Is(syntax.RPipe) && p.Child(syntax.RHSField) == call {
		if op := p.Child(syntax.OperatorField).Text(); op != "|>" && op != "%>%" {
			return ""
		}
		if !dot {
			places++
		}
	} else if strings.HasPrefix(p.Child(syntax.OperatorField).Text(), "%") {
		return "" // an operator of some package, which may be a pipe
	}
	left := slices.Clone(parameters)
	for _, exact := range []bool{true, false} {
		names = slices.DeleteFunc(names, func(name string) bool {
			i := slices.IndexFunc(left, func(p string) bool { return p == name || !exact && strings.HasPrefix(p, name) })
			if i >= 0 {
				left = slices.Delete(left, i, i+1)
			}
			return i >= 0
		})
	}
	switch {
	case len(names) > 0 && slices.Contains(parameters, names[0]):
		return fmt.Sprintf("gets `%s` twice", analyzer.Clip(names[0], maxName))
	case len(names) > 0:
		return fmt.Sprintf("has no parameter `%s`", analyzer.Clip(names[0], maxName))
	case places > len(left):
		return fmt.Sprintf("takes %s and gets %d", counted(len(parameters)), len(parameters)-len(left)+places)
	}
	return ""
}
