package scope_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func FuzzScope(f *testing.F) {
	for _, name := range []string{"forms.py", "forms.R", "both.Rmd"} {
		text, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(filepath.Ext(name), string(text))
	}
	for _, text := range []string{"`", "x$y$z <- f(`` <- 1)", "%do% %:% foreach(i=)", "local({{x}})", "function(", "~{a<-b}", "\"x\" <<- rm('x', list=c(x))", "box::use(.../a[b=...])", "#' @export\n#' @importFrom", "assign('',1); get()"} {
		f.Add(".R", text)
	}
	for _, text := range []string{"def f[T: (A), *B](x): global x; x = 1", "type A[B] = C", "match x:\n case {**a}|b.c: 1", "nonlocal x\nx=1", "[x for x in (y:=x)]", "__all__ += ['']", "def f():\n global x\n x"} {
		f.Add(".py", text)
	}
	f.Fuzz(func(t *testing.T, ext, text string) {
		if !slices.Contains([]string{".py", ".R", ".Rmd"}, ext) || len(text) > 1<<16 {
			t.Skip()
		}
		if _, err := source.Read("x"+ext, []byte(text)); err != nil {
			t.Skip(err) // what is no text is no document
		}
		doc, names := read(t, "fuzz"+ext, text)
		check(t, names)
		var out bytes.Buffer
		if err := names.Write(&out, doc); err != nil {
			t.Fatal(err)
		}
	})
}

// check holds names to what their types promise.
func check(t *testing.T, names *scope.Names) {
	t.Helper()
	known := make(map[*scope.Scope]bool)
	for i, s := range names.Scopes {
		known[s] = true
		if (s.Outer == nil) != (s.Kind == scope.Module) || s.Outer != nil && !known[s.Outer] {
			t.Errorf("scope %d has no outer scope before it", i+1)
		}
		for _, n := range s.Names {
			checkName(t, s, n)
		}
	}
	for _, m := range names.Modules {
		if m.Kind != scope.Module || !known[m] {
			t.Error("a module is not among the scopes")
		}
	}
	for _, r := range names.Unresolved {
		if r.Name != nil || !known[r.From] {
			t.Errorf("`%s` is unresolved and means something", r.Text)
		}
	}
}

func checkName(t *testing.T, s *scope.Scope, n *scope.Name) {
	t.Helper()
	if n.Scope != s || s.Lookup(n.Text) != n {
		t.Errorf("`%s` is not the name that its scope knows", n.Text)
	}
	at := -1
	for _, b := range n.Bindings {
		if b.Name != n {
			t.Errorf("`%s` has a binding of `%s`", n.Text, b.Name.Text)
		}
		// Bindings of global and nonlocal names, and of another language, come behind.
		if s.Language.String() == "r" && b.Node.OK() {
			if b.Node.Index() < at {
				t.Errorf("the bindings of `%s` are not in order of the text", n.Text)
			}
			at = b.Node.Index()
		}
	}
	if len(n.References) > 0 && len(n.Bindings) == 0 {
		t.Errorf("`%s` is read and never bound", n.Text)
	}
	for _, r := range n.References {
		if r.Name != n || r.Text != n.Text {
			t.Errorf("`%s` lists a reference of `%s`", n.Text, r.Text)
		}
	}
}
