package dead_test

import (
	"slices"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
)

// label is what a reader said of one block of comments.
type label struct {
	Case, File, Split, Label, Category string
	Block                              [2]int
	Code                               []int
	Cell                               *int
	Borderline                         bool
}

// score counts the blocks that commented_out_code tells, and the lines of code.
type score struct {
	analyzertest.Score
	lines, found int
}

func (s score) lineRecall() float64 { return float64(s.found) / float64(max(1, s.lines)) }

// least is what the rule must reach on blocks that are not borderline: what it
// does reach, less one block.
var least = map[string]struct{ precision, recall, lines float64 }{
	"python dev":  {0.98, 0.98, 0.98},
	"python held": {0.98, 0.93, 0.92},
	"r dev":       {0.98, 0.98, 0.98},
	"r held":      {0.97, 0.97, 0.97},
}

const labelled = "../../testdata/labelled/comments"

func file(l label) string { return l.File }

func TestLabelled(t *testing.T) {
	for part, bar := range least {
		t.Run(part, func(t *testing.T) {
			archive, blocks := analyzertest.Labelled(t, labelled, part, file)
			s := rate(t, told(t, archive), blocks)
			t.Logf("precision %.3f, recall %.3f, of lines %.3f: %+v", s.Precision(), s.Recall(), s.lineRecall(), s)
			if s.Precision() < bar.precision || s.Recall() < bar.recall || s.lineRecall() < bar.lines {
				t.Errorf("precision %.3f, recall %.3f, of lines %.3f; wanted %+v", s.Precision(), s.Recall(), s.lineRecall(), bar)
			}
		})
	}
}

// told runs the rule over the files of an archive.
func told(t *testing.T, archive *txtar.Archive) []analyzer.Finding {
	t.Helper()
	return analyzertest.Findings(t, rule(t), analyzertest.Files(archive)...).Findings
}

func rate(t *testing.T, findings []analyzer.Finding, labels []label) (s score) {
	t.Helper()
	for _, l := range labels {
		if l.Borderline {
			continue
		}
		var told []int
		for i := range findings {
			f := &findings[i]
			if f.Path != l.File || l.Cell != nil && f.Cell.Index != *l.Cell+1 {
				continue
			}
			for line := max(f.Start.Line, l.Block[0]); line <= min(f.End.Line, l.Block[1]); line++ {
				told = append(told, line)
			}
		}
		found := 0
		for _, line := range l.Code {
			if slices.Contains(told, line) {
				found++
			}
		}
		if l.Category != "generated" {
			s.lines += len(l.Code)
			s.found += found
		}
		verdict := ""
		switch {
		case l.Label == "code" && found > 0:
			s.Right++
			if found < len(l.Code) {
				verdict = "told in part"
			}
		case l.Label == "code":
			s.Missed++
			verdict = "missed"
		case len(told) > 0:
			s.Wrong++
			verdict = "wrong"
		}
		if verdict != "" && l.Split == "dev" { // the held ones are not to be looked at
			t.Logf("%s %s: lines %v of %v, told %v", l.File, verdict, l.Code, l.Block, told)
		}
	}
	return s
}
