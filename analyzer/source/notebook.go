package source

import (
	"bytes"
	"math"
	"slices"
	"strconv"
	"strings"
)

// readNotebook reads the JSON of a Jupyter notebook, nbformat 3 and 4. What
// stands in it twice counts as it stands last, as for every reader of JSON; a
// cell that is not what nbformat says is left out, and told.
func readNotebook(d *Document) error {
	d.memory = memories.Get().(*memory)
	r := notebookReader{d: d, json: jsonScanner{text: d.Raw}}
	if err := r.checkText(); err != nil {
		return err
	}
	r.document()
	if r.json.err != nil {
		return r.json.err
	}
	d.Encoding = "utf-8"
	d.Code, d.segments, d.Cells = r.code.code, r.code.segments, r.cells
	d.Language, d.Python2 = r.kernel.resolve(d), r.kernel.isPython2()
	for i := range d.Cells {
		c := &d.Cells[i]
		r.setLanguage(c)
		if d.failed == 0 && c.Outputs.Error != "" && c.Outputs.Error != "KeyboardInterrupt" && !slices.Contains(c.Tags, "raises-exception") {
			d.failed = c.Index
		}
	}
	return nil
}

type notebookReader struct {
	d      *Document
	json   jsonScanner
	code   builder
	cells  []Cell
	kernel kernel
	index  int // of the last cell, those left out counted
}

// checkText rejects what is no JSON text at all, and takes the byte order mark.
func (r *notebookReader) checkText() error {
	raw := r.d.Raw
	switch {
	case len(bytes.TrimSpace(raw[:min(len(raw), 512)])) == 0 && len(bytes.TrimSpace(raw)) == 0:
		return &Error{Message: "is empty, not a notebook"}
	case int64(len(raw)) > math.MaxInt32:
		return &Error{Message: "is larger than 2 GiB, clear its outputs"}
	case bytes.HasPrefix(raw, []byte("\xff\xfe")), bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return &Error{Message: "is UTF-16, save it as UTF-8"}
	case bytes.HasPrefix(raw, []byte(bom)):
		r.json.at = len(bom)
	}
	if i := bytes.IndexByte(raw[:min(len(raw), 512)], 0); i >= 0 {
		return errorAt(raw, i, "has a NUL byte, not a text file")
	}
	return nil
}

// document reads the one object that the file is.
func (r *notebookReader) document() {
	s := &r.json
	if s.peek() != '{' {
		s.fail(s.at, "is not a notebook: a JSON object expected")
		return
	}
	found := false
	for key := range s.members() {
		switch string(key) {
		case "cells":
			found = true
			r.restart()
			r.readCells()
		case "worksheets": // nbformat 3
			found, r.d.Worksheet = true, true
			r.restart()
			if s.peek() != '[' {
				s.fail(s.at, "is not a notebook: `worksheets` is not a list")
			}
			for range s.elements() {
				for key := range s.members() {
					if string(key) == "cells" {
						r.readCells()
					}
				}
			}
		case "metadata":
			r.kernel = kernel{}
			r.metadata()
		}
	}
	switch {
	case s.err != nil:
	case s.peek() != 0 || s.at < len(s.text):
		s.unexpected("the end of the file")
	case !found:
		s.fail(0, "is not a notebook: it has no `cells`")
	}
}

// restart forgets the cells read so far: a key given twice counts the last time.
func (r *notebookReader) restart() {
	m := r.d.memory
	r.code = builder{code: m.code[:0], segments: m.segments[:0]}
	r.cells, r.index = m.cells[:0], 0
	r.d.Notices = nil
}

func (r *notebookReader) metadata() {
	s := &r.json
	for key := range s.members() {
		switch string(key) {
		case "language_info":
			info := s.strings("name", "version")
			r.kernel.info, r.kernel.version = info[0], info[1]
		case "kernelspec":
			spec := s.strings("language", "name")
			r.kernel.language, r.kernel.name = spec[0], spec[1]
		case "language":
			if text := s.string(); r.kernel.language == "" {
				r.kernel.language = string(text)
			}
		case "nbgrader":
			r.d.Graded = true
		case "application/vnd.databricks.v1+notebook":
			r.kernel.exported = true
			r.kernel.databricks = s.strings("language")[0]
		}
	}
}

func (r *notebookReader) readCells() {
	s := &r.json
	if s.peek() != '[' {
		s.fail(s.at, "is not a notebook: `cells` is not a list")
		return
	}
	for range s.elements() {
		r.index++
		r.cell()
	}
}

// cell reads one cell. Its members come in any order, so its source is read
// when all are known.
func (r *notebookReader) cell() {
	s := &r.json
	if s.peek() != '{' {
		r.leaveOut(s.skip(), "is not an object")
		return
	}
	start := s.at
	r.cells = append(r.cells, Cell{Index: r.index, object: int32(start)})
	cell := &r.cells[len(r.cells)-1]
	kept := false
	defer func() {
		if !kept {
			r.cells = r.cells[:len(r.cells)-1]
		}
	}()
	kind, source, level := []byte(nil), Span{-1, -1}, 0
	for key := range s.members() {
		switch string(key) {
		case "cell_type":
			kind = s.string()
		case "source", "input": // nbformat 3 calls the source of code input
			source = s.skip()
		case "execution_count", "prompt_number":
			cell.Count = r.number()
		case "level": // of a heading in nbformat 3
			level = r.number()
		case "language": // of code in nbformat 3
			cell.Engine = string(s.string())
		case "id":
			cell.ID = strings.ToValidUTF8(string(s.string()), "\uFFFD")
		case "metadata":
			r.cellMetadata(cell)
		case "outputs":
			cell.Outputs = r.outputs()
		}
	}
	if s.err != nil {
		return
	}
	if source.Start < 0 {
		r.leaveOut(Span{start, start + 1}, "has no `source`")
		return
	}
	switch string(kind) {
	case "code":
	case "markdown", "heading", "html":
		cell.Kind = Markdown
	case "raw":
		cell.Kind = Raw
	default:
		cell.Kind = Raw
		r.d.Notices = append(r.d.Notices, Notice{At: Span{start, start + 1}, Message: "cell " + strconv.Itoa(r.index) + " has no known `cell_type`, read as raw"})
	}
	prefix := ""
	if string(kind) == "heading" {
		prefix = strings.Repeat("#", min(max(level, 1), 6)) + " "
	}
	end := s.at
	kept = r.source(cell, source, prefix)
	if s.err == nil {
		s.at = end
	}
}

// leaveOut tells why the cell at hand is not read.
func (r *notebookReader) leaveOut(at Span, why string) {
	if r.json.err == nil {
		r.d.Notices = append(r.d.Notices, Notice{At: at, Cell: r.index, Message: "the cell is left out: it " + why})
	}
}

// source reads the text of a cell, a string or a list of strings, behind a
// prefix that the file does not hold, and sets the cell's spans.
func (r *notebookReader) source(cell *Cell, at Span, prefix string) bool {
	s, b := &r.json, &r.code
	start, segments := len(b.code), len(b.segments)
	s.at = at.Start
	cell.File = Span{at.Start + 1, at.Start + 1}
	wrong := s.peek() != '"' && s.peek() != '['
	take := func() Span {
		if prefix != "" {
			b.glue(prefix, s.at+1)
			prefix = ""
		}
		return s.decodeString(b)
	}
	if s.peek() == '"' {
		cell.File = take()
	}
	for i := range s.elements() {
		if s.peek() != '"' {
			wrong = true
			continue
		}
		piece := take()
		if i == 0 {
			cell.File.Start = piece.Start
		}
		cell.File.End = piece.End
	}
	if wrong {
		b.code, b.segments = b.code[:start], b.segments[:segments]
		r.leaveOut(at, "has a `source` that is neither a string nor a list of strings")
		return false
	}
	if text := b.code[start:]; bytes.IndexByte(text, '\r') >= 0 {
		fixLoneCR(text)
	}
	b.endLine(start, cell.File.End)
	cell.Span = Span{start, len(b.code)}
	return true
}

func (r *notebookReader) cellMetadata(cell *Cell) {
	s := &r.json
	cell.Tags = nil
	for key := range s.members() {
		switch string(key) {
		case "tags":
			for range s.elements() {
				if tag := s.string(); len(tag) > 0 {
					cell.Tags = append(cell.Tags, strings.ToValidUTF8(string(tag), "\uFFFD"))
				}
			}
		case "vscode":
			if id := s.strings("languageId")[0]; id != "" {
				cell.Engine = id
			}
		case "nbgrader":
			r.d.Graded = true
		}
	}
}

// closed is what a kernel says that can show nothing any more, whatever the cell does.
var closed = []byte("I/O operation on closed file")

// maxMessage is how much is kept of what an exception says.
const maxMessage = 200

// outputs passes over saved outputs and looks only for an exception and for what
// takes the most room.
func (r *notebookReader) outputs() Outputs {
	s := &r.json
	s.peek()
	start := s.at
	var out Outputs
	for range s.elements() {
		from, kind, name, value := s.at, []byte(nil), []byte(nil), []byte(nil)
		for key := range s.members() {
			switch string(key) {
			case "output_type":
				kind = s.string()
			case "ename":
				name = s.string()
			case "evalue":
				value = s.string()
			}
		}
		if s.at-from > out.Largest.Len() {
			out.Largest = Span{from, s.at}
		}
		if out.Error == "" && (string(kind) == "error" || string(kind) == "pyerr") {
			out.Error = "error"
			if len(name) > 0 && !bytes.HasPrefix(value, closed) {
				out.Error = strings.ToValidUTF8(string(name), "\uFFFD")
			}
			out.Message = strings.ToValidUTF8(string(value[:min(len(value), maxMessage)]), "\uFFFD")
		}
	}
	if s.at == start {
		s.skip()
	}
	out.Span = Span{start, s.at}
	return out
}

// number takes a value and returns it where it is a small positive integer,
// else 0: a count that is null was never given.
func (r *notebookReader) number() int {
	span := r.json.skip()
	text := r.json.text[span.Start:span.End]
	if string(text) == "null" {
		return 0 // most
	}
	n, err := strconv.ParseInt(string(text), 10, 32)
	if err != nil || n < 0 {
		return 0
	}
	return int(n)
}

// setLanguage decides what a cell is written in once the whole file is known:
// the metadata may stand behind the cells.
func (r *notebookReader) setLanguage(cell *Cell) {
	if cell.Kind != Code {
		return
	}
	cell.Language = r.d.Language
	if cell.Engine != "" {
		cell.Language = languageNamed(cell.Engine)
	}
	if r.kernel.exported {
		maskFrom(r.d, cell, maskDatabricks(r.d, cell))
		return
	}
	maskMagics(r.d, cell)
}
