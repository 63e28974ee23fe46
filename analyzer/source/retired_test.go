package source

import (
	"strings"
	"testing"
)

func TestLeft(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"a.py", "# Outdated\nimport tides\n", true},
		{"a.py", "#!/usr/bin/env python\n\"\"\"\nDeprecated, see `tides.py`\n\"\"\"\nimport tides\n", true},
		{"a.py", "\"\"\" (DEPRECATED) Module for tides. \"\"\"\n", true},
		{"a.R", "#### OBSOLETE ####\nx <- 1\n", true},
		{"a.R", "# Tides of the bay.\n# This script is no longer used.\n", true},
		{"a.R", "# This old script was superseded by tides.R\n", true},
		{"a.Rmd", "This is old code. It is kept for its figures.\n\n```{r}\nx <- 1\n```\n", true},
		{"a.R", "# It is kept for its figures but will not run as is\n", true},
		{"a.R", "# OLD script from 2021 that you do not need any more\n", true},
		{"a.R", "# Old tides are dropped by this script\n", false},
		{"a.R", "# This script reads what old code wrote\n", false},
		{"a.R", "# This script stops where the gauges do not work\n", false},
		{"a.Rmd", "# Outdated\n\n```{r}\nx <- 1\n```\n", true},
		{"a.py", "\"\"\"\nThis experiment was created using PsychoPy3 Experiment Builder (v3)\n\"\"\"\n", true},
		{"a.py", "# Created by Ann on 3 May\nx = 1\n", false},
		{"a.py", "# coding: utf-8\n\n# In[1]:\n\nx\n", false}, // the notebook may not be there
		{"a.py", "# deprecated tides are read here\n", false},
		{"a.py", "#deprecated# plot(tides)\n", false},
		{"a.py", "# This script removes what is outdated\n", false},
		{"a.R", "# The tides are not used\n", false},
		{"a.py", "import tides\n# Outdated\n", false},
		{"a.py", "\"\"\"Tides.\"\"\"\n# Outdated\n", false},
		{"a.py", "x = \"\"\"\nOutdated\n\"\"\"\n", false},
	} {
		if d := mustRead(t, test.name, test.text); d.Left() != test.want {
			t.Errorf("%q: left is %v", test.text, d.Left())
		}
	}
}

func TestLeftNotebook(t *testing.T) {
	const end = `], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}`
	for _, test := range []struct {
		cells string
		want  bool
	}{
		{`{"cell_type": "markdown", "metadata": {}, "source": ["# Tides\n", "\n", "Outdated: see ` + "`boats.ipynb`" + `"]}`, true},
		{`{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "# Deprecated\nx = 1"}`, true},
		{`{"cell_type": "markdown", "metadata": {}, "source": ["# Outdated tides are dropped"]}`, false},
	} {
		if d, err := Read("a.ipynb", []byte(`{"cells": [`+test.cells+end)); err != nil || d.Left() != test.want {
			t.Errorf("%s: left is %v, %v", test.cells, !test.want, err)
		}
	}
}

func TestLicensed(t *testing.T) {
	for text, want := range map[string]bool{
		"# Copyright 2018 The Tide Authors.\nlow = 1\n":                                                     true,
		"# coding: utf-8\n# Licensed under the Apache License, Version 2.0\nlow = 1\n":                      true,
		"#' This program is distributed in the hope that it will be useful,\n#' but WITHOUT ANY WARRANTY\n": true,
		"# Author: Ann Gauge\n# Copyright (c) Ann Gauge, 2021\nlow = 1\n":                                   false,
		"# Author: Ann Gauge\n# License: BSD Style.\nlow = 1\n":                                             true,
		"import os\n\n__author__ = \"Ann Gauge\"\n__copyright__ = \"Copyright 2011, The Tide Project\"\n":   true,
		"import os\n\n__author__ = \"Ann Gauge\"\n__copyright__ = \"Ann Gauge\"\n":                          false,
		"# Who holds the copyright?\nlow = 1\n":                                                             false,
		"low = 1\n# Copyright 2018 The Tide Authors.\n":                                                     false,
	} {
		if d := mustRead(t, "a.py", text); d.Licensed() != want {
			t.Errorf("%q: licensed is %v", text, !want)
		}
	}
}

func TestAuthor(t *testing.T) {
	for text, want := range map[string]string{
		"__author__ = 'Ann'\nlow = 1\n":                                        "ann",
		"\"\"\"Tides.\n\"\"\"\n__author__ = [\"Ann Gauge <ann@gauge.org>\"]\n": "ann gauge",
		"\"\"\"\n@author: Bob\n\"\"\"\n":                                       "bob",
		"#' @author Ann Gauge (ann@gauge.org)\nlow <- 1\n":                     "ann gauge",
		"low = \"see @author Bob\"\n":                                          "",
		"__author__ = \"\"\nlow = 1\n":                                         "",
		"low = 1\n":                                                            "",
		strings.Repeat("# tides\n", 200) + "__author__ = 'Ann'\n":              "",
	} {
		if got := mustRead(t, "a.py", text).Author(); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if d, err := Read("a.ipynb", []byte(`{"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "__author__ = 'Ann'"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}`)); err != nil || d.Author() != "" {
		t.Errorf("a notebook: got %q, %v", d.Author(), err)
	}
}
