// Package analyzertest runs rules on their testdata and on the examples of
// their pages.
//
// A file below testdata/<rule>/ says in its own comments what is expected, in
// every language that labcoat reads:
//
//	print(df)  # want "prints `df`"
//	# want +1 warning 5-12:"first" "second"
//
// Each quoted string (Go syntax) is a regular expression that one finding on
// the line must match. "+1" or "-2" after want moves the expectation to another
// line. A severity before a string, and a column or a range of columns (code
// points, the end exclusive) with a colon right before it, are checked where
// they are given. "want file" expects a finding that has no line, "want repository"
// one that is about no file.
//
// Files below a folder named explore or test are of that stage, all others, also
// notebooks, of production. A folder named as an option with a value,
// max-statements=10, sets it for the files in it. The files of a project-wide
// rule are one project, and those that are no documents, as pyproject.toml, are
// texts beside it.
package analyzertest

import (
	"bytes"
	"context"
	"encoding/gob"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// maxMessage is how many characters a message may have.
const maxMessage = 100

// Run checks each rule on testdata/<rule>/ beside the test and on its page.
func Run(t *testing.T, rules ...*analyzer.Rule) {
	t.Helper()
	checkFolders(t, rules)
	for _, rule := range rules {
		t.Run(rule.Name(), func(t *testing.T) {
			files := load(t, filepath.Join("testdata", rule.Name()))
			if len(files) == 0 {
				t.Errorf("no files in testdata/%s", rule.Name())
			}
			check(t, rule, files)
			checkPage(t, rule)
		})
	}
}

// checkFolders fails on testdata that no rule is tested with, as that of a rule
// which was not listed in its habit.
func checkFolders(t *testing.T, rules []*analyzer.Rule) {
	t.Helper()
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if !slices.ContainsFunc(rules, func(r *analyzer.Rule) bool { return r.Name() == folder.Name() }) {
			t.Errorf("testdata/%s belongs to no rule of the habit: is it missing in Rules()?", folder.Name())
		}
	}
}

func load(t *testing.T, dir string) (files []analyzer.File) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files = append(files, analyzer.File{Path: path, Name: filepath.ToSlash(rel), Rel: filepath.ToSlash(rel), Told: true, Text: text})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Named returns the rule of a name.
func Named(t *testing.T, rules []*analyzer.Rule, name string) *analyzer.Rule {
	t.Helper()
	for _, rule := range rules {
		if rule.Name() == name {
			return rule
		}
	}
	t.Fatalf("there is no rule %s", name)
	return nil
}

// CheckCategory reports unless a rule has one finding in a file's text, of the category.
func CheckCategory(t *testing.T, rule *analyzer.Rule, name, text, want string) {
	t.Helper()
	file := analyzer.File{Path: name, Name: name, Rel: name, Told: true, Text: []byte(text)}
	if found := Findings(t, rule, file).Findings; len(found) != 1 || found[0].Category != want {
		t.Errorf("%s: got %v, want one finding of category %q in\n%s", name, found, want, text)
	}
}

// Findings runs one rule over the files, every category of it switched on and each
// finding told, also those that a file tells once.
func Findings(t *testing.T, rule *analyzer.Rule, files ...analyzer.File) *analyzer.Result {
	t.Helper()
	each := *rule
	each.Once, rule = "", &each
	selections := make(map[string]*analyzer.Selection)
	for _, f := range files {
		options := optionsOf(f.Rel)
		if key := fmt.Sprint(options); selections[key] == nil {
			selections[key] = &analyzer.Selection{Settings: []analyzer.Setting{{Rule: rule, Options: options, Levels: rule.Levels, Named: true}}}
		}
	}
	files, texts := part(files)
	result, err := analyzer.Run(context.Background(), analyzer.Options{
		Files: files, Texts: texts, Absent: absent(files, texts), Rules: []*analyzer.Rule{rule}, Jobs: 1, Strict: true,
		Config: func(rel string) (*analyzer.Selection, analyzer.Stage) {
			return selections[fmt.Sprint(optionsOf(rel))], stageOf(rel)
		},
		Summary: func(value any) any { return roundTrip(t, value) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// absent returns a function that reports whether none of the files lies at a path or below it.
func absent(lists ...[]analyzer.File) func(string) bool {
	files := slices.Concat(lists...)
	return func(rel string) bool {
		return !slices.ContainsFunc(files, func(f analyzer.File) bool {
			return f.Rel == rel || strings.HasPrefix(f.Rel, rel+"/")
		})
	}
}

// part parts documents from other files.
func part(files []analyzer.File) (documents, texts []analyzer.File) {
	for _, f := range files {
		if _, _, ok := source.Detect(f.Name, f.Text); ok {
			documents = append(documents, f)
		} else {
			texts = append(texts, f)
		}
	}
	return documents, texts
}

func stageOf(rel string) analyzer.Stage {
	for folder := range strings.SplitSeq(rel, "/") {
		if stage, err := analyzer.ParseStage(folder); err == nil {
			return stage
		}
	}
	return analyzer.Production
}

func optionsOf(rel string) map[string]string {
	options := make(map[string]string)
	for folder := range strings.SplitSeq(path.Dir(rel), "/") {
		if name, value, ok := strings.Cut(folder, "="); ok {
			options[name] = value
		}
	}
	return options
}

// roundTrip encodes and decodes a summary: what is lost on the way was no
// summary.
func roundTrip(t *testing.T, value any) any {
	t.Helper()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(value); err != nil {
		t.Fatalf("the summary cannot be encoded: %v", err)
	}
	copied := reflect.New(reflect.TypeOf(value))
	if err := gob.NewDecoder(&b).DecodeValue(copied.Elem()); err != nil {
		t.Fatalf("the summary cannot be decoded: %v", err)
	}
	return copied.Elem().Interface()
}

func check(t *testing.T, rule *analyzer.Rule, files []analyzer.File) {
	t.Helper()
	var wants []*expectation
	docs := make(map[string]*source.Document)
	documents, _ := part(files)
	for _, f := range documents {
		doc, err := source.Read(f.Name, f.Text)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		docs[f.Name] = doc
		wants = append(wants, expectations(t, f.Name, doc)...)
	}
	result := Findings(t, rule, files...)
	for _, p := range result.Problems {
		t.Errorf("%s:%d: problem: %s", p.Path, p.Line, p.Message)
	}
	for i := range result.Findings {
		f := &result.Findings[i]
		checkMessage(t, f)
		if f.Suppressed == nil && !meet(wants, f, codeLine(docs[f.Path], f)) {
			t.Errorf("%s: unexpected finding: %s", place(f), said(f))
		}
	}
	for _, w := range wants {
		if w.met {
			continue
		}
		t.Errorf("%s: no finding matches %s", w.place, w)
		for i := range result.Findings {
			if f := &result.Findings[i]; f.Path == w.file && codeLine(docs[f.Path], f) == w.line {
				t.Logf("%s: there is %s", w.place, said(f))
			}
		}
	}
}

// codeLine is the line of the code space that a finding is on, 0 for the whole
// file.
func codeLine(doc *source.Document, f *analyzer.Finding) int {
	if f.Start == nil {
		return 0
	}
	code, ok := doc.ToCode(f.Raw.Start)
	if !ok && f.Cell != nil { // a cell without a single byte
		code = doc.Cells[f.Cell.Index-1].Span.Start
	}
	return 1 + bytes.Count(doc.Code[:code], []byte("\n"))
}

func place(f *analyzer.Finding) string {
	switch {
	case f.Start == nil:
		return f.Path
	case f.Cell != nil && strings.HasSuffix(f.Path, ".ipynb"):
		return fmt.Sprintf("%s:cell %d:%d", f.Path, f.Cell.Index, f.Start.Line)
	}
	return fmt.Sprintf("%s:%d", f.Path, f.Start.Line)
}

// said is a finding as an expectation would spell it.
func said(f *analyzer.Finding) string {
	columns := ""
	if f.Start != nil {
		columns = fmt.Sprintf("%d-%d:", f.Start.Column, f.End.Column)
	}
	return fmt.Sprintf("%s %s%q", f.Severity, columns, f.Message)
}

func meet(wants []*expectation, f *analyzer.Finding, line int) bool {
	for _, w := range wants {
		if w.met || w.file != f.Path || w.line != line || !w.pattern.MatchString(f.Message) ||
			w.severity != "" && w.severity != f.Severity.String() ||
			w.from != 0 && (f.Start == nil || w.from != f.Start.Column) || w.to != 0 && (f.End == nil || w.to != f.End.Column) {
			continue
		}
		w.met = true
		return true
	}
	return false
}

func checkMessage(t *testing.T, f *analyzer.Finding) {
	t.Helper()
	if n := utf8.RuneCountInString(f.Message); n > maxMessage {
		t.Errorf("message of %d characters, %d are allowed: %s", n, maxMessage, f.Message)
	}
	if strings.HasSuffix(f.Message, ".") {
		t.Errorf("message ends in a full stop: %s", f.Message)
	}
}
