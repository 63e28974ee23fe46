package production

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells errors that are lost from errors that somebody expects.

// swallows reports whether an except clause catches every error and does nothing.
func swallows(clause syntax.Node) bool {
	if value := clause.Child(syntax.ValueField); value.OK() && !isBroad(value) {
		return false
	}
	for c := range clause.Children() {
		if !c.Has(syntax.Block) {
			continue
		}
		for s := range c.Statements() {
			e := s.Expression()
			if !s.Is(syntax.PyPassStatement, syntax.PyContinueStatement) && !e.Is(syntax.PyEllipsis, syntax.PyString) {
				return false
			}
		}
	}
	return true
}

// isExpected reports whether somebody who wrote an except clause knew that it loses
// errors: the code around it copes, or a comment says why.
func isExpected(clause syntax.Node) bool {
	try := clause.Parent()
	return tidiesUp(try) || isOneWay(try) || isNoticed(try, try) || isSearch(try) || explains(clause) || isExcused(try) || isRemarked(try)
}

// isBroad reports whether an expression names an exception that stands for all.
func isBroad(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.PyAsPattern, syntax.PyTuple, syntax.PyParenthesizedExpression:
		for c := range n.Children() {
			if isBroad(c) {
				return true
			}
		}
	case syntax.PyIdentifier:
		switch n.Text() {
		case "Exception", "BaseException", "StandardError":
			return true
		}
	}
	return false
}

var (
	// closers matches the names of calls that put something away, after which
	// nothing depends on whether that worked.
	closers = lazyregexp.New(`(?i)^(?:\w*_)?(?:close|remove|unlink|rmtree|rmdir|delete|del|kill|terminate|disconnect|shutdown|cancel|join|flush|release|stop|quit|cleanup|clear|` +
		`dev\.off|graphics\.off|file\.remove|dbDisconnect|stopCluster|detach|unloadNamespace|rm|gc|collect|empty_cache|destroy\w*)(?:_\w+)?$`)
	// closing matches the names of functions that put something away.
	closing = lazyregexp.New(`(?i)^__(?:del|exit|aexit)__$|close|clean|shutdown|teardown|tear_down|stop|dispose|release|finali[sz]e`)
)

// tidiesUp reports whether what is tried puts something away, or only imports
// what may be missing.
func tidiesUp(try syntax.Node) bool {
	if try.Within(syntax.Function).OK() && closing.MatchString(try.Within(syntax.Function).FuncLabel()) {
		return true
	}
	for a := range try.Ancestors() {
		if a.Is(syntax.PyFinallyClause) || raisesAgain(a) || a.FuncName() == "on.exit" || a.Is(syntax.RArgument) && a.Child(syntax.NameField).Text() == "finally" {
			return true
		}
	}
	imports, calls, others := 0, 0, 0
	for s := range try.Child(syntax.BodyField).Statements() {
		switch e := s.Expression(); {
		case s.Has(syntax.Import):
			imports++
		case e.Has(syntax.Call) && closers.MatchString(lastName(e)), s.Is(syntax.PyDeleteStatement):
			calls++
		default:
			others++
		}
	}
	return others == 0 && imports+calls > 0
}

// isOneWay reports whether what is tried is one way of several to an answer: it ends in
// giving it, and the code below goes on otherwise. Where it only may end in giving it,
// the function has to end in another answer, or in an error.
func isOneWay(try syntax.Node) bool {
	body := try.Child(syntax.BodyField)
	for at := body; at.OK(); {
		last := at.LastStatement()
		if last.Has(syntax.Return) {
			return at == body && try.NextSibling().OK() || endsInAnswer(try)
		}
		if !last.Has(syntax.If | syntax.Loop | syntax.With) {
			return false
		}
		if at = last.Child(syntax.BodyField); !at.OK() {
			at = last.Child(syntax.ConsequenceField)
		}
	}
	return false
}

// endsInAnswer reports whether the function around a try goes on behind it and ends in
// giving back a value, or in an error that says that there is none.
func endsInAnswer(try syntax.Node) bool {
	body := try.Within(syntax.Function).Child(syntax.BodyField)
	if !body.OK() {
		return false
	}
	last := body.LastStatement()
	return (last.Has(syntax.Return) && last.Text() != "return" || last.Has(syntax.Raise)) && last.Start() > try.Stop()
}

// isSearch reports whether what is tried is one turn of a search that ends where it works: the
// code below the loop asks whether it ever did, or says that there is none, or it returns from
// one of the ways that the loop lists.
func isSearch(try syntax.Node) bool {
	loop := try.Within(syntax.Loop | syntax.Function)
	if !loop.Has(syntax.Loop) {
		return false
	}
	returns, breaks := ends(loop.Child(syntax.BodyField))
	if returns && (loop.Child(syntax.RightField).Is(syntax.PyTuple, syntax.PyList) && endsInAnswer(loop) || givesUp(loop)) {
		return true
	}
	return breaks && (loop.Child(syntax.AlternativeField).OK() || isNoticed(loop, loop))
}

// ends reports whether a block in a loop ends it by giving an answer, and whether by a break.
func ends(block syntax.Node) (returns, breaks bool) {
	for n := range block.Subtree() {
		switch {
		case n.Has(syntax.Return):
			returns = returns || n.Text() != "return"
		case n.Is(syntax.PyBreakStatement):
			inner := n.Within(syntax.Loop)
			breaks = breaks || inner == block.Parent()
		}
	}
	return returns, breaks
}

// givesUp reports whether the code right below a loop says that nothing was found: it raises an
// error, or gives back no more than a constant.
func givesUp(loop syntax.Node) bool {
	below := loop.NextCode()
	return below.Has(syntax.Raise) || below.Has(syntax.Return) && !below.Holds(syntax.Identifier) && !below.Holds(syntax.Call)
}

// isDefaulted reports whether all that is tried is to give a name a value that has one by the
// statement above.
func isDefaulted(try syntax.Node) bool {
	above := try.PrevSibling().Expression()
	only := try.Child(syntax.BodyField)
	for only.Has(syntax.Block | syntax.With) {
		last := only.Child(syntax.BodyField)
		if only.Has(syntax.Block) {
			last = only.LastStatement()
			if last.PrevSibling().OK() {
				return false
			}
		}
		only = last
	}
	only = only.Expression()
	return above.Has(syntax.Assignment) && only.Has(syntax.Assignment) && above.Target().Text() == only.Target().Text()
}

// leavesOut reports whether what is tried is a step of a loop over many, which goes on without
// what failed: nobody counts it. A step that ends the loop where it works is tried again.
func leavesOut(tried syntax.Node) bool {
	loop := tried.Within(syntax.Loop | syntax.Function)
	if !loop.Is(syntax.PyForStatement) {
		return false
	}
	if isDefaulted(tried.Parent()) {
		return false
	}
	for n := range tried.Within(syntax.Try | syntax.With).Child(syntax.BodyField).Subtree() {
		if n.Is(syntax.PyBreakStatement) || n.Has(syntax.Return) {
			return false
		}
	}
	return true
}

// isNoticed reports whether the code right below a statement asks whether a try in it gave a
// name its value.
func isNoticed(try, statement syntax.Node) bool {
	below := statement.NextSibling()
	for below.Has(syntax.Comment) {
		below = below.NextSibling()
	}
	test := below.Child(syntax.ConditionField)
	if !below.Has(syntax.If) || !test.OK() {
		return false
	}
	if test.Is(syntax.PyBooleanOperator) {
		test = test.FirstChild() // table is None or table.empty
	}
	asked := test
	if test.Is(syntax.PyNotOperator, syntax.PyComparisonOperator) {
		for c := range test.Children() {
			if c.Has(syntax.Identifier) {
				asked = c
			}
		}
	}
	if !asked.Has(syntax.Identifier) || test.Is(syntax.PyComparisonOperator) && !strings.HasSuffix(test.Text(), "None") {
		return false
	}
	for n := range try.Child(syntax.BodyField).Named(asked.Text()) {
		if n.Parent().Has(syntax.Assignment) && n.Parent().Target() == n {
			return true
		}
	}
	return false
}

// raisesAgain reports whether a node handles an error that it passes on.
func raisesAgain(n syntax.Node) bool {
	if !n.Is(syntax.PyExceptClause) {
		return false
	}
	for c := range n.Children() {
		for s := range c.Statements() {
			if s.Has(syntax.Raise) {
				return true
			}
		}
	}
	return false
}

// lastName returns the name of what a call calls, whatever stands before it.
func lastName(call syntax.Node) string {
	if name := call.FuncName(); name != "" {
		return name
	}
	return call.Child(syntax.FunctionField).Child(syntax.RHSField).Text() // con$close()
}

// excuse matches comments above a try that say that it may fail.
var excuse = lazyregexp.New(`(?i)best[- ]effort|\bignor|optional|(?:may|can|might|should) (?:fail|not)|if (?:possible|available|any)|in case|silent`)

// isExcused reports whether the comment on the line above a try says that it may
// fail.
func isExcused(try syntax.Node) bool {
	above := try.PrevSibling()
	return above.Has(syntax.Comment) && excuse.Match(above.Bytes())
}

// isRemarked reports whether what is tried is one step with a remark behind it.
func isRemarked(try syntax.Node) bool {
	body := try.Child(syntax.BodyField)
	last := body.LastStatement()
	return last.OK() && body.Start() == last.Start() && explains(last)
}

// pragma matches comments for tools.
var pragma = lazyregexp.New(`^#+\s*(?:noqa|nosec|pragma|pylint|type:|nolint|flake8|labcoat)`)

// explains reports whether a comment among the lines of a node says something: more
// than one word that is neither for a tool nor code that was switched off.
func explains(n syntax.Node) bool {
	code := n.File().Doc.Code
	stop := n.Stop()
	if i := bytes.IndexByte(code[stop:], '\n'); i >= 0 {
		stop += i
	}
	if !bytes.Contains(code[n.Start():stop], []byte("#")) {
		return false
	}
	for line := range strings.Lines(string(code[n.Start():stop])) {
		_, remark, ok := strings.Cut(line, "#")
		remark = strings.Trim(remark, "# \n\r")
		if ok && len(strings.Fields(remark)) > 1 && !pragma.MatchString("#"+remark) && !syntax.ParseText([]byte(remark), n.Language()).Evident() {
			return true
		}
	}
	return false
}
