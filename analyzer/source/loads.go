package source

import "strings"

// Loads lists the files that magics of the document run or read in (%run, %load, a cell of
// Databricks that runs a notebook), by their names without folder and extension. Other words of
// these lines are among them.
func (d *Document) Loads() (names []string) {
	for _, m := range d.Masks {
		switch m.Name {
		case "run", "load", "loadpy", "execfile":
			names = append(names, FilesIn(string(d.Code[m.Span.Start:m.Span.End]))...)
		}
	}
	for i := range d.Cells {
		if c := &d.Cells[i]; c.Magic == "run" {
			names = append(names, FilesIn(string(d.Code[c.Span.Start:c.Span.End]))...)
		}
	}
	return names
}

// FilesIn takes the words of a text for names of files, without folder and extension.
func FilesIn(text string) []string {
	words := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" \t\r\n\"'(),;=", c) })
	for i, at := range words {
		at = at[strings.LastIndexAny(at, `/\`)+1:]
		if dot := strings.LastIndexByte(at, '.'); dot > 0 {
			at = at[:dot]
		}
		words[i] = at
	}
	return words
}
