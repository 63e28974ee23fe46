package notebooks

import (
	"math"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// session is a run of all cells of Python from top to bottom. Its time is counted in
// offsets of code space: code at the top level runs where it stands, and a function
// where it is called.
type session struct {
	f       *syntax.File
	module  *scope.Scope
	scopes  map[int]*scope.Scope // by the index of the node that opens them
	calls   map[*scope.Scope]moment
	outside *unseen
	ends    []end // where it ends, for each name
	strayed map[*source.Cell]bool
}

// never is the time of what does not happen.
const never = math.MaxInt

func newSession(f *syntax.File, names *scope.Names, module *scope.Scope) *session {
	s := &session{f: f, module: module, scopes: make(map[int]*scope.Scope), calls: make(map[*scope.Scope]moment), strayed: make(map[*source.Cell]bool)}
	for _, sc := range names.Scopes {
		if sc.Outer != nil {
			s.scopes[sc.Node.Index()] = sc
		}
	}
	return s
}

// moment is when code runs first.
type moment struct {
	place    syntax.Node // at the top level; no node where nobody knows
	chance   scope.Chance
	function string      // the function that is called there and has the code; empty where the place has it
	read     syntax.Node // what is read then
}

// before reports whether a moment is known and comes before another one.
func (m moment) before(other moment) bool {
	return m.place.OK() && (!other.place.OK() || m.place.Start() < other.place.Start())
}

// when returns the first moment at which a reference is read.
func (s *session) when(r *scope.Reference) moment {
	if r.Mentioned || !r.Node.OK() || r.Node.Missing() || s.unevaluated(r) {
		return moment{}
	}
	m := s.runs(r.Node, r.From)
	m.read = r.Node
	return m
}

// runs returns the first moment at which code runs that is evaluated in a scope.
func (s *session) runs(n syntax.Node, from *scope.Scope) moment {
	if guarded(n) || broken(n) || s.strays(n.Cell()) {
		return moment{}
	}
	function := from.Callable()
	if function == nil {
		if cell := n.Cell(); cell.NotRun || excused(cell) {
			return moment{}
		}
		return moment{place: n, chance: scope.ChanceOf(n)}
	}
	m := s.called(function)
	if m.place.OK() {
		m.chance = min(m.chance, scope.ChanceOf(n))
	}
	return m
}

// bound returns when a name may have a value first, and whether anything takes it
// away again.
func (s *session) bound(name *scope.Name) (from int, deleted bool) {
	from = never
	for _, b := range name.Bindings {
		if b.How == scope.Deleted {
			deleted = true
			continue
		}
		from = min(from, s.since(b))
	}
	return from, deleted
}

// since returns the offset from which a binding of the module holds for cells below
// it.
func (s *session) since(b *scope.Binding) int {
	switch {
	case !b.Node.OK():
		return 0
	case timed(s.f.Doc, b.Node):
		return never
	}
	if function := b.From.Within(syntax.Function); function.OK() { // global x
		return s.mentioned(function)
	}
	return b.Since()
}

// mentioned returns the offset from which a function may have been called.
func (s *session) mentioned(function syntax.Node) int {
	from := s.scopes[function.Index()]
	if from == nil || from.Outer != s.module || function.Parent().Is(syntax.PyDecoratedDefinition) {
		return function.Start()
	}
	first := never
	if name := s.module.Lookup(function.FuncLabel()); name != nil {
		for _, r := range name.References {
			if !r.Node.OK() {
				return function.Start()
			}
			if !function.Covers(r.Node) {
				first = min(first, max(r.Node.Start(), function.Stop()))
			}
		}
	}
	return first
}

// timed reports whether code lies in what %%timeit or %timeit runs, whose names are
// gone when it ends.
func timed(doc *source.Document, n syntax.Node) bool {
	if n.Cell().Magic == "timeit" {
		return true
	}
	start := n.Statement().Start()
	for _, m := range doc.Masks {
		if m.Span.Start > start {
			break
		}
		if m.Kind == source.LineMagic && m.Name == "timeit" && m.Span.End == start {
			return true
		}
	}
	return false
}

// unevaluated reports whether a name stands in an annotation that Python does not
// look at.
func (s *session) unevaluated(r *scope.Reference) bool {
	for p := r.Node.Parent(); p.OK() && !p.Has(syntax.Block|syntax.CellRoot); p = p.Parent() {
		if p.Is(syntax.PyType) {
			return p.Parent().Is(syntax.PyAssignment) && !r.From.AtOnce() || s.postponed()
		}
	}
	return false
}

// postponed reports whether the notebook asks Python to leave annotations alone.
func (s *session) postponed() bool {
	for n := range s.f.Kinds(syntax.PyFutureImportStatement) {
		if n.Mentions("annotations") {
			return true
		}
	}
	return false
}

// runsAgainstText reports whether of two places in one expression or statement the
// one that stands behind runs first: the value of an assignment before what its
// target is made of, what a comprehension runs over before what it computes.
func runsAgainstText(early, late syntax.Node) bool {
	child := early
	for p := early.Parent(); p.OK(); child, p = p, p.Parent() {
		if !p.Covers(late) {
			continue
		}
		switch p.Kind() {
		case syntax.PyAssignment:
			return child.Field() == syntax.LeftField
		case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression:
			return child.Field() == syntax.BodyField
		case syntax.PyConditionalExpression:
			return child == p.FirstChild() && child.NextSibling().Covers(late)
		}
		return false
	}
	return false
}

// sharesLoop reports whether two places stand in one loop.
func sharesLoop(a, b syntax.Node) bool {
	for loop := b.Within(syntax.Loop); loop.OK(); loop = loop.Within(syntax.Loop) {
		if loop.Covers(a) && !loop.Child(syntax.RightField).Covers(b) {
			return true
		}
	}
	return false
}

// inFirstRound reports whether a read is come by in the first round of the loop that it
// shares with a binding further down.
func (m moment) inFirstRound(b *scope.Binding) bool {
	if m.function != "" || m.chance != scope.Surely || m.place.Start() >= b.Since() {
		return false
	}
	for child, p := m.place, m.place.Parent(); p.OK() && !p.Has(syntax.CellRoot); child, p = p, p.Parent() {
		if p.Has(syntax.Loop) && child.Field() == syntax.BodyField {
			return p.Covers(b.From)
		}
	}
	return true
}

// excused reports whether a notebook says of a cell that it need not run, or must
// fail, or keeps the error with which it did.
func excused(c *source.Cell) bool {
	for _, tag := range c.Tags {
		switch tag {
		case "raises-exception", "skip-execution", "injected-parameters":
			return true
		}
	}
	return c.Outputs.Error != "" || c.Magic == "expect_exception"
}

// broken reports whether code stands in a cell, or a script, that does not parse: nothing
// in it runs, and what the parser takes for a name may be none.
func broken(n syntax.Node) bool {
	return reserved[n.Text()] || n.File().CellRoot(n.Cell()).HasError()
}

// strays reports whether nothing in a cell runs though the parser sees no error.
func (s *session) strays(c *source.Cell) bool {
	found, known := s.strayed[c]
	if !known {
		found = s.f.CellRoot(c).Strayed()
		s.strayed[c] = found
	}
	return found
}

// reserved are words of Python that the parser takes for names in code that is none.
var reserved = syntax.Names(`and as assert break class continue def del elif else except finally for from global if import in is lambda
	nonlocal not or pass raise return try while with yield`)
