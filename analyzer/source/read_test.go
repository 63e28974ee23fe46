package source

import (
	"errors"
	"testing"
)

// mustRead reads text as the file name and fails the test where that is no
// document.
func mustRead(t testing.TB, name, text string) *Document {
	t.Helper()
	d, err := Read(name, []byte(text))
	if err != nil {
		t.Fatalf("Read(%s): %v", name, err)
	}
	check(t, d)
	return d
}

func TestDetect(t *testing.T) {
	for _, test := range []struct {
		name, head string
		format     Format
		lang       Language
		ok         bool
	}{
		{"a/b.py", "", Script, Python, true},
		{"b.PYI", "", Script, Python, true},
		{"b.R", "", Script, R, true},
		{"b.r", "", Script, R, true},
		{"b.ipynb", "", Notebook, Python, true},
		{"b.Rmd", "", RMarkdown, R, true},
		{"b.qmd", "", Quarto, R, true},
		{"b.txt", "#!/usr/bin/python\n", Script, Other, false},
		{"run", "#!/usr/bin/env python3\n", Script, Python, true},
		{"run", "#! /usr/bin/env -S A=1 Rscript --vanilla\n", Script, R, true},
		{"run", "#!/bin/sh\n", Script, Other, false},
		{"run", "#!", Script, Other, false},
		{"run", "", Script, Other, false},
	} {
		format, lang, ok := Detect(test.name, []byte(test.head))
		if format != test.format || lang != test.lang || ok != test.ok {
			t.Errorf("Detect(%q, %q) = %v, %v, %v", test.name, test.head, format, lang, ok)
		}
	}
}

func TestErrorsHavePlace(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a.txt", "", "not a Python, R, notebook, R Markdown or Quarto file"},
		{"a.py", "\xff\xfea\x00", "is UTF-16, save it as UTF-8"},
		{"a.R", "\xfe\xff\x00a", "is UTF-16, save it as UTF-8"},
		{"a.py", "x = 1\ny\x00", "2:2: has a NUL byte, not a text file"},
		{"a.Rmd", "\x00", "1:1: has a NUL byte, not a text file"},
		{"a.py", "x = 1\ns = 'é\xe9'\n", "2:7: is not UTF-8 and declares no other encoding, save it as UTF-8"},
		{"a.py", "# coding: utf-8\n'\xe9'\n", "2:2: is not UTF-8 as it declares"},
		{"a.py", "# coding: latin-1\n\x00", "2:1: has a NUL byte, not a text file"},
		{"a.py", "#!/bin/x\n# -*- coding: big5 -*-\n'\xe9'\n", "2:15: encoding `big5` is not supported, save it as UTF-8"},
		{"a.py", bom + "# coding: latin-1\n'\xe9'\n", "2:2: is not UTF-8 and declares no other encoding, save it as UTF-8"},
	} {
		_, err := Read(test.name, []byte(test.text))
		var e *Error
		if !errors.As(err, &e) || e.Error() != test.want {
			t.Errorf("Read(%s, %q): %v, want %s", test.name, test.text, err, test.want)
		}
	}
}
