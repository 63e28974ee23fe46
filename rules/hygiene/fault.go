package hygiene

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// firstFault returns the first place in a cell's tree that does not parse. ok
// is false where all of it does.
func firstFault(root syntax.Node) (found fault, ok bool) {
	if at := root.FirstError(); at.OK() {
		return describe(root, at), true
	}
	if root.Language() == source.R {
		return unparted(root)
	}
	return fault{}, false
}

// describe says what is wrong at the parser's first error. The parser says
// where it lost its way; a bracket or a quote that has no partner says why.
func describe(root, at syntax.Node) fault {
	code := root.File().Doc.Parse()
	if alone, ok := unpaired(code[root.Start():root.Stop()], root.Language()); ok && root.Start()+alone.at.Start < at.Stop() {
		alone.at.Start += root.Start()
		alone.at.End += root.Start()
		return alone
	}
	at = innermost(at)
	line := source.Span{Start: at.Start(), End: lineEnd(code, at.Start())}
	here := source.Span{Start: at.Start(), End: min(at.Stop(), line.End)}
	before := lastCode(code, source.Span{Start: root.Start(), End: at.Start()})
	switch text, letter := quote(code[line.Start:line.End]), firstRune(code[at.Start():at.Stop()]); {
	case letter > unicode.MaxASCII && (unicode.IsSpace(letter) || unicode.Is(unicode.Cf, letter)):
		return fault{here, fmt.Sprintf("`U+%04X` is an invisible character that is no blank: replace it", letter)}
	case text == "":
		return fault{before, fmt.Sprintf("`%s` ends too early: finish it or remove it", quoteEnd(code[before.Start:before.End]))}
	case before.Len() == 0:
		return fault{here, fmt.Sprintf("cannot parse `%s`: mend it or take it out of the code", text)}
	default:
		return fault{here, fmt.Sprintf("cannot parse `%s` after `%s`: mend it", text, quoteEnd(code[before.Start:before.End]))}
	}
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
	letters := unquoted(bytes.TrimSpace(uncommented(line)))
	if len(letters) > quoted {
		return string(letters[:quoted-1]) + "…"
	}
	return string(letters)
}

// quoteEnd returns the end of a line of code for a message.
func quoteEnd(line []byte) string {
	letters := unquoted(line)
	if len(letters) > quoted {
		return "…" + string(letters[len(letters)-quoted+1:])
	}
	return string(letters)
}

// unquoted returns code without the backquotes that would end its quotation.
func unquoted(code []byte) []rune { return []rune(strings.ReplaceAll(string(code), "`", "'")) }

// unparted finds what R's grammar here is too lenient for: two expressions on a
// line without a semicolon between them, and an else that opens a line at the
// top, where R has taken the if for complete.
func unparted(root syntax.Node) (found fault, ok bool) {
	code := root.File().Doc.Code
	for n := range root.Subtree() {
		if !n.Has(syntax.CellRoot | syntax.Block) {
			continue
		}
		var before syntax.Node
		for s := range n.Statements() {
			if n == root && s.Is(syntax.RIdentifier) && s.Text() == "else" {
				return fault{s.Span(), "`else` opens a line, but R has ended the `if` before it: put it behind the `}`"}, true
			}
			if before.OK() && !before.Masked() && !s.Masked() && onlyBlanks(code[before.Stop():s.Start()]) {
				return fault{s.Span(), fmt.Sprintf("`%s` follows `%s` on one line: part them", quote(s.Bytes()), quoteEnd(lastLine(before.Bytes())))}, true
			}
			before = s
		}
	}
	return fault{}, false
}

func lastLine(text []byte) []byte { return bytes.TrimSpace(text[bytes.LastIndexByte(text, '\n')+1:]) }

func onlyBlanks(between []byte) bool {
	return len(between) > 0 && len(bytes.Trim(between, " \t")) == 0
}
