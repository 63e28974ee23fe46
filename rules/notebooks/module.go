package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file looks for names that the project's own modules do not have.

// fromModules lists what the code takes by name from modules that may be the
// project's: from module import name, module.name.
func fromModules(f *syntax.File, names *scope.Names) (found []place) {
	for n := range f.Kinds(syntax.PyImportFromStatement) {
		module := spelled(n.Child(syntax.ModuleNameField))
		if index.Foreign(module) || chosen(n) || n.HasError() || n.Cell().NotRun {
			continue
		}
		for name := range n.Parts(syntax.NameField) {
			if name.Is(syntax.PyAliasedImport) {
				name = name.Child(syntax.NameField)
			}
			found = append(found, place{name.Text(), module, name.Span()})
		}
	}
	for _, s := range names.Scopes {
		if s.Language != source.Python {
			continue
		}
		for _, name := range s.Names {
			if len(name.Bindings) == 1 && name.Bindings[0].How == scope.Imported && !chosen(name.Bindings[0].From) {
				found = attributes(found, name)
			}
		}
	}
	slices.SortFunc(found, func(a, b place) int { return a.Span.Start - b.Span.Start })
	return found
}

// attributes adds what the code reads from a module by the name that an import binds.
func attributes(found []place, name *scope.Name) []place {
	b := name.Bindings[0]
	module, chain := spelled(b.From.Child(syntax.ModuleNameField)), name.Text
	bound := b.Node
	if p := bound.Parent(); p.Is(syntax.PyAliasedImport) {
		bound = p.Child(syntax.NameField)
	} else if module == "" {
		chain = spelled(bound) // import a.b is used as a.b
	}
	if module != "" && !strings.HasSuffix(module, ".") {
		module += "."
	}
	module += spelled(bound)
	if index.Foreign(module) {
		return found
	}
	for _, r := range name.References {
		n := r.Node
		for n.Parent().Is(syntax.PyAttribute) && string(n.Bytes()) != chain {
			n = n.Parent()
		}
		p := n.Parent()
		attribute := p.Child(syntax.AttributeField)
		if r.Mentioned || !p.Is(syntax.PyAttribute) || n.Field() != syntax.ObjectField || string(n.Bytes()) != chain ||
			chosen(p) || n.Cell().NotRun || isTarget(p) {
			continue
		}
		found = append(found, place{attribute.Text(), module, attribute.Span()})
	}
	return found
}

// spelled returns a dotted path without blanks.
func spelled(n syntax.Node) string { return strings.Join(strings.Fields(n.Text()), "") }

// isTarget reports whether an attribute is set or deleted, not read.
func isTarget(n syntax.Node) bool {
	for p := n.Parent(); ; n, p = p, p.Parent() {
		switch {
		case p.Is(syntax.PyDeleteStatement), p.Has(syntax.Assignment) && n.Field() == syntax.LeftField:
			return true
		case !p.Is(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern):
			return false
		}
	}
}

// chosen reports whether code runs only where something else holds: under a branch,
// in a try or where an error is expected.
func chosen(n syntax.Node) bool {
	return guarded(n) || n.Within(syntax.If|syntax.Try).OK() || within(n, syntax.PyConditionalExpression) || within(n, syntax.PyBooleanOperator)
}

func within(n syntax.Node, kind syntax.Kind) bool {
	for p := range n.Ancestors() {
		if p.Is(kind) {
			return true
		}
	}
	return false
}

// lacking reports whether a module of the project is known not to have a name, and
// neither has another one of its name.
func lacking(x *index.Project, d *index.Document, t place) bool {
	modules := x.Modules(d, t.Module)
	if len(modules) == 0 || strings.HasPrefix(t.Name, "__") {
		return false
	}
	if last := t.Module[strings.LastIndexByte(t.Module, '.')+1:]; last != "" {
		modules = append(modules, x.Named(last)...)
	}
	return !slices.ContainsFunc(modules, func(m *index.Document) bool { return !x.Lacks(m, t.Name) })
}
