package first

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func rule(name, many string) *analyzer.Rule {
	return &analyzer.Rule{Many: many, New: func() *analysis.Analyzer { return &analysis.Analyzer{Name: name} }}
}

var withFailed = &analyzer.Rule{With: []string{"failed_cell"}, New: rule("out_of_order", "").New}

var longer = &analyzer.Rule{Least: 10, New: rule("commented", "").New}

var several = &analyzer.Rule{Least: 3, New: rule("unused_local", "").New}

var leaked = &analyzer.Rule{Exposes: true, New: rule("leaked_key", "").New}

var ported = &analyzer.Rule{Together: map[string]string{"old": "Python 2: port it"}, ManyOf: map[string]string{"new": "slips"}, New: rule("syntax_error", "").New}

var known = []*analyzer.Rule{
	withFailed, longer, several, leaked, rule("undefined_name", "undefined names"), rule("unused_import", ""), ported, rule("commented_out_code", "blocks of commented-out code"),
}

// found is a finding at a line of a file, size lines long.
func found(name string, rank analyzer.Rank, path string, line, size int, message string) *analyzer.Finding {
	f := &analyzer.Finding{
		Rule: name, Rank: rank, Severity: analyzer.Warning, Stage: analyzer.Production, Path: path, Message: message,
		Start: &source.Position{Line: line}, End: &source.Position{Line: line + size - 1},
	}
	if rest, ok := strings.CutPrefix(message, "`"); ok && name == "unused_import" {
		f.Data = map[string]any{"names": []string{rest[:strings.IndexByte(rest, '`')]}}
	}
	return f
}

func raw(f *analyzer.Finding, start, end int) *analyzer.Finding {
	f.Raw = source.Span{Start: start, End: end}
	return f
}

func about(f *analyzer.Finding, names ...string) *analyzer.Finding {
	f.Data = map[string]any{"names": names}
	return f
}

func kind(category string, f *analyzer.Finding) *analyzer.Finding {
	f.Category = category
	return f
}

func lacks(f *analyzer.Finding, module string, names ...string) *analyzer.Finding {
	f.Data = map[string]any{"names": names, "module": module}
	return f
}

func show(l List) (lines []string) {
	for _, e := range l.Entries {
		f := e.Findings[0]
		lines = append(lines, fmt.Sprintf("%s:%d %s", f.Path, f.Start.Line, e.Message))
	}
	if l.Rest != nil {
		var counts []string
		for _, c := range l.Rest {
			counts = append(counts, fmt.Sprintf("{%s %d}", c.Rule, c.Count))
		}
		lines = append(lines, "["+strings.Join(counts, " ")+"]")
	}
	return lines
}

// TestAbove asks of a folder that everything lies in whether it was put aside.
func TestAbove(t *testing.T) {
	for above, want := range map[string]int{"lesson/": 1, "old/": 0, "lesson/old/": 0} {
		list := Of([]*analyzer.Finding{found("a", analyzer.Stops, above+"a.py", 1, 1, "a")}, known, 10, nil, above)
		if len(list.Entries) != want {
			t.Errorf("%d entries below %s, want %d", len(list.Entries), above, want)
		}
	}
}

// TestIdle tells whether what stops or harms stands in files that nobody mends.
func TestIdle(t *testing.T) {
	for _, test := range []struct {
		f    *analyzer.Finding
		want bool
	}{
		{found("a", analyzer.Stops, "old/a.py", 1, 1, "a"), true}, {found("a", analyzer.Harms, "old/a.py", 1, 1, "a"), true},
		{found("a", analyzer.Machine, "old/a.py", 1, 1, "a"), false}, {found("a", analyzer.Stops, "a.py", 1, 1, "a"), false},
	} {
		if list := Of([]*analyzer.Finding{test.f}, known, 10, nil, ""); list.Idle != test.want {
			t.Errorf("%s, which %s: idle is %t", test.f.Path, test.f.Rank, list.Idle)
		}
	}
}

// TestDays leaves out what stands in a version of a file that has a later day behind its name.
func TestDays(t *testing.T) {
	for _, test := range []struct {
		older, newer string
		want         int
	}{
		{"fit_2024-02-08.R", "fit_2024-03-01.R", 1}, {"fit_2023-12-08.R", "fit_2024-03-01.R", 1}, {"fit-20240208.R", "fit-20240301.R", 1},
		{"fit_04-19-2022.R", "fit_04-04-2023.R", 1}, {"a/fit_04-04-2022.R", "a/fit_04-19-2022.R", 1},
		{"fit_2024-02-08.R", "plot_2024-03-01.R", 2}, {"a/fit_2024-02-08.R", "b/fit_2024-03-01.R", 2}, // not of the same file
		{"fit_2024-02-08.R", "fit_2024-03-01.py", 2}, {"fit_2024-13-08.R", "fit_2024-14-01.R", 2}, {"fit_20.R", "fit_21.R", 2},
		{"fit_2024-02-08.R", "fit.R", 2}, // nobody knows which is older
	} {
		older, newer := found("a", analyzer.Stops, test.older, 1, 1, "a"), found("b", analyzer.Stops, test.newer, 1, 1, "b")
		list := Of([]*analyzer.Finding{older, newer}, known, 10, nil, "")
		if len(list.Entries) != test.want || list.Entries[len(list.Entries)-1].Findings[0] != newer {
			t.Errorf("%s beside %s: got %q", test.older, test.newer, show(list))
		}
	}
}

// TestLeft leaves out what a document says itself that nobody works with.
func TestLeft(t *testing.T) {
	left := found("a", analyzer.Stops, "a.py", 1, 1, "a")
	left.Left = true
	list := Of([]*analyzer.Finding{left, found("a", analyzer.Stops, "b.py", 1, 1, "b")}, known, 10, nil, "")
	if got := show(list); !slices.Equal(got, []string{"b.py:1 b", "[{a 1}]"}) {
		t.Errorf("got %q", got)
	}
}

// TestFetched leaves out what is in a file that a script gets from elsewhere, and in its copy.
func TestFetched(t *testing.T) {
	fetched, copied, own := found("a", analyzer.Stops, "a.py", 1, 1, "a"), found("a", analyzer.Stops, "b/a.py", 1, 1, "a"), found("a", analyzer.Stops, "c/a.py", 2, 1, "c")
	fetched.Fetched = true
	for _, f := range []*analyzer.Finding{fetched, copied, own} {
		f.Line = "tides = fit(gauge)"
	}
	list := Of([]*analyzer.Finding{fetched, copied, own}, known, 10, nil, "")
	if got := show(list); !slices.Equal(got, []string{"c/a.py:2 c", "[{a 2}]"}) {
		t.Errorf("got %q", got)
	}
}

// TestLicensed leaves out what is other people's by its own words, where it is the smaller part.
func TestLicensed(t *testing.T) {
	theirs, more := found("a", analyzer.Stops, "a.py", 1, 1, "a"), found("a", analyzer.Stops, "c.py", 1, 1, "c")
	theirs.Licensed = true
	own := found("a", analyzer.Stops, "b.py", 1, 1, "b")
	for _, test := range []struct {
		all  []*analyzer.Finding
		want []string
	}{
		{[]*analyzer.Finding{theirs, own, more}, []string{"b.py:1 b", "c.py:1 c", "[{a 1}]"}},
		{[]*analyzer.Finding{theirs, own}, []string{"a.py:1 a", "b.py:1 b"}},
	} {
		if got := show(Of(test.all, known, 10, nil, "")); !slices.Equal(got, test.want) {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// TestWholeFiles tells what two rules say of a file as a whole, and of a place in it.
func TestWholeFiles(t *testing.T) {
	whole := func(name string) *analyzer.Finding {
		return &analyzer.Finding{Rule: name, Rank: analyzer.Harms, Severity: analyzer.Warning, Stage: analyzer.Production, Path: "a.py", Message: name}
	}
	for _, all := range [][]*analyzer.Finding{
		{whole("a"), whole("b")}, {whole("a"), found("b", analyzer.Harms, "a.py", 1, 1, "b")}, {found("a", analyzer.Harms, "a.py", 1, 1, "a"), whole("b")},
	} {
		if list := Of(all, known, 10, nil, ""); len(list.Entries) != 2 {
			t.Errorf("%d entries of two findings, the first at %v", len(list.Entries), all[0].Start)
		}
	}
}

// TestAuthors puts files of another author than most files name behind one's own, of a rank and within an entry.
func TestAuthors(t *testing.T) {
	by := func(author string, f *analyzer.Finding) *analyzer.Finding { f.Author = author; return f }
	theirs, own, nameless := found("a", analyzer.Stops, "a.py", 1, 1, "a"), found("a", analyzer.Stops, "b.py", 1, 1, "b"), found("a", analyzer.Stops, "c.py", 1, 1, "c")
	paths := []*analyzer.Finding{by("bob", found("d", analyzer.Machine, "d.py", 1, 1, "d")), by("ann", found("d", analyzer.Machine, "e.py", 1, 1, "e"))}
	for _, test := range []struct {
		authors [3]string
		want    []string
	}{
		{[3]string{"bob", "ann", "ann"}, []string{"b.py:1 b", "c.py:1 c", "a.py:1 a", "e.py:1 2 findings in 2 files"}},
		{[3]string{"bob", "ann", ""}, []string{"a.py:1 a", "b.py:1 b", "c.py:1 c", "d.py:1 2 findings in 2 files"}},
		{[3]string{"", "ann", "ann"}, []string{"a.py:1 a", "b.py:1 b", "c.py:1 c", "e.py:1 2 findings in 2 files"}},
		{[3]string{"bob", "", ""}, []string{"a.py:1 a", "b.py:1 b", "c.py:1 c", "d.py:1 2 findings in 2 files"}},
	} {
		all := append([]*analyzer.Finding{by(test.authors[0], theirs), by(test.authors[1], own), by(test.authors[2], nameless)}, paths...)
		if got := show(Of(all, known, 10, nil, "")); !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.authors, got, test.want)
		}
	}
	if got := show(Of([]*analyzer.Finding{by("bob", theirs), by("ann", own)}, known, 10, nil, "")); !slices.Equal(got, []string{"a.py:1 a", "b.py:1 b"}) {
		t.Errorf("half of the files are no most: got %q", got)
	}
	if got := show(Of([]*analyzer.Finding{by("bob", theirs), by("ann", own), by("ann", nameless), by("", paths[1])}, known, 10, nil, "")); got[0] != "a.py:1 a" {
		t.Errorf("half of the files are no most: got %q", got)
	}
}

// TestExported leaves out scripts that say by their name that they were a notebook.
func TestExported(t *testing.T) {
	for name, want := range map[string]int{"tides.ipynb.py": 0, "tidesipynb.py": 0, "tides.py": 1} {
		f := found("a", analyzer.Stops, name, 1, 1, "a")
		f.Cell = &analyzer.Cell{Index: 2}
		if list := Of([]*analyzer.Finding{f}, known, 10, nil, ""); len(list.Entries) != want {
			t.Errorf("%s: %d entries, want %d", name, len(list.Entries), want)
		}
	}
}

// TestNoCode leaves out all of a document that is no code.
func TestNoCode(t *testing.T) {
	log := found("syntax_error", analyzer.Rest, "a.R", 1, 1, "log")
	log.Data = map[string]any{"no_code": true}
	all := []*analyzer.Finding{log, found("a", analyzer.Machine, "a.R", 3, 1, "path"), found("a", analyzer.Machine, "b.R", 3, 1, "path")}
	if got := show(Of(all, known, 10, nil, "")); !slices.Equal(got, []string{"b.R:3 path", "[{a 1} {syntax_error 1}]"}) {
		t.Errorf("got %q", got)
	}
}

// TestWhole makes one entry of what is one habit in all files.
func TestWhole(t *testing.T) {
	habit := &analyzer.Rule{Whole: true, Many: "labels", New: rule("label", "").New}
	var all []*analyzer.Finding
	for _, name := range []string{"low", "high", "low"} {
		all = append(all, about(found("label", analyzer.Stops, fmt.Sprintf("%d.Rmd", len(all)), 1, 1, name), name))
	}
	named := &analyzer.Rule{Whole: true, Many: "lost names", New: habit.New}
	if got := show(Of(all, []*analyzer.Rule{named}, 10, nil, "")); !slices.Equal(got, []string{"0.Rmd:1 2 lost names: `low`, `high` in 3 files"}) {
		t.Errorf("names count once, got %q", got)
	}
	if got := show(Of(all, []*analyzer.Rule{habit}, 10, nil, "")); !slices.Equal(got, []string{"0.Rmd:1 3 labels: `low`, `high` in 3 files"}) {
		t.Errorf("got %q", got)
	}
}

// TestTried leaves out what is named for a trial, a talk or what is left of something.
func TestTried(t *testing.T) {
	for name, want := range map[string]int{
		"testscript3.R": 0, "Script-test/tides.R": 0, "test_script.py": 0, "tides_talk.R": 0, "tides talks/low.R": 1, "models/low_2021-03-02_01/fit.py": 0, "models_2021/fit.py": 1, "scripts/test_tides.R": 1, "talk.R": 1,
		"train_from_scratch.py": 1, "tides_scratch.py": 0, "excised_tides.R": 0,
	} {
		own := []*analyzer.Finding{found("b", analyzer.Rest, "b.py", 1, 1, "b"), found("b", analyzer.Rest, "c.py", 1, 1, "b")}
		if list := Of(append(own, found("a", analyzer.Stops, name, 1, 1, "a")), known, 10, nil, ""); len(list.Entries) != want {
			t.Errorf("%s: %d entries, want %d", name, len(list.Entries), want)
		}
	}
}

// TestNotes leaves out what is to learn from or of a day where it is the smaller part: where most is, it is the work itself.
// What was given up is left out in any case.
func TestNotes(t *testing.T) {
	for name, learned := range map[string]bool{
		"Assignment%d/fit.py": true, "lessons/fit%d.py": true, "low_2021-03-02/fit%d.py": true, "2021-03-02 fit%d.py": true, "IntroToTides%d.R": true, "tides_tutorial%d.py": true, "notes on tides%d.Rmd": true,
		"old/fit%d.py": false, "archive/fit%d.py": false, "tides_draft/fit%d.py": false, "templates/fit%d.py": false,
	} {
		first, second, own, more := found("a", analyzer.Stops, fmt.Sprintf(name, 1), 1, 1, "low"), found("a", analyzer.Stops, fmt.Sprintf(name, 2), 1, 1, "high"), found("a", analyzer.Stops, "own.py", 1, 1, "own"), found("a", analyzer.Rest, "more.py", 1, 1, "more")
		for _, test := range []struct {
			all  []*analyzer.Finding
			want bool
		}{
			{[]*analyzer.Finding{first, own, more}, false},
			{[]*analyzer.Finding{first, own}, learned},
			{[]*analyzer.Finding{first, second, own}, learned},
			{[]*analyzer.Finding{first}, learned},
		} {
			told := slices.ContainsFunc(Of(test.all, known, 10, nil, "").Entries, func(e Entry) bool { return e.Findings[0].Path == first.Path })
			if told != test.want {
				t.Errorf("%s in %d findings: told %t, want %t", first.Path, len(test.all), told, test.want)
			}
		}
	}
}

// TestPieces leaves out dead code of which a line here and there was switched off.
func TestPieces(t *testing.T) {
	for size, want := range map[int]int{1: 0, 3: 1} {
		var all []*analyzer.Finding
		for line := range 12 {
			all = append(all, found("commented", analyzer.Dead, "a.py", 9*line, 1, fmt.Sprint(line)))
			all[line].Data = map[string]any{"lines": size}
		}
		all[0].Data["lines"] = 9
		if list := Of(all, known, 10, nil, ""); len(list.Entries) != want {
			t.Errorf("%d entries of pieces of %d, want %d", len(list.Entries), size, want)
		}
	}
}

func TestOf(t *testing.T) {
	loud := func(f *analyzer.Finding) *analyzer.Finding { f.Severity = analyzer.Error; return f }
	in := func(stage analyzer.Stage, f *analyzer.Finding) *analyzer.Finding { f.Stage = stage; return f }
	cell := func(n int, f *analyzer.Finding) *analyzer.Finding { f.Cell = &analyzer.Cell{Index: n}; return f }
	say := func(f *analyzer.Finding, lines int) *analyzer.Finding {
		f.Data = map[string]any{"lines": lines}
		return f
	}
	alike := func(f *analyzer.Finding) *analyzer.Finding { f.Data["alike"] = true; return f }
	kept := func(f *analyzer.Finding) *analyzer.Finding { f.Data["kept"] = true; return f }
	never := func(f *analyzer.Finding) *analyzer.Finding { f.Data["never"] = true; return f }
	sure := func(f *analyzer.Finding) *analyzer.Finding { f.Data = map[string]any{"sure": true}; return f }
	of := func(f *analyzer.Finding, line string) *analyzer.Finding { f.Line = line; return f }
	at := func(f *analyzer.Finding, place string) *analyzer.Finding {
		f.Data = map[string]any{"places": []string{place}}
		return f
	}
	copied := func(f *analyzer.Finding, size int) *analyzer.Finding {
		f.Related = []analyzer.Related{{Start: &source.Position{Line: 1}, End: &source.Position{Line: size}}}
		return f
	}
	for _, test := range []struct {
		name     string
		findings []*analyzer.Finding
		n        int
		want     []string
	}{
		{"nothing", nil, 10, nil},
		{"what is sure leads", []*analyzer.Finding{
			found("unused_import", analyzer.Machine, "a.R", 1, 1, "a"), sure(found("unused_import", analyzer.Machine, "b.R", 2, 1, "b")),
		}, 10, []string{"b.R:2 2 unused imports in 2 files"}},
		{"what is sure leads other rules of its rank", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "a"), sure(found("b", analyzer.Stops, "b.R", 2, 1, "b")),
		}, 10, []string{"b.R:2 b", "a.R:1 a"}},
		{"one name in one file stops it by two rules", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "`low` is not there"), found("b", analyzer.Stops, "a.R", 9, 1, "`low` is not in it"),
			found("b", analyzer.Stops, "b.R", 9, 1, "`low` is nowhere"),
		}, 10, []string{"a.R:1 `low` is not there", "b.R:9 `low` is nowhere", "[{b 1}]"}},
		{"two names in one file stop it", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "`low` is not there"), found("b", analyzer.Stops, "a.R", 9, 1, "`high` is not in it"),
		}, 10, []string{"a.R:1 `low` is not there", "a.R:9 `high` is not in it"}},
		{"no names in one file stop it", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "low"), found("b", analyzer.Stops, "a.R", 9, 1, "high"),
		}, 10, []string{"a.R:1 low", "a.R:9 high"}},
		{"one name in one file stops it and harms", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "`low` is not there"), found("b", analyzer.Harms, "a.R", 9, 1, "`low` is too low"),
		}, 10, []string{"a.R:1 `low` is not there", "a.R:9 `low` is too low"}},
		{"what is in many files stands for more than the first", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.py", 1, 1, "a"), found("b", analyzer.Stops, "a.py", 2, 1, "b"), found("c", analyzer.Dead, "a.py", 4, 3, "c"),
			found("d", analyzer.Machine, "a.py", 3, 1, "d"), found("d", analyzer.Machine, "b.py", 3, 1, "d"),
		}, 10, []string{"a.py:1 a", "a.py:2 b", "a.py:3 2 findings in 2 files", "[{c 1}]"}},
		{"one folder by two rules", []*analyzer.Finding{
			at(found("unused_import", analyzer.Machine, "a.R", 1, 1, "a"), "/home/ann"),
			at(found("undefined_name", analyzer.Machine, "b.R", 2, 1, "b"), "/home/ann"),
			at(found("syntax_error", analyzer.Machine, "b.R", 3, 1, "c"), "/home/bob"),
		}, 10, []string{"a.R:1 a", "b.R:3 c", "[{undefined_name 1}]"}},
		{"ranks before places", []*analyzer.Finding{
			found("commented_out_code", analyzer.Dead, "a.py", 1, 9, "dead"),
			found("debugger_call", analyzer.Machine, "b.py", 1, 1, "machine"),
			found("duplicated_code", analyzer.Repeats, "c.py", 1, 9, "twice"),
			found("silenced_errors", analyzer.Harms, "d.py", 1, 1, "wrong"),
			found("undefined_name", analyzer.Stops, "e.py", 1, 1, "ends"),
			found("long_function", analyzer.Rest, "f.py", 1, 1, "habit"),
		}, 10, []string{"e.py:1 ends", "d.py:1 wrong", "b.py:1 machine", "c.py:1 twice", "a.py:1 dead", "[{long_function 1}]"}},
		{"what anybody reads wherever it lies", []*analyzer.Finding{
			found("leaked_key", analyzer.Harms, "old/a.py", 1, 1, "key"),
			found("silenced_errors", analyzer.Harms, "old/a.py", 2, 1, "wrong"),
		}, 10, []string{"old/a.py:1 key", "[{silenced_errors 1}]"}},
		{"what goes with another", []*analyzer.Finding{
			found("out_of_order", analyzer.Harms, "a.ipynb", 1, 1, "order"),
			found("failed_cell", analyzer.Harms, "a.ipynb", 2, 1, "failed"),
			found("failed_cell", analyzer.Rest, "b.ipynb", 1, 1, "stopped"),
			found("out_of_order", analyzer.Harms, "b.ipynb", 2, 1, "order"),
		}, 10, []string{"a.ipynb:2 failed", "b.ipynb:2 order", "[{failed_cell 1} {out_of_order 1}]"}},
		{"the loudest, then what runs, then the most", []*analyzer.Finding{
			in(analyzer.Test, found("a", analyzer.Stops, "a.py", 1, 1, "test")),
			in(analyzer.Explore, found("b", analyzer.Stops, "b.py", 1, 1, "explore")),
			found("c", analyzer.Stops, "c.py", 1, 1, "production"),
			loud(in(analyzer.Test, found("d", analyzer.Stops, "d.py", 1, 1, "error"))),
			found("undefined_name", analyzer.Stops, "e.py", 1, 1, "`x` is undefined"),
			found("undefined_name", analyzer.Stops, "e.py", 99, 1, "`y` is undefined"),
		}, 10, []string{"d.py:1 error", "e.py:1 2 undefined names: `x`, `y`", "c.py:1 production", "b.py:1 explore", "a.py:1 test"}},
		{"the longest dead code and the largest copies", []*analyzer.Finding{
			found("dead", analyzer.Dead, "a.py", 1, 5, "5"),
			say(found("dead", analyzer.Dead, "b.py", 1, 1, "60"), 60),
			copied(found("twice", analyzer.Repeats, "c.py", 1, 4, "4 + 4"), 4),
			found("twice", analyzer.Repeats, "d.py", 1, 7, "7"),
		}, 10, []string{"c.py:1 4 + 4", "d.py:1 7", "b.py:1 60", "a.py:1 5"}},
		{"dead code of a file", []*analyzer.Finding{
			alike(say(found("commented_out_code", analyzer.Dead, "a.py", 1, 9, "list"), 9)),
			say(found("commented_out_code", analyzer.Dead, "a.py", 12, 3, "code"), 3),
			say(found("commented_out_code", analyzer.Dead, "a.py", 30, 1, "far"), 1),
			cell(3, found("commented_out_code", analyzer.Dead, "b.ipynb", 90, 1, "code")),
			cell(4, found("commented_out_code", analyzer.Dead, "b.ipynb", 1, 1, "code")),
		}, 10, []string{"a.py:12 3 blocks of commented-out code, 13 lines", "b.ipynb:90 2 blocks of commented-out code"}},
		{"one name in several files", []*analyzer.Finding{
			found("unused_import", analyzer.Dead, "a.py", 1, 1, "`pdb` is unused"),
			found("unused_import", analyzer.Dead, "a.py", 2, 1, "`os` is unused"),
			found("unused_import", analyzer.Dead, "b.py", 1, 1, "`pdb` is unused"),
			found("unused_import", analyzer.Dead, "c.py", 1, 1, "`pdb` is unused"),
		}, 10, []string{"a.py:1 3 unused imports of `pdb` in 3 files", "a.py:2 `os` is unused"}},
		{"what the rule says that they are about", []*analyzer.Finding{
			about(found("syntax_error", analyzer.Stops, "a.py", 1, 1, "`print x` is Python 2"), "Python 2"),
			about(found("syntax_error", analyzer.Stops, "b.py", 9, 1, "`exec y` is Python 2"), "Python 2"),
			found("syntax_error", analyzer.Stops, "b.py", 20, 1, "`(` is never closed"),
		}, 10, []string{"a.py:1 2 syntax errors of `Python 2` in 2 files", "[{syntax_error 1}]"}},
		{"what several of a category are called", []*analyzer.Finding{
			kind("new", found("syntax_error", analyzer.Stops, "a.py", 1, 1, "one")), kind("new", found("syntax_error", analyzer.Stops, "a.py", 2, 1, "two")),
		}, 10, []string{"a.py:1 2 slips"}},
		{"what several of two are called", []*analyzer.Finding{
			kind("new", found("syntax_error", analyzer.Stops, "a.py", 1, 1, "one")), kind("other", found("syntax_error", analyzer.Stops, "a.py", 2, 1, "two")),
		}, 10, []string{"a.py:1 2 syntax errors"}},
		{"what the rule says of all of a category", []*analyzer.Finding{
			kind("old", about(found("syntax_error", analyzer.Stops, "a.py", 1, 1, "`print x` is Python 2"), "Python 2")),
			kind("old", about(found("syntax_error", analyzer.Stops, "b.py", 9, 1, "`exec y` is Python 2"), "Python 2")),
		}, 10, []string{"a.py:1 Python 2: port it (2 files)"}},
		{"what one module lacks", []*analyzer.Finding{
			lacks(found("undefined_name", analyzer.Stops, "a.py", 1, 1, "`rinse` is not in it"), "boats/clean.py", "rinse"),
			lacks(found("undefined_name", analyzer.Stops, "a.py", 3, 1, "`heave` is not in it"), "boats/lines.py", "heave"),
			lacks(found("undefined_name", analyzer.Stops, "d.py", 3, 1, "`moor` is not in it"), "boats/dock.py", "moor"),
			lacks(found("undefined_name", analyzer.Stops, "b.py", 1, 1, "`scrub` is not in it"), "boats/clean.py", "scrub"),
			lacks(found("undefined_name", analyzer.Stops, "c.py", 1, 1, "`rinse` is not in it"), "boats/clean.py", "rinse"),
		}, 10, []string{"a.py:1 `rinse`, `scrub` are not in `boats/clean.py`: 3 files", "d.py:3 `moor` is not in it", "[{undefined_name 1}]"}},
		{"more files that stop, where there is room", []*analyzer.Finding{
			found("syntax_error", analyzer.Stops, "a.R", 3, 1, "first"), found("syntax_error", analyzer.Stops, "b.R", 4, 1, "second"), found("syntax_error", analyzer.Stops, "c.R", 5, 1, "third"),
			found("syntax_error", analyzer.Stops, "d.R", 6, 1, "fourth"), found("undefined_name", analyzer.Stops, "e.py", 6, 1, "one"), found("undefined_name", analyzer.Stops, "f.py", 6, 1, "two"),
			cell(2, found("undefined_name", analyzer.Stops, "g.ipynb", 6, 1, "three")), found("a", analyzer.Harms, "h.py", 6, 1, "wrong"), found("a", analyzer.Harms, "i.py", 6, 1, "wrong too"),
			found("a", analyzer.Harms, "j.py", 6, 1, "wrong as well"),
		}, 10, []string{"a.R:3 first", "b.R:4 second", "c.R:5 2 more files with syntax errors: `c.R:5`, `d.R:6`", "e.py:6 one", "f.py:6 two", "g.ipynb:6 three", "h.py:6 wrong", "i.py:6 wrong too", "[{a 1}]"}},
		{"more files that stop, where there is none", []*analyzer.Finding{
			found("syntax_error", analyzer.Stops, "a.R", 3, 1, "first"), found("syntax_error", analyzer.Stops, "b.R", 4, 1, "second"), found("syntax_error", analyzer.Stops, "c.R", 5, 1, "third"),
		}, 2, []string{"a.R:3 first", "b.R:4 second", "[{syntax_error 1}]"}},
		{"more files that stop before what costs less", []*analyzer.Finding{
			found("syntax_error", analyzer.Stops, "a.R", 3, 1, "first"), found("syntax_error", analyzer.Stops, "b.R", 4, 1, "second"), found("syntax_error", analyzer.Stops, "c.R", 5, 1, "third"),
			found("a", analyzer.Harms, "h.py", 6, 1, "wrong"),
		}, 3, []string{"a.R:3 first", "b.R:4 second", "c.R:5 third", "[{a 1}]"}},
		{"six more files that stop", []*analyzer.Finding{
			found("b", analyzer.Stops, "a.R", 3, 1, "first"), found("b", analyzer.Stops, "b.R", 4, 1, "second"), found("b", analyzer.Stops, "c.R", 5, 1, "third"), found("b", analyzer.Stops, "d.R", 5, 1, "fourth"),
			found("b", analyzer.Stops, "e.R", 5, 1, "fifth"), cell(2, found("b", analyzer.Stops, "f.Rmd", 5, 1, "sixth")), found("b", analyzer.Stops, "g.R", 5, 1, "seventh"), found("b", analyzer.Stops, "h.R", 5, 1, "eighth"),
		}, 10, []string{"a.R:3 first", "b.R:4 second", "c.R:5 6 more files with findings: `c.R:5`, `d.R:5`, `e.R:5` and 3 more"}},
		{"files that stop for one cause, and one that stops for another as well", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.ipynb", 3, 1, "`tides` is"), found("a", analyzer.Stops, "b.ipynb", 9, 1, "`tides` is"),
			found("a", analyzer.Stops, "c.ipynb", 3, 1, "`tides` is"), found("a", analyzer.Stops, "c.ipynb", 5, 1, "`gauge` is"),
		}, 10, []string{"a.ipynb:3 `tides` is (2 files)", "c.ipynb:3 2 findings"}},
		{"one habit, spelled with blanks and without", []*analyzer.Finding{
			found("wiped_workspace", analyzer.Machine, "a.R", 1, 1, "`rm(list=ls())` wipes"),
			found("wiped_workspace", analyzer.Machine, "b.R", 1, 1, "`rm(list = ls())` wipes"),
			found("undefined_name", analyzer.Machine, "c.R", 1, 1, "`f( x )` is"),
			found("undefined_name", analyzer.Machine, "d.R", 1, 1, "`f(x)` is"),
		}, 10, []string{"a.R:1 2 findings in 2 files", "c.R:1 2 undefined names: `f( x )` in 2 files"}},
		{"one habit that its rule names", []*analyzer.Finding{
			about(found("wiped_workspace", analyzer.Machine, "a.R", 1, 1, "`f(1)` moves"), "f"), about(found("wiped_workspace", analyzer.Machine, "b.R", 1, 1, "`f(2)` moves"), "f"),
			about(found("wiped_workspace", analyzer.Machine, "b.R", 2, 1, "`g(2)` moves"), "g"),
		}, 10, []string{"a.R:1 3 findings in 2 files"}},
		{"a credential in several files", []*analyzer.Finding{
			found("leaked_key", analyzer.Harms, "a.R", 1, 1, "`gauge_key` is"), found("leaked_key", analyzer.Harms, "b.R", 7, 1, "`gauge_key` is"), found("leaked_key", analyzer.Harms, "b.R", 9, 1, "`tide_key` is"),
		}, 10, []string{"a.R:1 3 leaked keys: `gauge_key`, `tide_key` in 2 files"}},
		{"many names", []*analyzer.Finding{
			found("unused_import", analyzer.Dead, "a.py", 1, 1, "`a` is unused"), found("unused_import", analyzer.Dead, "a.py", 2, 1, "`b` is unused"),
			found("unused_import", analyzer.Dead, "a.py", 3, 1, "`c` is unused"), found("unused_import", analyzer.Dead, "a.py", 4, 1, "`d` is unused"),
			found("unused_import", analyzer.Dead, "a.py", 5, 1, "`e` is unused"),
		}, 10, []string{"a.py:1 5 unused imports: `a`, `b`, `c` and 2 more"}},
		{"two of a file and two of a rule", []*analyzer.Finding{
			found("a", analyzer.Harms, "a.py", 1, 1, "1"), found("b", analyzer.Harms, "a.py", 2, 1, "2"), found("c", analyzer.Harms, "a.py", 3, 1, "3"),
			found("d", analyzer.Harms, "b.py", 1, 1, "4"), found("d", analyzer.Harms, "c.py", 1, 1, "5"), found("d", analyzer.Harms, "d.py", 1, 1, "6"),
		}, 10, []string{"a.py:1 1", "a.py:2 2", "b.py:1 4", "c.py:1 5", "[{c 1} {d 1}]"}},
		{"a copy of a file in another folder", []*analyzer.Finding{
			found("a", analyzer.Dead, "new/a.py", 3, 7, "7"), found("a", analyzer.Dead, "now/a.py", 5, 7, "7"), found("a", analyzer.Dead, "now/b.py", 3, 7, "7"),
		}, 10, []string{"new/a.py:3 7", "now/b.py:3 7", "[{a 1}]"}},
		{"several alike in a file and its copy", []*analyzer.Finding{
			found("a", analyzer.Harms, "new/a.py", 3, 1, "`x` is"), found("a", analyzer.Harms, "new/a.py", 9, 1, "`x` is"),
			found("a", analyzer.Harms, "now/a.py", 5, 1, "`x` is"), found("a", analyzer.Harms, "now/a.py", 11, 1, "`x` is"),
			found("a", analyzer.Harms, "now/b.py", 5, 1, "`x` is"),
		}, 10, []string{"new/a.py:3 `x` is (2 places)", "now/b.py:5 `x` is", "[{a 2}]"}},
		{"a long line in a copy of another name", []*analyzer.Finding{
			of(found("a", analyzer.Stops, "fit.ipynb", 3, 1, "`g` is"), "tides = fit_tides(g.grid, factor=1)"), of(found("a", analyzer.Stops, "draw.ipynb", 9, 1, "`g` is"), "tides = fit_tides(g.grid, factor=1)"),
			of(found("b", analyzer.Stops, "low.py", 3, 1, "`except:` hides"), "except:"), of(found("b", analyzer.Stops, "high.py", 9, 1, "`except:` hides"), "except:"),
		}, 10, []string{"fit.ipynb:3 `g` is (2 files)", "low.py:3 `except:` hides (2 files)"}},
		{"a folder with a slash at its end and without", []*analyzer.Finding{
			found("a", analyzer.Machine, "a.py", 3, 1, "`/home/ann/tides` exists"), found("a", analyzer.Machine, "b.py", 3, 1, "`/home/ann/tides/` exists"),
		}, 10, []string{"a.py:3 2 findings in 2 files"}},
		{"much dead code that two files have in common", []*analyzer.Finding{
			say(found("a", analyzer.Dead, "a.py", 3, 12, "12 lines"), 12), say(found("a", analyzer.Dead, "b.py", 40, 12, "12 lines"), 12),
			say(found("b", analyzer.Dead, "c.py", 3, 4, "4 lines"), 4), say(found("b", analyzer.Dead, "d.py", 40, 4, "4 lines"), 4),
		}, 10, []string{"a.py:3 12 lines", "c.py:3 4 lines", "d.py:40 4 lines", "[{a 1}]"}},
		{"most of the dead code that two files have in common", []*analyzer.Finding{
			say(found("a", analyzer.Dead, "a.py", 3, 12, "12 lines"), 12), say(found("a", analyzer.Dead, "a.py", 30, 3, "3 lines"), 3),
			say(found("a", analyzer.Dead, "b.py", 40, 12, "12 lines"), 12), say(found("a", analyzer.Dead, "b.py", 60, 13, "13 lines"), 13),
			say(found("a", analyzer.Dead, "c.py", 40, 12, "12 lines"), 12), say(found("a", analyzer.Dead, "c.py", 60, 14, "14 lines"), 14),
		}, 10, []string{"c.py:60 2 findings, 26 lines", "b.py:60 2 findings, 25 lines", "[{a 2}]"}},
		{"dead code in versions of one file", []*analyzer.Finding{
			found("a", analyzer.Dead, "fit_2019.R", 3, 12, "12 lines"), found("a", analyzer.Dead, "Fit-2020_b.R", 3, 14, "14 lines"), found("a", analyzer.Dead, "fit2021.R", 3, 8, "8 lines"),
			found("b", analyzer.Stops, "fit_2019.R", 3, 1, "ends"), found("b", analyzer.Stops, "fit_2020.R", 3, 1, "ends too"),
		}, 10, []string{"fit_2019.R:3 ends", "fit_2020.R:3 ends too", "Fit-2020_b.R:3 14 lines", "fit_2019.R:3 12 lines", "[{a 1}]"}},
		{"a line or two that were left", []*analyzer.Finding{
			say(found("a", analyzer.Dead, "a.py", 3, 2, "2"), 2), say(found("b", analyzer.Dead, "a.py", 3, 3, "3"), 3), found("c", analyzer.Dead, "b.py", 3, 1, "1"),
		}, 10, []string{"a.py:3 3", "b.py:3 1", "[{a 1}]"}},
		{"less than a rule asks for", []*analyzer.Finding{
			say(found("commented", analyzer.Dead, "a.py", 3, 9, "9"), 9), say(found("commented", analyzer.Dead, "a.py", 14, 8, "8"), 8),
			say(found("commented", analyzer.Dead, "b.py", 3, 1, "1"), 1), say(found("commented", analyzer.Dead, "b.py", 6, 10, "10"), 10),
			alike(say(found("commented", analyzer.Dead, "c.py", 3, 30, "30"), 30)), say(found("commented", analyzer.Harms, "d.py", 3, 9, "9"), 9),
			in(analyzer.Test, say(found("commented", analyzer.Dead, "t.py", 3, 60, "test"), 60)), in(analyzer.Explore, say(found("commented", analyzer.Dead, "t.ipynb", 3, 60, "explored"), 60)), say(found("commented", analyzer.Dead, "try_low.py", 3, 60, "try"), 60),
			say(found("commented", analyzer.Dead, "e.py", 3, 9, "some"), 9), say(found("commented", analyzer.Dead, "e.py", 14, 8, "more"), 8), say(found("commented", analyzer.Dead, "e.py", 24, 5, "most"), 5),
			say(found("commented", analyzer.Dead, "f.py", 3, 4, "4 at 3"), 4), say(found("commented", analyzer.Dead, "f.py", 9, 4, "4 at 9"), 4), say(found("commented", analyzer.Dead, "f.py", 14, 4, "4 at 14"), 4),
			say(found("commented", analyzer.Dead, "f.py", 23, 4, "4 at 23"), 4), say(found("commented", analyzer.Dead, "f.py", 29, 4, "4 at 29"), 4),
		}, 10, []string{"e.py:3 3 commenteds, 22 lines", "b.py:6 2 commenteds, 11 lines", "[{commented 12}]"}},
		{"one piece alone, or with what is kept", []*analyzer.Finding{
			say(found("commented", analyzer.Dead, "a.py", 3, 11, "11"), 11), say(found("commented", analyzer.Dead, "b.py", 3, 12, "12"), 12),
			say(found("commented", analyzer.Dead, "c.py", 3, 11, "short"), 11), kept(say(found("commented", analyzer.Dead, "c.py", 24, 80, "for later"), 80)),
		}, 10, []string{"b.py:3 12", "[{commented 3}]"}},
		{"fewer than a rule asks for", []*analyzer.Finding{
			found("unused_local", analyzer.Dead, "a.py", 3, 1, "`a` is"), found("unused_local", analyzer.Dead, "a.py", 9, 1, "`b` is"),
			found("unused_local", analyzer.Dead, "b.py", 3, 1, "`c` is"), found("unused_local", analyzer.Dead, "b.py", 4, 1, "`d` is"),
			found("unused_local", analyzer.Dead, "b.py", 5, 1, "`e` is"), found("unused_local", analyzer.Harms, "c.py", 5, 1, "`f` is"),
		}, 10, []string{"c.py:5 `f` is", "b.py:3 3 unused locals: `c`, `d`, `e`", "[{unused_local 2}]"}},
		{"code of several files that never runs, in the same words", []*analyzer.Finding{
			never(say(found("a", analyzer.Dead, "a.py", 3, 12, "after `raise`"), 12)), never(say(found("a", analyzer.Dead, "b.py", 3, 14, "after `raise`"), 14)), never(say(found("a", analyzer.Dead, "c.py", 3, 13, "after `raise`"), 13)),
			never(say(found("a", analyzer.Dead, "d.py", 3, 9, "after `exit`"), 9)), never(say(found("a", analyzer.Dead, "d.py", 23, 4, "after `exit`"), 4)),
			of(never(say(found("a", analyzer.Dead, "g.py", 3, 5, "after `raise`"), 5)), "low()"), of(never(say(found("a", analyzer.Dead, "g.py", 13, 4, "after `exit`"), 4)), "high()"), never(say(found("a", analyzer.Dead, "old/e.py", 3, 20, "after `raise`"), 20)), never(say(found("a", analyzer.Dead, "f.py", 3, 2, "after `raise`"), 2)),
			say(found("b", analyzer.Dead, "a.py", 23, 8, "8 lines"), 8), say(found("b", analyzer.Dead, "b.py", 43, 7, "8 lines"), 7),
		}, 10, []string{"b.py:3 after `raise` (3 files)", "d.py:3 2 findings, 13 lines", "a.py:23 8 lines", "b.py:43 8 lines", "[{a 4}]"}},
		{"code of several files that never runs, where the list is full", []*analyzer.Finding{
			of(never(say(found("a", analyzer.Dead, "a.py", 3, 12, "after `raise`"), 12)), "low()"), never(say(found("b", analyzer.Dead, "b.py", 3, 14, "after `raise`"), 14)), never(say(found("a", analyzer.Dead, "c.py", 3, 11, "after `raise`"), 11)),
			never(say(found("a", analyzer.Dead, "c.py", 43, 11, "after `exit`"), 11)), never(say(found("a", analyzer.Dead, "d.py", 3, 10, "after `raise`"), 10)),
		}, 3, []string{"c.py:3 2 findings, 22 lines", "b.py:3 after `raise`", "a.py:3 after `raise` (2 files)"}},
		{"code that never runs and harms, in several files", []*analyzer.Finding{
			never(say(found("a", analyzer.Harms, "a.py", 3, 12, "low"), 12)), never(say(found("a", analyzer.Harms, "b.py", 3, 14, "low"), 14)),
		}, 10, []string{"a.py:3 low", "b.py:3 low"}},
		{"what was put aside is told with nothing live", []*analyzer.Finding{
			about(found("a", analyzer.Stops, "backup/a.py", 1, 1, "aside"), "x"), about(found("a", analyzer.Stops, "code/a.py", 4, 1, "live"), "x"),
		}, 10, []string{"code/a.py:4 live", "[{a 1}]"}},
		{"what is other people's is counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "src/thirdparty/a.py", 1, 1, "theirs"), found("a", analyzer.Stops, "ext/b.py", 1, 1, "theirs"), found("a", analyzer.Dead, "src/external.py", 4, 7, "own"),
			found("b", analyzer.Machine, "Other's_Scripts/Ann/a.R", 1, 1, "theirs"), found("b", analyzer.Machine, "ImportedScripts/a.R", 1, 1, "theirs"),
			found("b", analyzer.Machine, "code/gauge-original-2019/a.R", 1, 1, "theirs"),
			found("b", analyzer.Stops, "tides/gauge-reader-master/read.py", 1, 1, "downloaded"), found("b", analyzer.Stops, "tides/OneDrive_1_07-07-2024/read.R", 1, 1, "downloaded"), found("c", analyzer.Stops, "master/read.py", 1, 1, "own"),
		}, 10, []string{"master/read.py:1 own", "src/external.py:4 own", "[{b 5} {a 2}]"}},
		{"what was unpacked below a folder, however much, and its copies", []*analyzer.Finding{
			of(found("a", analyzer.Stops, "given/gauge-main/read.py", 4, 1, "theirs"), "read(tides)"), of(found("a", analyzer.Stops, "work/read.py", 4, 1, "copied"), "read(tides)"),
			found("b", analyzer.Stops, "Open_Source/read.py", 1, 1, "theirs"), found("b", analyzer.Stops, "coco/PythonAPI/read.py", 3, 1, "theirs"),
			of(found("c", analyzer.Stops, "more/read.py", 4, 1, "changed"), "read(waves)"),
		}, 10, []string{"more/read.py:4 changed", "[{a 2} {b 2}]"}},
		{"what a notebook was converted to", []*analyzer.Finding{
			cell(3, found("a", analyzer.Stops, "code/made/fit.py", 9, 1, "made")), cell(3, found("a", analyzer.Stops, "code/fit.ipynb", 1, 1, "notebook")),
			cell(5, found("b", analyzer.Stops, "code/made/fit.py", 12, 1, "as converted")), found("a", analyzer.Stops, "code/plain/fit.py", 2, 1, "a script"),
			cell(2, found("c", analyzer.Stops, "low.Rmd", 9, 1, "in a text")), cell(2, found("c", analyzer.Stops, "purled/low.R", 4, 1, "as purled")),
		}, 10, []string{"code/fit.ipynb:1 notebook", "code/plain/fit.py:2 a script", "low.Rmd:9 in a text", "[{a 1} {b 1} {c 1}]"}},
		{"programs of their own are last", []*analyzer.Finding{
			found("a", analyzer.Stops, "gauge/tides/src/a.py", 1, 1, "part"), found("b", analyzer.Dead, "gauge/tides_own.py", 4, 7, "own"),
		}, 10, []string{"gauge/tides_own.py:4 own", "gauge/tides/src/a.py:1 part"}},
		{"programs of their own beside more of one's own are counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "gauge/tides/src/a.py", 1, 1, "part"), found("b", analyzer.Dead, "gauge/tides_own.py", 4, 7, "own"), found("b", analyzer.Dead, "fit.py", 4, 7, "mine"),
		}, 10, []string{"gauge/tides_own.py:4 own", "fit.py:4 mine", "[{a 1}]"}},
		{"a folder that all is in tells nothing", []*analyzer.Finding{
			found("a", analyzer.Stops, "data/lesson/a.py", 1, 1, "a"), found("b", analyzer.Stops, "data/lesson/b.py", 1, 1, "b"), found("c", analyzer.Stops, "data/lesson/old/c.py", 1, 1, "c"),
			found("d", analyzer.Stops, "data/lesson/tides/d.py", 1, 1, "d"), found("e", analyzer.Stops, "data/lesson/tides/e.py", 1, 1, "e"),
		}, 10, []string{"data/lesson/a.py:1 a", "data/lesson/b.py:1 b", "data/lesson/tides/d.py:1 d", "data/lesson/tides/e.py:1 e", "[{c 1}]"}},
		{"what was received, learned from or tried is counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "fit/original/low.R", 1, 1, "as received"), found("b", analyzer.Stops, "fit/low.R", 1, 1, "own"), found("a", analyzer.Stops, "fit/original/high.R", 1, 1, "nowhere else"),
			found("c", analyzer.Stops, "IntroToTides.R", 1, 1, "lesson"), found("d", analyzer.Stops, "playing_around/a.py", 1, 1, "tried"), found("e", analyzer.Stops, "references/a.R", 1, 1, "theirs"),
			found("f", analyzer.Stops, "R/Surge_et_al_2012_code.R", 1, 1, "theirs"),
		}, 10, []string{"fit/low.R:1 own", "fit/original/high.R:1 nowhere else", "[{a 1} {c 1} {d 1} {e 1} {f 1}]"}},
		{"a credential in dead code", []*analyzer.Finding{
			say(found("dead", analyzer.Dead, "a.R", 1, 90, "90 lines"), 90), found("leaked_key", analyzer.Harms, "a.R", 4, 1, "`gauge_key` is"), found("b", analyzer.Harms, "a.R", 5, 1, "within"),
		}, 10, []string{"a.R:4 `gauge_key` is", "a.R:1 90 lines", "[{b 1}]"}},
		{"what no run comes by is counted", []*analyzer.Finding{
			never(say(found("a", analyzer.Rest, "a.py", 9, 30, "never runs"), 30)), found("b", analyzer.Stops, "a.py", 20, 1, "within"), found("b", analyzer.Stops, "a.py", 3, 1, "above"),
		}, 10, []string{"a.py:3 above", "[{a 1} {b 1}]"}},
		{"what exposes something is told of a file that has enough besides", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "one"), found("b", analyzer.Stops, "a.R", 2, 1, "two"), found("c", analyzer.Harms, "a.R", 3, 1, "three"), found("leaked_key", analyzer.Harms, "a.R", 4, 1, "`gauge_key` is"),
		}, 10, []string{"a.R:4 `gauge_key` is", "a.R:1 one", "a.R:2 two", "[{c 1}]"}},
		{"what exposes something is never cut off", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.R", 1, 1, "one"), found("b", analyzer.Stops, "b.R", 2, 1, "two"), found("leaked_key", analyzer.Harms, "c.R", 4, 1, "`gauge_key` is"), found("c", analyzer.Harms, "d.R", 3, 1, "three"),
		}, 2, []string{"c.R:4 `gauge_key` is", "a.R:1 one", "[{b 1} {c 1}]"}},
		{"what came with a paper is counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "tides/LowHigh2016ReplicationCode.R", 1, 1, "theirs"), found("b", analyzer.Stops, "tides/replication.R", 1, 1, "own"),
		}, 10, []string{"tides/replication.R:1 own", "[{a 1}]"}},
		{"what was put aside is counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "old/a.py", 3, 1, "old"), found("b", analyzer.Stops, "code/Surge-et-al-2012/a.R", 3, 1, "theirs"),
			found("c", analyzer.Dead, "archive_tides.py", 3, 1, "live"), found("d", analyzer.Stops, "OLD_a.py", 3, 1, "old"), found("e", analyzer.Stops, "aOld2.py", 3, 1, "old"),
			found("f", analyzer.Stops, "fit_tides-BACKUP.py", 3, 1, "old"), found("f", analyzer.Stops, "app/tempCodeRunnerFile.py", 3, 1, "run once"), found("f", analyzer.Stops, "backup.py", 3, 1, "live"),
			found("g", analyzer.Stops, "Templates/a.Rmd", 3, 1, "to fill in"), found("g", analyzer.Stops, "tides_legacy.R", 3, 1, "old"),
			found("h", analyzer.Stops, "code_old_reference/a.R", 3, 1, "old"), found("h", analyzer.Stops, "scratch.R", 3, 1, "old"), found("h", analyzer.Stops, "src/oldcode/tides.py", 3, 1, "old"), found("h", analyzer.Stops, "scratchpad.ipynb", 3, 1, "old"),
			found("i", analyzer.Stops, "TidesWorkshop.R", 3, 1, "to learn from"), found("i", analyzer.Stops, "code/not used/a.R", 3, 1, "old"), found("i", analyzer.Stops, "tides_not_using.R", 3, 1, "old"),
			found("l", analyzer.Stops, "notes on tides.Rmd", 3, 1, "notes"), found("l", analyzer.Stops, "nurse_notes.py", 3, 1, "live"), found("i", analyzer.Stops, "tutoriais/a.R", 3, 1, "to learn from"),
			found("j", analyzer.Stops, "flow/software/gauge-1.2/scripts/a.R", 3, 1, "theirs"), found("j", analyzer.Stops, "software/gauge/scripts/a.R", 3, 1, "own"),
			found("k", analyzer.Stops, "code/temp/a.R", 3, 1, "old"), found("k", analyzer.Stops, "03_tide_drafts/a.R", 3, 1, "old"), found("k", analyzer.Stops, "temp_sea/a.R", 3, 1, "live"), found("k", analyzer.Stops, "code/fit_ori.py", 3, 1, "old"),
			found("m", analyzer.Stops, "Mapa antigua/a.R", 3, 1, "old"), found("m", analyzer.Stops, "scripts/arch/a.py", 3, 1, "old"), found("m", analyzer.Stops, "tides_notepad.R", 3, 1, "old"),
			found("m", analyzer.Stops, "20190606_graveyard_scripts/a.R", 3, 1, "old"), found("m", analyzer.Stops, "python/boneyard/a.py", 3, 1, "old"), found("m", analyzer.Stops, "tides/.low.R", 3, 1, "hidden"),
		}, 10, []string{"backup.py:3 live", "nurse_notes.py:3 live", "software/gauge/scripts/a.R:3 own", "temp_sea/a.R:3 live", "archive_tides.py:3 live", "[{m 6} {h 4} {i 4} {k 3} {f 2} {g 2} {a 1} {b 1} {d 1} {e 1} {j 1} {l 1}]"}},
		{"archives are counted, not what works with them", []*analyzer.Finding{
			found("a", analyzer.Stops, "build_archive.R", 3, 1, "live"), found("a", analyzer.Stops, "_targets_archive.R", 3, 1, "old"), found("a", analyzer.Stops, "previous_app/a.R", 3, 1, "old"),
			found("b", analyzer.Stops, "tides-v1.0.ipynb", 3, 1, "1.0"), found("b", analyzer.Stops, "tides-v3.1.ipynb", 3, 1, "3.1"), found("b", analyzer.Stops, "tides-v3.0.ipynb", 3, 1, "3.0"),
		}, 10, []string{"build_archive.R:3 live", "tides-v3.1.ipynb:3 3.1", "[{a 2} {b 2}]"}},
		{"outlines are counted, not what works with them", []*analyzer.Finding{
			found("a", analyzer.Stops, "template_matching.py", 3, 1, "live"), found("a", analyzer.Stops, "tides_template2.R", 3, 1, "to fill in"), found("a", analyzer.Stops, "template.R", 3, 1, "to fill in"),
			found("b", analyzer.Stops, "rough_seas.R", 3, 1, "live"), found("b", analyzer.Stops, "seas_rough.R", 3, 1, "old"),
		}, 10, []string{"template_matching.py:3 live", "rough_seas.R:3 live", "[{a 2} {b 1}]"}},
		{"what was copied, tried or set as a task", []*analyzer.Finding{
			found("a", analyzer.Harms, "homework/b.py", 3, 1, "task"), found("a", analyzer.Harms, "Untitled2.ipynb", 3, 1, "tried"),
			found("a", analyzer.Harms, "fit-Copy1.ipynb", 3, 1, "copy"), found("a", analyzer.Harms, "courses_taken/b.py", 3, 1, "course"), found("a", analyzer.Harms, "b.py", 3, 1, "own"),
			found("a", analyzer.Harms, "b_backupBeforeReview.py", 3, 1, "copy"), found("c", analyzer.Harms, "d_backup_rules.py", 3, 1, "own"),
		}, 10, []string{"b.py:3 own", "d_backup_rules.py:3 own", "[{a 5}]"}},
		{"entries of a journal are counted", []*analyzer.Finding{
			found("a", analyzer.Stops, "2020-06-14.ipynb", 3, 1, "entry"), found("a", analyzer.Stops, "log/2021_03_02 gauge.Rmd", 3, 1, "entry"),
			found("a", analyzer.Stops, "20200614_gauge.py", 3, 1, "entry"), found("a", analyzer.Stops, "2020-99-14.ipynb", 3, 1, "no date"),
			found("b", analyzer.Stops, "low.py", 3, 1, "low"), found("b", analyzer.Stops, "high.py", 3, 1, "high"), found("b", analyzer.Rest, "tides.py", 3, 1, "habit"),
		}, 10, []string{"2020-99-14.ipynb:3 no date", "low.py:3 low", "high.py:3 high", "[{a 3} {b 1}]"}},
		{"what was downloaded is one's own where there is little else", []*analyzer.Finding{
			found("a", analyzer.Stops, "app-master/a.py", 3, 1, "own"), found("b", analyzer.Stops, "model-main/a.py", 3, 1, "own too"), found("c", analyzer.Stops, "a.py", 3, 1, "own as well"),
		}, 10, []string{"app-master/a.py:3 own", "model-main/a.py:3 own too", "a.py:3 own as well"}},
		{"what a newer version replaces, and copies", []*analyzer.Finding{
			found("a", analyzer.Stops, "fit_v2.R", 3, 1, "2"), found("a", analyzer.Stops, "fit.R", 3, 1, "0"), found("e", analyzer.Dead, "v1/fit.R", 3, 1, "5"), found("a", analyzer.Stops, "plotV1.py", 3, 1, "1"), found("b", analyzer.Stops, "plotV2.py", 3, 1, "newer"), found("b", analyzer.Stops, "fit_v10.R", 4, 1, "10"), found("c", analyzer.Stops, "v1/fit_v1.R", 5, 1, "alone"),
			found("d", analyzer.Stops, "low/v0.2/a.R", 5, 1, "0.2"), found("d", analyzer.Stops, "low/v0.10/a.R", 5, 1, "0.10"), found("d", analyzer.Stops, "Smith and Jones 2016_data/a.R", 5, 1, "paper"),
			found("d", analyzer.Stops, "fit_v10 (1).R", 6, 1, "copy"), found("d", analyzer.Stops, "try2.py", 6, 1, "trial"), found("d", analyzer.Stops, "tides - Copy.R", 7, 1, "copy of nothing"),
			found("d", analyzer.Stops, "Copy of fit_v10.R", 8, 1, "copy"), found("d", analyzer.Stops, "fit_v10 (conflicted copy 2021-05-03).R", 9, 1, "copy"),
			found("d", analyzer.Stops, "fit_v10-Ann’s Laptop.R", 9, 1, "copy"), found("d", analyzer.Stops, "fit_v10.031916T1554.R", 9, 1, "copy"),
		}, 10, []string{"plotV2.py:3 newer", "fit_v10.R:4 10", "v1/fit_v1.R:5 alone", "low/v0.10/a.R:5 0.10", "tides - Copy.R:7 copy of nothing", "v1/fit.R:3 5", "[{d 8} {a 3}]"}},
		{"dead code in dead code goes with it", []*analyzer.Finding{
			found("a", analyzer.Dead, "a.py", 1, 30, "exit"), found("b", analyzer.Dead, "a.py", 4, 27, "text"), found("b", analyzer.Dead, "b.py", 4, 2, "other"),
			found("c", analyzer.Harms, "a.py", 5, 1, "secret"),
		}, 10, []string{"a.py:5 secret", "a.py:1 exit", "b.py:4 other", "[{b 1}]"}},
		{"whatever stands in a block that never runs goes with it", []*analyzer.Finding{
			say(found("a", analyzer.Harms, "a.py", 1, 30, "never"), 30), found("b", analyzer.Machine, "a.py", 4, 1, "path"), found("b", analyzer.Machine, "b.py", 4, 1, "other path"),
			found("c", analyzer.Machine, "a.py", 31, 1, "install"),
		}, 10, []string{"a.py:1 never", "b.py:4 other path", "a.py:31 install", "[{b 1}]"}},
		{"beyond its end it stays", []*analyzer.Finding{
			found("a", analyzer.Dead, "a.py", 1, 30, "exit"), found("b", analyzer.Dead, "a.py", 4, 28, "text"),
		}, 10, []string{"a.py:1 exit", "a.py:4 text"}},
		{"one of several stands elsewhere", []*analyzer.Finding{
			found("a", analyzer.Dead, "a.py", 1, 30, "exit"), found("unused_variable", analyzer.Dead, "a.py", 29, 1, "x"), found("unused_variable", analyzer.Dead, "a.py", 33, 1, "y"),
		}, 10, []string{"a.py:1 exit", "a.py:29 2 findings"}},
		{"what stops within what stops goes with it", []*analyzer.Finding{
			raw(found("a", analyzer.Stops, "a.R", 3, 1, "torn off"), 10, 30), raw(found("b", analyzer.Stops, "a.R", 3, 1, "column"), 17, 22), raw(found("c", analyzer.Stops, "a.R", 4, 1, "name"), 35, 39),
		}, 10, []string{"a.R:3 torn off", "a.R:4 name", "[{b 1}]"}},
		{"two rules speak of one place of a cell", []*analyzer.Finding{
			cell(3, found("a", analyzer.Harms, "a.ipynb", 1, 1, "failed")), cell(3, found("b", analyzer.Harms, "a.ipynb", 1, 1, "ran before")),
			cell(4, found("b", analyzer.Harms, "b.ipynb", 1, 1, "ran before")),
		}, 10, []string{"a.ipynb:1 failed", "b.ipynb:1 ran before", "[{b 1}]"}},
		{"two rules speak of one place in two cells, and above all cells", []*analyzer.Finding{
			cell(3, found("a", analyzer.Harms, "a.ipynb", 1, 1, "failed")), cell(4, found("b", analyzer.Harms, "a.ipynb", 1, 1, "ran before")),
			found("c", analyzer.Harms, "b.ipynb", 1, 1, "above"), cell(1, found("d", analyzer.Harms, "b.ipynb", 1, 1, "in it")),
			cell(1, found("a", analyzer.Harms, "c.ipynb", 1, 1, "in it, too")), found("b", analyzer.Harms, "c.ipynb", 1, 1, "above, too"),
		}, 10, []string{"a.ipynb:1 failed", "a.ipynb:1 ran before", "b.ipynb:1 above", "b.ipynb:1 in it", "c.ipynb:1 in it, too", "c.ipynb:1 above, too"}},
		{"a rule tells of a file that it stops, and that it harms", []*analyzer.Finding{
			found("a", analyzer.Stops, "a.py", 1, 1, "`low` is"), found("a", analyzer.Harms, "a.py", 9, 1, "`low` is wrong"),
		}, 10, []string{"a.py:1 `low` is", "a.py:9 `low` is wrong"}},
		{"a rule tells of a name in dead code and that it stops the file", []*analyzer.Finding{
			say(found("a", analyzer.Dead, "a.py", 1, 9, "`low` goes"), 9), found("a", analyzer.Stops, "a.py", 20, 1, "`low` is"),
		}, 10, []string{"a.py:20 `low` is", "a.py:1 `low` goes"}},
		{"no more than asked for", []*analyzer.Finding{
			found("a", analyzer.Harms, "a.py", 1, 1, "1"), found("b", analyzer.Harms, "b.py", 1, 1, "2"), found("b", analyzer.Harms, "c.py", 1, 1, "3"),
		}, 1, []string{"a.py:1 1", "[{b 2}]"}},
		{"a whole file has no line", []*analyzer.Finding{
			{Rule: "a", Rank: analyzer.Dead, Stage: analyzer.Production, Path: "a.py", Message: "file", Start: &source.Position{}},
		}, 10, []string{"a.py:0 file"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := show(Of(test.findings, known, test.n, []string{"gauge/tides"}, "data/lesson/")); !slices.Equal(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

// TestLeasts asks for more lines in one language than in another, and tells many short pieces.
func TestLeasts(t *testing.T) {
	rule := &analyzer.Rule{Least: 10, Leasts: map[source.Language]int{source.Python: 20}, New: rule("commented", "").New}
	for _, test := range []struct {
		language source.Language
		pieces   []int
		want     int
	}{
		{source.R, []int{15}, 1},
		{source.Python, []int{15}, 0},
		{source.Python, []int{25}, 1},
		{source.R, []int{2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, 1},
		{source.Python, []int{2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, 0},
	} {
		var findings []*analyzer.Finding
		for i, lines := range test.pieces {
			f := found("commented", analyzer.Dead, "tides", 40*i+1, lines, fmt.Sprint(i))
			f.Language, f.Data = test.language, map[string]any{"lines": lines}
			findings = append(findings, f)
		}
		if got := Of(findings, []*analyzer.Rule{rule}, 10, nil, "").Entries; len(got) != test.want {
			t.Errorf("%v of %v: got %d entries, want %d", test.pieces, test.language, len(got), test.want)
		}
	}
}

// TestMention counts notes beside entries that are mended in the whole project, and nowhere else.
func TestMention(t *testing.T) {
	note := func(name string, rank analyzer.Rank, path string) *analyzer.Finding {
		f := found(name, rank, path, 1, 1, "note")
		f.Severity = analyzer.Note
		return f
	}
	told := []*analyzer.Finding{found("leaked_key", analyzer.Harms, "a.R", 1, 1, "key"), found("syntax_error", analyzer.Stops, "a.R", 2, 1, "ends"), found("absolute_path", analyzer.Machine, "a.R", 3, 1, "path")}
	for _, test := range []struct {
		name string
		note *analyzer.Finding
		want string // with one more
	}{
		{"a habit of one machine", note("absolute_path", analyzer.Machine, "b.Rmd"), "absolute_path"},
		{"what is exposed", note("leaked_key", analyzer.Harms, "b.Rmd"), "leaked_key"},
		{"what stops one file", note("syntax_error", analyzer.Stops, "b.Rmd"), ""},
		{"a habit that only counts", note("absolute_path", analyzer.Rest, "b.Rmd"), ""},
		{"what is exposed to few", note("leaked_key", analyzer.Rest, "b.Rmd"), ""},
		{"another rule", note("working_directory", analyzer.Machine, "b.Rmd"), ""},
		{"what was put aside", note("absolute_path", analyzer.Machine, "old/b.Rmd"), ""},
	} {
		list := Of(told, known, 10, nil, "")
		list.Mention([]*analyzer.Finding{test.note})
		for _, e := range list.Entries {
			if rule := e.Findings[0].Rule; (e.Notes == 1) != (rule == test.want) || strings.HasSuffix(e.Message, " (one more is a note)") != (rule == test.want) {
				t.Errorf("%s: got %d notes, %q", test.name, e.Notes, e.Message)
			}
		}
		if len(list.Entries) != 3 {
			t.Errorf("%s: got %d entries", test.name, len(list.Entries))
		}
	}
	list := Of(told, known, 10, nil, "")
	list.Mention([]*analyzer.Finding{note("absolute_path", analyzer.Machine, "b.Rmd"), note("absolute_path", analyzer.Machine, "c.Rmd")})
	if got := list.Entries[2].Message; got != "path (2 more are notes)" {
		t.Errorf("got %q", got)
	}
}
