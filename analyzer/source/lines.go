package source

import "bytes"

// line is one line of a decoded text: text[start:end] without its line end, LF
// or CRLF; the following line starts at next.
type line struct{ start, end, next int }

func splitLines(text []byte) []line {
	lines := make([]line, 0, bytes.Count(text, []byte("\n"))+1)
	for off := 0; off < len(text); {
		l := line{off, len(text), len(text)}
		if i := bytes.IndexByte(text[off:], '\n'); i >= 0 {
			l.end, l.next = off+i, off+i+1
		}
		if l.end > l.start && text[l.end-1] == '\r' {
			l.end--
		}
		lines = append(lines, l)
		off = l.next
	}
	return lines
}

// isBlank reports whether the line of text holds nothing but white space.
func (l line) isBlank(text []byte) bool { return len(bytes.TrimSpace(text[l.start:l.end])) == 0 }

// OnlyComments reports whether lines of Python or R hold nothing but comments and white space.
func OnlyComments(code []byte) bool {
	for line := range bytes.Lines(code) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return false
		}
	}
	return true
}
