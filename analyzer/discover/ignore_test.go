package discover

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestPattern(t *testing.T) {
	tests := []struct {
		line        string
		match, miss []string // a slash at the end makes the path a folder
	}{
		{"eda.py", []string{"eda.py", "a/b/eda.py", "eda.py/"}, []string{"eda.pyc", "my_eda.py"}},
		{"*.py", []string{"eda.py", "a/b/.py"}, []string{"eda.pyc", "py"}},
		{"/eda.py", []string{"eda.py"}, []string{"a/eda.py"}},
		{"a/eda.py", []string{"a/eda.py"}, []string{"b/a/eda.py", "eda.py"}},
		{"out/", []string{"out/", "a/out/"}, []string{"out", "a/out"}},
		{"a/*.py", []string{"a/x.py", "a/.py"}, []string{"a/b/x.py", "x.py"}},
		{"**/a.py", []string{"a.py", "x/a.py", "x/y/a.py"}, []string{"xa.py", "x/ya.py"}},
		{"a/**", []string{"a/b", "a/b/c.py"}, []string{"a/", "b/a/c"}},
		{"a/**/z", []string{"a/z", "a/b/z", "a/b/c/z"}, []string{"a/bz", "az", "a/b/z/y"}},
		{"a/**/b/**/c", []string{"a/b/c", "a/x/b/y/c", "a/b/b/c"}, []string{"a/c", "a/b/xc"}},
		{"**/*a*/x*.py", []string{"bab/xy.py", "q/a/x.py"}, []string{"a/b/x.py", "b/x.py"}},
		{"*ab*ba", []string{"abba", "xabxba", "ab/xabba"}, []string{"aba", "abbab"}},
		{`\#a`, []string{"#a"}, []string{`\#a`, "a"}},
		{`\!a`, []string{"!a"}, []string{"a"}},
		{`a\ `, []string{"a "}, []string{"a", `a\`}},
		{"a  ", []string{"a"}, []string{"a  "}},
		{" a", []string{" a"}, []string{"a"}},
		{"a\t", []string{"a\t"}, []string{"a"}},
		{"[ab].py", []string{"a.py", "b.py"}, []string{"c.py", "ab.py"}},
		{"[!a-c].py", []string{"d.py", "-.py"}, []string{"b.py"}},
		{"[^a].py", []string{"d.py", "^.py"}, []string{"a.py"}},
		{"[]-].py", []string{"].py", "-.py"}, []string{"a.py"}},
		{`[\]a].py`, []string{"].py", "a.py"}, []string{`\.py`}},
		{"[[:digit:]x-].py", []string{"7.py", "x.py", "-.py"}, []string{"d.py", ":.py"}},
		{"[[:].py", []string{"[.py", ":.py"}, []string{"d.py"}},
		{"a[/]b", nil, []string{"a/b"}},
		{"a?b/c", []string{"axb/c"}, []string{"a/b/c"}},
		{"{a,b}.py", []string{"{a,b}.py"}, []string{"a.py"}},
		{"[a", nil, []string{"a", "[a"}},
		{"[[:nothing:]]", nil, []string{"n", ":"}},
		{`a\`, nil, []string{"a", `a\`}},
		{"/", nil, []string{"a/"}},
		{"Ä?.py", []string{"Ä1.py"}, []string{"Ä.py"}},
	}
	for _, test := range tests {
		p, ok := parsePattern(test.line)
		if !ok {
			t.Errorf("%q is taken for a comment", test.line)
			continue
		}
		check := func(path string, want bool) {
			name, folder := strings.CutSuffix(path, "/")
			if got := p.matches(name, name[strings.LastIndexByte(name, '/')+1:], folder); got != want {
				t.Errorf("%q matches %q: %v, want %v", test.line, path, got, want)
			}
		}
		for _, path := range test.match {
			check(path, true)
		}
		for _, path := range test.miss {
			check(path, false)
		}
	}
	for _, line := range []string{"", "# a", "#", "   ", "!"} {
		if p, ok := parsePattern(line); ok {
			t.Errorf("%q gives the pattern %+v", line, p)
		}
	}
}

// A walk leaves out what git leaves out, and so does the judgement of single
// files, on folders and patterns made at random.
func TestAsGitDoes(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 3))
		root := t.TempDir()
		git(t, root, "", "init", "-q", "--template=")
		var written strings.Builder
		for range 60 {
			parts := make([]string, 1+r.IntN(4))
			for i := range parts {
				parts[i] = pick(r, "a", "b", "ab", "a b", "c ", "#a", "!b", "b[a]", "ä", "a.b")
			}
			folder := filepath.Join(parts[1:]...)
			write(t, filepath.Join(root, folder, parts[0]+".py"), "")
			if r.IntN(8) == 0 {
				write(t, filepath.Join(root, folder, ".gitignore"), patterns(r, &written))
			}
		}
		write(t, filepath.Join(root, ".gitignore"), patterns(r, &written))
		write(t, filepath.Join(root, ".git/info/exclude"), patterns(r, &written))

		found := Find(context.Background(), Options{Root: root, Dir: root})
		want := git(t, root, "", "ls-files", "--others", "--exclude-standard", "-z", "--", "*.py")
		if got := names(found.Files); !slices.Equal(got, want) {
			t.Errorf("seed %d: walk: %s\npatterns:\n%s", seed, difference(got, want), written.String())
		}

		all := git(t, root, "", "ls-files", "--others", "-z", "--", "*.py")
		found = Find(context.Background(), Options{Root: root, Dir: root, Paths: all, ForceExclude: true})
		got := make([]string, 0, len(found.Skipped))
		for _, s := range found.Skipped {
			got = append(got, s.Name)
		}
		want = git(t, root, strings.Join(all, "\x00")+"\x00", "check-ignore", "--stdin", "-z")
		if !slices.Equal(got, want) {
			t.Errorf("seed %d: by name: %s\npatterns:\n%s", seed, difference(got, want), written.String())
		}
	}
}

// patterns makes the text of a .gitignore file.
func patterns(r *rand.Rand, written *strings.Builder) string {
	var text strings.Builder
	for range 1 + r.IntN(5) {
		text.WriteString(pick(r, "", "", "", "!", "/"))
		for range 1 + r.IntN(4) {
			text.WriteString(pick(r, "a", "a", "b", "b", "ab", "ä", ".py", "*", "*", "**", "**/", "/**/", "/", "/",
				"?", "[ab]", "[!a]", "[a-c]", "[^b-]", "[[:alpha:]]", "[[:punct:]b]", "[", "]", `\#`, `\!`, `\[`, `\a`, "#", " ", `\ `, "***"))
		}
		text.WriteString(pick(r, "", "", "/", " ", ".py", "/*"))
		text.WriteString(pick(r, "\n", "\n", "\r\n"))
	}
	fmt.Fprintf(written, "---\n%s", text.String())
	return text.String()
}

func pick(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

func difference(got, want []string) string {
	var lines []string
	for _, name := range got {
		if !slices.Contains(want, name) {
			lines = append(lines, fmt.Sprintf("only here %q", name))
		}
	}
	for _, name := range want {
		if !slices.Contains(got, name) {
			lines = append(lines, fmt.Sprintf("only git %q", name))
		}
	}
	return strings.Join(lines, ", ")
}

// git runs git without the user's own settings and returns its output, split at
// NUL and sorted.
func git(t *testing.T, dir, stdin string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-C", dir, "-c", "core.ignoreCase=false"}, args...)...)
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1", "XDG_CONFIG_HOME="+dir)
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.Output()
	if err != nil && len(out) > 0 {
		t.Fatalf("git %s: %v", args, err)
	}
	out2 := strings.Split(string(out), "\x00")
	out2 = slices.DeleteFunc(out2, func(s string) bool { return s == "" })
	slices.Sort(out2)
	return out2
}
