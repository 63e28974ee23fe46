package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// counted is one row of the statistics.
type counted struct {
	habit, rule, category string
	stages                []int // by analyzer.Stage
	total                 int
}

// Statistics writes a table of how many findings there are of every rule and
// category in every stage, the most frequent first, notes included and
// suppressed ones left out.
func Statistics(w io.Writer, r *analyzer.Result) error {
	return buffered(w, func(b *bufio.Writer) error {
		rows, sum := tally(r)
		if sum.total == 0 {
			_, err := b.WriteString("no findings\n")
			return err
		}
		table := [][]string{append([]string{"habit", "rule", "category"}, append(analyzer.StageNames(), "total")...)}
		for _, row := range append(rows, sum) {
			table = append(table, row.columns())
		}
		return writeTable(b, table, 3)
	})
}

func tally(r *analyzer.Result) (rows []counted, sum counted) {
	type key struct{ habit, rule, category string }
	index := map[key]int{}
	newRow := func(k key) counted {
		return counted{habit: k.habit, rule: k.rule, category: k.category, stages: make([]int, len(analyzer.StageNames()))}
	}
	sum = newRow(key{habit: "total"})
	for f := range told(r, Options{}) {
		k := key{f.Habit, f.Rule, f.Category}
		i, seen := index[k]
		if !seen {
			i = len(rows)
			index[k] = i
			rows = append(rows, newRow(k))
		}
		for _, row := range []*counted{&rows[i], &sum} {
			row.stages[f.Stage]++
			row.total++
		}
	}
	slices.SortFunc(rows, func(a, b counted) int {
		return cmp.Or(
			cmp.Compare(b.total, a.total),
			cmp.Compare(a.habit, b.habit),
			cmp.Compare(a.rule, b.rule),
			cmp.Compare(a.category, b.category),
		)
	})
	return rows, sum
}

func (c *counted) columns() []string {
	columns := []string{c.habit, c.rule, c.category}
	for _, n := range c.stages {
		columns = append(columns, strconv.Itoa(n))
	}
	return append(columns, strconv.Itoa(c.total))
}

// writeTable aligns the columns of a table: the first words to the left, the
// others, which are numbers, to the right. Cells are ASCII names and numbers.
func writeTable(w io.Writer, table [][]string, words int) error {
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], len(cell))
		}
	}
	for _, row := range table {
		var line strings.Builder
		for i, cell := range row {
			width := widths[i]
			if i < words {
				width = -width
			}
			fmt.Fprintf(&line, "%*s  ", width, cell)
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(line.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}
