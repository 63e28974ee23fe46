package scope_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

var update = flag.Bool("update", false, "write what is seen to the golden files")

func read(t testing.TB, name, text string) (*source.Document, *scope.Names) {
	t.Helper()
	doc, err := source.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc, scope.Read(syntax.Parse(doc))
}

func TestForms(t *testing.T) {
	for _, name := range []string{"forms.py", "forms.R", "both.Rmd"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name)
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			doc, names := read(t, name, string(text))
			var out bytes.Buffer
			if err := names.Write(&out, doc); err != nil {
				t.Fatal(err)
			}
			golden := path + ".golden"
			if *update {
				if err := os.WriteFile(golden, out.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(out.Bytes(), want) {
				t.Errorf("the names of %s are not those of %s; see what differs with -update and git diff:\n%s", name, golden, out.String())
			}
		})
	}
}
