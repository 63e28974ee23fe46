package prints

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// ofR follows the value out of braces and branches. Where anything but a
// function or R itself takes what is inside braces, nobody knows what it is to it.
func (h *host) ofR(s syntax.Node) (is fate, fn syntax.Node) {
	is = logged
	for n, p := s, s.Parent(); p.OK(); n, p = p, p.Parent() {
		switch {
		case p.Has(syntax.CellRoot):
			if n != s && isExplained(s) && !isKeptLook(s) {
				return wanted, syntax.Node{}
			}
			return h.atTopR(n, is), syntax.Node{}
		case p.Is(syntax.RBracedExpression):
			if p.Parent().Is(syntax.RBracedExpression) {
				return wanted, syntax.Node{} // {{ place }} of a template
			}
			if n.NextCode().OK() {
				is = lost
			}
		case p.Is(syntax.RIfStatement):
			if n.Field() == syntax.ConditionField || isNever(p.Child(syntax.ConditionField)) {
				return wanted, syntax.Node{}
			}
		case p.Has(syntax.Loop):
			if n.Field() != syntax.BodyField {
				return wanted, syntax.Node{}
			}
			is = lost
		case p.Has(syntax.Function):
			if is == lost {
				return lost, p
			}
			return wanted, p
		case p.RunsEach():
			if is == lost {
				return lost, syntax.Node{}
			}
			return wanted, syntax.Node{} // a turn gives it back
		case p.Is(syntax.RArgument):
			if call := p.Parent().Parent(); !runsBody[call.FuncName()] {
				return wanted, syntax.Node{}
			}
			p = p.Parent().Parent()
		default:
			return wanted, syntax.Node{}
		}
	}
	return wanted, syntax.Node{}
}

// atTopR returns what becomes of a value at the top level of a cell.
func (h *host) atTopR(s syntax.Node, is fate) fate {
	switch {
	case isExplained(s) && !isKeptLook(s), keepsFigures(s) && h.f.Doc.HasCells(), savesLast(s.NextCode()), h.lesson(), is != lost && h.sunk.take(s):
		return wanted
	case is == lost:
		return lost
	case h.f.Doc.HasCells():
		if include, _ := s.Cell().Option("include"); include == "FALSE" || include == "false" {
			return lost
		}
		return wanted
	case !s.NextCode().OK():
		return last
	}
	return logged
}

// isReadByKnitr reports whether a script of R holds chunks that a document reads and shows, or
// was taken out of one.
func isReadByKnitr(d *source.Document) bool {
	return d.Language == source.R && !d.HasCells() && (d.Contains("# @knitr ") || d.Contains("knitr") && len(labelOfChunk.FindAllIndex(d.Code, 2)) > 1 || d.Contains("# ---- ") && len(setOfChunk.FindAllIndex(d.Code, 2)) > 1 || isPurled(d))
}

// labelOfChunk matches the head of a chunk in a script that knitr reads: "# ---- load-data -----".
var labelOfChunk = lazyregexp.New(`(?m)^# ---- [a-z][\w-]*(?:,.*)? -*\r?$`)

// setOfChunk matches such a head with options: "## ---- fit, echo=FALSE ----".
var setOfChunk = lazyregexp.New(`(?m)^##? ---- [a-zA-Z][\w-]*, *(?:echo|eval|include|results|message|warning|cache|comment|fig\.\w+) *=`)

// isPurled reports whether purl of knitr wrote a script of R: it heads chunks by lines such as
// "## ----fit, echo=FALSE------", which it fills up to a width.
func isPurled(d *source.Document) bool {
	if !d.Contains("\n## ----") && !bytes.HasPrefix(d.Code, purled) {
		return false
	}
	named, heads, apart := 0, 0, true // from comments below
	head := false
	for l := range bytes.Lines(d.Code) {
		l = bytes.TrimRight(l, "\r\n")
		apart = apart && !(head && bytes.HasPrefix(l, purled[:1]))
		label, ok := bytes.CutPrefix(l, purled)
		if head = ok && len(l) >= purledWidth && bytes.HasSuffix(l, purled[3:]); !head {
			continue
		}
		if heads++; 'a' <= label[0]|0x20 && label[0]|0x20 <= 'z' {
			named++
		}
	}
	return named > 0 && heads > 1 || apart && heads > 3
}

var purled = []byte("## ----")

// purledWidth is how wide the lines are at least that purl heads chunks by.
const purledWidth = 70

// runsBody lists functions of R that run the braces they are given as if they stood there.
var runsBody = syntax.Names(`local tryCatch try suppressWarnings suppressMessages suppressPackageStartupMessages
	with_seed with_options withr system.time`)

// savesLast reports whether a statement of R saves the plot that was shown last: ggsave() without one.
func savesLast(s syntax.Node) bool {
	return s.Has(syntax.Call) && s.FuncName() == "ggsave" && !s.Arg("plot", 1).OK()
}
