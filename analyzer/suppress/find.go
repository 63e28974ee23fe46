package suppress

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// finder collects the suppressions of one document.
type finder struct {
	f     *syntax.File
	doc   *source.Document
	found []*Suppression
	wants []want

	// cell is the one that the last comment was in. Down to top it holds nothing
	// but its marker, its magic, options and suppressions.
	cell    *source.Cell
	top     int
	list    string      // the option whose YAML list the last line was in, or empty
	code    *int        // offset of the document's first code, once somebody asked
	head    head        // what bodyBelow found last
	skipped source.Span // what skipComments went over last
	// open ranges and disabled blocks, by tool and name.
	open map[string][]*Suppression
}

// place is where a directive stands.
type place struct {
	comment syntax.Node // none in a magic
	span    source.Span // of the directive
	lang    source.Language
	alone   bool // no code on its line
	first   bool // alone, and above all code of a cell
}

func (x *finder) comments() {
	for n := range x.f.Nodes(syntax.Comment) {
		if c := n.Cell(); c != x.cell {
			x.enter(c)
		}
		text := n.Bytes()
		options := strings.HasPrefix(string(text[:min(2, len(text))]), "#|")
		if !options {
			x.list = ""
		}
		if !options && !mentioned(text) {
			continue
		}
		p := place{comment: n, lang: n.Language()}
		p.alone = skipBlank(x.doc.Code, lineAround(x.doc.Code, n.Start()).Start, n.Start()) == n.Start()
		p.first = p.alone && skipBlank(x.doc.Code, x.top, n.Start()) == n.Start()
		if options && p.first && x.doc.HasCells() {
			x.options(n)
			x.top = n.Stop()
			continue
		}
		found := directives(string(text), p.lang)
		headed := len(found) > 0 && found[0].start == 0
		p.alone = p.alone && headed
		p.first = p.first && headed
		if p.first {
			x.top = n.Stop()
		}
		for _, d := range found {
			p.span = source.Span{Start: n.Start() + d.start, End: n.Start() + d.end}
			x.add(d, p)
		}
	}
}

// enter begins a cell: its marker, where that is part of the code, and its
// magic come before its first line.
func (x *finder) enter(c *source.Cell) {
	x.cell, x.top, x.list = c, c.Span.Start, ""
	if c.Header.Len() > 0 {
		if off, ok := x.doc.ToCode(c.Header.Start); ok && c.Span.Contains(off) {
			x.top = lineAround(x.doc.Code, off).End
		}
	}
	for _, m := range x.doc.MasksIn(source.Span{Start: x.top, End: c.Span.End}) {
		if m.Kind != source.CellMagic {
			break
		}
		x.top = lineAround(x.doc.Code, m.Span.Start).End
	}
}

// masks reads the comments behind magics and shell commands, which the parser
// does not see.
func (x *finder) masks() {
	for _, m := range x.doc.Masks {
		text := x.doc.Text(m.Span)
		if !mentioned([]byte(text)) {
			continue
		}
		lang := x.doc.CellAt(m.Span.Start).Language
		for _, d := range directives(text, lang) {
			if d.start > 0 && !strings.Contains(text[:d.start], "\n") {
				x.add(d, place{span: source.Span{Start: m.Span.Start + d.start, End: m.Span.Start + d.end}, lang: lang})
			}
		}
	}
}

// options reads a line of chunk options.
func (x *finder) options(n syntax.Node) {
	text := strings.TrimRight(n.Text(), "\r")
	add := func(tool string, rules []string, reason string) {
		x.found = append(x.found, &Suppression{
			Span: source.Span{Start: n.Start(), End: n.Start() + len(text)}, Tool: tool, Rules: rules, Reason: reason,
			Covers: []source.Span{x.cell.Span},
		})
	}
	if m := item.FindStringSubmatch(text); m != nil && x.list != "" {
		rules, why := optionRules(m[1])
		add(x.list, rules, why)
		return
	}
	x.list = ""
	m := option.FindStringSubmatch(text)
	if m == nil {
		return
	}
	tool := map[string]string{"labcoat-ignore": Labcoat, "jarl-ignore-chunk": Jarl}[optionName(m[1])]
	if tool == "" || tool == Jarl && x.cell.Language != source.R {
		return
	}
	value := strings.TrimSpace(m[2])
	if value == "" && x.listFollows(n) {
		x.list = tool
		return
	}
	if rules, why := optionRules(value); tool == Labcoat || len(rules) > 0 {
		add(tool, rules, why)
	}
}

func (x *finder) listFollows(n syntax.Node) bool {
	below := skipBlank(x.doc.Code, n.Stop(), x.cell.Span.End)
	if below == x.cell.Span.End {
		return false
	}
	text := x.doc.Text(source.Span{Start: below, End: lineAround(x.doc.Code, below).End})
	return item.MatchString(strings.TrimRight(text, "\r\n"))
}

// add files a directive as a suppression, or applies it where it ends one.
func (x *finder) add(d directive, p place) {
	s := &Suppression{Span: p.span, Tool: d.tool, Rules: d.rules, Reason: d.reason}
	own := lineAround(x.doc.Code, p.span.Start)
	switch d.reach {
	case unblock:
		x.end(d, p.span.Start)
		return
	case rangeEnd:
		x.end(d, own.End)
		return
	case statement:
		switch {
		case p.first && x.coversCell():
			s.Covers = []source.Span{x.cell.Span}
		case p.alone:
			x.below(s, p)
		default:
			x.onLine(s, p, own)
		}
	case following:
		if d.tool == Jarl && !p.alone {
			return // not one for jarl either
		}
		x.below(s, p)
	case line:
		s.Covers = append(x.ending(p, own, true), own)
		x.wants = append(x.wants, want{s: s, line: own, imports: true})
	case nextLine:
		s.Covers = []source.Span{lineAround(x.doc.Code, min(own.End, len(x.doc.Code)-1))}
	case block:
		if !p.alone {
			x.onLine(s, p, own)
			break
		}
		s.Covers = []source.Span{{Start: p.span.Start, End: x.blockEnd(p.comment)}}
		x.begin(d, s)
	case rangeStart:
		s.Covers = []source.Span{{Start: own.Start, End: len(x.doc.Code)}}
		x.begin(d, s)
	case file:
		if !x.wholeFile(s, p) {
			return
		}
	}
	x.found = append(x.found, s)
}

// coversCell reports whether the cell is of the kind that its first line can
// speak for: a notebook's, or one that a marker opens.
func (x *finder) coversCell() bool {
	return x.doc.Format == source.Notebook || x.doc.Format == source.Script && x.cell.Header.Len() > 0
}

// key is what the start and the end of a range have in common.
func (d directive) key() string {
	if d.tool == Lintr {
		return Lintr
	}
	return d.tool + ":" + strings.Join(d.rules, ",")
}

func (x *finder) begin(d directive, s *Suppression) {
	if x.open == nil {
		x.open = make(map[string][]*Suppression)
	}
	x.open[d.key()] = append(x.open[d.key()], s)
}

// end ends what was begun and is still open. lintr pairs the first start with
// the first end; a pragma of pylint ends all that went before.
func (x *finder) end(d directive, at int) {
	open := x.open[d.key()]
	for i, s := range open {
		if s.Covers[0].End > at {
			s.Covers[0].End = at
		}
		if d.tool == Lintr {
			x.open[d.key()] = open[i+1:]
			return
		}
	}
	delete(x.open, d.key())
}

// wholeFile makes s cover the code of the directive's language. It reports
// false where another tool would not read it.
func (x *finder) wholeFile(s *Suppression, p place) bool {
	if s.Tool == Labcoat || s.Tool == Jarl {
		if p.comment.OK() && p.span.Start < x.firstCode() {
			s.WholeFile = true
		} else if s.Misplaced = true; s.Tool == Jarl {
			return false
		}
	}
	if s.Tool == Labcoat {
		if s.WholeFile {
			s.Covers = []source.Span{{Start: 0, End: len(x.doc.Code)}}
		}
		return true
	}
	if !p.alone && s.Tool == Ruff {
		return false
	}
	s.WholeFile = x.doc.Language == p.lang
	for i := range x.doc.Cells {
		if c := &x.doc.Cells[i]; c.Language == p.lang {
			s.Covers = append(s.Covers, c.Span)
		}
	}
	return true
}
