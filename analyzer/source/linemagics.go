package source

import (
	"bytes"
)

// maskLines hides what IPython takes from Python in the lines of a cell from an
// offset on: magics, shell escapes and requests for help. As in IPython they
// stand where a statement may begin or behind an assignment, never inside a
// string or brackets.
func maskLines(d *Document, cell *Cell, at int) {
	code := d.Code[:cell.Span.End]
	first := skipComments(code, at)
	if bytes.HasPrefix(code[first:], []byte(">>> ")) {
		maskPrompts(d, code, at)
		return
	}
	word := wordAt(code, first)
	automagic := automagics[string(code[first:word])]
	if !automagic && !bytes.ContainsAny(code[at:], "%!?") {
		return
	}
	m := lineMasker{d: d, code: code, above: cell.Span.Start}
	from := len(d.Mentions)
	for {
		at = skipComments(code, at)
		if at == len(code) {
			break
		}
		word := Span{at, wordAt(code, at)}
		automagic = automagic && m.isAutomagic(word)
		switch {
		case code[at] == '!':
			at = m.shell(at)
		case code[at] == '?':
			end := continuedEnd(code, at)
			m.help(trim(code, Span{at, end}))
			at = end
		case code[at] == '%':
			at = m.magic(at, m.name(at))
		case automagic:
			at = m.magic(at, word)
		default:
			at = m.statement(at)
		}
	}
	d.sortMentions(from)
}

// maskPrompts hides the prompts of a session that was pasted into a cell, as
// IPython does where its first line has one.
func maskPrompts(d *Document, code []byte, at int) {
	for at < len(code) {
		end := lineEnd(code, at)
		line := bytes.TrimRight(code[at:end], " \t\r")
		if n := len(line); n >= 3 && (string(line[:3]) == ">>>" || string(line[:3]) == "...") && (n == 3 || line[3] == ' ') {
			d.Masks = append(d.Masks, Mask{Span: Span{at, at + min(4, n)}, Kind: Prompt, Name: string(line[:3]), form: maskBlank})
		}
		at = end + 1
	}
}

// lineMasker masks lines of one cell. code ends with the cell.
type lineMasker struct {
	d     *Document
	code  []byte
	above int             // where the cell begins
	seen  map[string]bool // what occursAbove found
}

func (m *lineMasker) mask(s Span, kind MaskKind, name Span, form maskForm) {
	m.d.Masks = append(m.d.Masks, Mask{Span: s, Kind: kind, Name: string(m.code[name.Start:name.End]), form: form})
}

// name returns the name behind a percent sign; old notebooks have blanks
// between the two.
func (m *lineMasker) name(at int) Span {
	for at < len(m.code) && (m.code[at] == '%' || m.code[at] == ' ') {
		at++
	}
	end := at
	for end < len(m.code) && !isSpace(m.code[end]) && m.code[end] != '?' {
		end++
	}
	return Span{at, end}
}

// shell masks the escape to the shell at an offset and returns its end.
func (m *lineMasker) shell(at int) int {
	end := continuedEnd(m.code, at)
	from := at
	for from < end && m.code[from] == '!' {
		from++
	}
	word, _ := cutWord(m.code, Span{from, end})
	m.mask(trim(m.code, Span{at, end}), Shell, word, maskWhole)
	m.d.mentionExpansions(Span{at, end})
	return end
}

// help masks a line that asks for documentation, about what stands behind the
// leading question marks or right before the last ones.
func (m *lineMasker) help(s Span) {
	code, name := m.code, s
	for name.Start < name.End && (code[name.Start] == '?' || isSpace(code[name.Start])) {
		name.Start++
	}
	for name.End > name.Start && code[name.End-1] == '?' {
		name.End--
	}
	for i := name.End - 1; i >= name.Start; i-- {
		if !isNameByte(code[i], Python) && bytes.IndexByte([]byte(".*[]%"), code[i]) < 0 {
			name.Start = i + 1
			break
		}
	}
	magic := name.Start < name.End && code[name.Start] == '%'
	for name.Start < name.End && code[name.Start] == '%' {
		name.Start++
	}
	m.mask(s, Help, name, maskWhole)
	if !magic {
		m.d.mentionNames(name, false)
	}
}

// magic masks the line magic at an offset, with or without percent sign, and
// returns where to read on: behind the words of a magic that runs the rest of
// its line, at the end of the line else.
func (m *lineMasker) magic(at int, name Span) int {
	code := m.code
	end := continuedEnd(code, at)
	line := trim(code, Span{at, end})
	name.Start, name.End = min(name.Start, line.End), min(name.End, line.End)
	if code[line.End-1] == '?' && code[at] == '%' {
		m.help(line)
		return end
	}
	magic := lineMagics[string(code[name.Start:name.End])]
	if magic.code {
		start := magic.codeStart(code, Span{name.End, line.End})
		if form := m.formBefore(at, start, line.End); form != maskWhole {
			m.mask(Span{at, start}, LineMagic, name, form)
			magic.code = false // the code speaks for itself
			m.d.mentionArguments(magic, Span{name.End, start})
			return m.statement(start)
		}
	}
	m.mask(line, LineMagic, name, maskWhole)
	m.d.mentionArguments(magic, trim(code, Span{name.End, line.End}))
	return end
}

// formBefore tells how to mask the words of a magic from at to start, in front
// of the code that it runs.
func (m *lineMasker) formBefore(at, start, end int) maskForm {
	switch {
	case start >= end || bytes.IndexByte([]byte("%!?#"), m.code[start]) >= 0:
		return maskWhole
	case !compound[string(m.code[start:wordAt(m.code, start)])]:
		return maskPrefix
	case at == m.above || m.code[at-1] == '\n':
		return maskBlank
	}
	return maskWhole // blanks would change the indentation
}

// compound are the words that begin a statement that no other may precede on
// its line.
var compound = set("for while if with try def class async")

// statement passes over a logical line of Python and returns its end. It masks
// a magic or shell escape that is assigned, and a line that ends in `?`.
func (m *lineMasker) statement(at int) int {
	code := m.code
	depth, last := 0, at // last is the end of the code so far, comments and blanks left out
	i := at
	for i < len(code) && (code[i] != '\n' || depth > 0) {
		switch ch := code[i]; ch {
		case '\\':
			i = min(i+1, len(code)-1)
			if code[i] == '\r' && i+1 < len(code) {
				i++
			}
		case '#':
			i = lineEnd(code, i)
			continue
		case '"', '\'':
			i = pythonStringEnd(code, i)
			last = i
			continue
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(0, depth-1)
		case '=':
			if depth == 0 {
				if end := m.assigned(i); end > 0 {
					return end
				}
			}
		}
		if !isSpace(code[i]) {
			last = i + 1
		}
		i++
	}
	i = min(i, len(code))
	if last = min(last, len(code)); last > at && code[last-1] == '?' {
		m.help(Span{at, last})
	}
	return i
}

// assigned masks the right side of the assignment at an offset where that is no
// Python, and returns its end; 0 where it is Python.
func (m *lineMasker) assigned(equals int) int {
	code := m.code
	at := equals + 1
	for at < len(code) && (code[at] == ' ' || code[at] == '\t') {
		at++
	}
	if at+1 >= len(code) {
		return 0
	}
	switch next := code[at+1]; {
	case code[at] == '!' && next != '=':
		return m.shell(at)
	case code[at] == '%' && isNameByte(next, Python):
		end := continuedEnd(code, at)
		line, name := trim(code, Span{at, end}), m.name(at)
		m.mask(line, LineMagic, name, maskWhole)
		m.d.mentionArguments(lineMagics[string(code[name.Start:name.End])], trim(code, Span{name.End, line.End}))
		return end
	}
	return 0
}

// wordAt returns the end of the name at an offset; the offset itself where
// there is none.
func wordAt(code []byte, at int) int {
	for at < len(code) && isNameByte(code[at], Python) {
		at++
	}
	return at
}

// continuedEnd returns the offset of the newline that ends the line at an
// offset, with the lines that a backslash joins to it.
func continuedEnd(code []byte, at int) int {
	for {
		end := lineEnd(code, at)
		text := bytes.TrimSuffix(code[at:end], []byte("\r"))
		if end+1 >= len(code) || !bytes.HasSuffix(text, []byte(`\`)) {
			return end
		}
		at = end + 1
	}
}

// pythonStringEnd returns the offset behind the string that the quote at an
// offset opens. A string in single quotes that is not closed ends with its line.
func pythonStringEnd(code []byte, at int) int {
	quote := code[at : at+1]
	if at+2 < len(code) && code[at+1] == quote[0] && code[at+2] == quote[0] {
		quote = code[at : at+3]
	}
	for i := at + len(quote); i < len(code); i++ {
		switch ch := code[i]; {
		case ch == '\\':
			i++
			if i+1 < len(code) && code[i] == '\r' {
				i++
			}
		case ch == '\n' && len(quote) == 1:
			return i
		case ch == quote[0] && bytes.HasPrefix(code[i:], quote):
			return i + len(quote)
		}
	}
	return len(code)
}
