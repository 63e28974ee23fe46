package versions

import (
	"bytes"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Document is what one document says of versions.
type Document struct {
	Wishes  []Wish
	Frozen  bool // it takes packages of R as they were
	Python2 bool // only Python 2 runs it
	Python3 bool // only Python 3 does, as far as anybody asks
}

// Of returns what a document says. Comments are read only of one that is worth it: in which a rule has found
// something that goes by a version.
func Of(f *syntax.File, worth bool) (d Document) {
	d.Python2 = f.Doc.Speaks(source.Python) && f.HasPython2()
	d.Python3 = worth && f.OnlyPython3()
	switch {
	case f.Doc.Base() == "setup.py":
		d.Wishes = In(f.Doc.Code)
	case worth:
		d.Wishes = In(linesOfVersions(f.Doc.Code))
	case f.Doc.Contains(" install"):
		d.Wishes = In(linesOfInstalls(f.Doc.Code))
	}
	d.Frozen = f.Doc.Speaks(source.R) && (worth || slices.ContainsFunc(freezing, f.Doc.Contains)) && isFrozen(f.Doc.Code)
	return d
}

// freezing stand in code of R that takes packages as they were.
var freezing = []string{"install_version", "groundhog", "checkpoint("}

// linesOfVersions keeps the lines of code that may ask for a version: commands that install, and comments with a number.
// Patterns over all of it would cost more than to parse it.
func linesOfVersions(code []byte) (lines []byte) {
	goesOn := false
	for line := range bytes.Lines(code) {
		_, comment, _ := bytes.Cut(line, []byte("#"))
		if goesOn || bytes.Contains(line, []byte("install")) || bytes.ContainsAny(comment, "0123456789") {
			lines = append(lines, line...)
			goesOn = isContinued(line)
		}
	}
	return lines
}

// linesOfInstalls keeps the commands that install alone, which is faster.
func linesOfInstalls(code []byte) (lines []byte) {
	for {
		at := bytes.Index(code, []byte("install"))
		if at < 0 {
			return lines
		}
		code = code[bytes.LastIndexByte(code[:at], '\n')+1:]
		for line := range bytes.Lines(code) {
			lines, code = append(lines, line...), code[len(line):]
			if !isContinued(line) {
				break
			}
		}
	}
}

// isContinued reports whether a command goes on in the next line.
func isContinued(line []byte) bool {
	return bytes.HasSuffix(bytes.TrimRight(line, " \r\n"), []byte(`\`))
}
