package syntax

import (
	"fmt"
	"os"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func dump(f *File) (out string) {
	for n := range f.All() {
		out += fmt.Sprintf("%v %v %d-%d\n", n.Kind(), n.Field(), n.Start(), n.Stop())
	}
	return out
}

func TestDump(t *testing.T) {
	for name, text := range map[string]string{"a.py": "def f(x):\n  # hi\n  return x + 1\nprint 'a', f(2)\n", "a.R": "f <- function(x) {\n  return(x |> g(a = 1))\n}\n2 -> y\n"} {
		d, err := source.Read(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(os.Stderr, dump(Parse(d)))
	}
}
