package hygiene

import (
	"bytes"
	"regexp"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// sideBySide matches a line that begins as sentences and lists do: words with nothing but
// blanks between them, perhaps behind a bullet or a number.
var sideBySide = regexp.MustCompile(`^\s*(?:[-*•]+\s*|\d+[.)]\s*)?(\pL[\pL'-]*),?\s+\pL[\pL'-]*(?:[\s,.:;?!)]|$)`)

// opensCode matches the words that code of Python or R begins a line with.
var opensCode = regexp.MustCompile(`^(?:` + keywords + `|print|exec|global|nonlocal|yield|await|not|case|match|function|repeat|next|break|in)$`)

// minLines is how many lines say what a document is.
const minLines = 5

// isText reports whether a script is text in truth: most of its lines are words.
func isText(d *source.Document) bool {
	if d.HasCells() {
		return false
	}
	words, lines := 0, 0
	for line := range bytes.Lines(d.Code) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		lines++
		if m := sideBySide.FindSubmatch(line); len(m) > 1 && !opensCode.Match(m[1]) {
			words++
		}
	}
	return lines >= minLines && words*2 > lines
}
