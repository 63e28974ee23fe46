package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/first"
)

// mendFirst is what to mend first of the findings that are loud enough to be told.
func mendFirst(r *analyzer.Result, o Options) first.List {
	var findings []*analyzer.Finding
	for f := range told(r, Options{}) {
		if f.Severity >= o.Show {
			findings = append(findings, f)
		}
	}
	return first.Of(findings, o.Rules, o.First, o.Programs, o.Above)
}

// first writes what to mend first, a line an entry, and what else there is:
//
//	mend first:
//	 1. job.py:3:1: error: `total` is defined nowhere: … [undefined_name]
//	and 120 stray_print, 31 long_function
func (p *painter) first(w io.Writer, l first.List) error {
	if len(l.Entries) == 0 {
		return nil
	}
	width := len(strconv.Itoa(len(l.Entries)))
	var b strings.Builder
	b.WriteString("\n" + p.place.Sprint("mend first:") + "\n")
	for i := range l.Entries {
		e := &l.Entries[i]
		f := *e.Findings[0]
		f.Message = e.Message
		fmt.Fprintf(&b, "%*d. ", width, i+1)
		_ = p.finding(&b, &f) // a strings.Builder takes all
	}
	counts := make([]string, len(l.Rest))
	for i, c := range l.Rest {
		counts[i] = fmt.Sprintf("%d %s", c.Count, c.Rule)
	}
	if len(counts) > 0 {
		fmt.Fprintf(&b, "and %s\n", strings.Join(counts, ", "))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// jsonEntry is something to mend first: the finding that is its first, and all.
type jsonEntry struct {
	Rule         string    `json:"rule"`
	Rank         string    `json:"rank"`
	Path         string    `json:"path"`
	Cell         *jsonCell `json:"cell"`
	jsonRange              // of the first finding
	Message      string    `json:"message"`
	Findings     int       `json:"findings"`
	Files        int       `json:"files"`
	Lines        int       `json:"lines"` // that they speak of
	Fingerprints []string  `json:"fingerprints"`
}

func newJSONEntry(e *first.Entry) *jsonEntry {
	f := e.Findings[0]
	j := &jsonEntry{
		Rule: f.Rule, Rank: f.Rank.String(), Path: f.Path, Cell: newJSONCell(f.Cell), jsonRange: newJSONRange(f.Start, f.End),
		Message: e.Message, Findings: len(e.Findings), Files: e.Files, Lines: e.Lines,
	}
	for _, f := range e.Findings {
		j.Fingerprints = append(j.Fingerprints, f.Fingerprint)
	}
	return j
}
