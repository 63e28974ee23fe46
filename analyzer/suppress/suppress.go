// Package suppress finds the comments that silence rules, labcoat's own and
// those of other linters, and matches findings with them.
//
// labcoat's own:
//
//	print(df)  # labcoat: ignore[stray_print] the command's output
//
//	# labcoat: ignore[stray_print, absolute_path] runs on one machine only
//	def main():
//
//	# labcoat: ignore-file[stray_print] a command line program
//
// A comment behind code covers what begins on its line, to its end: a
// statement with all that is nested in it, an argument, an item of a list.
// Where nothing begins there, as behind a closing bracket, it covers the
// statement that ends. A comment that stands alone covers what begins on the
// next line of code, and the comments down to it. In notebooks and in cells
// that a marker opens, a comment alone on the cell's first line covers the
// cell. ignore-file counts above all code, a docstring aside.
//
// A notebook's cell tag labcoat-ignore-stray_print covers the cell, and so does
// an option of a chunk, which is YAML, so that a reason is YAML's comment:
//
//	#| labcoat-ignore: stray_print                 # shown in the report
//	#| labcoat-ignore: [stray_print, long_cell]    # both for the report
//	#| labcoat-ignore:
//	#|   - stray_print: shown in the report
//	#|   - long_cell: one figure
//
// The spellings of ruff and flake8 (noqa), pylint, lintr (nolint) and jarl
// count for the rules that say the same, with the reach that they have there.
package suppress

import (
	"bytes"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// The tools whose suppressions are read. Labcoat's are the only ones that can
// be told as unused or without a reason.
const (
	Labcoat = "labcoat"
	Ruff    = "ruff" // noqa, flake8's too
	Pylint  = "pylint"
	Lintr   = "lintr" // its comment is nolint
	Jarl    = "jarl"
)

// Suppression is a comment, a cell tag or a chunk option that silences rules.
// It holds values only and outlives the document.
type Suppression struct {
	// Span is the comment in code space. It is empty, at the start of the cell,
	// for a tag or an option of a chunk's header: neither is code.
	Span source.Span
	Tool string // one of the constants above
	// Rules are the names as they are written, codes of another tool included.
	// Without any, labcoat's suppression silences nothing, and another tool's
	// all rules that correspond to one of that tool's.
	Rules  []string
	Reason string // trimmed; may be empty
	// Tag says that it is a cell tag, which has no room for a reason.
	Tag bool
	// Covers are the spans of code space that it is about, sorted: it silences a
	// finding that starts in one of them.
	Covers []source.Span
	// WholeFile says that findings without a place in the code are covered too.
	WholeFile bool
	// Misplaced says that it covers nothing because code stands above it.
	Misplaced bool
	// Used lists the names among Rules that silenced something so far.
	Used []string
}

// Find returns the suppressions of a document in order of the text. Documents
// that hold none, which are most, cost one look over their text.
func Find(f *syntax.File) []*Suppression {
	found := cellSuppressions(f.Doc)
	if mentionedInComment(f.Doc.Code) {
		x := &finder{f: f, doc: f.Doc, found: found}
		x.comments()
		x.masks()
		x.resolve()
		found = x.found
	}
	slices.SortStableFunc(found, func(a, b *Suppression) int { return a.Span.Start - b.Span.Start })
	return found
}

// cellSuppressions returns those that stand outside the code: tags and the
// options of chunk headers.
func cellSuppressions(d *source.Document) (found []*Suppression) {
	for i := range d.Cells {
		c := &d.Cells[i]
		add := func(rules []string, reason string, tag bool) {
			found = append(found, &Suppression{
				Span: source.Span{Start: c.Span.Start, End: c.Span.Start}, Tool: Labcoat,
				Rules: rules, Reason: reason, Tag: tag, Covers: []source.Span{c.Span},
			})
		}
		for _, tag := range c.Tags {
			if name, ok := strings.CutPrefix(tag, "labcoat-ignore"); ok && (name == "" || name[0] == '-') {
				var rules []string
				if name = strings.TrimPrefix(name, "-"); name != "" {
					rules = []string{strings.ReplaceAll(name, "-", "_")}
				}
				add(rules, "", true)
			}
		}
		for _, o := range c.Options {
			if _, inCode := d.ToCode(o.Span.Start); !inCode && optionName(o.Key) == "labcoat-ignore" {
				rules, reason := optionRules(o.Value)
				add(rules, reason, false)
			}
		}
	}
	return found
}

// mentionedInComment is [mentioned] for what stands behind a number sign, as all
// that a suppression can be written in does.
func mentionedInComment(code []byte) bool {
	for {
		start := bytes.IndexByte(code, '#')
		if start < 0 {
			return false
		}
		line := code[start:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		if mentioned(line) {
			return true
		}
		code = code[start+len(line):]
	}
}

// mentioned reports whether the text holds a word that every suppression has.
func mentioned(code []byte) bool {
	return containsFold(code, "noqa", 2) || containsFold(code, "labcoat", 3) ||
		containsFold(code, "jarl-ignore", 0) || containsFold(code, "nolint", 2) || containsFold(code, "pylint", 1)
}
