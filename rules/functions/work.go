package functions

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// worker tells the statements of a script that work from those that only set
// the scene: imports, definitions, constants, options, output to look at, plots,
// and calls of the functions that the script defines itself.
type worker struct {
	own map[string]bool // functions and classes that the file defines
	// literal counts, for each function, the calls with nothing but literals:
	// from a few on, such a call is the next row of a table, not a step.
	literal map[string]int
}

func newWorker(f *syntax.File) worker {
	return worker{own: definitions(f), literal: make(map[string]int)}
}

// definitions returns the names of the functions and classes of a file.
func definitions(f *syntax.File) map[string]bool {
	names := make(map[string]bool)
	for n := range f.Nodes(syntax.Function | syntax.Class) {
		names[n.FuncLabel()] = true
	}
	delete(names, "")
	return names
}

// fewRows is up to how many calls with nothing but literals are steps.
const fewRows = 3

// open is a statement around the current node.
type open struct {
	node   syntax.Node
	holds  bool // other statements
	worked bool // one of them works
}

// count returns how many statements work in a top-level statement: it and those
// in its blocks, but none in functions and classes. A block counts if it is a
// loop or something in it works.
func (w *worker) count(s syntax.Node) int {
	if !s.Holds(syntax.Block) {
		if !s.Has(syntax.Comment) && w.works(s) {
			return 1
		}
		return 0
	}
	if s.Has(syntax.Function|syntax.Class) || s.Expression().Value().Has(syntax.Function|syntax.Lambda) {
		return 0 // most of the code of a package
	}
	count := 0
	var stack []open
	leave := func() {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if !top.worked {
			if top.holds {
				top.worked = top.node.Has(syntax.Loop)
			} else {
				top.worked = w.works(top.node)
			}
		}
		if top.worked {
			count++
			if len(stack) > 0 {
				stack[len(stack)-1].worked = true
			}
		}
	}
	var skip syntax.Node
	for n := range s.Subtree() {
		if skip.Covers(n) {
			continue
		}
		if n.Has(syntax.Function | syntax.Class | syntax.Lambda) {
			skip = n
		}
		if n != s && (!n.IsStatement() || n.Is(syntax.PyCaseClause)) || n.Has(syntax.Comment) {
			continue
		}
		for len(stack) > 0 && !stack[len(stack)-1].node.Covers(n) {
			leave()
		}
		if len(stack) > 0 {
			stack[len(stack)-1].holds = true
		}
		stack = append(stack, open{node: n})
	}
	for len(stack) > 0 {
		leave()
	}
	return count
}

// works reports whether a statement without blocks does a part of the script's
// job.
func (w *worker) works(s syntax.Node) bool {
	e := s.Expression()
	switch {
	case s.Masked() || e.Masked() || s.Is(syntax.PyDecoratedDefinition):
		return false
	case s.Has(syntax.Loop):
		return true
	case s.Has(syntax.If): // of R, without braces
		return w.computes(s.Child(syntax.ConsequenceField))
	case e.Is(syntax.PyAugmentedAssignment):
		return e.Target().Text() != "__all__"
	case e.Has(syntax.Assignment):
		return w.assigns(e)
	case e.Is(syntax.PyAwait):
		return w.computes(e)
	case e.Has(syntax.Call), e.Has(syntax.Pipe), e.Is(syntax.RBinaryOperator):
		return w.steps(e)
	}
	return false
}

// steps reports whether an expression is a step of the job by what it calls.
func (w *worker) steps(e syntax.Node) bool {
	last := lastCall(e)
	return !w.idle(last) && !draws(e) && w.computes(e) && !w.repeats(last)
}

// repeats reports whether the call is the next of many that are given only
// literals.
func (w *worker) repeats(call syntax.Node) bool {
	if !call.Has(syntax.Call) {
		return false
	}
	for a := range call.Args() {
		if !a.Value.Has(syntax.String | syntax.Number | syntax.Constant) {
			return false
		}
	}
	name := call.FuncName()
	w.literal[name]++
	return w.literal[name] > fewRows
}

// assigns reports whether an assignment binds something that is computed.
func (w *worker) assigns(e syntax.Node) bool {
	target := e.Target()
	value := e.Value()
	for value.Has(syntax.Assignment) { // a = b = 1
		value = value.Value()
	}
	if target.Has(syntax.Identifier) && isConstantName(target.Text()) || !value.OK() || value.Has(syntax.Function|syntax.Lambda) {
		return false
	}
	if !target.Has(syntax.Identifier) && w.selects(target) {
		return true // df.loc[df.age < 0, "age"] = 0
	}
	return w.steps(value)
}

// selects reports whether the target of an assignment is itself computed.
func (w *worker) selects(target syntax.Node) bool {
	for n := range target.Children() {
		if !n.Is(syntax.PySubscript, syntax.RSubset, syntax.RSubset2) && w.computes(n) {
			return true
		}
	}
	return false
}

// lastCall returns the call whose value an expression is: f of f(x), of
// x |> f(), of await f(x).
func lastCall(e syntax.Node) syntax.Node {
	for {
		switch {
		case e.Is(syntax.RPipe):
			e = e.Child(syntax.RHSField)
		case e.Is(syntax.RParenthesizedExpression):
			e = e.Child(syntax.BodyField)
		default:
			return e
		}
	}
}

// idle reports whether a call is none that works by itself, whatever is given
// to it: one of the file's own functions, or one that only prints, draws,
// declares or settles something.
func (w *worker) idle(call syntax.Node) bool {
	if !call.Has(syntax.Call) {
		return false
	}
	name, path := call.FuncName(), call.Callee()
	if w.own[name] && (path == name || path == "") || isIdleName(call.Language(), []byte(name)) || name == "append" && call.Arg("", 0).Has(syntax.String) {
		return true // a text that is put together line by line works nothing out
	}
	if call.Language() == source.R {
		root, _, _ := strings.Cut(path, "::")
		return workshops[root]
	}
	root, _, _ := strings.Cut(path, ".")
	return idleRoots[root] || w.own[root]
}
