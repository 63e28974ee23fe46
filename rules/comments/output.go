package comments

import (
	"bytes"
	"strconv"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells what a program printed from what a person wrote, by how consoles of
// Python and R print.

// outputIn returns the lines of a block, from its first line of output to behind its
// last one, and what they are. A block in which words announce an example, or that a
// tool reads, has none.
func outputIn(b *comment.Block) (from, to int, kind string) {
	from = -1
	rows, width := 0, 0
	for i := range b.Lines {
		l := &b.Lines[i]
		switch l.Role {
		case comment.Code, comment.Directive, comment.Licence:
			return 0, 0, ""
		case comment.Empty:
			continue
		}
		if from < 0 && (announced.Match(l.Text) || sketch.Match(l.Text)) {
			return 0, 0, ""
		}
		what := signature(l.Text, l.Node.Language())
		n := cellsOf(l.Text)
		if n > 0 && (n == width || width == 0) {
			rows++
		} else {
			rows = 0
		}
		if width = n; rows == minRows && what == "" && machineMade(b.Lines[i-minRows+1:i+1]) {
			what = "a printed table"
			from = firstOr(from, i-minRows+1)
		}
		if what == "" && (from < 0 || rows < minRows) {
			continue
		}
		if from, to = firstOr(from, i), i+1; kind == "" {
			kind = what
		}
	}
	if from < 0 {
		return 0, 0, ""
	}
	return from, to, kind
}

// minRows is how many lines with the same number of columns make a table.
const minRows = 3

// machineMade reports whether rows of a table have what a console gives them and people
// leave out: many decimals, or an index that counts up.
func machineMade(rows []comment.Line) bool {
	index := -1
	counted := true
	for i := range rows {
		for k, field := range bytes.Fields(rows[i].Text) {
			if point := bytes.IndexByte(field, '.'); isNumber(field) && point >= 0 && len(field)-point > 3 {
				return true
			}
			if k > 0 {
				continue
			}
			n, err := strconv.Atoi(string(bytes.Trim(field, "[],:")))
			counted = counted && err == nil && (i == 0 || n == index+1)
			index = n
		}
	}
	return counted
}

func firstOr(from, i int) int {
	if from < 0 {
		return i
	}
	return from
}

// announced matches words above an example that is meant to be read.
var announced = lazyregexp.New(`(?i)\b(?:expect\w*|examples?|e\.g\.|should|format|schema|layout|looks? like|sample|usage|see)\b`)

// sketch matches the first row of a matrix that somebody drew to explain: consoles print
// no name before it.
var sketch = lazyregexp.New(`^[\w.]+ *= *\[`)

// signature says what prints a line, or nothing.
func signature(text []byte, lang source.Language) string {
	switch {
	case bytes.HasPrefix(text, []byte("Traceback (most recent call last)")):
		return "a traceback"
	case lang == source.R && vectorOfR.Match(text):
		return "printed values"
	case array.Match(text):
		return "a printed array"
	}
	if !bytes.ContainsAny(text, "0123456789") {
		return ""
	}
	for _, s := range signatures {
		if s.Match(text) {
			return "printed output"
		}
	}
	return ""
}

var (
	// vectorOfR matches how R prints a vector: [1] 0.5 0.25, [13] "a" NA.
	vectorOfR  = lazyregexp.New(`^\[\d+\] +(?:-?[\d.]+(?:[eE][-+]?\d+)?\b|"|TRUE\b|FALSE\b|NA\b|NULL\b|Inf\b)`)
	array      = lazyregexp.New(`^(?:array\(|tensor\()?\[\[? *-?\d[\d.e+-]*[, ] *-?\d`)
	signatures = []*lazyregexp.Regexp{
		lazyregexp.New(`^<class 'pandas|^(?:Range|Datetime|Int64)?Index: \d+ entries|^Data columns \(total|^dtypes: |^memory usage: |\bdtype: \w+\d*$|^\[\d+ rows x \d+ columns\]`),
		lazyregexp.New(`^\s*precision +recall +f1-score|^(?:macro|micro|weighted) avg +\d|^avg / total +\d`),
		lazyregexp.New(`^'data\.frame':\t? *\d+ obs|^ *\$ [\w.]+ *: *(?:num|int|chr|Factor|logi|POSIX|Date)|^# A tibble: |^Signif\. codes:|^Residual standard error:|^Multiple R-squared:|^\(Intercept\) +-?\d|^ *Min\. +1st Qu\.|^Number of Fisher Scoring`),
		lazyregexp.New(`^Epoch \d+/\d+|^\[\d+\]\s+(?:train|valid|eval|test)\S*[:=]\s*[\d.]+|^\d+/\d+ \[=+`),
	}
)

// cellsOf counts the columns of a line of a printed table: names or numbers parted by
// blanks, with two numbers at least and no words of a sentence. Other lines have 0.
func cellsOf(text []byte) int {
	cells, numbers := 0, 0
	for field := range bytes.FieldsSeq(text) {
		cells++
		switch {
		case isNumber(field):
			numbers++
		case cells > 1 && bytes.ContainsAny(field, "=(){}:,;>"), string(field) == "-", field[len(field)-1] == '.' || field[len(field)-1] == ',':
			return 0
		}
	}
	if cells < 3 || numbers*2 < cells {
		return 0
	}
	return cells
}

// isNumber reports whether a field of a table is a number as consoles print it.
func isNumber(field []byte) bool {
	digits := 0
	for i, c := range field {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' || c == '%', c == '-' && i == 0, i > 0 && (c == 'e' || c == '-' || c == '+'):
		default:
			return string(field) == "NaN" || string(field) == "NA"
		}
	}
	return digits > 0
}

// followsCode reports whether a block stands below the statement that made the output:
// no import and no definition, in reach of two lines.
func followsCode(b *comment.Block) bool {
	first := b.Lines[0].Node
	n := first.PrevSibling()
	for n.Has(syntax.Comment) && n.Cell() == first.Cell() && lineBreaks(n.File(), n.Stop(), first.Start()) <= 2 {
		first, n = n, n.PrevSibling()
	}
	return n.OK() && !n.Has(syntax.Comment|syntax.Import) && !attaching[doing(n)] && n.IsStatement() && !isDefinition(n) &&
		n.Cell() == first.Cell() && lineBreaks(n.File(), n.Stop(), first.Start()) <= 2
}
