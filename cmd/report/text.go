package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fatih/color"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// painter holds one printer a part of the output. They are switched one by one:
// the colour library's global switch belongs to whoever imports us.
type painter struct {
	place, faint *color.Color
	severity     [analyzer.Error + 1]*color.Color
}

func newPainter(on bool) *painter {
	p := &painter{place: color.New(color.Bold), faint: color.New(color.Faint)}
	p.severity = [...]*color.Color{
		analyzer.Off:     color.New(color.Faint),
		analyzer.Note:    color.New(color.FgCyan),
		analyzer.Warning: color.New(color.FgYellow),
		analyzer.Error:   color.New(color.FgRed),
	}
	for _, c := range append(p.severity[:], p.place, p.faint) {
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
	}
	return p
}

// writeText writes one line a finding, and with o.Full the code below it:
//
//	eda.ipynb:cell 7:3:1: warning: message [stray_print]
//	  3 | print(df)
//	    | ^^^^^^^^^
//	  see model.py:12:1: message
func writeText(w *bufio.Writer, r *analyzer.Result, o Options) error {
	p := newPainter(o.Color)
	var hidden [analyzer.Error + 1]int
	for f := range told(r, o) {
		if f.Severity < o.Show {
			hidden[f.Severity]++
			continue
		}
		if err := p.finding(w, f); err != nil {
			return err
		}
		if o.Full {
			p.context(w, f) // the buffer keeps an error for the next write
		}
	}
	if _, err := io.WriteString(w, hiddenLine(hidden)); err != nil || o.First == 0 {
		return err
	}
	return p.first(w, mendFirst(r, o))
}

func (p *painter) finding(w io.Writer, f *analyzer.Finding) error {
	suppressed := ""
	if f.Suppressed != nil {
		suppressed = " (suppressed: " + printable(f.Suppressed.Reason) + ")"
		if f.Suppressed.Reason == "" {
			suppressed = " (suppressed)"
		}
	}
	_, err := fmt.Fprintf(w, "%s: %s: %s %s%s\n",
		p.place.Sprint(place(f.Path, f.Cell, f.Start)),
		p.severity[f.Severity].Sprint(f.Severity),
		printable(f.Message),
		p.faint.Sprint("["+f.Rule+"]"),
		suppressed)
	return err
}

// context writes the line of code with carets, and the related places.
func (p *painter) context(w io.Writer, f *analyzer.Finding) {
	if line := strings.TrimRight(f.Line, "\r\n"); f.Start != nil && line != "" {
		to := len(line) + 2 // behind the line, where the range goes on below it
		if f.End != nil && f.End.Line == f.Start.Line {
			to = f.End.Column
		}
		number := strconv.Itoa(f.Start.Line)
		text, carets := snippet(line, f.Start.Column, to)
		fmt.Fprintf(w, "  %s %s\n  %s %s\n",
			p.faint.Sprint(number+" |"), text,
			p.faint.Sprint(strings.Repeat(" ", len(number))+" |"), p.caret(f, carets))
	}
	for _, at := range f.Related {
		fmt.Fprintf(w, "  see %s: %s\n", place(at.Path, at.Cell, at.Start), printable(at.Message))
	}
}

// caret paints the carets alone, not the blanks before them.
func (p *painter) caret(f *analyzer.Finding, carets string) string {
	marks := strings.TrimLeft(carets, " ")
	return carets[:len(carets)-len(marks)] + p.severity[f.Severity].Sprint(marks)
}

// hiddenLine counts the findings below o.Show and says how to see them, or is
// empty.
func hiddenLine(hidden [analyzer.Error + 1]int) string {
	var counts []string
	lowest, total := analyzer.Off, 0
	for s := analyzer.Error; s > analyzer.Off; s-- {
		if n := hidden[s]; n > 0 {
			counts = append(counts, analyzer.Count(n, s.String()))
			lowest, total = s, total+n
		}
	}
	if total == 0 {
		return ""
	}
	them := "them"
	if total == 1 {
		them = "it"
	}
	return fmt.Sprintf("and %s (--show %s tells %s too)\n", strings.Join(counts, " and "), lowest, them)
}

// Problems writes one line a problem, for people: what labcoat could not read
// or do, or with another label than "problem", what it mended while reading.
// Text output does not hold them, since they belong on the error stream.
func Problems(w io.Writer, label string, problems []analyzer.Problem, o Options) error {
	p := newPainter(o.Color)
	return buffered(w, func(b *bufio.Writer) error {
		for i := range problems {
			at := &problems[i]
			paint := p.severity[analyzer.Warning]
			if at.Fatal {
				paint = p.severity[analyzer.Error]
			}
			if at.Path != "" {
				fmt.Fprintf(b, "%s: ", p.place.Sprint(problemPlace(at)))
			}
			fmt.Fprintf(b, "%s: %s\n", paint.Sprint(label), printable(problemMessage(at)))
		}
		return nil
	})
}

// problemPlace spells the place of a problem, whose line is always one of the
// file.
func problemPlace(p *analyzer.Problem) string {
	switch path := printable(p.Path); {
	case p.Line > 0:
		return fmt.Sprintf("%s:%d:%d", path, p.Line, max(1, p.Column))
	case p.Cell > 0:
		return fmt.Sprintf("%s:cell %d", path, p.Cell)
	default:
		return path
	}
}

// problemMessage names the cell where the place of the problem does not.
func problemMessage(p *analyzer.Problem) string {
	if p.Cell > 0 && p.Line > 0 {
		return fmt.Sprintf("%s (cell %d)", p.Message, p.Cell)
	}
	return p.Message
}
