package suppress

import "strings"

// Alias is a rule of another linter that corresponds to one of labcoat's.
type Alias struct {
	Tool, Code string
	// Name is the spelling that people know where the linter has two: pylint's
	// "unreachable" of W0101.
	Name string
	// Same says that the other linter tells whatever labcoat's rule does.
	Same bool
}

// Tools are the linters that aliases name.
func Tools() []string {
	return []string{Ruff, Pylint, Lintr, Jarl, "pynblint", "sonar"}
}

// ReadAliases reads what stands in a rule's metadata: "ruff=T201",
// "pylint:W0101 unreachable".
func ReadAliases(texts []string) []Alias {
	list := make([]Alias, len(texts))
	for i, text := range texts {
		at := strings.IndexAny(text, ":=")
		if at < 0 {
			continue
		}
		a := &list[i]
		a.Tool, a.Same = text[:at], text[at] == '='
		a.Code, a.Name, _ = strings.Cut(text[at+1:], " ")
	}
	return list
}

// Known is what people call the rule.
func (a Alias) Known() string {
	if a.Name != "" {
		return a.Name
	}
	return a.Code
}
