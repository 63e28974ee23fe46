package prints

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func (d *displays) ofR(e syntax.Node) display {
	switch e.Kind() {
	case syntax.RIdentifier:
		if e.Text() == "version" && !binding(e).OK() {
			return noDisplay // of R itself, for the record
		}
		return plain
	case syntax.RPipe:
		if !isPlainPipe(e) {
			return noDisplay
		}
		switch e = e.Child(syntax.RHSField); {
		case e.Has(syntax.Call):
			return d.ofRCall(e)
		case e.Is(syntax.RIdentifier) && !d.defines(e.Text()): // magrittr calls it
			return kindOfR(e.Text())
		}
	case syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2:
		return d.ofElement(e)
	case syntax.RCall:
		return d.ofRCall(e)
	case syntax.RBinaryOperator:
		return d.ofSum(e)
	case syntax.RParenthesizedExpression:
		return d.ofBracketed(e.Child(syntax.BodyField))
	case syntax.RUnaryOperator:
		if strings.HasPrefix(e.Child(syntax.OperatorField).Text(), "?") {
			return look // a page of help
		}
	}
	return noDisplay
}

// isPlainPipe reports whether a pipe of R only hands values on: %<>% assigns its
// result, %T>% calls for an effect.
func isPlainPipe(e syntax.Node) bool {
	for ; e.Is(syntax.RPipe); e = e.Child(syntax.LHSField) {
		switch e.Child(syntax.OperatorField).Text() {
		case "%<>%", "%T>%":
			return false
		}
	}
	return true
}

// ofSum tells arithmetic and comparisons of R, which show a number. Without a
// number or what gives one they may put plots side by side.
func (d *displays) ofSum(e syntax.Node) display {
	return d.sumOf(e, d.isNumber)
}

func (d *displays) sumOf(e syntax.Node, isNumber func(syntax.Node) bool) display {
	counts, known := false, false
	for todo := []syntax.Node{e}; len(todo) > 0; {
		e, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch {
		case e.Is(syntax.RBinaryOperator):
			todo = append(todo, e.Child(syntax.LHSField), e.Child(syntax.RHSField))
			counts = counts || comparisons[e.Child(syntax.OperatorField).Text()]
		case e.Is(syntax.RParenthesizedExpression):
			todo = append(todo, e.Child(syntax.BodyField))
		case e.Has(syntax.Number):
			counts = true
		case e.Has(syntax.Constant | syntax.String):
		case e.Has(syntax.Call):
			if d.ofRCall(e) == noDisplay {
				return noDisplay
			}
			counts, known = true, true
		default:
			if kind := d.ofR(e); kind != plain && kind != part {
				return noDisplay
			}
			counts, known = counts || isNumber(e), true
		}
	}
	if counts && known {
		return sum
	}
	return noDisplay
}

// ofBracketed tells what brackets show: (rows <- nrow(x)) keeps a value and shows it.
func (d *displays) ofBracketed(e syntax.Node) display {
	if e.Has(syntax.Assignment) {
		e = e.Value()
	}
	switch kind := d.ofR(e); kind {
	case sum, figure, look, outcome:
		return kind
	case plain, part:
		if d.isTable(e) {
			return plain
		}
	}
	return noDisplay
}

// comparisons are operators of R that no plots are put together with.
var comparisons = syntax.Names("== != < > <= >= %in%")

// isNumber reports whether a variable of R holds what was counted or worked out of data.
func (d *displays) isNumber(e syntax.Node) bool {
	switch made := maker(e); made.Kind() {
	case syntax.RBinaryOperator:
		return made != e && d.sumOf(made, func(syntax.Node) bool { return false }) == sum
	case syntax.RCall:
		kind := d.ofRCall(made)
		return kind == figure || kind == look
	}
	return false
}

// ofElement tells x$y, x@y, x[i] and x[[i]], of a variable or of what a look gives. data.table's x[, y
// := 1] and x[, let(y = 1)] change the table, and its x[] makes one that was changed show itself
// again.
func (d *displays) ofElement(e syntax.Node) display {
	for base := e; ; {
		switch base.Kind() {
		case syntax.RIdentifier:
			return part
		case syntax.RExtractOperator:
			base = base.Child(syntax.LHSField)
		case syntax.RSubset, syntax.RSubset2:
			args := base.Child(syntax.ArgumentsField)
			if bytes.Contains(args.Bytes(), []byte(":=")) || bytes.Contains(args.Bytes(), []byte("let(")) || base == e && string(args.Bytes()) == "[]" {
				return noDisplay
			}
			base = base.Child(syntax.FunctionField)
		case syntax.RCall:
			return d.ofRCall(base)
		case syntax.RParenthesizedExpression:
			base = base.Child(syntax.BodyField)
		default:
			return noDisplay
		}
	}
}

// ofBody tells what with(table, ...) shows.
func (d *displays) ofBody(e syntax.Node) display {
	if e.Has(syntax.Call) && e.FuncName() != "with" {
		return d.ofRCall(e)
	}
	return noDisplay
}

func (d *displays) ofRCall(call syntax.Node) display {
	name := call.FuncName()
	if name == "" {
		return noDisplay
	}
	var kind display
	switch {
	case name == "with", name == "within":
		return d.ofBody(call.Arg("expr", 1))
	case isApplier(name):
		kind = d.ofApplied(applied(call, name))
	default:
		kind = kindOfR(name)
	}
	if kind == noDisplay || name == call.Callee() && d.defines(name) || kind != window && !asksOf(call, kind) {
		return noDisplay
	}
	return kind
}

// kindOfR tells functions of R by their name.
func kindOfR(name string) display {
	switch {
	case rWindows[name]:
		return window
	case rPrinting[name]:
		return printing
	case rLooks[name]:
		return look
	case rPure[name]:
		return plain
	case rFigures[name]:
		return figure
	case rOutcomes[name], strings.HasSuffix(name, ".test") && !hasWord(name, plottingWords):
		return outcome
	}
	return noDisplay
}

// isApplier reports whether a function of R calls another one that it is given.
func isApplier(name string) bool {
	_, applies := rAppliers[name]
	return applies
}

// applied returns what sapply(x, f), tapply(x, g, f) and their kin call over and over, or
// no node.
func applied(call syntax.Node, name string) syntax.Node {
	position := rAppliers[name]
	if call.Piped().OK() {
		position--
	}
	return call.Arg("FUN", position)
}

// ofApplied tells what a function gives that is applied to values: one with a name, or one
// that is written there and only works out a value of what it gets.
func (d *displays) ofApplied(f syntax.Node) display {
	body := f
	switch f.Kind() {
	case syntax.RIdentifier:
		return kindOfR(f.Text())
	case syntax.RNamespaceOperator:
		return kindOfR(f.Child(syntax.RHSField).Text())
	case syntax.RFunctionDefinition:
		body = f.Child(syntax.BodyField)
	case syntax.RFormula:
		body = f.Child(syntax.RHSField)
	default:
		return noDisplay
	}
	if body.Is(syntax.RBracedExpression) {
		if body = body.FirstStatement(); body.NextCode().OK() {
			return noDisplay
		}
	}
	switch kind := d.ofR(body); {
	case kind == part, body.Is(syntax.RIdentifier):
		return noDisplay
	case isLook(body, overviews):
		return outcome
	default:
		return kind
	}
}

// doesMore reports whether a call of R has an effect, or is of a function that applies one
// that has: sapply(folders, dir.create).
func doesMore(call syntax.Node) bool {
	name := call.FuncName()
	return effects[name] || isApplier(name) && effects[applied(call, name).Text()]
}

// asksOf reports whether a call is given something to tell about, and does no
// more than that. ls() and getwd() need nothing. A look at what is kept under a name
// at once, as in dim(part <- x[1:9, ]), is one all the same.
func asksOf(call syntax.Node, kind display) bool {
	looks := kind == printing || kind == look && !isLook(call, overviews)
	given := call.Piped().OK()
	for arg := range call.Args() {
		given = given || arg.Value.OK()
		for made := range arg.Node.Descendants(syntax.Call|syntax.Assignment, syntax.Function) {
			if made.Has(syntax.Assignment) && !(looks && made == arg.Value) || doesMore(made) {
				return false // summary(fit <- lm(...)) keeps the model
			}
		}
	}
	switch call.FuncName() {
	case "ls", "getwd", "list.files", "dir", "search", "environment", "tar_manifest", "tar_progress":
		return true
	}
	return given
}
