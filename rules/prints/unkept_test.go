package prints_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/prints"
)

// TestUnkept tells changes that code goes on without from what nobody reads again, and from what is no change.
func TestUnkept(t *testing.T) {
	rule := analyzertest.Named(t, prints.Rules(), "scratch_output")
	const head = "import pandas as pd\ntides = pd.read_csv('tides.csv')\n"
	for _, test := range []struct{ name, file, code, want string }{
		{"a change", "a.py", head + "tides.dropna()\ntides.to_csv('low.csv')", "unkept"},
		{"of a table by its class alone", "a.py", head + "tides.replace('low', 'high')\ntides.to_csv('low.csv')", "unkept"},
		{"of a column", "a.py", head + "tides['low'].fillna(0)\ntides.to_csv('low.csv')", "unkept"},
		{"of the texts of a column", "a.py", head + "tides['low'].str.strip()\ntides.to_csv('low.csv')", "unkept"},
		{"of a table by its arguments", "a.py", "import pandas as pd\ndef f(tides):\n    tides.drop('low', axis=1)\n    return tides", "unkept"},
		{"by others", "a.py", "import pandas as pd\ndef f(tides):\n    tides.replace({'low': 1})\n    return tides", "unkept"},
		{"by none", "a.py", "import pandas as pd\ndef f(tides):\n    tides.replace('low')\n    return tides", ""},
		{"by a dict that nobody drops", "a.py", "import pandas as pd\ndef f(tides):\n    tides.drop({'low': 1})\n    return tides", ""},
		{"where nobody has tables", "a.py", "import os\ndef f(tides):\n    tides.replace({'low': 1})\n    return tides", ""},
		{"of a text", "a.py", "def f(low):\n    for line in open(low):\n        line.strip()\n        print(len(line))", "unkept"},
		{"of what may be a path", "a.py", "def f(low):\n    low.replace('high')\n    return low", ""},
		{"of what no class has", "a.py", head + "tides.strip()\ntides.to_csv('low.csv')", ""},
		{"in place", "a.py", head + "tides.dropna(inplace=True)\ntides.to_csv('low.csv')", ""},
		{"of what a change in place gives", "a.py", head + "tides.dropna(inplace=True).reset_index()\ntides.to_csv('low.csv')", ""},
		{"that nobody reads again", "a.py", head + "tides.dropna()", "forgotten"},
		{"that is read above", "a.py", head + "tides.to_csv('low.csv')\ntides.dropna()", "forgotten"},
		{"above another table", "a.py", head + "tides.dropna()\ntides = pd.read_csv('high.csv')\ntides.to_csv('low.csv')", "forgotten"},
		{"that is only shown again", "a.py", head + "tides.dropna()\ntides.head()", "forgotten unseen"},
		{"in a loop that comes by again", "a.py", head + "for at in range(3):\n    tides.dropna()", "forgotten"},
		{"of what a call gives", "a.py", head + "tides.copy().dropna()\ntides.to_csv('low.csv')", "forgotten"},
		{"of what a call surely gives", "a.py", head + "pd.concat(tides).replace('low', 'high')\ntides.to_csv('low.csv')", ""},
		{"of the dates of a column", "a.py", head + "tides['low'].dt.round('D')\ntides.to_csv('low.csv')", "unseen"},
		{"that reads the table itself", "a.py", head + "tides.replace(tides.min(), 0)", "forgotten"},
		{"in a loop that reads it again", "a.py", head + "for at in range(3):\n    tides.to_csv('low.csv')\n    tides.dropna()", "unkept"},
		{"that is made once more", "a.py", head + "tides.dropna()\ntides = tides.dropna()\ntides.to_csv('low.csv')", "forgotten"},
		{"that is made otherwise then", "a.py", head + "tides.dropna()\ntides = tides.dropna(axis=1)\ntides.to_csv('low.csv')", "unkept"},
		{"of the order", "a.py", head + "tides.sort_values('low')\ntides.to_csv('low.csv')", "forgotten"},
		{"that regroups", "a.py", head + "tides.groupby('low')\ntides.to_csv('low.csv')", "forgotten"},
		{"of a table of the module", "a.py", head + "def f():\n    tides.dropna()\n    return tides", "forgotten"},
		{"at the end of an exported cell", "a.py", "#!/usr/bin/env python\n# coding: utf-8\n\n# In[1]:\n\n\n" + head + "tides.astype(str)\n\n\n# In[2]:\n\n\ntides.to_csv('low.csv')", "forgotten"},
		{"in the midst of one", "a.py", "#!/usr/bin/env python\n# coding: utf-8\n\n# In[1]:\n\n\n" + head + "tides.astype(str)\ntides.to_csv('low.csv')", "unkept"},
		{"in the midst of a cell", "a.ipynb", head + "tides.astype(str)\ntides.to_csv('low.csv')", "unkept"},
		{"at the end of a cell", "a.ipynb", head + "tides.to_csv('low.csv')\ntides.astype(str)", ""},
	} {
		text := test.code + "\n"
		if test.file == "a.ipynb" {
			text = analyzertest.Notebook(t, test.code, "python")
		}
		got := ""
		for _, f := range analyzertest.Findings(t, rule, analyzer.File{Path: test.file, Name: test.file, Rel: test.file, Told: true, Text: []byte(text)}).Findings {
			if got != "" {
				got += " "
			}
			got += f.Category
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
