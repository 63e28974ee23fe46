package source

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// openPattern is the marker that opens a light cell: alone, or with a title,
// a cell type, metadata as JSON or as key=value.
var openPattern = lazyregexp.New(`^# \+(\s*$|\s+\{.*\}\s*$|\s+\[\w+\]|\s.*\w+=)`)

func isClose(t []byte) bool { return string(bytes.TrimRight(t, " \t")) == "# -" }

// isLight tells whether a script without a header has a marker that opens a
// cell and below it one that closes it.
func (s *script) isLight() bool {
	open := false
	for _, l := range s.lines {
		t := s.at(l)
		open = open || openPattern.Match(t)
		if open && isClose(t) {
			return true
		}
	}
	return false
}

// cutLight cuts jupytext's light format: "# +" opens a cell and "# -" closes it.
// Outside of those a paragraph of comments only is a markdown cell, and the code
// between two such paragraphs is taken as one cell: where exactly light cuts
// code depends on how it parses, and no rule asks for that.
func cutLight(s *script) {
	inside, fresh := false, true // in an explicit cell; whether code here needs a new one
	for i := 0; i < len(s.lines); i++ {
		l := s.lines[i]
		t := s.at(l)
		switch {
		case s.header.Contains(l.start), l.isBlank(s.text):
		case openPattern.Match(t):
			c := percentCell(string(bytes.TrimSpace(t[len("# +"):])))
			inside, fresh = true, c.Kind != Code
			s.open(l, c, true)
		case isClose(t):
			s.prose = append(s.prose, Span{l.start, l.next})
			inside, fresh = false, true
		case inside:
		default:
			if end := s.commentParagraph(i); end > i {
				s.open(l, Cell{Kind: Markdown}, false)
				i, fresh = end-1, true
			} else {
				if fresh {
					s.open(l, Cell{}, false)
				}
				fresh = false
				for i+1 < len(s.lines) && !s.lines[i+1].isBlank(s.text) && !openPattern.Match(s.at(s.lines[i+1])) {
					i++
				}
			}
		}
	}
}

// commentParagraph returns the index behind the paragraph that begins at line i
// if it is comments only, else i.
func (s *script) commentParagraph(i int) int {
	j := i
	for ; j < len(s.lines) && !s.lines[j].isBlank(s.text); j++ {
		t := s.at(s.lines[j])
		if openPattern.Match(t) || isClose(t) {
			break
		}
		if t[0] != '#' || commentedMagicLine.Match(t) {
			return i
		}
	}
	return j
}

// commentedMagicLine is a magic or shell line that jupytext put in a comment.
var commentedMagicLine = lazyregexp.New(`^#\s?(%{1,2}[a-zA-Z]|![\w.])`)
