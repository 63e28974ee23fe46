package scope

import (
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// text handles a string: as the target of an assignment it is a name, and within
// braces it may interpolate, as glue, cli and stringr do.
func (r *rReader) text(n syntax.Node) {
	if does := r.roles[n.Index()]; does.kind == binds {
		r.bindRole(rName(n), n, does)
		return
	}
	if n.Field() == syntax.NameField {
		return
	}
	text, _ := n.Literal()
	if strings.IndexByte(text, '{') < 0 {
		return
	}
	for _, word := range interpolated(text) {
		r.guesses = append(r.guesses, r.made.take(Reference{Text: word, Node: n, From: r.top().scope, Mentioned: true, Perhaps: true}))
	}
}

// interpolated lists the words that stand in braces. Members behind $ and @ are
// left out, words in backquotes lose them.
func interpolated(text string) (words []string) {
	depth, from := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '{':
			if depth++; depth == 1 {
				from = i + 1
			}
		case '}':
			if depth == 0 {
				continue
			}
			if depth--; depth == 0 {
				words = append(words, rWords(text[from:i])...)
			}
		}
	}
	return words
}

// rWords lists what may be names of variables in a piece of R, without the members
// behind $ and @.
func rWords(text string) (words []string) {
	for i := 0; i < len(text); {
		if text[i] == '`' {
			if end := strings.IndexByte(text[i+1:], '`'); end > 0 {
				words = append(words, text[i+1:i+1+end])
				i += end + 2
				continue
			}
		}
		if !isRNameByte(text[i]) {
			i++
			continue
		}
		end := i
		for end < len(text) && isRNameByte(text[end]) {
			end++
		}
		if word := text[i:end]; isRName(word) && (i == 0 || text[i-1] != '$' && text[i-1] != '@') {
			words = append(words, word)
		}
		i = end
	}
	return words
}

// isRName reports whether a text is a name that needs no backquotes.
func isRName(text string) bool {
	if text == "" || text[0] == '_' || text[0] >= '0' && text[0] <= '9' {
		return false
	}
	for i := range len(text) {
		if !isRNameByte(text[i]) {
			return false
		}
	}
	return true
}

func isRNameByte(ch byte) bool {
	return ch == '_' || ch == '.' || ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' || ch >= '0' && ch <= '9' || ch >= utf8.RuneSelf
}
