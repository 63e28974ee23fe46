package source

import (
	"fmt"
	"strings"
	"testing"
)

func TestMaskedLines(t *testing.T) {
	tests := []struct{ code, want string }{
		{"%matplotlib inline\nx", "__________________\nx\n"},
		{"!ls -l", "______\n"},
		{"!!ls", "____\n"},
		{"  !ls # x", "  _______\n"},
		{"if a:\n    !ls\nb", "if a:\n    ___\nb\n"},
		{"?x", "__\n"},
		{"x?", "__\n"},
		{"np.array??  # why", "__________  # why\n"},
		{"*int*?", "______\n"},
		{"%timeit?", "________\n"},
		{"files = !ls *.csv", "files = _________\n"},
		{"x.y['k'] = %who_ls int", "x.y['k'] = ___________\n"},
		{"a, b = !ls \\\n  -l\nc", "a, b = _____\n    \nc\n"},
		{"!pip install \\\r\n  a\r\nx", "______________\r\n   \r\nx\n"},
		{"!ls \\", "_____\n"},
		{"%time f(x)", "_____;f(x)\n"},
		{"    %time f(x)", "    _____;f(x)\n"},
		{"%timeit -n 10 -r3 -q f(x)", "____________________;f(x)\n"},
		{"%timeit -n 10", "_____________\n"},
		{"%prun -s cumulative --quiet f()", "___________________________;f()\n"},
		{"%time", "_____\n"},
		{"%time !ls", "_________\n"},
		{"%timeit -n \\\n  f(x)", "__________;\\\n  f(x)\n"},
		{"%prun -q -l \\\r\nf()", "___________;\\\r\nf()\n"},
		{"%time x = (1 +\n!2)", "_____;x = (1 +\n!2)\n"},
		{"%time for i in x: f(i)", "      for i in x: f(i)\n"},
		{"if a:\n  %time for i in x: f(i)", "if a:\n  ______________________\n"},
		{"%time x = %who", "_____;x = ____\n"},
		{"time f(x)", "____;f(x)\n"},
		{"% matplotlib inline", "___________________\n"},
		{"x\n%%time\ny", "x\n______\ny\n"},
		{"%", "_\n"},
		{"!", "_\n"},
		{"?", "_\n"},
		// Python
		{"x = '''\n%a\n!b\n?\n'''", "x = '''\n%a\n!b\n?\n'''\n"},
		{"print('%d'\n  % (a, b))", "print('%d'\n  % (a, b))\n"},
		{"x = a \\\n  % b", "x = a \\\n  % b\n"},
		{"x != y", "x != y\n"},
		{"x = y % z", "x = y % z\n"},
		{"f(x=!1)", "f(x=!1)\n"},
		{"# !ls\n#?", "# !ls\n#?\n"},
		{"x = 1 # why?", "x = 1 # why?\n"},
		{"'why?'", "'why?'\n"},
		{"'it\\'s' \\\n  '%s?'", "'it\\'s' \\\n  '%s?'\n"},
		{`f"{x!r:%Y}"`, `f"{x!r:%Y}"` + "\n"},
		{"x = '''\\'''?''' ; y", "x = '''\\'''?''' ; y\n"},
		{"it's broken\n!ls", "it's broken\n___\n"},
		// automagics
		{"pip install x", "_____________\n"},
		{"# first\n\nls", "# first\n\n__\n"},
		{"ls -l", "_____\n"},
		{"cd /tmp", "_______\n"},
		{"cd ..", "_____\n"},
		{"cd ~/x\npip install y\nx", "______\n_____________\nx\n"},
		{"x\npip install y", "x\npip install y\n"},
		{"ls = 1", "ls = 1\n"},
		{"time.sleep(1)", "time.sleep(1)\n"},
		{"time(1)", "time(1)\n"},
		{"env[0]", "env[0]\n"},
		{"history, b = 1, 2", "history, b = 1, 2\n"},
		{"config: int", "config: int\n"},
		{"time - start", "time - start\n"},
		{"colors += 1", "colors += 1\n"},
		{"run if a else b", "run if a else b\n"},
		{"run == 1", "run == 1\n"},
		// sessions
		{">>> for i in x:\n...     f(i)\n...\n1", "    for i in x:\n        f(i)\n   \n1\n"},
		{"x >>> y", "x >>> y\n"},
	}
	for _, test := range tests {
		d := pythonCells(t, test.code)
		if got := string(d.Parse()); got != test.want {
			t.Errorf("%q:\n got %q\nwant %q", test.code, got, test.want)
		}
		if text := strings.TrimSuffix(d.Text(d.Cells[0].Span), "\n"); text != test.code {
			t.Errorf("text %q, want %q", text, test.code)
		}
	}
}

func TestMaskKinds(t *testing.T) {
	tests := []struct {
		code string
		kind MaskKind
		name string
	}{
		{"%load_ext autoreload", LineMagic, "load_ext"},
		{"%time f(x)", LineMagic, "time"},
		{"pip install x", LineMagic, "pip"},
		{"x = %sql select 1", LineMagic, "sql"},
		{"%%R -i x", CellMagic, "R"},
		{"! pip install x", Shell, "pip"},
		{"!!", Shell, ""},
		{"?np.array", Help, "np.array"},
		{"np.array?", Help, "np.array"},
		{"How are you?", Help, "you"},
		{"%time?", Help, "time"},
		{"%%time?", Help, "time"},
		{">>> x", Prompt, ">>>"},
	}
	for _, test := range tests {
		d := pythonCells(t, test.code)
		if len(d.Masks) != 1 || d.Masks[0].Kind != test.kind || d.Masks[0].Name != test.name {
			t.Errorf("%q: %+v, want kind %d of %q", test.code, d.Masks, test.kind, test.name)
		}
	}
}

func TestAutomagicIsANameWhereOneIsDefined(t *testing.T) {
	tests := []struct {
		above string
		masks int
	}{
		{"x = 1", 1},
		{"config = load()", 0},
		{"from app import config", 0},
		{"myconfig = x.config\nconfigure()", 1},
		{"%config X.y = 1", 2},
	}
	for _, test := range tests {
		if d := pythonCells(t, test.above, "config"); len(d.Masks) != test.masks {
			t.Errorf("below %q: %+v", test.above, d.Masks)
		}
	}
}

func TestCellMagics(t *testing.T) {
	tests := []struct {
		code   string
		lang   Language
		magic  string
		engine string
		parse  string
	}{
		{"%%time\nx", Python, "time", "", "______\nx\n"},
		{"\n# note\n  %%time \nx", Python, "time", "", "\n# note\n  ______ \nx\n"},
		{"%%capture out\n%%time\n!ls", Python, "time", "", "_____________\n______\n___\n"},
		{"%%timeit x = 1\nx", Python, "timeit", "", "______________\nx\n"},
		{"%%R -i df\nx <- %% 3", R, "R", "R", ".________\nx <- %% 3\n"},
		{"%%time\n%%R\n!x", R, "R", "R", "._____\n.__\n!x\n"},
		{"%%bash\n!x", Other, "bash", "bash", "______\n!x\n"},
		{"%%sql\nselect", Other, "sql", "sql", "_____\nselect\n"},
		{"%%writefile a.py\nx", Other, "writefile", "writefile", "________________\nx\n"},
		{"%%unheard of\nx", Other, "unheard", "unheard", "____________\nx\n"},
		{"%%script false --no-raise-error\nx", Python, "script", "", "_______________________________\nx\n"},
		{"%%script Rscript\nx", R, "script", "Rscript", "._______________\nx\n"},
		{"%%script perl\nx", Other, "script", "perl", "_____________\nx\n"},
		{"%%\nx", Python, "", "", "__\nx\n"},
	}
	for _, test := range tests {
		d := pythonCells(t, test.code)
		c := d.Cells[0]
		if c.Language != test.lang || c.Magic != test.magic || c.Engine != test.engine {
			t.Errorf("%q: %v, magic %q, engine %q", test.code, c.Language, c.Magic, c.Engine)
		}
		if got := string(d.Parse()); got != test.parse {
			t.Errorf("%q: %q, want %q", test.code, got, test.parse)
		}
		if off := test.magic == "script" && test.engine == ""; c.NotRun != off {
			t.Errorf("%q: not run %v", test.code, c.NotRun)
		}
	}
}

func TestMagicsOnlyInPython(t *testing.T) {
	d := notebook(t, `{"metadata": {"kernelspec": {"name": "ir"}}, "cells": [`+codeCells([]string{"%time x", "!x", "ls", "?mean"})+`]}`)
	if len(d.Masks) != 0 || d.Cells[0].Language != R {
		t.Errorf("masks %+v in a notebook of R", d.Masks)
	}
}

func TestDatabricksNotebook(t *testing.T) {
	tests := []struct {
		lang, code string
		want       Language
		kind       CellKind
		engine     string
		parse      string
	}{
		{"python", "x", Python, Code, "", "x\n"},
		{"python", "%sql select 1", Other, Code, "sql", "____ select 1\n"},
		{"python", "%r\nx <- 1", R, Code, "r", "._\nx <- 1\n"},
		{"python", "%md\n# T", Other, Markdown, "md", "___\n# T\n"},
		{"python", "%run ./setup", Python, Code, "", "____________\n"},
		{"python", "%pip install x\ny", Python, Code, "", "______________\ny\n"},
		{"python", "%sh ls", Other, Code, "sh", "___ ls\n"},
		{"python", "%%time\nx", Python, Code, "", "______\nx\n"},
		{"r", "x", R, Code, "", "x\n"},
		{"r", "%python x = 1\n!ls", Python, Code, "python", "_______;x = 1\n___\n"},
		{"r", "%r x", R, Code, "r", "._;x\n"},
		{"r", "%run ./setup", R, Code, "", ".___________\n"},
		{"sql", "select 1", Other, Code, "", "select 1\n"},
		{"sql", "%python\nx", Python, Code, "python", "_______\nx\n"},
		{"scala", "%unknown", Other, Code, "", "%unknown\n"},
	}
	for _, test := range tests {
		d := notebook(t, fmt.Sprintf(`{"cells": [%s], "metadata": {"application/vnd.databricks.v1+notebook": {"language": %q}}}`,
			codeCells([]string{test.code}), test.lang))
		c := d.Cells[0]
		if c.Language != test.want || c.Kind != test.kind || c.Engine != test.engine || string(d.Parse()) != test.parse {
			t.Errorf("%s %q: %v %v %q, parse %q", test.lang, test.code, c.Language, c.Kind, c.Engine, d.Parse())
		}
	}
}

func TestMentions(t *testing.T) {
	tests := []struct{ code, want string }{ // a + marks what is defined, r: a name of R
		{"!echo $x ${y} {z.a} {f(b, 'c')} $1 $$PATH", "x y z f b PATH"},
		{"!ls {", ""},
		{"x = !grep {a} $b", "a b"},
		{"%cd $path", "path"},
		{"%run {script}.py", "script"},
		{"%time f(x)", ""},
		{"%time !ls $x", "x"},
		{"x = %timeit -o f(y)", "f y"},
		{"%lprun -f load load(x)", "load"},
		{"%store x y", "x y"},
		{"%store -r x", "+x"},
		{"%R -i x -o y mean(x)", "x +r:x +y r:y r:mean r:x"},
		{"%R -i x,y", "x +r:x y +r:y"},
		{"n = %R z <- w; 3 -> v", "+r:z r:w +r:v"},
		{"%Rpush a b", "a +r:a b +r:b"},
		{"%Rpull a", "+a r:a"},
		{"?np.array", "np"},
		{"x.y?", "x"},
		{"%timeit?", ""},
		{"How are you?", "you"},
		{"%%R -i a,b --input=c -o d,e -w 5\nx", "a +r:a b +r:b c +r:c +d r:d +e r:e"},
		{"%%timeit n = f(x)\ny", "f x"},
		{"%%capture out --no-stderr\nx", "+out"},
		{"%%capture --no-stderr out\nx", "+out"},
		{"%%bash --out text --err err\nx $y", "+text +err"},
		{"%%bigquery df --params $p\nselect", "+df p"},
		{"%%sql res << select\n  :a, x::int, '{{b}}' = {c} and t = '12:30'", "+res a b c"},
		{"%%writefile $path\n$x", "path"},
	}
	for _, test := range tests {
		d := pythonCells(t, test.code)
		var got []string
		for _, m := range d.Mentions {
			if !m.InCode || m.Language != Python && m.Language != R {
				t.Errorf("%q: %+v", test.code, m)
			}
			name := m.Name
			if m.Language == R {
				name = "r:" + name
			}
			got = append(got, strings.Repeat("+", map[bool]int{true: 1}[m.Defines])+name)
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%q: %q, want %q", test.code, strings.Join(got, " "), test.want)
		}
	}
}
