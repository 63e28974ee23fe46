package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestNotebookMapIsExact holds the map of random notebooks against the decoder
// of the standard library: every character of code maps to the bytes that spell
// it, and back.
func TestNotebookMapIsExact(t *testing.T) {
	for seed := range uint64(400) {
		w := notebookWriter{rand: rand.New(rand.NewPCG(seed, 1))}
		raw := w.notebook()
		d, err := Read("nb.ipynb", raw)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, raw)
		}
		checkSpans(t, d)
		if len(d.Cells) != len(w.texts) {
			t.Fatalf("seed %d: %d cells, want %d", seed, len(d.Cells), len(w.texts))
		}
		for i, c := range d.Cells {
			if got := string(d.Code[c.Span.Start:c.Span.End]); got != w.texts[i] {
				t.Fatalf("seed %d, cell %d: %q, want %q\n%s", seed, i+1, got, w.texts[i], raw)
			}
		}
		checkMap(t, d)
	}
}

// checkMap checks that ToRaw of each character is the bytes that decode to it,
// that it never goes back, and that ToCode is its inverse.
func checkMap(t *testing.T, d *Document) {
	t.Helper()
	last := 0
	for off := 0; off < len(d.Code); {
		r, n := utf8.DecodeRune(d.Code[off:])
		raw := d.ToRaw(Span{off, off + n})
		if raw.Start < last || raw.End > len(d.Raw) {
			t.Fatalf("%q at %d maps to %v, behind %d of %d", r, off, raw, last, len(d.Raw))
		}
		last = raw.End
		if raw.Len() == 0 { // added by the reader: a cell's last newline, a heading's marks
			if c := d.CellAt(off); off != c.Span.End-1 && strings.Trim(d.Text(Span{c.Span.Start, off + n}), "# ") != "" {
				t.Fatalf("%q at %d is nowhere in the file", r, off)
			}
			off += n
			continue
		}
		var text string
		if err := json.Unmarshal(append(append([]byte{'"'}, d.Raw[raw.Start:raw.End]...), '"'), &text); err != nil {
			t.Fatalf("%q at %d maps to %q: %v", r, off, d.Raw[raw.Start:raw.End], err)
		}
		if text != string(r) && (r != '\n' || text != "\r") {
			t.Fatalf("%q at %d maps to %q", r, off, d.Raw[raw.Start:raw.End])
		}
		for at := raw.Start; at < raw.End; at++ {
			if got, ok := d.ToCode(at); !ok || got < off || got >= off+n {
				t.Fatalf("byte %d maps to %d, %v, want %d", at, got, ok, off)
			}
		}
		off += n
	}
}

// notebookWriter writes the same text in every way that JSON has.
type notebookWriter struct {
	rand  *rand.Rand
	out   bytes.Buffer
	texts []string // the code of each cell as it must be read
}

var alphabet = []rune("ab =\"\\/\n\n\t\b%!?#'({})é€\u2028😀\U0010FFFF\x7f")

func (w *notebookWriter) notebook() []byte {
	if w.rand.IntN(4) == 0 {
		w.out.WriteString(bom)
	}
	w.token("{")
	meta := w.rand.IntN(2) == 0
	if meta {
		w.token(`"metadata"`, ":", `{"x": ["]}\"\\"]}`, ",")
	}
	w.token(`"cells"`, ":", "[")
	for i := range w.rand.IntN(5) {
		if i > 0 {
			w.token(",")
		}
		w.cell()
	}
	w.token("]")
	if !meta {
		w.token(",", `"metadata"`, ":", "{}")
	}
	w.token("}")
	return w.out.Bytes()
}

func (w *notebookWriter) cell() {
	w.token("{", `"cell_type"`, ":", []string{`"code"`, `"markdown"`, `"raw"`}[w.rand.IntN(3)], ",")
	if w.rand.IntN(2) == 0 {
		w.token(`"outputs"`, ":", `[{"text": ["\\", "}\"", "\\\\\"", -1.5e3, null]}]`, ",")
	}
	w.token(`"source"`, ":")
	text := ""
	if w.rand.IntN(2) == 0 {
		text = w.string()
	} else {
		w.token("[")
		for i := range w.rand.IntN(4) {
			if i > 0 {
				w.token(",")
			}
			text += w.string()
		}
		w.token("]")
	}
	w.token("}")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\x00"), "\r", "\n")
	text = strings.ReplaceAll(text, "\x00", "\r\n")
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	w.texts = append(w.texts, text)
}

// token writes words with random white space before each.
func (w *notebookWriter) token(words ...string) {
	for _, word := range words {
		for range w.rand.IntN(3) {
			w.out.WriteString([]string{" ", "\n", "\r\n", "\t"}[w.rand.IntN(4)])
		}
		w.out.WriteString(word)
	}
}

// string writes a random string, each character in one of its spellings, and
// returns its text.
func (w *notebookWriter) string() string {
	w.token(`"`)
	var text strings.Builder
	for range w.rand.IntN(12) {
		switch w.rand.IntN(12) {
		case 0: // half a surrogate pair; the space keeps two of them apart
			fmt.Fprintf(&w.out, `\u%04X `, 0xD800+w.rand.IntN(0x800))
			text.WriteString("\uFFFD ")
			continue
		case 1:
			w.out.WriteString(`\r\n`)
			text.WriteString("\r\n")
			continue
		case 2:
			w.out.WriteString(`\r`)
			text.WriteString("\r")
			continue
		}
		r := alphabet[w.rand.IntN(len(alphabet))]
		text.WriteRune(r)
		w.character(r)
	}
	w.out.WriteByte('"')
	return text.String()
}

func (w *notebookWriter) character(r rune) {
	short := map[rune]string{'"': `\"`, '\\': `\\`, '/': `\/`, '\n': `\n`, '\t': `\t`, '\b': `\b`}[r]
	switch {
	case short != "" && w.rand.IntN(2) == 0:
		w.out.WriteString(short)
	case r > 0xFFFF && w.rand.IntN(2) == 0:
		fmt.Fprintf(&w.out, `\u%04x\u%04X`, 0xD800+(r-0x10000)>>10, 0xDC00+(r-0x10000)&0x3FF)
	case r <= 0xFFFF && (r < ' ' || r == '"' || r == '\\' || w.rand.IntN(3) == 0):
		fmt.Fprintf(&w.out, []string{`\u%04x`, `\u%04X`}[w.rand.IntN(2)], r)
	default:
		w.out.WriteRune(r)
	}
}

func FuzzNotebook(f *testing.F) {
	for _, text := range []string{
		`{"cells": [{"cell_type": "code", "source": ["%%time\n", "x = !ls \\\n {y}\n", "%timeit -n 1 f(x)\nz?"]}]}`,
		"\xef\xbb\xbf{\"cells\":[{\"source\":\"\\ud83d\\ude00\\r\\ud83d\\r\\n\\u00e9\",\"cell_type\":\"code\"},5]}",
		`{"worksheets": [{"cells": [{"cell_type": "heading", "level": 2, "source": ["a"]}, {"cell_type": "code", "input": "x\\\n"}]}]}`,
		`{"cells": [{"cell_type": "code", "source": "%%sql r << select\n :a {{b}} $c"}, {"cell_type": "code", "source": "%%R -i a\n\"'"}]}`,
		`{"metadata": {"application/vnd.databricks.v1+notebook": {"language": "r"}}, "cells": [{"cell_type": "code", "source": "%python x\n!"}]}`,
		`{"cells": [{"cell_type": "code", "source": ">>> x\n... \n"}, {"cell_type": "code", "source": "ls"}, {"cell_type": "code", "source": "cd /\\"}]}`,
		`{"cells": [], "cells": [{"source": [1], "outputs": [{"output_type": "error", "ename": "E"}, 5, []]}]`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if d, err := Read("nb.ipynb", raw); err == nil {
			checkSpans(t, d)
			checkMap(t, d)
		}
		// The text of a cell reaches the magics sooner than mutated JSON does.
		text := strings.ReplaceAll(strings.ToValidUTF8(string(raw), "?"), "\x00", "")
		d, err := Read("nb.ipynb", []byte(`{"cells": [{"cell_type": "code", "source": `+quoteJSON(text)+`}]}`))
		if err != nil {
			t.Fatal(err)
		}
		checkSpans(t, d)
	})
}
