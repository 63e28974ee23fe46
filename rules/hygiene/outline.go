package hygiene

import (
	"bytes"
	"fmt"
	"iter"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// outline is what the eye sees of code that no parser understands: where
// strings, comments and brackets begin and end. All offsets count from the
// beginning of the text.
type outline struct {
	// bare is the text, byte for byte, with blanks for what stands in strings
	// and comments. Quotes and line ends stay.
	bare []byte
	// joined is the text, byte for byte, in Python with blanks for the line ends
	// in brackets and the comments before them: its grammar is put off by what
	// is indented less in a bracket than the block around it.
	joined []byte
	// lines are where lines begin that are in no bracket and no string.
	lines []int
	// alone are the brackets and quotes that have no partner, in order of the
	// text, brackets that are never closed last, the one that was forgotten first.
	alone []fault
	// open are the brackets that are never closed.
	open []int
	// torn is where the first name of R in backquotes begins that goes over lines.
	torn source.Span
	// long is the last string of Python in three quotes that goes over lines.
	long source.Span
}

// draw makes the outline of text.
func draw(text []byte, lang source.Language) *outline {
	o := &outline{bare: bytes.Clone(text), joined: bytes.Clone(text), lines: []int{0}}
	var open []int     // the brackets around i
	var suspects []int // those that lines which are indented less close in the place of others
	for i := 0; i < len(text); i++ {
		switch ch := text[i]; ch {
		case '#':
			end := lineEnd(text, i)
			blank(o.bare[i:end])
			if len(open) > 0 && lang == source.Python {
				blank(o.joined[i:end])
			}
			i = end - 1
		case '"', '\'', '`':
			if ch == '`' && lang == source.Python {
				continue
			}
			i = o.quoted(text, i, lang) - 1
		case '\\':
			if lang == source.Python {
				i++ // a line that goes on; R's is a function, \(x)
			}
		case '%':
			if lang == source.R {
				i = operatorEnd(text, i) - 1
			}
		case '(', '[', '{':
			open = append(open, i)
		case ')', ']', '}':
			last := len(open) - 1
			meant := meantBy(text, i, open)
			switch {
			case last < 0:
				o.fail(i, i+1, fmt.Sprintf("`%c` closes nothing: remove it, or open it before", ch))
				continue
			case ch == partner(text[open[last]]):
				if meant >= 0 && meant < last {
					suspects = append(suspects, open[last])
				}
			case meant >= 0:
				o.alone, o.open = append(o.alone, unclosed(text, open[meant+1])), append(o.open, open[meant+1:]...)
				last = meant
			default:
				o.fail(i, i+1, fmt.Sprintf("`%c` cannot close `%c`: pair the brackets", ch, text[open[last]]))
			}
			open = open[:last]
		case '\n':
			switch {
			case len(open) == 0 && i+1 < len(text):
				o.lines = append(o.lines, i+1)
			case len(open) > 0 && lang == source.Python:
				o.joined[i] = ' '
			}
		}
	}
	o.open = append(o.open, open...)
	if len(open) > 0 {
		for _, at := range suspects {
			if at > open[0] {
				open = append([]int{at}, open...)
				break
			}
		}
	}
	for _, at := range open {
		o.alone = append(o.alone, unclosed(text, at))
	}
	return o
}

// meantBy returns which of the open brackets one that closes is meant for, by what its line begins with and how deep
// that stands: it closes on a line of its own what a line as deep has opened. It is -1 where nothing tells.
func meantBy(text []byte, at int, open []int) int {
	depth, first := depthOf(text, at)
	if !first || len(open) == 0 {
		return -1
	}
	for i, other := range slices.Backward(open) {
		if deep, _ := depthOf(text, other); deep == depth && partner(text[other]) == text[at] {
			return i
		}
	}
	return -1
}

// depthOf is how deep the line stands that an offset is in, and whether the line begins there.
func depthOf(text []byte, at int) (depth int, first bool) {
	start := bytes.LastIndexByte(text[:at], '\n') + 1
	line := text[start:lineEnd(text, at)]
	blanks := len(line) - len(bytes.TrimLeft(line, " \t"))
	return columnsOf(line[:blanks]).wide, start+blanks == at
}

// row is a line of an outline that holds code.
type row struct {
	source.Span        // with its line end
	line, code  []byte // without blanks at its end; without those at its start
	indent      int    // bytes
}

// rows yields the lines that begin outside of brackets and strings and hold
// code.
func (o *outline) rows() iter.Seq[row] {
	return func(yield func(row) bool) {
		for i, start := range o.lines {
			end := len(o.bare)
			if i+1 < len(o.lines) {
				end = o.lines[i+1]
			}
			line := bytes.TrimRight(o.bare[start:end], " \t\r\n\f")
			code := bytes.TrimLeft(line, " \t\r\n\f")
			if len(code) > 0 && !yield(row{source.Span{Start: start, End: end}, line, code, len(line) - len(code)}) {
				return
			}
		}
	}
}

func (o *outline) fail(start, end int, message string) {
	o.alone = append(o.alone, fault{at: source.Span{Start: start, End: end}, message: message})
}

// blank overwrites text, line ends excepted.
func blank(text []byte) {
	for i, ch := range text {
		if ch != '\n' {
			text[i] = ' '
		}
	}
}

// quoted blanks the string whose quote stands at i and returns its end.
func (o *outline) quoted(text []byte, i int, lang source.Language) int {
	end := stringEnd(text, i, lang)
	if lang == source.R && text[i] == '`' && (end < 0 || bytes.IndexByte(text[i:end], '\n') >= 0) && o.torn.Len() == 0 {
		o.torn = source.Span{Start: i, End: i + 1}
	}
	switch {
	case end < 0 && i >= 2 && bytes.Equal(text[i-2:i+1], []byte("```")):
		end = len(text)
		message := "the fence that ends the cell stands behind code: put it on a line of its own"
		if string(bytes.TrimSpace(lineOf(text, i))) == "```" {
			message = strayFence // a line of its own would have ended the cell
		}
		o.fail(i-2, i+1, message)
	case end < 0 && text[i] == '`':
		end = len(text)
		o.fail(o.torn.Start, o.torn.End, "a stray backtick opens a name that goes on over lines: remove it")
	case end < 0:
		end = lineEnd(text, i)
		o.fail(i, end, fmt.Sprintf("`%s` is a string that does not end: close it", quote(text[i:end])))
		if long := bytes.HasPrefix(text[i:], bytes.Repeat(text[i:i+1], 3)); long && lang == source.Python {
			o.pair(text, i)
			end = len(text)
		} else if long || lang == source.R {
			end = len(text) // such strings go over lines
		}
	}
	if lang == source.Python && bytes.HasPrefix(text[i:end], bytes.Repeat(text[i:i+1], 3)) && bytes.IndexByte(text[i:end], '\n') >= 0 {
		o.long = source.Span{Start: i, End: end}
	}
	blank(o.bare[i+1 : max(i+1, end-1)])
	return end
}

// pair says more of three quotes of Python that have no partner, by those before them: a line
// that begins with one quote where three end it, or three that took for their partner those
// that begin a string of one line.
func (o *outline) pair(text []byte, i int) {
	last := &o.alone[len(o.alone)-1]
	first := &o.alone[0]
	start := first.at.Start
	switch {
	case first != last && text[start] == text[i] && len(bytes.TrimSpace(text[bytes.LastIndexByte(text[:start], '\n')+1:start])) == 0:
		first.message = fmt.Sprintf("`%s` begins with one quote what three end: write three", quote(text[start:lineEnd(text, start)]))
	case o.long.Len() > 0 && caption.Match(text[o.long.End:i]):
		*last = fault{at: source.Span{Start: o.long.Start, End: o.long.Start + 3}, message: fmt.Sprintf(
			"`%s` takes what begins another string for its end: close it or remove it", text[i:i+3])}
	}
}

// caption matches words on one line and nothing else.
var caption = lazyregexp.New(`^ *\w[\w ]*$`)

// operatorEnd returns the end of R's operator that begins at a percent sign,
// as %||%, or of the sign.
func operatorEnd(text []byte, i int) int {
	if n := bytes.IndexAny(text[i+1:], "%\n \t"); n >= 0 && text[i+1+n] == '%' {
		return i + n + 2
	}
	return i + 1
}
