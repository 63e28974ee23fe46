package source

import (
	"bytes"
	"strings"
	"testing"
)

// outlinedNotebook holds strings and lists, escapes, characters of several bytes, an empty
// cell and one that comes behind prose.
const outlinedNotebook = `{"cells": [
 {"cell_type": "code", "id": "a", "source": "import os\nx = \"é\"", "outputs": [], "execution_count": 3},
 {"cell_type": "markdown", "source": ["# Title"]},
 {"cell_type": "code", "source": [], "outputs": []},
 {"source": [
   "y = x\n",
   "日本 = y  # \u00e9\ud83d\ude00\n",
   "z = 日本"
  ], "cell_type": "code", "outputs": [{"output_type": "stream", "text": "1"}], "execution_count": 4}
], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`

// readAgain reads cells into memory that holds something else.
func readAgain(o *Outline, raw string, spans []Span) *Document {
	return o.Read("a.ipynb", strings.NewReader(raw), spans, func(n int) []byte { return bytes.Repeat([]byte("\n\""), n)[:n] })
}

func TestOutlineFindsPlacesAgain(t *testing.T) {
	d, err := Read("a.ipynb", []byte(outlinedNotebook))
	if err != nil {
		t.Fatal(err)
	}
	o := d.Outline()
	for _, text := range []string{"x = \"é\"", "y = x", "日本 = y", "z = 日本", "\nz", "import os"} {
		at := bytes.Index(d.Code, []byte(text))
		s := Span{at, at + len(text)}
		again := readAgain(o, outlinedNotebook, []Span{s})
		if len(again.Cells) != 1 || again.Text(s) != text {
			t.Fatalf("%q: %d cells, text %q", text, len(again.Cells), again.Text(s))
		}
		if got, want := [...]any{again.Start(s), again.End(s), again.ToRaw(s)}, [...]any{d.Start(s), d.End(s), d.ToRaw(s)}; got != want {
			t.Errorf("%q: at %v, want %v", text, got, want)
		}
		was, is := d.CellAt(s.Start), again.CellAt(s.Start)
		if was.ID != is.ID || was.Index != is.Index || was.Count != is.Count || was.Language != is.Language || was.Span != is.Span || was.File != is.File {
			t.Errorf("%q: in cell %+v, want %+v", text, is, was)
		}
	}
}

func TestOutlineOfChangedFile(t *testing.T) {
	d, err := Read("a.ipynb", []byte(outlinedNotebook))
	if err != nil {
		t.Fatal(err)
	}
	o, all := d.Outline(), []Span{{0, len(d.Code)}}
	if got := readAgain(o, outlinedNotebook, all); !bytes.Contains(got.Code, []byte("z = 日本")) {
		t.Errorf("unchanged: %q", got.Code)
	}
	for _, raw := range []string{"", "{}", outlinedNotebook[:200], outlinedNotebook[1:] + " "} {
		if got := readAgain(o, raw, all); len(got.Code) > 0 {
			t.Errorf("read %q of a file that has changed", got.Code)
		}
	}
}

func TestOnlyNotebooksHaveOutlines(t *testing.T) {
	d, err := Read("a.py", []byte("x = 1\n"))
	if err != nil || d.Outline() != nil {
		t.Errorf("%v, %v", d.Outline(), err)
	}
}
