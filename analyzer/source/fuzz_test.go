package source

import "testing"

func FuzzMarkdown(f *testing.F) {
	f.Add("---\nparams:\n  a: 1\nexecute:\n  eval: false\n---\n\n```{r setup, fig.cap=\"a, b\"}\n#| eval: !expr x\n#|   y\nx\n```\n`r x + y$z`\n")
	f.Add("````markdown\n```{r}\nx\n```\n````\n> ```{python}\n> x\n>\n> ```\n")
	f.Add("\xef\xbb\xbf```{r}\r\nx\r")
	f.Add("\xe9\n```{r, engine='python'}\n'\xfc'\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.Rmd", "a.qmd"} {
			if d, err := Read(name, []byte(text)); err == nil {
				check(t, d)
			}
		}
	})
}

func FuzzScript(f *testing.F) {
	f.Add("# ---\n# jupyter:\n#   jupytext:\n#     format_name: light\n# ---\n\n# text\n\n# + tags=[\"a\"]\nx\n# -\n")
	f.Add("# Databricks notebook source\n# MAGIC %sql\n# MAGIC select 1\n\n# COMMAND ----------\n\nx\n")
	f.Add("# coding: utf-8\n\n# # A\n\n# In[3]:\n\n\nx\n\n\n# ## B\n\n\n# In[ ]:\n")
	f.Add("# /// script\n# a = 1\n# ///\n# %% A [md] tags=[\"b\"]\n# '''\n#%%\n%time x\n")
	f.Add("#' ---\n#' title: a\n#' ---\n#+ b, echo=FALSE\nx\n# /*\ny\n# */\n")
	f.Add("## ----a, eval=FALSE------------------------------------------------\n## x\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.py", "a.R"} {
			if d, err := Read(name, []byte(text)); err == nil {
				check(t, d)
			}
		}
	})
}
