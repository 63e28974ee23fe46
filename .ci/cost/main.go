// Command cost prints what each rule costs over the files of folders, in percent
// of the run:
//
//	go run ./.ci/cost [-runs N] [-select WORDS] [-cpuprofile FILE] FOLDER...
//
// A rule's figure is the time spent in its own analyzer. What several rules share,
// such as the reading of comments or of names, has a line of its own; an index of
// the tree that is built when first asked for counts for whoever asks first. The
// rest of a run is reading, parsing, suppressions and places.
//
// Files are read once; every run is of one worker in this process, and each figure
// is the median of its runs. Let nothing else run beside it.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
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
	runs := flag.Int("runs", 7, "how many `runs`")
	selected := flag.String("select", "default", "`rules`, habits, default or all, with commas")
	profile := flag.String("cpuprofile", "", "write a profile of the runs to `file`")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/cost [-runs N] [-select WORDS] [-cpuprofile FILE] FOLDER...")
		os.Exit(2)
	}
	err := profiled(*profile, func() error { return measure(flag.Args(), *runs, strings.Split(*selected, ",")) })
	if err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

// profiled calls work and, where a file is named, writes there what it spent its
// time on.
func profiled(file string, work func() error) error {
	if file == "" {
		return work()
	}
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	err = work()
	pprof.StopCPUProfile()
	return errors.Join(err, f.Close())
}

// total is the key of a whole run among the times of its analyzers.
const total = "the whole run"

func measure(folders []string, runs int, selected []string) error {
	files, texts, err := load(folders)
	if err != nil {
		return err
	}
	times := make(map[string][]time.Duration)
	for range runs {
		took, err := once(files, texts, selected)
		if err != nil {
			return err
		}
		for name, t := range took {
			times[name] = append(times[name], t)
		}
	}
	median := make(map[string]time.Duration)
	for name, list := range times {
		slices.Sort(list)
		median[name] = list[len(list)/2]
	}
	isRule := make(map[string]bool)
	for _, r := range rules.All() {
		isRule[r.Name()] = true
	}
	fmt.Printf("%d files, %.2f s with one worker\n", len(files), median[total].Seconds())
	names := slices.SortedFunc(maps.Keys(median), func(a, b string) int {
		return cmp.Or(cmp.Compare(median[b], median[a]), strings.Compare(a, b))
	})
	for _, name := range names {
		percent := 100 * median[name].Seconds() / median[total].Seconds()
		remark := ""
		switch {
		case !isRule[name]:
			remark = "  (shared)"
		case percent > limit:
			remark = fmt.Sprintf("  over %d %%", limit)
		}
		if name != total {
			fmt.Printf("%5.1f %%  %s%s\n", percent, name, remark)
		}
	}
	return nil
}

// once times a run and each analyzer in it.
func once(files, texts []analyzer.File, selected []string) (map[string]time.Duration, error) {
	cfg, err := config.Load(config.Place{Root: "."}, rules.All(), rules.Profiles(), config.Flags{Select: selected})
	if err != nil {
		return nil, err
	}
	took := make(map[string]time.Duration)
	runtime.GC() // what the run before left is not this one's
	start := time.Now()
	_, err = analyzer.Run(context.Background(), analyzer.Options{
		Files: files, Texts: texts, Rules: rules.All(), Config: cfg.For, Jobs: 1,
		Observe: func(name string, t time.Duration) { took[name] += t },
	})
	took[total] = time.Since(start)
	return took, err
}

// load reads the files that a check of the folders would read, and names those
// beside them.
func load(folders []string) (files, texts []analyzer.File, err error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, nil, err
	}
	for i, f := range folders {
		if folders[i], err = filepath.Abs(f); err != nil {
			return nil, nil, err
		}
	}
	found := discover.Find(context.Background(), discover.Options{Root: dir, Dir: dir, Paths: folders})
	for _, f := range found.Texts {
		texts = append(texts, analyzer.File{Path: f.Path, Name: f.Name, Rel: f.Rel})
	}
	for _, f := range found.Files {
		text, err := os.ReadFile(f.Path)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, analyzer.File{Path: f.Path, Name: f.Name, Rel: f.Rel, Told: true, Text: text})
	}
	if len(files) == 0 {
		return nil, nil, fmt.Errorf("no files to check in %v", folders)
	}
	return files, texts, nil
}
