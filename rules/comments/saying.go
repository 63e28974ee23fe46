package comments

import "strings"

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
func (v *vocabulary) imply(stems []string) {
	for _, s := range stems {
		v.stems[s] = true
		v.deeds[s] = true
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
	if strings.ContainsAny(text, "_.") && len(text) < maxJoined { // data.frame, group_by
		s := stem(strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(text, "_", ""), ".", "")))
		for _, g := range synonyms[s] {
			v.groups[g] = true
		}
	}
}

// maxJoined is how many bytes a name can have that the thesaurus knows as one word.
const maxJoined = 24

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
