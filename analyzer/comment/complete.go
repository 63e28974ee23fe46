package comment

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file makes a text that stands by itself out of a piece: an item, a link of a chain or an argument gets what
// encloses it.

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
	case "&&", "||", "~", "<-", "=":
		return !python
	default:
		return !python && syntax.IsPipe(op)
	}
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
