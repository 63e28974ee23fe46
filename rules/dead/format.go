package dead

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file holds the values that sprintf of R and its kin get against the places of their format.

// formatting gives the functions of R that take a format, with their arguments besides that and its values.
var formatting = map[string]map[string]bool{"sprintf": nil, "gettextf": syntax.Names("domain trim")}

// misfit says what is wrong with the values that a call gets for its format: one that has no place, or what ends it.
func misfit(call syntax.Node) (category, message string) {
	values, known := formatted(call)
	if !known || call.HasError() {
		return "", ""
	}
	format := values[0].Value
	values = values[1:]
	used := make([]bool, len(values))
	for text := range texts(format) {
		count, bad := take(text, used)
		switch {
		case bad != "":
			return unfilled, fmt.Sprintf("`%s` fails, as R knows no place like `%s`: a percent sign is `%%%%`", call.FuncName(), analyzer.Clip(bad, 12))
		case count > len(values):
			return unfilled, fmt.Sprintf("`%s` fails, as its format has a place for value %d and it gets %d", call.FuncName(), count, len(values))
		}
	}
	for i, value := range values {
		if !used[i] {
			return "", fmt.Sprintf("`%s` has no place for %s in its format, and leaves it out", call.FuncName(), quote(value.Node))
		}
	}
	return "", ""
}

// formatted returns the format of a call and then the values for it, if it has a format that stands there, and nothing
// hides how many values it gets.
func formatted(call syntax.Node) (values []syntax.Arg, known bool) {
	var format syntax.Arg
	dot := false
	for arg := range call.Args() {
		switch {
		case !arg.Value.OK(), arg.Value.Is(syntax.RDots), arg.Value.Text()[0] == '!':
			return nil, false
		case arg.Name == "fmt":
			format = arg
		case !formatting[call.FuncName()][arg.Name]:
			values = append(values, arg)
		}
		dot = dot || arg.Value.Text() == "." || arg.Value.Text() == "_"
	}
	if p := call.Parent(); p.Is(syntax.RPipe, syntax.RBinaryOperator) && p.Child(syntax.RHSField) == call {
		op := p.Child(syntax.OperatorField).Text()
		switch {
		case op != "|>" && op != "%>%" && op[0] == '%':
			return nil, false // an operator of some package, which may be a pipe
		case p.Is(syntax.RPipe) && !dot:
			piped := p.Child(syntax.LHSField)
			values = append([]syntax.Arg{{Value: piped, Node: piped}}, values...)
		}
	}
	if format.Value.OK() {
		values = append([]syntax.Arg{format}, values...)
	}
	if len(values) == 0 {
		return nil, false
	}
	for range texts(values[0].Value) {
		return values, true
	}
	return nil, false
}

// texts yields the formats that an expression gives, if they all stand there: a text, or several in c().
func texts(n syntax.Node) iter.Seq[string] {
	return func(yield func(string) bool) {
		switch {
		case n.Is(syntax.RString):
			text, _ := n.Literal()
			yield(text)
		case n.Callee() == "c" && n.GetsOnly(syntax.String):
			for arg := range n.Args() {
				if text, _ := arg.Value.Literal(); !yield(text) {
					return
				}
			}
		}
	}
}

// slot is what a format of R has behind a percent sign.
var slot = lazyregexp.New(`^%(?:([1-9]\d?)\$)?[-+ #0]*(?:(\*)(?:([1-9]\d?)\$)?|\d*)(?:\.(?:(\*)(?:([1-9]\d?)\$)?|\d*))?[diosfeEgGxXaA]`)

// take marks the values that a format has places for. It returns how many values there have to be, and the first
// place that R does not know.
func take(format string, used []bool) (count int, bad string) {
	next := 0 // value by order
	use := func(number string) {
		at := next
		if number != "" {
			at, _ = strconv.Atoi(number)
			at--
		} else {
			next++
		}
		if at < len(used) {
			used[at] = true
		}
		count = max(count, at+1)
	}
	for i := 0; i < len(format); i++ {
		switch rest := format[i:]; {
		case rest[0] != '%':
		case len(rest) > 1 && rest[1] == '%':
			i++
		default:
			parts := slot.FindStringSubmatch(rest)
			if len(parts) == 0 || parts[2] != "" && parts[4] != "" {
				return count, rest
			}
			for star := 2; star < len(parts); star += 2 {
				if parts[star] != "" {
					use(parts[star+1])
				}
			}
			use(parts[1])
			i += len(parts[0]) - 1
		}
	}
	return count, ""
}
