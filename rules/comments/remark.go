package comments

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
)

// remark is what a comment says, in lower case.
type remark struct {
	all   []string // words
	words []string // those that have a meaning of their own
	stems []string // of these
}

// The bounds of what is taken for a remark on a statement: who writes more has
// more to say.
const (
	maxCommentLines = 2
	maxWords        = 10 // with a meaning of their own
)

// read takes in what the last lines of a block say, below directives and
// switched-off code, and returns these lines; none where they are a heading, a question, a
// formula, the documentation of an attribute ("#: why") or the like.
func (r *remark) read(b *comment.Block) (lines []comment.Line) {
	r.all, r.words, r.stems = r.all[:0], r.words[:0], r.stems[:0]
	first := len(b.Lines)
	for first > 0 && b.Lines[first-1].Role == comment.Prose {
		first--
	}
	if first > 0 && b.Lines[first-1].Role != comment.Directive && b.Lines[first-1].Role != comment.Code || len(b.Lines)-first > maxCommentLines {
		return nil
	}
	lines = b.Lines[first:]
	for i := range lines {
		text := strings.TrimSpace(string(lines[i].Text))
		if bytes.HasPrefix(lines[i].Node.Bytes(), []byte("###")) {
			return nil // the title of a section
		}
		if order, _, ok := strings.Cut(text, ":"); ok && len(order) > 3 && order == strings.ToUpper(order) {
			return nil // DO THIS: set the year
		}
		if text == "" || text[0] == ':' || strings.ContainsAny(text, "?!=<>") || strings.Contains(text, "://") || heading(text) || foreign(text) {
			return nil
		}
		splitWords(text, func(w string) {
			r.all = append(r.all, w)
			if !stops[w] && !(len(r.all) == 1 && openers[w]) {
				r.words = append(r.words, w)
				r.stems = append(r.stems, stem(w))
			}
		})
		if len(r.words) > maxWords {
			return nil
		}
	}
	if len(r.words) == 0 {
		return nil
	}
	return lines
}

// heading reports whether a text is the title of a section: it is numbered, in
// capitals, framed, or a name out of the code or a label (fig:tides) and nothing else. What
// begins with dots goes on with what is said above.
func heading(text string) bool {
	return unicode.IsDigit(rune(text[0])) || !strings.ContainsFunc(text, unicode.IsLower) || text[len(text)-1] == '#' || strings.HasPrefix(text, "..") ||
		!strings.ContainsAny(text, " \t") && strings.ContainsAny(strings.TrimRight(text, ".:"), "_.(:")
}

// foreign reports whether a text has letters that no name of the vocabulary has:
// where words are not parted by blanks, a name among them says little.
func foreign(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxLatin1 && unicode.IsLetter(r) })
}

// saidBy reports whether a statement says all words of the remark, and one of
// them at least is more than any statement says.
func (r *remark) saidBy(v *vocabulary) bool {
	telling := false
	for _, s := range r.stems {
		switch said := v.has(s); {
		case said && !light[s]:
			telling = true
		case said || vague[s]:
		case light[s] && v.acts:
		default:
			return false
		}
	}
	return telling
}

// weak reports whether the remark has only words that fit nearly every
// statement: "build the model".
func (r *remark) weak() bool {
	for _, s := range r.stems {
		if !light[s] && !vague[s] {
			return false
		}
	}
	return true
}

// spelled reports whether the statement has all of the remark's things, as they
// are written: "data frames" are more than the one that it makes.
func (r *remark) spelled(v *vocabulary) bool {
	found := false
	for _, w := range r.words {
		s := stem(w)
		if !vague[s] {
			continue
		}
		if !v.has(s) || v.short(s) || v.says(s) && !slices.Contains(v.words, w) && strings.HasSuffix(w, "s") {
			return false
		}
		found = true
	}
	return found
}
