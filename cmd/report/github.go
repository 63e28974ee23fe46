package report

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// writeGitHub writes workflow commands, which GitHub Actions turns into
// annotations: one line a finding, at its place in the file on disk.
func writeGitHub(w *bufio.Writer, r *analyzer.Result, o Options) error {
	for f := range told(r, o) {
		if f.Suppressed != nil {
			continue // an annotation cannot say that it does not count
		}
		var at []property
		at = append(at, property{"file", fromRoot(f.Path, o)})
		if f.Start != nil && f.End != nil {
			at = append(at, property{"line", f.Start.FileLine}, property{"endLine", f.End.FileLine})
			if f.Start.FileLine == f.End.FileLine { // GitHub rejects columns over several lines
				at = append(at, property{"col", f.Start.FileColumn}, property{"endColumn", f.End.FileColumn})
			}
		}
		at = append(at, property{"title", f.Rule})
		message := withCell(f.Message, f.Path, f.Cell, f.Start)
		if err := command(w, githubCommands[f.Severity], at, message); err != nil {
			return err
		}
	}
	for i := range r.Problems {
		p := &r.Problems[i]
		severity := analyzer.Warning
		if p.Fatal {
			severity = analyzer.Error
		}
		var at []property
		if p.Path != "" {
			at = append(at, property{"file", fromRoot(p.Path, o)})
		}
		if p.Line > 0 {
			at = append(at, property{"line", p.Line}, property{"col", max(1, p.Column)})
		}
		at = append(at, property{"title", "labcoat"})
		if err := command(w, githubCommands[severity], at, problemMessage(p)); err != nil {
			return err
		}
	}
	return nil
}

var githubCommands = [...]string{
	analyzer.Off:     "debug",
	analyzer.Note:    "notice",
	analyzer.Warning: "warning",
	analyzer.Error:   "error",
}

type property struct {
	name  string
	value any
}

// command writes "::name property=value,...::message".
func command(w *bufio.Writer, name string, properties []property, message string) error {
	_, _ = w.WriteString("::" + name)
	separator := " "
	for _, p := range properties {
		_, _ = w.WriteString(separator + p.name + "=" + escapeProperty.Replace(legible(fmt.Sprint(p.value))))
		separator = ","
	}
	_, err := w.WriteString("::" + escapeMessage.Replace(legible(message)) + "\n")
	return err
}

// The runner decodes these and nothing else. A percent sign goes first in both,
// which a single pass over the text sees to.
var (
	escapeMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// legible makes text printable but keeps its line ends, which the commands can
// carry.
func legible(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		text, cr := strings.CutSuffix(line, "\r")
		lines[i] = printable(text)
		if cr {
			lines[i] += "\r"
		}
	}
	return strings.Join(lines, "\n")
}
