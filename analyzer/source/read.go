package source

import (
	"bytes"
	"fmt"
	"path"
	"strings"
)

// Error is why a file could not be read as a document.
type Error struct {
	Offset       int // in the file's bytes
	Line, Column int // from 1; 0 where the place is the whole file
	Message      string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Message
	}
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message)
}

// errorAt makes an Error whose line and column are those of the raw offset.
func errorAt(raw []byte, off int, format string, args ...any) *Error {
	d := Document{Raw: raw}
	p := d.RawPosition(min(off, len(raw)))
	return &Error{Offset: off, Line: p.Line, Column: p.Column, Message: fmt.Sprintf(format, args...)}
}

// Detect tells by the name, and for names without a suffix by the first line
// ("#!"), what a file is read as. ok is false for files that are none of
// labcoat's. head is the start of the file, at least its first line; it may be
// nil where name has a suffix.
func Detect(name string, head []byte) (format Format, lang Language, ok bool) {
	switch strings.ToLower(path.Ext(name)) {
	case ".py", ".pyi":
		return Script, Python, true
	case ".r":
		return Script, R, true
	case ".ipynb":
		return Notebook, Python, true
	case ".rmd":
		return RMarkdown, R, true
	case ".qmd":
		return Quarto, R, true
	case "":
		lang = shebang(head)
		return Script, lang, lang != Other
	}
	return Script, Other, false
}

func shebang(head []byte) Language {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	words := strings.Fields(string(bytes.TrimPrefix(line, []byte("#!"))))
	if !bytes.HasPrefix(line, []byte("#!")) || len(words) == 0 {
		return Other
	}
	program := path.Base(words[0])
	for i := 1; program == "env" && i < len(words); i++ {
		if !strings.HasPrefix(words[i], "-") && !strings.Contains(words[i], "=") {
			program = words[i]
		}
	}
	switch {
	case strings.HasPrefix(program, "python"), strings.HasPrefix(program, "pypy"):
		return Python
	case program == "Rscript", program == "littler":
		return R
	}
	return Other
}

// Read reads raw as the document that its name says. The result keeps raw and
// may alias it. The error, if any, is an *[Error].
func Read(name string, raw []byte) (*Document, error) {
	format, lang, ok := Detect(name, raw)
	if !ok {
		return nil, &Error{Message: "not a Python, R, notebook, R Markdown or Quarto file"}
	}
	d := &Document{path: name, Format: format, Language: lang, Raw: raw}
	var err error
	switch format {
	case Notebook:
		err = readNotebook(d)
	case RMarkdown, Quarto:
		err = readMarkdown(d)
	default:
		err = readScript(d)
	}
	if err != nil {
		return nil, err
	}
	return d, nil
}
