package prints

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isExplained reports whether a comment right below a statement keeps what it
// showed: the line is there for whoever reads the code, as in a lesson.
func isExplained(s syntax.Node) bool {
	below := s.NextSibling()
	if !below.Has(syntax.Comment) {
		return false
	}
	if between := s.File().Doc.Code[s.Stop():below.Start()]; bytes.Count(between, []byte("\n")) != 1 {
		return false
	}
	text := bytes.TrimLeft(below.Bytes(), "#")
	if bytes.HasPrefix(text, []byte(">")) || bytes.HasPrefix(text, []byte("=>")) {
		return true
	}
	text = bytes.TrimSpace(text)
	return bytes.HasPrefix(text, []byte("[1]")) || isFigure(text)
}

// isFigure reports whether a text is a number with digits behind its point, or several numbers.
func isFigure(text []byte) bool {
	digits := 0
	for _, c := range text {
		switch {
		case '0' <= c && c <= '9':
			digits++
		case bytes.IndexByte([]byte(" .,-+e%()"), c) < 0:
			return false
		}
	}
	return digits > 1
}
