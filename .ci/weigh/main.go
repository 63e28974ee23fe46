// Command weigh computes the weights of stray_print's cues out of prints that were labelled by
// hand, and how well they would tell prints of repositories that were left out. Only prints of
// Python are weighed.
//
//	go run ./.ci/weigh [-penalty COST] [-least ODDS] [-sites] LABELS.json...
//
// LABELS.json lists places as {"repo", "path", "cell", "line", "end_line", "label", "borderline",
// "second"}: the path is relative to the repository, the cell is counted from 1 over all cells
// of a notebook or null, lines are counted from 1 in the file or the cell, the label is one of
// inspection, message, product and not_print, and second is the other label of a borderline
// place. The sources of prints-NAME.json stand in the folder NAME beside it, one folder a
// repository. With -sites, what is seen at each place is printed instead, as JSON.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/rules/prints"
)

func main() {
	penalty := flag.Float64("penalty", 1, "how much a unit of weight costs, in log likelihood")
	least := flag.Float64("least", 1, "the log `odds` from which on a print is told")
	sites := flag.Bool("sites", false, "print what is seen at each place")
	flag.Parse()
	if err := run(flag.Args(), *penalty, *least, *sites); err != nil {
		fmt.Fprintln(os.Stderr, "weigh:", err)
		os.Exit(1)
	}
}

func run(files []string, penalty, least float64, sites bool) error {
	if len(files) == 0 {
		return errors.New("name the files with the labelled places")
	}
	var places []place
	for _, name := range files {
		found, err := read(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		places = append(places, found...)
	}
	if sites {
		return json.NewEncoder(os.Stdout).Encode(places)
	}
	places = slices.DeleteFunc(places, func(p place) bool { return !p.Weighed })
	if len(places) == 0 {
		return errors.New("no print is weighed")
	}
	names := prints.Cues()
	fmt.Println(len(places), "prints")
	model := fit(places, names, penalty)
	fmt.Printf("%+5.1f  start\n", model.start)
	for i, name := range names {
		if model.weights[i] != 0 {
			fmt.Printf("%+5.1f  %s\n", model.weights[i], name)
		}
	}
	score := validate(places, names, penalty, least)
	fmt.Printf("each repository told by the others: precision %.3f, recall %.3f (%d right, %d wrong, %d missed)\n",
		share(score.right, score.wrong), share(score.right, score.missed), score.right, score.wrong, score.missed)
	return nil
}

// place is a labelled print and what is seen at it.
type place struct {
	Repo       string   `json:"repo"`
	Path       string   `json:"path"`
	Cell       *int     `json:"cell"`
	Line       int      `json:"line"`
	End        int      `json:"end_line"`
	Label      string   `json:"label"`
	Second     string   `json:"second,omitempty"`
	Borderline bool     `json:"borderline"`
	Weighed    bool     `json:"weighed"`
	Cues       []string `json:"cues"`
}

// truth is how far a place is a look at a value: readers of borderline places lean to the
// first label.
func (p *place) truth() float64 {
	switch {
	case p.Label == "inspection" && !p.Borderline:
		return 1
	case p.Label == "inspection":
		return 0.6
	case p.Borderline && p.Second == "inspection":
		return 0.35
	}
	return 0
}

// weight is how much a place counts.
func (p *place) weight() float64 {
	if p.Borderline {
		return 0.5
	}
	return 1
}

// read reads the labelled places of a file and looks at their sources.
func read(name string) ([]place, error) {
	text, err := os.ReadFile(name) //nolint:gosec // the caller's own file
	if err != nil {
		return nil, err
	}
	var places []place
	if err := json.Unmarshal(text, &places); err != nil {
		return nil, err
	}
	folder := strings.TrimPrefix(strings.TrimSuffix(name, ".json"), filepath.Join(filepath.Dir(name), "prints-"))
	folder = filepath.Join(filepath.Dir(name), folder)
	seen := make(map[string][]seenAt)
	for i := range places {
		p := &places[i]
		file := filepath.Join(folder, strings.ReplaceAll(p.Repo, "/", "+"), p.Path)
		sites, known := seen[file]
		if !known {
			if sites, err = look(file, p.Path); err != nil {
				return nil, err
			}
			seen[file] = sites
		}
		for _, s := range sites {
			if (p.Cell == nil || *p.Cell == s.cell) && p.Line <= s.line && s.line <= cmp.Or(p.End, p.Line) {
				p.Weighed, p.Cues = true, s.cues
				break
			}
		}
	}
	return places, nil
}

// seenAt is a print that stray_print weighs.
type seenAt struct {
	cell, line int
	cues       []string
}

// look returns the prints of a file that are weighed. Path is what it is called in its
// repository.
func look(file, path string) (found []seenAt, err error) {
	text, err := os.ReadFile(file) //nolint:gosec // beside the caller's own file
	if err != nil {
		return nil, err
	}
	doc, err := source.Read(path, text)
	if err != nil {
		return nil, nil //nolint:nilerr // a file that labcoat cannot read has no prints
	}
	for _, s := range prints.Sites(syntax.Parse(doc)) {
		at := seenAt{line: doc.Start(s.Call.Span()).Line, cues: s.Cues}
		if cell := doc.CellAt(s.Call.Start()); cell != nil {
			at.cell = cell.Index
		}
		found = append(found, at)
	}
	return found, nil
}
