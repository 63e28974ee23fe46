package comments

import (
	"bytes"
	"slices"
	"strings"
)

// vocabulary is what a statement says: the words that it spells, those that its
// operators and keywords stand for, and their synonyms. A statement has few, so
// they are looked through, not looked up.
type vocabulary struct {
	texts  [][]byte // of nodes that were taken in
	words  []string // in lower case, as they are written
	stems  []string // of words
	deeds  [][]string
	groups groups // of synonyms
	acts   bool   // it is no more than an assignment or a call
}

// imply takes in words that the statement says without spelling them. What they
// could mean elsewhere does not count.
func (v *vocabulary) imply(stems []string) {
	if len(stems) > 0 {
		v.deeds = append(v.deeds, stems)
	}
}

// does reports whether an operator or a keyword of the statement stands for a stem.
func (v *vocabulary) does(s string) bool {
	for _, stems := range v.deeds {
		if slices.Contains(stems, s) {
			return true
		}
	}
	return false
}

// says reports whether the statement has a stem by itself.
func (v *vocabulary) says(s string) bool { return slices.Contains(v.stems, s) || v.does(s) }

// reset empties a vocabulary.
func (v *vocabulary) reset() {
	*v = vocabulary{texts: v.texts[:0], words: v.words[:0], stems: v.stems[:0], deeds: v.deeds[:0]}
}

// addBytes takes in the words of a node's text. Statements name the same things
// again and again.
func (v *vocabulary) addBytes(text []byte) {
	for _, t := range v.texts {
		if bytes.Equal(t, text) {
			return
		}
	}
	v.texts = append(v.texts, text)
	v.add(string(text))
}

// add takes in the words of a text.
func (v *vocabulary) add(text string) {
	splitWords(text, v.word)
	if len(text) < maxJoined && strings.ContainsAny(text, "_.") { // data.frame, group_by
		v.groups.join(synonyms[stem(joined.Replace(strings.ToLower(text)))])
	}
}

func (v *vocabulary) word(w string) {
	if slices.Contains(v.words, w) {
		return
	}
	s := stem(w)
	v.words = append(v.words, w)
	v.stems = append(v.stems, s)
	v.groups.join(synonyms[s])
}

var joined = strings.NewReplacer("_", "", ".", "")

// maxJoined is how many bytes a name can have that the thesaurus knows as one word.
const maxJoined = 24

// has reports whether the statement says a stem, by itself, by a synonym or cut
// short.
func (v *vocabulary) has(s string) bool {
	return v.says(s) || v.groups.meet(synonyms[s]) || v.short(s)
}

// minShort is how many letters of a word tell which it is. Shorter forms stand in
// the thesaurus.
const minShort = 4

// short reports whether the statement says a stem only in part, as dist says
// distance.
func (v *vocabulary) short(s string) bool {
	if len(s) < minShort || v.says(s) {
		return false
	}
	part := func(said string) bool {
		return len(said) >= minShort && (strings.HasPrefix(s, said) || strings.HasPrefix(said, s))
	}
	return slices.ContainsFunc(v.stems, part) ||
		slices.ContainsFunc(v.deeds, func(stems []string) bool { return slices.ContainsFunc(stems, part) })
}
