package syntax

import (
	"fmt"
	"testing"
)

func first(f *File, roles Role) Node {
	for n := range f.Nodes(roles) {
		return n
	}
	return Node{}
}

func TestCallees(t *testing.T) {
	for _, test := range []struct{ file, text, callee, name string }{
		{"a.py", "f(1)", "f", "f"},
		{"a.py", "a.b.c(1)", "a.b.c", "c"},
		{"a.py", "a[0].c(1)", "", "c"},
		{"a.py", "print 1", "print", "print"},
		{"a.R", "f(1)", "f", "f"},
		{"a.R", "p::f(1)", "p::f", "f"},
		{"a.R", "p:::f(1)", "p:::f", "f"},
		{"a.R", "a$f(1)", "", ""},
		{"a.R", "`my f`(1)", "my f", "my f"},
		{"a.R", "return(1)", "return", "return"},
	} {
		call := first(parse(t, test.file, test.text+"\n"), Call)
		if call.Callee() != test.callee || call.FuncName() != test.name {
			t.Errorf("%s: callee %q, name %q", test.text, call.Callee(), call.FuncName())
		}
	}
}

func TestArgs(t *testing.T) {
	for _, test := range []struct{ file, text, want string }{
		{"a.py", "f(1, a=2, *b, **c)", "[:1 a:2 :*b :**c]"},
		{"a.py", "f(\n  # why\n  1,\n)", "[:1]"},
		{"a.py", "f(x for x in y)", "[:(x for x in y)]"},
		{"a.py", "f(1, \\\n  2)", "[:1 :2]"},
		{"a.py", "print 'a', b", "[:'a' :b]"},
		{"a.py", "print >>sys.stderr, b", "[:b]"},
		{"a.R", "f(1, a = 2, 'b' = 3, ...)", "[:1 a:2 b:3 :...]"},
		{"a.R", "f(a = )", "[a:]"},
		{"a.R", "f(x, # why\n y)", "[:x :y]"},
	} {
		got := []string{}
		for a := range first(parse(t, test.file, test.text+"\n"), Call).Args() {
			got = append(got, a.Name+":"+a.Value.Text())
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%s: %v, want %s", test.text, got, test.want)
		}
	}
}

func TestPiped(t *testing.T) {
	var got []string
	for call := range parse(t, "a.R", "x |> f(1) %>% g()\ny + h()\n").Nodes(Call) {
		got = append(got, call.FuncName()+" "+call.Piped().Text())
	}
	if fmt.Sprint(got) != "[f x g x |> f(1) h ]" {
		t.Errorf("piped %q", got)
	}
}

func TestAssignments(t *testing.T) {
	for _, test := range []struct{ file, text, target, value string }{
		{"a.py", "x = 1", "x", "1"},
		{"a.py", "x += 1", "x", "1"},
		{"a.py", "(x := 1)", "x", "1"},
		{"a.R", "x <- 1", "x", "1"},
		{"a.R", "1 ->> x", "x", "1"},
		{"a.R", "x = 1", "x", "1"},
	} {
		n := first(parse(t, test.file, test.text+"\n"), Assignment)
		if n.Target().Text() != test.target || n.Value().Text() != test.value {
			t.Errorf("%s: %q gets %q", test.text, n.Target().Text(), n.Value().Text())
		}
	}
}

func TestStatements(t *testing.T) {
	for _, test := range []struct{ file, text, want string }{
		{"a.py", "x = 1; y\n# c\nif a:\n    b\n", "[expression_statement expression_statement if_statement]"},
		{"a.R", "x <- 1; y\n# c\n{\n b\n}\n", "[assignment identifier braced_expression]"},
		{"a.py", "# %%\nx\n# %%\ny\n", "[expression_statement expression_statement]"},
	} {
		got := []Kind{}
		for s := range parse(t, test.file, test.text).Root().Statements() {
			got = append(got, s.Kind())
			if !s.IsStatement() {
				t.Errorf("%q: %s is no statement", test.text, s.Kind())
			}
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%q: %v, want %s", test.text, got, test.want)
		}
	}
}

func TestLiterals(t *testing.T) {
	for _, test := range []struct {
		file, text, want string
		ok               bool
	}{
		{"a.py", "'a b'", "a b", true},
		{"a.py", "r'''a\nb'''", "a\nb", true},
		{"a.py", "'a' \"b\"", "ab", true},
		{"a.py", "f'a{x}'", "", false},
		{"a.R", "'a'", "a", true},
		{"a.R", "\"\"", "", true},
	} {
		statement := Node{}
		for s := range parse(t, test.file, test.text+"\n").Root().Statements() {
			statement = s.Expression()
		}
		if got, ok := statement.Literal(); got != test.want || ok != test.ok {
			t.Errorf("%s: %q %v", test.text, got, ok)
		}
	}
}

func TestFuncLabel(t *testing.T) {
	for _, test := range []struct{ file, text, want string }{
		{"a.py", "def f(x): pass", "f"},
		{"a.R", "f <- function(x) x", "f"},
		{"a.R", "function(x) x -> f", ""},
		{"a.R", "f = \\(x) x", "f"},
		{"a.R", "lapply(y, function(x) x)", ""},
	} {
		if got := first(parse(t, test.file, test.text+"\n"), Function).FuncLabel(); got != test.want {
			t.Errorf("%s: label %q, want %q", test.text, got, test.want)
		}
	}
}

func TestDocstrings(t *testing.T) {
	f := parse(t, "a.py", "\"\"\"module\"\"\"\ndef f():\n    'function'\n    'not one'\nclass C:\n    'class'\n'not one'\n")
	var got []string
	for s := range f.Nodes(String) {
		if s.Docstring() {
			text, _ := s.Literal()
			got = append(got, text)
		}
	}
	if fmt.Sprint(got) != "[module function class]" {
		t.Errorf("docstrings %q", got)
	}
}
