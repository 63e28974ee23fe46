package scope

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// python finds the scopes, bindings and references of Python's cells.
func (b *builder) python() {
	for n := range b.f.All() {
		switch n.Kind() {
		case syntax.PyIdentifier:
			b.pythonName(n)
		case syntax.PyFunctionDefinition, syntax.PyClassDefinition, syntax.PyLambda, syntax.PyListComprehension,
			syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression, syntax.PyTypeAliasStatement:
			b.pythonScope(n)
		case syntax.PyImportStatement, syntax.PyImportFromStatement, syntax.PyFutureImportStatement:
			b.pythonImport(n)
		case syntax.PyString:
			b.pythonString(n)
		case syntax.PyCall:
			b.pythonCall(n)
		case syntax.PyExecStatement:
			for at := b.scopeOf(n); at != nil; at = at.Outer {
				at.markDynamic(n)
			}
		}
	}
}

// pythonKind tells what a node of a kind opens; Module if it opens no scope.
func pythonKind(k syntax.Kind) Kind {
	switch k {
	case syntax.PyFunctionDefinition:
		return Function
	case syntax.PyClassDefinition:
		return Class
	case syntax.PyLambda:
		return Lambda
	case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression:
		return Comprehension
	case syntax.PyTypeAliasStatement, syntax.PyTypeParameter:
		return TypeParameters
	}
	return Module
}

// pythonScope opens the scope of a node. A class or function with type parameters
// has a scope for those around its own, which is told by the parameters' node.
func (b *builder) pythonScope(n syntax.Node) {
	outer := b.scopeOf(n)
	if parameters := n.Child(syntax.TypeParametersField); parameters.OK() {
		outer = b.open(TypeParameters, parameters, outer)
	}
	b.open(pythonKind(n.Kind()), n, outer)
}

// scopeOf returns the scope that a node is evaluated in. What a function, class or
// comprehension evaluates before it is entered belongs to the scope around it.
func (b *builder) scopeOf(n syntax.Node) *Scope {
	if n.Index() >= b.inside {
		return b.module
	}
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if pythonKind(p.Kind()) == Module {
			continue
		}
		s := b.opened[p.Index()]
		if s == nil {
			continue
		}
		switch p.Kind() {
		case syntax.PyFunctionDefinition:
			switch child.Field() {
			case syntax.BodyField:
				return s
			case syntax.ParametersField:
				if isParameterName(n) {
					return s
				}
			}
			if outer := s.Outer; outer.Kind == TypeParameters && child.Field() != syntax.NameField {
				return outer // annotations see the type parameters
			}
		case syntax.PyClassDefinition:
			if child.Field() == syntax.BodyField {
				return s
			}
			if outer := s.Outer; outer.Kind == TypeParameters && child.Field() == syntax.SuperclassesField {
				return outer
			}
		case syntax.PyLambda:
			if child.Field() == syntax.BodyField || isParameterName(n) {
				return s
			}
		case syntax.PyTypeAliasStatement:
			return s
		default: // a comprehension, or type parameters
			if s.Kind != Comprehension || !inFirstIterable(p, n) {
				return s
			}
		}
	}
	return b.module
}

// isParameterName reports whether an identifier is the name of a parameter, not a
// default or an annotation.
func isParameterName(n syntax.Node) bool {
	if !n.Is(syntax.PyIdentifier) {
		return false
	}
	switch p := n.Parent(); p.Kind() {
	case syntax.PyParameters, syntax.PyLambdaParameters:
		return true
	case syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter:
		return n.Field() == syntax.NameField
	case syntax.PyTypedParameter:
		return n.Field() != syntax.TypeField
	case syntax.PyListSplatPattern, syntax.PyDictionarySplatPattern, syntax.PyTuplePattern:
		return isParameterPattern(p)
	}
	return false
}

// isParameterPattern reports whether a pattern stands for parameters: *x, **x, and
// Python 2's (x, y).
func isParameterPattern(n syntax.Node) bool {
	for n.Is(syntax.PyListSplatPattern, syntax.PyDictionarySplatPattern, syntax.PyTuplePattern, syntax.PyTypedParameter) {
		n = n.Parent()
	}
	return n.Is(syntax.PyParameters, syntax.PyLambdaParameters)
}

// inFirstIterable reports whether a node lies in what a comprehension runs over
// first, which is evaluated outside of it.
func inFirstIterable(comprehension, n syntax.Node) bool {
	for c := range comprehension.Children() {
		if c.Is(syntax.PyForInClause) {
			return c.Child(syntax.RightField).Covers(n)
		}
	}
	return false
}

// pythonName tells what an identifier does: bind, read, or neither.
func (b *builder) pythonName(n syntax.Node) {
	if n.Masked() {
		return
	}
	p := n.Parent()
	switch p.Kind() {
	case syntax.PyArgumentList, syntax.PyCall, syntax.PySubscript, syntax.PyBinaryOperator, syntax.PyComparisonOperator: // most are read
		b.refer(b.scopeOf(n), n)
		return
	case syntax.PyAttribute:
		if n.Field() == syntax.AttributeField {
			return
		}
		b.refer(b.scopeOf(n), n)
		return
	case syntax.PyKeywordArgument:
		if n.Field() == syntax.NameField {
			return
		}
	case syntax.PyFunctionDefinition, syntax.PyClassDefinition:
		if n.Field() == syntax.NameField {
			b.bind(b.scopeOf(p), Defined, n, p, false)
			return
		}
	case syntax.PyGlobalStatement, syntax.PyNonlocalStatement:
		name := b.name(b.scopeOf(n), n.Text())
		name.Global = name.Global || p.Is(syntax.PyGlobalStatement) && name.Scope.Kind != Module
		name.Nonlocal = name.Nonlocal || p.Is(syntax.PyNonlocalStatement)
		return
	case syntax.PyDottedName:
		b.pythonDotted(n, p)
		return
	case syntax.PyAliasedImport:
		return // bound by the import
	case syntax.PyNamedExpression:
		if n.Field() == syntax.NameField {
			s := b.scopeOf(n)
			for s.Kind == Comprehension {
				s = s.Outer
			}
			b.bind(s, Assigned, n, p, false)
			return
		}
	case syntax.PyKeywordPattern:
		if p.FirstChild() == n {
			return
		}
	}
	if isParameterName(n) {
		from := p
		for !from.Is(syntax.PyFunctionDefinition, syntax.PyLambda) && from.OK() {
			from = from.Parent()
		}
		b.bind(b.scopeOf(n), Parameter, n, from, false)
		return
	}
	if how, s, from := b.typeParameter(n); s != nil {
		b.bind(s, how, n, from, false)
		return
	}
	if how, from, unpacked, ok := target(n); ok {
		s := b.scopeOf(n)
		b.bind(s, how, n, from, unpacked)
		if how == Augmented || how == Deleted {
			b.refer(s, n)
		}
		return
	}
	b.refer(b.scopeOf(n), n)
}

// typeParameter tells what an identifier is that stands in the type parameters of a
// class or function, or left of a type alias: the scope that it is bound in, or nil
// where it is only read.
func (b *builder) typeParameter(n syntax.Node) (how How, s *Scope, from syntax.Node) {
	p := n.Parent()
	if p.Is(syntax.PyGenericType) && p.FirstChild() == n { // type Alias[T] = ...
		p = p.Parent()
	}
	if alias := p.Parent(); p.Is(syntax.PyType) && p.Field() == syntax.LeftField && alias.Is(syntax.PyTypeAliasStatement) {
		return Defined, b.scopeOf(alias), alias
	}
	p = n.Parent()
	if p.Is(syntax.PyType) && p.Parent().Is(syntax.PyConstrainedType) && p.PrevSibling() == (syntax.Node{}) { // T: bound
		p = p.Parent()
	}
	if p.Is(syntax.PySplatType, syntax.PyConstrainedType) {
		p = p.Parent()
	}
	list := p.Parent()
	if !p.Is(syntax.PyType) || !list.Is(syntax.PyTypeParameter) {
		return 0, nil, list
	}
	if list.Field() == syntax.TypeParametersField {
		return Parameter, b.opened[list.Index()], list.Parent()
	}
	if left := list.Parent().Parent(); left.Field() == syntax.LeftField && left.Parent().Is(syntax.PyTypeAliasStatement) {
		return Parameter, b.opened[left.Parent().Index()], left.Parent()
	}
	return 0, nil, list
}

// target tells how an identifier is bound, if it is: it stands, alone or in a
// pattern, where something is assigned to.
func target(n syntax.Node) (how How, from syntax.Node, unpacked, ok bool) {
	child, p := n, n.Parent()
	for p.Is(syntax.PyPatternList, syntax.PyTuplePattern, syntax.PyListPattern, syntax.PyListSplatPattern, syntax.PyTuple, syntax.PyList,
		syntax.PyExpressionList, syntax.PyListSplat, syntax.PyParenthesizedExpression) || p.Is(syntax.Unknown) && p.Field() == syntax.AliasField {
		unpacked = unpacked || !p.Is(syntax.Unknown, syntax.PyParenthesizedExpression)
		child, p = p, p.Parent()
	}
	switch p.Kind() {
	case syntax.PyAssignment:
		if child.Field() != syntax.LeftField {
			return 0, p, false, false
		}
		if !p.Child(syntax.RightField).OK() {
			return Annotated, p, false, true
		}
		return Assigned, p, unpacked, true
	case syntax.PyAugmentedAssignment:
		return Augmented, p, false, child.Field() == syntax.LeftField
	case syntax.PyForStatement, syntax.PyForInClause:
		return Loop, p, unpacked, child.Field() == syntax.LeftField
	case syntax.PyAsPattern:
		if child.Field() != syntax.AliasField && !(p.Parent().Is(syntax.PyCasePattern) && child == n && n != p.FirstChild()) {
			return 0, p, false, false
		}
		switch p.Parent().Kind() {
		case syntax.PyExceptClause, syntax.PyExceptGroupClause:
			return Caught, p.Parent(), false, true
		case syntax.PyCasePattern:
			return Captured, p, false, true
		}
		return Assigned, p, unpacked, true
	case syntax.PyExceptClause: // Python 2: except E, x.
		return Caught, p, false, child.Field() == syntax.AliasField || unpacked && child.Is(syntax.PyExpressionList)
	case syntax.PySplatPattern:
		return Captured, p, false, true
	case syntax.PyDeleteStatement:
		return Deleted, p, false, true
	case syntax.PyTypeAliasStatement:
		return 0, p, false, false
	}
	return 0, p, false, false
}

// pythonDotted handles a part of a dotted name: in a pattern a lone one captures,
// and the first of several is read. Imports bind theirs themselves, decorators and
// types have attributes.
func (b *builder) pythonDotted(n, dotted syntax.Node) {
	if dotted.FirstChild() != n {
		return
	}
	p := dotted.Parent()
	switch {
	case p.Is(syntax.PyCasePattern, syntax.PyKeywordPattern) && !n.NextSibling().OK():
		if text := n.Text(); text != "_" {
			b.bind(b.scopeOf(n), Captured, n, p, false)
		}
	case p.Is(syntax.PyCasePattern, syntax.PyKeywordPattern, syntax.PyClassPattern, syntax.PyDictPattern, syntax.PyUnionPattern):
		b.refer(b.scopeOf(n), n)
	}
}

// pythonImport binds what an import does.
func (b *builder) pythonImport(n syntax.Node) {
	s := b.scopeOf(n)
	for name := range n.Parts(syntax.NameField) {
		switch {
		case name.Is(syntax.PyAliasedImport):
			alias := name.Child(syntax.AliasField)
			b.bind(s, Imported, alias, n, false)
		case n.Is(syntax.PyImportStatement):
			text, _, _ := strings.Cut(name.Text(), ".")
			b.bindText(s, Imported, strings.TrimSpace(text), name, n, false)
		default:
			b.bind(s, Imported, name, n, false)
		}
	}
	for c := range n.Children() {
		if c.Is(syntax.PyWildcardImport) && !s.Star.OK() {
			s.Star = n
		}
	}
}

// pythonString adds what strings say about names: those of __all__, annotations
// that are written as text, and what queries on tables take from around them.
func (b *builder) pythonString(n syntax.Node) {
	p := n.Parent()
	switch {
	case isAnnotation(n):
		if text, ok := n.Literal(); ok {
			for _, name := range wordsOf(text) {
				b.mention(b.scopeOf(n), name, n)
			}
		}
	case p.Is(syntax.PyList, syntax.PyTuple) && listsExports(p):
		if text, ok := n.Literal(); ok {
			b.mention(b.module, text, n).Export = true
		}
	case p.Is(syntax.PyArgumentList) && listsExports(p.Parent()):
		if text, ok := n.Literal(); ok {
			b.mention(b.module, text, n).Export = true
		}
	case p.Is(syntax.PyArgumentList):
		b.pythonQuery(n, p.Parent())
	}
}

// isAnnotation reports whether a string is a type written as text.
func isAnnotation(n syntax.Node) bool {
	for p := n.Parent(); p.OK(); p = p.Parent() {
		switch p.Kind() {
		case syntax.PyType:
			return true
		case syntax.PyAssignment: // of a type to a name that is annotated as TypeAlias
			return strings.HasSuffix(p.Child(syntax.TypeField).Text(), "TypeAlias")
		case syntax.PySubscript: // of a type, whose name has a capital letter
			object := p.Child(syntax.ValueField).Bytes()
			if last := object[bytes.LastIndexByte(object, '.')+1:]; len(last) > 0 && last[0] >= 'A' && last[0] <= 'Z' && !p.Child(syntax.ValueField).Is(syntax.PyString) {
				return true
			}
		case syntax.PyGenericType, syntax.PyTypeParameter, syntax.PyParenthesizedExpression, syntax.PyConcatenatedString, syntax.PyList, syntax.PyTuple, syntax.PyExpressionList, syntax.PyBinaryOperator,
			syntax.PyUnionType, syntax.PyMemberType:
			continue
		case syntax.PyArgumentList: // cast("T", x), TypeVar(bound="T")
			return typing[p.Parent().FuncName()]
		case syntax.PyKeywordArgument, syntax.PyPair, syntax.PyDictionary:
			continue
		}
		return false
	}
	return false
}

var typing = syntax.Names("cast TypeVar ForwardRef NewType ParamSpec TypeVarTuple NamedTuple TypedDict assert_type")

// listsExports reports whether a list, or a call, is the value of __all__ or is
// added to it.
func listsExports(n syntax.Node) bool {
	for n.Is(syntax.PyBinaryOperator, syntax.PyParenthesizedExpression, syntax.PyArgumentList, syntax.PyList, syntax.PyTuple) {
		n = n.Parent()
	}
	switch {
	case n.Is(syntax.PyAssignment, syntax.PyAugmentedAssignment):
		return n.Child(syntax.LeftField).Text() == "__all__"
	case n.Is(syntax.PyCall):
		return strings.HasPrefix(n.Callee(), "__all__.")
	}
	return false
}

// pythonQuery adds the names that a text takes from the scope around the call that
// gets it: @x of df.query and df.eval, the terms of a formula, the tables of a
// query in SQL.
func (b *builder) pythonQuery(n, call syntax.Node) {
	name := call.FuncName()
	if !queries[name] {
		return
	}
	text, ok := n.Literal()
	if !ok {
		return
	}
	s := b.scopeOf(n)
	switch name {
	case "query", "eval":
		for i := 0; i < len(text); i++ {
			if text[i] == '@' {
				if words := wordsOf(text[i+1:]); len(words) > 0 && strings.HasPrefix(text[i+1:], words[0]) {
					b.mention(s, words[0], n)
				}
			}
		}
		if name == "query" {
			return
		}
	}
	for _, word := range wordsOf(text) {
		b.mention(s, word, n)
	}
}

// queries lists functions whose text names variables of their caller.
var queries = syntax.Names(`query eval sql execute read_sql read_sql_query run_line_magic run_cell_magic system getoutput ols logit glm mixedlm
	magic poisson gls wls dmatrices dmatrix from_formula timeit repeat Model`)

// wordsOf lists the names in a text.
func wordsOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool {
		return !(r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r >= 0x80)
	})
}
