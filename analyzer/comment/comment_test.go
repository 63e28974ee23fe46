package comment_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

func read(t *testing.T, name, text string) *comment.Comments {
	t.Helper()
	doc, err := source.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return comment.Read(syntax.Parse(doc))
}

// roles gives the roles of all lines, blocks parted by a bar.
func roles(c *comment.Comments) string {
	var blocks []string
	for _, b := range c.Blocks {
		var lines []string
		for _, l := range b.Lines {
			lines = append(lines, l.Role.String())
		}
		blocks = append(blocks, strings.Join(lines, " "))
	}
	return strings.Join(blocks, " | ")
}

func TestRoles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"words.py", "# one two\n#\n# three four\nx = 1  # no block\n\n# five six\n", "prose empty prose | prose"},
		{"marks.py", "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n\n# noqa: E501\n# type: ignore\n# types of boats\n", "directive directive | directive directive prose"},
		{"notebook.py", "# In this place\n# Command the boats\n# magic words\n# Export boats to Spain\n# hide and seek\n", "prose prose prose prose prose"},
		{"licence.py", "# Copyright 2020 Somebody\n# Use it as you like\n\n# Copyright law\nx = 1\n", "licence licence | prose"},
		{"rulers.R", "# ----\n# Boats ----\n#### Boats ####\n# ===== piers\n# a - b\nx <- 1\n", "section section section section prose"},
		{"roxygen.R", "#' Boats\n#' @export\nf <- function() 1\n\n# nolint start\n#* @get /boats\n#|  echo: false\n", "directive directive | directive directive directive"},
		{"code.py", "# x = f(1, a=2)\n#\n# # a nested one\n# y = g(x)\n# The end.\n", "code empty code code prose"},
		{"shown.py", "import torch\nx = torch.tensor([1, 2])\n# tensor([1, 2])\ny = 2 * x\n# tensor([[2, 4],\n#         [2, 4]])\n", "prose | prose prose"},
		{"called.py", "from numpy import array\nx = array(rows)\n# array([1, 2])\n", "code"},
		{"free.py", "x = 1\n\n# Part of a program of somebody's, which is free: you can change it\n# under the terms of the GNU General Public License\n#\n# It is of use\n# to many\n", "licence licence empty licence licence"},
		{"twice.R", "# # where the boats were in each of the years\n#\n# piers <- read(1)\n# plot(piers)\n#\n# # and what became of them in the end\n# # plot(boats)\n", "prose empty code code empty prose prose"},
		{"cells.py", "# %% [markdown]\n# late(x)\n\n# %%\n# %matplotlib inline\n# boats.draw(1)\nx = 1\n", "directive directive code"},
		{"plus.R", "y ~ a +\n#+b\n  c\n", "prose"},
	} {
		if got := roles(read(t, c.name, c.text)); got != c.want {
			t.Errorf("%s: %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestDead gives pieces of code among live code, and what they are: "sure",
// "unsure", "toggle", or "" for words.
func TestDead(t *testing.T) {
	const python, r = "import pandas as pd\ntable = pd.read()\n\n%s\n\nrows = table\n", "library(dplyr)\ntable <- read()\n\n%s\n\nrows <- table\n"
	for _, c := range []struct{ around, text, want string }{
		{python, "# table.plot()", "sure"},
		{python, "# from boats import piers", "sure"},
		{python, "# rows = 1", "sure"},
		{python, "# piers = 1", ""},
		{python, "# a few words\n\n#piers = 1", "unsure"},
		{python, "# rows = table[::-1]", "sure"},
		{python, "# print table, rows", "sure"},
		{python, "# if rows <> 3:", "sure"},
		{python, "# for row in rows: print row", "sure"},
		{python, "# import pdb; pdb.set_trace()", "sure"},
		{python, "# def f(x):", "sure"},
		{python, "# @cached\n# def f(x):\n#     return x", "sure"},
		{python, "# query = \"\"\"select *\n#   from boats, as they are\n#   where x\"\"\"", "sure"},
		{python, "# table.rows", "unsure"},
		{python, "# pd.read", ""},
		{python, "# rows (many)", ""},
		{python, "# return the rows", ""},
		{python, "# rows: table", ""},
		{python, "# f(x) = y", ""},
		{python, "# rows = first, table = second, piers = third", ""},
		{python, "# rows = ...", ""},
		{python, "# >>> table.plot()\n# None", ""},
		{python, "# don't call f('x')", ""},
		{python, "# see table.plot().", ""},
		{python, "# Uncomment this:\n# table.plot()", "toggle"},
		{r, "# var(table) -> min", ""},
		{r, "# setwd(\"~/km\")\nsetwd(\"D:/km\")", "toggle"},
		{r, "# print(\"km\")\nprint(\"miles\")", "sure"},
		{python, "# the rows and, as in\n# len(table)", ""},
		{r, "# table %>% head()", "sure"},
		{r, "# rows <- 3", "sure"},
		{r, "# rows = f(3)", "sure"},
		{r, "# plot(table)", "sure"},
		{r, "# if (rows > 3) {\n#   stop(\"late\")\n# } else {\n#   1\n# }", "sure"},
		{r, "# ggplot(table, aes(x)) +\n#   geom_bar()", "sure"},
		{r, "# theme(legend = 1) +", "sure"},
		{r, "# table$x[1] <- NULL", "sure"},
		{r, "# table$x [1] = 3", "sure"},
		{r, "# x ~ y + z", ""},
		{r, "# f(x) -> g(x)", ""},
		{r, "# ... <- table", ""},
		{r, "# Boats (in May)", ""},
		{r, "# late(x)", ""},
		{r, "# rows of the table", ""},
		{r, "# 1 = late; 2 = early", ""},
	} {
		name := "file.py"
		if c.around == r {
			name = "file.R"
		}
		got := ""
		for _, d := range read(t, name, fmt.Sprintf(c.around, c.text)).Dead {
			switch {
			case d.Toggle:
				got = "toggle"
			case d.Sure:
				got = "sure"
			default:
				got = "unsure"
			}
		}
		if got != c.want {
			t.Errorf("%s:\n%s\nis %q, want %q", name, c.text, got, c.want)
		}
	}
}

// TestSpans asks for the exact lines of runs.
func TestSpans(t *testing.T) {
	const text = "x = 1\n# The first words.\n# x = f(x)\n\n# y = g(x, 1)\n# The last words.\n# z = x[1:]\n"
	c := read(t, "file.py", text)
	var got []string
	for _, d := range c.Dead {
		got = append(got, fmt.Sprintf("%d %s", d.Lines, text[d.Span.Start:d.Span.End]))
	}
	want := []string{"2 # x = f(x)\n\n# y = g(x, 1)", "1 # z = x[1:]"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}

// What a block of many lines holds is found once for it: this test takes minutes where it is found for each line.
func TestLongBlocks(t *testing.T) {
	const long = 12_000
	for _, words := range []string{"", "# the tide of that day was low\n"} {
		var text strings.Builder
		for i := range long {
			fmt.Fprintf(&text, "%s# os.remove(files[%d])\n", words, i)
		}
		if got := len(read(t, "a.py", "import os\n"+text.String()+"os.getcwd()\n").Dead); got == 0 {
			t.Errorf("%q: no code", words)
		}
	}
}
