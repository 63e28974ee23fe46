package source

import "testing"

func TestDecode(t *testing.T) {
	for _, test := range []struct{ what, name, text, encoding, code string }{
		{"plain", "a.py", "x = 'é'\n", "utf-8", "x = 'é'\n"},
		{"no newline at the end", "a.py", "x", "utf-8", "x\n"},
		{"empty", "a.py", "", "utf-8", "\n"},
		{"mark", "a.py", bom + "x\n", "utf-8", "x\n"},
		{"mark alone", "a.R", bom, "utf-8", "\n"},
		{"mark beats cookie", "a.py", bom + "# coding: latin-1\n'é'\n", "utf-8", "# coding: latin-1\n'é'\n"},
		{"latin-1", "a.py", "# coding: latin-1\n'\xe9\x80'\n", "latin-1", "# coding: latin-1\n'é\u0080'\n"},
		{"second line", "a.py", "#!/x\n# vim: set fileencoding=ISO_8859_1 :\n'\xe9'\n", "latin-1", "#!/x\n# vim: set fileencoding=ISO_8859_1 :\n'é'\n"},
		{"second line after lone CR", "a.py", "#!/x\r# coding: latin-1\r'\xe9'\r", "latin-1", "#!/x\n# coding: latin-1\n'é'\n"},
		{"second line after CRLF", "a.py", "\r\n# coding: latin-1\r\n'\xe9'\r\n", "latin-1", "\r\n# coding: latin-1\r\n'é'\r\n"},
		{"euro", "a.py", "# coding: iso-8859-15\n'\xa4\xe9'\n", "latin-9", "# coding: iso-8859-15\n'€é'\n"},
		{"cp1252", "a.py", "# coding: cp1252\n'\x80\x81\x9f\xe9'\n", "cp1252", "# coding: cp1252\n'€\uFFFDŸé'\n"},
		{"not behind code", "a.py", "x = 1\n# coding: latin-1\n'é'\n", "utf-8", "x = 1\n# coding: latin-1\n'é'\n"},
		{"not on line 3", "a.py", "\n\n# coding: latin-1\n'é'\n", "utf-8", "\n\n# coding: latin-1\n'é'\n"},
		{"unknown but UTF-8", "a.py", "# coding: big5\n'é'\n", "utf-8", "# coding: big5\n'é'\n"},
		{"R has no cookie", "a.R", "# coding: latin-1\n'é'\n", "utf-8", "# coding: latin-1\n'é'\n"},
		{"CRLF stays", "a.R", "x\r\ny\r\n", "utf-8", "x\r\ny\r\n"},
		{"lone CR", "a.py", "# c\rx = 1\r", "utf-8", "# c\nx = 1\n"},
		{"CR at the end", "a.py", "x\r\ny\r", "utf-8", "x\r\ny\n"},
		{"form feed", "a.py", "x\n\fy\n", "utf-8", "x\n\fy\n"},
	} {
		t.Run(test.what, func(t *testing.T) {
			d := mustRead(t, test.name, test.text)
			if d.Encoding != test.encoding || string(d.Code) != test.code {
				t.Errorf("%s %q, want %s %q", d.Encoding, d.Code, test.encoding, test.code)
			}
			if len(d.Notices) > 0 {
				t.Errorf("notices: %v", d.Notices)
			}
		})
	}
}

func TestDecodeWithNotice(t *testing.T) {
	for _, test := range []struct {
		name, text, encoding, code string
		at                         Span
	}{
		{"a.R", "é\nx <- '\x80\xe9'\n", "cp1252", "Ã©\nx <- '€é'\n", Span{9, 10}},
		{"a.R", bom + "'\xe9'\n", "cp1252", "'é'\n", Span{4, 5}},
		{"a.qmd", "\xe9\n```{r}\n'\xfc'\n```\n", "cp1252", "'ü'\n", Span{0, 1}},
		{"a.py", "# coding: koi8-r\n'\xe9'\n", "latin-1", "# coding: koi8-r\n'é'\n", Span{10, 16}},
	} {
		d := mustRead(t, test.name, test.text)
		if d.Encoding != test.encoding || string(d.Code) != test.code {
			t.Errorf("%q: %s %q, want %s %q", test.text, d.Encoding, d.Code, test.encoding, test.code)
		}
		if len(d.Notices) != 1 || d.Notices[0].At != test.at {
			t.Errorf("%q: notices %v, want one at %v", test.text, d.Notices, test.at)
		}
	}
}
