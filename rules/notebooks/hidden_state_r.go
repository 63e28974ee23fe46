package notebooks

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// hiddenR tells where a run of a document's R from top to bottom ends for want of a
// name, or returns it where scripts of the project may give that, or what renders it.
func hiddenR(pass *analysis.Pass, f *syntax.File, names *scope.Names, module *scope.Scope) waiting {
	r := newRSession(f, names, module)
	if r == nil {
		return waiting{}
	}
	lacks := r.lacks(names)
	if missing := func(l lack) bool { return l.category == "missing" }; slices.ContainsFunc(lacks, missing) && continues(f) {
		lacks = slices.DeleteFunc(lacks, missing)
	}
	lender := r.lenderOf(lacks)
	lacks = slices.DeleteFunc(r.withoutBlanks(lacks), func(l lack) bool { return !l.when.place.OK() || len(l.read.Text) > maxName })
	lacks = oncePerPackage(lacks)
	for i, l := range lacks {
		if l.category == "missing" {
			lacks[i].only = cmp.Or(onlyInComment(pass, l.read.Text, l.read.Node), onlyUnrun(module, l.read.Text))
		}
	}
	if len(r.files) > 0 || lender.packages() || lender.everything() || slices.ContainsFunc(lacks, lack.undefined) {
		return r.hold(pass, lacks)
	}
	told := make(map[string]bool)
	for _, l := range lacks {
		if !told[l.read.Text] && !slices.ContainsFunc(lacks, l.follows) {
			told[l.read.Text] = true
			pass.Report(analysis.Diagnostic{Pos: l.when.place.Pos(), End: l.when.place.End(), Category: l.category, Message: l.message()})
		}
	}
	return waiting{}
}

// onlyUnrun says in which chunk that does not run, as by eval=FALSE, a name is defined, or nothing.
func onlyUnrun(module *scope.Scope, name string) string {
	n := module.Lookup(name)
	if n == nil {
		return ""
	}
	for _, b := range n.Bindings {
		if b.From.OK() && b.From.Cell().NotRun {
			return fmt.Sprintf("is defined only in cell %d, which does not run", b.From.Cell().Index)
		}
	}
	return ""
}

// oncePerPackage keeps, of the names whose package one call attaches too late, the one that is
// looked for first: the run ends there, and to move the call mends them all.
func oncePerPackage(lacks []lack) (kept []lack) {
	first := make(map[syntax.Node]int)
	for _, l := range lacks {
		i, known := first[l.by]
		switch {
		case !l.attach:
			kept = append(kept, l)
		case !known:
			first[l.by] = len(kept)
			kept = append(kept, l)
		case kept[i].follows(l):
			kept[i] = l
		}
	}
	return kept
}

// nowhere reports whether a value is lacking that no cell defines, and that is no column of a
// table that is known.
func (l lack) nowhere() bool {
	return l.undefined() && !l.read.Called() && !l.read.Perhaps
}

// follows reports whether another name is looked for before, though it stands behind:
// that is the one to mend first.
func (l lack) follows(other lack) bool {
	mine, its := l.place(), other.place()
	if mine != its {
		return runsFirst(its, mine) || l.awaits(other)
	}
	mine, its = l.read.Node, other.read.Node // both in the function that is called there
	return runsFirst(its, mine) || its.Start() < mine.Start() && !runsFirst(mine, its)
}

// awaits reports whether the function that lacks a name asks for an argument before,
// which lacks the other one: R evaluates what a call gets where it is first asked for.
func (l lack) awaits(other lack) bool {
	callee, arg := l.place(), other.place()
	call := callee.Parent()
	if l.when.function == "" || other.when.function != "" || !call.Is(syntax.RCall) || callee.Field() != syntax.FunctionField || !call.Covers(arg) {
		return false
	}
	function := l.read.Node.Within(syntax.Function)
	for function.OK() && function.FuncLabel() != callee.Text() {
		function = function.Within(syntax.Function)
	}
	i := 0
	for parameter := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		name := parameter.Child(syntax.NameField)
		if given := call.Arg(name.Text(), i); given.OK() && given.Covers(arg) {
			return asked(function, name.Text()) < l.read.Node.Start()
		}
		i++
	}
	return false
}

// asked returns where a function asks for a parameter first.
func asked(function syntax.Node, parameter string) int {
	for n := range function.Child(syntax.BodyField).Subtree() {
		if n.Is(syntax.RIdentifier) && n.Text() == parameter {
			return n.Start()
		}
	}
	return never
}

// runsFirst reports whether a place is evaluated before one that stands above it, or
// instead: of an operator that is missing R looks at no side.
func runsFirst(first, above syntax.Node) bool {
	if first.Field() == syntax.OperatorField {
		chain := first.Parent()
		for p := chain.Parent(); p.Is(chain.Kind()) && p.Child(syntax.OperatorField).Text() == first.Text(); p = p.Parent() {
			chain = p
		}
		return first != above && chain.Covers(above)
	}
	return first.Start() > above.Start() && runsAgainstTextR(above, first)
}

// runsAgainstTextR reports whether of two places in one statement the one that stands
// behind runs first: the value of an assignment before its target, what is changed
// before the function that changes it, the call at the end of a pipe before what goes
// into it.
func runsAgainstTextR(early, late syntax.Node) bool {
	child := early
	for p := early.Parent(); p.OK(); child, p = p, p.Parent() {
		if !p.Covers(late) {
			continue
		}
		switch {
		case p.Is(syntax.RAssignment):
			return child == p.Target() && p.Target().Stop() < late.Start()
		case p.Is(syntax.RCall):
			return child.Field() == syntax.FunctionField && inTarget(p)
		case p.Is(syntax.RPipe, syntax.RBinaryOperator):
			rhs := p.Child(syntax.RHSField)
			return early.Field() != syntax.OperatorField && child.Field() == syntax.LHSField && (rhs == late || rhs.Child(syntax.FunctionField) == late) && isPipe(p)
		}
		return false
	}
	return false
}

func isPipe(n syntax.Node) bool {
	return n.Is(syntax.RPipe) || n.Child(syntax.OperatorField).Text() == "%>%"
}

// message says what is wrong and why.
func (l lack) message() string {
	reader, cell := "", 0
	if l.when.function != "" {
		reader = fmt.Sprintf(", which %s reads,", analyzer.Clip(l.when.function, maxName))
	}
	if l.by.OK() {
		cell = l.by.Cell().Index
	}
	what := ""
	switch {
	case l.attach:
		what = fmt.Sprintf("needs `%s`, which follows in cell %d", analyzer.Clip(l.by.Text(), 24), cell)
	case l.category == "deleted":
		what = fmt.Sprintf("is removed in cell %d", cell)
	case l.only != "":
		what = l.only
	case l.category == "missing" && l.by.OK():
		what = "is changed here and defined in no cell above"
	case l.category == "missing":
		what = "is defined in no cell"
	case l.by.Cell() == l.place().Cell():
		what = "is read before its cell defines it"
	case reader != "":
		what = fmt.Sprintf("is defined only in cell %d", cell)
	default:
		what = fmt.Sprintf("is defined only in cell %d, further down", cell)
	}
	return fmt.Sprintf("`%s`%s %s: Restart & Run All fails here", l.read.Text, reader, what)
}
