// Command cost prints what each rule adds to a run with all of them, in percent,
// over the files of folders:
//
//	go run ./.ci/cost [-runs N] FOLDER...
//
// Files are read once; every run is of one worker in this process, and of the runs
// of each selection the fastest counts. What several rules share, such as the
// reading of comments, counts for each of them. Let nothing else run beside it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
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
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/cost [-runs N] FOLDER...")
		os.Exit(2)
	}
	if err := measure(flag.Args(), *runs); err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

func measure(folders []string, runs int) error {
	files, err := load(folders)
	if err != nil {
		return err
	}
	names := []string{"none", "all"}
	for _, rule := range rules.All() {
		names = append(names, rule.Name())
	}
	best := make(map[string]time.Duration)
	for range runs {
		for _, name := range names {
			took, err := once(files, name)
			if err != nil {
				return err
			}
			if old, ok := best[name]; !ok || took < old {
				best[name] = took
			}
		}
	}
	floor, all := best["none"], best["all"]
	fmt.Printf("%d files; all rules %.2f s, none %.2f s, ratio %.2f\n", len(files), all.Seconds(), floor.Seconds(), all.Seconds()/floor.Seconds())
	names = names[2:]
	slices.SortStableFunc(names, func(a, b string) int { return int(best[b] - best[a]) })
	for _, name := range names {
		percent := 100 * float64(best[name]-floor) / float64(all)
		mark := ""
		if percent > limit {
			mark = fmt.Sprintf("  over %d %%", limit)
		}
		fmt.Printf("%5.1f %%  %s%s\n", max(0, percent), name, mark)
	}
	return nil
}

// once times a run of one rule, of none or of all.
func once(files []analyzer.File, name string) (time.Duration, error) {
	cfg, err := config.Load(config.Place{Root: "."}, rules.All(), config.Flags{Select: []string{name}})
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
