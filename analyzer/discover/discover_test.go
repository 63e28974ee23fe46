package discover

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

// write makes a file and the folders above it.
func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func names(files []File) []string {
	out := make([]string, 0, len(files))
	for _, f := range files {
		out = append(out, f.Name)
	}
	return out
}

func reasons(list []Skipped) []string {
	out := make([]string, 0, len(list))
	for _, s := range list {
		out = append(out, s.Name+": "+s.Reason)
	}
	return out
}

func messages(list []Problem) []string {
	out := make([]string, 0, len(list))
	for _, p := range list {
		out = append(out, p.Name+": "+p.Message)
	}
	return out
}

func TestFind(t *testing.T) {
	tests := map[string]struct {
		files    string // "name" or "name=content", or "name->target" for a link; separated by spaces
		dir      string // below the root
		paths    string
		exclude  string // files and folders, relative to the root
		force    bool
		want     string
		skipped  []string
		problems []string
		other    int
	}{
		"every kind": {
			files: "b.py a.pyi n.ipynb r/x.R r/y.r r/a.Rmd r/b.rmd r/c.qmd d.csv README.md run=#!/usr/bin/env␣python3 job=#!/usr/bin/Rscript sh=#!/bin/sh LICENSE x.PY",
			want:  "a.pyi b.py job n.ipynb r/a.Rmd r/b.rmd r/c.qmd r/x.R r/y.r run x.PY",
			other: 4,
		},
		"vendored folders": {
			files: "a.py .venv/x.py renv/activate.R node_modules/a/b.py pkg/externals/six.py build/lib/a.py docs/build/html/a.ipynb r/build/01-get.R r/build/old/02-fit.R pkg.Rcheck/a.R .ipynb_checkpoints/a.ipynb src/build",
			want:  "a.py r/build/01-get.R r/build/old/02-fit.R",
			skipped: []string{".ipynb_checkpoints: " + Vendored, ".venv: " + Vendored, "build: " + Vendored, "docs/build: " + Vendored,
				"node_modules: " + Vendored, "pkg.Rcheck: " + Vendored, "pkg/externals: " + Vendored, "renv: " + Vendored},
			other: 1,
		},
		"what wheels were unpacked into": {
			files: "a.py gauge-2.7.0.128-cp38-cp38-win_amd64/a.py tide-1.0-py3-none-any/b.py run-2-cp3/c.py",
			want:  "a.py run-2-cp3/c.py", skipped: []string{"gauge-2.7.0.128-cp38-cp38-win_amd64: " + Vendored, "tide-1.0-py3-none-any: " + Vendored},
		},
		"what editors and archivers add": {
			files: "a.py .history/a_20180424002031.py .ropeproject/config.py tides/.ropeproject/config.py __MACOSX/._a.py", want: "a.py",
			skipped: []string{".history: " + Vendored, ".ropeproject: " + Vendored, "__MACOSX: " + Vendored, "tides/.ropeproject: " + Vendored},
		},
		"releases that were unpacked": {
			files: "a.py waves_v2.3/LICENSE waves_v2.3/j.py env/shore-waves-099881f/NAMESPACE env/shore-waves-099881f/R/k.R lib/pytides-2.0.1/PKG-INFO lib/pytides-2.0.1/src/b.py gauge-1.4b2/LICENSE.txt gauge-1.4b2/g.R run-2.1/c.py run-2.1/README.md 2024-01.05/LICENSE 2024-01.05/d.py buoy-3/setup.py own-1.0/.git/HEAD own-1.0/COPYING own-1.0/e.py tides3.1.1/COPYING.BSD tides3.1.1/h.py run3.1.1/i.py Tides-master/DESCRIPTION Tides-master/R/f.R work-main/README.md work-main/g.py exp-tides-20240101/setup.py api_v1.2/namespaces.py",
			want:  "2024-01.05/d.py a.py api_v1.2/namespaces.py buoy-3/setup.py exp-tides-20240101/setup.py own-1.0/e.py run-2.1/c.py run3.1.1/i.py work-main/g.py", other: 4,
			skipped: []string{"Tides-master: " + Vendored, "env/shore-waves-099881f: " + Vendored, "gauge-1.4b2: " + Vendored, "lib/pytides-2.0.1: " + Vendored, "own-1.0/.git: " + Vendored, "tides3.1.1: " + Vendored, "waves_v2.3: " + Vendored},
		},
		"repositories that were copied": {
			files: "a.py lib/Gauge/LICENSE lib/Gauge/README.rst lib/Gauge/CONTRIBUTING.md lib/Gauge/gauge/b.py tides/COPYING tides/readme.md tides/setup.py tides/.travis.yml tides/c.py bare/README bare/setup.py bare/code_of_conduct.md bare/h.py part/LICENSE part/README.md part/setup.py part/d.py ci/README.md ci/.travis.yml ci/setup.py ci/e.py own/.git/HEAD own/LICENSE own/README own/CONTRIBUTING own/f.py",
			want:  "a.py ci/e.py ci/setup.py own/f.py part/d.py part/setup.py", other: 7,
			skipped: []string{"bare: " + Vendored, "lib/Gauge: " + Vendored, "own/.git: " + Vendored, "tides: " + Vendored},
		},
		"programs that a project runs": {
			files: "a.py code/extern/waves_source/License.md code/extern/waves_source/README.md code/extern/waves_source/b.py code/extern/own/c.py code/waves/LICENSE code/waves/README.md code/waves/d.py code/software/tides/LICENSE code/software/tides/README.md code/software/tides/e.py run/software/gauge-1.2/f.py run/software/winds/LICENSE run/software/winds/README.md run/software/winds/g.py",
			want:  "a.py code/extern/own/c.py code/software/tides/e.py code/waves/d.py run/software/gauge-1.2/f.py", skipped: []string{"code/extern/waves_source: " + Vendored, "run/software/winds: " + Vendored}, other: 4,
		},
		"packages of R that were installed": {
			files: "a.R lib/tides/DESCRIPTION lib/tides/Meta/package.rds lib/tides/INDEX lib/tides/examples/b.R gauge/DESCRIPTION gauge/R/c.R",
			want:  "a.R gauge/R/c.R", skipped: []string{"lib/tides: " + Vendored}, other: 1,
		},
		"parts of a project that asks for help": {
			files: "CONTRIBUTING.md a.py tides/LICENSE tides/README.md tides/CONTRIBUTING.md tides/b.py", want: "a.py tides/b.py", other: 4,
		},
		"a file of a copied repository, forced": {
			files: "tides/LICENSE tides/README.md tides/CONTRIBUTING.md tides/b.py", paths: "tides/b.py", force: true, skipped: []string{"tides/b.py: " + Vendored},
		},
		"a release by hand": {files: "tides-1.0/setup.py tides-1.0/a/b.py", paths: "tides-1.0", want: "tides-1.0/a/b.py tides-1.0/setup.py"},
		"a release's file, forced": {
			files: "tides-1.0/setup.py tides-1.0/a/b.py", paths: "tides-1.0/a/b.py", force: true, skipped: []string{"tides-1.0/a/b.py: " + Vendored},
		},
		"a vendored folder by hand": {
			files: "a.py renv/activate.R renv/library/x.R renv/build/lib/y.R", paths: "renv",
			want: "renv/activate.R renv/library/x.R", skipped: []string{"renv/build: " + Vendored},
		},
		"a vendored file by hand, forced": {
			files: "a.py renv/activate.R", paths: "renv/activate.R a.py", force: true,
			want: "a.py", skipped: []string{"renv/activate.R: " + Vendored},
		},
		"environments by what they hold": {
			files: "env/pyvenv.cfg env/lib/a.py tools/conda-meta/history tools/b.py ok/env/a.py hw/lib/python3.4/site.py hw/lib/python3.4/distutils/c.py hw/python3.4/d.py ENV/bin/activate_this.py ENV/bin/ipython=#!/usr/bin/python ENV/share/e.py",
			want:  "ENV/share/e.py hw/python3.4/d.py ok/env/a.py", skipped: []string{"ENV/bin: " + Environment, "env: " + Environment, "hw/lib/python3.4: " + Environment, "tools: " + Environment},
		},
		"an environment by hand": {files: "env/pyvenv.cfg env/lib/a.py", paths: "env", want: "env/lib/a.py", other: 1},
		"an environment's file, forced": {
			files: "env/pyvenv.cfg env/lib/a.py", paths: "env/lib/a.py", force: true,
			skipped: []string{"env/lib/a.py: " + Environment},
		},
		"exclude": {
			files: "a.py data/x.py data/raw/y.py src/old.py src/a.py", exclude: "data src/old.py", want: "a.py src/a.py",
			skipped: []string{"data: " + Excluded, "src/old.py: " + Excluded},
		},
		"an excluded folder by hand": {
			files: "data/x.py data/raw/y.py", exclude: "data", paths: "data/raw", want: "data/raw/y.py",
		},
		"a folder by hand": {
			files: "data/x.py data/raw/y.py", exclude: "data/raw", paths: "data", want: "data/x.py",
			skipped: []string{"data/raw: " + Excluded},
		},
		"an excluded folder by hand, forced": {
			files: "data/raw/y.py", exclude: "data", paths: "data/raw", force: true, skipped: []string{"data/raw: " + Excluded},
		},
		"an excluded file by hand": {files: "a.py b.py", exclude: "a.py", paths: ". a.py", want: "a.py b.py"},
		"ignored": {
			files: ".git/HEAD .git/info/exclude=mine.py .gitignore=gen_*.py¶tmp/¶!tmp/keep.py gen_a.py tmp/keep.py mine.py src/.gitignore=!gen_b.py src/gen_b.py src/gen_c.py",
			want:  "src/gen_b.py",
			skipped: []string{".git: " + Vendored, "gen_a.py: " + IgnoredByGit, "mine.py: " + IgnoredByInfo,
				"src/gen_c.py: " + IgnoredByGit, "tmp: " + IgnoredByGit},
			other: 2,
		},
		"ignored by the folders above": {
			files: ".git/HEAD .gitignore=gen.py src/.gitignore=/lib/old.py src/lib/gen.py src/lib/old.py src/lib/a.py",
			dir:   "src", paths: "lib", want: "lib/a.py",
			skipped: []string{"lib/gen.py: " + IgnoredByGit, "lib/old.py: " + IgnoredByGit},
		},
		"without git": {files: ".gitignore=gen.py src/gen.py src/a.py", paths: "src", want: "src/a.py", skipped: []string{"src/gen.py: " + IgnoredByGit}},
		"a repository in the repository": {
			files: ".git/HEAD .gitignore=a.py sub/.git=gitdir:␣../.git/modules/sub .git/modules/sub/info/exclude=b.py sub/a.py sub/b.py",
			want:  "sub/a.py", skipped: []string{".git: " + Vendored, "sub/b.py: " + IgnoredByInfo}, other: 2,
		},
		"a work tree": {
			files: "main/.git/info/exclude=a.py main/.git/worktrees/w/commondir=../.. w/.git=gitdir:␣../main/.git/worktrees/w w/a.py w/b.py",
			paths: "w", want: "w/b.py", skipped: []string{"w/a.py: " + IgnoredByInfo}, other: 1,
		},
		"an ignored folder by hand": {
			files: ".git/HEAD .gitignore=out/**¶gen.py out/a.py out/deep/b.py out/gen.py", paths: "out",
			want: "out/a.py out/deep/b.py", skipped: []string{"out/gen.py: " + IgnoredByGit},
		},
		"an ignored folder by hand, ignored as a name": {
			want: "out/a.py out/b/out/a.py", files: ".git/HEAD .gitignore=out/ out/a.py out/b/out/a.py", paths: "out",
		},
		"only some suffixes are let in": {
			files: ".git/HEAD .gitignore=*¶!*/¶!*.py src/a.py src/b.R", paths: "src",
			want: "src/a.py", skipped: []string{"src/b.R: " + IgnoredByGit},
		},
		"ignored by hand, forced": {
			files: ".git/HEAD .gitignore=out/¶!out/a.py out/a.py b.py", paths: "out/a.py b.py", force: true,
			want: "b.py", skipped: []string{"out/a.py: " + IgnoredByGit},
		},
		"paths that overlap": {files: "src/a.py src/b.py c.py", paths: "src/b.py . src ./src/a.py", want: "c.py src/a.py src/b.py"},
		"from above":         {files: "top.py src/a.py src/lib/b.py z/c.py", dir: "src", paths: "..", want: "../top.py ../z/c.py a.py lib/b.py"},
		"bad paths": {
			files: "a.py b.txt", paths: "a.py nothing.py b.txt a.py/x.py", want: "a.py",
			skipped:  []string{"b.txt: " + OtherKind},
			problems: []string{"a.py/x.py: not a directory", "nothing.py: no such file or folder"},
		},
		"folder named as a file": {files: "x.py/a.py y.ipynb/z.txt", want: "x.py/a.py", other: 1},
		"links": {
			files: "real/a.py b.py->real/a.py link->real loop.py->loop.py gone.R->nothing.R gone->nothing out.py->../outside.py up->..",
			want:  "out.py real/a.py",
			skipped: []string{"b.py: " + SameFile, "gone.R: " + BrokenLink, "link: " + FolderLink,
				"loop.py: " + BrokenLink, "up: " + FolderLink},
			other: 1,
		},
		"links by hand": {
			files: "real/a.py real/up->.. b.py->real/a.py link->real c.py->nothing", paths: "link b.py c.py",
			want: "b.py", skipped: []string{"link/a.py: " + SameFile, "link/up: " + FolderLink}, problems: []string{"c.py: " + BrokenLink},
		},
		"a linked .gitignore does not count": {files: ".git/HEAD rules=a.py .gitignore->rules a.py", want: "a.py", skipped: []string{".git: " + Vendored}, other: 2},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if strings.Contains(test.files, "->") && runtime.GOOS == "windows" {
				t.Skip("links need rights")
			}
			above := t.TempDir()
			write(t, filepath.Join(above, "outside.py"), "")
			root := filepath.Join(above, "root")
			for f := range strings.FieldsSeq(test.files) {
				if link, target, ok := strings.Cut(f, "->"); ok {
					if err := os.Symlink(target, filepath.Join(root, link)); err != nil {
						t.Fatal(err)
					}
					continue
				}
				file, content, _ := strings.Cut(f, "=")
				write(t, filepath.Join(root, file), strings.NewReplacer("␣", " ", "¶", "\n").Replace(content))
			}
			o := Options{Root: root, Dir: filepath.Join(root, test.dir), Paths: strings.Fields(test.paths),
				Excluded: excluding(strings.Fields(test.exclude)), ForceExclude: test.force}
			found := Find(context.Background(), o)
			same := func(what string, got, want []string) {
				t.Helper()
				if !slices.Equal(got, want) {
					t.Errorf("%s:\n got %q\nwant %q", what, got, want)
				}
			}
			same("files", names(found.Files), strings.Fields(test.want))
			same("skipped", reasons(found.Skipped), test.skipped)
			same("problems", messages(found.Problems), test.problems)
			if found.Other != test.other {
				t.Errorf("other: got %d, want %d", found.Other, test.other)
			}
			for _, f := range found.Files {
				if _, err := os.Stat(f.Path); err != nil {
					t.Error(err)
				}
				if want := filepath.ToSlash(filepath.Join(test.dir, f.Name)); f.Rel != want {
					t.Errorf("%s: relative to the root %s, want %s", f.Name, f.Rel, want)
				}
			}
		})
	}
}

// excluding makes a predicate as configuration does: paths, and what lies below
// them.
func excluding(paths []string) func(string) bool {
	return func(rel string) bool {
		return slices.ContainsFunc(paths, func(p string) bool { return rel == p || strings.HasPrefix(rel, p+"/") })
	}
}

func TestFileOutsideTheRoot(t *testing.T) {
	above := t.TempDir()
	root := filepath.Join(above, "root")
	write(t, filepath.Join(root, "a.py"), "")
	write(t, filepath.Join(above, "b.py"), "")
	b := filepath.Join(above, "b.py")
	found := Find(context.Background(), Options{Root: root, Dir: root, Paths: []string{b, "a.py"}})
	want := []File{
		{Path: b, Name: "../b.py", Rel: filepath.ToSlash(b), Named: true},
		{Path: filepath.Join(root, "a.py"), Name: "a.py", Rel: "a.py", Named: true},
	}
	if !slices.Equal(found.Files, want) {
		t.Errorf("got %+v, want %+v", found.Files, want)
	}
}

func TestPrograms(t *testing.T) {
	root := t.TempDir()
	for file := range strings.FieldsSeq("LICENSE README.md setup.py a.py lib/tides/LICENSE lib/tides/README lib/tides/setup.py lib/tides/b.py lib/gauge/README lib/gauge/setup.py " +
		"waves/LICENSE waves/README.md waves/environment.yml waves/c.py winds/LICENSE winds/README.md winds/Makefile winds/d.py buoys/LICENSE buoys/setup.py buoys/e.py fogs/LICENSE fogs/requirements.txt fogs/f.py " +
		"lib/reefs/README lib/reefs/.gitignore lib/reefs/g.py shoals/README shoals/.gitignore shoals/h.py coasts/paper/i.py coasts/own/j.py coasts/__MACOSX/paper/._i.py coasts/paper/LICENSE coasts/paper/README.md coasts/paper/setup.py " +
		"software/piers/LICENSE software/piers/README software/piers/k.py software/own/l.py lib/quays/README lib/quays/m.py lib/capes/LICENSE lib/capes/n.py cliffs/LICENSE cliffs/README cliffs/o.py") {
		write(t, filepath.Join(root, file), "")
	}
	found := Find(context.Background(), Options{Root: root, Dir: root})
	if want := []string{"buoys", "coasts/paper", "lib/reefs", "lib/tides", "software/piers", "waves", "winds"}; !slices.Equal(found.Programs, want) || len(found.Files) != 20 {
		t.Errorf("got %q of %d files, want %q of 20", found.Programs, len(found.Files), want)
	}
}

// TestCopies finds copies of programs that lack their papers.
func TestCopies(t *testing.T) {
	root := t.TempDir()
	for file := range strings.FieldsSeq("lib/tides/LICENSE lib/tides/README lib/tides/a.py lib/tides/b/c.py lib/tides/__init__.py a.py b/c.py __init__.py " +
		"old/tides/a.py old/tides/b/c.py old/tides/__init__.py old/tides/own.py parts/a.py parts/b/c.py moved/a.py moved/c.py moved/__init__.py " +
		"lib/gauge/LICENSE lib/gauge/README lib/gauge/d.py lib/gauge/e.py old/gauge/d.py old/gauge/e.py") {
		write(t, filepath.Join(root, file), "")
	}
	found := Find(context.Background(), Options{Root: root, Dir: root})
	if want := []string{"lib/gauge", "lib/tides", "old/tides"}; !slices.Equal(found.Programs, want) {
		t.Errorf("got %q, want %q", found.Programs, want)
	}
	found = Find(context.Background(), Options{Root: root, Dir: filepath.Join(root, "old"), Paths: []string{".."}})
	if want := []string{"../lib/gauge", "../lib/tides", "tides"}; !slices.Equal(found.Programs, want) {
		t.Errorf("from a folder: got %q, want %q", found.Programs, want)
	}
}

// TestNameOfRoot tells nothing by what a clone is called.
func TestNameOfRoot(t *testing.T) {
	for _, name := range []string{"software", "extern", "waves"} {
		root := filepath.Join(t.TempDir(), name)
		for file := range strings.FieldsSeq("tides/LICENSE tides/README.md tides/a.py") {
			write(t, filepath.Join(root, file), "")
		}
		if found := Find(context.Background(), Options{Root: root, Dir: root}); len(found.Files) != 1 || len(found.Programs) != 0 {
			t.Errorf("%s: got %q and the programs %q", name, names(found.Files), found.Programs)
		}
	}
}

func TestAbsent(t *testing.T) {
	root := t.TempDir()
	write(t, filepath.Join(root, "a.py"), "")
	write(t, filepath.Join(root, ".gitignore"), "made/\n")
	write(t, filepath.Join(root, ".gitmodules"), "[submodule \"tides\"]\n\tpath = lib/tides\n\turl = https://example.org/tides\n")
	absent := Absent(Options{Root: root, Dir: root})
	for name, want := range map[string]bool{"a.py": false, "b.py": true, "lib": false, "library": true, "made/c.py": false, "lib/tides": false, "lib/tides/d.py": false, "lib/tidesof": true} {
		if absent(name) != want {
			t.Errorf("%s: got %v", name, !want)
		}
	}
}

// TestAbsentAtOnce asks from several goroutines, for the race detector.
func TestAbsentAtOnce(t *testing.T) {
	root := t.TempDir()
	write(t, filepath.Join(root, "a.py"), "")
	absent := Absent(Options{Root: root, Dir: root})
	var asking sync.WaitGroup
	for range 4 {
		asking.Add(1)
		go func() {
			defer asking.Done()
			for _, name := range []string{"a.py", "b.py", "lib/c.py"} {
				if absent(name) != (name != "a.py") {
					t.Errorf("%s: wrong", name)
				}
			}
		}()
	}
	asking.Wait()
}

func TestCounts(t *testing.T) {
	found := Found{Other: 2, Skipped: []Skipped{{"a", Vendored}, {"b", IgnoredByGit}, {"c", IgnoredByGit}, {"d", OtherKind}}}
	want := []Count{{OtherKind, 3}, {IgnoredByGit, 2}, {Vendored, 1}}
	if got := found.Counts(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestFindStops(t *testing.T) {
	root := t.TempDir()
	write(t, filepath.Join(root, "a.py"), "")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if found := Find(ctx, Options{Root: root, Dir: root}); len(found.Files) != 0 {
		t.Errorf("found %v", found.Files)
	}
}

func TestUnreadable(t *testing.T) {
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		t.Skip("modes do not keep this user out")
	}
	root := t.TempDir()
	write(t, filepath.Join(root, "a.py"), "")
	for _, path := range []string{"shut/b.py", "bare", ".gitignore"} {
		write(t, filepath.Join(root, path), "")
	}
	for _, path := range []string{"shut", "bare", ".gitignore"} {
		if err := os.Chmod(filepath.Join(root, path), 0); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { _ = os.Chmod(filepath.Join(root, "shut"), 0o755) })
	found := Find(context.Background(), Options{Root: root, Dir: root})
	if got := names(found.Files); !slices.Equal(got, []string{"a.py"}) {
		t.Errorf("files %q", got)
	}
	if got := messages(found.Problems); !slices.Equal(got, []string{".gitignore: permission denied", "shut: permission denied"}) {
		t.Errorf("problems %q", got)
	}
	if got := reasons(found.Skipped); !slices.Equal(got, []string{"bare: " + Unreadable}) {
		t.Errorf("skipped %q", got)
	}
}
