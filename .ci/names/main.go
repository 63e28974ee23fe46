// Command names compares what labcoat and ruff say about the names of Python:
//
//	go run ./.ci/names -labcoat FILE -ruff FILE [-draw FOLDER] FOLDER...
//
// It prints, for each rule and the code of ruff that is closest to it, how many
// findings both have, only labcoat and only ruff. Every folder is a project of its
// own; both programs get the same list of its scripts and notebooks.
//
// With -notebooks it leaves the scripts out of the table. A folder that one of the
// programs dies on is left out, and said so.
//
// With -draw it also writes files of findings to be read, one for each rule and side
// of the table, each finding with the lines around it. They are drawn by a seed, with
// at most a few from one repository or package, and one of those that say the same of
// the same line, as copies of a package do.
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// pairs are the rules and the codes of ruff that they are held against.
var pairs = []pair{
	{"unused_import", []string{"unused_import"}, "F401"},
	{"repeated_import", []string{"repeated_import"}, "F811"},
	{"unused_variable", []string{"unused_variable"}, "F841"},
	{"undefined_name", []string{"undefined_name", "hidden_state"}, "F821"},
	{"overwritten_value", []string{"overwritten_value"}, ""},
	{"global_state", []string{"global_state"}, "PLW0603"},
}

type pair struct {
	name  string
	rules []string
	code  string
}

// options are what the command line says.
type options struct {
	labcoat, ruff string
	draw          string
	notebooks     bool
	count, per    int
	seed          uint64
}

func main() {
	var o options
	flag.StringVar(&o.labcoat, "labcoat", ".ci/.tools/labcoat", "the `program` labcoat")
	flag.StringVar(&o.ruff, "ruff", ".ci/.tools/peers/bin/ruff", "the `program` ruff")
	flag.StringVar(&o.draw, "draw", "", "write findings to be read into this `folder`")
	flag.BoolVar(&o.notebooks, "notebooks", false, "compare notebooks only")
	flag.IntVar(&o.count, "n", 60, "how `many` findings to draw")
	flag.IntVar(&o.per, "per", 6, "how `many` of them from one part of a folder")
	flag.Uint64Var(&o.seed, "seed", 1, "`number` that the draw begins with")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/names [flags] FOLDER...")
		os.Exit(2)
	}
	if err := o.run(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

func (o options) run(folders []string) error {
	differences := make(map[string]*difference)
	for _, p := range pairs {
		differences[p.name] = &difference{}
	}
	lines := 0
	for _, folder := range folders {
		files, err := o.listFiles(folder)
		if err != nil {
			return err
		}
		found, err := o.check(folder, files)
		if err != nil {
			fmt.Fprintf(os.Stderr, "names: left out %s: %v\n", folder, err)
			continue
		}
		for _, p := range pairs {
			differences[p.name].add(p, found)
		}
		lines += found.lines
	}
	fmt.Printf("%d lines of Python\n%-18s %8s %13s %10s  %s\n", lines, "rule", "both", "only labcoat", "only ruff", "ruff's code")
	for _, p := range pairs {
		d := differences[p.name]
		fmt.Printf("%-18s %8d %13d %10d  %s\n", p.name, len(d.both), len(d.labcoat), len(d.ruff), p.code)
		if err := o.write(p.name, d); err != nil {
			return err
		}
	}
	return nil
}

// listFiles lists the scripts and notebooks below a folder.
func (o options) listFiles(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || d.Name() == ".ipynb_checkpoints"):
			return filepath.SkipDir
		case !d.Type().IsRegular():
			return nil
		}
		if ext := filepath.Ext(path); ext == ".py" && !o.notebooks || ext == ".ipynb" {
			path, err = filepath.Abs(path)
			files = append(files, path)
		}
		return err
	})
	return files, err
}

// difference is what the two programs say for one rule.
type difference struct{ both, labcoat, ruff []finding }

func (d *difference) add(p pair, found results) {
	other := make(map[string][]finding) // ruff's, by path
	for _, f := range found.ruff {
		if p.code != "" && f.rule == p.code {
			other[f.path] = append(other[f.path], f)
		}
	}
	own := make(map[string][]finding)
	for _, f := range found.labcoat {
		if slices.Contains(p.rules, f.rule) {
			own[f.path] = append(own[f.path], f)
		}
	}
	matched := make(map[string]bool)
	for _, f := range found.labcoat {
		if !slices.Contains(p.rules, f.rule) {
			continue
		}
		is := false
		for _, r := range other[f.path] {
			if f.matches(r) || p.code == "F841" && f.setsFirst(r, own[f.path]) {
				is, matched[r.key()] = true, true
			}
		}
		if is {
			d.both = append(d.both, f)
		} else {
			d.labcoat = append(d.labcoat, f)
		}
	}
	for _, list := range other {
		for _, r := range list {
			if !matched[r.key()] {
				matched[r.key()] = true
				d.ruff = append(d.ruff, r)
			}
		}
	}
}

// write writes the draws of a rule.
func (o options) write(rule string, d *difference) error {
	if o.draw == "" {
		return nil
	}
	for side, list := range map[string][]finding{"labcoat": d.labcoat, "ruff": d.ruff, "both": d.both} {
		var text bytes.Buffer
		for i, f := range o.drawn(list) {
			if err := f.print(&text, i+1); err != nil {
				return err
			}
		}
		if err := os.WriteFile(filepath.Join(o.draw, rule+"."+side), text.Bytes(), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (o options) drawn(list []finding) []finding {
	slices.SortFunc(list, func(a, b finding) int { return cmp.Or(strings.Compare(a.path, b.path), cmp.Compare(a.first, b.first)) })
	random := rand.New(rand.NewPCG(o.seed, o.seed))
	random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	from, seen := make(map[string]int), make(map[string]bool)
	var drawn []finding
	for _, f := range list {
		part := partOf(f.path)
		if len(drawn) == o.count || from[part] == o.per {
			continue
		}
		if said := f.message + f.line(); !seen[said] {
			seen[said] = true
			from[part]++
			drawn = append(drawn, f)
		}
	}
	return drawn
}

// partOf names what a file is part of: its repository, its package, its folder.
func partOf(path string) string {
	for dir := filepath.Dir(path); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if filepath.Base(filepath.Dir(dir)) == "site-packages" {
			return dir
		}
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
	}
	return filepath.Dir(path)
}
