package comment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// tokenKind is what a token of a comment's text would be as code.
type tokenKind uint8

const (
	wordToken tokenKind = iota
	keywordToken
	numberToken
	textToken // a string, or the part of one that its line holds
	openToken
	closeToken
	commaToken
	operatorToken
	placeholderToken // "<your name>", where a value goes
)

// token is a piece of a comment's text.
type token struct {
	kind       tokenKind
	start, end int  // bytes of the line's text
	gap        bool // whether blanks stand before it
}

// scan is what reading one line of text as code gives.
type scan struct {
	tokens []token
	code   int    // where the code ends: before a comment of its own, or the text's length
	open   []byte // brackets that the line leaves open, outermost first
	shut   []byte // brackets that it closes and did not open
	quote  string // the string that it leaves open, by what ends it, or ""
	words  bool   // whether it cannot be code: two words side by side, a sentence's end, signs that code does not have
	spaced bool   // whether a bracket of a call stands apart from its name: "Depth (m)"
}

// lexer reads lines of text as code of a language. Its scan is good until the
// next call.
type lexer struct {
	python bool
	onward bool // whether the line goes on what stands above, where an operator may open it: "* weight"
	scan   scan
	stack  []bool // for each open bracket whether words may follow it: R's if (x) y
}

func (x *lexer) word(t token, text []byte) []byte { return text[t.start:t.end] }

// line reads one line. Inside is the end of the string that the lines above left
// open, or "".
func (x *lexer) line(text []byte, inside string) *scan {
	s := &x.scan
	*s = scan{tokens: s.tokens[:0], open: s.open[:0], shut: s.shut[:0], code: len(text)}
	x.stack = x.stack[:0]
	i := 0
	if inside != "" {
		end := bytes.Index(text, []byte(inside))
		if end < 0 {
			s.quote = inside
			s.tokens = append(s.tokens, token{textToken, 0, len(text), false})
			return s
		}
		i = end + len(inside)
		s.tokens = append(s.tokens, token{textToken, 0, i, false})
	}
	after := false // whether the bracket that was closed last lets a word follow
	for i < len(text) && !s.words {
		gap := false
		for i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r') {
			i++
			gap = true
		}
		if i == len(text) {
			break
		}
		b := text[i]
		start := i
		switch {
		case b == '#':
			s.code = start
			x.finish(text)
			return s
		case b == '"' || b == '\'':
			i = x.text(text, i)
			x.put(token{textToken, start, i, gap}, text, after)
		case b >= '0' && b <= '9' || b == '.' && i+1 < len(text) && text[i+1] >= '0' && text[i+1] <= '9':
			i = x.number(text, i)
			x.put(token{numberToken, start, i, gap}, text, after)
		case isLetter(b) || b >= utf8.RuneSelf || b == '.' && !x.python && i+1 < len(text) && (isLetter(text[i+1]) || text[i+1] == '.'):
			i = x.name(text, i)
			if i < len(text) && (text[i] == '"' || text[i] == '\'') && i-start <= 2 && x.isPrefix(text[start:i]) {
				i = x.text(text, i)
				x.put(token{textToken, start, i, gap}, text, after)
				break
			}
			if !x.python && i-start > 2 && text[start] == '.' && text[start+1] == '.' && text[start+2] > '9' && !bytes.HasSuffix(text[start:i], []byte("..")) {
				s.words = true // "...and so on", but not "..." or "..density.."
			}
			kind := wordToken
			if x.isKeyword(text[start:i], len(s.tokens) == 0 || opensStatement(text, s.tokens[len(s.tokens)-1])) {
				kind = keywordToken
			}
			x.put(token{kind, start, i, gap}, text, after)
		case b == '(' || b == '[' || b == '{':
			x.bracket(token{openToken, start, i + 1, gap}, text)
			i++
			continue
		case b == ')' || b == ']' || b == '}':
			after = x.shutBracket(b)
			i++
			s.tokens = append(s.tokens, token{closeToken, start, i, gap})
			continue
		case b == ',':
			i++
			s.tokens = append(s.tokens, token{commaToken, start, i, gap})
		case b == '`':
			end := bytes.IndexByte(text[i+1:], '`')
			if x.python || end < 0 {
				s.words = true
				break
			}
			i += end + 2
			x.put(token{wordToken, start, i, gap}, text, after)
		case b == '<' && x.isPlaceholder(text, i):
			i += bytes.IndexByte(text[i:], '>') + 1
			s.tokens = append(s.tokens, token{placeholderToken, start, i, gap})
		default:
			i = x.operator(text, i)
			s.words = s.words || b == '!' && i == start+1 && x.afterOperand() && !after
			s.words = s.words || !x.python && b == ':' && i == start+1 && !gap && i < len(text) && text[i] == ' ' && !x.counts() // "likelihood: L(x)"
			s.words = s.words || b == '.' && gap && x.python && i == start+1 && !x.imports(text)                                 // "use .format here"
			s.tokens = append(s.tokens, token{operatorToken, start, i, gap})
		}
		after = false
	}
	x.finish(text)
	return s
}

// put adds a word, number or string. Two of them side by side are prose, but for
// what the language's keywords allow.
func (x *lexer) put(t token, text []byte, after bool) {
	s := &x.scan
	if n := len(s.tokens); n > 0 && t.kind != keywordToken {
		switch last := s.tokens[n-1]; last.kind {
		case wordToken, numberToken:
			s.words = true
		case textToken:
			// Strings that stand side by side are one in Python.
			s.words = s.words || !(x.python && t.kind == textToken)
		case closeToken:
			s.words = s.words || !after
		case keywordToken:
			s.words = s.words || !x.python && controls[string(x.word(last, text))]
		case operatorToken:
			s.words = s.words || t.gap && text[last.end-1] == '.' && t.kind == wordToken // a sentence's end
		}
	}
	if t.kind == keywordToken && !x.python && string(x.word(t, text)) == "in" && len(x.stack) == 0 {
		s.words = true // belongs into for (...)
	}
	s.tokens = append(s.tokens, t)
}

// bracket adds an opening bracket. Behind an operand and a blank it seldom is a
// call or an index.
func (x *lexer) bracket(t token, text []byte) {
	s := &x.scan
	control := false
	if n := len(s.tokens); n > 0 {
		last := s.tokens[n-1]
		switch last.kind {
		case keywordToken:
			control = !x.python && controls[string(x.word(last, text))]
			s.spaced = s.spaced || t.gap && x.python && softKeywords[string(x.word(last, text))] && string(x.word(last, text)) != "print"
		case operatorToken:
			control = !x.python && text[last.start] == '\\'
		case wordToken, numberToken, textToken:
			if t.gap && !x.python && n > 1 && s.tokens[n-2].kind == operatorToken && text[s.tokens[n-2].start] == '$' {
				break // some write x$y [1]
			}
			if !x.python && bytes.HasPrefix(text[t.start:], []byte("[[")) {
				break // and x [[1]]
			}
			if t.gap {
				s.spaced = true
				s.words = s.words || text[t.start] != '(' || last.kind != wordToken || x.python && n > 1 && s.tokens[n-2].kind == keywordToken
			}
		case closeToken:
			s.words = s.words || t.gap && (x.python || unit.Match(text[t.start:]))
		}
	}
	s.open = append(s.open, text[t.start])
	x.stack = append(x.stack, control)
	s.tokens = append(s.tokens, t)
}

// unit matches the end of a line that tells in what a formula gives its value: "exp(-z) [m s-1]".
var unit = lazyregexp.New(`^\[[A-Za-z%°µ][\w %°µ./^*-]*\]\s*$`)

// controls lists R's keywords that a condition or parameters in brackets follow,
// and behind those any expression.
var controls = syntax.Names("if for while function")

var pairs = map[byte]byte{')': '(', ']': '[', '}': '{', '(': ')', '[': ']', '{': '}'}

// shutBracket takes the innermost open bracket away and reports whether a word
// may follow.
func (x *lexer) shutBracket(b byte) (after bool) {
	s := &x.scan
	n := len(s.open)
	if n == 0 {
		s.shut = append(s.shut, b)
		return b == ')' && !x.python // perhaps of the head of a function, above
	}
	if s.open[n-1] != pairs[b] {
		s.words = true
		return false
	}
	s.open = s.open[:n-1]
	after = x.stack[n-1]
	x.stack = x.stack[:n-1]
	return after
}

// text returns where the string that begins at i ends. One that its line does
// not end is left open where the language lets strings go on.
func (x *lexer) text(text []byte, i int) int {
	s := &x.scan
	q := text[i : i+1]
	if x.python && bytes.HasPrefix(text[i:], bytes.Repeat(q, 3)) {
		q = text[i : i+3]
	}
	if i > 0 && len(q) == 1 && q[0] == '\'' && isLetter(text[i-1]) && !x.isPrefix(lastWord(text[:i])) {
		s.words = true // an apostrophe
	}
	for j := i + len(q); j < len(text); j++ {
		switch {
		case text[j] == '\\':
			j++
		case bytes.HasPrefix(text[j:], q):
			return j + len(q)
		}
	}
	if x.python && len(q) == 1 {
		s.words = true
	}
	s.quote = string(q)
	return len(text)
}

// isPlaceholder reports whether words in angle brackets stand at i where a value
// is wanted: x = <your path>.
func (x *lexer) isPlaceholder(text []byte, i int) bool {
	n := len(x.scan.tokens)
	if n == 0 {
		return false
	}
	switch last := x.scan.tokens[n-1]; last.kind {
	case operatorToken:
		if text[last.end-1] != '=' && text[last.end-1] != '-' || last.end-last.start > 2 {
			return false
		}
	case openToken, commaToken:
	default:
		return false
	}
	end := bytes.IndexByte(text[i:], '>')
	if end < 2 {
		return false
	}
	for _, b := range text[i+1 : i+end] {
		if !isLetter(b) && b != ' ' && b != '-' {
			return false
		}
	}
	return true
}

func lastWord(text []byte) []byte {
	i := len(text)
	for i > 0 && (isLetter(text[i-1]) || text[i-1] >= '0' && text[i-1] <= '9') {
		i--
	}
	return text[i:]
}

// isPrefix reports whether a word may open a string: f"", rb"", R's r"()".
func (x *lexer) isPrefix(word []byte) bool {
	if len(word) == 0 || len(word) > 2 {
		return false
	}
	if !x.python {
		return len(word) == 1 && (word[0] == 'r' || word[0] == 'R')
	}
	for _, b := range word {
		if !bytes.ContainsRune([]byte("rRbBfFuU"), rune(b)) {
			return false
		}
	}
	return true
}

// number returns where the number that begins at i ends. What follows it
// directly must not be a unit.
func (x *lexer) number(text []byte, i int) int {
	j := i
	for j < len(text) {
		b := text[j]
		switch {
		case b >= '0' && b <= '9' || b == '_' || b == '.' && (j+1 < len(text) && text[j+1] != '.' || j+1 == len(text) && x.wantsValue(text)):
		case (b == 'e' || b == 'E') && j+1 < len(text) && (text[j+1] == '-' || text[j+1] == '+' || text[j+1] >= '0' && text[j+1] <= '9'):
			j++
		case (b == 'x' || b == 'X') && j == i+1 && text[i] == '0':
			for j++; j < len(text) && bytes.IndexByte([]byte("0123456789abcdefABCDEF"), text[j]) >= 0; j++ {
			}
			return j
		case b == 'L' && !x.python, b == 'i' && !x.python, b == 'j' && x.python, b == 'L' && x.python:
			j++
			if j < len(text) && isLetter(text[j]) {
				x.scan.words = true
			}
			return j
		default:
			if isLetter(b) || b >= utf8.RuneSelf {
				x.scan.words = true
			}
			return j
		}
		j++
	}
	return j
}

// counts reports whether a number within brackets stands last: x[1: n].
func (x *lexer) counts() bool {
	n := len(x.scan.tokens)
	return n > 0 && x.scan.tokens[n-1].kind == numberToken && len(x.scan.open) > 0
}

// imports reports whether a line has nothing but "from" so far, which a relative import
// goes on from with dots.
func (x *lexer) imports(text []byte) bool {
	return len(x.scan.tokens) == 1 && string(x.word(x.scan.tokens[0], text)) == "from"
}

// afterOperand reports whether the last token ends a value.
func (x *lexer) afterOperand() bool {
	n := len(x.scan.tokens)
	if n == 0 {
		return false
	}
	switch x.scan.tokens[n-1].kind {
	case wordToken, numberToken, textToken, closeToken:
		return true
	}
	return false
}

// wantsValue reports whether the last token has a value behind it: "2." is one in
// x = 2. and ends a sentence in "as in 2." there.
func (x *lexer) wantsValue(text []byte) bool {
	n := len(x.scan.tokens)
	return n > 0 && x.scan.tokens[n-1].kind == operatorToken && text[x.scan.tokens[n-1].start] != '.'
}

// name returns where the word that begins at i ends.
func (x *lexer) name(text []byte, i int) int {
	j := i
	for j < len(text) {
		b := text[j]
		if isLetter(b) || b >= '0' && b <= '9' || b == '.' && !x.python {
			j++
			continue
		}
		if b < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRune(text[j:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			x.scan.words = true // an arrow, a dash, a quotation mark, a sign of mathematics
		}
		j += size
	}
	return j
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_' }

// operator returns where the operator that begins at i ends, and sees the signs
// that only prose has.
func (x *lexer) operator(text []byte, i int) int {
	rest := text[i:]
	s := &x.scan
	first := len(s.tokens) == 0
	switch rest[0] {
	case '$', '?':
		s.words = s.words || x.python || rest[0] == '?'
	case '@':
		s.words = s.words || x.python && !first && i+1 < len(text) && text[i+1] != ' '
	case '\\':
		if x.python {
			s.words = s.words || len(bytes.TrimSpace(rest)) > 1
		} else {
			s.words = s.words || !bytes.HasPrefix(rest, []byte(`\(`))
		}
	case '%':
		if !x.python {
			end := bytes.IndexByte(rest[1:], '%')
			if end < 0 || bytes.ContainsAny(rest[1:1+end], " (,") {
				s.words = true
				return i + 1
			}
			return i + end + 2
		}
	}
	for _, op := range operators {
		if bytes.HasPrefix(rest, []byte(op.text)) {
			s.words = s.words || op.never || x.python && op.r || !x.python && op.python || first && op.bullet && !x.onward
			return i + len(op.text)
		}
	}
	return i + 1
}

// operators lists operators of more than one sign, longest first, with what they
// say about the line.
var operators = []struct {
	text      string
	python, r bool // whether only the one language has it
	never     bool // whether none has
	bullet    bool // whether it is an arrow or a quotation's mark where it opens a line
}{
	{text: "<---", never: true}, {text: "<<-", r: true}, {text: "->>", r: true}, {text: "-->", never: true}, {text: "==>", never: true}, {text: "<->", never: true},
	{text: "<=>", never: true}, {text: ">>>", never: true}, {text: "===", never: true}, {text: ":::", r: true}, {text: "...", bullet: true},
	{text: "://", never: true}, {text: "**=", python: true}, {text: "//=", python: true}, {text: ">>=", python: true}, {text: "<<=", python: true},
	{text: "<-", r: true}, {text: "->", bullet: true}, {text: "|>", r: true}, {text: "=>", never: true}, {text: "::"}, {text: ":="},
	{text: "==", bullet: true}, {text: "<=", bullet: true}, {text: ">=", bullet: true}, {text: "!=", bullet: true}, {text: "//", python: true, bullet: true},
	{text: "**", bullet: true}, {text: "+=", python: true}, {text: "-=", python: true}, {text: "*=", python: true}, {text: "/=", python: true},
	{text: "%=", python: true}, {text: "|=", python: true}, {text: "&=", python: true}, {text: "^=", python: true}, {text: "@=", python: true},
	{text: "&&", r: true}, {text: "||", r: true}, {text: ">>", python: true, bullet: true}, {text: "<<", python: true, bullet: true},
	{text: "--", bullet: true}, {text: "++", never: true}, {text: "- ", bullet: true}, {text: "* ", bullet: true}, {text: ">", bullet: true},
	{text: "<", bullet: true}, {text: "=", bullet: true}, {text: "/", bullet: true}, {text: ":", bullet: true}, {text: ";", bullet: true},
}

// finish sees what only the end of a line tells.
func (x *lexer) finish(text []byte) {
	s := &x.scan
	n := len(s.tokens)
	if s.words || n == 0 || s.quote != "" {
		return
	}
	last := s.tokens[n-1]
	switch end := text[last.end-1]; {
	case last.kind == operatorToken && (end == '.' || end == '?' || end == '!' && last.end-last.start == 1):
		s.words = true
	case last.kind == wordToken && !x.python && end == '.':
		s.words = true
	case !x.python && last.kind == operatorToken && (end == ':' || end == ';' && n == 1):
		s.words = true
	}
}

// opensStatement reports whether a statement may begin behind a token.
func opensStatement(text []byte, last token) bool {
	return last.kind == operatorToken && (text[last.start] == ':' || text[last.start] == ';')
}

// isKeyword reports whether a word is one of the language's keywords. Some are
// keywords only where they open a line.
func (x *lexer) isKeyword(word []byte, first bool) bool {
	if len(word) > 8 {
		return false
	}
	if x.python {
		return pythonKeywords[string(word)] || first && softKeywords[string(word)]
	}
	return rKeywords[string(word)]
}

var (
	pythonKeywords = syntax.Names(`and or not in is if else elif for while as with import from return yield
		lambda def class del global nonlocal assert raise except try finally pass break continue await async`)
	softKeywords = syntax.Names("print exec match case")
	rKeywords    = syntax.Names("if else for while repeat function in next break")
)

func newLexer(lang source.Language) *lexer { return &lexer{python: lang == source.Python} }
