package comment

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// piece is a stretch of a block that reads as one statement of code, or as a part
// of one whose rest lives on or was cut off.
type piece struct {
	first, last int // lines of the block
	shape       shape
	grade       grade
	node        syntax.Node   // the statement that it is as code; none for a joint
	nodes       []syntax.Node // all of its statements, where semicolons part some
	leads       string        // the comma, pipe or operator that it begins with, or ""
	trails      string        // ... that it ends with, or ""
	told        bool          // whether words announce it as an example
	defined     bool          // whether it is one of several definitions in a text
	elided      bool          // whether dots beside it stand for what was left out
	open        bool          // whether it ends within brackets
	shut        bool          // whether it shuts brackets that it did not open
	lent        bool          // whether it got a call around it to shut the last of them
	spaced      bool          // whether a call's bracket stands apart: "Depth (m)"
}

// shape is how a piece has to be completed to stand by itself.
type shape uint8

const (
	statement shape = iota
	item            // of a list of arguments or values
	link            // of a chain of pipes, layers or methods
	joint           // nothing of its own: closing brackets, else, try
	shell           // a magic or a line for the shell
)

// cut cuts the lines of a block that may be code into pieces. Lines that are
// words are in none.
func (r *reader) cut(b *Block, from, to int, single bool) []piece {
	pieces := r.pieces[:0]
	if r.isForeign(b) {
		return nil
	}
	for i := from; i < to; {
		l := &b.Lines[i]
		if l.Role != Prose || l.nested || l.quoted {
			i++
			continue
		}
		p, ok := r.piece(b, i, single)
		if !ok {
			i += 1 + r.quotes(b, i)
			continue
		}
		pieces = append(pieces, p)
		i = p.last + 1
	}
	r.pieces = pieces
	return pieces
}

// quotes returns how many lines below one of words belong to the call that it quotes and leaves open:
// "the model is lm(rate ~ grade" / "+ length, data = loans)".
func (r *reader) quotes(b *Block, i int) int {
	l := &b.Lines[i]
	if opens := bytes.Count(l.Text, []byte("(")) - bytes.Count(l.Text, []byte(")")); opens == 1 && callInWords.Match(l.Text) && r.lex.line(l.Text, "").words {
		for k := i + 1; k < min(len(b.Lines), i+1+maxQuoted); k++ {
			if opens += bytes.Count(b.Lines[k].Text, []byte("(")) - bytes.Count(b.Lines[k].Text, []byte(")")); opens <= 0 {
				return k - i
			}
		}
	}
	return 0
}

// maxQuoted is over how many more lines words quote a call.
const maxQuoted = 4

// callInWords matches a call behind two words or more.
var callInWords = lazyregexp.New(`^\w[\w'’,-]* [\w'’,-]+ .*\b\w+\([^)]*$`)

// piece reads the piece that begins at line i. It takes the lines below as long
// as brackets, a string or an operator at the end ask for more, unless it is to be
// a single one.
func (r *reader) piece(b *Block, i int, single bool) (piece, bool) {
	l := &b.Lines[i]
	p := piece{first: i, last: i}
	if r.isShell(l.Text) {
		p.shape = shell
		return p, i == 0 || !bytes.HasPrefix(b.Lines[i-1].Text, colabNote)
	}
	if isFile(l.Text) {
		return p, false
	}
	head := untagged(l.Text)
	s := r.lex.line(head, "")
	if s.words || len(s.tokens) == 0 || s.tokens[0].kind == wordToken && tags[string(head[:s.tokens[0].end])] {
		return p, false
	}
	if isReference(head, s) {
		return p, false
	}
	if len(s.tokens) == 1 && s.tokens[0].kind == wordToken && !r.names.knows(string(head[:s.tokens[0].end])) {
		return p, false // a heading of one word
	}
	p.spaced = s.spaced
	text, tokens, open := r.text[:0], r.tokens[:0], r.open[:0]
	text = append(text, head[:s.code]...)
	tokens = append(tokens, s.tokens...)
	open = append(open, s.open...)
	r.shut = append(r.shut[:0], s.shut...)
	quote := s.quote
	for next := i + 1; next < min(len(b.Lines), i+maxLines) && len(open) < maxOpen; next++ {
		if quote == "" && (len(open) == 0 && !r.goesOn(text, tokens) || single || r.opensBody(open)) {
			break
		}
		n := &b.Lines[next]
		if quote == "" && (n.Role == Empty || n.nested || n.twice && !l.twice || n.remarks(l)) {
			continue
		}
		if n.Role != Prose && (quote == "" || n.Role != Empty && n.Role != Section && n.Role != Directive) {
			break
		}
		line := n.Text
		if quote == "" && r.isShell(line) {
			break
		}
		r.lex.onward = true
		s := r.lex.line(line, quote)
		r.lex.onward = false
		if s.words || len(s.shut) > len(open) || !closes(open, s.shut) {
			break
		}
		open = append(open[:len(open)-len(s.shut)], s.open...)
		quote = s.quote
		text = append(text, '\n')
		base := len(text)
		text = append(text, line[:s.code]...)
		for _, t := range s.tokens {
			tokens = append(tokens, token{t.kind, base + t.start, base + t.end, t.gap})
		}
		p.last = next
	}
	for _, t := range tokens {
		if t.kind == placeholderToken {
			copy(text[t.start:t.end], bytes.Repeat([]byte("x"), t.end-t.start))
		}
	}
	r.text, r.tokens, r.open = text, tokens, open
	if quote != "" {
		return p, false
	}
	p.open = len(open) > 0
	p.shut = len(r.shut) > 0
	r.complete(&p, b)
	return p, true
}

// The bounds of a piece: nobody switches off a longer statement, and brackets that
// are never closed must not make reading slow.
const (
	maxLines = 1000
	maxOpen  = 100
)

// opensBody reports whether a text stops within braces of R, whose statements are
// pieces of their own.
func (r *reader) opensBody(open []byte) bool {
	return !r.lex.python && len(open) > 0 && open[len(open)-1] == '{'
}

// closes reports whether brackets shut what the lines above left open.
func closes(open, shut []byte) bool {
	for k, b := range shut {
		if open[len(open)-1-k] != pairs[b] {
			return false
		}
	}
	return true
}

// goesOn reports whether the text ends in an operator that the language looks
// for a right side of on the next line.
func (r *reader) goesOn(text []byte, tokens []token) bool {
	last := tokens[len(tokens)-1]
	if last.kind != operatorToken {
		return !r.lex.python && lacksBody(text, tokens)
	}
	op := text[last.start:last.end]
	if r.lex.python {
		return string(op) == `\`
	}
	return len(tokens) > 1 && string(op) != "..." && op[0] != '?' && op[0] != ';'
}

// lacksBody reports whether a text of R ends in the head of a branch, loop or function,
// whose body stands on the next line. A head in brackets has to be code, not a remark:
// "for (all of them)".
func lacksBody(text []byte, tokens []token) bool {
	word := func(k int) string { return string(text[tokens[k].start:tokens[k].end]) }
	last := len(tokens) - 1
	if tokens[last].kind != closeToken {
		return tokens[last].kind == keywordToken && last > 0 && word(last) == "else"
	}
	open, depth := last, 0
	for ; open > 0; open-- {
		switch tokens[open].kind {
		case closeToken:
			depth++
		case openToken:
			depth--
		}
		if depth == 0 {
			break
		}
	}
	if open == 0 || tokens[open-1].kind != keywordToken || text[tokens[open].start] != '(' {
		return false
	}
	switch word(open - 1) {
	case "function":
		return open > 1 // by itself it is what R shows of one
	case "for":
		return open+2 < last && word(open+2) == "in"
	case "if", "while":
		return slices.ContainsFunc(tokens[open+1:last], func(t token) bool { return t.kind == operatorToken || t.kind == openToken })
	}
	return false
}

// isShell reports whether a line is a magic or a line for the shell, in a kind of
// document that has them.
func (r *reader) isShell(text []byte) bool {
	if !r.lex.python || len(text) < 3 {
		return false
	}
	if !r.f.Doc.HasCells() { // a script that was a notebook
		magic, _, _ := bytes.Cut(text, []byte(" #"))
		return text[0] == '%' && magics[string(firstWord(magic[1:]))] && bytes.Count(magic, []byte(" ")) < 3
	}
	switch text[0] {
	case '!':
		return isLetter(text[1]) || text[1] == ' ' && isLetter(text[2]) || text[1] == '{' && isLetter(text[2])
	case '%':
		if text[len(text)-1] == '.' && bytes.Count(text, []byte(" ")) > 1 {
			return false // a sentence about a magic
		}
		return isLetter(text[1]) || text[1] == '%' && isLetter(text[2])
	}
	return false
}

// colabNote is what Colab writes above magics when it exports a notebook.
var colabNote = []byte("Commented out IPython magic")

// magics lists those that scripts keep in comments, which IPython's export has left.
var magics = syntax.Names("matplotlib pylab load_ext reload_ext autoreload pip conda")

// tags open a line that tells of work to be done, whatever follows.
var tags = syntax.Names("TODO FIXME XXX HACK NOTE BUG Todo Note")

// isFile reports whether a line is the path of a file, which may end a remark in brackets: "tides/low.pyx)".
func isFile(text []byte) bool {
	name := bytes.TrimRight(text, ").,:")
	slash, dot := bytes.LastIndexByte(name, '/'), bytes.LastIndexByte(name, '.')
	return slash > 0 && dot > slash && !bytes.ContainsAny(name, " (\"'") && suffixes[string(name[dot+1:])]
}

// isReference reports whether a line is words that end in the number of an issue: "see-also #1622.", which reads
// as names with a comment behind them.
func isReference(text []byte, s *scan) bool {
	for _, t := range s.tokens {
		if t.kind != wordToken && text[t.start] != '-' {
			return false
		}
	}
	return numbered.Match(text[s.code:])
}

// numbered matches the number of an issue that ends a line.
var numbered = lazyregexp.New(`^#\d+[.,;:)]*$`)

// untagged returns a line without the words in front that say that its code was switched off.
func untagged(text []byte) []byte {
	if len(text) < 2 || text[1] < 'A' || text[1] > 'Z' { // which most lines are told by
		return text
	}
	return text[len(tagged.Find(text)):]
}

// tagged matches words in front of code that say that it was switched off: "DEBUG: print(x)", "DROP x <- y".
var tagged = lazyregexp.New(`^(?:(?:DEBUG|DROP(?:PED)?|OLD|UNUSED|REMOVED|DISABLED):?[ \t]+)+`)
