package index

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds names in text.

// minWord is how long a name in a text must be to count.
const minWord = 2

// imports stands before the name of a module: python -c "import fit; fit.draw()".
var imports = []byte("import ")

// wordsIn calls yield with each name in a text, and whether it looks like one of
// code: not a word of a sentence.
func wordsIn(text []byte, yield func(name []byte, code bool)) {
	for i := 0; i < len(text); {
		if !syntax.IsWordByte(text[i]) {
			i++
			continue
		}
		start, code := i, i > 0 && (text[i-1] == '.' || text[i-1] == ':') || bytes.HasSuffix(text[:i], imports)
		for ; i < len(text) && syntax.IsWordByte(text[i]); i++ {
			c := text[i]
			code = code || c == '_' || i > start && c >= 'A' && c <= 'Z' && text[i-1] >= 'a' && text[i-1] <= 'z'
		}
		if i-start >= minWord && (text[start] < '0' || text[start] > '9') {
			yield(text[start:i], code || i < len(text) && text[i] == '(')
		}
	}
}

// dottedIn calls yield with the names of R in a text that have dots. Numbers are none: data
// would fill the set of names in use.
func dottedIn(text []byte, yield func(name []byte)) {
	named := func(b byte) bool { return syntax.IsWordByte(b) || b == '.' }
	for behind := 0; ; {
		dot := bytes.IndexByte(text[behind:], '.')
		if dot < 0 {
			return
		}
		start, end := behind+dot, behind+dot+1
		for start > behind && named(text[start-1]) {
			start--
		}
		for end < len(text) && named(text[end]) {
			end++
		}
		if name := bytes.Trim(text[start:end], "."); bytes.IndexByte(name, '.') > 0 && (name[0] < '0' || name[0] > '9') {
			yield(name)
		}
		behind = end
	}
}

// calledIn lists the names of R that a text calls: name(.
func calledIn(text []byte) (names []string) {
	for i := range text {
		if text[i] != '(' {
			continue
		}
		before := bytes.TrimRight(text[:i], " ")
		start := len(before)
		for start > 0 && (syntax.IsWordByte(before[start-1]) || before[start-1] == '.') {
			start--
		}
		if start < len(before) {
			names = append(names, string(before[start:]))
		}
	}
	return names
}

// spokenIn calls yield with the names that a string means: all where it is made of
// nothing else ("jobs.clean:run"), those that look like code where it is a sentence,
// a query or a template.
func spokenIn(text []byte, yield func(name []byte)) {
	prose := len(text) > 200 || bytes.ContainsAny(text, " \t\n")
	wordsIn(text, func(w []byte, code bool) {
		if code || !prose {
			yield(w)
		}
	})
}
