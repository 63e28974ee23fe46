package suppress_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

var aliases = suppress.ReadAliases([]string{"ruff=T201", "pylint:W0101 unreachable", "lintr:print_linter", "jarl:browser"})

func parse(t *testing.T, name, text string) *syntax.File {
	t.Helper()
	d, err := source.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return syntax.Parse(d)
}

var probe = regexp.MustCompile(`\b(?:hit|miss)\w*`)

// probes checks that a finding of stray_print at each name that begins with hit
// is silenced and at each that begins with miss is not.
func probes(t *testing.T, name, text string) {
	t.Helper()
	f := parse(t, name, text)
	list := suppress.Find(f)
	found := probe.FindAllStringIndex(string(f.Doc.Code), -1)
	if len(found) == 0 {
		t.Fatal("no probes")
	}
	for _, m := range found {
		word := string(f.Doc.Code[m[0]:m[1]])
		at := source.Span{Start: m[0], End: m[1]}
		silenced := suppress.Silence(list, "stray_print", aliases, &at) != nil
		if silenced != strings.HasPrefix(word, "hit") {
			t.Errorf("%s (code offset %d): silenced is %v in\n%s", word, m[0], silenced, text)
		}
	}
}

func TestOwn(t *testing.T) {
	const ignore = "# labcoat: ignore[stray_print] why"
	for name, text := range map[string]string{
		"trailing.py":         "miss(1)\nhit(1)  " + ignore + "\nmiss(1)\n",
		"two statements.py":   "hit(1); hit2(2)  " + ignore + "\nmiss()\n",
		"alone.py":            ignore + "\nhit(1)\nmiss(1)\n",
		"alone, blank.py":     ignore + "\n\n\nhit(1)\nmiss(1)\n",
		"several rules.py":    "hit(1)  #labcoat:ignore[other,stray_print]\n",
		"keyword.py":          "hit(1)  ## LABCOAT :  Ignore [ stray_print ]\n",
		"other rule.py":       "miss(1)  # labcoat: ignore[stray_prints] why\n",
		"case of the rule.py": "miss(1)  # labcoat: ignore[Stray_Print] why\n",
		"no rule.py":          "miss(1)  # labcoat: ignore why\nmiss(2)  # labcoat: ignore[] why\n",
		"no bracket.py":       "miss(1)  # labcoat: ignore[stray_print why\n",
		"another suffix.py":   "miss(1)  # labcoat: ignore-line[stray_print] why\n",
		"not the word.py":     "miss(1)  # labcoat: ignored[stray_print] why\n",
		"string.py":           "x = '''\nmiss # labcoat: ignore[stray_print] why\n'''\nmiss('# labcoat: ignore[stray_print] why')\n",
		"quoted.py":           "miss(1)  # write `# labcoat: ignore[stray_print] why`\n",
		"after another.py":    "hit(1)  # type: ignore  # labcoat: ignore[stray_print] why\n",
		"before another.py":   "hit(1)  " + ignore + "  # noqa: E501\n",
		"nested.py":           "def f():  " + ignore + "\n    hit(1)\n    if x:\n        hit(2)\nmiss(1)\n",
		"decorated.py":        ignore + "\n@hit\ndef hit2():\n    hit3()\nmiss()\n",
		"decorator.py":        "@hit  " + ignore + "\ndef hit2():\n    hit3()\nmiss()\n",
		"below decorator.py":  "@hit\n" + ignore + "\ndef hit2():\n    hit3()\nmiss()\n",
		"on a decorated.py":   "@hit\ndef hit2():  " + ignore + "\n    hit3()\nmiss()\n",
		"last head line.py":   "def hit(\n    a,\n):  " + ignore + "\n    hit2()\nmiss()\n",
		"else.py":             "if x:\n    miss()\nelse:  " + ignore + "\n    hit()\n",
		"above else.py":       "if x:\n    miss()\n" + ignore + "\nelse:\n    hit()\nmiss2()\n",
		"argument.py":         "miss(\n    miss(\n        hit),  " + ignore + "\n    miss)\n",
		"own argument.py":     "miss(\n    hit(1),  " + ignore + "\n    miss)\n",
		"above argument.py":   "miss(\n    " + ignore + "\n    hit(1),\n    miss)\n",
		"closing.py":          "hit(\n    hit,\n)  " + ignore + "\nmiss()\n",
		"closing, nested.py":  "def f():\n    miss()\n    hit(\n        1\n    )  " + ignore + "\nmiss()\n",
		"comments below.py":   ignore + "\n# hit = 1\n# hit = 2\nhit()\n# miss\n",
		"comments only.py":    "miss()\n" + ignore + "\n# hit = 1\n",
		"end of a body.py":    "def f():\n    miss()\n    " + ignore + "\n\nhit()\n",
		"on a comment.py":     "# hit = 1  " + ignore + "\nmiss = 1\n",
		"broken.py":           "def (:\n   hit(1)  " + ignore + "\nmiss(\n",
		"broken below.py":     ignore + "\nhit = ) (\nmiss = [\n",
		"crlf.py":             ignore + "\r\nhit(1)\r\nmiss(1)\r\nhit(1)  " + ignore + "\r\n",
		"no newline.py":       "hit(1)  " + ignore,
		"percent.py":          "# %% one\n" + ignore + "\nx = 1\nhit()\n# %%\nmiss()\nhit()  " + ignore + "\n",
		"percent, below.py":   "# %% one\nmiss()\n" + ignore + "\nhit()\nmiss()\n",
		"plain is no cell.py": ignore + "\nx = 1\nmiss()\n",
		"run of first.py":     "# %%\n# labcoat: ignore[other] why\n" + ignore + "\nx = 1\nhit()\n",
		"other cell.py":       "# %%\nx = 1\n" + ignore + "\n# %%\nmiss()\n",

		"trailing.R":       "miss(1)\nhit(1) " + ignore + "\nmiss(1)\n",
		"pipe.R":           "hit(x) |>  " + ignore + "\n  hit2(y) |>\n  hit3()\nmiss()\n",
		"pipe step.R":      "miss(x) |>\n  hit(y) |>  " + ignore + "\n  miss()\n",
		"braces.R":         "hit <- function(x) {  " + ignore + "\n  hit(x)\n}\nmiss()\n",
		"closing.R":        "hit <- function(x) {\n  hit(x)\n}  " + ignore + "\nmiss()\n",
		"last head line.R": "hit <- function(x,\n                y) {  " + ignore + "\n  hit(x)\n}\nmiss()\n",
		"else.R":           "if (x) {\n  miss()\n} else {  " + ignore + "\n  hit()\n}\n",
		"above.R":          "f <- function() {\n  miss()\n  " + ignore + "\n  hit(\n    hit)\n  miss()\n}\n",
		"roxygen.R":        "#' @examples\n#' x # labcoat: ignore[stray_print] miss\nmiss()\n",

		"chunk.qmd":        "---\na: b\n---\n```{r}\n#| labcoat-ignore: stray_print # why\nx\nhit()\n```\n\n```{r}\nmiss()\n```\n",
		"chunk list.Rmd":   "```{r}\n#| labcoat-ignore: [other, \"stray_print\"]\nhit()\n```\n",
		"chunk items.Rmd":  "```{r}\n#| labcoat-ignore:\n#|   - other: why\n#|   - stray_print: why\n#| echo: false\nhit()\n```\n",
		"not at the top.R": "#| labcoat-ignore: stray_print\nmiss()\n",
		"below code.Rmd":   "```{r}\nmiss()\n#| labcoat-ignore: stray_print\nmiss()\n```\n",
		"header.Rmd":       "```{r, labcoat.ignore=\"stray_print\"}\nhit()\n```\n\n```{r}\nmiss()\n```\n",
		"first line.Rmd":   "```{r}\n" + ignore + "\nhit()\nmiss()\n```\n",
		"python chunk.Rmd": "```{python}\nhit()  " + ignore + "\nmiss()\n```\n",
	} {
		t.Run(name, func(t *testing.T) { probes(t, name, text) })
	}
}

func notebook(cells ...string) string {
	return `{"cells": [` + strings.Join(cells, ",") + `], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`
}

func codeCell(source string, tags ...string) string {
	return fmt.Sprintf(`{"cell_type": "code", "metadata": {"tags": [%s]}, "execution_count": null, "outputs": [], "source": %q}`,
		strings.Join(tags, ","), source)
}

func TestNotebook(t *testing.T) {
	const ignore = "# labcoat: ignore[stray_print] why\n"
	for name, cells := range map[string][]string{
		"first line":        {codeCell("miss()"), codeCell(ignore + "x = 1\nhit()"), codeCell("miss()")},
		"below a magic":     {codeCell("%%time\n" + ignore + "x = 1\nhit()")},
		"not the first":     {codeCell("x = 1\n" + ignore + "hit()\nmiss()")},
		"tag":               {codeCell("x = 1\nhit()", `"labcoat-ignore-stray_print"`), codeCell("miss()")},
		"tag with dashes":   {codeCell("hit()", `"a", "labcoat-ignore-stray-print"`)},
		"tag without rule":  {codeCell("miss()", `"labcoat-ignore"`, `"labcoat-ignored-stray_print"`)},
		"file":              {`{"cell_type": "markdown", "metadata": {}, "source": "# title"}`, codeCell("# labcoat: ignore-file[stray_print] why\nhit()"), codeCell("hit()")},
		"file, magic":       {codeCell("%%time\n# labcoat: ignore-file[stray_print] why\nhit()"), codeCell("hit()")},
		"file, comments":    {codeCell("# only words"), codeCell("# labcoat: ignore-file[stray_print] why\nhit()")},
		"file, second cell": {codeCell("miss()"), codeCell("# labcoat: ignore-file[stray_print] why\nmiss()")},
		"shell":             {codeCell("!pip install hit  # labcoat: ignore[stray_print] why\nmiss()")},
		"shell, whole line": {codeCell("x = 1\n!hit  # labcoat: ignore[stray_print] why\nmiss()")},
		"R cell":            {codeCell("%%R\nx <- 1\nhit()  # nolint\nmiss()  # noqa")},
		"markdown":          {`{"cell_type": "markdown", "metadata": {}, "source": "# labcoat: ignore[stray_print] why\nmiss"}`, codeCell("miss()")},
		"broken neighbour":  {codeCell("def (:"), codeCell("x\nhit()  " + ignore)},
		"option":            {codeCell("#| labcoat-ignore: stray_print\nx\nhit()")},
	} {
		t.Run(name, func(t *testing.T) { probes(t, "a.ipynb", notebook(cells...)) })
	}
}

func TestForeign(t *testing.T) {
	for name, text := range map[string]string{
		"noqa.py":               "hit()  # noqa\nmiss()\n",
		"noqa code.py":          "hit()  # NoQA:E501,T201\nhit()  # noqa : t201 why\nmiss()  # noqa: E501 T100\n",
		"noqa prefix.py":        "hit()  # noqa: T20\nhit()  # noqa: T\nmiss()  # noqa: T2011\n",
		"noqa invalid.py":       "miss()  # noqa: not a code here\nmiss()  # noqa:\nmiss()  # noqaT201\n",
		"noqa in a comment.py":  "# hit()  # noqa: T201\nmiss()\n",
		"noqa line only.py":     "hit(  # noqa\n    miss)\n",
		"noqa behind string.py": "x = hit, \"\"\"\nhit\n\"\"\"  # noqa: T201\nmiss()\n",
		"noqa closing.py":       "hit(\n    hit,\n)  # noqa\nmiss()\n",
		"noqa on a block.py":    "if x:\n    miss(a,\n      miss)\n    # noqa\n",
		"noqa import.py":        "from a import (  # noqa: T201\n    hit,\n)\nmiss()\n",
		"noqa is Python.R":      "miss()  # noqa\n",
		"ruff file.py":          "hit()\n# ruff: noqa: T201\nhit()\n",
		"ruff trailing.py":      "miss()  # ruff: noqa\nmiss()\n",
		"flake8 file.py":        "# flake8: noqa\nhit()\n",
		"flake8 other.py":       "# flake8: noqa: E501\nmiss()\n",
		"ruff in qmd.qmd":       "```{python}\n# ruff: noqa\nhit()\n```\n\n```{r}\nmiss()\n```\n",

		"nolint.R":         "hit()  # nolint\nmiss()\n",
		"nolint names.R":   "hit()  # nolint: line_length_linter, print_linter. why\nmiss()  # nolint: line_length_linter.\n",
		"nolint no dot.R":  "hit() # nolint: print_linter\nmiss() # nolint: other_linter\n",
		"nolint prefix.R":  "hit()  #nolint: print.\n",
		"nolint roxygen.R": "#' hit # nolint\nmiss()\n",
		"nolint next.R":    "# nolint next: print_linter.\nhit()\nmiss()\n",
		"nolint range.R":   "miss()\n# nolint start: print_linter.\nhit()\nhit()\n# nolint end\nmiss()\n",
		"nolint open.R":    "miss()\n# nolint start\nhit()\n",
		"nolint end.R":     "miss()\n# nolint end\nmiss()\n",
		"nolint chunks.qmd": "```{r}\n# nolint start\nhit()\n```\n\n```{r}\nhit()\n" +
			"# nolint end\nmiss()\n```\n",
		"nolint is R.py": "miss()  # nolint\n",

		"jarl.R":          "# jarl-ignore browser: why\nhit({\n  hit()\n})\nmiss()\n",
		"jarl trailing.R": "miss()  # jarl-ignore browser: why\n",
		"jarl blanket.R":  "# jarl-ignore\nmiss()\n# jarl-ignore: why\nmiss()\n",
		"jarl other.R":    "# jarl-ignore browse: why\nmiss()\n",
		"jarl range.R":    "miss()\n# jarl-ignore-start browser: why\nhit()\n# jarl-ignore-end other\nhit()\n# jarl-ignore-end browser\nmiss()\n",
		"jarl file.R":     "# jarl-ignore-file browser: why\nhit()\nhit()\n",
		"jarl late.R":     "miss()\n# jarl-ignore-file browser: why\nmiss()\n",
		"jarl chunk.Rmd":  "```{r}\n#| jarl-ignore-chunk:\n#|   - browser: why\nhit()\n```\n\n```{r}\nmiss()\n```\n",

		"pylint.py":          "hit()  # pylint: disable=unreachable\nmiss()\n",
		"pylint code.py":     "hit()  # pylint:disable=C0114, W0101\nmiss()  # pylint: disable=W0102\n",
		"pylint category.py": "hit()  # pylint: disable=W\nmiss()  # pylint: disable=C\nmiss()  # pylint: disable=u\n",
		"pylint all.py":      "hit()  # pylint: disable=all\n",
		"pylint def.py":      "def f(\n    a\n) -> int:  # pylint: disable=unreachable\n    hit()\nmiss()\n",
		"pylint alone.py":    "miss()\ndef f():\n    miss()\n    # pylint: disable=unreachable\n    hit()\n    if x:\n        hit()\nmiss()\n",
		"pylint head.py":     "def f():\n    # pylint: disable=unreachable\n    hit()\nmiss()\n",
		"pylint module.py":   "miss()\n# pylint: disable=unreachable\nhit()\ndef f():\n    hit()\n",
		"pylint enable.py": "# pylint: disable=unreachable,W0102\nhit()\n# pylint: enable=W0102\nhit()\n" +
			"# pylint: enable=unreachable\nmiss()\n",
		"pylint next.py": "# pylint: disable-next=unreachable\nhit()\nmiss()\n",
		"pylint skip.py": "hit()\n# pylint: skip-file\nhit()\n",
		"pylint end.py":  "hit(\n    hit,\n    hit)  # pylint: disable=unreachable\nmiss()\n",
	} {
		t.Run(name, func(t *testing.T) { probes(t, name, text) })
	}
}

// A rule without a counterpart in the other tool hears nothing of its comments.
func TestForeignNeedsAlias(t *testing.T) {
	list := suppress.Find(parse(t, "a.py", "x()  # noqa\n"))
	at := source.Span{Start: 0, End: 1}
	if s := suppress.Silence(list, "stray_print", suppress.ReadAliases([]string{"lintr:print_linter"}), &at); s != nil {
		t.Errorf("silenced by %+v", s)
	}
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []suppress.Suppression // without what covers
		spans      []string
	}{
		{"a.py", "x = 1\n", nil, nil},
		{"a.py", "labcoat = noqa = nolint = pylint\n", nil, nil},
		{"a.py", "x()  # labcoat: ignore[a_b , c]: see #12 \r\n",
			[]suppress.Suppression{{Tool: suppress.Labcoat, Rules: []string{"a_b", "c"}, Reason: "see #12"}},
			[]string{"# labcoat: ignore[a_b , c]: see #12"}},
		{"a.py", "x()  # hm  # labcoat: ignore[a] — why  # noqa: T201 not this\n",
			[]suppress.Suppression{
				{Tool: suppress.Labcoat, Rules: []string{"a"}, Reason: "why"},
				{Tool: suppress.Ruff, Rules: []string{"T201"}, Reason: "not this"},
			},
			[]string{"# labcoat: ignore[a] — why", "# noqa: T201 not this"}},
		{"a.py", "# labcoat: ignore\nx\n", []suppress.Suppression{{Tool: suppress.Labcoat}}, []string{"# labcoat: ignore"}},
		{"a.py", "\"\"\"Doc.\"\"\"\n# labcoat: ignore-file[a] why\nx = 1\n# labcoat: ignore-file[b] why\n",
			[]suppress.Suppression{
				{Tool: suppress.Labcoat, Rules: []string{"a"}, Reason: "why", WholeFile: true},
				{Tool: suppress.Labcoat, Rules: []string{"b"}, Reason: "why", Misplaced: true},
			},
			[]string{"# labcoat: ignore-file[a] why", "# labcoat: ignore-file[b] why"}},
		{"a.ipynb", notebook(codeCell("y"), codeCell("x", `"labcoat-ignore-a"`)),
			[]suppress.Suppression{{Tool: suppress.Labcoat, Rules: []string{"a"}, Tag: true}}, []string{""}},
		{"a.qmd", "```{python}\n#| labcoat-ignore: a, b -- why\n#| labcoat-ignore:\n#|  - c: also\nx\n```\n",
			[]suppress.Suppression{
				{Tool: suppress.Labcoat, Rules: []string{"a", "b"}, Reason: "why"},
				{Tool: suppress.Labcoat, Rules: []string{"c"}, Reason: "also"},
			},
			[]string{"#| labcoat-ignore: a, b -- why", "#|  - c: also"}},
		{"a.qmd", "```{r}\n#| labcoat-ignore: [a, b] # why\n#| labcoat-ignore:\nx\n```\n",
			[]suppress.Suppression{
				{Tool: suppress.Labcoat, Rules: []string{"a", "b"}, Reason: "why"}, {Tool: suppress.Labcoat},
			},
			[]string{"#| labcoat-ignore: [a, b] # why", "#| labcoat-ignore:"}},
		{"a.R", "# jarl-ignore any_na: fine\nx\n",
			[]suppress.Suppression{{Tool: suppress.Jarl, Rules: []string{"any_na"}, Reason: "fine"}},
			[]string{"# jarl-ignore any_na: fine"}},
		{"a.R", "x # nolint: a_linter, b_linter. It is fine.\n",
			[]suppress.Suppression{{Tool: suppress.Lintr, Rules: []string{"a_linter", "b_linter"}, Reason: "It is fine."}},
			[]string{"# nolint: a_linter, b_linter. It is fine."}},
	} {
		f := parse(t, c.name, c.text)
		var got []suppress.Suppression
		var spans []string
		for _, s := range suppress.Find(f) {
			spans = append(spans, f.Doc.Text(s.Span))
			s.Span, s.Covers = source.Span{}, nil
			got = append(got, *s)
		}
		if !reflect.DeepEqual(got, c.want) || !reflect.DeepEqual(spans, c.spans) {
			t.Errorf("%q:\n got %+v %q\nwant %+v %q", c.text, got, spans, c.want, c.spans)
		}
	}
}

func TestSilence(t *testing.T) {
	text := "# labcoat: ignore-file[heavy, light] why\n# ruff: noqa: T2, E501\nx()  # labcoat: ignore[stray_print, heavy] why\n"
	list := suppress.Find(parse(t, "a.py", text))
	if len(list) != 3 {
		t.Fatalf("%d suppressions", len(list))
	}
	at := source.Span{Start: strings.Index(text, "x()"), End: len(text)}
	for _, c := range []struct {
		rule string
		at   *source.Span
		want *suppress.Suppression
	}{
		{"stray_print", nil, list[1]}, // ruff's counts for the whole file
		{"stray_print", &at, list[2]}, // ours wins
		{"heavy", nil, list[0]},
		{"unknown", nil, nil},
	} {
		var names []suppress.Alias
		if c.rule == "stray_print" {
			names = aliases
		}
		if got := suppress.Silence(list, c.rule, names, c.at); got != c.want {
			t.Errorf("%s at %v: got %+v, want %+v", c.rule, c.at, got, c.want)
		}
	}
	for i, want := range [][]string{{"heavy"}, {"T2"}, {"stray_print"}} {
		if !reflect.DeepEqual(list[i].Used, want) {
			t.Errorf("suppression %d: used %q, want %q", i, list[i].Used, want)
		}
	}
}

// Each of these has runs that a step is tempted to walk once for every comment.
func TestManySuppressions(t *testing.T) {
	const n = 20000
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"run.py", strings.Repeat("# labcoat: ignore[a] b\n", n), n},
		{"lines.py", strings.Repeat("f(\n  1\n)  # labcoat: ignore[a] b\n", n), n},
		{"noqa.py", strings.Repeat("f(1)  # noqa\n", n), n},
		{"head.py", "def f():\n" + strings.Repeat("  # pylint: disable=a\n", n/20) + "  x\n", n / 20},
		{"pylint.py", strings.Repeat("# pylint: disable=a\n# pylint: enable=a\n", n), n},
	} {
		if got := len(suppress.Find(parse(t, c.name, c.text))); got != c.want {
			t.Errorf("%s: %d suppressions, want %d", c.name, got, c.want)
		}
	}
}
