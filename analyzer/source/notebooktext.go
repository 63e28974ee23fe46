package source

import "bytes"

// NotebookText returns the first byte of a script that is a notebook in truth or a piece of one, as
// sites for sharing them save R's and editors what was pasted, or an empty span.
func (d *Document) NotebookText() Span {
	text := bytes.TrimLeft(d.Code, " \t\r\n")
	if d.HasCells() || !bytes.HasPrefix(text, []byte("{")) || !bytes.Contains(text, []byte(`"cell_type"`)) || !bytes.Contains(text, []byte(`"metadata"`)) {
		return Span{}
	}
	start := len(d.Code) - len(text)
	return Span{Start: start, End: start + 1}
}
