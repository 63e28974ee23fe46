package source

import (
	"fmt"
	"strings"
	"testing"
)

func TestChunks(t *testing.T) {
	for _, test := range []struct{ what, text, cells, code string }{
		{"no chunk", "text\n", "", ""},
		{"engines", "```{r}\na\n```\n``` {R }\nb\n```\n```{python}\nc\n```\n```{sql, x=1}\nd\n```\n```{r, engine = 'python'}\ne\n```\n",
			"2-2 r engine=r\n5-5 r engine=R\n8-8 python engine=python\n11-11 other engine=sql [x: 1]\n14-14 python engine=python [engine: python]\n", "a\nb\nc\nd\ne\n"},
		{"for display", "```{{r}}\na\n```\n```r\nb\n```\n```{.r}\nc\n```\n```{=html}\nd\n```\n```{r} text\ne\n```\n~~~{r}\nf\n~~~\n```{r`\n```\n", "", ""},
		{"header", "```{r my-label, fig.cap=\"a, (b\", x = c(1, f('}')), eval=F}\na\n```\n",
			"2-2 r engine=r label=my-label [fig.cap: a, (b] [x: c(1, f('}'))] [eval: F] notrun\n", "a\n"},
		{"label as an option", "```{r, label = 'x', a==1, b <= 2}\na\n```\n", "2-2 r engine=r label=x [label: x]\n", "a\n"},
		{"missing comma", "```{r setup include=FALSE}\na\n```\n", "2-2 r engine=r label=setup [include: FALSE]\n", "a\n"},
		{"YAML options", "```{r}\n#| label: x\n#| fig-cap: |\n#|   one\n#|   two\n#| tags:\n#|   - p\n#| echo: false # why\n#| eval: \"false\"\na\n#| no: x\n```\n",
			"2-11 r engine=r label=x tags=p [label: x] [fig-cap: one|two] [tags: - p] [echo: false] [eval: false] notrun\n",
			"#| label: x\n#| fig-cap: |\n#|   one\n#|   two\n#| tags:\n#|   - p\n#| echo: false # why\n#| eval: \"false\"\na\n#| no: x\n"},
		{"R options", "```{r, eval=FALSE}\n#| echo = FALSE, fig.cap = \"a: b\",\n#| eval = TRUE\na\n```\n",
			"2-4 r engine=r [eval: FALSE] [echo: FALSE] [fig.cap: a: b] [eval: TRUE]\n", "#| echo = FALSE, fig.cap = \"a: b\",\n#| eval = TRUE\na\n"},
		{"options of other engines", "```{ojs}\n//| eval: false\na\n```\n```{sql}\n--| label: q\n#| eval: false\n```\n",
			"2-3 other engine=ojs [eval: false] notrun\n6-7 other engine=sql label=q [label: q]\n", "//| eval: false\na\n--| label: q\n#| eval: false\n"},
		{"eval that is code", "```{r, eval=run}\na\n```\n```{r, eval=-1}\nb\n```\n", "2-2 r engine=r [eval: run]\n5-5 r engine=r [eval: -1]\n", "a\nb\n"},
		{"set for the chunks below", "```{r}\n# opts_chunk$set(eval = FALSE)\nknitr::opts_chunk$set(\n  echo = f(eval = TRUE), # a, b\n  eval = FALSE\n)\n```\n```{r}\na\n```\n```{r, eval=TRUE}\nb\n```\n",
			"2-6 r engine=r\n9-9 r engine=r notrun\n12-12 r engine=r [eval: TRUE]\n",
			"# opts_chunk$set(eval = FALSE)\nknitr::opts_chunk$set(\n  echo = f(eval = TRUE), # a, b\n  eval = FALSE\n)\na\nb\n"},
		{"longer fence", "````markdown\n```{r}\na\n```\n````\n```{r}\nb\n```\n", "7-7 r engine=r\n", "b\n"},
		{"longer fence that is never closed", "````markdown\n```{r}\na\n```\n", "3-3 r engine=r\n", "a\n"},
		{"chunk with a longer fence", "````{r}\ncat('\n```{r}\n```\n')\n````\n", "2-5 r engine=r\n", "cat('\n```{r}\n```\n')\n"},
		{"indent", "1. a\n\n   ```{r}\n   if (x) {\n     y\n\n  z\n   }\n   ```\n", "4-8 r engine=r\n", "if (x) {\n  y\n\nz\n}\n"},
		{"quote", "> ```{r}\n> a\n>\n> b\n> ```\n", "2-4 r engine=r\n", "a\n\nb\n"},
		{"tab", "\t```{python}\n\tdef f():\n\t\treturn\n\t```\n", "2-3 python engine=python\n", "def f():\n\treturn\n"},
		{"HTML comment hides nothing", "<!--\n```{r}\na\n```\n-->\n", "3-3 r engine=r\n", "a\n"},
		{"empty", "```{r}\n```\n", "2-2 r engine=r\n", "\n"},
		{"closed with another indent", "  ```{r}\n  a\n```\ntext\n\n```{r}\nb\n```\n", "2-2 r engine=r\n7-7 r engine=r\n", "a\nb\n"},
		{"CRLF", "```{r}\r\na\r\n```\r\n", "2-2 r engine=r\n", "a\r\n"},
	} {
		t.Run(test.what, func(t *testing.T) {
			d := mustRead(t, "a.Rmd", test.text)
			if got := outline(d); got != test.cells {
				t.Errorf("cells\n%swant\n%s", got, test.cells)
			}
			if string(d.Code) != test.code {
				t.Errorf("code %q, want %q", d.Code, test.code)
			}
			if len(d.Notices) > 0 {
				t.Errorf("notices %v", d.Notices)
			}
		})
	}
}

func TestUnclosedChunks(t *testing.T) {
	for _, test := range []struct {
		text, code string
		at         []Span
	}{
		{"```{r}\na\n", "a\n", []Span{{0, 6}}},
		{"x\n```{r}\na", "a\n", []Span{{2, 8}}},
		{"```{r}", "\n", []Span{{0, 6}}},
		{"```{r}\na\n```{r}\nb\n```\n", "a\nb\n", []Span{{0, 6}}},
	} {
		d := mustRead(t, "a.qmd", test.text)
		if string(d.Code) != test.code {
			t.Errorf("%q: code %q, want %q", test.text, d.Code, test.code)
		}
		var at []Span
		for _, n := range d.Notices {
			at = append(at, n.At)
		}
		if fmt.Sprint(at) != fmt.Sprint(test.at) {
			t.Errorf("%q: notices at %v, want %v", test.text, at, test.at)
		}
	}
}

// TestChunkPlaces holds what the cell and its options are of the file.
func TestChunkPlaces(t *testing.T) {
	text := "é\n\n> ```{r a, b = 'c, d'}\n> #| e: f\n> x\n> ```\n\nend\n```{r}\n```\n"
	d := mustRead(t, "a.Rmd", text)
	cut := func(s Span) string { return text[s.Start:s.End] }
	c := d.Cells[0]
	for _, test := range []struct{ what, got, want string }{
		{"header", cut(c.Header), "> ```{r a, b = 'c, d'}"},
		{"file", cut(c.File), "> #| e: f\n> x\n"},
		{"header option", cut(c.Options[0].Span), "b = 'c, d'"},
		{"body option", cut(c.Options[1].Span), "e: f"},
		{"first prose", cut(d.Prose[0]), "é\n\n"},
		{"second prose", cut(d.Prose[1]), "\nend\n"},
		{"empty chunk", cut(d.Cells[1].Header) + "|" + cut(d.Cells[1].File), "```{r}|"},
	} {
		if test.got != test.want {
			t.Errorf("%s: %q, want %q", test.what, test.got, test.want)
		}
	}
	if at := d.Start(d.Cells[1].Span); at.Line != 10 || at.Column != 1 {
		t.Errorf("empty chunk at %+v", at)
	}
}

func TestFrontMatter(t *testing.T) {
	const chunk = "```{r}\nx\n```\n"
	for _, test := range []struct {
		what, text string
		notRun     bool
		notices    string
	}{
		{"none", chunk, false, ""},
		{"execute", "---\ntitle: a\nexecute:\n  eval: false\n---\n" + chunk, true, ""},
		{"execute, inline", "\n---\nexecute: {eval: no}\n...\n" + chunk, true, ""},
		{"knitr", "---\nknitr:\n  opts_chunk:\n    eval: false\n---\n" + chunk, true, ""},
		{"eval somewhere else", "---\nformat:\n  eval: false\n---\n" + chunk, false, ""},
		{"a rule, no front matter", "---\n\nexecute: {eval: false}\n---\n" + chunk, false, ""},
		{"not closed", "---\nexecute: {eval: false}\n" + chunk, false, ""},
		{"no mapping", "---\n- eval\n---\n" + chunk, false, ""},
		{"bad YAML", "---\na: 1\nexecute: [eval\nb: {\n---\n" + chunk, false, "front matter is no valid YAML, its options are not read"},
	} {
		t.Run(test.what, func(t *testing.T) {
			d := mustRead(t, "a.qmd", test.text)
			if d.Cells[0].NotRun != test.notRun {
				t.Errorf("NotRun is %v", d.Cells[0].NotRun)
			}
			var notices []string
			for _, n := range d.Notices {
				notices = append(notices, n.Message)
			}
			if got := strings.Join(notices, "; "); got != test.notices {
				t.Errorf("notices %q, want %q", got, test.notices)
			}
		})
	}
}

func TestInlineMentions(t *testing.T) {
	for _, test := range []struct{ what, text, want string }{
		{"params", "---\ntitle: é\nparams:\n  a: 1\n---\n", "params:r:defined"},
		{"params in a comment", "---\n# params\na: 1\n---\n", ""},
		{"inline", "n is `r nrow(df$col)`, `r format(x_1, digits = 2)` and `r\u00a0y`.\n", "nrow:r df:r format:r x_1:r"},
		{"Quarto", "`{r} a` `{python} b.c + d` `{julia} e`\n", "a:r b:python d:python"},
		{"over two lines", "`r a +\nb`\n", "a:r b:r"},
		{"strings, numbers, keywords, packages", "`r if (TRUE) paste('x y', 1e3, pkg::f, .z)`\n", "paste:r .z:r"},
		{"not code", "`rate x` `` `r` and ```r x```\n", ""},
		{"not closed", "`r x\n", ""},
		{"header option", "```{r, eval = run, fig.cap = 'a b', n = 3}\nx\n```\n", "run:r"},
		{"not in chunks", "```{python}\n'`r x`'\n```\n", ""},
	} {
		t.Run(test.what, func(t *testing.T) {
			var got []string
			for _, m := range mustRead(t, "a.qmd", test.text).Mentions {
				s := m.Name + ":" + m.Language.String()
				if m.Defines {
					s += ":defined"
				}
				got = append(got, s)
			}
			if s := strings.Join(got, " "); s != test.want {
				t.Errorf("%s, want %s", s, test.want)
			}
		})
	}
}

func TestReferences(t *testing.T) {
	d := mustRead(t, "a.Rmd", "```{r}\nx\n  <<load-data>>\ny <<- 2\n<<>>\n```\n```{bash}\n<<a>>\n```\n")
	if len(d.Masks) != 1 || d.Masks[0].Name != "load-data" || d.Masks[0].Kind != Reference {
		t.Fatalf("masks %+v", d.Masks)
	}
	if got, want := string(d.Parse()), "x\n  .____________\ny <<- 2\n<<>>\n<<a>>\n"; got != want {
		t.Errorf("parsed as %q, want %q", got, want)
	}
}

func TestLanguageOfText(t *testing.T) {
	for text, want := range map[string]Language{
		"```{python}\nx\n```\n":                    Python,
		"```{r}\nx\n```\n```{python}\ny\n```\n":    R,
		"```{sql}\nx\n```\n":                       R,
		"```{bash}\nx\n```\n```{python}\ny\n```\n": Python,
	} {
		if d := mustRead(t, "a.qmd", text); d.Language != want {
			t.Errorf("%q: %v, want %v", text, d.Language, want)
		}
	}
}
