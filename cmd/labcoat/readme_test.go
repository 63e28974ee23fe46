package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

var update = flag.Bool("update", false, "write the generated parts of the README")

// shownLines is how much of the messy example's output the README quotes.
const shownLines = 7

// The README's output and its table of rules are generated: with -update this
// test writes them.
func TestREADME(t *testing.T) {
	const path = "../../README.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := replace(t, string(text), "output", messyOutput(t))
	want = replace(t, want, "rules", ruleTable())
	want = replace(t, want, "elsewhere", elsewhereTable())
	if lines := strings.Count(want, "\n"); lines > 150 {
		t.Errorf("the README has %d lines, 150 are allowed", lines)
	}
	if want == string(text) {
		return
	}
	if !*update {
		t.Fatalf("the README is out of date: go test ./cmd/labcoat -run README -update\n%s", firstDifference(string(text), want))
	}
	if err := os.WriteFile(path, []byte(want), 0o600); err != nil {
		t.Fatal(err)
	}
}

func firstDifference(is, want string) string {
	a, b := strings.Split(is, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d is   %s\nit should be %s", i+1, a[i], b[i])
		}
	}
	return "the lengths differ"
}

func replace(t *testing.T, text, name, part string) string {
	t.Helper()
	begin, end := "<!-- BEGIN "+name+" -->\n", "<!-- END "+name+" -->"
	i, j := strings.Index(text, begin), strings.Index(text, end)
	if i < 0 || j < i {
		t.Fatalf("the README has no part %q between comments", name)
	}
	return text[:i+len(begin)] + part + text[j:]
}

var seconds = regexp.MustCompile(` in [\d.]+s`)

func messyOutput(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var out, trouble bytes.Buffer
	c := &cli.Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &trouble, Dir: root, Rules: rules.All()}
	if status := c.Run([]string{"check", "--isolated", "testdata/messy"}); status != 1 {
		t.Fatalf("exit status %d\n%s%s", status, out.String(), trouble.String())
	}
	lines := strings.Split(strings.TrimSpace(strings.ReplaceAll(out.String(), "testdata/messy/", "")), "\n")
	last := lines[len(lines)-1]
	if len(lines) > shownLines {
		more := len(lines) - shownLines
		lines = append(lines[:shownLines], fmt.Sprintf("… %d more", more))
		if strings.Contains(last, "--show note") {
			lines = append(lines, last)
		}
	}
	summary := seconds.ReplaceAllString(strings.TrimSpace(trouble.String()), "")
	return "```console\n$ labcoat check\n" + strings.Join(lines, "\n") + "\n" + summary + "\n```\n"
}

func ruleTable() string {
	var b strings.Builder
	b.WriteString("| habit | rules |\n| --- | --- |\n")
	habits := map[string][]string{}
	var order []string
	for _, r := range rules.All() {
		if habits[r.Habit] == nil {
			order = append(order, r.Habit)
		}
		habits[r.Habit] = append(habits[r.Habit], fmt.Sprintf("[%s](rules/%s/%s.md)%s", r.Name(), r.Habit, r.Name(), languages(r)))
	}
	for _, habit := range order {
		fmt.Fprintf(&b, "| %s | %s |\n", habit, strings.Join(habits[habit], ", "))
	}
	return b.String()
}

// elsewhereTable lists, for those who come from another linter, which rule stands for
// theirs.
func elsewhereTable() string {
	var b strings.Builder
	b.WriteString("| there | here |\n| --- | --- |\n")
	for _, tool := range suppress.Tools() {
		var codes []string
		here := make(map[string][]string)
		for _, r := range rules.All() {
			for _, alias := range suppress.ReadAliases(r.Aliases) {
				if alias.Tool == tool {
					codes = append(codes, alias.Known())
					here[alias.Known()] = append(here[alias.Known()], r.Name())
				}
			}
		}
		slices.Sort(codes)
		var pairs []string
		for _, code := range slices.Compact(codes) {
			pairs = append(pairs, fmt.Sprintf("`%s` %s", code, strings.Join(here[code], " or ")))
		}
		fmt.Fprintf(&b, "| %s | %s |\n", tool, strings.Join(pairs, ", "))
	}
	return b.String()
}

// languages marks a rule that reads one language only, and one that is off
// until it is asked for.
func languages(r *analyzer.Rule) string {
	var marks []string
	if len(r.Languages) == 1 {
		marks = append(marks, map[string]string{"python": "Python", "r": "R"}[r.Languages[0].String()])
	}
	silent := 0
	for _, level := range r.Levels {
		silent += len(level.OptIn)
	}
	switch silent {
	case 0:
	case len(r.Levels) * len(r.Languages):
		marks = append(marks, "opt-in")
	default:
		marks = append(marks, "opt-in in part")
	}
	if marks == nil {
		return ""
	}
	return " (" + strings.Join(marks, ", ") + ")"
}
