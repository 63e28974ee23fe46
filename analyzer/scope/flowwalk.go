package scope

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// walk takes a node in the order in which it is evaluated.
func (b *flowBuilder) walk(n syntax.Node) {
	switch n.Kind() {
	case syntax.PyExpressionStatement, syntax.PyImportStatement, syntax.PyImportFromStatement, syntax.PyDecoratedDefinition,
		syntax.PyParenthesizedExpression, syntax.PyCall, syntax.PyArgumentList, syntax.PyModule, syntax.RFunctionDefinition, syntax.RIdentifier:
		if b.quiet(n) {
			return // none of them changes where control goes
		}
	}
	switch n.Kind() {
	case syntax.PyIfStatement, syntax.PyElifClause, syntax.RIfStatement:
		b.branch(n)
	case syntax.PyForStatement, syntax.PyWhileStatement, syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement:
		b.loop(n)
	case syntax.PyTryStatement:
		b.try(n)
	case syntax.PyWithStatement:
		b.with(n)
	case syntax.PyMatchStatement:
		b.match(n)
	case syntax.PyReturnStatement:
		b.children(n)
		b.leave(returns)
	case syntax.RReturn:
		b.children(n)
		b.leave(returns)
	case syntax.PyRaiseStatement:
		b.children(n)
		b.current = none // the handlers are its block's already
	case syntax.PyBreakStatement, syntax.RBreak:
		b.leave(breaks)
	case syntax.PyContinueStatement, syntax.RNext:
		b.leave(continues)
	case syntax.PyConditionalExpression:
		b.choice(n)
	case syntax.PyBooleanOperator, syntax.PyAssertStatement:
		b.shortCircuit(n)
	case syntax.RBinaryOperator:
		if operator := n.Child(syntax.OperatorField).Text(); operator == "&&" || operator == "||" {
			b.shortCircuit(n)
			return
		}
		b.children(n)
	case syntax.PyAssignment, syntax.RAssignment, syntax.PyNamedExpression:
		b.walk(n.Child(syntax.TypeField))
		b.walk(n.Value())
		b.walk(n.Target())
		b.emit(n)
	case syntax.PyAugmentedAssignment:
		b.augmented(n)
	case syntax.PyFunctionDefinition, syntax.PyLambda, syntax.RFunctionDefinition:
		b.function(n)
	case syntax.PyClassDefinition:
		b.parts(n, syntax.SuperclassesField, syntax.BodyField, syntax.NameField)
	case syntax.PyListComprehension, syntax.PySetComprehension, syntax.PyDictionaryComprehension, syntax.PyGeneratorExpression:
		b.comprehension(n)
	case syntax.RCall, syntax.RPipe:
		b.call(n)
		b.emit(n)
	default:
		b.children(n)
		b.emit(n)
	}
}

// comprehension walks what the first clause runs over, which is always asked for, then
// perhaps the other clauses and what they are for, which the text has first.
func (b *flowBuilder) comprehension(n syntax.Node) {
	first := true
	for c := range n.Children() {
		if c.Is(syntax.PyForInClause) {
			b.parts(c, syntax.RightField)
			break
		}
	}
	b.perhaps(func() {
		for c := range n.Children() {
			switch {
			case c.Is(syntax.PyForInClause) && first:
				first = false
				b.parts(c, syntax.LeftField)
			case c.Is(syntax.PyForInClause):
				b.parts(c, syntax.RightField, syntax.LeftField)
			case c.Is(syntax.PyIfClause):
				b.walk(c)
			}
		}
		b.walk(n.Child(syntax.BodyField))
	})
}

// call walks a call of R, whose arguments are evaluated when the function asks for
// them, if it does, and may fail on the way: tryCatch, with_seed.
func (b *flowBuilder) call(n syntax.Node) {
	for range n.Descendants(syntax.Block|syntax.Assignment|syntax.Return|syntax.Jump, syntax.Function) {
		behind := b.block()
		b.edge(behind)
		b.failingTo(behind, func() {
			b.fresh()
			b.children(n)
		})
		b.join(behind)
		return
	}
	b.children(n)
}

// function walks what a definition evaluates: defaults and annotations. Its body
// runs when it is called.
func (b *flowBuilder) function(n syntax.Node) {
	if n.Is(syntax.RFunctionDefinition) {
		return // defaults run in the call
	}
	b.parts(n, syntax.ParametersField, syntax.ReturnTypeField, syntax.NameField)
}

func (b *flowBuilder) augmented(n syntax.Node) {
	left := n.Child(syntax.LeftField)
	if !left.Has(syntax.Identifier) {
		b.walk(left)
		b.walk(n.Child(syntax.RightField))
		return
	}
	events := b.at(left)
	for _, reads := range []bool{true, false} {
		for _, e := range events {
			if (e.read != nil) == reads && b.current != none {
				b.f.blocks[b.current].events = append(b.f.blocks[b.current].events, e)
			}
		}
		if reads {
			b.walk(n.Child(syntax.RightField))
		}
	}
}

// branch walks an if and, as the first of what is left, an elif or else.
func (b *flowBuilder) branch(n syntax.Node) {
	b.walk(n.Child(syntax.ConditionField))
	behind := b.block()
	before := b.current
	b.fresh()
	b.walk(n.Child(syntax.ConsequenceField))
	b.edge(behind)
	b.current = before
	for other := range n.Parts(syntax.AlternativeField) {
		b.fresh()
		if other.Is(syntax.PyElifClause) {
			b.walk(other.Child(syntax.ConditionField))
			before = b.current
			b.fresh()
			b.walk(other.Child(syntax.ConsequenceField))
			b.edge(behind)
			b.current = before
			continue
		}
		b.walk(other)
	}
	b.join(behind)
}

// choice walks a if c else b.
func (b *flowBuilder) choice(n syntax.Node) {
	var parts [3]syntax.Node
	i := 0
	for c := range n.Children() {
		if i < len(parts) && !c.Has(syntax.Comment) {
			parts[i] = c
			i++
		}
	}
	b.walk(parts[1])
	behind, before := b.block(), b.current
	for _, part := range []syntax.Node{parts[0], parts[2]} {
		b.current = before
		b.fresh()
		b.walk(part)
		b.edge(behind)
	}
	b.current = behind
}

// shortCircuit walks what is evaluated first, and the rest perhaps.
func (b *flowBuilder) shortCircuit(n syntax.Node) {
	first := n.FirstChild()
	b.walk(first)
	b.perhaps(func() {
		for c := first.NextSibling(); c.OK(); c = c.NextSibling() {
			b.walk(c)
		}
	})
}

func (b *flowBuilder) loop(n syntax.Node) {
	b.parts(n, syntax.RightField, syntax.SequenceField)
	head := b.fresh()
	behind, otherwise := b.block(), b.block()
	b.walk(n.Child(syntax.ConditionField))
	if !endless(n) {
		b.edge(otherwise)
	}
	b.fresh()
	b.parts(n, syntax.LeftField, syntax.VariableField)
	b.frames = append(b.frames, flowFrame{head: head, behind: behind, last: none})
	b.walk(n.Child(syntax.BodyField))
	b.frames = b.frames[:len(b.frames)-1]
	b.edge(head)
	b.current = otherwise
	b.walk(n.Child(syntax.AlternativeField))
	b.join(behind)
}

// endless reports whether only a jump ends a loop.
func endless(loop syntax.Node) bool {
	condition := loop.Child(syntax.ConditionField)
	return loop.Is(syntax.RRepeatStatement) || condition.Is(syntax.PyTrue, syntax.RTrue) || condition.Is(syntax.PyInteger) && condition.Text() != "0"
}

// with walks a with statement.
func (b *flowBuilder) with(n syntax.Node) {
	swallows := false
	for c := range n.Children() {
		if c.Field() != syntax.BodyField {
			b.walk(c)
			swallows = swallows || maySwallow(c)
		}
	}
	if !swallows {
		b.walk(n.Child(syntax.BodyField))
		return
	}
	behind := b.block()
	b.failingTo(behind, func() {
		b.fresh()
		b.walk(n.Child(syntax.BodyField))
	})
	b.join(behind)
}

// maySwallow reports whether the head of a with statement names a manager that lets code
// go on behind an exception.
func maySwallow(head syntax.Node) bool {
	text := bytes.ToLower(head.Bytes())
	return slices.ContainsFunc(swallowers, func(word []byte) bool { return bytes.Contains(text, word) })
}

var swallowers = bytes.Fields([]byte("suppress raises assert ignor swallow catch except error fail allow try attempt safe guard timeout handle"))

// failingTo walks code that control may leave for a block from any place, besides
// the handlers around it.
func (b *flowBuilder) failingTo(block int, walk func()) {
	outer := b.fails
	b.fails = append(slices.Clip(slices.Clone(outer)), block)
	walk()
	b.fails = outer
}

func (b *flowBuilder) try(n syntax.Node) {
	var last syntax.Node
	for c := range n.Children() {
		if c.Is(syntax.PyFinallyClause) {
			last = c
		}
	}
	if !last.OK() {
		b.handled(n)
		return
	}
	entry := b.block()
	var leaves [jumps]bool
	b.frames = append(b.frames, flowFrame{last: entry, leaves: &leaves})
	b.failingTo(entry, func() { b.handled(n) })
	b.frames = b.frames[:len(b.frames)-1]
	b.join(entry)
	b.children(last)
	end := b.current
	for how, used := range leaves {
		if used {
			b.current = end
			b.leave(jump(how))
		}
	}
	b.current = end // an exception goes on to the handlers around, which the block has
}

// handled walks the body of a try, its handlers and its else.
func (b *flowBuilder) handled(n syntax.Node) {
	dispatch, behind := b.block(), b.block()
	b.failingTo(dispatch, func() {
		b.fresh()
		b.walk(n.Child(syntax.BodyField))
	})
	b.fresh()
	for c := range n.Children() {
		if c.Is(syntax.PyElseClause) {
			b.walk(c.Child(syntax.BodyField))
		}
	}
	b.edge(behind)
	for c := range n.Children() {
		if !c.Is(syntax.PyExceptClause, syntax.PyExceptGroupClause) {
			continue
		}
		b.current = dispatch
		b.fresh()
		b.children(c)
		for _, e := range b.caught(c) {
			if b.current != none {
				b.f.blocks[b.current].events = append(b.f.blocks[b.current].events, e)
			}
		}
		b.edge(behind)
	}
	b.current = behind
}

// caught ends the name that an except clause binds.
func (b *flowBuilder) caught(clause syntax.Node) (ends []event) {
	for n := range clause.Child(syntax.ValueField).Subtree() {
		for _, e := range b.at(n) {
			if e.binding != nil && e.binding.How == Caught {
				ends = append(ends, event{name: e.name})
			}
		}
	}
	return ends
}

// match walks the subject, then one case after the other.
func (b *flowBuilder) match(n syntax.Node) {
	b.parts(n, syntax.SubjectField)
	behind := b.block()
	for clause := range n.Child(syntax.BodyField).Children() {
		if !clause.Is(syntax.PyCaseClause) {
			continue
		}
		missed := b.block()
		b.edge(missed)
		b.fresh()
		for c := range clause.Children() {
			if c.Field() != syntax.ConsequenceField {
				b.walk(c)
			}
		}
		b.edge(missed)
		b.fresh()
		b.walk(clause.Child(syntax.ConsequenceField))
		b.edge(behind)
		b.current = missed
	}
	b.join(behind)
}
