package comments

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitWords yields the words of a text in lower case: names are cut at
// underscores, dots and humps, and letters part from digits.
func splitWords(text string, yield func(word string)) {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			splitRunes(text, yield)
			return
		}
	}
	start := -1
	before := other
	flush := func(end int) {
		if start >= 0 {
			yield(strings.ToLower(text[start:end]))
		}
		start = -1
	}
	for i := range len(text) {
		c := classes[text[i]]
		switch {
		case c == other && !(text[i] == '.' && before == digit && start >= 0 && decimal(text[i+1:])):
			flush(i)
		case start < 0:
			start = i
		case c == upper && before == lower, c == digit && before&letter != 0, c&letter != 0 && before == digit:
			flush(i)
			start = i
		case c == lower && before == upper && i-start > 1: // the P of CSVParser
			flush(i - 1)
			start = i - 1
		}
		before = c
	}
	flush(len(text))
}

// class is what a byte of ASCII is in a word.
type class uint8

const (
	other class = 0
	lower class = 1 << iota
	upper
	digit
	letter = lower | upper
)

var classes = func() (all [utf8.RuneSelf]class) {
	for c := range all {
		switch {
		case c >= 'a' && c <= 'z':
			all[c] = lower
		case c >= 'A' && c <= 'Z':
			all[c] = upper
		case c >= '0' && c <= '9':
			all[c] = digit
		}
	}
	return all
}()

// splitRunes is splitWords for all alphabets.
func splitRunes(text string, yield func(word string)) {
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
	if strings.IndexByte("ngdery", w[len(w)-1]) < 0 {
		return w
	}
	for _, ending := range [...]string{"ization", "isation", "izing", "ising", "ation", "ating", "ated", "ate", "ion", "ing", "ized", "ised", "ize", "ise", "ed", "er", "or", "ly"} {
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

// stems returns the stems of a list of words.
func stems(list string) (all []string) {
	for w := range strings.FieldsSeq(list) {
		all = append(all, stem(w))
	}
	return all
}

// stemsOf returns the stems of each list.
func stemsOf(lists map[string]string) map[string][]string {
	all := make(map[string][]string, len(lists))
	for k, list := range lists {
		all[k] = stems(list)
	}
	return all
}

// stemmed makes a set of stems.
func stemmed(list string) map[string]bool {
	set := make(map[string]bool)
	for _, s := range stems(list) {
		set[s] = true
	}
	return set
}
