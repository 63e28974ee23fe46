package rules_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/rules"
)

// aboutNames are the rules that look at names.
var aboutNames = []string{
	"unused_import", "repeated_import", "unused_variable", "overwritten_value", "global_state", "undefined_name", "hidden_state", "unused_definition",
}

// TestLocalsRenamed gives a local variable of a function another name of the same
// length: nothing else may be told, and nothing less.
func TestLocalsRenamed(t *testing.T) {
	files := scripts(t)
	renamed, count := make([]analyzer.File, len(files)), 0
	for i, file := range files {
		renamed[i] = file
		doc, err := source.Read(file.Path, file.Text)
		if err != nil || string(doc.Code) != string(file.Text) {
			continue
		}
		f := syntax.Parse(doc)
		text, taken := slices.Clone(file.Text), make(map[string]bool)
		for _, s := range scope.Read(f).Scopes {
			for _, name := range s.Names {
				if rename(text, taken, s, name) {
					count++
				}
			}
		}
		renamed[i].Text = text
	}
	if count < 100 {
		t.Errorf("only %d names could be renamed", count)
	}
	for _, rule := range selected(t) {
		before, after := places(analyzertest.Findings(t, rule, files...)), places(analyzertest.Findings(t, rule, renamed...))
		if !slices.Equal(before, after) {
			t.Errorf("%s: told before and not after, or the other way round: %v", rule.Name(), apart(before, after))
		}
	}
}

// TestOrderOfFiles turns the order of the files of a project round.
func TestOrderOfFiles(t *testing.T) {
	files := scripts(t)
	turned := slices.Clone(files)
	slices.Reverse(turned)
	for _, rule := range selected(t) {
		before, after := places(analyzertest.Findings(t, rule, files...)), places(analyzertest.Findings(t, rule, turned...))
		if !slices.Equal(before, after) {
			t.Errorf("%s: told in one order only: %v", rule.Name(), apart(before, after))
		}
	}
}

func selected(t *testing.T) (list []*analyzer.Rule) {
	t.Helper()
	for _, rule := range rules.All() {
		if slices.Contains(aboutNames, rule.Name()) {
			list = append(list, rule)
		}
	}
	if len(list) < 6 {
		t.Fatalf("only %d of the rules exist", len(list))
	}
	return list
}

// scripts reads the testdata of all rules as one project.
func scripts(t *testing.T) (files []analyzer.File) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".py" || strings.Contains(path, "=") { // a folder with options
			return err
		}
		text, err := os.ReadFile(path)
		files = append(files, analyzer.File{Path: path, Name: path, Rel: path, Told: true, Text: text})
		return err
	})
	if err != nil || len(files) < 10 {
		t.Fatal(len(files), err)
	}
	return files
}

// rename renames a local in a text whose places are those of the code, if all that
// says its name is an identifier. A name tells rules whether it is meant to be unused
// by its first byte, so the last one changes.
func rename(text []byte, taken map[string]bool, s *scope.Scope, name *scope.Name) bool {
	if s.Kind != scope.Function || s.Dynamic.OK() || name.Global || name.Nonlocal || len(name.Bindings) == 0 || len(name.Text) < 2 {
		return false
	}
	var nodes []syntax.Node
	for _, b := range name.Bindings {
		if b.How != scope.Assigned && b.How != scope.Augmented && b.How != scope.Loop || b.Node.Text() != name.Text {
			return false
		}
		nodes = append(nodes, b.Node)
	}
	for _, r := range name.References {
		if r.Mentioned || r.Node.Text() != name.Text {
			return false
		}
		nodes = append(nodes, r.Node)
	}
	for n := range s.Node.Subtree() { // of nonlocal, and whatever scope does not know
		if n.Is(syntax.PyIdentifier) && n.Text() == name.Text && !slices.Contains(nodes, n) && n.Field() != syntax.AttributeField {
			return false
		}
	}
	other := name.Text[:len(name.Text)-1] + "Q"
	if taken[other] || strings.Contains(string(text), other) {
		return false
	}
	taken[other] = true
	for _, n := range nodes {
		copy(text[n.Start():], other)
	}
	return true
}

func places(result *analyzer.Result) (list []string) {
	for i := range result.Findings {
		f := &result.Findings[i]
		list = append(list, fmt.Sprintf("%s:%d:%d %s %s", f.Path, f.Start.Line, f.Start.Column, f.Rule, f.Category))
	}
	slices.Sort(list)
	return list
}

// apart lists what is in one list only.
func apart(a, b []string) (list []string) {
	for _, x := range a {
		if !slices.Contains(b, x) {
			list = append(list, "-"+x)
		}
	}
	for _, x := range b {
		if !slices.Contains(a, x) {
			list = append(list, "+"+x)
		}
	}
	return list
}
