package source

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// check holds what is true of every document that is no notebook: adjacent cells
// that cover the code, sorted prose, and a map that is exact both ways.
func check(t testing.TB, d *Document) {
	t.Helper()
	end := 0
	for i, c := range d.Cells {
		if c.Index != i+1 || c.Span.Start != end || c.Span.End <= end || c.Span.End > len(d.Code) {
			t.Fatalf("cell %d: index %d, span %v behind %d of %d", i+1, c.Index, c.Span, end, len(d.Code))
		}
		end = c.Span.End
		if d.Code[end-1] != '\n' {
			t.Fatalf("cell %d does not end in a newline", i+1)
		}
		for _, s := range append([]Span{c.File, c.Header}, optionSpans(c)...) {
			inFile(t, d, s, "cell")
		}
	}
	if end != len(d.Code) {
		t.Fatalf("cells end at %d of %d", end, len(d.Code))
	}
	end = 0
	for _, p := range d.Prose {
		inFile(t, d, p, "prose")
		if p.Start < end || p.Len() == 0 {
			t.Fatalf("prose %v behind %d", p, end)
		}
		end = p.End
	}
	for _, n := range d.Notices {
		inFile(t, d, n.At, "notice")
	}
	for _, m := range d.Mentions {
		if !m.InCode {
			inFile(t, d, m.Span, "mention")
			if got := decodeRaw(d, m.Span); got != m.Name {
				t.Fatalf("mention `%s` at %q", m.Name, got)
			}
		}
	}
	exact(t, d)
}

func optionSpans(c Cell) []Span {
	var spans []Span
	for _, o := range c.Options {
		spans = append(spans, o.Span)
	}
	return spans
}

func inFile(t testing.TB, d *Document, s Span, what string) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(d.Raw) {
		t.Fatalf("%s: span %v of a file of %d bytes", what, s, len(d.Raw))
	}
}

// exact goes from every code point to the file and back.
func exact(t testing.TB, d *Document) {
	t.Helper()
	last := 0
	for i := 0; i < len(d.Code); {
		_, n := utf8.DecodeRune(d.Code[i:])
		raw := d.ToRaw(Span{i, i + n})
		inFile(t, d, raw, "code")
		if raw.Start < last {
			t.Fatalf("code %d maps to %v, behind %d", i, raw, last)
		}
		last = raw.End
		if raw.Len() == 0 { // a newline that the reader added
			if d.Code[i] != '\n' {
				t.Fatalf("code %d is %q and stands nowhere", i, d.Code[i:i+n])
			}
		} else {
			if got := decodeRaw(d, raw); got != string(d.Code[i:i+n]) {
				t.Fatalf("code %d is %q, its place %v in the file %q", i, d.Code[i:i+n], raw, got)
			}
			for r := raw.Start; r < raw.End; r++ {
				if code, ok := d.ToCode(r); !ok || code < i || code >= i+n {
					t.Fatalf("raw %d maps to code %d, %v, want %d", r, code, ok, i)
				}
			}
		}
		i += n
	}
}

// decodeRaw decodes bytes of the file on its own.
func decodeRaw(d *Document, s Span) string {
	raw := d.Raw[s.Start:s.End]
	if string(raw) == "\r" && (s.End == len(d.Raw) || d.Raw[s.End] != '\n') {
		return "\n"
	}
	if d.Encoding != "utf-8" {
		var out strings.Builder
		for _, ch := range raw {
			r, ok := charsets[d.Encoding][ch]
			if !ok {
				r = rune(ch)
			}
			out.WriteRune(r)
		}
		return out.String()
	}
	return string(raw)
}

// TestMapIsExact reads random documents of every kind.
func TestMapIsExact(t *testing.T) {
	pieces := []string{"x", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "é", "𝛼", "\f", "# %%", "# %% [markdown]", "# +", "# -", "#' a", "#+ b, eval=FALSE",
		"# In[3]:", "# COMMAND ----------", "# MAGIC %md", "# ---", "# jupyter:", "# /// script", "# ///", "## ----a, echo=FALSE-----", "'''", "```{r}", "```{r a, b='c,d'}",
		"```", "````", "> ", "  ```{python}", "  ```", "#| eval: false", "#| echo = FALSE,", "---", "params:", "  a: 1", "`r x + y$z`", "opts_chunk$set(eval = F)", "x <- f(", ")"}
	starts := []string{"", "", bom, "# Databricks notebook source\n", "# coding: latin-1\n", "# ---\n# jupyter:\n# ---\n", "---\nparams:\n  a: 1\n---\n"}
	names := []string{"a.py", "a.R", "a.Rmd", "a.qmd"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		var text bytes.Buffer
		text.WriteString(starts[random.IntN(len(starts))])
		bad := random.IntN(3) == 0
		for range random.IntN(40) {
			text.WriteString(pieces[random.IntN(len(pieces))])
			if random.IntN(2) == 0 {
				text.WriteByte('\n')
			}
			if bad && random.IntN(8) == 0 {
				text.WriteByte(byte(0x80 + random.IntN(128)))
			}
		}
		name := names[random.IntN(len(names))]
		d, err := Read(name, text.Bytes())
		if err != nil {
			if name == "a.py" && bad {
				continue // Python that is not UTF-8 needs a cookie
			}
			t.Fatalf("%s %q: %v", name, text.Bytes(), err)
		}
		check(t, d)
		if t.Failed() {
			t.Fatalf("%s %q", name, text.Bytes())
		}
	}
}

func TestInProse(t *testing.T) {
	d := mustRead(t, "a.py", bom+"x = 1\n# %% [markdown]\n# é text\n# %%\ny = 2\n")
	for _, test := range []struct {
		find string
		want bool
	}{{"x = 1", false}, {"# %% [m", true}, {"# é", true}, {"text", true}, {"# %%\ny", true}, {"y = 2", false}} {
		if got := d.InProse(bytes.Index(d.Code, []byte(test.find))); got != test.want {
			t.Errorf("InProse at %q: %v", test.find, got)
		}
	}
}
