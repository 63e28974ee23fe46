package dead

import (
	"bytes"
	"iter"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// keptByHand reports whether a block that never runs is there for whoever works at the console: words
// beside its head say so, its condition is one that is turned over, or it stands at the top and only
// gives names values to try with or reads files, deletes files, writes a file that other code reads,
// or stands beside nothing but functions, which others call. What only draws is figures that somebody leaves out, what only
// prints is looked at where something goes wrong.
func keptByHand(n, body syntax.Node) bool {
	if flipped.Match(n.Child(syntax.ConditionField).Bytes()) {
		return true
	}
	other := n.Child(syntax.AlternativeField).OK() // which runs instead
	for line := range beside(n.File().Doc, n.Start()) {
		if flip.Match(line) || !other && forHand.Match(line) {
			return true
		}
	}
	if other {
		return false
	}
	if isOneOfParts(n) || onlyDraws(body) || onlyPrints(body) {
		return true
	}
	if !n.AtTop() {
		return givesParameters(n, body)
	}
	if n.Language() == source.R && (onlyDefines.Of(n.File()) || inParts.Of(n.File())) {
		return true
	}
	only := true
	var last syntax.Node
	for s := range statements(body) {
		e := s.Expression()
		if e.Has(syntax.Comment) {
			continue
		}
		last = s
		if clearsFiles(s) {
			return true
		}
		value := e
		if e.Has(syntax.Assignment) {
			value = e.Value()
		}
		only = only && (value.Has(syntax.Call) && reads.MatchString(value.FuncName()) ||
			e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier) && isValue(value))
	}
	return only || isOnce(n.File(), n.Span(), last)
}

// clearsFiles reports whether a statement deletes files, so that what follows makes them anew.
func clearsFiles(s syntax.Node) bool {
	for call := range s.Nodes(syntax.Call) {
		if deletes[call.FuncName()] {
			return true
		}
	}
	return false
}

var deletes = syntax.Names("file.remove unlink file_delete dir_delete rmtree")

// givesParameters reports whether a block that a function begins with gives its
// parameters values, to try the lines below one by one.
func givesParameters(n, body syntax.Node) bool {
	fn := n.Within(syntax.Function)
	for s := range statements(fn.Child(syntax.BodyField)) {
		if s.Expression().Has(syntax.Comment) {
			continue
		}
		if s.Expression() != n {
			return false
		}
		break
	}
	parameters, given := make(map[string]bool), 0
	for p := range fn.Child(syntax.ParametersField).Children() {
		for c := range p.Nodes(syntax.Identifier) {
			parameters[c.Text()] = true
			break
		}
	}
	for s := range statements(body) {
		if e := s.Expression(); e.Has(syntax.Assignment) && parameters[e.Target().Text()] {
			given++
		}
	}
	return given > 1
}

// onlyDefines reports whether a script of R defines functions, attaches packages and does
// nothing else but under a condition.
var onlyDefines = syntax.Keep(func(f *syntax.File) bool {
	functions := 0
	for s := range f.Root().Statements() {
		switch e := s.Expression(); {
		case e.Has(syntax.Assignment) && e.Value().Has(syntax.Function):
			functions++
		case e.Has(syntax.If | syntax.String | syntax.Import), e.Has(syntax.Call) && declarations[e.FuncName()]:
		default:
			return false
		}
	}
	return functions > 0 && !f.Doc.HasCells()
})

// inParts reports whether the author of a script of R runs it part by part: three or more
// of some lines stand at its top in if (FALSE).
var inParts = syntax.Keep(func(f *syntax.File) bool {
	parts := 0
	for s := range f.Root().Statements() {
		if truth, ok := switched(s); ok && !truth && bytes.Count(s.Bytes(), []byte("\n")) > 4 {
			parts++
		}
	}
	return parts > 2 && !f.Doc.HasCells()
})

// isOneOfParts reports whether a block of its own beside the one that never runs is switched on by
// hand: somebody chooses between them.
func isOneOfParts(n syntax.Node) bool { return hasSwitchedOn(n.Statement().Parent()) }

var hasSwitchedOn = syntax.KeepAnswers(func(block syntax.Node) bool {
	for s := range block.Statements() {
		if truth, ok := switched(s); ok && truth {
			return true
		}
	}
	return false
})

// switched returns which way somebody has set a condition with a block and no other one.
func switched(s syntax.Node) (truth, ok bool) {
	if e := s.Expression(); e.Has(syntax.If) && !e.Child(syntax.AlternativeField).OK() {
		return syntax.Truth(e.Child(syntax.ConditionField))
	}
	return false, false
}

// forHand matches comments on what is run by hand, in few words where they are about it.
var forHand = lazyregexp.New(`(?i)\b(?:do not|don'?t) run\b|\b(?:for|during) (?:\w+ )*(?:interactive|testing|debugging|troubleshooting|dev|development)\b|\binteractive(?:ly)?\b|\bby hand\b|\brun (?:this|the following) (?:chunk|code|block|cell)\b|` +
	`^(?:an? |some |just |my |quick |mock )*(?:examples?|usage|tests?|testing|debug|debugging|demo|try|install)(?: (?:of )?[\w./]+){0,2}[.:]?$|^for [a-z]+[.:]?$`)

// flipped matches a condition that somebody turns over by a word: if not True.
var flipped = lazyregexp.New(`^\(?(?:not True|!TRUE)\b`)

// flip matches comments that say how to switch a block on.
var flip = lazyregexp.New(`(?i)\b(?:set|change|turn|switch)(?: it| this)? to t(?:rue)?\b`)

// beside yields the comments above a statement, behind its head and at the top of its
// body, without their marks.
func beside(doc *source.Document, start int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		code := doc.Code
		above := code[:max(bytes.LastIndexByte(code[:start], '\n'), 0)]
		for range 2 { // past an empty line or a ruler
			last := lastLine(above)
			if len(unmarked(last)) > 0 {
				break
			}
			above = above[:max(len(above)-len(last)-1, 0)]
		}
		if text, ok := bytes.CutPrefix(bytes.TrimSpace(lastLine(above)), []byte("#")); ok && !yield(unmarked(text)) {
			return
		}
		head, below, _ := bytes.Cut(code[start:], []byte("\n"))
		if _, text, ok := bytes.Cut(head, []byte("#")); ok && !yield(unmarked(text)) {
			return
		}
		for range 2 {
			var line []byte
			line, below, _ = bytes.Cut(below, []byte("\n"))
			if text, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("#")); ok {
				yield(unmarked(text))
				return
			}
			if len(bytes.Trim(line, " \t\r{")) > 0 {
				return
			}
		}
	}
}

func lastLine(code []byte) []byte { return code[bytes.LastIndexByte(code, '\n')+1:] }

func unmarked(comment []byte) []byte { return bytes.Trim(comment, "#*-=' \t\r") }

// isValue reports whether a value reads nothing: texts, numbers and what is put together
// of them.
func isValue(n syntax.Node) bool {
	for d := range n.Subtree() {
		switch p := d.Parent(); {
		case !d.Has(syntax.Identifier) || d.IsTruth():
		case p.Is(syntax.RArgument, syntax.PyKeywordArgument) && d.Field() == syntax.NameField:
		case p.Has(syntax.Call) && d.Field() == syntax.FunctionField && makers[d.Text()]:
		default:
			return false
		}
	}
	return true
}

// makers lists the functions that put values together.
var makers = syntax.Names("c list data.frame data.table tibble tribble seq rep as.Date Sys.Date file.path paste paste0 dict set Path")

// onlyPrints reports whether a block of Python prints, twice or more, and does nothing else but give names to what it prints.
func onlyPrints(body syntax.Node) bool {
	if body.Language() != source.Python {
		return false
	}
	var prints []syntax.Node
	var names []string
	for s := range statements(body) {
		switch e := s.Expression(); {
		case e.Has(syntax.Call) && e.FuncName() == "print" || e.Is(syntax.PyPrintStatement):
			prints = append(prints, e)
		case e.Has(syntax.Assignment) && e.Target().Has(syntax.Identifier):
			names = append(names, e.Target().Text())
		case e.Has(syntax.Comment):
		default:
			return false
		}
	}
	for _, name := range names {
		if !slices.ContainsFunc(prints, func(p syntax.Node) bool { return p.Mentions(name) }) {
			return false
		}
	}
	return len(prints) > 1
}

// onlyDraws reports whether all that stands alone in a block of Python draws, twice or more.
func onlyDraws(body syntax.Node) bool {
	draws := 0
	for call := range body.Nodes(syntax.Call) {
		switch p := call.Parent(); {
		case call.OnCanvas():
			draws++
		case p.Is(syntax.PyExpressionStatement):
			return false
		}
	}
	return draws > 1
}
