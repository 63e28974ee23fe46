package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/first"
)

// mendFirst is what to mend first of the findings that are loud enough to be told. Notes never are: who
// asks to see them too is told the same, and everybody how many there are.
func mendFirst(r *analyzer.Result, o Options) first.List {
	var findings, notes []*analyzer.Finding
	for f := range told(r, Options{}) {
		switch {
		case f.Severity >= max(o.Show, analyzer.Warning):
			findings = append(findings, f)
		case f.Severity == analyzer.Note:
			notes = append(notes, f)
		}
	}
	list := first.Of(findings, o.Rules, o.First, o.Programs, o.Above)
	list.Mention(notes)
	return list
}

// first writes what to mend first, a line an entry, and what else there is:
//
//	mend first:
//	 1. job.py:3:1: error: `total` is defined nowhere: … [undefined_name]
//	less urgent: 120 stray_print, 2 more undefined_name
//
// or that there is nothing of the kind.
func (p *painter) first(w io.Writer, l first.List) error {
	if len(l.Entries) == 0 && len(l.Rest) == 0 {
		return nil
	}
	var b strings.Builder
	b.WriteString("\n" + p.place.Sprint("mend first:"))
	switch {
	case len(l.Entries) > 0:
		b.WriteByte('\n')
	case l.Idle:
		b.WriteString(" nothing in files that are worked on stops a run, or makes results wrong, lost or exposed\n")
	default:
		b.WriteString(" nothing stops a run, or makes results wrong, lost or exposed\n")
	}
	width := len(strconv.Itoa(len(l.Entries)))
	for i := range l.Entries {
		e := &l.Entries[i]
		f := *e.Findings[0]
		f.Message = e.Message
		fmt.Fprintf(&b, "%*d. ", width, i+1)
		_ = p.finding(&b, &f) // a strings.Builder takes all
	}
	counts := make([]string, len(l.Rest))
	for i, c := range l.Rest {
		more := ""
		if c.More {
			more = "more "
		}
		counts[i] = fmt.Sprintf("%d %s%s", c.Count, more, c.Rule)
	}
	if len(counts) > 0 {
		fmt.Fprintf(&b, "%s %s\n", p.place.Sprint("less urgent:"), strings.Join(counts, ", "))
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
	Notes        int       `json:"notes"` // more of the kind, not among the fingerprints
	Fingerprints []string  `json:"fingerprints"`
}

func newJSONEntry(e *first.Entry) *jsonEntry {
	f := e.Findings[0]
	j := &jsonEntry{
		Rule: f.Rule, Rank: f.Rank.String(), Path: f.Path, Cell: newJSONCell(f.Cell), jsonRange: newJSONRange(f.Start, f.End),
		Message: e.Message, Findings: len(e.Findings), Files: e.Files, Lines: e.Lines, Notes: e.Notes,
	}
	for _, f := range e.Findings {
		j.Fingerprints = append(j.Fingerprints, f.Fingerprint)
	}
	return j
}
