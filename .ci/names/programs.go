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
	shared := slices.ContainsFunc(ruff.names, func(name string) bool { return slices.Contains(f.names, name) })
	if ruff.rule == "F821" {
		return shared // labcoat tells the first place only
	}
	return shared && f.cell == ruff.cell && f.first <= ruff.first && ruff.first <= f.last
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
			Rule, Path, Message string
			Line                int
			EndLine             int `json:"end_line"`
			Cell                *struct{ Index int }
			Data                struct{ Names []string }
		}
	}
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("labcoat: %w", err)
	}
	var found []finding
	for _, f := range report.Findings {
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
		Location                struct{ Row int }
	}
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("ruff: %w", err)
	}
	var found []finding
	for _, f := range report {
		found = append(found, finding{
			rule: f.Code, path: f.Filename, cell: f.Cell, first: f.Location.Row, last: f.Location.Row, message: f.Message, names: quoted(f.Message),
		})
	}
	return found, nil
}

var backquotes = regexp.MustCompile("`([^`]*)`")

// quoted lists the names that the first words in backquotes may mean: the name
// behind as, else the first and the last part of a dotted one.
func quoted(message string) []string {
	m := backquotes.FindStringSubmatch(message)
	if m == nil {
		return nil
	}
	if _, alias, ok := strings.Cut(m[1], " as "); ok {
		return []string{alias}
	}
	parts := strings.Split(m[1], ".")
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
	code := doc.Code
	for i := range doc.Cells {
		if c := &doc.Cells[i]; f.cell > 0 && c.Index == f.cell {
			code = doc.Code[c.Span.Start:c.Span.End]
		}
	}
	for i, line := range strings.Split(string(code), "\n") {
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
