package prints

import (
	"iter"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// namedWords yields the words that a name or an expression is made of, in lower
// case: "print", "row", "count" of print_rowCount and of print.row(count).
func namedWords(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i <= len(text); i++ {
			if i < len(text) && isLetter(text[i]) && !(i > start && isUpper(text[i]) && !isUpper(text[i-1])) {
				continue
			}
			if start < i && !yield(strings.ToLower(text[start:i])) {
				return
			}
			start = i
			if i < len(text) && !isLetter(text[i]) {
				start = i + 1
			}
		}
	}
}

// firstWord returns the first of [namedWords], or "".
func firstWord(name string) string {
	for w := range namedWords(name) {
		return w
	}
	return ""
}

// beginsOrEnds reports whether the first or the last word of a name is one of the words.
func beginsOrEnds(name string, words map[string]bool) bool {
	last := ""
	for last = range namedWords(name) {
		continue
	}
	return words[firstWord(name)] || words[last]
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || b >= 0x80 }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }

// hasWord reports whether the name holds one of the words.
func hasWord(name string, words map[string]bool) bool {
	for w := range namedWords(name) {
		if words[w] {
			return true
		}
	}
	return false
}

// named reports whether what a call names ends in one of the names, without a
// copy of it.
func named(call syntax.Node, names map[string]bool) bool {
	if call.Is(syntax.PyPrintStatement) {
		return names["print"]
	}
	f := call.Child(syntax.FunctionField)
	switch f.Kind() {
	case syntax.PyAttribute:
		f = f.Child(syntax.AttributeField)
	case syntax.RNamespaceOperator:
		f = f.Child(syntax.RHSField)
	case syntax.PyIdentifier, syntax.RIdentifier:
	default:
		return false
	}
	return names[string(f.Bytes())]
}
