package comment

import (
	"bytes"
	"regexp"

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
			if instruction.Match(l.Text) {
				return true
			}
		} else if l.Role != Empty {
			break
		}
	}
	for _, p := range run {
		if uncomment.Match(b.Lines[p.last].Text) {
			return true // on the line itself
		}
	}
	return false
}

// alternates reports whether a run of code gives what a live line beside it sets another
// value.
func (r *reader) alternates(b *Block, run []piece) bool {
	if len(run) > 2 {
		return false
	}
	for _, live := range []syntax.Node{r.below(b), r.above(b)} {
		for _, p := range run {
			if setting(p.node.Expression(), live.Expression()) {
				return true
			}
		}
	}
	return false
}

// instruction matches words that tell the reader to switch the code below on.
var instruction = regexp.MustCompile(`(?i)\b(?:(?:un|de)-?comment(?:ing)?\b|comment (?:this |the |these |it |them )*(?:out|in)\b|remove the (?:#|comment|hash)|` +
	`to (?:use|run|enable|try|switch|save|load|install|download|debug|get|see|show|plot|check)\b.*[:,]$|if you (?:want|have|need|are|do|don't|prefer|use|run|would)|` +
	`for (?:gpu|cpu|cuda|tpu|debugging|testing)|optionally\b|alternative(?:ly)?\b|(?:use|try|run) (?:this|these|the (?:next|following|line|code))\b|instead:?$)|` +
	`^(?:to (?:use|run|enable|try|switch|save|load|install|download|debug|get|see|show|plot|check)|optional)\b|` +
	`^\(optional\)|^(?:or|enable|disable|turn (?:on|off)|run (?:this|once|only)|use|if (?:not|needed|necessary|using|required))\b.*:?$`)

// uncomment matches an instruction behind the code.
var uncomment = regexp.MustCompile(`(?i)#.*\b(?:un|de)-?comment`)

// setting reports whether two assignments give the same name a plain value each.
func setting(dead, live syntax.Node) bool {
	if !dead.Has(syntax.Assignment) || !live.Has(syntax.Assignment) || !bytes.Equal(dead.Target().Bytes(), live.Target().Bytes()) {
		return false
	}
	return plain(dead.Value()) && plain(live.Value())
}

func plain(n syntax.Node) bool {
	return n.Has(syntax.String|syntax.Number|syntax.Constant) || n.Is(syntax.PyUnaryOperator, syntax.RUnaryOperator, syntax.PyList, syntax.PyTuple)
}
