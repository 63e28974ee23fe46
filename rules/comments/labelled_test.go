package comments_test

import (
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/comments"
)

// pair is what a reader said of one comment of testdata/labelled/pairs and the
// statement below it.
type pair struct {
	File, Split, Label string
	Line               int
	Borderline         bool
}

// The least that restating_comment must reach on all pairs, the borderline ones
// among them. It speaks only where nothing is left to say, which keeps recall low.
var least = map[string]struct{ precision, recall float64 }{
	"python dev":  {0.95, 0.55},
	"python held": {0.95, 0.60},
	"r dev":       {0.95, 0.60},
	"r held":      {0.90, 0.35},
}

func TestLabelled(t *testing.T) {
	const folder = "../../testdata/labelled/pairs"
	for name, bar := range least {
		t.Run(name, func(t *testing.T) {
			archive, pairs := analyzertest.Labelled(t, folder, name, func(p pair) string { return p.File })
			if len(pairs) != len(archive.Files) {
				t.Fatalf("%d labels for %d files", len(pairs), len(archive.Files))
			}
			told := told(t, archive)
			s := rate(t, told, pairs, true)
			plain := rate(t, told, pairs, false)
			t.Logf("precision %.2f, recall %.2f: %+v; without borderline cases %.2f and %.2f", s.Precision(), s.Recall(), s, plain.Precision(), plain.Recall())
			if s.Precision() < bar.precision || s.Recall() < bar.recall {
				t.Errorf("precision %.2f and recall %.2f, at least %.2f and %.2f are wanted", s.Precision(), s.Recall(), bar.precision, bar.recall)
			}
		})
	}
}

// told lists the places, file and line, that restating_comment reports.
func told(t *testing.T, archive *txtar.Archive) map[pair]bool {
	t.Helper()
	places := make(map[pair]bool)
	for _, rule := range comments.Rules() {
		if rule.Name() != "restating_comment" {
			continue
		}
		for _, f := range analyzertest.Findings(t, rule, analyzertest.Files(archive)...).Findings {
			places[pair{File: f.Path, Line: f.Start.Line}] = true
		}
	}
	return places
}

func rate(t *testing.T, told map[pair]bool, pairs []pair, borderline bool) (s analyzertest.Score) {
	t.Helper()
	for _, p := range pairs {
		if p.Borderline && !borderline {
			continue
		}
		said := told[pair{File: p.File, Line: p.Line}]
		switch restates := p.Label == "restates"; {
		case said && restates:
			s.Right++
		case said:
			s.Wrong++
			if p.Split == "dev" && borderline { // the held ones are not to be looked at
				t.Logf("%s:%d is labelled %s", p.File, p.Line, p.Label)
			}
		case restates:
			s.Missed++
			if p.Split == "dev" && borderline && testing.Verbose() {
				t.Logf("%s:%d is missed", p.File, p.Line)
			}
		}
	}
	return s
}
