package production

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells errors of R that are lost.

// swallowsInR reports whether a call of R drops what went wrong together with the
// value.
func swallowsInR(call syntax.Node) bool {
	if name := strings.TrimPrefix(call.Callee(), "base::"); name != "try" && name != "tryCatch" || !isDropped(call) || tidiesUpInR(call) {
		return false
	}
	if call.FuncName() == "try" {
		return call.Arg("silent", 1).Is(syntax.RTrue) || call.Arg("silent", 1).Text() == "T"
	}
	handler := call.Arg("error", -1)
	return handler.Has(syntax.Function) && saysNothing(handler.Child(syntax.BodyField))
}

// saysNothing reports whether the body of a handler does nothing.
func saysNothing(body syntax.Node) bool {
	switch {
	case body.Is(syntax.RBracedExpression):
		for s := range body.Statements() {
			if !saysNothing(s) {
				return false
			}
		}
		return true
	case body.Has(syntax.Call):
		return body.Callee() == "invisible" && (!body.Arg("", 0).OK() || saysNothing(body.Arg("", 0)))
	}
	return body.Has(syntax.Constant) || body.Has(syntax.Jump)
}

// isDropped reports whether nothing takes the value of an expression of R.
func isDropped(n syntax.Node) bool {
	for {
		p := n.Parent()
		switch {
		case p.Has(syntax.CellRoot):
			return true
		case p.Has(syntax.Loop):
			return n.Field() == syntax.BodyField
		case p.Is(syntax.RBracedExpression):
			for s := n.NextSibling(); s.OK(); s = s.NextSibling() {
				if !s.Has(syntax.Comment) && s.Field() == syntax.BodyField {
					return true
				}
			}
		case p.Is(syntax.RIfStatement) && n.Field() != syntax.ConditionField:
		default:
			return false
		}
		n = p
	}
}

func tidiesUpInR(call syntax.Node) bool {
	if tidiesUp(call) {
		return true
	}
	tried := call.Arg("expr", 0)
	if tried.Is(syntax.RBracedExpression) {
		only := 0
		for s := range tried.Statements() {
			if only++; !closers.MatchString(lastName(s)) {
				return false
			}
		}
		return only > 0
	}
	return tried.Language() == source.R && closers.MatchString(lastName(tried))
}
