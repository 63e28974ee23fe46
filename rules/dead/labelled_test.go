package dead_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// label is what a reader said of one block of comments.
type label struct {
	Case, File, Split, Label, Category string
	Block                              [2]int
	Code                               []int
	Cell                               *int
	Borderline                         bool
}

// score counts blocks and lines that commented_out_code tells.
type score struct{ right, wrong, missed, lines, found int }

func (s score) precision() float64 { return float64(s.right) / float64(max(1, s.right+s.wrong)) }
func (s score) recall() float64    { return float64(s.right) / float64(max(1, s.right+s.missed)) }
func (s score) lineRecall() float64 {
	return float64(s.found) / float64(max(1, s.lines))
}

// least is what the rule must reach on blocks that are not borderline: what it
// does reach, less one block.
var least = map[string]struct{ precision, recall, lines float64 }{
	"python dev":  {0.98, 0.98, 0.98},
	"python held": {0.98, 0.93, 0.92},
	"r dev":       {0.98, 0.98, 0.98},
	"r held":      {0.97, 0.97, 0.97},
}

func TestLabelled(t *testing.T) {
	const folder = "../../testdata/labelled/comments"
	for name, bar := range least {
		t.Run(name, func(t *testing.T) {
			archive, err := txtar.ParseFile(filepath.Join(folder, strings.ReplaceAll(name, " ", "_")+".txtar"))
			if err != nil {
				t.Fatal(err)
			}
			s := rate(t, told(t, archive), labels(t, folder, archive))
			t.Logf("precision %.3f, recall %.3f, of lines %.3f: %+v", s.precision(), s.recall(), s.lineRecall(), s)
			if s.precision() < bar.precision || s.recall() < bar.recall || s.lineRecall() < bar.lines {
				t.Errorf("precision %.3f, recall %.3f, of lines %.3f; wanted %+v", s.precision(), s.recall(), s.lineRecall(), bar)
			}
		})
	}
}

func labels(t *testing.T, folder string, archive *txtar.Archive) (list []label) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, "labels.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]bool)
	for _, f := range archive.Files {
		files[f.Name] = true
	}
	for line := range bytes.Lines(text) {
		var l label
		if err := json.Unmarshal(line, &l); err != nil {
			t.Fatal(err)
		}
		if files[l.File] {
			list = append(list, l)
		}
	}
	return list
}

// told runs the rule over the files of an archive.
func told(t *testing.T, archive *txtar.Archive) []analyzer.Finding {
	t.Helper()
	cfg, err := config.Load(config.Place{Root: t.TempDir()}, dead.Rules(), config.Flags{Select: []string{"commented_out_code"}})
	if err != nil {
		t.Fatal(err)
	}
	o := analyzer.Options{Rules: dead.Rules(), Strict: true, Config: cfg.For}
	for _, f := range archive.Files {
		o.Files = append(o.Files, analyzer.File{Path: f.Name, Name: f.Name, Rel: f.Name, Told: true, Text: f.Data})
	}
	result, err := analyzer.Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return result.Findings
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
			s.right++
			if found < len(l.Code) {
				verdict = "told in part"
			}
		case l.Label == "code":
			s.missed++
			verdict = "missed"
		case len(told) > 0:
			s.wrong++
			verdict = "wrong"
		}
		if verdict != "" && l.Split == "dev" { // the held ones are not to be looked at
			t.Logf("%s %s: lines %v of %v, told %v", l.File, verdict, l.Code, l.Block, told)
		}
	}
	return s
}
