package dead

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// outlook knows where in one document a value that stands alone is dropped:
// nobody is shown it, and nothing takes it.
type outlook struct {
	f       *syntax.File
	shows   bool         // all values are shown, or none is the author's
	gallery bool         // an example whose blocks end in what is shown
	acts    bool         // operators of Python do more than to work something out
	broken  map[int]bool // cells that did not parse, by their root
}

func newOutlook(f *syntax.File) *outlook {
	d := f.Doc
	o := &outlook{f: f, acts: f.ImportsAny(overloaders) || definesOperators(f), broken: make(map[int]bool)}
	o.shows = d.Dialect == source.Marimo || d.Generated && d.Dialect != source.NBConvert ||
		f.ShowsAll() ||
		d.Format == source.Quarto && bytes.Contains(d.Raw, []byte("shell-interactivity")) ||
		f.ImportsAny(showers)
	o.gallery = !d.HasCells() && d.Language == source.Python && bytes.Contains(d.Code, galleryRuler)
	return o
}

// drops reports whether the value of a statement is dropped beyond doubt.
func (o *outlook) drops(s syntax.Node) bool {
	cell := s.Cell()
	if o.shows || cell.NotRun || cell.Language == source.Python && cell.Magic != "" || s.Masked() || !o.isOnItsOwn(s) || o.isBroken(s) {
		return false
	}
	if s.Language() == source.R {
		return dropsR(s)
	}
	return o.dropsPython(s)
}

// overloads reports whether operators of the language may have an effect here.
func (o *outlook) overloads(lang source.Language) bool { return o.acts && lang == source.Python }

// definesOperators reports whether a class of the document says what operators do
// with its objects.
func definesOperators(f *syntax.File) bool {
	for fn := range f.Kinds(syntax.PyFunctionDefinition) {
		if operators[fn.FuncLabel()] {
			return true
		}
	}
	return false
}

// isOnItsOwn reports whether nothing but code that may do so shares a line with
// the statement: the grammars take words of prose for statements.
func (o *outlook) isOnItsOwn(s syntax.Node) bool {
	const most = 256 // bytes of a line that are looked at
	code := o.f.Doc.Code
	before := code[max(0, s.Start()-most):s.Start()]
	before = bytes.TrimSpace(before[bytes.LastIndexByte(before, '\n')+1:])
	if len(before) > 0 && !bytes.ContainsAny(before[len(before)-1:], ";:{)") && !bytes.HasSuffix(before, []byte("else")) {
		return false
	}
	after, _, _ := bytes.Cut(code[s.Stop():min(len(code), s.Stop()+most)], []byte("\n"))
	after = bytes.TrimSpace(after)
	switch {
	case len(after) == 0:
		return true
	case after[0] == '#': // told by its author to other linters
		return !bytes.Contains(after, []byte("noqa")) && !bytes.Contains(after, []byte("pylint:"))
	}
	return bytes.ContainsAny(after[:1], ";,})") || bytes.HasPrefix(after, []byte("else"))
}

func (o *outlook) isBroken(s syntax.Node) bool {
	root := o.f.CellRoot(s.Cell())
	broken, known := o.broken[root.Index()]
	if !known {
		broken = root.HasError()
		o.broken[root.Index()] = broken
	}
	return broken
}

func (o *outlook) dropsPython(s syntax.Node) bool {
	child := s
	for n := range s.Ancestors() {
		switch {
		case n.Has(syntax.Class):
			return false
		case n.Has(syntax.Function):
			return !measures(n.FuncLabel())
		case n.Has(syntax.Try):
			if child.Field() == syntax.BodyField && catches(n) {
				return false // whether it can be worked out is what is asked
			}
		case n.Has(syntax.With):
			if awaitsError(n) {
				return false
			}
		case n.Has(syntax.If):
			if child.Field() == syntax.ConsequenceField && isForTools(n.Child(syntax.ConditionField)) {
				return false
			}
		}
		child = n
	}
	behind := s.NextCode()
	switch {
	case !o.f.Doc.HasCells():
		return !o.gallery || behind.OK() && !bytes.HasPrefix(s.NextSibling().Bytes(), galleryRuler[1:])
	case o.isKnit():
		return false
	}
	return !s.Parent().Has(syntax.CellRoot) || behind.OK()
}

// isKnit reports whether the document shows Python's values as it does R's.
func (o *outlook) isKnit() bool {
	d := o.f.Doc
	if d.Format == source.Quarto {
		for i := range d.Cells {
			if d.Cells[i].Language == source.R {
				return true
			}
		}
	}
	return d.Format == source.RMarkdown
}

// dropsR follows the value out of braces and branches. Only behind a value that
// something follows, and in loops, R drops it; and what a call makes of braces
// that it is given nobody knows.
func dropsR(s syntax.Node) bool {
	dropped := false
	for n, p := s, s.Parent(); p.OK(); n, p = p, p.Parent() {
		switch {
		case p.Has(syntax.CellRoot):
			return dropped
		case p.Is(syntax.RBracedExpression):
			dropped = dropped || n.NextCode().OK()
		case p.Is(syntax.RIfStatement):
			if n.Field() == syntax.ConditionField {
				return false
			}
			if truth, ok := syntax.Truth(p.Child(syntax.ConditionField)); ok && !truth {
				return false
			}
		case p.Has(syntax.Loop):
			if n.Field() != syntax.BodyField {
				return false
			}
			dropped = true
		case p.Has(syntax.Function):
			return dropped && n.Field() == syntax.BodyField && !measures(p.FuncLabel())
		case p.Is(syntax.RArgument):
			call := p.Parent().Parent()
			if !runsBraces[call.FuncName()] {
				return false
			}
			p = call
		default:
			return false
		}
	}
	return false
}

// catches reports whether a try of Python has a handler.
func catches(try syntax.Node) bool {
	for c := range try.Children() {
		if c.Is(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
			return true
		}
	}
	return false
}

// awaitsError reports whether a with statement of Python is there for what its
// body raises, warns of or must not do.
func awaitsError(with syntax.Node) bool {
	for c := range with.Children() {
		if c.Is(syntax.PyWithClause) && containsAny(strings.ToLower(c.Text()), "raise", "warn", "suppress", "assert", "error", "except", "fail") {
			return true
		}
	}
	return false
}

// isForTools reports whether a condition of Python holds for type checkers only,
// or never.
func isForTools(condition syntax.Node) bool {
	truth, ok := syntax.Truth(condition)
	return ok && !truth || strings.HasSuffix(condition.Text(), "TYPE_CHECKING")
}

// measures reports whether a function is there to measure what it computes.
func measures(name string) bool {
	return containsAny(strings.ToLower(name), "time", "bench", "peakmem", "track_", "warmup", "profile")
}

func containsAny(text string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}

// galleryRuler is how sphinx-gallery parts the blocks of an example, whose last
// values it shows.
var galleryRuler = []byte("\n####################")

var (
	// showers are packages whose programs show every value that stands alone.
	showers = syntax.Names("streamlit marimo shiny")
	// overloaders are packages whose operators do something where they stand, or
	// whose comparisons are constraints.
	overloaders = syntax.Names(`airflow apache_beam langchain langchain_core diagrams pyparsing cvxpy pulp z3 pyomo gekko docplex
		gurobipy pyscipopt mip ortools claripy sympy picos cpmpy constraint kanren kfp dagster luigi prefect lark funcparserlib`)
	// operators are methods of Python by which a class overloads operators.
	operators = syntax.Names(`__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __contains__ __bool__ __add__ __radd__ __sub__ __rsub__
		__mul__ __rmul__ __truediv__ __floordiv__ __mod__ __pow__ __lshift__ __rshift__ __and__ __or__ __xor__ __ror__
		__neg__ __pos__ __invert__ __array_ufunc__ __array_priority__`)
	// runsBraces lists functions of R that run the braces they are given as if
	// they stood there.
	runsBraces = syntax.Names(`local tryCatch try suppressWarnings suppressMessages suppressPackageStartupMessages with_seed`)
)
