package comments

import (
	"slices"
	"strings"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// remark is what a comment says, in lower case.
type remark struct {
	first string          // word
	words []string        // that have a meaning of their own
	stems map[string]bool // of all
}

// maxCommentLines bounds what is taken for a remark on a statement: who writes
// more has more to say.
const maxCommentLines = 2

// remarkOf returns what the last lines of a block say, below directives and
// switched-off code, and these lines; none where they are a heading, a question, a
// formula, the documentation of an attribute ("#: why") or the like.
func remarkOf(b *comment.Block) (r remark, lines []comment.Line) {
	first := len(b.Lines)
	for first > 0 && b.Lines[first-1].Role == comment.Prose {
		first--
	}
	if first > 0 && b.Lines[first-1].Role != comment.Directive && b.Lines[first-1].Role != comment.Code || len(b.Lines)-first > maxCommentLines {
		return r, nil
	}
	lines = b.Lines[first:]
	r.stems = make(map[string]bool)
	for i := range lines {
		text := strings.TrimSpace(string(lines[i].Text))
		if text[0] == ':' || strings.ContainsAny(text, "?!=<>") || strings.Contains(text, "://") || heading(text) || foreign(text) {
			return r, nil
		}
		splitWords(text, func(w string) {
			opens := len(r.stems) == 0
			if opens {
				r.first = w
			}
			r.stems[stem(w)] = true
			if !stops[w] && !(opens && openers[w]) {
				r.words = append(r.words, w)
			}
		})
	}
	if len(r.words) == 0 {
		return r, nil
	}
	return r, lines
}

// heading reports whether a text is the title of a section: it is numbered, in
// capitals, or a name out of the code and nothing else.
func heading(text string) bool {
	return unicode.IsDigit(rune(text[0])) || strings.ToUpper(text) == text ||
		!strings.ContainsAny(text, " \t") && strings.ContainsAny(strings.TrimRight(text, ".:"), "_.(")
}

// foreign reports whether a text has letters that no name of the vocabulary has:
// where words are not parted by blanks, a name among them says little.
func foreign(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxLatin1 && unicode.IsLetter(r) })
}

// saidBy reports whether a statement says all words of the remark, and one of
// them at least is more than any statement says.
func (r remark) saidBy(v *vocabulary) bool {
	telling := false
	for _, w := range r.words {
		s := stem(w)
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
func (r remark) weak() bool {
	for _, w := range r.words {
		if s := stem(w); !light[s] && !vague[s] {
			return false
		}
	}
	return true
}

// spelled reports whether the statement has the remark's things as they are
// written: "data frames" are more than the one that it makes.
func (r remark) spelled(v *vocabulary) bool {
	found := false
	for _, w := range r.words {
		s := stem(w)
		if !vague[s] {
			continue
		}
		if v.stems[s] && !v.words[w] && strings.HasSuffix(w, "s") {
			return false
		}
		found = found || v.has(s) && !v.short(s)
	}
	return found
}

// isTitle reports whether the remark names what a statement is an example of: a
// circumstance, or a thing without a word for what is done to it. A thing that is
// bound there, or made by a function of its name, is no title.
func (r remark) isTitle(s syntax.Node, said *vocabulary) bool {
	if s.Has(syntax.Loop | syntax.If) { // "for loop"
		v := newVocabulary()
		v.keyword(s)
		return !slices.ContainsFunc(r.words, func(w string) bool { return !v.stems[stem(w)] })
	}
	if setting[r.first] {
		return true
	}
	if s.Has(syntax.Import|syntax.Return|syntax.Jump) || s.Is(syntax.PyReturnStatement) {
		return false
	}
	if v := calls(s); len(r.words) > 1 && slices.ContainsFunc(r.words, func(w string) bool { return light[stem(w)] || said.deeds[stem(w)] || v.has(stem(w)) }) {
		return false
	}
	v := newVocabulary()
	v.add(doing(s) + " " + s.Expression().Target().Text())
	return slices.ContainsFunc(r.words, func(w string) bool {
		w = stem(w)
		return !vague[w] && (!v.has(w) || v.short(w))
	})
}

// done reports whether a statement does what the remark's first word says, if that
// is a verb. A verb that fits every assignment needs one of the thing that it is
// about.
func (r remark) done(s syntax.Node, said *vocabulary) bool {
	verb := stem(r.words[0])
	if !verbs[verb] && !light[verb] || s.Has(syntax.Loop|syntax.If|syntax.With|syntax.Import|syntax.Return) {
		return true
	}
	v := calls(s)
	if said.deeds[verb] || v.has(verb) || handsOn(s, verb) {
		return true
	}
	target := s.Expression().Target()
	if !target.OK() {
		return light[verb]
	}
	v.add(target.Text())
	things := r.words[1:]
	if !light[verb] { // "search space" is no search
		things = r.words
	}
	for _, w := range things {
		if w = stem(w); light[verb] && !light[w] {
			return vague[w] || v.has(w)
		} else if !light[verb] && !v.stems[w] {
			return false
		}
	}
	return true
}

// handsOn reports whether a statement hands a function on whose name begins with
// the verb.
func handsOn(s syntax.Node, verb string) bool {
	for n := range s.Subtree() {
		if !n.Has(syntax.Identifier) || n.Field() != syntax.None && n.Field() != syntax.ValueField {
			continue
		}
		first := ""
		splitWords(n.Text(), func(w string) {
			if first == "" {
				first = stem(w)
			}
		})
		if first == verb {
			return true
		}
	}
	return false
}

// calls takes in the names of the functions that a statement calls.
func calls(s syntax.Node) *vocabulary {
	v := newVocabulary()
	for n := range s.Subtree() {
		if n.Has(syntax.Call) {
			v.add(n.FuncName())
		}
	}
	return v
}

// names reports whether the remark has a word of a name.
func (r remark) names(name string) bool {
	v := newVocabulary()
	v.add(name)
	for _, w := range r.words {
		if v.has(stem(w)) {
			return true
		}
	}
	return false
}

// tellsDeed reports whether the remark has a word for what a statement does whose
// names and strings alone say little: for the first line of a loop, a condition or
// a with, for an import, a message, an assertion. Without it, it is the title of what comes
// below.
func (r remark) tellsDeed(s syntax.Node) bool {
	switch name := doing(s); {
	case name == "import", attaching[name]:
		return r.names("import library")
	case messaging[name]:
		return r.names("print log")
	case strings.HasPrefix(name, "expect"), strings.HasPrefix(name, "assert"), s.Is(syntax.PyAssertStatement):
		return r.hasOneOf("expect assert check test verify ensure sure validate compare")
	}
	switch {
	case s.Has(syntax.Loop):
		return r.hasOneOf(loopWords)
	case s.Has(syntax.If):
		return r.hasOneOf(conditionWords)
	case s.Has(syntax.With):
		for n := range s.Subtree() {
			if isBody(n) {
				return false
			}
			if n.Has(syntax.Call) && r.names(n.FuncName()) {
				return true
			}
		}
	}
	return true
}

func (r remark) hasOneOf(words string) bool {
	for w := range strings.FieldsSeq(words) {
		if r.stems[stem(w)] {
			return true
		}
	}
	return false
}

// messaging lists functions that tell people what goes on.
var messaging = syntax.Names("print cat message info debug warning error log write writelines print_message")
