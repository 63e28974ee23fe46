package report

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func TestPlace(t *testing.T) {
	cell := &analyzer.Cell{Index: 7}
	at := &source.Position{Line: 3, Column: 1, FileLine: 90, FileColumn: 12, FileColumn16: 14}
	for _, test := range []struct {
		path string
		cell *analyzer.Cell
		at   *source.Position
		want string
	}{
		{"a.ipynb", cell, at, "a.ipynb:cell 7:3:1"},
		{"a.ipynb", cell, nil, "a.ipynb:cell 7"},
		{"a.ipynb", nil, nil, "a.ipynb"},
		{"A.IPYNB", cell, at, "A.IPYNB:cell 7:3:1"},
		{"a.Rmd", cell, at, "a.Rmd:3:1"},
		{"percent.py", cell, at, "percent.py:3:1"},
		{"a\n.py", nil, at, `a\n.py:3:1`},
	} {
		if got := place(test.path, test.cell, test.at); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestFileURI(t *testing.T) {
	for path, want := range map[string]string{
		"src/a.py":        "src/a.py",
		"my file#1?.py":   "my%20file%231%3F.py",
		"100%.R":          "100%25.R",
		"büro/é.R":        "b%C3%BCro/%C3%A9.R",
		"c:x.py":          "c%3Ax.py",
		"a\\b\xff.py":     "a%5Cb%FF.py",
		"/home/me/a b.py": "file:///home/me/a%20b.py",
	} {
		if got := fileURI(path); got != want {
			t.Errorf("%q: got %s, want %s", path, got, want)
		}
	}
}

func TestFromRoot(t *testing.T) {
	for _, test := range []struct{ base, path, want string }{
		{"", "a.py", "a.py"},
		{"projects/one", "a.py", "projects/one/a.py"},
		{"projects/one", "../two/a.py", "projects/two/a.py"},
		{"projects/one", ".", "projects/one"},
		{"projects/one", "/tmp/a.py", "/tmp/a.py"},
		{"projects/one", "", ""},
	} {
		if got := fromRoot(test.path, Options{Base: test.base}); got != test.want {
			t.Errorf("%q below %q: got %q, want %q", test.path, test.base, got, test.want)
		}
	}
}

func TestPrintable(t *testing.T) {
	for in, want := range map[string]string{
		"plain, é, 日本, 👩‍🔬, a\u00a0b": "plain, é, 日本, 👩‍🔬, a\u00a0b",
		"a\tb\r\n":                 `a\tb\r\n`,
		"\x1b]0;title\a\x7f":       `\x1b]0;title\x07\x7f`,
		"\u009b31m":                `\u009b31m`,
		"\x9b31m":                  `\x9b31m`,
		"if \u202e# \u2066":        `if \u202e# \u2066`,
		"a\u2028b\u200bc\ufeff":    `a\u2028b\u200bc\ufeff`,
		"replacement \ufffd stays": "replacement \ufffd stays",
	} {
		if got := printable(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}
