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
// they are given. "want file" expects a finding that has no line.
//
// Files below a folder named explore or test are of that stage, all others of
// production. The files of a project-wide rule are one project.
package analyzertest

import (
	"bytes"
	"context"
	"encoding/gob"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
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

// Findings runs one rule over the files, every category of it switched on.
func Findings(t *testing.T, rule *analyzer.Rule, files ...analyzer.File) *analyzer.Result {
	t.Helper()
	selection := &analyzer.Selection{Settings: []analyzer.Setting{{Rule: rule, Levels: rule.Levels, Named: true}}}
	result, err := analyzer.Run(context.Background(), analyzer.Options{
		Files: files, Rules: []*analyzer.Rule{rule}, Jobs: 1, Strict: true,
		Config:  func(rel string) (*analyzer.Selection, analyzer.Stage) { return selection, stageOf(rel) },
		Summary: func(value any) any { return roundTrip(t, value) },
	})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func stageOf(rel string) analyzer.Stage {
	for folder := range strings.SplitSeq(rel, "/") {
		if stage, err := analyzer.ParseStage(folder); err == nil {
			return stage
		}
	}
	return analyzer.Production
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

// expectation is one quoted string of a want comment.
type expectation struct {
	file     string
	line     int // of the code space, from 1; 0 for the whole file
	severity string
	from, to int // columns, 0 where not given
	pattern  *regexp.Regexp
	met      bool
}

func check(t *testing.T, rule *analyzer.Rule, files []analyzer.File) {
	t.Helper()
	var wants []*expectation
	docs := make(map[string]*source.Document)
	for _, f := range files {
		doc, err := source.Read(f.Name, f.Text)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		docs[f.Name] = doc
		wants = append(wants, expectations(t, f.Name, string(doc.Code))...)
	}
	result := Findings(t, rule, files...)
	for _, p := range result.Problems {
		t.Errorf("%s:%d: problem: %s", p.Path, p.Line, p.Message)
	}
	for i := range result.Findings {
		f := &result.Findings[i]
		checkMessage(t, f)
		line := 0
		if f.Start != nil {
			code, ok := docs[f.Path].ToCode(f.Raw.Start)
			if !ok && f.Cell != nil { // a cell without a single byte
				code = docs[f.Path].Cells[f.Cell.Index-1].Span.Start
			}
			line = 1 + bytes.Count(docs[f.Path].Code[:code], []byte("\n"))
		}
		if f.Suppressed == nil && !meet(wants, f, line) {
			t.Errorf("%s:%d: unexpected finding: %s: %s", f.Path, line, f.Severity, f.Message)
		}
	}
	for _, w := range wants {
		if !w.met {
			t.Errorf("%s:%d: no finding matches %q", w.file, w.line, w.pattern)
		}
	}
}

func meet(wants []*expectation, f *analyzer.Finding, line int) bool {
	for _, w := range wants {
		if w.met || w.file != f.Path || w.line != line || !w.pattern.MatchString(f.Message) ||
			w.severity != "" && w.severity != f.Severity.String() ||
			w.from != 0 && w.from != f.Start.Column || w.to != 0 && w.to != f.End.Column {
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

var (
	wantComment = regexp.MustCompile(`# ?want (file )?([+-]\d+ )?(.*)`)
	wantItem    = regexp.MustCompile("^(?:(note|warning|error) )?(?:(\\d+)(?:-(\\d+))?:)?(\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`)\\s*")
)

func expectations(t *testing.T, name, code string) (wants []*expectation) {
	t.Helper()
	for i, line := range strings.Split(code, "\n") {
		m := wantComment.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		at := i + 1
		if m[2] != "" {
			offset, _ := strconv.Atoi(strings.TrimSpace(m[2]))
			at += offset
		}
		if m[1] != "" {
			at = 0
		}
		rest := strings.TrimSpace(m[3])
		for rest != "" {
			item := wantItem.FindStringSubmatch(rest)
			if item == nil {
				t.Fatalf("%s:%d: cannot read the expectation %q", name, i+1, rest)
			}
			rest = rest[len(item[0]):]
			text, err := strconv.Unquote(item[4])
			if err != nil {
				t.Fatalf("%s:%d: %v", name, i+1, err)
			}
			pattern, err := regexp.Compile(text)
			if err != nil {
				t.Fatalf("%s:%d: %v", name, i+1, err)
			}
			from, _ := strconv.Atoi(item[2])
			to, _ := strconv.Atoi(item[3])
			wants = append(wants, &expectation{file: name, line: at, severity: item[1], from: from, to: to, pattern: pattern})
		}
	}
	return wants
}
