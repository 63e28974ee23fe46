package dead

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows parameters that a function gives a value of its own before anybody reads what its callers gave.

// overwrites yields the assignments of a document that do so, in the order of their functions: they are no part of a
// branch, and read nothing.
func overwrites(f *syntax.File) iter.Seq[syntax.Node] {
	return func(yield func(syntax.Node) bool) {
		for fn := range f.Nodes(syntax.Function) {
			for s := range fn.Child(syntax.BodyField).Statements() {
				if e := s.Expression(); isOverwrite(fn, e) && !fn.Cell().NotRun && !isAskedFor(fn) && !isOneOfKind(fn, e.Target().Text()) && !yield(e) {
					return
				}
			}
		}
	}
}

func overwriteText(e syntax.Node) string {
	return fmt.Sprintf("`%s` is replaced before it is read, and callers give it in vain: remove this line", analyzer.Clip(e.Target().Text(), 20))
}

// isOverwrite reports whether a statement in the body of a function gives a parameter a value that reads nothing, and
// nothing before it can have read the parameter.
func isOverwrite(fn, e syntax.Node) bool {
	if !e.Is(syntax.PyAssignment, syntax.RAssignment) || !e.Value().OK() || !isValue(e.Value()) ||
		strings.Contains(e.Child(syntax.OperatorField).Text(), "<<") {
		return false
	}
	name, body := e.Target(), fn.Child(syntax.BodyField)
	if strings.HasPrefix(name.Text(), "_") || !slices.Contains(parametersOf(fn), name.Text()) {
		return false
	}
	for range body.NamedBefore(name) {
		return false
	}
	for p := range fn.Child(syntax.ParametersField).Children() {
		if p.Child(syntax.DefaultField).Mentions(name.Text()) {
			return false
		}
	}
	for call := range body.Nodes(syntax.Call) {
		if call.Start() < e.Start() && readingAll[call.FuncName()] {
			return false
		}
	}
	return true
}

// readingAll are functions that read the parameters of the function that calls them.
var readingAll = syntax.Names("locals vars match.call sys.call environment mget")

// parametersOf lists the names of the parameters that callers give a function one value each.
func parametersOf(fn syntax.Node) (names []string) {
	for p := range fn.Child(syntax.ParametersField).Children() {
		switch p.Kind() {
		case syntax.PyTypedParameter:
			p = p.FirstChild()
		case syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter, syntax.RParameter:
			p = p.Child(syntax.NameField)
		}
		names = append(names, p.Text())
	}
	return names
}

// isAskedFor reports whether a function has its parameters for something else than its own work: it is a handler, a method
// that another class may have, or is handed to what calls it.
func isAskedFor(fn syntax.Node) bool {
	name, at := fn.FuncLabel(), fn.Parent()
	class := fn.Statement().Parent().Parent()
	generic, _, _ := strings.Cut(name, ".")
	switch {
	case at.Is(syntax.PyDecoratedDefinition), at.Is(syntax.RArgument) && at.Child(syntax.NameField).OK(), class.Child(syntax.SuperclassesField).OK(),
		generic != name && generics[generic]:
		return true
	}
	for n := range fn.File().Named(name) {
		if p := n.Parent(); p.Is(syntax.RArgument, syntax.PyArgumentList, syntax.PyKeywordArgument) && n.Field() != syntax.NameField {
			return true
		}
	}
	return false
}

// isOneOfKind reports whether another function of the document takes the same several parameters, and callers have to give
// this one, as they do without looking which of the functions they call.
func isOneOfKind(fn syntax.Node, parameter string) bool {
	parameters := parametersOf(fn)
	for p := range fn.Child(syntax.ParametersField).Children() {
		if hasDefault := !p.Is(syntax.RParameter) || p.Child(syntax.DefaultField).OK(); hasDefault && p.Child(syntax.NameField).Text() == parameter {
			return false
		}
	}
	for other := range fn.File().Nodes(syntax.Function) {
		if len(parameters) > 1 && other.FuncLabel() != fn.FuncLabel() && slices.Equal(parametersOf(other), parameters) {
			return true
		}
	}
	return false
}
