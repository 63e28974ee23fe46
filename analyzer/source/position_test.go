package source

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

func TestPositions(t *testing.T) {
	for _, test := range []struct {
		what, name, text, find string
		start, end             [3]int // line, column in code points, column in UTF-16
	}{
		{"code points", "a.py", "x\ny = '𝛼é' + z\n", "z", [3]int{2, 12, 13}, [3]int{2, 13, 14}},
		{"mark is no column", "a.py", bom + "x\n", "x", [3]int{1, 1, 1}, [3]int{1, 2, 2}},
		{"mark, second line", "a.py", bom + "x\ny\n", "y", [3]int{2, 1, 1}, [3]int{2, 2, 2}},
		{"one byte a character", "a.py", "# coding: cp1252\n'\x80' + z\n", "z", [3]int{2, 7, 7}, [3]int{2, 8, 8}},
		{"one byte, multi-byte code", "a.py", "# coding: cp1252\n'\x80' + z\n", "€", [3]int{2, 2, 2}, [3]int{2, 3, 3}},
		{"cp1252 behind a mark", "a.R", bom + "'\xe9' + z\n", "z", [3]int{1, 7, 7}, [3]int{1, 8, 8}},
		{"CRLF", "a.py", "x\r\ny\r\n", "y\r\n", [3]int{2, 1, 1}, [3]int{2, 2, 2}},
		{"lone CR", "a.py", "x\ry\r", "y\n", [3]int{2, 1, 1}, [3]int{2, 2, 2}},
		{"newline at the end", "a.py", "x\ny\n", "x\n", [3]int{1, 1, 1}, [3]int{1, 2, 2}},
		{"only a newline", "a.py", "x\ny\n", "\ny", [3]int{1, 2, 2}, [3]int{2, 2, 2}},
		{"newline that was added", "a.py", "x\ny", "y\n", [3]int{2, 1, 1}, [3]int{2, 2, 2}},
		{"chunk", "a.Rmd", "text\n\n```{r}\nfoo\n```\n", "foo", [3]int{4, 1, 1}, [3]int{4, 4, 4}},
		{"indented chunk", "a.Rmd", "- a\n\n    ```{r}\n    é\n    foo\n    ```\n", "foo", [3]int{5, 5, 5}, [3]int{5, 8, 8}},
		{"over two lines of it", "a.Rmd", "> ```{r}\n> foo\n> bar\n> ```\n", "foo\nbar", [3]int{2, 3, 3}, [3]int{3, 6, 6}},
	} {
		t.Run(test.what, func(t *testing.T) {
			d := mustRead(t, test.name, test.text)
			at := bytes.Index(d.Code, []byte(test.find))
			if at < 0 {
				t.Fatalf("%q is not in %q", test.find, d.Code)
			}
			s := Span{at, at + len(test.find)}
			for _, side := range []struct {
				name string
				got  Position
				want [3]int
			}{{"start", d.Start(s), test.start}, {"end", d.End(s), test.end}} {
				want := Position{side.want[0], side.want[1], side.want[0], side.want[1], side.want[2]}
				if side.got != want {
					t.Errorf("%s %+v, want %+v", side.name, side.got, want)
				}
			}
		})
	}
}

// TestLineTable compares with counting from the start, over texts of several blocks
// whose lines are shorter and longer than one.
func TestLineTable(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, every := range []int{3, 700, 5000, 20000, 1 << 20} {
		for _, end := range []string{"\n", "\r\n"} {
			var text []byte
			for len(text) < 5*blockSize+17 {
				if random.IntN(every) == 0 {
					text = append(text, end...)
				} else {
					text = append(text, 'x')
				}
			}
			var table lineTable
			for range 500 {
				off := random.IntN(len(text) + 1)
				if off > 0 && off < len(text) && text[off-1] == '\r' {
					continue // no place is inside a line end
				}
				line, start := table.find(text, off)
				before := text[:off]
				if wantLine, wantStart := 1+bytes.Count(before, lf), bytes.LastIndexByte(before, '\n')+1; line != wantLine || start != wantStart {
					t.Fatalf("lines of about %d bytes, offset %d: line %d from %d, want %d from %d", every, off, line, start, wantLine, wantStart)
				}
			}
		}
	}
}
