package source

import (
	"bytes"
	"slices"
	"unicode"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// script is a script while it is cut. All spans are in code space until finish.
type script struct {
	doc    *Document
	text   []byte
	lines  []line // those that stand in no string of several lines
	header Span   // jupytext's YAML header
	cells  []Cell
	prose  []Span
}

// readScript reads a plain script as one cell, and one of a dialect as the
// cells that its markers cut. Code space is the whole text: a marker belongs to
// the cell that it opens, and what stands before the first one is a cell of its
// own unless it is blank.
func readScript(d *Document) error {
	var b builder
	if err := decode(d, &b); err != nil {
		return err
	}
	b.endLine(0, len(d.Raw))
	d.Code, d.segments = b.code, b.segments
	d.Generated = isGenerated(d.Code)
	s := script{doc: d, text: d.Code}
	if marks := scanMarkers(d.Code, d.Language); marks != 0 {
		s.lines = unquotedLines(d.Code, d.Language)
		s.header, _ = jupytextHeader(s.text, s.lines)
		d.Dialect = s.dialect(marks)
		if cut := cutters[d.Dialect]; cut != nil {
			cut(&s)
		}
		if marks&metadataMark != 0 {
			s.metadata()
		}
	}
	s.finish()
	maskCells(d)
	return nil
}

// cutters cut a script of their dialect. Plain and Marimo are one cell.
var cutters = map[Dialect]func(*script){
	Percent:    cutPercent,
	Light:      cutLight,
	Databricks: cutDatabricks,
	NBConvert:  cutNBConvert,
	Spin:       cutSpin,
	Purl:       cutPurl,
}

// at is the text of a line without its end.
func (s *script) at(l line) []byte { return s.text[l.start:l.end] }

// open begins a cell at a line. head tells that the line is a marker.
func (s *script) open(l line, c Cell, head bool) {
	c.Span.Start = l.start
	if head {
		c.Header = Span{l.start, l.end}
	}
	if c.Kind == Code && c.Language == Other && c.Engine == "" {
		c.Language = s.doc.Language
	}
	s.cells = append(s.cells, c)
}

// isLead reports whether nothing above the first cell is worth a cell: blank
// lines, the line for the shell, the coding cookie, jupytext's header.
func (s *script) isLead(end int) bool {
	for _, l := range splitLines(s.text[:end]) {
		t := s.text[l.start:l.end]
		if !l.isBlank(s.text) && !s.header.Contains(l.start) && !bytes.HasPrefix(t, []byte("#!")) && !cookiePattern.Match(t) {
			return false
		}
	}
	return true
}

// finish makes the cells adjacent and gives the document its cells and prose.
func (s *script) finish() {
	d := s.doc
	if len(s.cells) == 0 || !s.isLead(s.cells[0].Span.Start) {
		s.cells = slices.Insert(s.cells, 0, Cell{Language: d.Language})
	}
	s.cells[0].Span.Start = 0
	if s.header.Len() > 0 {
		s.prose = append(s.prose, s.header)
	}
	for i := range s.cells {
		c := &s.cells[i]
		c.Index = i + 1
		c.Span.End = len(s.text)
		if i+1 < len(s.cells) {
			c.Span.End = s.cells[i+1].Span.Start
		}
		if c.Kind != Code {
			s.prose = append(s.prose, c.Span)
		} else if c.Header.Len() > 0 {
			s.prose = append(s.prose, c.Header)
		}
		c.File = d.ToRaw(c.Span)
		if c.Header.Len() > 0 {
			c.Header = d.ToRaw(c.Header)
		}
		for k := range c.Options {
			c.Options[k].Span = d.ToRaw(c.Options[k].Span)
		}
	}
	d.Cells = s.cells
	slices.SortFunc(s.prose, func(a, b Span) int { return a.Start - b.Start })
	for _, p := range s.prose {
		p = d.ToRaw(p)
		if n := len(d.Prose); n > 0 && p.Start <= d.Prose[n-1].End {
			d.Prose[n-1].End = max(d.Prose[n-1].End, p.End)
		} else if p.Len() > 0 {
			d.Prose = append(d.Prose, p)
		}
	}
}

// metadata marks inline script metadata (PEP 723) as prose: it looks like code
// in comments, and is read by runners.
func (s *script) metadata() {
	start := -1
	for _, l := range s.lines {
		t := s.at(l)
		switch {
		case start < 0:
			if metadataPattern.Match(t) {
				start = l.start
			}
		case len(t) == 0 || t[0] != '#':
			start = -1 // never closed: a comment like any other
		case string(bytes.TrimRight(t, " \t")) == "# ///":
			s.prose = append(s.prose, Span{start, l.next})
			start = -1
		}
	}
}

var metadataPattern = lazyregexp.New(`^# /// [a-zA-Z0-9-]+\s*$`)

// isGenerated tells by the comments and the docstring that a script begins with whether it says of itself that a
// tool made it. What Colab exports is somebody's notebook.
func isGenerated(text []byte) bool {
	if bytes.HasPrefix(text, []byte("version https://git-lfs.github.com/spec/")) {
		return true // it stands for a file that git keeps elsewhere
	}
	head, _ := headOf(text[:min(len(text), mostHead)])
	for i, l := range head {
		switch {
		case bytes.HasPrefix(l, []byte("# *** Spyder Python Console History Log ***")), builtPattern.Match(l), banPattern.Match(l): // the first is what was typed, line by line
			return true
		case generatedPattern.Match(l) && !bytes.Contains(l, []byte(" by Colab")) && (i == 0 || !continues(head[i-1], l)):
			return true
		}
	}
	return false
}

// continues reports whether a line of a comment goes on with the sentence of the line above.
func continues(above, line []byte) bool {
	first := bytes.IndexFunc(line, unicode.IsLetter)
	return !bytes.HasPrefix(above, []byte("#!")) && unfinished.Match(above) && first >= 0 && unicode.IsLower(rune(line[first]))
}

var unfinished = lazyregexp.New(`[\pL\d,]\s*$`)

// banPattern matches a line by which nobody is to edit the file as a whole, and not what stands below a line.
var banPattern = lazyregexp.New(`(?i)\b(?:do not|don't) (?:edit|modify)(?: it| (?:this|the) (?:file|code|script|module))?(?: (?:by hand|manually))?\W*(?:$|[.!,;])`)

// generatedPattern matches a line by which the file, and not what it is about, is generated.
var generatedPattern = lazyregexp.New(`(?i)^\W*(?:this (?:(?:file|code|script|module) )?(?:is |was |has been )?(?:an )?)?auto(?:matically |-)?generated(?: (?:by|from|with|using|on|at)\b|(?: \w+){0,2} (?:file|code|script|module)\b|[.;:,!]|\W*$)|` +
	`^\W*(?:this|the) (?:file|code|script|module) (?:was|is|has been) generated (?:automatically|by|from|with|using)\b|^["#]\W*(?:(?:this (?:file|script|module)|(?:this )?code) )?generated (?:by|from)\b`)

// builtPattern is how PsychoPy's Builder begins the docstring of what it writes from a file of
// its own.
var builtPattern = lazyregexp.New(`^["'\s]*This experiment was created using PsychoPy`)
