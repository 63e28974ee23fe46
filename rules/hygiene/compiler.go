package hygiene

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds what the grammar of Python takes, and its compiler refuses.

// refuse takes a place that a language does not take, and what to say of it.
type refuse = func(at source.Span, message string)

// compile tells what Python's compiler refuses of a tree.
func compile(f *syntax.File, add refuse) {
	displaced(f, add)
	unfit(f, add)
	parameters(f, add)
	globals(f, add)
	arguments(f, add)
}

// displaced finds statements that stand where none of their kind may.
func displaced(f *syntax.File, add refuse) {
	for n := range f.Nodes(syntax.Return) {
		if n.Language() == source.Python && !n.Within(syntax.Function).OK() {
			add(n.Span(), fmt.Sprintf("`%s` stands outside of functions: indent it, or remove it", quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyBreakStatement, syntax.PyContinueStatement) {
		if !inLoop(n) {
			add(n.Span(), fmt.Sprintf("`%s` stands outside of loops: indent it, or remove it", n.Text()))
		}
	}
	for n := range f.Kinds(syntax.PyFutureImportStatement) {
		if !f.Doc.HasCells() && !leads(n) {
			add(n.Span(), fmt.Sprintf("`%s` has to stand above all other code: move it up", quote(n.Bytes())))
		}
	}
	for _, kind := range []syntax.Kind{syntax.PyClassDefinition, syntax.PyFunctionDefinition} {
		for n := range f.Kinds(kind) {
			if before := n.PrevSibling(); before.IsStatement() && !bytes.ContainsAny(f.Doc.Code[before.Stop():n.Start()], "\n;") {
				add(before.Span(), fmt.Sprintf("`%s` is a statement of its own: remove it, or give it a line", quote(before.Bytes())))
			}
		}
	}
}

// inLoop reports whether a jump is in the body of a loop of its function.
func inLoop(jump syntax.Node) bool {
	inner := jump
	for p := range jump.Ancestors() {
		switch {
		case p.Has(syntax.Function | syntax.Class):
			return false
		case p.Has(syntax.Loop) && !inner.Is(syntax.PyElseClause):
			return true
		}
		inner = p
	}
	return false
}

// unfit finds what only a function may have in it, or none, and handlers behind the one that takes all.
func unfit(f *syntax.File, add refuse) {
	for n := range f.Kinds(syntax.PyYield) {
		if in := n.Within(syntax.Function | syntax.Lambda | syntax.Class); !in.OK() || in.Has(syntax.Class) {
			add(n.Span(), fmt.Sprintf("`%s` stands outside of functions: indent it, or remove it", quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyAwait) {
		in := n.Within(syntax.Function | syntax.Lambda | syntax.Class)
		if !in.OK() && !f.Doc.HasCells() || in.Is(syntax.PyFunctionDefinition) && !bytes.HasPrefix(in.Bytes(), []byte("async")) { // IPython awaits at the top
			add(n.Span(), fmt.Sprintf("`%s` stands outside of an `async def`: call it there", quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyWildcardImport) {
		if n.Within(syntax.Function | syntax.Class).OK() {
			add(n.Parent().Span(), fmt.Sprintf("`%s` stands in a function: move it to the top", quote(n.Parent().Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyImportFromStatement) {
		if bytes.HasSuffix(n.Bytes(), []byte(",")) {
			add(n.Span(), fmt.Sprintf("`%s` ends in a comma: remove it", quoteEnd(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyExceptClause) {
		if next := n.NextCode(); n.FirstChild().Has(syntax.Block) && next.Is(syntax.PyExceptClause) {
			add(next.Span(), fmt.Sprintf("`%s` comes behind an `except:` that takes all: move it up", quote(next.Bytes())))
		}
	}
}

// parameters finds those without a default behind one that has it, and names that two of them have.
func parameters(f *syntax.File, add refuse) {
	for list := range f.Kinds(syntax.PyParameters, syntax.PyLambdaParameters) {
		seen, optional := make(map[string]bool), syntax.Node{}
		byName := false // behind * or *args, where any may lack a default
		for p := range list.Children() {
			name := p
			switch {
			case p.Has(syntax.Comment):
				continue
			case p.Is(syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter):
				name, optional = p.Child(syntax.NameField), p
			case p.Is(syntax.PyTypedParameter):
				name = p.FirstChild()
			}
			if name.Is(syntax.PyListSplatPattern, syntax.PyDictionarySplatPattern, syntax.PyKeywordSeparator) {
				byName, name = true, name.FirstChild()
			} else if name.Is(syntax.PyIdentifier) && optional.OK() && optional != p && !byName {
				add(p.Span(), fmt.Sprintf("`%s` has no default and stands behind `%s`, which has: move it up", quote(p.Bytes()), quote(optional.Bytes())))
			}
			if name.Is(syntax.PyIdentifier) && seen[name.Text()] {
				add(p.Span(), fmt.Sprintf("two parameters are called `%s`: rename one", quote(name.Bytes())))
			}
			seen[name.Text()] = true
		}
	}
}

// globals finds names that a function takes from the module behind its first use of them.
func globals(f *syntax.File, add refuse) {
	for statement := range f.Kinds(syntax.PyGlobalStatement) {
		scope := statement.Within(syntax.Function | syntax.Class | syntax.CellRoot)
		for name := range statement.Children() {
			for n := range scope.Named(name.Text()) {
				if n.Start() >= statement.Start() {
					break
				}
				if usedIn(scope, n) {
					add(statement.Span(), fmt.Sprintf("`%s` is used above `%s`: move that up", quote(name.Bytes()), quote(statement.Bytes())))
					break
				}
			}
		}
	}
}

// usedIn reports whether an identifier is a name of a scope and of none within it.
func usedIn(scope, n syntax.Node) bool {
	if n.IsPartName() || n.Parent().Is(syntax.PyGlobalStatement) {
		return false
	}
	inner := n
	for p := range n.Ancestors() {
		switch {
		case p == scope:
			return scope.Has(syntax.CellRoot) || inner.Field() == syntax.BodyField
		case p.Has(syntax.Function|syntax.Class) && inner.Field() != syntax.NameField,
			p.Is(syntax.PyLambda, syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression):
			return false
		}
		inner = p
	}
	return false
}

// arguments finds those behind what only those with a name may follow, names given twice, and loops in brackets that they
// share with other values.
func arguments(f *syntax.File, add refuse) {
	var call syntax.Node // of the last argument with a name
	var names [][]byte
	for n := range f.Kinds(syntax.PyKeywordArgument) {
		if n.Parent() != call {
			call, names = n.Parent(), names[:0]
		}
		if next := behind(n); next.OK() && !next.Is(syntax.PyKeywordArgument, syntax.PyDictionarySplat, syntax.PyListSplat) {
			add(next.Span(), fmt.Sprintf("`%s` stands behind arguments with names: give it one, or move it up", quote(next.Bytes())))
		}
		name := n.Child(syntax.NameField).Bytes()
		if slices.ContainsFunc(names, func(earlier []byte) bool { return bytes.Equal(earlier, name) }) {
			add(n.Span(), fmt.Sprintf("`%s` is given twice: remove one", quote(n.Bytes())))
		}
		if len(names) < mostNames {
			names = append(names, name)
		}
	}
	for n := range f.Kinds(syntax.PyDictionarySplat) {
		if next := behind(n); n.Parent().Is(syntax.PyArgumentList) && next.OK() && !next.Is(syntax.PyKeywordArgument, syntax.PyDictionarySplat) {
			add(next.Span(), fmt.Sprintf("`%s` stands behind `%s`: move it up", quote(next.Bytes()), quote(n.Bytes())))
		}
	}
	for n := range f.Kinds(syntax.PyForInClause) {
		for part := range n.Parts(syntax.RightField) {
			if part.Is(syntax.Token) && part.Text() == "," {
				add(n.Span(), fmt.Sprintf("`%s` has a comma without brackets: put them around what it loops over, or around the loop", quote(n.Bytes())))
				break
			}
		}
	}
	for n := range f.Kinds(syntax.PyParenthesizedExpression) {
		if inner := bytes.TrimLeft(n.Bytes()[1:], " \t\n"); bytes.HasPrefix(inner, []byte("*")) && !n.Parent().Is(syntax.PyExpressionList) { // a tuple has a comma; return a, (*b) ran until Python 3.9
			add(n.Span(), fmt.Sprintf("`%s` unpacks nothing: put a comma in its brackets, or remove them", quote(n.Bytes())))
		}
	}
}

// mostNames is how many arguments of a call are held against each other.
const mostNames = 100

// behind returns the argument that follows one, or no node.
func behind(argument syntax.Node) syntax.Node {
	next := argument.NextSibling()
	for next.Has(syntax.Comment) || next.Is(syntax.Token, syntax.PyLineContinuation) {
		next = next.NextSibling()
	}
	return next
}

// leads reports whether an import from the future has nothing above it but a docstring and others.
func leads(n syntax.Node) bool {
	for above := n.PrevCode(); above.OK(); above = above.PrevCode() {
		if !above.Is(syntax.PyFutureImportStatement) && !above.Expression().Has(syntax.String) {
			return false
		}
	}
	return n.AtTop()
}
