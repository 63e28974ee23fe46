package report

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// habits are findings that only count, and one in a file that was put aside.
func habits(aside analyzer.Rank) *analyzer.Result {
	r := &analyzer.Result{}
	for _, f := range []analyzer.Finding{
		{Rule: "stray_print", Rank: analyzer.Rest, Path: "tides.py"}, {Rule: "stray_print", Rank: analyzer.Rest, Path: "waves.py"},
		{Rule: "undefined_name", Rank: aside, Path: "old/tides.py"},
	} {
		f.Severity, f.Message = analyzer.Warning, "is there"
		r.Findings = append(r.Findings, f)
	}
	return r
}

func lastLine(t *testing.T, r *analyzer.Result, o Options) string {
	t.Helper()
	return lastLines(t, 1, r, o)[0]
}

func lastLines(t *testing.T, n int, r *analyzer.Result, o Options) []string {
	t.Helper()
	var got strings.Builder
	if err := Write("text", &got, r, o); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(got.String(), "\n"), "\n")
	return lines[len(lines)-n:]
}

// TestNothingFirst says what there is where nothing has to be mended first.
func TestNothingFirst(t *testing.T) {
	for aside, want := range map[analyzer.Rank]string{
		analyzer.Stops:   "mend first: nothing in files that are worked on stops a run, or makes results wrong, lost or exposed",
		analyzer.Machine: "mend first: nothing stops a run, or makes results wrong, lost or exposed",
	} {
		if got := lastLines(t, 2, habits(aside), Options{First: 10}); got[0] != want || !strings.HasPrefix(got[1], "less urgent: 2 stray_print") {
			t.Errorf("%s: got %q, want %q", aside, got, want)
		}
		var got strings.Builder
		if err := Write("json", &got, habits(aside), Options{First: 10}); err != nil || !strings.Contains(got.String(), "\"first\":[],") && !strings.Contains(got.String(), "\"first\":[\n],") {
			t.Errorf("%s: got %s, want an empty list", aside, got.String())
		}
	}
	if got, want := lastLine(t, habits(analyzer.Stops), Options{}), "old/tides.py: warning: is there [undefined_name]"; got != want {
		t.Errorf("nobody asked: got %q, want %q", got, want)
	}
	if got := lastLine(t, &analyzer.Result{}, Options{First: 10}); got != "" {
		t.Errorf("no findings: got %q", got)
	}
}

// TestNotesAreNotFirst tells the same whether notes are shown or not.
func TestNotesAreNotFirst(t *testing.T) {
	r := &analyzer.Result{Findings: []analyzer.Finding{
		{Rule: "syntax_error", Rank: analyzer.Stops, Severity: analyzer.Note, Path: "look.ipynb", Message: "note"},
		{Rule: "absolute_path", Rank: analyzer.Machine, Severity: analyzer.Warning, Path: "tides.py", Message: "warning"},
		{Rule: "absolute_path", Rank: analyzer.Machine, Severity: analyzer.Error, Path: "waves.py", Message: "error"},
	}}
	for show, want := range map[analyzer.Severity]int{analyzer.Note: 2, analyzer.Warning: 2, analyzer.Error: 1} {
		if list := mendFirst(r, Options{First: 10, Show: show}); len(list.Entries) != 1 || len(list.Entries[0].Findings) != want || len(list.Rest) != 0 {
			t.Errorf("shown from %s on: got %v, want one entry of %d", show, list, want)
		}
	}
}

// TestMoreOfARule says of which rules entries tell others.
func TestMoreOfARule(t *testing.T) {
	r := habits(analyzer.Stops)
	r.Findings = append(r.Findings, analyzer.Finding{Rule: "undefined_name", Rank: analyzer.Stops, Severity: analyzer.Warning, Path: "waves.py", Message: "is nowhere"})
	if got, want := lastLine(t, r, Options{First: 10}), "less urgent: 2 stray_print, 1 more undefined_name"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
