// Command cost prints what each rule costs over the files of folders, in percent
// of the run by default:
//
//	go run ./.ci/cost [-runs N] [-rules NAMES] FOLDER...
//
// The first figure is what the rule adds: the run by default with it over the one
// without it. What several rules share, such as the reading of comments or of
// names, is in no rule's figure but one that alone asks for it. The second is the
// rule by itself over no rule at all, the shared part counted whole.
//
// Files are read once; every run is of one worker in this process, and of the runs
// of each selection the fastest counts. Let nothing else run beside it.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/analyzer/discover"
	"github.com/labcoat-lint/labcoat/rules"
)

// limit is what a rule may cost, in percent.
const limit = 3

func main() {
	runs := flag.Int("runs", 5, "runs of each rule")
	only := flag.String("rules", "", "`names` of the rules to time, with commas; default: all")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/cost [-runs N] [-rules NAMES] FOLDER...")
		os.Exit(2)
	}
	if err := measure(flag.Args(), *runs, *only); err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

func measure(folders []string, runs int, only string) error {
	files, err := load(folders)
	if err != nil {
		return err
	}
	var habits []string // the default set: no rule of it is named
	for _, rule := range rules.All() {
		if !slices.Contains(habits, rule.Habit) {
			habits = append(habits, rule.Habit)
		}
	}
	choices := map[string]config.Flags{"none": {Select: []string{"none"}}, "default": {}, "all": {Select: []string{"all"}}}
	var names []string
	for _, rule := range rules.All() {
		name := rule.Name()
		if only != "" && !slices.Contains(strings.Split(only, ","), name) {
			continue
		}
		names = append(names, name)
		choices[alone(name)] = config.Flags{Select: []string{name}}
		choices[with(name)] = config.Flags{Select: append(slices.Clone(habits), name)}
		choices[without(name)] = config.Flags{Select: habits, Ignore: []string{name}}
	}
	order := slices.Sorted(maps.Keys(choices))
	best := make(map[string]time.Duration)
	for range runs {
		for _, choice := range order {
			took, err := once(files, choices[choice])
			if err != nil {
				return err
			}
			if old, ok := best[choice]; !ok || took < old {
				best[choice] = took
			}
		}
	}
	floor, usual, all := best["none"].Seconds(), best["default"].Seconds(), best["all"].Seconds()
	fmt.Printf("%d files; no rule %.2f s, by default %.2f s (%.2f), all rules %.2f s (%.2f)\n", len(files), floor, usual, usual/floor, all, all/floor)
	fmt.Println("  adds   alone")
	adds := func(name string) float64 { return 100 * (best[with(name)] - best[without(name)]).Seconds() / usual }
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(adds(b), adds(a)) })
	for _, name := range names {
		mark := ""
		if adds(name) > limit {
			mark = fmt.Sprintf("  over %d %%", limit)
		}
		fmt.Printf("%5.1f %% %5.1f %%  %s%s\n", adds(name), 100*(best[alone(name)].Seconds()-floor)/usual, name, mark)
	}
	return nil
}

func alone(rule string) string   { return rule + " alone" }
func with(rule string) string    { return "default with " + rule }
func without(rule string) string { return "default without " + rule }

// once times a run.
func once(files []analyzer.File, choice config.Flags) (time.Duration, error) {
	cfg, err := config.Load(config.Place{Root: "."}, rules.All(), choice)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	_, err = analyzer.Run(context.Background(), analyzer.Options{Files: files, Rules: rules.All(), Config: cfg.For, Jobs: 1})
	return time.Since(start), err
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
	found := discover.Find(context.Background(), discover.Options{Root: dir, Dir: dir, Paths: folders})
	var files []analyzer.File
	for _, f := range found.Files {
		text, err := os.ReadFile(f.Path)
		if err != nil {
			return nil, err
		}
		files = append(files, analyzer.File{Path: f.Path, Name: f.Name, Rel: f.Rel, Told: true, Text: text})
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no files to check in %v", folders)
	}
	return files, nil
}
