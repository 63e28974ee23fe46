package source

import (
	"bytes"
	"path"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// chunkLine is what knitr::spin opens a chunk at. Options of knitr's follow, not
// a term of a formula or plot that was commented out.
var chunkLine = lazyregexp.New(`^#\+\s*((?:r\s+)?[\w.-]*(?:\s*,?\s*[\w.]+\s*=.*)?)$`)

var knownOption = lazyregexp.New(`\b(echo|eval|include|message|warning|error|results|cache|fig[._](width|height|cap|align)|out[._]width|comment|engine)\s*=`)

// isSpinProse reports whether a line is markdown of knitr::spin, and no text of R that was commented out: #'low', 'high'.
func isSpinProse(t []byte) bool {
	return bytes.HasPrefix(t, []byte("#'")) && !switchedOffTexts.Match(t)
}

// isSpin tells a script for knitr::spin from a package's code, whose "#'" are
// roxygen: those hold tags, or stand right above a function where no chunk has options and
// no heading stands elsewhere.
func (s *script) isSpin() bool {
	prose, options, bare, heading, above := false, false, false, false, false
	for i := 0; i < len(s.lines); i++ {
		t := s.at(s.lines[i])
		if m := chunkLine.FindSubmatch(t); m != nil {
			bare = true
			options = options || knownOption.Match(m[1])
		}
		if !isSpinProse(t) {
			continue
		}
		if !prose && s.isHead(i) {
			return true
		}
		end, titled := i, false
		for ; end < len(s.lines) && isSpinProse(s.at(s.lines[end])); end++ {
			if roxygenTag.Match(s.at(s.lines[end])) {
				return false
			}
			titled = titled || spinHeading.Match(s.at(s.lines[end]))
		}
		if end < len(s.lines) && documented.Match(s.at(s.lines[end])) {
			above = true
		} else {
			heading = heading || titled
		}
		prose, i = true, end-1
	}
	switch {
	case s.doc.PathIs(inPackage):
		return false
	case above:
		return options || heading
	}
	return options || prose && bare || prose && s.proseAmongCode()
}

// isHead reports whether the script's first text, at line i, is a YAML head.
func (s *script) isHead(i int) bool {
	for _, l := range s.lines[:i] {
		if !l.isBlank(s.text) {
			return false
		}
	}
	if !headRule.Match(s.at(s.lines[i])) {
		return false
	}
	for _, l := range s.lines[i+1:] {
		if t := s.at(l); headRule.Match(t) {
			return true
		} else if !isSpinProse(t) {
			return false
		}
	}
	return false
}

// proseAmongCode reports whether markdown stands in two places at least, or says
// by a heading that it is some: one "#'" alone is a slip of the pen.
func (s *script) proseAmongCode() bool {
	blocks, inside := 0, false
	for _, l := range s.lines {
		t := s.at(l)
		if spinHeading.Match(t) {
			return true
		}
		if prose := isSpinProse(t); prose != inside {
			inside = prose
			if prose {
				blocks++
			}
		}
	}
	return blocks > 1
}

// inPackage reports whether a path lies in a folder named R, where packages
// keep their code.
func inPackage(name string) bool { return path.Base(path.Dir(name)) == "R" }

var (
	roxygenTag = lazyregexp.New(`^#'\s*@[A-Za-z]+`)
	documented = lazyregexp.New("^\\s*(?:[\\w.`\"]+\\s*(?:<-|=)\\s*(?:function\\b|\\\\\\(|R6Class|R6::)|set(?:Class|Generic|Method|RefClass)\\b|NULL\\b|\"\\w+\")")
	// switchedOffTexts matches texts of R that were commented out.
	switchedOffTexts = lazyregexp.New(`^#'[^' ][^']*'(?:,\s*'[^']*')*[,)\s]*$`)
	headRule         = lazyregexp.New(`^#'\s*---\s*$`)
	spinHeading      = lazyregexp.New(`^#'\s*#{1,6}\s+\S`)
	spinCut          = lazyregexp.New(`^#\s*(?:%%|----+\s*$|@knitr\b)`)
)

// cutSpin cuts a script for knitr::spin: "#'" lines are markdown, "#+" and its
// older spellings open a chunk, and "# /*" to "# */" is left out.
func cutSpin(s *script) {
	const (
		nothing = iota
		prose
		code
	)
	now := nothing
	dropped := -1
	for i, l := range s.lines {
		t := s.at(l)
		m := chunkLine.FindSubmatchIndex(t)
		switch {
		case isSpinProse(t):
			if now != prose {
				s.open(l, Cell{Kind: Markdown}, false)
			}
			now = prose
		case m != nil:
			s.open(l, s.spinChunk(Span{l.start + m[2], l.start + m[3]}, i), true)
			now = code
		case spinCut.Match(t):
			s.open(l, Cell{}, true)
			now = code
		case l.isBlank(s.text):
		case now != code:
			s.open(l, Cell{}, false)
			now = code
		}
		if dropped < 0 && bytes.HasPrefix(t, []byte("# /*")) {
			dropped = l.start
		} else if dropped >= 0 && bytes.HasPrefix(t, []byte("# */")) {
			s.prose = append(s.prose, Span{dropped, l.next})
			dropped = -1
		}
	}
}

// spinChunk is the cell of a chunk line, i being its index.
func (s *script) spinChunk(options Span, i int) Cell {
	if bytes.HasPrefix(s.text[options.Start:options.End], []byte("r ")) {
		options.Start += 2
	}
	var c Cell
	c.Label, c.Options = headerOptions(s.text, options)
	if i+1 < len(s.lines) {
		c.Options = append(c.Options, bodyOptions(s.text, Span{s.lines[i+1].start, len(s.text)}, "#|")...)
	}
	s.settle(&c)
	return c
}

// settle sets what a chunk's options say of the cell.
func (s *script) settle(c *Cell) {
	if label, ok := c.Option("label"); ok {
		c.Label = label
	}
	if engine, ok := c.Option("engine"); ok {
		c.Engine, c.Language = engine, engineLanguage(engine)
	}
	eval, _ := c.Option("eval")
	c.NotRun = isFalse(eval)
}
