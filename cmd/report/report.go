// Package report writes what a run found: one output format a file, each a
// function of the result alone. No format knows a rule by name, and none but
// text, which a person reads, depends on the terminal.
package report

import (
	"bufio"
	"fmt"
	"io"
	"iter"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// Options are what a format may need besides the result.
type Options struct {
	Rules   []*analyzer.Rule // the program's rules, for formats that describe them
	Version string           // of labcoat, for formats that name their tool

	// Base is the folder that the paths of findings are relative to, as seen
	// from the root of the repository and with slashes; empty where it is the
	// root. Services that show findings beside the code count from the root.
	Base string

	Color bool              // text: with colours
	Show  analyzer.Severity // text: tell findings from this severity on, count the others
	Full  bool              // text: with the code, carets and related places
	First int               // text, JSON: how many entries of what to mend first, from Show on

	// Programs are the folders of programs of their own, whose findings are mended last.
	Programs []string

	// Above is the folder that all files of the project lie below, with a slash behind it.
	Above string

	// Suppressed tells suppressed findings too, marked as such. Without it no
	// format mentions them.
	Suppressed bool
}

// Format writes a result. It returns the first error of w as it is or wrapped,
// so that a caller can tell a broken pipe from a full disk. The caller flushes.
type Format func(w *bufio.Writer, r *analyzer.Result, o Options) error

var formats = []struct {
	name  string
	write Format
}{
	{"text", writeText},
	{"json", writeJSON},
	{"sarif", writeSARIF},
	{"github", writeGitHub},
}

// Names lists the formats that [Write] knows, the default one first.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Write writes the result to w in the format of that name. It fails on a name
// that is not one of [Names] and on the first error of w, which errors.Is
// finds.
func Write(name string, w io.Writer, r *analyzer.Result, o Options) error {
	for _, f := range formats {
		if f.name == name {
			return buffered(w, func(b *bufio.Writer) error { return f.write(b, r, o) })
		}
	}
	return fmt.Errorf("unknown output format `%s`", name)
}

// buffered runs write over a buffer of w and flushes it.
func buffered(w io.Writer, write func(*bufio.Writer) error) error {
	b := bufio.NewWriterSize(w, 64<<10)
	if err := write(b); err != nil {
		// What is complete goes out: half a text report is worth more than none.
		_ = b.Flush()
		return err
	}
	return b.Flush()
}

// told yields the findings that a format is to tell, in the result's order.
func told(r *analyzer.Result, o Options) iter.Seq[*analyzer.Finding] {
	return func(yield func(*analyzer.Finding) bool) {
		for i := range r.Findings {
			f := &r.Findings[i]
			if (f.Suppressed == nil || o.Suppressed) && !yield(f) {
				return
			}
		}
	}
}
