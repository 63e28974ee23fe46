package source

import (
	"bytes"
	"strings"
)

// maskCells hides the magics in the Python cells of a script or a text. A plain
// script has none: Python runs it without IPython. Nor has R Markdown, where
// knitr does.
func maskCells(d *Document) {
	if !d.HasCells() || d.Format == RMarkdown {
		return
	}
	for i := range d.Cells {
		if c := &d.Cells[i]; c.Kind == Code {
			maskMagics(d, c)
		}
	}
}

// maskMagics reads the magics of a Python cell: its cell magics decide the
// language, and what remains Python has its line magics hidden. Cells in other
// languages are left alone. Cells are to be given in order, once the code of
// the document is set.
func maskMagics(d *Document, cell *Cell) {
	maskFrom(d, cell, cell.Span.Start)
}

func maskFrom(d *Document, cell *Cell, at int) {
	if cell.Language != Python {
		return
	}
	code := d.Code[:cell.Span.End]
	for {
		start := skipComments(code, at)
		end := lineEnd(code, start)
		if line := bytes.TrimSpace(code[start:end]); !bytes.HasPrefix(line, []byte("%%")) || line[len(line)-1] == '?' {
			break
		}
		at = end - len(bytes.TrimLeft(code[start:end], "%"))
		name, args := cutWord(code, Span{at, end})
		d.Masks = append(d.Masks, Mask{Span: trim(code, Span{start, end}), Kind: CellMagic, Name: string(code[name.Start:name.End])})
		cell.setMagic(string(code[name.Start:name.End]), string(code[args.Start:args.End]))
		from := len(d.Mentions)
		d.mentionArguments(cellMagics[cell.Magic], args)
		if cell.Magic == "sql" {
			d.mentionBindings(Span{at, cell.Span.End})
		}
		d.sortMentions(from)
		at = end
		if cell.Language != Python {
			return
		}
	}
	maskLines(d, cell, at)
}

// setMagic takes the language and whether the cell runs from a cell magic.
func (c *Cell) setMagic(name, args string) {
	c.Magic = name
	switch {
	case name == "script":
		c.Engine = ""
		program, _, _ := strings.Cut(args, " ")
		switch program {
		case "false", "true", "echo", ":": // the customary way to switch a cell off
			c.NotRun = true
		default:
			c.Engine, c.Language = program, shebang([]byte("#!"+program))
		}
	case name == "R" || name == "sparkr" || name == "SparkR":
		c.Engine, c.Language = name, R
	case name != "" && !pythonMagics[name]:
		c.Engine, c.Language = name, Other
	}
}

// maskDatabricks reads the word that opens a cell of a Databricks notebook and
// decides what it is written in: `%sql`, `%md`. It returns where the cell's own
// text begins.
func maskDatabricks(d *Document, cell *Cell) int {
	code := d.Code[:cell.Span.End]
	start := skipComments(code, cell.Span.Start)
	if start == len(code) || code[start] != '%' || code[start+1] == '%' {
		return cell.Span.Start
	}
	end := lineEnd(code, start)
	word, rest := cutWord(code, Span{start + 1, end})
	name := string(code[word.Start:word.End])
	mask := Mask{Span: Span{start, word.End}, Kind: CellMagic, Name: name}
	kind, lang, ok := databricksMagic(name)
	if !ok {
		if cell.Language == R && databricksLine[name] { // in Python cells it is a line magic like any other
			d.Masks = append(d.Masks, Mask{Span: trim(code, Span{start, end}), Kind: LineMagic, Name: name})
		}
		return cell.Span.Start
	}
	cell.Kind, cell.Language = kind, lang
	cell.Engine, cell.Magic = name, name
	if rest.Len() > 0 && cell.Language != Other {
		mask.Span.End, mask.form = rest.Start, maskPrefix
	}
	d.Masks = append(d.Masks, mask)
	return mask.Span.End
}

// databricksLine are the line magics that work in cells of every language.
var databricksLine = set("run pip conda")

// pythonMagics are the cell magics whose cell stays Python code: they time it,
// catch what it prints, or run it elsewhere.
var pythonMagics = set(`time timeit capture prun debug python python2 python3 pypy ipytest memit mprun lprun
	script px pyspark local wandb snakeviz scalene pyinstrument viztracer memray_flamegraph heat notify chime
	cache add_to run_pytest expect_exception manim rprofile tutor mypy flake8 pycodestyle tb`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		m[word] = true
	}
	return m
}

// skipComments returns the offset of the first byte of code from at on that is
// neither blank nor in a comment.
func skipComments(code []byte, at int) int {
	for at < len(code) {
		switch {
		case isSpace(code[at]):
			at++
		case code[at] == '#':
			at = lineEnd(code, at)
		default:
			return at
		}
	}
	return at
}

// lineEnd returns the offset of the newline that ends the line at an offset.
func lineEnd(code []byte, at int) int {
	if i := bytes.IndexByte(code[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(code)
}

// cutWord returns the first word of a line and the trimmed rest.
func cutWord(code []byte, s Span) (word, rest Span) {
	s = trim(code, s)
	end := s.Start
	for end < s.End && !isSpace(code[end]) {
		end++
	}
	return Span{s.Start, end}, trim(code, Span{end, s.End})
}
