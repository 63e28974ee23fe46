package report

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// render writes a result as a string.
func render(t *testing.T, format string, r *analyzer.Result, o Options) string {
	t.Helper()
	var out strings.Builder
	if err := Write(format, &out, r, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTextCountsWhatItHides(t *testing.T) {
	severities := func(s ...analyzer.Severity) *analyzer.Result {
		r := &analyzer.Result{}
		for _, s := range s {
			r.Findings = append(r.Findings, analyzer.Finding{Rule: "r", Path: "a.py", Message: "m", Severity: s})
		}
		return r
	}
	n, w, e := analyzer.Note, analyzer.Warning, analyzer.Error
	for _, test := range []struct {
		r    *analyzer.Result
		show analyzer.Severity
		want string
	}{
		{severities(n), w, "and 1 note (--show note tells it too)\n"},
		{severities(n, w, n), w, "a.py: warning: m [r]\nand 2 notes (--show note tells them too)\n"},
		{severities(w, e), e, "a.py: error: m [r]\nand 1 warning (--show warning tells it too)\n"},
		{severities(n, w, w), e, "and 2 warnings and 1 note (--show note tells them too)\n"},
		{severities(n), n, "a.py: note: m [r]\n"},
		{severities(n), analyzer.Off, "a.py: note: m [r]\n"},
	} {
		if got := render(t, "text", test.r, Options{Show: test.show}); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestJSONHasEveryField(t *testing.T) {
	r, o := sample()
	var report struct {
		Version  int
		Findings []map[string]any
		Problems []map[string]any
		Summary  map[string]any
	}
	if err := json.Unmarshal([]byte(render(t, "json", r, o)), &report); err != nil {
		t.Fatal(err)
	}
	if report.Version != 1 || len(report.Findings) != 7 || len(report.Problems) != 3 {
		t.Fatalf("got version %d, %d findings, %d problems", report.Version, len(report.Findings), len(report.Problems))
	}
	fields := strings.Fields("rule category habit severity stage language path cell line column end_line end_column " +
		"message fingerprint related data file_line file_column fixes")
	for _, f := range report.Findings {
		for _, name := range fields {
			if _, ok := f[name]; !ok {
				t.Errorf("%v has no `%s`", f["rule"], name)
			}
		}
		if len(f) != len(fields) {
			t.Errorf("%v has %d fields, want %d", f["rule"], len(f), len(fields))
		}
	}
	want := map[string]any{"index": 7.0, "id": "a1b2-c3", "execution_count": 12.0}
	if got := report.Findings[3]["cell"]; !reflect.DeepEqual(got, want) {
		t.Errorf("cell: got %v, want %v", got, want)
	}
	if f := report.Findings[0]; f["cell"] != nil || f["line"] != nil || f["end_column"] != nil || f["file_line"] != nil {
		t.Errorf("a finding without place has one: %v", f)
	}
}

func TestJSONOfBadData(t *testing.T) {
	r := &analyzer.Result{Findings: []analyzer.Finding{{Rule: "share", Path: "a.py", Data: map[string]any{"x": math.NaN()}}}}
	err := Write("json", &strings.Builder{}, r, Options{})
	if err == nil || !strings.HasPrefix(err.Error(), "rule `share` in `a.py`: its data cannot be written: ") {
		t.Errorf("got %v", err)
	}
}

func TestSARIFKeepsTheLoudest(t *testing.T) {
	r := &analyzer.Result{}
	for i := range sarifLimit + 10 {
		f := analyzer.Finding{Rule: "r", Path: "a.py", Severity: analyzer.Warning, Message: fmt.Sprint(i)}
		switch {
		case i < 8:
			f.Severity = analyzer.Note
		case i < 12:
			f.Suppressed = &analyzer.Suppressed{}
		case i > sarifLimit:
			f.Severity = analyzer.Error
		}
		r.Findings = append(r.Findings, f)
	}
	var log struct {
		Runs []struct {
			Results []struct {
				Level   string
				Message sarifText
			}
			Invocations []sarifInvocation
		}
	}
	if err := json.Unmarshal([]byte(render(t, "sarif", r, Options{Suppressed: true})), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if len(run.Results) != sarifLimit {
		t.Fatalf("%d results", len(run.Results))
	}
	// The 4 suppressed ones and the last 6 of 8 notes are gone, the order stays.
	var first []string
	for _, result := range run.Results[:4] {
		first = append(first, result.Level+" "+result.Message.Text)
	}
	if want := []string{"note 0", "note 1", "warning 12", "warning 13"}; !reflect.DeepEqual(first, want) {
		t.Errorf("first: got %q, want %q", first, want)
	}
	if last := run.Results[sarifLimit-1]; last.Level != "error" || last.Message.Text != fmt.Sprint(sarifLimit+9) {
		t.Errorf("last: %v", last)
	}
	notes := run.Invocations[0].Notifications
	if len(notes) != 1 || !strings.HasPrefix(notes[0].Message.Text, "10 more findings, none louder than these, were left out") {
		t.Errorf("notifications: %v", notes)
	}
	if !run.Invocations[0].ExecutionSuccessful {
		t.Error("a long report is no failure")
	}
}

func TestSARIFRule(t *testing.T) {
	levels := func(l analyzer.Levels) map[string]analyzer.Levels { return map[string]analyzer.Levels{"": l} }
	both := []source.Language{source.Python, source.R}
	page := "# secret\n\nA key in\nthe code.\n\n## Why\n\nOthers\nread it.\n\n## Bad\n\nx\n"
	for _, test := range []struct {
		name            string
		rule            *analyzer.Rule
		level, severity string
		precision       string
		full            string
	}{
		{"loudest stage", newRule("secret", "h", page, levels(analyzer.Levels{Explore: analyzer.Note, Production: analyzer.Error}), both...),
			"error", "error", "high", "Others read it."},
		{"no section on why", newRule("secret", "h", "# secret\n\nA key.\n", levels(analyzer.Everywhere(analyzer.Note)), both...),
			"note", "recommendation", "high", "A key."},
		{"opt-in in one language", newRule("secret", "h", page, levels(analyzer.Levels{Test: analyzer.Warning, OptIn: both[:1]}), both...),
			"warning", "warning", "high", "Others read it."},
		{"opt-in", newRule("secret", "h", page, levels(analyzer.Levels{Test: analyzer.Warning, OptIn: both[:1]}), source.Python),
			"warning", "warning", "medium", "Others read it."},
		{"off", newRule("secret", "h", page, levels(analyzer.Levels{})), "none", "recommendation", "high", "Others read it."},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := newSARIFRule(test.rule.Name(), test.rule)
			if got.Name != "" {
				t.Errorf("name `%s` repeats the id", got.Name)
			}
			if got.DefaultConfiguration.Level != test.level || got.Properties.Severity != test.severity ||
				got.Properties.Precision != test.precision || got.FullDescription.Text != test.full {
				t.Errorf("got %+v", got)
			}
			if off := test.level == "none"; off != (got.DefaultConfiguration.Enabled != nil) {
				t.Errorf("enabled: %v", got.DefaultConfiguration.Enabled)
			}
		})
	}
}

func TestGitHubEscapes(t *testing.T) {
	r := &analyzer.Result{Findings: []analyzer.Finding{{
		Rule: "r", Severity: analyzer.Warning, Path: "50%,a:b\n.py", Message: "50%, a:b\r\n::error::x\x1b[0m",
		Start: inFile(2, 3), End: inFile(4, 1),
	}}}
	want := "::warning file=50%25%2Ca%3Ab%0A.py,line=2,endLine=4,title=r::50%25, a:b%0D%0A::error::x\\x1b[0m\n"
	if got := render(t, "github", r, Options{}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStatisticsOrder(t *testing.T) {
	r := &analyzer.Result{}
	add := func(n int, habit, rule, category string, stage analyzer.Stage) {
		for range n {
			r.Findings = append(r.Findings, analyzer.Finding{Habit: habit, Rule: rule, Category: category, Stage: stage})
		}
	}
	add(1, "prints", "b", "", analyzer.Explore)
	add(1, "dead", "c", "", analyzer.Test)
	add(1, "dead", "a", "y", analyzer.Test)
	add(1, "dead", "a", "x", analyzer.Test)
	add(90, "prints", "loud", "", analyzer.Production)
	add(20, "prints", "loud", "", analyzer.Explore)
	r.Findings = append(r.Findings, analyzer.Finding{Habit: "dead", Rule: "quiet", Suppressed: &analyzer.Suppressed{}})
	want := `habit   rule  category  explore  production  test  total
prints  loud                 20          90     0    110
dead    a     x               0           0     1      1
dead    a     y               0           0     1      1
dead    c                     0           0     1      1
prints  b                     1           0     0      1
total                        21          90     3    114
`
	var got strings.Builder
	if err := Statistics(&got, r); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
	got.Reset()
	if err := Statistics(&got, &analyzer.Result{}); err != nil || got.String() != "no findings\n" {
		t.Errorf("nothing found: got %q, %v", got.String(), err)
	}
}
