package config

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	const tool = "[tool.labcoat]\n"
	tests := []struct {
		name  string
		files []string // name, or name=content
		from  string
		shown string
		root  string
	}{
		{"nothing", []string{"a/x.py"}, "a", "", "."},
		{"here", []string{"labcoat.toml"}, ".", "labcoat.toml", "."},
		{"above", []string{"labcoat.toml", "a/b/x.py"}, "a/b", "../../labcoat.toml", "."},
		{"nearest", []string{"labcoat.toml", "a/.labcoat.toml", "a/b/x.py"}, "a/b", "../.labcoat.toml", "a"},
		{"in one folder", []string{"labcoat.toml", ".labcoat.toml", "pyproject.toml=" + tool}, ".", "labcoat.toml", "."},
		{"dot before pyproject", []string{".labcoat.toml", "pyproject.toml=" + tool}, ".", ".labcoat.toml", "."},
		{"pyproject", []string{"pyproject.toml=[project]\nname = 'x'\n" + tool}, ".", "pyproject.toml", "."},
		{"pyproject in dotted keys", []string{"pyproject.toml=tool.labcoat.fail-on = 'note'"}, ".", "pyproject.toml", "."},
		{"pyproject without the table", []string{"labcoat.toml", "a/pyproject.toml=[tool.ruff]\n"}, "a", "../labcoat.toml", "."},
		{"pyproject only speaks of it", []string{"pyproject.toml=dependencies = ['labcoat']"}, ".", "", "."},
		{"somebody else's broken pyproject", []string{"pyproject.toml=[project"}, ".", "", "."},
		{"broken before the table", []string{"pyproject.toml=x = \n" + tool}, ".", "pyproject.toml", "."},
		{"a folder of that name", []string{"labcoat.toml/x"}, ".", "", "."},
		{"stops at the git root", []string{"labcoat.toml", "a/.git/HEAD", "a/b/x.py"}, "a/b", "", "a"},
		{"a worktree's .git is a file", []string{"labcoat.toml", "a/.git", "a/b/x.py"}, "a/b", "", "a"},
		{"from a file", []string{"labcoat.toml", "a/x.py"}, "a/x.py", "../labcoat.toml", "."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := map[string]string{}
			for _, f := range tt.files {
				name, content, _ := strings.Cut(f, "=")
				files[name] = content
			}
			dir := write(t, files)
			got, err := Find(filepath.Join(dir, tt.from))
			if err != nil {
				t.Fatal(err)
			}
			if got.Shown != tt.shown || got.Root != filepath.Join(dir, tt.root) {
				t.Errorf("got %q, root %q; want %q, %q", got.Shown, got.Root, tt.shown, tt.root)
			}
			if got.File != "" && filepath.Base(got.File) != filepath.Base(got.Shown) {
				t.Errorf("file %q is shown as %q", got.File, got.Shown)
			}
		})
	}
}

func TestNamedAndIsolated(t *testing.T) {
	dir := write(t, map[string]string{"labcoat.toml": "", "ci/strict.toml": "", "a/b/x.py": ""})
	tests := []struct{ file, from, root string }{
		{"labcoat.toml", ".", "."},
		{"../labcoat.toml", "a", "."},
		{"strict.toml", "ci", "ci"},
		{"../../ci/strict.toml", "a/b", "."}, // elsewhere: the git root
	}
	for _, tt := range tests {
		got, err := Named(tt.file, filepath.Join(dir, tt.from))
		if err != nil || got.Shown != tt.file || got.Root != filepath.Join(dir, tt.root) || !isFile(got.File) {
			t.Errorf("%s from %s: got %+v, %v", tt.file, tt.from, got, err)
		}
	}
	got, err := Isolated(filepath.Join(dir, "a", "b"))
	if err != nil || got.File != "" || got.Root != dir {
		t.Errorf("isolated: got %+v, %v", got, err)
	}
}

func TestUnreadable(t *testing.T) {
	dir := write(t, map[string]string{"pyproject.toml": "[tool.ruff]", "d/x": "", "tool/pyproject.toml": "[tool]\nlabcoat = 1",
		"large.toml": strings.Repeat("#", maxFile+1)})
	tests := []struct{ file, want string }{
		{"missing.toml", "missing.toml: cannot read the configuration: "},
		{"pyproject.toml", "pyproject.toml: has no table `[tool.labcoat]`"},
		{"tool/pyproject.toml", "tool/pyproject.toml:2:11: `tool.labcoat` wants a table, not an integer"},
		{"d", "d: is not a regular file"},
		{"large.toml", "large.toml: is larger than"},
	}
	if runtime.GOOS != "windows" {
		if err := os.Symlink("/dev/zero", filepath.Join(dir, "zero.toml")); err != nil {
			t.Fatal(err)
		}
		tests = append(tests, struct{ file, want string }{"zero.toml", "zero.toml: is not a regular file"})
	}
	for _, tt := range tests {
		place, err := Named(tt.file, dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Load(place, fakeRules(), profiles, Flags{}); err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%s: got %v, want %s", tt.file, err, tt.want)
		}
	}
}

func TestPyproject(t *testing.T) {
	const content = "[project]\nname = 'x'\n[tool.labcoat]\nfail-on = 'error'\n[tool.labcoat.rules.stray_print]\nseverity = 'loud'\n"
	place, err := Find(write(t, map[string]string{"pyproject.toml": content}))
	if err != nil {
		t.Fatal(err)
	}
	_, err = Load(place, fakeRules(), profiles, Flags{})
	if want := "pyproject.toml:6:12: unknown severity `loud`"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
}
