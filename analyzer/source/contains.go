package source

import (
	"bytes"
	"strings"
)

// Contains reports whether the document's code has a text.
func (d *Document) Contains(text string) bool { return Holds(d.Code, text) }

// Head returns the first lines of the document's code, where it says what it is: 2 KiB at most. A pattern that matches there
// alone is far quicker on them than on all of the code.
func (d *Document) Head() []byte { return d.Code[:min(len(d.Code), 2<<10)] }

// Holds reports whether code has a text. It is looked for by the byte of it that code has
// least of: to find the next of those is far quicker than to try each place that begins
// like the text.
func Holds(code []byte, text string) bool {
	if text == "" {
		return true
	}
	at := rarest(text)
	for from := at; from < len(code); {
		i := bytes.IndexByte(code[from:], text[at])
		if i < 0 {
			return false
		}
		if start := from + i - at; len(code)-start >= len(text) && string(code[start:start+len(text)]) == text {
			return true
		}
		from += i + 1
	}
	return false
}

// frequent are the bytes that code has most of, the most frequent first: counted
// in five million of huggingface/notebooks and two books.
const frequent = " etariosnldpm_\ncuf\"=,.g)(hbkx[]y0wv-1z:2'T/A#"

// rarest returns the index of the byte of a text that code has least of.
func rarest(text string) (at int) {
	most := -1
	for i := range len(text) {
		rank := strings.IndexByte(frequent, text[i])
		if rank < 0 {
			return i
		}
		if rank > most {
			at, most = i, rank
		}
	}
	return at
}
