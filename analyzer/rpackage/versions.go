package rpackage

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// versions is written by .ci/r-versions, which tells its form.
//
//go:embed versions.txt
var versions string

// otherwise are the names that other versions of packages export than the table's, by package.
var otherwise = sync.OnceValue(func() map[string]string {
	of := make(map[string]string)
	for line := range strings.Lines(versions) {
		name, names, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		of[name] = names
	}
	return of
})

// Remembers reports whether it is known what other versions of a package export than the table's.
func Remembers(name string) bool {
	_, known := otherwise()[name]
	return known || slices.Contains(Started, name)
}
