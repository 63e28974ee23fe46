package prints

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// firstWord returns the first of [syntax.Words], or "".
func firstWord(name string) string {
	for w := range syntax.Words(name) {
		return w
	}
	return ""
}

// beginsOrEnds reports whether the first or the last word of a name is one of the words.
func beginsOrEnds(name string, words map[string]bool) bool {
	return words[firstWord(name)] || words[syntax.LastWord(name)]
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || b >= 0x80 }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }

// hasWord reports whether the name holds one of the words.
func hasWord(name string, words map[string]bool) bool {
	for w := range syntax.Words(name) {
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
