package config

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// wordList is a flag that takes a list and has no Getter.
type wordList []string

func (l *wordList) String() string { return strings.Join(*l, ",") }

func (l *wordList) Set(s string) error {
	*l = nil
	for w := range strings.SplitSeq(s, ",") {
		if w == "bad" {
			return errors.New("`bad` is no word")
		}
		*l = append(*l, w)
	}
	return nil
}

func fake(name, habit string, levels map[string]analyzer.Levels, flags func(*flag.FlagSet)) *analyzer.Rule {
	return &analyzer.Rule{Habit: habit, Levels: levels, New: func() *analysis.Analyzer {
		a := &analysis.Analyzer{Name: name}
		if flags != nil {
			flags(&a.Flags)
		}
		return a
	}}
}

// fakeRules is a catalogue with every sort of flag.
func fakeRules() []*analyzer.Rule {
	plain := map[string]analyzer.Levels{"": analyzer.Everywhere(analyzer.Warning)}
	return []*analyzer.Rule{
		fake("stray_print", "prints", map[string]analyzer.Levels{
			"inspection": {Explore: analyzer.Off, Production: analyzer.Warning, Test: analyzer.Note},
			"message":    {Production: analyzer.Note, OptIn: []source.Language{source.R}},
		}, nil),
		fake("debugger_call", "prints", plain, nil),
		fake("long_function", "functions", plain, func(f *flag.FlagSet) {
			f.Int("max-statements", 40, "statements in one `function`")
			f.Bool("count-docs", false, "count docstrings too")
			f.Duration("patience", 10*time.Second, "time for a function")
			f.Float64("share", 0.5, "share of lines, from 0 to 1")
			f.String("only", "", "names that begin so")
			f.Var(&wordList{"a", "b"}, "skip", "names to skip")
			f.Func("marker", "text of a marker", func(string) error { return nil })
			f.Uint("depth", 1e6, "levels")
		}),
		fake("comment_noise", "comments", plain, func(f *flag.FlagSet) {
			f.Float64("share", 1e6, "comment lines for a line of code")
		}),
	}
}

// write puts files into a fresh folder that looks like a git repository.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, ".git"), 0o777); err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func load(t *testing.T, toml string, flags Flags) (*Config, error) {
	t.Helper()
	place, err := Find(write(t, map[string]string{"labcoat.toml": toml}))
	if err != nil {
		t.Fatal(err)
	}
	return Load(place, fakeRules(), profiles, flags)
}

func mustLoad(t *testing.T, toml string, flags Flags) *Config {
	t.Helper()
	c, err := load(t, toml, flags)
	if err != nil {
		t.Fatalf("%s\nin\n%s", err, toml)
	}
	return c
}

// told renders a selection: names, with a star where the rule was named.
func told(s *analyzer.Selection) string {
	var names []string
	for _, setting := range s.Settings {
		name := setting.Rule.Name()
		if setting.Named {
			name += "*"
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

func TestErrors(t *testing.T) {
	override := "[[overrides]]\npaths = [\"a\"]\n"
	rule := "[rules.long_function]\n"
	tests := []struct{ name, toml, want string }{
		{"not TOML", "select = [", "1:10: array is incomplete"},
		{"no value", "select =\n", "1:9: unexpected character U+000A at start of value"},
		{"bare text", "a b", "1:3: expected '=' after key"},
		{"open string", "ignore = [\"a\n", "1:13: basic strings cannot have new lines"},
		{"open table", "select = []\n[rules", "2:6: expected ']' to close table name"},
		{"bad escape", `fail-on = "\q"`, "1:12: invalid escape character U+0071 'q'"},
		{"control character", "# \x01", "1:3: control characters are not allowed in comments"},
		{"not UTF-8", "fail-on = \"\xff\"", "1:12: invalid UTF-8 character in basic string"},
		{"NUL", "\x00", "1:1: invalid character at start of key: U+0000"},
		{"UTF-16", "\xff\xfes\x00", "1:1: invalid character at start of key: U+00FF 'ÿ'"},
		{"key twice", "fail-on = \"note\"\nfail-on = \"note\"", "2:1: `fail-on` is already set at line 1"},
		{"table twice", "[stages]\n[stages]", "2:2: `stages` is already set at line 1"},
		{"value is no table", "rules = 1\n[rules.a]", "2:2: `rules` is already set at line 1"},
		{"closed table", "stages = {}\n[stages.x]", "2:2: `stages` is already set at line 1"},
		{"table as list of tables", "[overrides]\n[[overrides]]", "2:3: `overrides` is already set at line 1"},
		{"dotted key into a table", "[rules.a]\n[x]\n[rules]\na.b = 1", "4:1: `a` is already set at line 1"},
		{"deep", "select = " + strings.Repeat("[", 40) + strings.Repeat("]", 40), "1:10: values nest more than 16 levels deep"},
		{"deeper than a stack", "select = " + strings.Repeat("[", 1<<19), "arrays and inline tables are nested more than the maximum"},
		{"unknown key", "selct = []", "1:1: unknown key `selct`, did you mean `select`?"},
		{"unknown key, nothing near", "[stages]\nfoobar = []", "2:1: unknown key `foobar`, use `production`, `test` or `explore`"},
		{"dash and underscore", `fail_on = "note"`, "1:1: unknown key `fail_on`, did you mean `fail-on`?"},
		{"unknown key of an override", override + "exclude = []", "3:1: unknown key `exclude`, use `paths`, `select`, `ignore` or `rules`"},
		{"override without paths", "[[overrides]]\nignore = []", "1:3: an override needs `paths`"},
		{"override as table", "[overrides]\npaths = []", "1:2: `overrides` wants a list, not a table"},
		{"override as number", "overrides = [1]", "1:14: `overrides` wants a table, not an integer"},
		{"wrong type", `select = "all"`, "1:10: `select` wants a list, not a string"},
		{"wrong type of an item", `ignore = ["all", 1]`, "1:18: `ignore` wants a string, not an integer"},
		{"wrong type: date", `fail-on = 2020-01-01`, "1:11: `fail-on` wants a string, not a date or time"},
		{"wrong type: bool", `exclude = true`, "1:11: `exclude` wants a list, not true or false"},
		{"stages as list", "stages = []", "1:10: `stages` wants a table, not a list"},
		{"rules as string", `rules = "x"`, "1:9: `rules` wants a table, not a string"},
		{"rule as string", "[rules]\nstray_print = \"error\"", "2:15: `stray_print` wants a table, not a string"},
		{"unknown rule", "[rules.stray_prints]", "1:8: unknown rule `stray_prints`, did you mean `stray_print`?"},
		{"unknown word", `select = ["coments"]`, "1:11: unknown rule or habit `coments`, did you mean `comments`?"},
		{"default in ignore", `ignore = ["default"]`, "1:11: unknown rule or habit `default`"},
		{"none with others", `select = ["none", "all"]`, "1:11: `none` stands alone in `select`"},
		{"severity of fail-on", `fail-on = "off"`, "1:11: unknown severity `off`, use `note`, `warning` or `error`"},
		{"severity", rule + `severity = "eror"`, "2:12: unknown severity `eror`, did you mean `error`?"},
		{"severity of a stage", rule + `severity = { explore = "loud" }`, "2:24: unknown severity `loud`"},
		{"stage of a severity", rule + `severity = { prodution = "note" }`, "2:14: unknown stage `prodution`, did you mean `production`?"},
		{"severity as number", rule + `severity = 1`, "2:12: `severity` wants a string, not an integer"},
		{"unknown option", rule + `max-statement = 1`, "2:1: unknown option `max-statement`, did you mean `max-statements`?"},
		{"option in an override", override + "[overrides.rules.long_function]\nmax_statements = 1", "4:1: unknown option `max_statements`, did you mean `max-statements`?"},
		{"integer as string", rule + `max-statements = "40"`, "2:18: `max-statements` wants an integer, not a string"},
		{"integer as float", rule + `max-statements = 1.5`, "2:18: `max-statements` wants an integer, not a float"},
		{"integer too large", rule + `max-statements = 99999999999999999999`, "2:18: `max-statements` wants an integer within bounds"},
		{"negative uint", rule + `depth = -1`, "2:9: `depth` wants an integer, not `-1`"},
		{"bool as string", rule + `count-docs = "yes"`, "2:14: `count-docs` wants true or false, not a string"},
		{"duration", rule + `patience = "10"`, "2:12: `patience` wants a duration such as `10s`, not `10`"},
		{"duration as number", rule + `patience = 10`, "2:12: `patience` wants a duration such as `10s`, not an integer"},
		{"float as string", rule + `share = "x"`, "2:9: `share` wants a number, not a string"},
		{"list for an integer", rule + `max-statements = [1]`, "2:18: `max-statements` wants an integer, not a list"},
		{"item with a comma", rule + `skip = ["a,b"]`, "2:8: `skip` has `a,b` with a comma in its list, split it"},
		{"list of lists", rule + `skip = [[]]`, "2:8: `skip` wants a list of plain values, not of lists"},
		{"the flag's own error", rule + `skip = ["a", "bad"]`, "2:8: `skip` does not take"},
		{"empty glob", `exclude = [""]`, "1:12: glob `` is empty"},
		{"absolute glob", `exclude = ["/etc/**"]`, "1:12: glob `/etc/**` is absolute"},
		{"slash alone", `exclude = ["/"]`, "1:12: glob `/` is absolute"},
		{"drive", `exclude = ["C:/x"]`, "1:12: glob `C:/x` is absolute"},
		{"home", `exclude = ["~/x"]`, "1:12: glob `~/x` is absolute"},
		{"glob that leaves", "[stages]\ntest = [\n  'a/../../b',\n]", "3:3: glob `a/../../b` leaves the root"},
		{"dot dot", `exclude = [".."]`, "1:12: glob `..` leaves the root"},
		{"backslash", `exclude = ['data\raw']`, "1:12: glob `data\\raw` has a backslash"},
		{"negated", `exclude = ["!a"]`, "1:12: glob `!a` begins with `!`"},
		{"open class", `exclude = ["[a"]`, "1:12: glob `[a` is malformed"},
		{"choices", `exclude = ["{a,b}{a,b}{a,b}{a,b}{a,b}"]`, "has more than 4 `{`"},
		{"glob of an override", "[[overrides]]\npaths = [\"x{\"]", "2:10: glob `x{` is malformed"},
		{"column in code points", "[rules.\"é\".x]", "1:8: unknown rule `é`"},
		{"column after text", `exclude = ["é", 1]`, "1:17: `exclude` wants a string"},
		{"byte order mark", "\ufeffselct = []", "1:1: unknown key `selct`"},
		{"CRLF", "fail-on = \"note\"\r\nselct = []", "2:1: unknown key `selct`"},
		{"escape sequence", "\"\\u001b[31mselect\" = 1", "1:1: unknown key `\\x1b[31mselect`"},
		{"long name", strings.Repeat("x", 500) + " = 1", "unknown key `" + strings.Repeat("x", longest) + "…`"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := load(t, tt.toml, Flags{})
			if err == nil {
				t.Fatal("no error")
			}
			var first Error
			if !errors.As(err, &first) || first.Line == 0 || first.Column == 0 {
				t.Errorf("no place: %v", err)
			}
			got := err.Error()
			if want := tt.want; '0' <= want[0] && want[0] <= '9' {
				if !strings.HasPrefix(got, "labcoat.toml:"+want) {
					t.Errorf("got  %s\nwant labcoat.toml:%s", got, want)
				}
			} else if !strings.Contains(got, want) {
				t.Errorf("got  %s\nwant ... %s", got, want)
			}
		})
	}
}

func TestAllErrorsAreTold(t *testing.T) {
	_, err := load(t, "[rules.long_function]\nmax-statements = \"x\"\nseverity = \"x\"\n[stages]\ntest = [1, \"/\"]\n",
		Flags{Select: []string{"dead", "stray-print"}, Ignore: []string{"nix"}, Stage: "prod", FailOn: "eror"})
	want := `labcoat.toml:2:18: ` + "`max-statements` wants an integer, not a string" + `
labcoat.toml:3:12: unknown severity ` + "`x`, use `off`, `note`, `warning` or `error`" + `
labcoat.toml:5:9: ` + "`test` wants a string, not an integer" + `
labcoat.toml:5:12: glob ` + "`/` is absolute, write it relative to the folder of the configuration" + `
unknown rule or habit ` + "`dead`" + ` (--select)
unknown rule or habit ` + "`stray-print`, did you mean `stray_print`?" + ` (--select)
unknown rule or habit ` + "`nix`" + ` (--ignore)
unknown stage ` + "`prod`, use `explore`, `production` or `test`" + ` (--stage)
unknown severity ` + "`eror`, did you mean `error`?" + ` (--fail-on)`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}

	_, err = load(t, "ignore = ["+strings.Repeat("1,", 50)+"]", Flags{})
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != maxErrors+1 || lines[maxErrors] != "labcoat.toml: 30 more errors" {
		t.Errorf("%d lines, the last: %s", len(lines), lines[len(lines)-1])
	}
}

func TestSelection(t *testing.T) {
	const every = "stray_print debugger_call long_function comment_noise"
	const named = "stray_print* debugger_call* long_function* comment_noise*"
	tests := []struct {
		name, toml string
		flags      Flags
		want       string
	}{
		{"nothing said", "", Flags{}, every},
		{"all", `select = ["all"]`, Flags{}, named},
		{"none", `select = ["none"]`, Flags{}, ""},
		{"empty list", `select = []`, Flags{}, ""},
		{"a habit", `select = ["prints"]`, Flags{}, "stray_print* debugger_call*"},
		{"a rule", `select = ["comment_noise"]`, Flags{}, "comment_noise*"},
		{"default and a rule", `select = ["default", "stray_print"]`, Flags{}, "stray_print* debugger_call long_function comment_noise"},
		{"ignore a habit", `ignore = ["prints"]`, Flags{}, "long_function comment_noise"},
		{"ignore all", `ignore = ["all"]`, Flags{}, ""},
		{"ignore none", `ignore = ["none"]`, Flags{}, every},
		{"as narrow: ignore wins", "select = [\"stray_print\", \"all\"]\nignore = [\"stray_print\"]", Flags{}, "debugger_call* long_function* comment_noise*"},
		{"narrower select wins", "select = [\"stray_print\"]\nignore = [\"prints\"]", Flags{}, "stray_print*"},
		{"--select replaces", `select = ["all"]`, Flags{Select: []string{"prints"}}, "stray_print* debugger_call*"},
		{"--select none", "", Flags{Select: []string{"none"}}, ""},
		{"--select lifts the same ignore", `ignore = ["stray_print", "comments"]`, Flags{Select: []string{"stray_print", "comment_noise"}}, "stray_print* comment_noise*"},
		{"--select all keeps ignore", `ignore = ["prints"]`, Flags{Select: []string{"all"}}, "long_function* comment_noise*"},
		{"--ignore adds", `ignore = ["comments"]`, Flags{Ignore: []string{"debugger_call"}}, "stray_print long_function"},
		{"--ignore beats a narrower select", `select = ["stray_print"]`, Flags{Ignore: []string{"prints"}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, _ := mustLoad(t, tt.toml, tt.flags).For("a.py")
			if got := told(s); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestOverrides(t *testing.T) {
	const toml = `
ignore = ["comments"]
[rules.long_function]
max-statements = 10
severity = { explore = "off" }
[[overrides]]
paths = ["legacy/**"]
ignore = ["prints"]
rules.long_function = { max-statements = 90, severity = "note" }
[[overrides]]
paths = ["legacy/new", "jobs"]
select = ["stray_print", "long_function"]
[overrides.rules.long_function]
severity.test = "error"
max-statements = 40
[[overrides]]
paths = ["*.tmp.py"]
`
	c := mustLoad(t, toml, Flags{})
	levels := func(e, p, t analyzer.Severity) analyzer.Levels {
		return analyzer.Levels{Explore: e, Production: p, Test: t}
	}
	tests := []struct {
		path, rules string
		options     map[string]string
		levels      analyzer.Levels
	}{
		{"a.py", "stray_print debugger_call long_function", map[string]string{"max-statements": "10"}, levels(analyzer.Off, analyzer.Warning, analyzer.Warning)},
		{"legacy/a.py", "long_function", map[string]string{"max-statements": "90"}, levels(analyzer.Note, analyzer.Note, analyzer.Note)},
		// The default again: no option is left.
		{"jobs/a.py", "stray_print* long_function*", map[string]string{}, levels(analyzer.Off, analyzer.Warning, analyzer.Error)},
		{"legacy/new/a.py", "stray_print* long_function*", map[string]string{}, levels(analyzer.Note, analyzer.Note, analyzer.Error)},
	}
	for _, tt := range tests {
		s, _ := c.For(tt.path)
		if got := told(s); got != tt.rules {
			t.Errorf("%s: got %q, want %q", tt.path, got, tt.rules)
		}
		i := slices.IndexFunc(s.Settings, func(s analyzer.Setting) bool { return s.Rule.Name() == "long_function" })
		if got := s.Settings[i]; !reflect.DeepEqual(got.Options, tt.options) || got.Levels[""].At(0) != tt.levels.At(0) ||
			got.Levels[""].At(1) != tt.levels.At(1) || got.Levels[""].At(2) != tt.levels.At(2) {
			t.Errorf("%s: got %v %v, want %v %v", tt.path, got.Options, got.Levels, tt.options, tt.levels)
		}
	}
	if a, _ := c.For("a.py"); a != c.everywhere {
		t.Error("a file without override has a selection of its own")
	}
	a, _ := c.For("x.tmp.py")
	if b, _ := c.For("y.py"); a != b {
		t.Error("equal settings are two pointers")
	}

	// --select takes the place of an override's select, its ignore stays.
	c = mustLoad(t, toml, Flags{Select: []string{"debugger_call"}})
	for path, want := range map[string]string{"jobs/a.py": "debugger_call*", "legacy/a.py": ""} {
		if s, _ := c.For(path); told(s) != want {
			t.Errorf("%s: got %q, want %q", path, told(s), want)
		}
	}
	// --ignore holds in overrides that select.
	c = mustLoad(t, toml, Flags{Ignore: []string{"prints"}})
	if s, _ := c.For("jobs/a.py"); told(s) != "long_function*" {
		t.Errorf("--ignore: got %q", told(s))
	}
}

// TestSettingsAreCopies holds that no configuration changes the rules.
func TestSettingsAreCopies(t *testing.T) {
	place, _ := Find(write(t, map[string]string{"labcoat.toml": "[rules.debugger_call]\nseverity = \"off\""}))
	rules := fakeRules()
	c, err := Load(place, rules, profiles, Flags{})
	if err != nil {
		t.Fatal(err)
	}
	s, _ := c.For("a.py")
	if s.Settings[1].Levels[""].Production != analyzer.Off || rules[1].Levels[""].Production != analyzer.Warning {
		t.Errorf("setting %v, rule %v", s.Settings[1].Levels, rules[1].Levels)
	}
}

func TestOptions(t *testing.T) {
	tests := []struct{ toml, name, want string }{
		{"max-statements = 0x10", "max-statements", "16"},
		{"max-statements = +1_000", "max-statements", "1000"},
		{"max-statements = 40", "max-statements", ""},
		{"count-docs = true", "count-docs", "true"},
		{`patience = "1m"`, "patience", "1m"},
		{`patience = "10000ms"`, "patience", ""},
		{"share = 1", "share", "1"},
		{"share = 2.5e-1", "share", "2.5e-1"},
		{"share = 0.50", "share", ""},
		{`only = "x, y"`, "only", "x, y"},
		{`only = ["x", "y"]`, "only", "x,y"},
		{`skip = ["c", 1]`, "skip", "c,1"},
		{`skip = "a,b"`, "skip", ""},
		{`marker = "TODO"`, "marker", "TODO"},
		{"depth = 3", "depth", "3"},
	}
	for _, tt := range tests {
		s, _ := mustLoad(t, "select = [\"long_function\"]\n[rules.long_function]\n"+tt.toml, Flags{}).For("a.py")
		got, ok := s.Settings[0].Options[tt.name]
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s: got %q, want %q", tt.toml, got, tt.want)
		}
	}
}

func TestForIsConcurrent(t *testing.T) {
	c := mustLoad(t, "[[overrides]]\npaths = [\"a\"]\nignore = [\"all\"]\n[[overrides]]\npaths = [\"b\"]\nignore = [\"all\"]", Flags{})
	var wg sync.WaitGroup
	got := make([]*analyzer.Selection, 40)
	for i := range got {
		wg.Add(1)
		go func() {
			defer wg.Done()
			got[i], _ = c.For([]string{"a/x.py", "b/x.py", "a/b/x.py"}[i%3])
		}()
	}
	wg.Wait()
	for i, s := range got {
		if s != got[0] || len(s.Settings) != 0 {
			t.Errorf("%d: got %p %q, want %p and no rule", i, s, told(s), got[0])
		}
	}
}

func TestKeysAreRead(t *testing.T) {
	// A key that Keys describes and no decoder reads would be accepted and
	// ignored: a value of a type that no key has must be an error everywhere.
	for _, k := range Keys() {
		toml := map[string]string{
			top:           "",
			stagesTable:   "[stages]\n",
			ruleTable:     "[rules.stray_print]\n",
			overrideTable: "[[overrides]]\n",
			overrideRules: "[[overrides]]\npaths = []\n[overrides.rules.stray_print]\n",
		}[k.Table] + k.Name + " = 12:00:00\n"
		if _, err := load(t, toml, Flags{}); err == nil || !strings.Contains(err.Error(), "`"+k.Name+"` wants") {
			t.Errorf("%q: got %v", toml, err)
		}
		if k.Doc == "" || !strings.HasSuffix(k.Doc, ".") {
			t.Errorf("%s %s: no sentence", k.Table, k.Name)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("select = [\"all\"]\n[rules.long_function]\nseverity = { test = \"off\" }\n[[overrides]]\npaths = ['a/**']")
	f.Add("\ufeff[a.b]\r\n'é'.\"\\u00e9\" = [1, [2.0, {x = 12:00:00}]]\n[[a.c]]")
	f.Add("a = \"\"\"\n\\\n")
	rules := fakeRules()
	f.Fuzz(func(t *testing.T, toml string) {
		file := filepath.Join(t.TempDir(), "labcoat.toml")
		if err := os.WriteFile(file, []byte(toml), 0o666); err != nil {
			t.Fatal(err)
		}
		c, err := Load(Place{File: file, Shown: "labcoat.toml", Root: t.TempDir()}, rules, profiles, Flags{})
		if err == nil {
			sameAgain(t, c)
			return
		}
		var first Error
		if !errors.As(err, &first) || len(toml) < maxFile && (first.Line < 1 || first.Column < 1) {
			t.Errorf("no place: %v", err)
		}
	})
}
