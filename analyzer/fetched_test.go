package analyzer_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// A document that a text of the project gets from another repository is told to be from elsewhere.
func TestFetched(t *testing.T) {
	const host = "https://raw.githubusercontent.com/ann/tides/master/"
	for _, test := range []struct {
		document, text, command string
		want                    bool
	}{
		{"a.py", "get.sh", "wget " + host + "fit/low.py -O a.py", true},
		{"code/a.py", "code/README.md", "    wget " + host + "a.py", true},
		{"code/a.py", "ops/Makefile", "\tcurl -o code/a.py " + host + "a.py", true},
		{"code/a.py", "get.sh", "wget -P code " + host + "code/a.py", false}, // its own address
		{"a.py", "README.md", "wget https://tides.org/a.py", false},
		{"code/a.py", "get.sh", "wget " + host + "a.py", false},
		{"a.py", "get.sh", "python a.py", false},
	} {
		joins := 0
		texts := []analyzer.File{{Rel: test.text, Text: []byte(test.command + "\n")}}
		res := run(t, map[string]string{test.document: "x\n"}, func(o *analyzer.Options) { o.Texts = texts }, reader("one", sizes(&joins)))
		if len(res.Findings) != 1 || res.Findings[0].Fetched != test.want {
			t.Errorf("%s in %s: %s is fetched: %v", test.command, test.text, test.document, !test.want)
		}
	}
}
