package production

import (
	"strings"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file words what messages call pieces of code.

// abbreviate shortens a path for a message.
func abbreviate(path string) string {
	const room = 34 // characters
	for i, r := range path {
		if r == '`' || r == '\n' || utf8.RuneCountInString(path[:i]) == room {
			return path[:i] + "…"
		}
	}
	return path
}

// short returns the text of a node, or what stands for it where it is long.
func short(n syntax.Node, otherwise string) string {
	const room = 40
	if text := n.Text(); len(text) <= room && !strings.ContainsAny(text, "`\n") {
		return text
	}
	return otherwise
}

// nameOf returns what a call calls, at least by its last name.
func nameOf(call syntax.Node) string {
	if name := call.Callee(); name != "" {
		return name
	}
	return call.FuncName()
}
