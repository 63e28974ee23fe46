package source

import (
	"fmt"
	"strings"
	"testing"
)

// outline writes a document's cells down, one a line: lines, kind, language,
// and whatever else is set.
func outline(d *Document) string {
	var b strings.Builder
	for _, c := range d.Cells {
		fmt.Fprintf(&b, "%d-%d", d.Start(c.Span).Line, d.End(c.Span).Line)
		if c.Kind != Code {
			fmt.Fprintf(&b, " %v", c.Kind)
		} else {
			fmt.Fprintf(&b, " %v", c.Language)
		}
		for _, f := range []struct{ name, value string }{{"engine", c.Engine}, {"magic", c.Magic}, {"id", c.ID}, {"label", c.Label}, {"tags", strings.Join(c.Tags, "+")}} {
			if f.value != "" {
				fmt.Fprintf(&b, " %s=%s", f.name, f.value)
			}
		}
		if c.Count > 0 {
			fmt.Fprintf(&b, " count=%d", c.Count)
		}
		for _, o := range c.Options {
			fmt.Fprintf(&b, " [%s: %s]", o.Key, strings.ReplaceAll(o.Value, "\n", "|"))
		}
		if c.NotRun {
			b.WriteString(" notrun")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// proseLines writes the first and last lines of a document's prose down.
func proseLines(d *Document) string {
	var spans []string
	for _, p := range d.Prose {
		end := p.End
		if end > p.Start && d.Raw[end-1] == '\n' {
			end--
		}
		spans = append(spans, fmt.Sprintf("%d-%d", d.RawPosition(p.Start).Line, d.RawPosition(end).Line))
	}
	return strings.Join(spans, " ")
}

const lightHeader = "# ---\n# jupyter:\n#   jupytext:\n#     text_representation:\n#       format_name: light\n# ---\n"

func TestScripts(t *testing.T) {
	for _, test := range []struct {
		what, name, text string
		dialect          Dialect
		cells, prose     string
	}{
		{"plain", "a.py", "# a comment\nx = 1\n", Plain, "1-2 python\n", ""},
		{"percent", "a.py", "import a\n\n# %% Load it tags=[\"parameters\", \"b\"]\nx\n# %% [markdown] id=\"q1\"\n# # Title\n#\n# %%\ny\n", Percent,
			"1-2 python\n3-4 python label=Load it tags=parameters+b\n5-7 markdown id=q1\n8-9 python\n", "3-3 5-8"},
		{"percent without lead", "a.py", "#!/usr/bin/env python\n\n#%%\nx\n#%%Plot\ny\n", Percent, "1-4 python\n5-6 python label=Plot\n", "3-3 5-5"},
		{"percent in a block", "a.py", "# %%\ndef f(x):\n    y = 1\n#%% more\n\n    return y\nf(1)\n# %%\n  z = 2\n", Percent, "1-7 python\n8-9 python\n", "1-1 8-8"},
		{"percent before else", "a.py", "# %%\nif x:\n    y = 1\n#%%\nelse:\n    y = 2\n# %%\nelsewhere = 3\n", Percent, "1-6 python\n7-8 python\n", "1-1 7-7"},
		{"percent header", "a.py", "# ---\n# jupyter:\n#   kernelspec:\n# ---\n\n# %%\nx\n", Percent, "1-7 python\n", "1-4 6-6"},
		{"percent kinds", "a.py", "# %% [md] {\"tags\": [\"t\"]}\n# a\n# %% Notes [raw]\n# b\n# %%%% sub\nx\n", Percent,
			"1-2 markdown tags=t\n3-4 raw label=Notes\n5-6 python label=sub\n", "1-5"},
		{"LaTeX in R", "a.R", "# %%caption{Tides}\nx <- 1\n# %%% Tables\ny <- 2\n", Plain, "1-4 r\n", ""},
		{"percent R", "a.R", "# %%\nx <- 1\n# %% [markdown]\n# text\n", Percent, "1-2 r\n3-4 markdown\n", "1-1 3-4"},
		{"magics in comments", "a.py", "# %%\n# %%time\nx\n# %%\n# %%bash\n# ls\n# %%\ny\n", Percent,
			"1-3 python magic=time\n4-6 other engine=bash magic=bash\n7-8 python\n", "1-1 4-4 5-7"},
		{"codecell", "a.py", "# <codecell>\nx\n# <markdowncell>\n# t\n", Percent, "1-2 python\n3-4 markdown\n", "1-1 3-4"},
		{"banner", "a.py", "#%%%%%%%%%%%%%%\n# %%%%%%%%%% a\nx\n", Plain, "1-3 python\n", ""},
		{"only a magic in a comment", "a.py", "# %%timeit\nx\n", Plain, "1-2 python\n", ""},
		{"indented", "a.py", "def f():\n    # %%\n    x\n", Plain, "1-3 python\n", ""},
		{"in a string", "a.py", "x = '''\n# %%\n'''\ny = \"\"\"a'''\n# In[1]:\n\"\"\"\n", Plain, "1-6 python\n", ""},
		{"quotes in a comment", "a.py", "# '''\n# %%\nx = '\\''\n# %%\n", Percent, "1-1 python\n2-3 python\n4-4 python\n", "2-2 4-4"},

		{"light", "a.py", lightHeader + "\n# # Title\n# text\n\nx = 1\n\ny = 2\n\n# more\n\n# + tags=[\"a\"]\n# comment\n\nz\n# -\n\nw\n", Light,
			"1-10 markdown\n11-14 python\n15-16 markdown\n17-22 python tags=a\n23-23 python\n", "1-10 15-17 21-21"},
		{"light kinds", "a.py", lightHeader + "# + [markdown]\n# a\n# + Title\n# + {\"tags\": [\"x\"]}\nb\n", Light,
			"1-9 markdown\n10-11 python tags=x\n", "1-10"},
		{"light without a header", "a.R", "# +\nx <- 1\n\ny\n# -\n# text\n\nz\n", Light, "1-5 r\n6-7 markdown\n8-8 r\n", "1-1 5-7"},
		{"light below a cookie", "a.py", "# -*- coding: utf-8 -*-\n" + lightHeader + "\n# # Title\n\nx\n", Light, "1-8 markdown\n9-10 markdown\n11-11 python\n", "1-10"},
		{"magic is no paragraph of text", "a.py", lightHeader + "\n# %matplotlib inline\n\nx\n", Light, "1-10 python\n", "1-6"},
		{"plus and minus", "a.R", "# + theme(a)\n# - b\nx\n", Plain, "1-3 r\n", ""},

		{"databricks", "a.py", "# Databricks notebook source\nx = 1\n\n# COMMAND ----------\n\n# DBTITLE 1,Read, all\n# MAGIC %sql\n# MAGIC select 1\n\n# COMMAND ----------\n\n# MAGIC %md\n# MAGIC # Title\n\n# COMMAND ----------\n\n# MAGIC %run ./setup\n\n# COMMAND ----------\n\n# MAGIC %r\n# MAGIC x\n\n# COMMAND ----------\n\n# MAGIC %pip install a\ny\n", Databricks,
			"1-3 python\n4-9 other engine=sql magic=sql label=Read, all\n10-14 markdown magic=md\n15-18 other engine=run magic=run\n19-23 r engine=r magic=r\n24-27 python\n",
			"1-1 4-4 6-8 10-15 17-17 19-19 21-22 24-24 26-26"},
		{"not at the top", "a.py", "x\n# Databricks notebook source\n# COMMAND ----------\n", Plain, "1-3 python\n", ""},

		{"nbconvert", "a.py", "#!/usr/bin/env python\n# coding: utf-8\n\n# # Title\n# text\n\n# second\n\n# In[1]:\n\n\nx\n\n# own\n\n\n# ## Next\n\n# In[ ]:\n\n\n# only = 1\n\n\n# tail\n", NBConvert,
			"1-6 markdown\n7-8 markdown\n9-16 python count=1\n17-18 markdown\n19-24 python\n25-25 markdown\n", "1-9 17-19 25-25"},
		{"nbconvert, blank lines taken away", "a.py", "# In[2]\nx\n\n# ## Next\n\n# In [13]:\ny\n", NBConvert, "1-3 python count=2\n4-5 markdown\n6-7 python count=13\n", "1-1 4-6"},
		{"nbconvert without numbers", "a.py", "# coding: utf-8\n\n\nimport a\n\n# # One\n\n# text\n\n\nx\n\n# y = 2\n\nz\n\n\n# # Two\n\n\n\nw\n", NBConvert,
			"1-5 python\n6-7 markdown\n8-10 markdown\n11-17 python\n18-21 markdown\n22-22 python\n", "6-10 18-21"},
		{"headings close above code", "a.py", "# coding: utf-8\n\n# # read it\nx\n\n# # clean it\ny\n", Plain, "1-7 python\n", ""},

		{"spin", "a.R", "#' # Title\n#' text\n\n#+ setup, include=FALSE\nlibrary(a)\n\n#' more\nx <- 1\n# /*\ny\n# */\n#+ eval=FALSE, engine='python'\n#| fig.cap = \"a\"\nz\n", Spin,
			"1-3 markdown\n4-6 r label=setup [include: FALSE]\n7-7 markdown\n8-11 r\n12-14 python engine=python [eval: FALSE] [engine: python] [fig.cap: a] notrun\n", "1-4 7-7 9-12"},
		{"spin with prose above a function", "a.R", "#' # Title\n#' text\nx\n#' what f does\nf <- function() 1\ny\n", Spin, "1-2 markdown\n3-3 r\n4-4 markdown\n5-6 r\n", "1-2 4-4"},
		{"spin with a head", "R/a.R", "#' ---\n#' title: a\n#' ---\nx\n", Spin, "1-3 markdown\n4-4 r\n", "1-3"},
		{"commented terms", "a.R", "ggplot(d) +\n#+ geom_point()\n#+ theme(a = 1)\n#+ b\n  c\n", Plain, "1-5 r\n", ""},
		{"roxygen", "a.R", "#' Title\n#'\n#' # Details\n#' @param x a\nf <- function(x) x\n\n#' Other\ng = function(x) x\n", Plain, "1-8 r\n", ""},
		{"roxygen without tags", "a.R", "#' # Title\nf <- function(x) x\n", Plain, "1-2 r\n", ""},
		{"package", "R/a.R", "#' # Title\n\n#+ a\nx\n", Plain, "1-4 r\n", ""},
		{"texts that were commented out", "a.R", "#'low',\nx\n#'high', 'low'\ny\n", Plain, "1-4 r\n", ""},
		{"words about texts", "a.R", "#'pier': which one, 'low' or 'high'\n#'tide': another one\nf <- function(pier) 1\n", Plain, "1-3 r\n", ""},
		{"one stray quote", "a.R", "#' why not\nx\n", Plain, "1-2 r\n", ""},

		{"purl", "a.R", "## ----setup, include=FALSE--------------------------------------------------\nlibrary(a)\n\n#' text\n\n## -----------------------------------------------------------------------------\nx\n\n## ----no, eval=FALSE------------------------------------------------------------\n## y\n", Purl,
			"1-3 r label=setup [include: FALSE]\n4-5 markdown\n6-8 r\n9-10 r label=no [eval: FALSE] notrun\n", "1-1 4-6 9-9"},
		{"section titles", "a.R", "## ---- Load ----------------------------------------------------------------\nx\n## ----Plot----\ny\n## -----------\n", Plain, "1-5 r\n", ""},

		{"marimo", "a.py", "import marimo\n\napp = marimo.App()\n\n\n@app.cell\ndef _(x):\n    return x,\n", Marimo, "1-8 python\n", ""},
		{"metadata", "a.py", "#!/usr/bin/env -S uv run\n# /// script\n# dependencies = [\"a\"]\n# ///\nx\n# /// script\ny\n# ///\n", Plain, "1-8 python\n", "2-4"},
	} {
		t.Run(test.what, func(t *testing.T) {
			d := mustRead(t, test.name, test.text)
			if d.Dialect != test.dialect {
				t.Errorf("dialect %v, want %v", d.Dialect, test.dialect)
			}
			if got := outline(d); got != test.cells {
				t.Errorf("cells\n%swant\n%s", got, test.cells)
			}
			if got := proseLines(d); got != test.prose {
				t.Errorf("prose %s, want %s", got, test.prose)
			}
		})
	}
}

func TestGenerated(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"a.py", "#!/usr/bin/env python\n# Code generated by protoc. DO NOT EDIT.\n", true},
		{"a.R", "# Generated by roxygen2: do not edit by hand\n", true},
		{"a.py", "# This file was generated by x\n", true},
		{"a.py", "\"\"\"This module is automatically generated.\"\"\"\n", true},
		{"a.py", "# coding: utf-8\n\n# In[1]:\n\nx\n", true},
		{"a.R", "## ----a, echo=FALSE--------\nx\n", true},
		{"a.py", "version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 7\n", true},
		{"a.py", "\"\"\"Tides of a pier\n\nThis file automatically generated by gauge.\n\"\"\"\n", true},
		{"a.py", "\"\"\"Tides of a pier\nDO NOT MODIFY BY HAND!!!\n\"\"\"\n", true},
		{"a.py", "#\n# Don't modify this file, modify the gauge instead.\n", true},
		{"a.py", "# DO NOT MODIFY THIS CODE\n", true},
		{"a.py", "# This file is generated automatically by scripts/tides.sh\n", true},
		{"a.py", "# Auto-generated by tides\n", true},
		{"a.py", "# Autogenerated file\n", true},
		{"a.py", "# Automatically generated\n", true},
		{"a.py", "# This file is automatically generated; leave it alone\n", true},
		{"a.R", "# It is recommended that you do not modify it.\n", true},
		{"a.py", "# This is an auto-generated table model module.\n", true},
		{"a.py", "# The code was generated with tides 3.\n", true},
		{"a.py", "# Generated by Tides 3.4\n", true},
		{"a.py", "# Written from the tide tables of the harbour.\n#\n#\n#\n#\n#\n#\n# DO NOT EDIT!\n", true},
		{"a.py", "# plots that are generated by this script\n", false},
		{"a.py", "# The file generated by the gauge is read here\n", false},
		{"a.py", "# Audit the auto-generated list of piers.\n", false},
		{"a.py", "# Auto-generated plots of piers.\n", false},
		{"a.py", "\"\"\"Tides: levels, and an auto-generated summary\"\"\"\n", false},
		{"a.py", "\"\"\"Settings\n\nGenerated by 'tide-admin start'.\n\"\"\"\n", false},
		{"a.py", "\"\"\"Tides\n\nAutomatically generated by Colab.\n\"\"\"\n", false},
		{"a.py", "# -*- coding: utf-8 -*-\n#\n# Not all settings are in this\n# autogenerated file.\n", false},
		{"a.R", "#' The levels, one by one, or those\n#' generated by a gauge.\n", false},
		{"a.R", "#' The levels, or,\n#' generated by a gauge, tides.\n", false},
		{"a.py", "#!/usr/bin/env python\n# generated by tides\n", true},
		{"a.py", "# Tides of the harbour\n# Generated by tides\n", true},
		{"a.py", "# Tides.\n# generated by tides\n", true},
		{"a.py", "# do not edit below this line\n", false},
		{"a.py", "# DO NOT MODIFY THIS CODE AND PUSH IT\n", false},
		{"a.py", "tide = 3\n# DO NOT EDIT\n", false},
		{"a.py", "x = 'do not edit'\n", false},
		{"a.py", strings.Repeat("x = 1\n", 10) + "# do not edit\n", false},
		{"a.Rmd", "<!-- do not edit -->\n", false},
		{"a.Rmd", "# Tides\n\n<!--chapter:end:index.Rmd-->\n\n# Winds\n", true},
	} {
		if d := mustRead(t, test.name, test.text); d.Generated != test.want {
			t.Errorf("%q: generated is %v", test.text, d.Generated)
		}
	}
}
