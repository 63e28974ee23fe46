package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// finding is what one of the programs says.
type finding struct {
	rule, path        string
	cell, first, last int // cell 0 in scripts
	names             []string
	message           string
}

// matches reports whether a finding of labcoat's is about what one of ruff's is.
func (f finding) matches(ruff finding) bool {
	shared := slices.ContainsFunc(ruff.names, f.means)
	switch ruff.rule {
	case "F821":
		return shared // labcoat tells the first place only
	case "F811": // and a statement's first name
		return f.cell == ruff.cell && f.first <= ruff.first && (ruff.first <= f.last || shared && ruff.first <= f.first+statement)
	}
	return shared && f.cell == ruff.cell && f.first <= ruff.first && ruff.first <= f.last
}

// statement is how many lines an import has at most.
const statement = 20

// means reports whether a finding is about a name, of which a message holds no more than
// the beginning where it is long.
func (f finding) means(name string) bool {
	return slices.ContainsFunc(f.names, func(own string) bool {
		begin, clipped := strings.CutSuffix(own, "…")
		return own == name || clipped && strings.HasPrefix(name, begin)
	})
}

// setsFirst reports whether a finding is about the variable of one of ruff's: labcoat
// tells the place that sets it first, ruff the last. Of those in front with the name it
// is the last one.
func (f finding) setsFirst(ruff finding, all []finding) bool {
	front := func(g finding) bool {
		return g.cell == ruff.cell && g.first <= ruff.first && slices.ContainsFunc(ruff.names, g.means)
	}
	return front(f) && !slices.ContainsFunc(all, func(g finding) bool { return front(g) && g.first > f.first })
}

// key is the same for findings of ruff's that count once.
func (f finding) key() string {
	if f.rule == "F821" {
		return fmt.Sprint(f.path, f.names)
	}
	return fmt.Sprint(f.path, f.cell, f.first, f.names)
}

// results are the findings of both programs in a folder.
type results struct {
	labcoat, ruff []finding
	lines         int
}

func (o options) check(folder string, files []string) (results, error) {
	var found results
	folder, err := filepath.Abs(folder)
	if err != nil || len(files) == 0 {
		return found, err
	}
	dir, err := os.MkdirTemp("", "names")
	if err != nil {
		return found, err
	}
	defer os.RemoveAll(dir)
	list := filepath.Join(dir, "files")
	if err := os.WriteFile(list, []byte(strings.Join(files, "\n")), 0o600); err != nil {
		return found, err
	}
	if found.labcoat, err = o.runLabcoat(folder, list); err != nil {
		return found, err
	}
	if found.ruff, err = o.runRuff(list); err != nil {
		return found, err
	}
	for _, path := range files {
		if doc, err := readDocument(path); err == nil {
			found.lines += bytes.Count(doc.Code, []byte("\n"))
		}
	}
	return found, nil
}

func readDocument(path string) (*source.Document, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return source.Read(path, text)
}

// output runs a program that has findings when it ends with 1. Status 2 is a file
// that it could not read, of which real folders have some.
func output(program, dir string, arguments ...string) ([]byte, error) {
	program, err := filepath.Abs(program)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(program, arguments...)
	cmd.Dir = dir
	text, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && len(text) > 0 {
		err = nil
	}
	return text, err
}

func (o options) runLabcoat(folder, list string) ([]finding, error) {
	var rules []string
	for _, p := range pairs {
		rules = append(rules, p.rules...)
	}
	text, err := output(o.labcoat, folder, "check", "--isolated", "-q", "--select", strings.Join(rules, ","), "--output-format", "json", "--files-from", list)
	if err != nil {
		return nil, fmt.Errorf("labcoat: %w", err)
	}
	var report struct {
		Findings []struct {
			Rule, Category, Path, Message, Language string
			Line                                    int
			EndLine                                 int `json:"end_line"`
			Cell                                    *struct{ Index int }
			Data                                    struct{ Names []string }
		}
	}
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("labcoat: %w", err)
	}
	var found []finding
	for _, f := range report.Findings {
		if f.Language != "python" || strings.HasPrefix(f.Category, "script") {
			continue // R, and the top level of scripts, of which ruff says nothing
		}
		one := finding{rule: f.Rule, path: filepath.Join(folder, f.Path), first: f.Line, last: f.EndLine, message: f.Message, names: quoted(f.Message)}
		if f.Cell != nil && filepath.Ext(f.Path) == ".ipynb" {
			one.cell = f.Cell.Index
		}
		if len(f.Data.Names) == 0 {
			found = append(found, one)
		}
		for _, name := range f.Data.Names { // ruff has a finding for each
			one.names = []string{name}
			found = append(found, one)
		}
	}
	return found, nil
}

func (o options) runRuff(list string) ([]finding, error) {
	var codes []string
	for _, p := range pairs {
		if p.code != "" {
			codes = append(codes, p.code)
		}
	}
	text, err := output(o.ruff, "", "check", "--isolated", "--no-cache", "--quiet", "--config", "exclude = []",
		"--select", strings.Join(codes, ","), "--output-format", "json", "@"+list)
	if err != nil {
		return nil, fmt.Errorf("ruff: %w", err)
	}
	var report []struct {
		Code, Filename, Message string
		Cell                    int
		Location                struct{ Row, Column int }
		EndLocation             struct{ Row, Column int } `json:"end_location"`
	}
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("ruff: %w", err)
	}
	var found []finding
	lines := make(map[place][]string)
	for _, f := range report {
		one := finding{rule: f.Code, path: f.Filename, cell: f.Cell, first: f.Location.Row, last: f.Location.Row, message: f.Message, names: quoted(f.Message)}
		if at := (place{f.Filename, f.Cell}); f.Code == "F401" && f.Location.Row == f.EndLocation.Row {
			if lines[at] == nil {
				lines[at] = linesOf(at)
			}
			if name := part(lines[at], f.Location.Row, f.Location.Column, f.EndLocation.Column); name != "" {
				one.names = named(name) // the message leaves out what the import is known as
			}
		}
		found = append(found, one)
	}
	return found, nil
}

// place is a script, or a cell of a notebook.
type place struct {
	path string
	cell int // 0 in scripts
}

func linesOf(at place) []string {
	doc, err := readDocument(at.path)
	if err != nil {
		return nil
	}
	return strings.Split(string(at.code(doc)), "\n")
}

// code returns the part of a document's code that the place is.
func (p place) code(doc *source.Document) []byte {
	for i := range doc.Cells {
		if c := &doc.Cells[i]; p.cell > 0 && c.Index == p.cell {
			return doc.Code[c.Span.Start:c.Span.End]
		}
	}
	return doc.Code
}

// line is the text of the line that a finding stands on.
func (f finding) line() string {
	return part(linesOf(place{f.path, f.cell}), f.first, 1, 0)
}

// part returns a part of a line, to its end where last is 0, or "".
func part(lines []string, row, first, last int) string {
	if row > len(lines) {
		return ""
	}
	line := []rune(lines[row-1])
	if last == 0 {
		last = len(line) + 1
	}
	if first < 1 || last < first || last-1 > len(line) {
		return ""
	}
	return string(line[first-1 : last-1])
}

var backquotes = regexp.MustCompile("`([^`]*)`")

// quoted lists the names that the first words in backquotes may mean: the name
// behind as, else the first and the last part of a dotted one.
func quoted(message string) []string {
	m := backquotes.FindStringSubmatch(message)
	if m == nil {
		return nil
	}
	return named(m[1])
}

// named lists the names that an import of something may bind.
func named(text string) []string {
	if _, alias, ok := strings.Cut(text, " as "); ok {
		return []string{alias}
	}
	parts := strings.Split(text, ".")
	return []string{parts[0], parts[len(parts)-1]}
}

// around is how many lines are printed before and behind a finding.
const around = 4

func (f finding) print(w io.Writer, number int) error {
	fmt.Fprintf(w, "\n## %d  %s", number, f.path)
	if f.cell > 0 {
		fmt.Fprintf(w, ":cell %d", f.cell)
	}
	fmt.Fprintf(w, ":%d  %s: %s\n", f.first, f.rule, f.message)
	doc, err := readDocument(f.path)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(string(place{f.path, f.cell}.code(doc)), "\n") {
		if at := i + 1; at >= f.first-around && at <= f.last+around {
			mark := " "
			if at >= f.first && at <= f.last {
				mark = ">"
			}
			fmt.Fprintf(w, "%s %4d %.160s\n", mark, at, line)
		}
	}
	return nil
}
