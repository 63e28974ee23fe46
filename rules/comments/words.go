package comments

import (
	"strings"
	"unicode"
)

// splitWords yields the words of a text in lower case: names are cut at
// underscores, dots and humps, and letters part from digits.
func splitWords(text string, yield func(word string)) {
	start := -1
	var before rune
	flush := func(end int) {
		if start >= 0 {
			yield(strings.ToLower(text[start:end]))
		}
		start = -1
	}
	for i, r := range text {
		letter, digit := unicode.IsLetter(r), unicode.IsDigit(r)
		switch {
		case !letter && !(digit || r == '.' && unicode.IsDigit(before) && start >= 0 && decimal(text[i+1:])):
			flush(i)
		case start < 0:
			start = i
		case unicode.IsUpper(r) && unicode.IsLower(before), digit && unicode.IsLetter(before), letter && unicode.IsDigit(before):
			flush(i)
			start = i
		case unicode.IsLower(r) && unicode.IsUpper(before) && i-start > 1: // the P of CSVParser
			flush(i - 1)
			start = i - 1
		}
		before = r
	}
	flush(len(text))
}

// decimal reports whether digits follow a point.
func decimal(rest string) bool { return rest != "" && unicode.IsDigit(rune(rest[0])) }

// stem takes the endings off a word, so that "predictions", "predicting" and
// "predict" are the same. It is light: a wrong stem costs a match, no more.
func stem(w string) string {
	if len(w) < 4 {
		return w
	}
	switch {
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ices"): // indices, matrices
		return w[:len(w)-3]
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"):
		w = w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		w = w[:len(w)-1]
	}
	for _, ending := range []string{"ization", "isation", "izing", "ising", "ation", "ating", "ated", "ate", "ion", "ing", "ized", "ised", "ize", "ise", "ed", "er", "or", "ly"} {
		root, ok := strings.CutSuffix(w, ending)
		if ok && len(root) >= 3 && strings.ContainsAny(root, "aeiouy") {
			if n := len(root); root[n-1] == root[n-2] && !strings.ContainsRune("lsz", rune(root[n-1])) {
				root = root[:n-1] // "dropping"
			}
			w = root
			break
		}
	}
	if len(w) > 3 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// stemmed makes a set of stems.
func stemmed(list string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		set[stem(w)] = true
	}
	return set
}

// thesaurus gives the groups of synonyms that a stem is in.
type thesaurus map[string][]int

func newThesaurus(groups ...string) thesaurus {
	t := make(thesaurus)
	for i, group := range groups {
		for w := range strings.FieldsSeq(group) {
			s := stem(w)
			if n := len(t[s]); n == 0 || t[s][n-1] != i {
				t[s] = append(t[s], i)
			}
		}
	}
	return t
}

// vocabulary is what a statement says: the stems of its words and the groups
// that they are in.
type vocabulary struct {
	words  map[string]bool // in lower case, as they are written
	stems  map[string]bool
	groups map[int]bool
	deeds  map[string]bool // stems of words for what its operators and keywords do
	acts   bool            // it is no more than an assignment or a call
}

func newVocabulary() *vocabulary {
	return &vocabulary{words: make(map[string]bool), stems: make(map[string]bool), groups: make(map[int]bool), deeds: make(map[string]bool)}
}

// imply takes in words that the statement says without spelling them. What they
// could mean elsewhere does not count.
func (v *vocabulary) imply(words string) {
	for w := range strings.FieldsSeq(words) {
		v.stems[stem(w)] = true
		v.deeds[stem(w)] = true
	}
}

// add takes in the words of a text.
func (v *vocabulary) add(text string) {
	splitWords(text, func(w string) {
		if v.words[w] {
			return
		}
		v.words[w] = true
		s := stem(w)
		v.stems[s] = true
		for _, g := range synonyms[s] {
			v.groups[g] = true
		}
	})
	if joined := strings.NewReplacer("_", "", ".", "").Replace(text); joined != text { // data.frame, group_by
		s := stem(strings.ToLower(joined))
		for _, g := range synonyms[s] {
			v.groups[g] = true
		}
	}
}

// has reports whether the statement says a stem, by itself, by a synonym or cut
// short.
func (v *vocabulary) has(s string) bool {
	if v.stems[s] {
		return true
	}
	for _, g := range synonyms[s] {
		if v.groups[g] {
			return true
		}
	}
	return v.short(s)
}

// minShort is how many letters of a word tell which it is. Shorter forms stand in
// the thesaurus.
const minShort = 4

// short reports whether the statement says a stem only in part, as dist says
// distance.
func (v *vocabulary) short(s string) bool {
	if v.stems[s] {
		return false
	}
	for said := range v.stems {
		if min(len(said), len(s)) >= minShort && (strings.HasPrefix(s, said) || strings.HasPrefix(said, s)) {
			return true
		}
	}
	return false
}
