package hygiene_test

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/rules/hygiene"
)

func Test(t *testing.T) { analyzertest.Run(t, hygiene.Rules()...) }

// called tells every call.
var called = &analyzer.Rule{
	Habit:   "calls",
	Levels:  map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)},
	Aliases: []string{"ruff:T100"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name: "called", Doc: "a call", Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run: func(pass *analysis.Pass) (any, error) {
				for call := range syntax.Of(pass).Nodes(syntax.Call) {
					pass.Report(analysis.Diagnostic{Pos: call.Pos(), End: call.End(), Message: "a call"})
				}
				return nil, nil
			},
		}
	},
}

// A suppression is judged by what the other rules of the run had to say.
func TestWithAnotherRule(t *testing.T) {
	const text = `import pdb
pdb.set_trace()  # labcoat: ignore[called] a teaching script
pdb.set_trace()  # noqa: T100
x = 1  # labcoat: ignore[called] there is none
`
	rules := append(hygiene.Rules(), called)
	for _, c := range []struct {
		selected []string
		want     []string // line, rule, and what silences it
	}{
		{[]string{"called", "unused_suppression"}, []string{
			"2 called a teaching script", "3 called ", "4 unused_suppression told",
		}},
		{[]string{"unused_suppression"}, nil}, // called did not run
	} {
		selection := &analyzer.Selection{}
		for _, rule := range rules {
			for _, name := range c.selected {
				if rule.Name() == name {
					selection.Settings = append(selection.Settings, analyzer.Setting{Rule: rule, Levels: rule.Levels})
				}
			}
		}
		result, err := analyzer.Run(context.Background(), analyzer.Options{
			Files: []analyzer.File{{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(text)}}, Rules: rules, Strict: true,
			Config: func(string) (*analyzer.Selection, analyzer.Stage) { return selection, analyzer.Production },
		})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range result.Findings {
			why := "told"
			if f.Suppressed != nil {
				why = f.Suppressed.Reason
			}
			got = append(got, fmt.Sprintf("%d %s %s", f.Start.Line, f.Rule, why))
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.selected, got, c.want)
		}
	}
}

// What runs at the console, or in a shell, is told apart.
func TestOtherwiseRun(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	analyzertest.CheckCategory(t, rule, "a.R", "gauges <- readLines(n = 2)\nNorth Pier\nSouth Pier\n", "typed")
	analyzertest.CheckCategory(t, rule, "a.R", "gauges <- readLines('gauges.txt')\nNorth Pier\nSouth Pier\n", "")
	analyzertest.CheckCategory(t, rule, "a.py", "# Queue: long\n./fit_tides.sh\n", "text")
}

// Python 2 that says so itself is told apart.
func TestPython2(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	for text, want := range map[string]string{
		"#!/usr/bin/env python2.7\nprint 'tide'\n": "declared",
		"#!/usr/bin/python2\nprint 'tide'\n":       "declared",
		"# Python 2.7\nprint 'tide'\n":             "declared",
		"#!/usr/bin/env python\nprint 'tide'\n":    "python2",
		"print 'tide'  #!/usr/bin/python2\n":       "python2",
	} {
		analyzertest.CheckCategory(t, rule, "a.py", text, want)
	}
}

// A conflict that was committed is the first of what stops a file.
func TestConflictIsSure(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	for text, want := range map[string]any{
		"import csv\n<<<<<<< HEAD\nlow = 1\n=======\nlow = 2\n>>>>>>> tides\n": true,
		"import csv\nlow = (1\n": nil,
	} {
		file := analyzer.File{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(text)}
		if found := analyzertest.Findings(t, rule, file).Findings; len(found) != 1 || found[0].Data["sure"] != want {
			t.Errorf("got %v, want one finding that is sure: %v\n%s", found, want, text)
		}
	}
}

// TestQuotesOneLine has no line end in a message.
func TestQuotesOneLine(t *testing.T) {
	rule := analyzertest.Named(t, hygiene.Rules(), "syntax_error")
	for code, want := range map[string]string{
		"tides@\n":                 "`tides@` lacks",
		"low(\n  tides)$\n":        "`tides)$` lacks",
		"subset(f(a,\n  b) = 1)\n": "after `b)`",
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.R", Name: "a.R", Rel: "a.R", Told: true, Text: []byte(code)}).Findings
		if len(found) != 1 || !strings.Contains(found[0].Message, want) || strings.Contains(found[0].Message, "\n") {
			t.Errorf("got %v, want one finding with %q of\n%s", found, want, code)
		}
	}
}
