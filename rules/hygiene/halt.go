package hygiene

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds where two values stand side by side in brackets with nothing between them: there the
// parsers of Python and R stop, while the one here goes on and blames another place.

// halt is the first such place of a statement.
type halt struct {
	before, at int      // where the first value ends and the second one begins
	parted     bool     // the second one begins another line
	around     []opened // the brackets around, the outermost one first
}

// opened is a bracket that is open, and whether it is one of R that a body follows: if (…), function(…).
type opened struct {
	at   int
	head bool
}

// halted returns the place where a parser stops in a statement, if all above it parses once the brackets
// around it are closed.
func halted(o *outline, statement source.Span, lang source.Language) (h halt, ok bool) {
	h, ok = meeting(o.bare, statement, lang)
	return h, ok && !parsed(h.closed(o.joined[:h.before], statement.Start), lang).HasError()
}

// closed is what stands above a place, with the brackets around it closed.
func (h halt) closed(above []byte, start int) []byte {
	text := slices.Clone(above[start:])
	for _, b := range slices.Backward(h.around) {
		text = append(text, partner(above[b.at]))
		if b.head {
			text = append(text, " NULL"...)
		}
	}
	return text
}

// fault says what is wrong at the place: the last bracket above lacks its partner, or nothing parts the values.
func (h halt) fault(o *outline, text []byte) fault {
	line := bytes.TrimRight(uncommented(text[h.at:lineEnd(text, h.at)]), " \t\r")
	at := source.Span{Start: h.at, End: h.at + len(line)}
	last := h.around[len(h.around)-1].at
	switch left := quoteEnd(lastLine(text[:h.before])); {
	case h.parted && slices.Contains(o.open, last):
		return unclosed(text, last)
	case h.parted && h.leaves(o, text):
		return fault{at: source.Span{Start: last, End: last + 1}, message: fmt.Sprintf("`%c` is not closed where its line ends: close it", text[last])}
	case h.parted:
		return fault{at: at, message: fmt.Sprintf("`%s` follows `%s`: add a comma or operator", quote(line), left)}
	default:
		return fault{at: at, message: fmt.Sprintf("cannot parse `%s` after `%s`: mend it", quote(line), left)}
	}
}

// leaves reports whether the second value is outside of the last bracket in its author's eyes: the line of the bracket ends
// above it, and it stands no deeper, or another bracket around has no partner.
func (h halt) leaves(o *outline, text []byte) bool {
	last := h.around[len(h.around)-1].at
	if lineEnd(text, last) < h.before {
		return false
	}
	outer, _ := depthOf(text, last)
	inner, _ := depthOf(text, h.at)
	return inner <= outer || slices.ContainsFunc(h.around, func(b opened) bool { return slices.Contains(o.open, b.at) })
}

func unclosed(text []byte, at int) fault {
	return fault{at: source.Span{Start: at, End: at + 1}, message: fmt.Sprintf("`%c` is never closed: close it", text[at])}
}

// meeting finds two values side by side in brackets, by the words and signs of code whose strings and comments are blank.
func meeting(bare []byte, in source.Span, lang source.Language) (h halt, ok bool) {
	var last piece
	last.End = in.Start
	for {
		t, more := readPiece(bare[:in.End], last.End, lang)
		if !more {
			return halt{}, false
		}
		parted := bytes.IndexByte(bare[last.End:t.Start], '\n') >= 0
		if top := len(h.around) - 1; top >= 0 && !(lang == source.R && bare[h.around[top].at] == '{') &&
			last.value && t.begins && !(last.text && t.text && lang == source.Python) {
			return halt{last.End, t.Start, parted, h.around}, true
		}
		switch ch := bare[t.Start]; {
		case partner(ch) > 0:
			h.around = append(h.around, opened{t.Start, last.head})
		case bytes.IndexByte([]byte(")]}"), ch) >= 0:
			top := len(h.around) - 1
			if top < 0 || partner(bare[h.around[top].at]) != ch {
				return halt{}, false
			}
			t.value = !h.around[top].head
			h.around = h.around[:top]
		}
		last = t
	}
}

// piece is a word, a text, a bracket or another sign.
type piece struct {
	source.Span
	begins, value bool // a value may begin with it; it ends one
	text          bool
	head          bool // the bracket behind it is followed by a body
}

// readPiece reads what stands at an offset or behind it.
func readPiece(bare []byte, from int, lang source.Language) (t piece, ok bool) {
	i := from
	for i < len(bare) && bytes.IndexByte([]byte(" \t\r\n\f\\"), bare[i]) >= 0 && !(bare[i] == '\\' && lang == source.R) {
		i++
	}
	if i == len(bare) {
		return piece{}, false
	}
	t.Span = source.Span{Start: i, End: i + 1}
	switch ch := bare[i]; {
	case inWord(ch, lang):
		for t.End < len(bare) && inWord(bare[t.End], lang) {
			t.End++
		}
		word := string(bare[t.Start:t.End])
		if t.End < len(bare) && isQuote(bare[t.End], lang) && len(word) <= 2 {
			return readText(bare, t, lang) // the letters before a string
		}
		role := wordRoles[lang][word]
		t.begins, t.value, t.head = role != joint, role == "", role == header
	case isQuote(ch, lang):
		return readText(bare, t, lang)
	case ch == '\\':
		t.begins, t.head = true, true // \(x) of R
	case ch == '{':
		t.begins = true
	case bytes.IndexByte([]byte(")]}"), ch) >= 0:
		t.value = true
	}
	return t, true
}

// readText reads a string whose quote stands where a piece ends, or begins.
func readText(bare []byte, t piece, lang source.Language) (piece, bool) {
	mark := t.Start
	for !isQuote(bare[mark], lang) {
		mark++
	}
	end := bytes.IndexByte(bare[mark+1:], bare[mark])
	if end < 0 {
		return piece{}, false
	}
	t.End = mark + end + 2
	t.begins, t.value, t.text = true, true, true
	return t, true
}

func isQuote(ch byte, lang source.Language) bool {
	return ch == '"' || ch == '\'' || ch == '`' && lang == source.R
}

// inWord reports whether a byte is of a name or a number. Names of R have dots.
func inWord(ch byte, lang source.Language) bool {
	return syntax.IsWordByte(ch) || ch == '.' && lang == source.R
}

// wordRoles are those of words that are no values: joints stand between two, openers begin one or a statement, and so do
// headers, behind whose bracket a body stands.
var wordRoles = map[source.Language]map[string]string{
	source.Python: roles(joint, "and or not in is if else for async from as import", opener, "lambda await yield "+
		"def class return while try except finally with raise del global nonlocal assert elif"),
	source.R: roles(joint, "in else", header, "if for while function", opener, "repeat"),
}

const joint, opener, header = "joint", "opener", "header"

// roles gives each of some words a role.
func roles(pairs ...string) map[string]string {
	m := make(map[string]string)
	for pair := range slices.Chunk(pairs, 2) {
		for word := range syntax.Names(pair[1]) {
			m[word] = pair[0]
		}
	}
	return m
}
