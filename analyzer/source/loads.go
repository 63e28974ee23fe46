package source

import (
	"iter"
	"strings"
)

// Loads yields the files that magics of the document run or read in (%run, %load, a cell of
// Databricks that runs a notebook), by their names without folder and extension. Other words of
// these lines are among them.
func (d *Document) Loads() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, m := range d.Masks {
			switch m.Name {
			case "run", "load", "loadpy", "execfile":
				for name := range FilesIn(string(d.Code[m.Span.Start:m.Span.End])) {
					if !yield(name) {
						return
					}
				}
			}
		}
		for i := range d.Cells {
			if c := &d.Cells[i]; c.Magic == "run" {
				for name := range FilesIn(string(d.Code[c.Span.Start:c.Span.End])) {
					if !yield(name) {
						return
					}
				}
			}
		}
	}
}

// FilesIn yields the words of a text as names of files, without folder and extension.
func FilesIn(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := range strings.FieldsFuncSeq(text, func(c rune) bool { return strings.ContainsRune(" \t\r\n\"'(),;=", c) }) {
			at = at[strings.LastIndexAny(at, `/\`)+1:]
			if dot := strings.LastIndexByte(at, '.'); dot > 0 {
				at = at[:dot]
			}
			if !yield(at) {
				return
			}
		}
	}
}
