package source

import "bytes"

// unquotedLines returns the lines of a script that do not begin inside a Python
// string of several lines: what looks like a marker there is text. Where the
// last such string never ends, the quotes are no Python (a shell line, prose),
// and all lines are returned.
func unquotedLines(text []byte, lang Language) []line {
	all := splitLines(text)
	if lang != Python || !bytes.Contains(text, []byte(`"""`)) && !bytes.Contains(text, []byte(`'''`)) {
		return all
	}
	lines := make([]line, 0, len(all))
	quote := byte(0)
	for _, l := range all {
		if quote == 0 {
			lines = append(lines, l)
		}
		quote = quoteAfter(text[l.start:l.end], quote)
	}
	if quote != 0 {
		return all
	}
	return lines
}

// quoteAfter returns the quote of the string of several lines that is open at
// the end of a line, or 0, given the one that is open at its start.
func quoteAfter(line []byte, open byte) byte {
	for i := 0; i < len(line); i++ {
		ch := line[i]
		triple := (ch == '"' || ch == '\'') && i+2 < len(line) && line[i+1] == ch && line[i+2] == ch
		switch {
		case ch == '\\':
			i++
		case open != 0:
			if triple && ch == open {
				open = 0
				i += 2
			}
		case ch == '#':
			return 0
		case triple:
			open = ch
			i += 2
		case ch == '"' || ch == '\'':
			i = stringEnd(line, i, len(line))
		}
	}
	return open
}
