package index

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"sync"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed standard.gz
var standard []byte

// brought holds what an import of everything brings, by the modules of Python's library; .ci/py-stars writes it.
var brought = sync.OnceValue(func() map[string]string {
	z, err := gzip.NewReader(bytes.NewReader(standard))
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	all := make(map[string]string)
	for line := range strings.Lines(string(text)) {
		module, names, _ := strings.Cut(strings.TrimSpace(line), " ")
		all[module] = names
	}
	return all
})

// Brings returns the names that `from module import *` brings, of a module of Python's library that has the same
// ones on every system.
func Brings(module string) (names map[string]bool, known bool) {
	text, known := brought()[module]
	return syntax.Names(text), known
}
