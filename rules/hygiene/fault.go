package hygiene

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// firstFault returns the first place in a cell's tree that does not parse. ok
// is false where all of it does, or where nothing says that its author meant it
// to be code as it stands. Name is the first keyword that stands for one, if any does.
// Code gives the document's code with its masks applied.
func firstFault(root, name syntax.Node, code func() []byte) (found fault, ok bool) {
	lang := root.Language()
	if !root.HasError() {
		switch {
		case lang == source.R:
			if found, ok = unequal(root); ok {
				return found, ok
			}
			return unparted(root)
		case name.OK():
			return taken(name)
		}
		if found, ok = trailed(root); ok {
			return found, ok
		}
		if found, ok = severed(root); ok {
			return found, ok
		}
		if found, ok = misindented(root, code); ok {
			return found, ok
		}
		return mixedTabs(root, code)
	}
	doc := root.File().Doc
	text := code()[root.Start():root.Stop()]
	o := draw(text, lang)
	statement, lost := firstBroken(o, lang)
	if !lost.OK() {
		return fault{}, false
	}
	if lang == source.R && !doc.HasCells() && bytes.Equal(text, root.Bytes()) {
		// What R's grammar takes, R does not: it stops there first.
		if found, ok = unparted(parsed(text[:statement.Start], lang)); ok {
			return found.moved(root.Start()), true
		}
		if end := len(docstring.Find(text[statement.Start:])); end > 0 {
			at := source.Span{Start: statement.Start + end - 3, End: statement.Start + end}
			return threeQuotes(at, text[at.Start]).moved(root.Start()), true
		}
	}
	if lang == source.Python {
		if tab, mixed := mixedTabs(root, code); mixed && tab.at.Start < root.Start()+statement.End {
			return tab, true // the parser reads tabs otherwise
		}
	}
	if h, ok := halted(o, statement, lang); ok {
		found = h.fault(o, text)
	} else {
		found = lostAt(o, statement, text, innermost(lost), lang)
	}
	if isTemplate(o.bare, statement, found, lang) || doc.HasCells() && !isCode(o.bare[statement.Start:statement.End], lang) {
		return fault{}, false
	}
	return found.moved(root.Start()), true
}

// lostAt says what is wrong with a statement by the place where the parser lost its way.
func lostAt(o *outline, statement source.Span, text []byte, lost syntax.Node, lang source.Language) fault {
	at := source.Span{Start: min(statement.Start+lost.Start(), statement.End), End: min(statement.Start+lost.Stop(), statement.End)}
	if found, ok := alone(o, statement, at.End); ok {
		return found
	}
	if lost.Start() == 0 && lineEnd(text, at.Start) < at.End {
		at.Start = narrowed(o, statement, lang) // the parser gave up on all of it
	}
	return describe(text, statement, at)
}

// unequal returns the first = of a cell of R that stands where nothing is set, which the grammar reads over: in
// what is asked (if (x = 1)) and behind what is no name in a call (subset(tides, tides$port = 1)).
func unequal(root syntax.Node) (found fault, ok bool) {
	for n := range root.Nodes(syntax.Assignment) {
		at := n.Child(syntax.OperatorField)
		if string(at.Bytes()) != "=" {
			continue
		}
		switch p := n.Parent(); {
		case p.Is(syntax.RArgument), p.Has(syntax.If|syntax.Loop) && n.Field() == syntax.ConditionField:
			say := "mend it"
			if !p.Is(syntax.RArgument) || n.Target().Is(syntax.RExtractOperator, syntax.RSubset, syntax.RSubset2) {
				say = "write `==` to compare"
			}
			return fault{at: at.Span(), message: fmt.Sprintf("cannot parse `=` after `%s`: %s", quoteEnd(n.Target().Bytes()), say)}, true
		}
	}
	return fault{}, false
}

// moved returns the fault where a text stands that its place was counted in.
func (f fault) moved(by int) fault {
	f.at.Start += by
	f.at.End += by
	return f
}

// alone returns the first bracket or quote of a statement that has no partner,
// where it stands before the place at which the parser lost its way: it says
// why.
func alone(o *outline, statement source.Span, lost int) (found fault, ok bool) {
	for _, found := range o.alone {
		if statement.Contains(found.at.Start) && found.at.Start < lost {
			return found, true
		}
	}
	return fault{}, false
}

// describe says what is wrong at the place in a statement where the parser
// lost its way.
func describe(text []byte, statement, at source.Span) fault {
	at.Start += len(text[at.Start:at.End]) - len(bytes.TrimLeft(text[at.Start:at.End], " \t\r\n"))
	line := text[at.Start:lineEnd(text, at.Start)]
	at.End = min(at.End, at.Start+len(bytes.TrimRight(line, " \t\r")))
	before := lastCode(text, source.Span{Start: statement.Start, End: at.Start})
	switch shown, letter, command := quote(line), firstRune(text[at.Start:at.End]), commanded(lineOf(text, at.Start)); {
	case command != "":
		return fault{at: at, message: command}
	case letter > unicode.MaxASCII && (unicode.IsSpace(letter) || unicode.Is(unicode.Cf, letter)):
		return fault{at: at, message: fmt.Sprintf("`U+%04X` is an invisible character that is no blank: replace it", letter)}
	case shown == "":
		return fault{at: before, message: fmt.Sprintf("`%s` ends too early: finish it or remove it", quoteEnd(text[before.Start:before.End]))}
	case lacksColon(lineOf(text, at.Start)):
		start := bytes.LastIndexByte(text[:at.Start], '\n') + 1
		head := lastCode(text, source.Span{Start: start, End: lineEnd(text, start)})
		return fault{at: head, message: fmt.Sprintf("`%s` lacks the colon at its end: add it", quote(text[head.Start:head.End]))}
	case endsOpen(line):
		return fault{at: at, message: fmt.Sprintf("`%c` is not closed where its line ends: close it", line[0])}
	case before.Len() == 0:
		return fault{at: at, message: fmt.Sprintf("cannot parse `%s`: mend it or take it out of the code", shown)}
	default:
		return fault{at: at, message: fmt.Sprintf("cannot parse `%s` after `%s`: mend it", shown, quoteEnd(text[before.Start:before.End]))}
	}
}

// lacksColon reports whether a line of Python begins as one that opens a block, and has no colon outside of brackets.
func lacksColon(line []byte) bool {
	if !opensBlock.Match(line) {
		return false
	}
	depth := 0
	for _, ch := range draw(line, source.Python).bare {
		switch {
		case partner(ch) > 0:
			depth++
		case bytes.IndexByte([]byte(")]}"), ch) >= 0:
			depth--
		case ch == ':' && depth == 0:
			return false
		}
	}
	return depth == 0
}

// opensBlock matches how a line begins that opens a block of Python.
var opensBlock = lazyregexp.New(`^\s*(?:(?:async\s+)?(?:def\s+\w+\s*\(|for\s.*\sin\s)|class\s+\w+\s*(?:\(|$)|(?:if|elif|while)\s+\S|(?:else|try|finally)\s*$)`)

// endsOpen reports whether a line begins with a bracket that is still open at its end, where
// what stands there does not go on: neither a comma nor an operator.
func endsOpen(line []byte) bool {
	if len(line) == 0 || partner(line[0]) == 0 || line[0] == '{' {
		return false
	}
	o := draw(line, source.R)
	code := bytes.TrimSpace(o.bare)
	last := len(o.alone) - 1
	return last >= 0 && o.alone[last].at.Start == 0 && (wordByte(code[len(code)-1]) || bytes.IndexByte([]byte(")]}\"'"), code[len(code)-1]) >= 0)
}

func firstRune(text []byte) rune {
	letter, _ := utf8.DecodeRune(text)
	return letter
}

// innermost returns the first error inside errors.
func innermost(n syntax.Node) syntax.Node {
	for c := range n.Subtree() {
		if c.Is(syntax.Error) {
			n = c
		} else if c.Start() > n.Start() {
			break
		}
	}
	return n
}

// lastCode returns the last line with code in a span, without its comment, or
// an empty span at the start of the given one.
func lastCode(code []byte, in source.Span) source.Span {
	for end := in.End; end > in.Start; {
		start := max(in.Start, bytes.LastIndexByte(code[:end], '\n')+1)
		if line := uncommented(code[start:end]); len(bytes.TrimSpace(line)) > 0 {
			blanks := len(line) - len(bytes.TrimLeft(line, " \t"))
			return source.Span{Start: start + blanks, End: start + len(bytes.TrimRight(line, " \t\r"))}
		}
		end = start - 1
	}
	return source.Span{Start: in.Start, End: in.Start}
}

// uncommented cuts a comment off a line. A hash in a string counts as one too:
// the line is only quoted in a message.
func uncommented(line []byte) []byte {
	if bytes.HasPrefix(line, []byte("#")) {
		return nil
	}
	line, _, _ = bytes.Cut(line, []byte(" #"))
	return line
}

// quoted is how much code a message quotes at a time, in code points.
const quoted = 30

// quote returns the start of the first line of code for a message.
func quote(code []byte) string {
	line, _, _ := bytes.Cut(bytes.TrimSpace(code), []byte("\n"))
	return analyzer.Clip(unquoted(bytes.TrimSpace(uncommented(line))), quoted)
}

// quoteEnd returns the end of code for a message, without the lines above its last one.
func quoteEnd(code []byte) string {
	code = bytes.TrimSpace(code)
	return analyzer.ClipStart(unquoted(bytes.TrimSpace(code[bytes.LastIndexByte(code, '\n')+1:])), quoted)
}

// unquoted returns code without the backquotes that would end its quotation.
func unquoted(code []byte) string { return strings.ReplaceAll(string(code), "`", "'") }
