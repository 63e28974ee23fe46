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
func Of(f *syntax.File, worth bool) Document {
	d := inCode.Of(f)
	if worth {
		d.Python3 = f.OnlyPython3()
		if f.Doc.Base() != setup {
			d.Wishes = In(linesOfVersions(f.Doc.Code))
		}
		d.Frozen = f.Doc.Speaks(source.R) && isFrozen(f.Doc.Code)
	}
	return d
}

// inCode is what a document says but for its comments, the same for all rules.
var inCode = syntax.Keep(func(f *syntax.File) (d Document) {
	d.Python2 = f.Doc.Speaks(source.Python) && f.HasPython2()
	switch {
	case f.Doc.Base() == setup:
		d.Wishes = In(f.Doc.Code)
	case f.Doc.Contains(" install"):
		d.Wishes = In(linesOfInstalls(f.Doc.Code))
	}
	d.Frozen = f.Doc.Speaks(source.R) && slices.ContainsFunc(freezing, f.Doc.Contains) && isFrozen(f.Doc.Code)
	return d
})

// setup is the script that says of a package of Python what it needs.
const setup = "setup.py"

// freezing stand in code of R that takes packages as they were.
var freezing = []string{"install_version", "groundhog", "checkpoint("}

// linesOfVersions keeps the lines of code that may ask for a version: commands that install, and comments with a number.
// Patterns over all of it would cost more than to parse it.
func linesOfVersions(code []byte) (lines []byte) {
	goesOn := false
	for line := range bytes.Lines(code) {
		_, comment, _ := bytes.Cut(line, []byte("#"))
		if goesOn || bytes.Contains(line, []byte("install")) || bytes.ContainsAny(comment, numerals) {
			lines = append(lines, line...)
			goesOn = isContinued(line)
		}
	}
	return lines
}

// linesOfInstalls keeps the commands that install with a number alone, which is faster.
func linesOfInstalls(code []byte) (lines []byte) {
	for {
		at := bytes.Index(code, []byte("install"))
		if at < 0 {
			return lines
		}
		code = code[bytes.LastIndexByte(code[:at], '\n')+1:]
		end := 0
		for line := range bytes.Lines(code) {
			end += len(line)
			if !isContinued(line) {
				break
			}
		}
		if bytes.ContainsAny(code[:end], numerals) {
			lines = append(lines, code[:end]...)
		}
		code = code[end:]
	}
}

const numerals = "0123456789"

// isContinued reports whether a command goes on in the next line.
func isContinued(line []byte) bool {
	return bytes.HasSuffix(bytes.TrimRight(line, " \r\n"), []byte(`\`))
}
