package syntax

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// This file answers what is the same question in every language and a different
// shape in every grammar. A new language adds its cases here.

// Callee returns the path that a call names when it is made of names only:
// "print", "np.random.seed", "base::stop", `py$f` gives "". Python 2's print
// statement calls "print".
func (n Node) Callee() string {
	switch n.Kind() {
	case PyPrintStatement:
		return "print"
	case PyExecStatement:
		return "exec"
	}
	f := n.Child(FunctionField)
	if f.Is(PyIdentifier, RIdentifier) {
		return f.name()
	}
	for c := range f.Subtree() {
		if !c.Is(PyIdentifier, PyAttribute, RIdentifier, RNamespaceOperator, Token) {
			return ""
		}
	}
	return strings.Trim(f.Text(), "`")
}

// FuncName returns the last part of what a call names, without module, object
// or package: "seed" of np.random.seed and of get().seed, "stop" of base::stop.
// R's x$f() and anything computed give "".
func (n Node) FuncName() string {
	f := n.Child(FunctionField)
	switch f.Kind() {
	case PyIdentifier, RIdentifier:
		return f.name()
	case PyAttribute:
		return f.Child(AttributeField).name()
	case RNamespaceOperator:
		return f.Child(RHSField).name()
	}
	return n.Callee() // print and exec statements, or nothing
}

// name returns the text of an identifier without R's backquotes.
func (n Node) name() string {
	if !n.Has(Identifier) {
		return strings.Trim(n.Text(), "`")
	}
	return strings.Trim(n.f.TextOf(n), "`")
}

// Arg is one argument of a call.
type Arg struct {
	Name  string // keyword, or empty
	Value Node   // no node for R's empty arguments, x[1, ]
	Node  Node   // the argument with its keyword
}

// GetsOnly reports whether a call gets arguments that all have a role, and none by name.
func (n Node) GetsOnly(role Role) bool {
	some := false
	for a := range n.Args() {
		if a.Name != "" || !a.Value.Has(role) {
			return false
		}
		some = true
	}
	return some
}

// Args yields the arguments of a call in order; for R also those of x[...].
func (n Node) Args() iter.Seq[Arg] {
	return func(yield func(Arg) bool) {
		list := n.Child(ArgumentsField)
		if n.Is(PyPrintStatement) {
			list = n
		}
		if list.Is(PyGeneratorExpression) {
			yield(Arg{Value: list, Node: list})
			return
		}
		for c := range list.Children() {
			arg := Arg{Value: c, Node: c}
			switch c.Kind() {
			case PyKeywordArgument:
				arg.Name, arg.Value = c.Child(NameField).name(), c.Child(ValueField)
			case RArgument:
				arg.Name, arg.Value = strings.Trim(c.Child(NameField).name(), "\"'"), c.Child(ValueField)
			case PyComment, PyLineContinuation, RComment, RComma, Token, PyChevron:
				continue
			}
			if !yield(arg) {
				return
			}
		}
	}
}

// Arg returns the value of the argument with the keyword, else of the
// position-th one without a keyword, from 0; -1 asks for the keyword only.
func (n Node) Arg(name string, position int) Node {
	var found Node
	i := 0
	for a := range n.Args() {
		switch {
		case a.Name == name && name != "":
			return a.Value
		case a.Name == "":
			if i == position {
				found = a.Value
			}
			i++
		}
	}
	return found
}

// Names makes a set of names, for a rule's tables. A text may give several,
// parted by blanks.
func Names(lists ...string) map[string]bool {
	names := make(map[string]bool)
	for _, list := range lists {
		for name := range strings.FieldsSeq(list) {
			names[name] = true
		}
	}
	return names
}

// Piped returns what a pipe of R hands to the call on its right, or no node. It
// is not among [Node.Args].
func (n Node) Piped() Node {
	if p := n.Parent(); p.Is(RPipe) && p.Child(RHSField) == n {
		return p.Child(LHSField)
	}
	return Node{}
}

// FuncLabel returns the name that a function is defined under: of a def, or of
// the variable that R assigns it to. Anonymous functions have none.
func (n Node) FuncLabel() string {
	if n.Language() == source.Python {
		return n.Child(NameField).Text()
	}
	if p := n.Parent(); p.Is(RAssignment) && p.Value() == n {
		return strings.Trim(p.Target().Text(), "`\"'")
	}
	return ""
}

// Target returns what an assignment binds, whichever way its arrow points.
func (n Node) Target() Node {
	switch n.Kind() {
	case RAssignment:
		if strings.HasPrefix(n.Child(OperatorField).Text(), "-") {
			return n.Child(RHSField)
		}
		return n.Child(LHSField)
	case PyNamedExpression:
		return n.Child(NameField)
	}
	return n.Child(LeftField)
}

// Value returns what an assignment binds its target to.
func (n Node) Value() Node {
	switch n.Kind() {
	case RAssignment:
		if strings.HasPrefix(n.Child(OperatorField).Text(), "-") {
			return n.Child(LHSField)
		}
		return n.Child(RHSField)
	case PyNamedExpression:
		return n.Child(ValueField)
	}
	return n.Child(RightField)
}

// Base returns what an element or a part of R is taken of, x of x$y[1], or the node
// itself.
func (n Node) Base() Node {
	for {
		switch n.Kind() {
		case RExtractOperator:
			n = n.Child(LHSField)
		case RSubset, RSubset2:
			n = n.Child(FunctionField)
		default:
			return n
		}
	}
}

// Statements yields the statements of a block, a cell's root or the document,
// cell after cell, without comments.
func (n Node) Statements() iter.Seq[Node] {
	return func(yield func(Node) bool) { n.statements(yield) }
}

// statements yields without a closure of its own, so that callers need no memory.
func (n Node) statements(yield func(Node) bool) bool {
	if n.f == nil {
		return true
	}
	nodes := n.f.nodes
	braces := nodes[n.i].kind == RBracedExpression
	for i := n.i + 1; i < nodes[n.i].next; i = nodes[i].next {
		roles := kindRoles[nodes[i].kind]
		switch {
		case roles&CellRoot != 0:
			if !(Node{n.f, i}).statements(yield) {
				return false
			}
		case roles&Comment != 0, braces && nodes[i].field != BodyField:
		case !yield(Node{n.f, i}):
			return false
		}
	}
	return true
}

// FirstStatement returns the first of [Node.Statements], or no node.
func (n Node) FirstStatement() Node {
	for s := range n.Statements() {
		return s
	}
	return Node{}
}

// LastStatement returns the last of [Node.Statements], or no node.
func (n Node) LastStatement() (last Node) {
	for last = range n.Statements() {
		continue
	}
	return last
}

// IsMainGuard reports whether a condition asks for __name__, as what holds where Python's file is run as a
// program does.
func (n Node) IsMainGuard() bool { return bytes.Contains(n.Bytes(), []byte("__name__")) }

// RunsEach reports whether an expression of R runs its right side for each of some values, by
// the package foreach: foreach(i = 1:9) %do% { ... }.
func (n Node) RunsEach() bool {
	if !n.Is(RBinaryOperator) {
		return false
	}
	op := string(n.Child(OperatorField).Bytes())
	return op == "%do%" || op == "%dopar%"
}

// IsStatement reports whether the node stands where statements stand: directly
// in a block or at the top level of a cell.
func (n Node) IsStatement() bool {
	p := n.Parent()
	if p.Is(RBracedExpression) {
		return n.Field() == BodyField
	}
	return p.Has(Block | CellRoot)
}

// NamesFunction reports whether a statement gives a function a name, or is a definition of
// Python with decorators.
func (n Node) NamesFunction() bool {
	return n.Has(Function) || n.Is(PyDecoratedDefinition) || n.Is(RAssignment) && n.Value().Has(Function)
}

// Statement returns the statement that the node is in, itself included.
func (n Node) Statement() Node {
	for n.OK() && !n.IsStatement() {
		n = n.Parent()
	}
	return n
}

// AtTop reports whether the node is in no function and no class.
func (n Node) AtTop() bool { return !n.Within(Function | Class | Lambda).OK() }

// Expression returns the expression of Python's expression statement; every
// other node returns itself. R's statements are expressions.
func (n Node) Expression() Node {
	if n.Is(PyExpressionStatement) {
		for c := range n.Children() {
			if !c.Has(Comment) {
				return c
			}
		}
	}
	return n
}

// Literal returns the value of a string without interpolation. Escapes are left
// as they are written; pieces that Python joins by standing side by side are
// joined.
func (n Node) Literal() (text string, ok bool) {
	switch n.Kind() {
	case PyConcatenatedString:
		for c := range n.Children() {
			if c.Has(Comment) {
				continue
			}
			piece, ok := c.Literal()
			if !ok {
				return "", false
			}
			text += piece
		}
		return text, true
	case PyString:
		for c := range n.Children() {
			switch c.Kind() {
			case PyStringContent:
				text += c.Text()
			case PyInterpolation:
				return "", false
			}
		}
		return text, true
	case RString:
		return n.Child(ContentField).Text(), true
	}
	return "", false
}

// IsTruth reports whether an expression is true or false, as the languages spell it.
func (n Node) IsTruth() bool {
	switch string(n.Bytes()) {
	case "True", "False", "TRUE", "FALSE", "T", "F":
		return true
	}
	return false
}

// Docstring reports whether the node is a string that documents the module,
// class or function that it opens, or the attribute right above it.
func (n Node) Docstring() bool {
	if !n.Is(PyString, PyConcatenatedString) || !n.Parent().Is(PyExpressionStatement) {
		return false
	}
	statement := n.Parent()
	block := statement.Parent()
	return block.FirstStatement() == statement &&
		(block.Has(CellRoot) || block.Parent().Is(PyFunctionDefinition, PyClassDefinition))
}

// FirstError returns the first place in the subtree where the parser failed, or
// no node: text that it could not place (kind Error), a node that it made up
// (Missing), or a node that lacks a bracket or a keyword.
func (n Node) FirstError() Node {
	if n.f == nil {
		return Node{}
	}
	faulty := n.f.faulty()
	if at, _ := slices.BinarySearch(faulty, n.i); at < len(faulty) && faulty[at] < n.data().next {
		return Node{n.f, faulty[at]}
	}
	return Node{}
}

// Torn reports whether the parser failed somewhere between two nodes of a file, whichever
// comes first: what stands there may be other code than the tree says.
func Torn(a, b Node) bool {
	if a.i > b.i {
		a, b = b, a
	}
	faulty := a.f.faulty()
	at, _ := slices.BinarySearch(faulty, a.i)
	return at < len(faulty) && faulty[at] < b.data().next
}
