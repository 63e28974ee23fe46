package source

import "bytes"

// fence is a line that opens or closes a fenced block: three backticks or more
// behind an indent or block quote marks.
type fence struct {
	prefix []byte // white space and ">" before the backticks
	run    int    // number of backticks
	info   Span   // what follows them, without white space around it, in the text
}

func parseFence(text []byte, l line) (f fence, ok bool) {
	i := l.start
	for i < l.end && (text[i] == ' ' || text[i] == '\t' || text[i] == '>') {
		i++
	}
	j := i
	for j < l.end && text[j] == '`' {
		j++
	}
	if j-i < 3 {
		return fence{}, false
	}
	return fence{text[l.start:i], j - i, trim(text, Span{j, l.end})}, true
}

// chunk tells whether the fence opens a chunk that runs, as "{r}" and
// "{python, echo=FALSE}" do; "{{r}}", "{.r}", "{=html}" and "r" are for display
// only. args is what follows the engine inside the braces.
func (f fence) chunk(text []byte) (engine string, args Span, ok bool) {
	info := text[f.info.Start:f.info.End]
	if len(info) < 3 || info[0] != '{' || info[len(info)-1] != '}' {
		return "", Span{}, false
	}
	n := 1
	for isEngineByte(info[n]) {
		n++
	}
	if n == 1 || info[1] == '-' || bytes.IndexByte([]byte(" \t,}"), info[n]) < 0 || info[n] == '}' && n != len(info)-1 {
		return "", Span{}, false
	}
	return string(info[1:n]), Span{f.info.Start + n, f.info.End - 1}, true
}

func isEngineByte(ch byte) bool {
	return ch|0x20 >= 'a' && ch|0x20 <= 'z' || ch >= '0' && ch <= '9' || ch == '_' || ch == '-'
}

// closing returns the index of the line that closes the chunk whose lines begin
// at from. knitr wants the same prefix and as many backticks. An author who
// missed that has closed the chunk still, at the first fence that is long
// enough, if no right one comes before the next chunk. closed is false where
// there is neither: the chunk ends before line at.
func (f fence) closing(text []byte, lines []line, from int) (at int, closed bool) {
	loose := -1
	for at = from; at < len(lines); at++ {
		g, ok := parseFence(text, lines[at])
		if !ok || g.run < f.run {
			continue
		}
		if _, _, opens := g.chunk(text); opens {
			break
		}
		if g.info.Len() > 0 {
			continue
		}
		if g.run == f.run && bytes.Equal(g.prefix, f.prefix) {
			return at, true
		}
		if loose < 0 {
			loose = at
		}
	}
	if loose >= 0 {
		return loose, true
	}
	return at, false
}

// displayEnd returns the line that closes a block for display whose lines begin
// at from, or -1.
func (f fence) displayEnd(text []byte, lines []line, from int) int {
	for i := from; i < len(lines); i++ {
		if g, ok := parseFence(text, lines[i]); ok && g.run >= f.run && g.info.Len() == 0 {
			return i
		}
	}
	return -1
}

// strip returns the offset at which the line's own text begins once the fence's
// prefix, or as much of it as the line has, is taken away.
func (f fence) strip(text []byte, l line) int {
	i := l.start
	for _, ch := range f.prefix {
		if i == l.end || text[i] != ch {
			break
		}
		i++
	}
	return i
}

// chunk is a fenced block that runs: lines[open] is its fence, its code is
// lines[open+1:end], the rest goes on at lines[next].
type chunk struct {
	fence
	engine          string
	args            Span
	open, end, next int
	closed          bool
}

// findChunks cuts a text into its chunks. A fence of four backticks or more for
// display hides the shorter fences inside it: those are examples.
func findChunks(text []byte, lines []line) []chunk {
	var chunks []chunk
	endless := int(^uint(0) >> 1) // display fences that long are never closed: they hide nothing
	for i := 0; i < len(lines); i++ {
		f, ok := parseFence(text, lines[i])
		if !ok {
			continue
		}
		if engine, args, ok := f.chunk(text); ok {
			c := chunk{fence: f, engine: engine, args: args, open: i}
			c.end, c.closed = f.closing(text, lines, i+1)
			c.next = c.end
			if c.closed {
				c.next++
			}
			chunks = append(chunks, c)
			i = c.next - 1
		} else if f.run > 3 && f.run < endless {
			if end := f.displayEnd(text, lines, i+1); end >= 0 {
				i = end
			} else {
				endless = f.run
			}
		}
	}
	return chunks
}

// trim takes white space off both ends of a span of text.
func trim(text []byte, s Span) Span {
	for s.Start < s.End && isSpace(text[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && isSpace(text[s.End-1]) {
		s.End--
	}
	return s
}

func isSpace(ch byte) bool { return ch == ' ' || ch >= '\t' && ch <= '\r' }
