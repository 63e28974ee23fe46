package analyzer_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// names reports every identifier, as a rule of one line would.
func names() *analyzer.Rule {
	return &analyzer.Rule{
		Habit:  "testing",
		Levels: map[string]analyzer.Levels{"": {Explore: analyzer.Note, Production: analyzer.Warning}},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{
				Name: "names", Doc: "names", Requires: []*analysis.Analyzer{syntax.Analyzer},
				Run: func(pass *analysis.Pass) (any, error) {
					for n := range syntax.Of(pass).Nodes(syntax.Identifier) {
						analyzer.ReportData(pass, analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Message: "`" + n.Text() + "`"},
							map[string]any{"length": len(n.Text())})
					}
					return nil, nil
				},
			}
		},
	}
}

// panics fails on documents that hold the word panic.
func panics() *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{
				Name: "panics", Doc: "panics", Requires: []*analysis.Analyzer{source.Analyzer},
				Run: func(pass *analysis.Pass) (any, error) {
					if strings.Contains(string(source.Of(pass).Code), "panic") {
						panic("no more")
					}
					return nil, nil
				},
			}
		},
	}
}

// Definitions is the summary of unusedNames.
type Definitions struct {
	Defined map[string]source.Span
	Used    []string
}

// unusedNames reports variables that no file of the project reads.
func unusedNames() *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{
				Name: "unused_names", Doc: "unused names", Requires: []*analysis.Analyzer{syntax.Analyzer},
				ResultType: reflect.TypeFor[*Definitions](),
				Run: func(pass *analysis.Pass) (any, error) {
					d := &Definitions{Defined: map[string]source.Span{}}
					for n := range syntax.Of(pass).Nodes(syntax.Identifier) {
						if n.Field() == syntax.LeftField {
							d.Defined[n.Text()] = n.Span()
						} else {
							d.Used = append(d.Used, n.Text())
						}
					}
					return d, nil
				},
			}
		},
		Finish: func(p *analyzer.Project) {
			used := map[string]bool{}
			for _, s := range p.Summaries {
				for _, name := range s.Value.(*Definitions).Used {
					used[name] = true
				}
			}
			for _, s := range p.Summaries {
				for name, at := range s.Value.(*Definitions).Defined {
					if !used[name] {
						p.Report(s.Path, analyzer.ProjectFinding{Span: at, Message: "`" + name + "` is unused"})
					}
				}
			}
			if len(p.Summaries) > 2 {
				p.Report("", analyzer.ProjectFinding{Message: "many files"})
			}
		},
	}
}

// idle reports own suppressions that silenced nothing.
func idle() *analyzer.Rule {
	return &analyzer.Rule{
		Habit: "testing", Levels: map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Note)},
		New: func() *analysis.Analyzer {
			return &analysis.Analyzer{Name: "idle", Doc: "idle", Run: func(*analysis.Pass) (any, error) { return nil, nil }}
		},
		Review: func(r *analyzer.Reviewed) {
			for _, s := range r.Suppressions {
				if len(s.Used) == 0 {
					r.Report(s, fmt.Sprintf("idle: ran %v, known %v", r.Ran(s.Rules[0]), slices.Contains(r.Names, s.Rules[0])))
				}
			}
		},
	}
}

func run(t *testing.T, files map[string]string, change func(*analyzer.Options), rules ...*analyzer.Rule) *analyzer.Result {
	t.Helper()
	selection := &analyzer.Selection{}
	for _, r := range rules {
		selection.Settings = append(selection.Settings, analyzer.Setting{Rule: r, Levels: r.Levels})
	}
	o := analyzer.Options{
		Rules: rules,
		Config: func(rel string) (*analyzer.Selection, analyzer.Stage) {
			if strings.HasSuffix(rel, ".ipynb") {
				return selection, analyzer.Explore
			}
			return selection, analyzer.Production
		},
	}
	for name, text := range files {
		o.Files = append(o.Files, analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)})
	}
	if change != nil {
		change(&o)
	}
	res, err := analyzer.Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func told(res *analyzer.Result) string {
	var lines []string
	for i := range res.Findings {
		f := &res.Findings[i]
		place := ""
		if f.Start != nil {
			place = fmt.Sprintf(":%d:%d-%d:%d", f.Start.Line, f.Start.Column, f.End.Line, f.End.Column)
		}
		if f.Cell != nil {
			place = fmt.Sprintf(":cell %d", f.Cell.Index) + place
		}
		mark := ""
		if f.Suppressed != nil {
			mark = " (" + f.Suppressed.Reason + ")"
		}
		lines = append(lines, fmt.Sprintf("%s%s: %s: %s%s", f.Path, place, f.Severity, f.Message, mark))
	}
	return strings.Join(lines, "\n")
}

const notebook = `{"cells":[{"cell_type":"markdown","id":"m","metadata":{},"source":["x"]},` +
	`{"cell_type":"code","id":"c","execution_count":3,"metadata":{},"outputs":[],"source":["\n","é = yy"]}],"metadata":{},"nbformat":4}`

func TestPlacesCellsAndStages(t *testing.T) {
	res := run(t, map[string]string{"b.py": "# é\nx = y\n", "a.ipynb": notebook}, nil, names())
	want := "a.ipynb:cell 2:2:1-2:2: note: `é`\na.ipynb:cell 2:2:5-2:7: note: `yy`\n" +
		"b.py:2:1-2:2: warning: `x`\nb.py:2:5-2:6: warning: `y`"
	if got := told(res); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	f := res.Findings[0]
	if notebook[f.Raw.Start:f.Raw.End] != "é" || f.Cell.ID != "c" || f.Cell.Count != 3 || f.Data["length"] != 2 || f.Line != "é = yy" {
		t.Errorf("finding %+v", f)
	}
	if res.Files != 2 || res.Cells != 2 {
		t.Errorf("%d files, %d cells", res.Files, res.Cells)
	}
}

func TestTheResultIsTheSameForAnyNumberOfWorkers(t *testing.T) {
	files := map[string]string{}
	for i := range 60 {
		files[fmt.Sprintf("f%02d.py", i)] = strings.Repeat(fmt.Sprintf("a%d = b\n", i), i)
	}
	first := run(t, files, func(o *analyzer.Options) { o.Jobs = 1 }, names(), unusedNames())
	for _, jobs := range []int{2, 8, 100} {
		if next := run(t, files, func(o *analyzer.Options) { o.Jobs = jobs }, names(), unusedNames()); !reflect.DeepEqual(first, next) {
			t.Errorf("%d workers give another result", jobs)
		}
	}
}

func TestAPanicIsAProblemOfOneRuleAndOneFile(t *testing.T) {
	res := run(t, map[string]string{"a.py": "panic = 1\n", "b.py": "x = 1\n"}, nil, names(), panics())
	if got := told(res); got != "a.py:1:1-1:6: warning: `panic`\nb.py:1:1-1:2: warning: `x`" {
		t.Errorf("the other rule and file say\n%s", got)
	}
	if len(res.Problems) != 1 || res.Problems[0].Path != "a.py" || !res.Problems[0].Fatal ||
		!strings.Contains(res.Problems[0].Message, "rule `panics` failed: panic: no more at analyzer/run_test.go") {
		t.Errorf("problems %+v", res.Problems)
	}
}

func TestProjectWideRulesSeeFilesThatAreNotTold(t *testing.T) {
	files := map[string]string{"a.py": "x = 1\ny = 2\n", "b.py": "print(x)\nz = 1\n"}
	res := run(t, files, func(o *analyzer.Options) {
		for i := range o.Files {
			o.Files[i].Told = o.Files[i].Name == "a.py"
		}
	}, unusedNames())
	if got := told(res); got != "a.py:2:1-2:2: warning: `y` is unused" {
		t.Errorf("got %s", got)
	}
	if res.Files != 1 {
		t.Errorf("%d files were checked", res.Files)
	}
}

func TestFindingsAboutTheRepository(t *testing.T) {
	files := map[string]string{"a.py": "print(1)", "b.py": "print(1)", "c.py": "print(1)"}
	for _, test := range []struct{ config, readme, want string }{
		{"labcoat.toml", "README.md", "labcoat.toml: warning: many files"},
		{"", "README.md", "README.md: warning: many files"},
		{"", "", ".: warning: many files"},
	} {
		res := run(t, files, func(o *analyzer.Options) {
			o.ConfigPath, o.ReadmePath = test.config, test.readme
			for i := range o.Files {
				o.Files[i].Told = i > 0 // it does not hang on any one file
			}
		}, unusedNames())
		if got := told(res); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}

func TestSuppressions(t *testing.T) {
	res := run(t, map[string]string{
		"a.py": "x = 1  # labcoat: ignore[names] it is known\ny = 1\nz = 1  # labcoat: ignore[unused_names]\n",
		"b.py": "print(1)\n1  # labcoat: ignore[nothing] why\n",
	}, nil, names(), idle(), unusedNames())
	want := []string{
		"a.py:1:1-1:2: warning: `x` (it is known)",
		"a.py:1:1-1:2: warning: `x` is unused",
		"a.py:2:1-2:2: warning: `y`",
		"a.py:2:1-2:2: warning: `y` is unused",
		"a.py:3:1-3:2: warning: `z`",
		"a.py:3:1-3:2: warning: `z` is unused ()",
		"b.py:1:1-1:6: warning: `print`",
		"b.py:2:4-2:34: note: idle: ran false, known false",
	}
	if got := told(res); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s", got)
	}
}

func TestBadFilesAreProblemsAndTheOthersGoOn(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good.py")
	if err := os.WriteFile(good, []byte("x = 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	res := run(t, nil, func(o *analyzer.Options) {
		o.MaxSize = 100
		o.Files = []analyzer.File{
			{Path: filepath.Join(dir, "absent.py"), Name: "absent.py", Rel: "absent.py", Told: true},
			{Path: dir, Name: "folder.py", Rel: "folder.py", Told: true},
			{Path: good, Name: "good.py", Rel: "good.py", Told: true},
			{Name: "broken.ipynb", Rel: "broken.ipynb", Told: true, Text: []byte(`{"cells": [`)},
			{Name: "large.py", Rel: "large.py", Told: true, Text: []byte(strings.Repeat("x = 1\n", 100))},
			{Name: "latin.py", Rel: "latin.py", Told: true, Text: []byte("x = 1\ny = '\xe9'\n")},
			{Name: "deep.py", Rel: "deep.py", Told: true, Text: []byte(strings.Repeat("(", 3000))},
		}
		o.MaxSize = 500
	}, names())
	if got := told(res); got != "good.py:1:1-1:2: warning: `x`" {
		t.Errorf("got %s", got)
	}
	var problems []string
	for _, p := range res.Problems {
		problems = append(problems, fmt.Sprintf("%s:%d:%d: %v: %s", p.Path, p.Line, p.Column, p.Fatal, p.Message))
	}
	for i, want := range []string{
		"absent.py:0:0: true: cannot be read: ",
		"broken.ipynb:1:",
		"deep.py:0:0: false: has 3001 bytes of code, more than --max-file-size 500",
		"folder.py:0:0: true: cannot be read: not a regular file",
		"large.py:0:0: false: has 600 bytes of code, more than --max-file-size 500",
		"latin.py:2:6: true: is not UTF-8",
	} {
		if i >= len(problems) || !strings.HasPrefix(problems[i], want) {
			t.Fatalf("problem %d of %q: want %s", i, problems, want)
		}
	}
}

func TestFingerprintsSurviveMovedLines(t *testing.T) {
	prints := func(text string) (prints []string) {
		res := run(t, map[string]string{"a.py": text}, nil, names())
		for _, f := range res.Findings {
			prints = append(prints, f.Fingerprint)
		}
		return prints
	}
	before := prints("x = 1\nx = 1\ny = 2\n")
	after := prints("\n\n# moved\nx = 1\nif 1:\n    x = 1\ny  =  2\n")
	if !reflect.DeepEqual(before, after) {
		t.Errorf("%q became %q", before, after)
	}
	if before[0] == before[1] {
		t.Error("two equal lines share a fingerprint")
	}
}

func TestSeverityByLanguageAndName(t *testing.T) {
	rule := names()
	rule.Levels = map[string]analyzer.Levels{"": {Production: analyzer.Warning, OptIn: []source.Language{source.R}}}
	s := analyzer.Setting{Rule: rule, Levels: rule.Levels}
	if s.Severity("", source.Python, analyzer.Production) != analyzer.Warning || s.Severity("", source.R, analyzer.Production) != analyzer.Off {
		t.Error("opt-in holds for one language only")
	}
	s.Named = true
	if s.Severity("", source.R, analyzer.Production) != analyzer.Warning {
		t.Error("a rule that is named speaks")
	}
}

func TestOnce(t *testing.T) {
	rule := names()
	rule.Once = "length"
	result := run(t, map[string]string{
		"a.py": "a + bbb + cc + ddd\n",
		"b.py": "a\n",
		"c.py": "# labcoat: ignore[names] meant\nlongest\nbb\na\n",
	}, nil, rule)
	var got []string
	for _, f := range result.Findings {
		if f.Suppressed == nil {
			got = append(got, fmt.Sprint(f.Path, " ", f.Message, " ", f.Data["more"]))
		}
	}
	want := []string{"a.py `bbb`, and 3 more here 3", "b.py `a` <nil>", "c.py `bb`, and 1 more here 1"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
