package analyzer_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// twins reports an identifier that several places have, once, at the first place that
// is heard.
func twins(group bool) *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{
				Name: "twins", Doc: "twins", Requires: []*analysis.Analyzer{syntax.Analyzer},
				ResultType: reflect.TypeFor[map[string]source.Span](),
				Run: func(pass *analysis.Pass) (any, error) {
					at := make(map[string]source.Span)
					for n := range syntax.Of(pass).Nodes(syntax.Identifier) {
						at[n.Text()] = n.Span()
					}
					return at, nil
				},
			}
		},
		Finish: func(p *analyzer.Project) {
			places := make(map[string][]analyzer.Place)
			for _, s := range p.Summaries {
				for name, at := range s.Value.(map[string]source.Span) {
					places[name] = append(places[name], analyzer.Place{Path: s.Path, Span: at, Message: "here too"})
				}
			}
			for _, name := range slices.Sorted(maps.Keys(places)) {
				first := slices.IndexFunc(places[name], func(at analyzer.Place) bool { return p.Heard(at.Path) })
				if len(places[name]) < 2 || first < 0 {
					continue
				}
				p.Report(places[name][first].Path, analyzer.ProjectFinding{
					Span: places[name][first].Span, Group: group, Related: slices.Delete(slices.Clone(places[name]), first, first+1),
					Tell: func(places []analyzer.Related) (string, map[string]any) {
						var lines []string
						for _, at := range places {
							lines = append(lines, fmt.Sprintf("%s:%d", at.Path, at.Start.Line))
						}
						return strings.Join(lines, " "), map[string]any{"places": len(lines)}
					},
				})
			}
		},
	}
}

func TestProjectWideFindingsCarryRelatedPlaces(t *testing.T) {
	files := map[string]string{"a.py": "one\n", "b.ipynb": notebook, "c.py": "\n\n  yy\none\n", "d.py": "yy\n"}
	res := run(t, files, func(o *analyzer.Options) {
		for i := range o.Files {
			o.Files[i].Told = o.Files[i].Name > "b"
		}
	}, twins(true))
	if got, want := told(res), "b.ipynb:cell 2:2:5-2:7: warning: b.ipynb:2 c.py:3 d.py:1\nc.py:4:1-4:4: warning: c.py:4 a.py:1"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for i := range res.Findings {
		f := &res.Findings[i]
		if f.Data["places"] != len(f.Related)+1 || f.Related[0].Message != "here too" {
			t.Errorf("data %v, related %v", f.Data, f.Related)
		}
	}
}

func TestASuppressionAtAnyPlaceSilencesAGroup(t *testing.T) {
	files := map[string]string{"a.py": "one\n", "b.py": "one  # labcoat: ignore[twins] meant\n"}
	if got, want := told(run(t, files, nil, twins(true), idle())), "a.py:1:1-1:4: warning: a.py:1 b.py:1 (meant)"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	want := "a.py:1:1-1:4: warning: a.py:1 b.py:1\nb.py:1:6-1:36: note: idle: ran true, known true"
	if got := told(run(t, files, nil, twins(false), idle())); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
