// Command noise prints how many of the lines of comments and code are comments,
// as comment_noise counts them: percentiles over the documents, functions and
// cells of each folder, and of all of them together.
//
//	go run ./.ci/noise [-least LINES] [-all] FOLDER...
//
// A part with fewer than LINES lines of comments and code is left out.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/comment"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/rules/comments"
)

// biggest is how many bytes a file may have: more is data.
const biggest = 4 << 20

func main() {
	least := flag.Int("least", 15, "`lines` of comments and code that a part must have")
	total := flag.Bool("all", false, "print the sums of all folders only")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/noise [-least LINES] [-all] FOLDER...")
		os.Exit(2)
	}
	fmt.Printf("%-32s %-9s %7s %5s %5s %5s %5s %5s %5s %5s\n", "folder", "part", "count", "p50", "p75", "p90", "p95", "p98", "p99", "over")
	all := make(shares)
	for _, root := range flag.Args() {
		s := make(shares)
		if err := s.measure(root, *least); err != nil {
			fmt.Fprintln(os.Stderr, "noise:", err)
			os.Exit(1)
		}
		if !*total {
			s.print(filepath.Base(root))
		}
		for kind, list := range s {
			all[kind] = append(all[kind], list...)
		}
	}
	all.print("all")
}

// shares lists, for each kind of part, how many percent of its lines are comments.
type shares map[comments.PartKind][]int

func (s shares) measure(root string, least int) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if skipped[d.Name()] {
				return filepath.SkipDir
			}
			return nil
		}
		switch strings.ToLower(filepath.Ext(path)) {
		case ".py", ".r", ".rmd", ".qmd", ".ipynb":
		default:
			return nil
		}
		info, err := d.Info()
		if err != nil || !info.Mode().IsRegular() || info.Size() > biggest {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		doc, err := source.Read(path, text)
		if err != nil || doc.Generated {
			return nil // no document that labcoat would judge
		}
		f := syntax.Parse(doc)
		for _, p := range comments.Parts(f, comment.Read(f)) {
			if p.Comments+p.Code >= least {
				s[p.Kind] = append(s[p.Kind], p.Share())
			}
		}
		return nil
	})
}

// skipped are folders that hold what others wrote.
var skipped = map[string]bool{".git": true, "renv": true, "packrat": true, "node_modules": true, "site-packages": true}

func (s shares) print(name string) {
	for kind := comments.WholeDocument; kind <= comments.OneCell; kind++ {
		list := s[kind]
		if len(list) == 0 {
			continue
		}
		slices.Sort(list)
		fmt.Printf("%-32s %-9s %7d", name, kind, len(list))
		for _, percent := range []int{50, 75, 90, 95, 98, 99} {
			fmt.Printf(" %5d", list[(len(list)-1)*percent/100])
		}
		over := len(list) - firstOver(list, 50)
		fmt.Printf(" %5d\n", over)
	}
}

// firstOver is the index of the first of the sorted shares above a limit.
func firstOver(list []int, limit int) int {
	at, _ := slices.BinarySearch(list, limit+1)
	return at
}
