package source

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// notebook reads JSON as a notebook and fails the test where that fails.
func notebook(t *testing.T, raw string) *Document {
	t.Helper()
	d, err := Read("nb.ipynb", []byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	checkSpans(t, d)
	return d
}

// pythonCell reads a notebook of Python whose cells hold the sources.
func pythonCells(t *testing.T, sources ...string) *Document {
	t.Helper()
	return notebook(t, `{"cells": [`+codeCells(sources)+`]}`)
}

func codeCells(sources []string) string {
	var cells []string
	for _, text := range sources {
		cells = append(cells, `{"cell_type": "code", "source": `+quoteJSON(text)+`}`)
	}
	return strings.Join(cells, ",")
}

func quoteJSON(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ':
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func TestNotebookSource(t *testing.T) {
	tests := []struct{ name, cell, code, file string }{
		{"string", `"source": "x = 1"`, "x = 1\n", "x = 1"},
		{"string with newline", `"source": "x = 1\n"`, "x = 1\n", `x = 1\n`},
		{"lines", `"source": ["x = 1\n", "y"]`, "x = 1\ny\n", `x = 1\n", "y`},
		{"pieces", `"source": ["x =", " 1\ny", ""]`, "x = 1\ny\n", `x =", " 1\ny", "`},
		{"empty string", `"source": ""`, "\n", ""},
		{"empty list", `"source": []`, "\n", ""},
		{"nbformat 3", `"input": ["x"]`, "x\n", "x"},
		{"escapes", `"source": "\"\\\/\b\f\t\u00e9\u20AC"`, "\"\\/\b\f\té€\n", `\"\\\/\b\f\t\u00e9\u20AC`},
		{"surrogates", `"source": "\ud83d\ude00"`, "😀\n", `\ud83d\ude00`},
		{"lone high", `"source": "a\ud83db"`, "a\uFFFDb\n", `a\ud83db`},
		{"lone low", `"source": "\ude00\u0041"`, "\uFFFDA\n", `\ude00\u0041`},
		{"two highs", `"source": "\ud83d\ud83d\ude00"`, "\uFFFD😀\n", `\ud83d\ud83d\ude00`},
		{"not ASCII", `"source": "é😀"`, "é😀\n", "é😀"},
		{"CRLF", `"source": ["a\r\n", "b\r\n"]`, "a\r\nb\r\n", `a\r\n", "b\r\n`},
		{"lone CR", `"source": "a\rb\r"`, "a\nb\n", `a\rb\r`},
		{"twice", `"source": "old", "source": "new"`, "new\n", "new"},
		{"escaped key", `"sour\u0063e": "x"`, "x\n", "x"},
	}
	for _, test := range tests {
		for _, layout := range []string{`{"cells":[{"cell_type":"code",%s}]}`, "\xef\xbb\xbf{\r\n\t\"cells\" : [ {\r\n %s ,\"cell_type\"\n:\n\"code\" } ]\r\n}\r\n"} {
			raw := fmt.Sprintf(layout, test.cell)
			t.Run(test.name, func(t *testing.T) {
				d := notebook(t, raw)
				if len(d.Cells) != 1 || string(d.Code) != test.code {
					t.Fatalf("code %q in %d cells, want %q", d.Code, len(d.Cells), test.code)
				}
				if f := d.Cells[0].File; raw[f.Start:f.End] != test.file {
					t.Errorf("file span %q, want %q", raw[f.Start:f.End], test.file)
				}
			})
		}
	}
}

func TestNotebookCells(t *testing.T) {
	d := notebook(t, `{"cells": [
		{"cell_type": "markdown", "id": "m\u0031", "source": "# Title"},
		{"execution_count": 7, "outputs": [{"output_type": "stream", "text": ["}]\""]}, {"ename": "KeyError", "x": [[{}]], "output_type": "error"}],
		 "metadata": {"tags": ["parameters", 5, "b"], "deep": {"a": [1, {"tags": ["no"]}]}}, "cell_type": "code", "source": "x"},
		{"cell_type": "raw", "source": "raw"},
		{"cell_type": "code", "source": "select 1", "execution_count": null, "metadata": {"vscode": {"languageId": "sql"}}},
		{"cell_type": "code", "source": "y", "metadata": {"vscode": {"languageId": "r"}}, "outputs": [{"output_type": "error"}]}
	], "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4}`)
	want := []Cell{
		{Index: 1, Kind: Markdown, ID: "m1"},
		{Index: 2, Language: Python, Count: 7, Tags: []string{"parameters", "b"}, Outputs: Outputs{Error: "KeyError"}},
		{Index: 3, Kind: Raw},
		{Index: 4, Language: Other, Engine: "sql"},
		{Index: 5, Language: R, Engine: "r", Outputs: Outputs{Error: "error"}},
	}
	if len(d.Cells) != len(want) {
		t.Fatalf("%d cells", len(d.Cells))
	}
	for i, w := range want {
		got := d.Cells[i]
		if got.Outputs.Span.Len() > 0 {
			text := string(d.Raw[got.Outputs.Span.Start:got.Outputs.Span.End])
			if !strings.HasPrefix(text, `[{`) || !strings.HasSuffix(text, `}]`) {
				t.Errorf("outputs %q", text)
			}
			largest := string(d.Raw[got.Outputs.Largest.Start:got.Outputs.Largest.End])
			if !strings.Contains(largest, `"output_type": "error"`) || strings.TrimSpace(largest)[0] != '{' || !strings.HasSuffix(largest, "}") {
				t.Errorf("largest output %q", largest)
			}
		}
		got.Span, got.File, got.Outputs.Span, got.Outputs.Largest = Span{}, Span{}, Span{}, Span{}
		got.object = 0
		if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", w) {
			t.Errorf("cell %d:\n got %+v\nwant %+v", i+1, got, w)
		}
	}
}

func TestNotebookFormat3(t *testing.T) {
	d := notebook(t, `{"metadata": {"name": ""}, "nbformat": 3, "worksheets": [
		{"cells": [{"cell_type": "heading", "level": 2, "source": ["Data"]},
			{"cell_type": "code", "language": "python", "prompt_number": 3, "input": ["%matplotlib inline\n", "x"], "outputs": [{"output_type": "pyerr", "ename": "NameError"}]}]},
		{"cells": [{"cell_type": "markdown", "source": "b"}]}]}`)
	if got, want := string(d.Code), "## Data\n%matplotlib inline\nx\nb\n"; got != want {
		t.Errorf("code %q, want %q", got, want)
	}
	c := d.Cells[1]
	if c.Count != 3 || c.Language != Python || c.Outputs.Error != "NameError" || d.Cells[2].Index != 3 || len(d.Masks) != 1 {
		t.Errorf("%+v, masks %v", c, d.Masks)
	}
}

func TestNotebookLanguage(t *testing.T) {
	tests := []struct {
		metadata string
		want     Language
	}{
		{`{}`, Python},
		{`null`, Python},
		{`{"language_info": {"name": "python"}, "kernelspec": {"name": "ir"}}`, Python},
		{`{"language_info": {"name": "R"}}`, R},
		{`{"language_info": {"name": "julia"}}`, Other},
		{`{"language_info": {"version": 4}, "kernelspec": {"language": "R"}}`, R},
		{`{"kernelspec": {"name": "ir"}}`, R},
		{`{"kernelspec": {"name": "ir44"}}`, R},
		{`{"kernelspec": {"name": "conda-env-eda-r"}}`, R},
		{`{"kernelspec": {"name": "python3"}}`, Python},
		{`{"kernelspec": {"name": "conda-env-r-py"}}`, Python},
		{`{"kernelspec": {"name": "my-venv"}}`, Python},
		{`{"kernelspec": {"name": "julia-1.9"}}`, Other},
		{`{"kernelspec": {"name": "bash"}}`, Other},
		{`{"kernelspec": {"language": "scala", "name": "spylon-kernel"}}`, Other},
		{`{"language": "Julia"}`, Other},
		{`{"language_info": 5, "kernelspec": []}`, Python},
		{`{"application/vnd.databricks.v1+notebook": {"language": "r"}, "language_info": {"name": "python"}}`, R},
	}
	for _, test := range tests {
		for _, layout := range []string{`{"cells": [{"cell_type": "code", "source": "x"}], "metadata": %s}`, `{"metadata": %s, "cells": [{"cell_type": "code", "source": "x"}]}`} {
			d := notebook(t, fmt.Sprintf(layout, test.metadata))
			if d.Language != test.want || d.Cells[0].Language != test.want {
				t.Errorf("%s: %v, want %v", test.metadata, d.Language, test.want)
			}
		}
	}
}

func TestNotebookOfPython2(t *testing.T) {
	for metadata, want := range map[string]bool{
		`{}`: false,
		`{"language_info": {"name": "python", "version": "2.7.11"}, "kernelspec": {"name": "tides"}}`:  true,
		`{"language_info": {"name": "python", "version": "3.2.7"}, "kernelspec": {"name": "python3"}}`: false,
		`{"kernelspec": {"name": "python2"}}`:                                                          true,
		`{"kernelspec": {"name": "python3"}}`:                                                          false,
		`{"language_info": {"name": "python"}, "kernelspec": {"name": "python2"}}`:                     true,
		`{"language_info": {"name": "python", "version": "3.6.1"}, "kernelspec": {"name": "python2"}}`: false,
		`{"language_info": {"name": "R", "version": "2.15.0"}, "kernelspec": {"name": "ir"}}`:          false,
	} {
		if d := notebook(t, fmt.Sprintf(`{"cells": [{"cell_type": "code", "source": "x"}], "metadata": %s}`, metadata)); d.Python2 != want {
			t.Errorf("%s: %v", metadata, d.Python2)
		}
	}
}

func TestNotebookWithoutLanguage(t *testing.T) {
	for _, test := range []struct {
		cells []string
		want  Language
	}{
		{[]string{"tides = read('tides.csv')", "tides"}, Python},
		{[]string{"library(tides)", "levels = read.csv('tides.csv')"}, R},
		{[]string{"# levels", "fit.all <- lm(level ~ moon, tides)"}, R},
		{[]string{"x<-3"}, R},
		{[]string{"near = x <-3"}, Python},
		{[]string{"%load_ext rpy2.ipython", "%%R\nlevels <- 1:3"}, Python},
		{[]string{"def level(x):\n    return x", "levels <- 3"}, Python},
		{[]string{"function level(x)\n    x .+ 1\nend", "@time level(3)"}, Other},
		{[]string{"for i in 1:3\n  puts i\nend"}, Other},
		{[]string{"if level > 3:\n    show()", "end"}, Python},
		{[]string{"end"}, Python},
	} {
		cells := make([]map[string]any, 0, len(test.cells)+1)
		cells = append(cells, map[string]any{"cell_type": "markdown", "source": "x <- 3\nif so\nend\n"})
		for _, c := range test.cells {
			cells = append(cells, map[string]any{"cell_type": "code", "source": c, "outputs": []any{}})
		}
		text, err := json.Marshal(map[string]any{"cells": cells, "metadata": map[string]any{}, "nbformat": 4})
		if err != nil {
			t.Fatal(err)
		}
		if d := notebook(t, string(text)); d.Language != test.want {
			t.Errorf("%q: got %v, want %v", test.cells, d.Language, test.want)
		}
	}
}

func TestNotebookDuplicateKeysLastWins(t *testing.T) {
	d := notebook(t, `{"metadata": {"kernelspec": {"name": "ir"}}, "cells": [5, {"cell_type": "code", "source": "old"}],
		"cells": [{"cell_type": "code", "cell_type": "markdown", "source": "new"}], "metadata": {}}`)
	if string(d.Code) != "new\n" || len(d.Cells) != 1 || d.Cells[0].Index != 1 || d.Cells[0].Kind != Markdown || d.Language != Python || len(d.Notices) != 0 {
		t.Errorf("code %q, cells %+v, notices %v", d.Code, d.Cells, d.Notices)
	}
}

func TestNotebookLeavesOutBrokenCells(t *testing.T) {
	tests := []struct{ cell, notice string }{
		{`5`, "the cell is left out: it is not an object"},
		{`["a"]`, "the cell is left out: it is not an object"},
		{`{"cell_type": "code", "source": 5}`, "the cell is left out: it has a `source` that is neither a string nor a list of strings"},
		{`{"cell_type": "code", "source": ["a", {"b": 1}]}`, "the cell is left out: it has a `source` that is neither a string nor a list of strings"},
		{`{"cell_type": "code", "source": null}`, "the cell is left out: it has a `source` that is neither a string nor a list of strings"},
		{`{"cell_type": "code"}`, "the cell is left out: it has no `source`"},
	}
	for _, test := range tests {
		d := notebook(t, `{"cells": [{"cell_type": "code", "source": "a"}, `+test.cell+`, {"cell_type": "code", "source": "c"}]}`)
		if string(d.Code) != "a\nc\n" || len(d.Cells) != 2 || d.Cells[1].Index != 3 {
			t.Errorf("%s: code %q, cells %+v", test.cell, d.Code, d.Cells)
		}
		if len(d.Notices) != 1 || d.Notices[0].Message != test.notice || d.Notices[0].Cell != 2 || !strings.HasPrefix(string(d.Raw[d.Notices[0].At.Start:]), test.cell[:1]) && !strings.Contains(test.cell, "source") {
			t.Errorf("%s: notices %v", test.cell, d.Notices)
		}
	}
	d := notebook(t, `{"cells": [{"source": "a"}]}`)
	if len(d.Cells) != 1 || d.Cells[0].Kind != Raw || len(d.Notices) != 1 || d.Notices[0].Cell != 0 {
		t.Errorf("no cell_type: %+v %v", d.Cells, d.Notices)
	}
}

func TestNotebookErrors(t *testing.T) {
	deep := strings.Repeat("[", 200_000)
	tests := []struct{ name, raw, want string }{
		{"empty", "", "is empty, not a notebook"},
		{"blank", " \n\t", "is empty, not a notebook"},
		{"blank, long", strings.Repeat("\n", 1000), "is empty, not a notebook"},
		{"list", "[1,2,3]", "1:1: is not a notebook: a JSON object expected"},
		{"text", "import os\n", "1:1: is not a notebook: a JSON object expected"},
		{"no cells", `{"nbformat": 4}`, "1:1: is not a notebook: it has no `cells`"},
		{"cells object", `{"cells": {}}`, "1:11: is not a notebook: `cells` is not a list"},
		{"cells null", `{"cells": null}`, "1:11: is not a notebook: `cells` is not a list"},
		{"worksheets object", `{"worksheets": {}}`, "1:16: is not a notebook: `worksheets` is not a list"},
		{"cut in a string", "{\"cells\": [\n{\"source\": \"abc", "2:12: has a string that does not end: the file was cut off"},
		{"cut after an escape", "{\"cells\": [\n{\"source\": \"abc\\\"", "2:12: has a string that does not end: the file was cut off"},
		{"cut in a list", "{\"cells\": [\n", "2:1: ends too early, a value is missing: the file was cut off"},
		{"cut in skipped", `{"metadata": {"a": [1, 2`, "1:25: ends too early, a closing bracket is missing: the file was cut off"},
		{"cut after a cell", `{"cells": [{}`, "1:14: ends too early, `,` or `]` is missing: the file was cut off"},
		{"no colon", `{"cells" []}`, "1:10: is not JSON: `:` expected, not '['"},
		{"trailing comma", `{"cells": [], }`, "1:15: is not JSON: a key in quotes expected, not '}'"},
		{"trailing comma in list", `{"cells": [{"source": ""},]}`, "1:27: is not JSON: a value expected, not ']'"},
		{"wrong bracket", `{"cells": [}`, "1:12: is not JSON: a value expected, not '}'"},
		{"bare word", `{"cells": [], "a": nul}`, "1:20: is not JSON: a value expected, not 'n'"},
		{"Python", `{"cells": [], "a": [True]}`, "1:21: is not JSON: a value expected, not 'T'"},
		{"text behind", `{"cells": []} {}`, "1:15: is not JSON: the end of the file expected, not '{'"},
		{"conflict", "{\"cells\": [\n<<<<<<< HEAD\n", "2:1: is not JSON: a merge conflict, resolve it"},
		{"conflict in outputs", "{\"cells\": [{\"metadata\": {\"a\": [\n=======\n]}}]}", "2:1: is not JSON: a merge conflict, resolve it"},
		{"bad escape", `{"cells": [{"source": "a\x"}]}`, "1:25: is not JSON: an escape that is none"},
		{"short escape", `{"cells": [{"source": "\u12"}]}`, "1:24: is not JSON: an escape that is none"},
		{"newline in string", "{\"cells\": [{\"source\": \"a\nb\"}]}", `1:25: is not JSON: control character '\n' in a string`},
		{"not UTF-8", "{\"cells\": [{\"source\": \"é\xff\"}]}", "1:25: is not UTF-8, save it as UTF-8"},
		{"UTF-16", "\xff\xfe{\x00", "is UTF-16, save it as UTF-8"},
		{"NUL", "{\x00\"\x00", "1:2: has a NUL byte, not a text file"},
		{"deep", deep, "1:1: is not a notebook: a JSON object expected"},
		{"deep value", `{"a": ` + deep, "1:10007: is nested deeper than 10000 brackets"},
		{"deep cells", `{"cells": ` + deep, "1:10012: is nested deeper than 10000 brackets"},
		{"deep source", `{"cells": [{"source": ` + deep, "1:10023: is nested deeper than 10000 brackets"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, err := Read("nb.ipynb", []byte(test.raw))
			if err == nil {
				t.Fatalf("read as %d cells", len(d.Cells))
			}
			if e := (*Error)(nil); !errors.As(err, &e) || err.Error() != test.want {
				t.Errorf("%q, want %q", err, test.want)
			}
		})
	}
}

// checkSpans checks what holds for every document of notebooks.
func checkSpans(t *testing.T, d *Document) {
	t.Helper()
	at := 0
	for _, c := range d.Cells {
		if c.Span.Start != at || c.Span.End <= at || d.Code[c.Span.End-1] != '\n' {
			t.Fatalf("cell %d spans %v of code behind %d", c.Index, c.Span, at)
		}
		at = c.Span.End
		if c.File.Start > c.File.End || c.File.End > len(d.Raw) {
			t.Fatalf("cell %d spans %v of the file", c.Index, c.File)
		}
		if raw := d.ToRaw(c.Span); raw.Start < c.File.Start || raw.End > c.File.End {
			t.Fatalf("cell %d: code maps to %v, outside %v", c.Index, raw, c.File)
		}
	}
	if at != len(d.Code) {
		t.Fatalf("cells end at %d, the code at %d", at, len(d.Code))
	}
	parse := d.Parse()
	if len(parse) != len(d.Code) {
		t.Fatalf("%d bytes to parse for %d of code", len(parse), len(d.Code))
	}
	for i := range parse {
		if (parse[i] == '\n') != (d.Code[i] == '\n') {
			t.Fatalf("a newline came or went at %d: %q", i, parse)
		}
	}
	end := 0
	for _, m := range d.Masks {
		if m.Span.Start < end || m.Span.Len() == 0 {
			t.Fatalf("mask %+v begins before %d or is empty", m, end)
		}
		end = m.Span.End
		if c := d.CellAt(m.Span.Start); m.Span.End >= c.Span.End {
			t.Fatalf("mask %+v leaves its cell %v", m, c.Span)
		}
	}
	for _, m := range d.Mentions {
		if m.Name == "" || d.Text(m.Span) != m.Name {
			t.Fatalf("mention %+v is of %q", m, d.Text(m.Span))
		}
	}
	if !slices.IsSortedFunc(d.Mentions, func(a, b Mention) int { return a.Span.Start - b.Span.Start }) {
		t.Fatalf("mentions out of order: %v", d.Mentions)
	}
}
