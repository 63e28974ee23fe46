package object

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// TestClassOf looks at what the last statement of some code gives.
func TestClassOf(t *testing.T) {
	const table, text, axes = "pandas.DataFrame", "str", "matplotlib.pyplot.Axes"
	for code, want := range map[string]string{
		"pd.read_csv('a')":                                             table,
		"pandas.Series([1])":                                           table,
		"Series([1])":                                                  table,
		"(pd.DataFrame())":                                             table,
		"gone.read_csv('a')":                                           "",
		"pd.read_csv('a', chunksize=3)":                                "",
		"pd.read_csv('a', iterator=True)":                              "",
		"pd.read_excel('a', sheet_name=None)":                          "",
		"pd.read_excel('a', sheet_name='low')":                         table,
		"pd.read_csv('a').dropna().head(3)":                            table,
		"pd.read_csv('a').plot()":                                      "",
		"pd.read_csv('a').dropna(inplace=True)":                        "",
		"pd.read_csv('a')['low']":                                      table,
		"pd.read_csv('a')[0]":                                          "",
		"pd.read_csv('a')[-1]":                                         "",
		"pd.read_csv('a')['low'][at]":                                  "",
		"pd.read_csv('a')['low'][at > 3]":                              table,
		"pd.read_csv('a')[['low']][at]":                                table,
		"low = pd.read_csv('a')\nlow":                                  table,
		"low = pd.read_csv('a')\nlow = low.dropna()\nlow":              table,
		"low = pd.read_csv('a')\nlow = low.sum()\nlow":                 "",
		"low = pd.read_csv('a')\nlow += 1\nlow":                        table,
		"low = PIL.Image()\nlow += 1\nlow":                             "",
		"low = pd.read_csv('a')\ndel low\nlow":                         table,
		"low = pd.read_csv('a')\nlow = 'a'\nlow":                       "",
		"low = pd.read_csv('a')\nfor low in at: pass\nlow":             "",
		"low, high = pd.read_csv('a')\nlow":                            "",
		"low = high = pd.read_csv('a')\nlow":                           table,
		"with pd.read_csv('a') as low: pass\nlow":                      "",
		"def f(low): pass\nlow":                                        "",
		"def low(): pass\nlow":                                         "",
		"low = low.dropna()\nlow":                                      "",
		"low = pd.read_csv('a')\nhigh = low.head()\nhigh":              table,
		"low = high.copy()\nhigh = low.copy()\nlow = pd.Series()\nlow": "",
		"low: pd.Series = f()\nlow":                                    table,
		"low: pd.Series = f()\nlow = low.dropna()\nlow":                table,
		"low: pd.Series\nlow":                                          table,
		"low: str\nlow":                                                text,
		"low = f()\nlow = pd.read_csv('a')\nlow":                       "",
		"str = f\nlow: str\nlow":                                       "",
		"'low'":                                                        text,
		"'low' 'high'":                                                 text,
		"f'{low}'":                                                     text,
		"b'low'":                                                       "",
		"str(3).strip()":                                               text,
		"input()":                                                      text,
		"def input(): pass\ninput()":                                   "",
		"'low'.split()":                                                "list of str",
		"PIL.Image()":                                                  "PIL.Image",
		"PIL.Image().copy()":                                           "",
		"low = PIL.open('a')\nlow":                                     "PIL.open",
		"gensim.models.KeyedVectors.load('a')":                         "gensim.models.KeyedVectors",
		"open('a')":                                                    "open",
		"open('a', 'rb')":                                              "",
		"open('a', mode)":                                              "",
		"def open(a): pass\nopen('a')":                                 "",
		"open('a').read().strip()":                                     text,
		"open('a').readlines()":                                        "list of str",
		"open('a').close()":                                            "",
		"open('a').readlines()[0]":                                     text,
		"open('a').readlines()[1:]":                                    "",
		"'low'.split()[-1]":                                            text,
		"'low'[0]":                                                     text,
		"with open('a') as f: pass\nf":                                 "open",
		"with open('a') as f, open('b', 'wb') as g: pass\ng":           "",
		"with Series() as f: pass\nf":                                  "",
		"for line in open('a'):\n    line = line.strip()\nline":        text,
		"for line in 'low high'.split(): pass\nline":                   text,
		"for line, at in 'low high'.split(): pass\nline":               "",
		"for line in Series(): pass\nline":                             "",
		"low()":                                                        "",
		"[3]":                                                          "list",
		"[a for a in b]":                                               "list",
		"sorted(low)":                                                  "list",
		"{'a': 3}":                                                     "dict",
		"{a: 3 for a in b}":                                            "dict",
		"dict(a=3)":                                                    "dict",
		"{3}":                                                          "set",
		"{a for a in b}":                                               "set",
		"set(low)":                                                     "set",
		"def list(a): pass\nlist(low)":                                 "",
		"low: list\nlow":                                               "list",
		"low: List[int] = []\nlow":                                     "list",
		"low: List[int] = f()\nlow":                                    "",
		"low: input\nlow":                                              "",
		"low = []\nlow = {}\nlow":                                      "",
		"low = []\nlow = low.append(3)\nlow":                           "list",
		"low = []\nlow = high.sort()\nhigh = []\nlow":                  "list",
		"low = []\nlow = low.pop()\nlow":                               "",
		"[].append(3)":                                                 None,
		"[].pop()":                                                     "",
		"{}.update(a=3)":                                               None,
		"{3}.add(4)":                                                   None,
		"{3}.append(4)":                                                "",
		"'low'.split().sort()":                                         None,
		"low.append(3)":                                                "",
		"print(3)":                                                     None,
		"import random\nrandom.shuffle([3])":                           None,
		"import numpy as np\nnp.random.shuffle([3])":                   None,
		"low.shuffle([3])":                                             "",
		"pd.read_csv('a').loc[at > 3]":                                 table,
		"pd.read_csv('a').loc[~at]":                                    table,
		"pd.read_csv('a').loc[at & high]":                              table,
		"pd.read_csv('a').loc[at, ['low']]":                            table,
		"pd.read_csv('a').loc[:, 'low']":                               table,
		"pd.read_csv('a').iloc[:3]":                                    table,
		"pd.read_csv('a').iloc[3]":                                     "",
		"pd.read_csv('a').iloc[-3]":                                    "",
		"pd.read_csv('a').iloc[at + 1]":                                "",
		"pd.read_csv('a').loc[at, 'low']":                              "",
		"pd.read_csv('a').low[at > 3]":                                 "",
		"gone.loc[at > 3]":                                             "",
		"PIL.Image().loc[at > 3]":                                      "",
		"pd.read_csv('a').groupby('at')":                               "pandas.GroupBy",
		"pd.read_csv('a').groupby('at').low":                           "",
		"pd.read_csv('a').groupby('at')['low'].mean()":                 table,
		"pd.read_csv('a').groupby('at').apply(f)":                      table,
		"pd.read_csv('a').groupby('at').plot()":                        "",
		"plt.figure().add_subplot(111)":                                axes,
		"fig, ax = plt.subplots()\nax":                                 axes,
		"fig, ax = plt.subplots()\nfig":                                "matplotlib.pyplot.Figure",
		"(fig, ax) = plt.subplots()\nax":                               axes,
		"fig, (low, high) = plt.subplots(2)\nhigh":                     axes,
		"fig, ax = plt.subplots(2)\nax[0]":                             axes,
		"fig, ax = plt.subplots(2, 2)\nfor one in ax.flatten(): pass\none": axes,
		"fig, ax, more = plt.subplots()\nmore":                             "",
		"(fig, low), ax = plt.subplots()\nfig":                             "",
		"fig, ax = f()\nax":                                                "",
		"fig, ax = plt.subplots()\nax = f()\nax":                           "",
		"nx.DiGraph().copy()":                                              "networkx.Graph",
	} {
		f, o := objects("import pandas as pd, pandas, PIL, gensim.models, networkx as nx, matplotlib.pyplot as plt\nfrom pandas import Series\n" + code + "\n")
		if got := o.ClassOf(f.Root().LastStatement().Expression()); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	f, o := objects("import pandas as pd\ndef f(low: pd.DataFrame, high: pd.Series = None, at=1, name: str = '', all: List = []):\n    (low, high, at, name, all)\n")
	want := []string{table, table, "", text, ""}
	i := 0
	for tuple := range f.Kinds(syntax.PyTuple) {
		for c := range tuple.Children() {
			if got := o.ClassOf(c); got != want[i] {
				t.Errorf("the parameter %s: %q, want %q", c.Text(), got, want[i])
			}
			i++
		}
	}
	if i != len(want) {
		t.Errorf("%d parameters, want %d", i, len(want))
	}
}

// objects reads code.
func objects(code string) (*syntax.File, *Objects) {
	f := syntax.ParseText([]byte(code), source.Python)
	return f, Read(f, scope.Read(f))
}
