package comment

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// toggles reports whether a run of code waits to be switched on again.
func (r *reader) toggles(b *Block, first int, run []piece) bool {
	return r.offered(b, first, run) || r.alternates(b, run)
}

// offered reports whether words tell the reader to switch a run of code on.
func (r *reader) offered(b *Block, first int, run []piece) bool {
	for k := first - 1; k >= 0 && k >= first-3; k-- {
		if l := &b.Lines[k]; l.Role == Prose {
			if Offers(l.Text) { // of a comment that was switched off as well, perhaps
				return true
			}
		} else if l.Role != Empty {
			break
		}
	}
	for k := first - 1; k >= 0 && b.Lines[k].Role == Prose; k-- { // a long paragraph may tell it first
		if later.Match(b.Lines[k].Text) {
			return true
		}
	}
	if l := &b.Lines[0]; first == 0 && r.isHeaded(l.Node) || isNamedAbove(l.Node, run[0].node.Expression()) || r.isOnMenu(l.Node) {
		return true
	}
	for _, p := range run {
		if uncomment.Match(b.Lines[p.last].Text) {
			return true // on the line itself
		}
	}
	return false
}

// isNamedAbove reports whether words above the statement that a link of a chain was taken out of say so, and
// name what it calls.
func isNamedAbove(link, call syntax.Node) bool {
	if !link.Parent().Has(syntax.Pipe) || !call.Has(syntax.Call) {
		return false
	}
	above := link.Parent().Statement().PrevSibling()
	return above.Has(syntax.Comment) && instruction.Match(above.Bytes()) && bytes.Contains(above.Bytes(), []byte(call.FuncName()+"("))
}

// isOnMenu reports whether a comment some lines above asks to switch on one of what follows.
func (r *reader) isOnMenu(n syntax.Node) bool {
	code := r.f.Doc.Code[:n.Start()]
	for range menuLines {
		at := bytes.LastIndexByte(code, '\n')
		if menu.Match(code[at+1:]) {
			return true
		}
		if at < 0 {
			break
		}
		code = code[:at]
	}
	return false
}

// later matches words that say when to switch the code below on.
var later = lazyregexp.New(`(?i)\b(?:un|de)-?comment (?:(?:this|it|these|them|below) )?(?:when|once|after|as soon as)\b`)

// menuLines is how far below its heading a choice may stand.
const menuLines = 12

// menu matches the heading of a choice.
var menu = lazyregexp.New(`(?i)^[ \t]*#.*\b(?:uncomment (?:the |only )?(?:one|which\w*)\b|(?:choose|pick) one\b)`)

// isHeaded reports whether words stand one empty line above, or right above the statement
// that something is an item of, that tell the reader to switch on what follows.
func (r *reader) isHeaded(below syntax.Node) bool {
	if below.Parent().Is(syntax.PyDictionary, syntax.PyList, syntax.PyTuple, syntax.PySet, syntax.PyArgumentList) {
		below = below.Parent().Statement()
	}
	for lines := 2; ; lines = 1 {
		above := below.PrevSibling()
		if !above.Has(syntax.Comment) || bytes.Count(above.File().Doc.Code[above.Stop():below.Start()], []byte("\n")) > lines {
			return false
		}
		if n := len(r.dead); n > 0 && above.Start() < r.dead[n-1].Span.End {
			return false // switched off as well
		}
		if Offers(above.Bytes()) {
			return true
		}
		below = above
	}
}

// alternates reports whether a run of code gives what a live line beside it sets another
// value: one of two statements does, or all of many are what there is to choose from.
func (r *reader) alternates(b *Block, run []piece) bool {
	if keyed(b, run) {
		return true
	}
	for _, beside := range []syntax.Node{r.below(b), r.above(b)} {
		settings, same, of := 0, 0, beside.Expression()
		for _, p := range run {
			switch dead, live := values(p.node.Expression(), of); {
			case dead.OK() && bytes.Equal(dead.Bytes(), live.Bytes()):
				same++
			case IsOtherSetting(dead, live), sets(p.node.Expression(), of):
				settings++
			}
		}
		if settings > 0 {
			settings += same
		}
		if settings == len(run) || settings > 0 && len(run) <= 2 {
			return true
		}
	}
	return false
}

// keyed reports whether arguments or items of a dictionary all have the key of the live one beside
// them.
func keyed(b *Block, run []piece) bool {
	beside := map[string]bool{keyOf(liveBeside(b.Lines[0].Node, syntax.Node.PrevSibling)): true, keyOf(liveBeside(b.Lines[len(b.Lines)-1].Node, syntax.Node.NextSibling)): true}
	delete(beside, "")
	if len(beside) == 0 {
		return false
	}
	for i := range run {
		if run[i].shape != item {
			return false
		}
		for _, part := range run[i].parts() {
			if !beside[keyOf(part)] || part.Is(syntax.RArgument) && part.Child(syntax.ValueField).Mentions(keyOf(part)) {
				return false // the latter is a further step: level = if_else(level < 0, 0, level)
			}
		}
	}
	return true
}

// liveBeside returns what is no comment in a list next to a node.
func liveBeside(n syntax.Node, next func(syntax.Node) syntax.Node) syntax.Node {
	for n = next(n); n.Has(syntax.Comment) || n.Is(syntax.Token); {
		n = next(n)
	}
	return n
}

// keyOf returns the key of an item or the name of an argument, or "".
func keyOf(n syntax.Node) string {
	if n.Is(syntax.PyPair) {
		return n.Child(syntax.KeyField).Text()
	}
	if n.Is(syntax.PyKeywordArgument, syntax.RArgument) {
		return n.Child(syntax.NameField).Text()
	}
	return ""
}

// instruction matches words that tell the reader to switch the code below on, or why it
// does not run each time.
var instruction = lazyregexp.New(`(?i)\b(?:(?:un|de)-?comment(?:ing)?\b|comment (?:this |the |these |it |them )*(?:out|in)\b|comment the (?:\w+ )?(?:lines?|code|block|part)\b|remove the (?:#|comment|hash)|` +
	`comment(?:ed|ing) out (?:\w+ ){0,3}?(?:because|as|since|to|for|due|so|until|while|requires?|needs?)\b|takes? (?:\w+ )?(?:long|a while|hours|days|ages|forever)\b|time[- ]consuming|\bkeep(?:ing)?\b.*\bjust in case\b|\bgraveyard\b|(?:do(?: not|n'?t)|never) run\b|` +
	`(?:takes?|took) (?:[\w.]+ |~ ?)?\d+ ?(?:sec|min|hour|hr|day|week)|(?:needed|done|run) (?:to be (?:done|run) )?only once\b|` +
	`to (?:use|run|enable|try|switch|save|load|install|download|debug|get|see|show|plot|check|retrieve|reproduce|recreate)\b.*[:,]$|to be used (?:with|for|when|if)\b|if you(?:'d)? (?:want|have|need|are|do|don't|prefer|use|run|would|like|wish)|` +
	`for (?:gpu|cpu|cuda|tpu|debugging|testing|troubleshooting|interactive use)|optionally\b|alternative(?:ly)?\b|(?:use|try|run) (?:this|these|the (?:next|following|line|code))\b|instead:?$)|` +
	`^(?:to (?:use|run|enable|try|switch|save|load|install|download|debug|get|see|show|plot|check)|optional|option)\b|` +
	`^\(optional\)|^[-=* ]*(?:option|method|approach|variant|version|alternative) ?#?(?:\d+|[A-D])\b|^(?:[\w']+ ){1,4}(?:computer|laptop|desktop|workstation|environment)$|^(?:local|remote|server|laptop|desktop|hpc|windows|mac|linux)$|^(?:or|enable|disable|turn (?:on|off)|run (?:this|once|only)|use|if (?:not|needed|necessary|using|required))\b.*:?$`)

// Offers reports whether the words of a comment tell the reader to switch code beside it on, or why it does not run.
func Offers(words []byte) bool { return instruction.Match(bytes.TrimLeft(words, "# ")) }

// uncomment matches an instruction behind the code.
var uncomment = lazyregexp.New(`(?i)#.*\b(?:(?:un|de)-?comment|if (?:you(?:'d| would)? (?:want|need|like|wish|prefer)|needed|necessary)\b)`)

// values returns what two assignments give the same name, or no nodes.
func values(dead, live syntax.Node) (syntax.Node, syntax.Node) {
	if !dead.Has(syntax.Assignment) || !live.Has(syntax.Assignment) || !bytes.Equal(dead.Target().Bytes(), live.Target().Bytes()) {
		return syntax.Node{}, syntax.Node{}
	}
	return dead.Value(), live.Value()
}

// sets reports whether two calls set the same for the whole session, each to a literal.
func sets(dead, live syntax.Node) bool {
	return dead.Has(syntax.Call) && live.Has(syntax.Call) && setters[dead.FuncName()] && dead.Callee() == live.Callee() && literal(dead.Arg("", 0)) && literal(live.Arg("", 0))
}

// setters are functions that do.
var setters = syntax.Names("setwd chdir set.seed seed manual_seed")

func plain(n syntax.Node) bool {
	return n.Has(syntax.String|syntax.Number|syntax.Constant) || n.Is(syntax.PyUnaryOperator, syntax.RUnaryOperator, syntax.PyList, syntax.PyTuple)
}

// IsOtherSetting reports whether two values that one name is given are settings: both are plain, or the same but for
// texts and numbers in them.
func IsOtherSetting(dead, live syntax.Node) bool {
	return settled(dead) && settled(live) || varies(dead, live)
}

// settled reports whether a value is plain, or a vector of R that holds plain ones alone.
func settled(n syntax.Node) bool {
	if n.Is(syntax.RCall) && n.Callee() == "c" {
		for a := range n.Args() {
			if !settled(a.Value) && !a.Value.Is(syntax.RBinaryOperator) {
				return false
			}
		}
		return true
	}
	return plain(n)
}

// varies reports whether two values are the same but for texts and numbers in them.
func varies(a, b syntax.Node) bool {
	if literal(a) || literal(b) {
		return literal(a) && literal(b)
	}
	if !a.OK() || a.Kind() != b.Kind() {
		return false
	}
	x, y := a.FirstChild(), b.FirstChild()
	if !x.OK() && !y.OK() {
		return bytes.Equal(a.Bytes(), b.Bytes())
	}
	for x.OK() && y.OK() && varies(x, y) {
		x, y = x.NextSibling(), y.NextSibling()
	}
	return !x.OK() && !y.OK()
}

func literal(n syntax.Node) bool {
	return n.Has(syntax.String|syntax.Number|syntax.Constant) || n.IsTruth()
}
