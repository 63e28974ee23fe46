package source

import (
	"bytes"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// rulerPattern is the line that knitr::purl writes above each chunk's code: the
// chunk's header between dashes. It is as wide as the console, or as its text.
var rulerPattern = lazyregexp.New(`^## ----(.*?)-{4,}\s*$`)

// isRuler tells a ruler with a header from a section title, which has spaces
// around it and is shorter.
func isRuler(t []byte) bool {
	m := rulerPattern.FindSubmatch(t)
	if len(m) < 2 || len(m[1]) == 0 {
		return false
	}
	return m[1][0] != ' ' && m[1][0] != '-' && (len(t) >= 60 || bytes.IndexByte(m[1], '=') >= 0)
}

// cutPurl cuts the output of knitr::purl. Text between the chunks, where it was
// kept, is in "#'" comments.
func cutPurl(s *script) {
	s.doc.Generated = true
	prose := false
	for _, l := range s.lines {
		t := s.at(l)
		if m := rulerPattern.FindSubmatchIndex(t); m != nil {
			var c Cell
			c.Label, c.Options = headerOptions(s.text, Span{l.start + m[2], l.start + m[3]})
			s.settle(&c)
			s.open(l, c, true)
			prose = false
		} else if isSpinProse(t) {
			if !prose {
				s.open(l, Cell{Kind: Markdown}, false)
			}
			prose = true
		} else if prose && !l.isBlank(s.text) {
			s.open(l, Cell{}, false)
			prose = false
		}
	}
}
