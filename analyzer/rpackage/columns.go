package rpackage

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// columnsOfTables is written by .ci/r-columns, which tells its form.
//
//go:embed columns.gz
var columnsOfTables []byte

// tables are the lines of that list by package and data set, each with what is behind.
var tables = sync.OnceValue(func() map[[2]string]string {
	found := make(map[[2]string]string)
	for line := range strings.Lines(unpack(gzip.NewReader(bytes.NewReader(columnsOfTables)))) {
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		set, columns, _ := strings.Cut(rest, "\t")
		found[[2]string{name, set}] = columns
	}
	return found
})

// Columns returns the columns of a data set that is a table, nil of what is none or not
// known.
func (p *Package) Columns(name string) []string {
	columns, ok := tables()[[2]string{p.Name, name}]
	if !ok {
		return nil
	}
	return slices.Concat(strings.Split(columns, "\t"), strings.Fields(newerColumns[p.Name+" "+name]))
}

// newerColumns are columns that tables of much-used packages have got since.
var newerColumns = map[string]string{
	"dplyr storms": "tropicalstorm_force_diameter hurricane_force_diameter ts_diameter hu_diameter",
}
