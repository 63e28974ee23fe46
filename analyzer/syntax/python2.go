package syntax

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file tells code that is written for Python 2.

// IsPython2 reports whether Python 2 alone runs a document: its kernel is one, or its code is written for it.
func (f *File) IsPython2() bool { return f.Doc.Python2 || f.HasPython2() }

// HasPython2 reports whether the code of a document is written for Python 2: it asks for it in its first lines, has statements
// that only Python 2 means so, or takes a name or a module that only Python 2 has and does not do without; such names are a
// mistake where only Python 3 parses the code.
func (f *File) HasPython2() bool { return written2.Of(f) }

var written2 = Keep(func(f *File) bool {
	if f.AsksForPython2() || len(f.OnlyPython2()) > 0 {
		return true
	}
	for range f.Kinds(PyPrintStatement, PyExecStatement) { // print [x for x in low] is a part of a function to Python 3
		return true
	}
	return takesFrom2(f) && !f.OnlyPython3()
})

// takesFrom2 reports whether code takes a name or a module that only Python 2 has.
func takesFrom2(f *File) bool {
	for _, name := range builtins2 {
		for n := range f.Named(name) {
			if !f.Binds(name) && f.Imported()[name] == "" && !n.IsPartName() && !n.IsForeseen() {
				return true
			}
		}
	}
	for _, module := range modules2 {
		for n := range f.Named(module) {
			if isImported(n) && !n.IsForeseen() {
				return true
			}
		}
	}
	return false
}

// OnlyPython3 reports whether only Python 3 parses the code: it has f-strings, annotations, `:=`, `nonlocal`, `await` or `match`.
func (f *File) OnlyPython3() bool { return only3.Of(f) }

var only3 = Keep(func(f *File) bool {
	for range f.Kinds(PyInterpolation, PyType, PyNamedExpression, PyNonlocalStatement, PyAwait, PyMatchStatement) {
		return true
	}
	return false
})

var (
	// builtins2 and modules2 are what Python 3 has by another name, or no more.
	builtins2 = strings.Fields("xrange raw_input unicode basestring unichr execfile")
	modules2  = strings.Fields("urllib2 ConfigParser cPickle StringIO urlparse Tkinter")
)

// MayBePython2 reports whether Python 2 may run a document: where it alone does, and where there is what people write for
// both.
func (f *File) MayBePython2() bool { return f.IsPython2() || forBoth.Match(f.Doc.Code) }

// forBoth matches what code for both has.
var forBoth = lazyregexp.New(`\b(?:urllib2|xrange|raw_input|unicode\(|basestring|iteritems|itervalues|has_key|cPickle)\b|(?m:^from __future__ import .*\b(?:print_function|division|unicode_literals|absolute_import)\b)`)

// isImported reports whether a name is the first of a module's path in an import.
func isImported(n Node) bool {
	path := n.Parent()
	if !path.Is(PyDottedName) || path.FirstChild() != n {
		return false
	}
	statement := path.Parent()
	if statement.Is(PyAliasedImport) {
		statement = statement.Parent()
	}
	return statement.Is(PyImportStatement) || path.Field() == ModuleNameField
}

// AsksForPython2 reports whether a document begins with a comment that asks for Python 2 and not for Python 3 too:
// #!/usr/bin/python2, #!/envs/py27/bin/python, or what says so.
func (f *File) AsksForPython2() bool {
	head := f.Doc.Head()
	at := asksForPython2.FindIndex(head)
	if at == nil {
		return false
	}
	line := head[bytes.LastIndexByte(head[:at[1]], '\n')+1:]
	line, _, _ = bytes.Cut(line, []byte("\n"))
	return !takesPython3.Match(line)
}

var (
	asksForPython2 = lazyregexp.New(`^(?:(?:#.*)?\r?\n){0,4}#.*\b(?:[pP]ython[- ]?2|py2\d?\b)`)
	takesPython3   = lazyregexp.New(`\b(?:[pP]y(?:thon)?[- ]?)?3(?:\b|x)`)
)

// OnlyPython2 returns the places that only Python 2 parses, those of one kind behind those of another. The grammar reads most
// of them without an error.
func (f *File) OnlyPython2() []Node { return only2.Of(f) }

var only2 = Keep(func(f *File) (found []Node) {
	for n := range f.Kinds(PyPrintStatement, PyExecStatement, PyComparisonOperator, PyInteger,
		PyRaiseStatement, PyTuplePattern, PyExceptClause, PyString) {
		if onlyPython2(n) {
			found = append(found, n)
		}
	}
	return found
})

// number2 matches an octal or long number as Python 2 writes it; 00 is a zero
// of Python 3 too.
var number2 = lazyregexp.New(`^0[0-9_]*[1-9][0-9_]*$|[lL]$`)

func onlyPython2(n Node) bool {
	switch n.Kind() {
	case PyPrintStatement:
		// What follows may be an operand to Python 3, as in print >>file, x.
		rest := bytes.TrimLeft(n.Bytes()[len("print"):], " \t")
		return len(rest) > 0 && bytes.IndexByte([]byte("-+*@~([>"), rest[0]) < 0
	case PyExecStatement:
		return n.Bytes()[len("exec")] != '('
	case PyComparisonOperator:
		for c := range n.Children() {
			if c.Is(Token) && string(c.Bytes()) == "<>" {
				return true
			}
		}
	case PyInteger:
		b := n.Bytes()
		// In words and addresses, which do not parse, a number means nothing.
		return len(b) > 1 && (b[0] == '0' || b[len(b)-1]|0x20 == 'l') && number2.Match(b) && !n.File().CellRoot(n.Cell()).HasError()
	case PyRaiseStatement: // raise E, "text"
		for c := range n.Children() {
			return c.Is(PyExpressionList)
		}
	case PyTuplePattern: // def f(a, (b, c)), lambda (a, b): a
		return n.Parent().Is(PyParameters, PyLambdaParameters)
	case PyExceptClause: // except E, e; Python 3.14 parses except E, F
		alias := n.Child(AliasField).Bytes()
		value := n.Child(ValueField)
		return len(alias) > 0 && 'a' <= alias[0] && alias[0] <= 'z' && value.Is(PyIdentifier, PyAttribute)
	case PyString:
		return strings.EqualFold(string(n.Bytes()[:min(2, n.Stop()-n.Start())]), "ur") || isRepr(n)
	}
	return false
}

// isRepr reports whether a string in backquotes is Python 2's repr, and no
// piece of a Markdown fence.
func isRepr(n Node) bool {
	text := n.Bytes()
	return len(text) > 2 && text[0] == '`' && text[1] != '`' && !bytes.Contains(text, []byte("\n")) && !n.File().CellRoot(n.Cell()).HasError()
}

// IsForeseen reports whether code does without a name where it is missing: in a try, or below a condition that asks for a
// version or for the attribute.
func (n Node) IsForeseen() bool {
	if n.Within(Try).OK() {
		return true
	}
	for p := range n.Ancestors() {
		if condition := p.Child(ConditionField); p.Is(PyIfStatement) && asksForVersion(condition) || p.Is(PyConditionalExpression) && asksForVersion(p) {
			return true
		}
	}
	return false
}

// asksForVersion reports whether a condition asks for a version, or for an attribute, or is a name for such: py3k.
func asksForVersion(condition Node) bool {
	if condition.Is(PyIdentifier) {
		for n := range condition.File().Named(condition.Text()) {
			if p := n.Parent(); p.Has(Assignment) && p.Target() == n && slices.ContainsFunc(versionNames, p.Value().Mentions) {
				return true
			}
		}
	}
	return slices.ContainsFunc(versionNames, condition.Mentions)
}

var versionNames = strings.Fields("__version__ version_info hasattr getattr version VERSION PY2 PY3 parse_version LooseVersion python_version")
