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
		if quote == "" && (n.Role == Empty || n.nested || n.remarks(l)) {
			continue
		}
		if n.Role != Prose && (quote == "" || n.Role != Empty && n.Role != Section && n.Role != Directive) {
			break
		}
		line := n.Text
		if quote == "" && r.isShell(line) {
			break
		}
		s := r.lex.line(line, quote)
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

// untagged returns a line without the words in front that say that its code was switched off.
func untagged(text []byte) []byte {
	if len(text) < 2 || text[1] < 'A' || text[1] > 'Z' { // which most lines are told by
		return text
	}
	return text[len(tagged.Find(text)):]
}

// tagged matches words in front of code that say that it was switched off: "DEBUG: print(x)", "DROP x <- y".
var tagged = lazyregexp.New(`^(?:(?:DEBUG|DROP(?:PED)?|OLD|UNUSED|REMOVED|DISABLED):?[ \t]+)+`)

// complete makes a text out of the piece that stands by itself, gives the piece
// its shape, and queues the text for the parser.
func (r *reader) complete(p *piece, b *Block) {
	text, tokens := r.text, r.tokens
	for len(tokens) > 0 && trailing(text, tokens[len(tokens)-1], r.lex.python) {
		last := tokens[len(tokens)-1]
		p.trails = string(text[last.start:last.end])
		tokens = tokens[:len(tokens)-1]
	}
	if len(tokens) > 0 && leading(text, tokens, r.lex.python) {
		p.leads = string(text[tokens[0].start:tokens[0].end])
		tokens = tokens[1:]
	}
	if rest := r.skipBraces(tokens); len(rest) < len(tokens) {
		p.leads, tokens, r.shut = ",", rest, r.shut[:0]
	}
	tokens, alias := r.skipJoint(text, tokens)
	if !hasOperand(tokens) {
		p.shape = joint
		return
	}
	body := text[tokens[0].start:tokens[len(tokens)-1].end]
	around := r.around(&b.Lines[p.first])
	start := r.queue.begin()
	var end string
	switch {
	case p.leads == "," || p.leads == "" && around.lists() && isItem(text, tokens):
		p.shape = item
	case p.leads != "" || around == insideChain || p.trails != "" && p.trails != "," && p.trails != ";" && p.trails != `\`:
		p.shape = link
	case p.trails == "," && !p.open && isItem(text, tokens):
		p.shape = item
	}
	switch {
	case p.shape == item && isPair(text, tokens):
		r.queue.add("{")
		end = "}"
	case p.shape == item && len(r.shut) == 0:
		r.queue.add("f(")
		end = ")"
	case p.leads == ".":
		r.queue.add("f.")
	}
	p.lent = len(r.shut) > 0 && r.shut[len(r.shut)-1] == ')'
	for _, b := range slices.Backward(r.shut) {
		if b == ')' {
			r.queue.add("f")
		}
		r.queue.add(string(pairs[b]))
	}
	r.queue.add(alias)
	r.queue.addBytes(body)
	for _, b := range slices.Backward(r.open) {
		if b == '{' && !r.lex.python {
			r.queue.add("\n")
		}
		r.queue.add(string(pairs[b]))
	}
	r.queue.add(end)
	if !r.lex.python && len(r.open) == 0 && lacksBody(text, tokens) {
		r.queue.add("{}") // the body lives on
	}
	if r.lex.python {
		switch last := tokens[len(tokens)-1]; {
		case text[tokens[0].start] == '@' && tokens[0].end < len(text) && text[tokens[0].end] != ' ': // else a mark before words
			r.queue.add("\ndef f(): pass")
		case text[last.end-1] == ':' && (tokens[0].kind == keywordToken):
			r.queue.add(" pass")
		case tokens[0].kind == keywordToken && headers[string(text[tokens[0].start:tokens[0].end])] && len(r.open) > 0:
			r.queue.add(": pass")
		}
	}
	r.queue.end(start)
}

// headers are Python's keywords that open a statement with a body.
var headers = syntax.Names("def class for while if elif with except")

// trailing reports whether a token at the end of a piece joins it to what follows.
func trailing(text []byte, t token, python bool) bool {
	if t.kind == commaToken {
		return true
	}
	if t.kind != operatorToken {
		return false
	}
	switch op := string(text[t.start:t.end]); op {
	case ";":
		return true
	case `\`, "+", "&", "|":
		return true
	case "%>%", "|>", "%<>%", "%$%", "%T>%", "&&", "||", "~", "<-", "=":
		return !python
	}
	return false
}

// leading reports whether the first token joins a piece to what stands above it.
func leading(text []byte, tokens []token, python bool) bool {
	t := tokens[0]
	if t.kind == commaToken {
		return true
	}
	if t.kind != operatorToken || len(tokens) < 3 {
		return false
	}
	switch string(text[t.start:t.end]) {
	case ".":
		return python && tokens[1].kind == wordToken && !tokens[1].gap
	case "+":
		return tokens[1].kind == wordToken
	case "%>%", "|>":
		return !python
	}
	return false
}

// skipBraces takes away the brackets of R that shut one argument in front of the next, where the line shuts no
// others: "}, error = function(e) {".
func (r *reader) skipBraces(tokens []token) []token {
	k := 0
	for k < len(tokens) && tokens[k].kind == closeToken {
		k++
	}
	if r.lex.python || k == 0 || k+1 >= len(tokens) || tokens[k].kind != commaToken {
		return tokens
	}
	depth := 0
	for _, t := range tokens[k+1:] {
		switch t.kind {
		case openToken:
			depth++
		case closeToken:
			depth--
		}
		if depth < 0 {
			return tokens
		}
	}
	return tokens[k+1:]
}

// skipJoint takes away the words that join a branch to the one above it, which
// the piece does not hold. Alias is what stands in their place.
func (r *reader) skipJoint(text []byte, tokens []token) (rest []token, alias string) {
	rest = tokens
	word := func(k int) string {
		if k < len(rest) {
			return string(text[rest[k].start:rest[k].end])
		}
		return ""
	}
	if !r.lex.python {
		k := 0
		for k < len(rest) && rest[k].kind == closeToken {
			k++
		}
		if word(k) == "else" {
			r.shut = r.shut[:0]
			return rest[k+1:], ""
		}
		return rest, ""
	}
	switch word(0) {
	case "else", "try", "finally":
		if word(1) == ":" {
			return rest[2:], ""
		}
	case "elif":
		return rest[1:], "if "
	case "except":
		if word(1) == ":" {
			return rest[2:], ""
		}
		return rest, "try: pass\n"
	}
	return rest, ""
}

// hasOperand reports whether there is anything but brackets, commas and
// operators.
func hasOperand(tokens []token) bool {
	for _, t := range tokens {
		switch t.kind {
		case wordToken, keywordToken, numberToken, textToken:
			return true
		}
	}
	return false
}

// isItem reports whether a piece may be an item of a list: it is no statement by
// its first word.
func isItem(text []byte, tokens []token) bool {
	if tokens[0].kind == keywordToken {
		word := string(text[tokens[0].start:tokens[0].end])
		return word == "not" || word == "lambda" || word == "function" || word == "await"
	}
	for _, t := range tokens {
		if t.kind == operatorToken && string(text[t.start:t.end]) == "<-" {
			return false
		}
	}
	return text[tokens[0].start] != '@'
}

// isPair reports whether a piece is an item of a dictionary: a key in quotes, a tuple, or a number in front of what
// ends in a bracket, and a colon.
func isPair(text []byte, tokens []token) bool {
	key := 0 // the last token of the key
	switch kind := tokens[0].kind; {
	case kind == openToken && text[tokens[0].start] == '(':
		key = shutAt(tokens, 0)
	case kind != textToken && !(kind == numberToken && tokens[len(tokens)-1].kind == closeToken): // "3: north pier" tells what a number stands for
		return false
	}
	return key+2 < len(tokens) && tokens[key+1].kind == operatorToken && string(text[tokens[key+1].start:tokens[key+1].end]) == ":"
}

// shutAt returns which token shuts an open bracket, or the last one.
func shutAt(tokens []token, open int) int {
	depth := 0
	for k := open; k < len(tokens); k++ {
		switch tokens[k].kind {
		case openToken:
			depth++
		case closeToken:
			if depth--; depth == 0 {
				return k
			}
		}
	}
	return len(tokens) - 1
}
