package dead

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// flow knows the statements that control never gets past. It starts from the
// jumps themselves and goes outwards, so its work grows with their number.
type flow struct {
	stops  map[int]bool    // by index of the node: a statement, a block or a branch
	breaks map[int]bool    // loops that a break ends
	own    map[string]bool // whether the document defines a function that exits by its name
}

func newFlow(f *syntax.File) *flow {
	w := &flow{stops: make(map[int]bool), breaks: make(map[int]bool), own: make(map[string]bool)}
	for jump := range f.Nodes(syntax.Jump) {
		if jump.Is(syntax.PyBreakStatement, syntax.RBreak) {
			w.breaks[brokenLoop(jump).Index()] = true
		}
	}
	for _, role := range []syntax.Role{syntax.Return, syntax.Raise, syntax.Jump} {
		for n := range f.Nodes(role) {
			w.stop(n)
		}
	}
	for loop := range f.Nodes(syntax.Loop) {
		if endless(loop) && !w.breaks[loop.Index()] {
			w.stop(loop)
		}
	}
	for call := range f.CallsOf(exitNames) {
		switch statement := call.Parent(); {
		case statement.Is(syntax.PyExpressionStatement):
			if w.exits(call) {
				w.stop(statement)
			}
		case call.Is(syntax.RCall) && w.exits(call):
			w.stop(call)
		}
	}
	return w
}

// stop records that control never gets past n, and what follows from that for
// the nodes around it.
func (w *flow) stop(n syntax.Node) {
	for n.OK() && !w.stops[n.Index()] {
		w.stops[n.Index()] = true
		if n = n.Parent(); !w.follows(n) {
			return
		}
	}
}

// follows reports whether control never gets past n, one of whose children it
// never gets past.
func (w *flow) follows(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.PyBlock:
		return !n.Parent().Is(syntax.PyMatchStatement) || w.everyCase(n)
	case syntax.RBracedExpression, syntax.PyElifClause, syntax.PyElseClause, syntax.PyExceptClause, syntax.PyExceptGroupClause,
		syntax.PyFinallyClause, syntax.PyCaseClause, syntax.PyMatchStatement, syntax.RArgument:
		return true
	case syntax.PyIfStatement, syntax.RIfStatement:
		return w.everyBranch(n)
	case syntax.PyTryStatement:
		return w.everyWay(n)
	case syntax.PyForStatement, syntax.PyWhileStatement: // by their else, which only a break goes around
		return w.stopsAt(n.Child(syntax.AlternativeField)) && !w.breaks[n.Index()]
	case syntax.PyWithStatement:
		return transparent(n)
	case syntax.RArguments:
		return n.Parent().Callee() == "switch" && w.everyChoice(n.Parent())
	case syntax.RCall:
		return w.stopsAt(n.Child(syntax.ArgumentsField))
	}
	return false
}

func (w *flow) stopsAt(n syntax.Node) bool { return n.OK() && w.stops[n.Index()] }

func (w *flow) everyBranch(n syntax.Node) bool {
	if !w.stopsAt(n.Child(syntax.ConsequenceField)) {
		return false
	}
	hasElse := false
	for branch := range n.Parts(syntax.AlternativeField) {
		if !w.stopsAt(branch) {
			return false
		}
		hasElse = hasElse || !branch.Is(syntax.PyElifClause)
	}
	return hasElse
}

// everyWay looks at a try: what leaves its finally leaves it, and so does what
// leaves its body (or the else behind that) as well as every handler.
func (w *flow) everyWay(try syntax.Node) bool {
	through := w.stopsAt(try.Child(syntax.BodyField))
	handled := true
	for c := range try.Children() {
		switch c.Kind() {
		case syntax.PyFinallyClause:
			if w.stopsAt(c) {
				return true
			}
		case syntax.PyElseClause:
			through = through || w.stopsAt(c)
		case syntax.PyExceptClause, syntax.PyExceptGroupClause:
			handled = handled && w.stopsAt(c)
		}
	}
	return through && handled
}

// everyCase looks at the body of a match: all its cases leave, and the last one
// takes every value.
func (w *flow) everyCase(body syntax.Node) bool {
	total := false
	for c := range body.Children() {
		if c.Has(syntax.Comment) {
			continue
		}
		if !w.stopsAt(c) {
			return false
		}
		total = c.Is(syntax.PyCaseClause) && !c.Child(syntax.GuardField).OK() && takesAll(c)
	}
	return total
}

func takesAll(clause syntax.Node) bool {
	patterns := 0
	wildcard := false
	for c := range clause.Children() {
		if c.Is(syntax.PyCasePattern) {
			patterns++
			wildcard = c.Text() == "_"
		}
	}
	return patterns == 1 && wildcard
}

// everyChoice looks at R's switch: all its choices leave, and the last one is
// the default. An empty choice falls through to the next.
func (w *flow) everyChoice(call syntax.Node) bool {
	i, named := 0, false
	var last syntax.Arg
	for arg := range call.Args() {
		if i > 0 {
			if last.Node.OK() && last.Name == "" || arg.Value.OK() && !w.stopsAt(arg.Node) {
				return false
			}
			last, named = arg, named || arg.Name != ""
		}
		i++
	}
	return named && last.Name == "" && last.Value.OK()
}
