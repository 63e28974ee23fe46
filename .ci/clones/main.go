// Command clones puts copies of real code into real sources and counts how many of
// them duplicated_code tells:
//
//	go run ./.ci/clones [-seed N] [-count N] [-show] [-keep FOLDER] [-pylint PROGRAM] FOLDER...
//
// Each copy is of a stretch no six statements of which, nor six that reach over its ends,
// stand anywhere else, and that begins with a value which the rest of it reckons with and
// ends with one that is reckoned from it: to the letter but for comments and blank lines, or
// with names and literals changed; in another script, nested in a loop, at the end of a file,
// in another cell or chunk. What has to be told is therefore certain and the same for every
// detector.
// A group is found when one finding names all its places, in part when it names two of
// them, and exact when it names nothing else and each from its first line to its last. With -pylint the duplicate-code of that
// program is counted by the same words, on the same sources.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/analyzer/discover"
	"github.com/labcoat-lint/labcoat/analyzer/first"
	"github.com/labcoat-lint/labcoat/rules"
)

func main() {
	seed := flag.Uint64("seed", 1, "of the `draw`")
	count := flag.Int("count", 200, "how many `groups` of copies")
	show := flag.Bool("show", false, "print the groups that are not found as they were made")
	pylint := flag.String("pylint", "", "run this `program` on the scripts of Python too")
	keep := flag.String("keep", "", "write the sources with their copies, and where these are, into a `folder`")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/clones [-seed N] [-count N] [-show] [-keep FOLDER] [-pylint PROGRAM] FOLDER...")
		os.Exit(2)
	}
	if err := measure(flag.Args(), *seed, *count, *show, *keep, *pylint); err != nil {
		fmt.Fprintln(os.Stderr, "clones:", err)
		os.Exit(1)
	}
}

func measure(folders []string, seed uint64, count int, show bool, keep, pylint string) error {
	files, err := load(folders)
	if err != nil {
		return err
	}
	made := inject(files, rand.New(rand.NewPCG(seed, 0)), count)
	if len(made) < count {
		return fmt.Errorf("only %d of %d groups could be made", len(made), count)
	}
	if keep != "" {
		if err := write(keep, files, made); err != nil {
			return err
		}
	}
	begin := time.Now()
	after, err := check(files)
	if err != nil {
		return err
	}
	took := time.Since(begin)
	compare(made, after, show)
	if pylint == "" {
		return nil
	}
	fmt.Printf("%d groups told in %.1f s\n\n", len(after), took.Seconds())
	return measurePylint(pylint, files, made)
}

// load reads the files that a check of the folders would read.
func load(folders []string) ([]analyzer.File, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	for i, f := range folders {
		if folders[i], err = filepath.Abs(f); err != nil {
			return nil, err
		}
	}
	var files []analyzer.File
	for _, f := range discover.Find(context.Background(), discover.Options{Root: dir, Dir: dir, Paths: folders}).Files {
		if first.PutAside(f.Name) {
			continue // whose copies are not told
		}
		text, err := os.ReadFile(f.Path)
		if err != nil {
			return nil, err
		}
		files = append(files, analyzer.File{Path: f.Path, Name: f.Name, Rel: f.Name, Told: true, Text: text})
	}
	if len(files) == 0 {
		return nil, errors.New("no files to check")
	}
	return files, nil
}

// write also lists the places of each group in groups.txt, by which other detectors can
// be measured.
func write(folder string, files []analyzer.File, made []group) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	names := make(map[string]string)
	for i, f := range files {
		names[f.Name] = fmt.Sprintf("%04d_%s", i, filepath.Base(f.Name))
		if err := os.WriteFile(filepath.Join(folder, names[f.Name]), f.Text, 0o666); err != nil {
			return err
		}
	}
	var list strings.Builder
	for _, g := range made {
		fmt.Fprintln(&list, g.kind)
		for _, s := range g.spots {
			fmt.Fprintf(&list, "\t%s\t%d\t%d\t%d\n", names[s.path], s.cell, s.first, s.last)
		}
	}
	return os.WriteFile(filepath.Join(folder, "groups.txt"), []byte(list.String()), 0o666)
}

// spot is a place of a finding: lines in a file, or in a cell of a notebook.
type spot struct {
	path        string
	cell        int
	first, last int
}

// check returns the places of each group that the rule tells.
func check(files []analyzer.File) ([][]spot, error) {
	cfg, err := config.Load(config.Place{Root: "."}, rules.All(), rules.Profiles(), config.Flags{Select: []string{"duplicated_code"}})
	if err != nil {
		return nil, err
	}
	production := func(rel string) (*analyzer.Selection, analyzer.Stage) {
		selection, _ := cfg.For(rel)
		return selection, analyzer.Production
	}
	result, err := analyzer.Run(context.Background(), analyzer.Options{Files: files, Rules: rules.All(), Config: production})
	if err != nil {
		return nil, err
	}
	var groups [][]spot
	for i := range result.Findings {
		f := &result.Findings[i]
		if f.Rule != "duplicated_code" {
			continue
		}
		group := []spot{at(analyzer.Related{Path: f.Path, Cell: f.Cell, Start: f.Start, End: f.End})}
		for _, r := range f.Related {
			group = append(group, at(r))
		}
		groups = append(groups, group)
	}
	return groups, nil
}

func at(r analyzer.Related) spot {
	s := spot{path: r.Path, first: r.Start.Line, last: r.End.Line}
	if r.Cell != nil && filepath.Ext(r.Path) == ".ipynb" {
		s.cell = r.Cell.Index
	}
	return s
}

func (s spot) overlaps(o spot) bool {
	return s.path == o.path && s.cell == o.cell && s.first <= o.last && o.first <= s.last
}

// compare prints the figures.
func compare(made []group, told [][]spot, show bool) {
	type tally struct{ all, found, part, exact, twice int }
	tallies := make(map[string]*tally)
	total := &tally{}
	for _, g := range made {
		var touching [][]spot
		for _, t := range told {
			if slices.ContainsFunc(t, func(s spot) bool { return slices.ContainsFunc(g.spots, s.overlaps) }) {
				touching = append(touching, t)
			}
		}
		found := slices.ContainsFunc(touching, func(t []spot) bool {
			return !slices.ContainsFunc(g.spots, func(s spot) bool { return !slices.ContainsFunc(t, s.overlaps) })
		})
		part := !found && slices.ContainsFunc(touching, func(t []spot) bool {
			return len(slices.DeleteFunc(slices.Clone(g.spots), func(s spot) bool { return !slices.ContainsFunc(t, s.overlaps) })) > 1
		})
		exact := slices.ContainsFunc(touching, func(t []spot) bool {
			return len(t) == len(g.spots) && !slices.ContainsFunc(g.spots, func(s spot) bool { return !slices.Contains(t, s) })
		})
		if tallies[g.kind] == nil {
			tallies[g.kind] = &tally{}
		}
		for _, t := range []*tally{tallies[g.kind], total} {
			t.all++
			if found {
				t.found++
			}
			if part {
				t.part++
			}
			if exact {
				t.exact++
			}
			if len(touching) > 1 {
				t.twice++
			}
		}
		if show && (!exact || len(touching) > 1) {
			fmt.Printf("%s\n  made %v\n  told %v\n%s\n", g.kind, g.spots, touching, g.text)
		}
	}
	tell := func(kind string, t *tally) {
		fmt.Printf("%-28s %3d groups, %3d found, %d in part, %3d exact, %d told twice\n", kind, t.all, t.found, t.part, t.exact, t.twice)
	}
	for _, kind := range slices.Sorted(maps.Keys(tallies)) {
		tell(kind, tallies[kind])
	}
	tell("all", total)
}
