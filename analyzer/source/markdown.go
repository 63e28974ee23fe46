package source

import (
	"bytes"
	"slices"
	"strings"
)

// markdown reads an R Markdown or Quarto text: whole is all of it, decoded; out
// takes the code of its chunks.
type markdown struct {
	doc    *Document
	whole  builder
	out    builder
	lines  []line
	notRun bool // what the document says for the chunks that say nothing
}

// readMarkdown reads R Markdown and Quarto: each chunk is a cell, everything
// else is prose. The code of an indented or quoted chunk is without the prefix
// of its fence.
func readMarkdown(d *Document) error {
	m := markdown{doc: d}
	if err := decode(d, &m.whole); err != nil {
		return err
	}
	text := m.whole.code
	d.Generated = bytes.Contains(text, []byte("<!--chapter:end:")) // what bookdown put together
	m.lines = splitLines(text)
	fm, at, err := readFrontMatter(text, m.lines)
	if err != nil {
		m.notice(at, "front matter is no valid YAML, its options are not read")
	}
	m.notRun = fm.notRun
	if fm.params.Len() > 0 {
		m.mention(fm.params, R, true)
	}
	from := 0
	for _, c := range findChunks(text, m.lines) {
		m.prose(Span{from, m.lines[c.open].start})
		m.cell(c)
		from = m.offset(c.next)
	}
	m.prose(Span{from, len(text)})
	d.Code, d.segments = m.out.code, m.out.segments
	m.setLanguage()
	maskCells(d)
	slices.SortFunc(d.Masks, func(a, b Mask) int { return a.Span.Start - b.Span.Start })
	return nil
}

// offset is where line i starts, or the end of the text.
func (m *markdown) offset(i int) int {
	if i < len(m.lines) {
		return m.lines[i].start
	}
	return len(m.whole.code)
}

// raw is the place in the file of a span of the whole text.
func (m *markdown) raw(s Span) Span { return toRaw(m.whole.segments, s) }

func (m *markdown) notice(at Span, message string) {
	m.doc.Notices = append(m.doc.Notices, Notice{At: m.raw(at), Message: message})
}

func (m *markdown) mention(name Span, lang Language, defines bool) {
	m.doc.Mentions = append(m.doc.Mentions, Mention{
		Name: string(m.whole.code[name.Start:name.End]), Span: m.raw(name), Language: lang, Defines: defines,
	})
}

func (m *markdown) prose(s Span) {
	if s.Len() == 0 {
		return
	}
	m.doc.Prose = append(m.doc.Prose, m.raw(s))
	inlineNames(m.whole.code, s, func(name Span, lang Language) { m.mention(name, lang, false) })
}

// cell appends the chunk's code and the cell that it is.
func (m *markdown) cell(c chunk) {
	text, d := m.whole.code, m.doc
	head := m.lines[c.open]
	file := Span{m.offset(c.open + 1), m.offset(c.end)}
	cell := Cell{Index: len(d.Cells) + 1, Engine: c.engine, Header: m.raw(Span{head.start, head.end}), File: m.raw(file)}
	if file.Len() == 0 { // the empty span's place is behind the fence, not where the next text is
		end := m.raw(Span{head.start, head.next}).End
		cell.File = Span{end, end}
	}
	start := len(m.out.code)
	for _, l := range m.lines[c.open+1 : c.end] {
		m.out.sub(&m.whole, c.strip(text, l), l.next)
	}
	m.out.endLine(start, cell.File.End)
	cell.Span = Span{start, len(m.out.code)}

	label, options := headerOptions(text, c.args)
	for i, o := range options {
		m.optionNames(o)
		options[i].Span = m.raw(o.Span)
	}
	body := bodyOptions(m.out.code, cell.Span, optionPrefix(c.engine))
	for i, o := range body {
		body[i].Span = toRaw(m.out.segments, o.Span)
	}
	cell.Label, cell.Options = label, slices.Concat(options, body)
	if engine, ok := cell.Option("engine"); ok {
		cell.Engine = engine
	}
	if label, ok := cell.Option("label"); ok {
		cell.Label = label
	}
	if tags, ok := cell.Option("tags"); ok {
		cell.Tags = listItems(tags)
	}
	cell.Language = engineLanguage(cell.Engine)
	cell.NotRun = m.notRun
	if eval, ok := cell.Option("eval"); ok {
		cell.NotRun = isFalse(eval)
	}
	if !c.closed {
		m.notice(Span{head.start, head.end}, "chunk is never closed: add a fence of "+strings.Repeat("`", min(c.run, 20))+" behind its code")
	}
	d.Cells = append(d.Cells, cell)
	m.references(cell)
	if cell.Language == R && !cell.NotRun {
		m.defaults(m.out.code[cell.Span.Start:cell.Span.End])
	}
}

// references masks the lines that stand for another chunk's code, <<label>>.
func (m *markdown) references(c Cell) {
	code := m.out.code
	if c.Language == Other || !bytes.Contains(code[c.Span.Start:c.Span.End], []byte("<<")) {
		return
	}
	for _, l := range splitLines(code[c.Span.Start:c.Span.End]) {
		s := trim(code, Span{c.Span.Start + l.start, c.Span.Start + l.end})
		label, opens := bytes.CutPrefix(code[s.Start:s.End], []byte("<<"))
		label, closes := bytes.CutSuffix(label, []byte(">>"))
		if opens && closes && len(label) > 0 {
			m.doc.Masks = append(m.doc.Masks, Mask{Span: s, Kind: Reference, Name: string(label)})
		}
	}
}

// optionNames mentions the names in a header option whose value is code.
func (m *markdown) optionNames(o Option) {
	args := arguments(m.whole.code, o.Span)
	if len(args) == 1 {
		usedNames(m.whole.code, args[0].value, R, func(name Span, lang Language) { m.mention(name, lang, false) })
	}
}

// defaults follows what a setup chunk says for the chunks below it:
// knitr::opts_chunk$set(eval = FALSE).
func (m *markdown) defaults(code []byte) {
	const call = "opts_chunk$set("
	for off := 0; ; {
		i := bytes.Index(code[off:], []byte(call))
		if i < 0 {
			return
		}
		lineStart := 1 + bytes.LastIndexByte(code[:off+i], '\n')
		comment := bytes.IndexByte(code[lineStart:off+i], '#') >= 0
		off += i + len(call)
		if comment {
			continue
		}
		for _, a := range arguments(code, Span{off, len(code)}) {
			if string(code[a.key.Start:a.key.End]) == "eval" {
				m.notRun = isFalse(string(code[a.value.Start:a.value.End]))
			}
		}
	}
}

// setLanguage makes a document that runs Python and no R a Python one.
func (m *markdown) setLanguage() {
	has := func(lang Language) bool {
		return slices.ContainsFunc(m.doc.Cells, func(c Cell) bool { return c.Language == lang })
	}
	if has(Python) && !has(R) {
		m.doc.Language = Python
	}
}

// engineLanguage is the language that a knitr or Jupyter engine runs.
func engineLanguage(engine string) Language {
	switch strings.ToLower(engine) {
	case "r":
		return R
	case "python", "python3":
		return Python
	}
	return Other
}
