package analyzer

import (
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// ReportData reports a diagnostic together with the rule's own facts about it,
// which formats for machines carry along. They must encode as JSON.
func ReportData(pass *analysis.Pass, d analysis.Diagnostic, data map[string]any) {
	if sink, ok := pass.ResultOf[facts].(*sink); ok {
		sink.data = data
	}
	pass.Report(d)
}

// Candidate marks a place in code space that the Finish of a project-wide rule may
// report: it is located now, while the document is at hand. To report a place
// that was not marked, the document has to be read again.
func Candidate(pass *analysis.Pass, at source.Span) {
	if sink, ok := pass.ResultOf[facts].(*sink); ok {
		sink.candidate(at)
	}
}

// facts is the key under which a pass carries the place for what
// analysis.Diagnostic has no field for.
var facts = &analysis.Analyzer{Name: "facts"}

type sink struct {
	data      map[string]any
	candidate func(source.Span)
}

// report is a diagnostic as its rule made it.
type report struct {
	rule    string
	setting *Setting
	diag    analysis.Diagnostic
	data    map[string]any
}

// document is the work on one file: what each analyzer made of it.
type document struct {
	file       File
	doc        *source.Document
	plan       *plan
	pass       analysis.Pass
	step       step // at hand
	facts      sink
	results    map[*analysis.Analyzer]any
	reports    []report
	candidates []source.Span
	errs       []error
	observe    func(analyzer string, took time.Duration)
	strict     bool // a panic goes on up, for tests
}

var errPrerequisite = errors.New("a prerequisite failed")

// analyze runs the plan over a document.
func (w *document) analyze() {
	w.newPass()
	failed := make(map[*analysis.Analyzer]bool)
	var languages [source.R + 1]bool
	for i := range w.doc.Cells {
		languages[w.doc.Cells[i].Language] = true
	}
	for _, s := range w.plan.steps {
		if s.analyzer == source.Analyzer || s.setting != nil && !reads(s.setting.Rule, languages) {
			continue
		}
		result, err := w.run(s, failed)
		if err != nil {
			failed[s.analyzer] = true
			if !errors.Is(err, errPrerequisite) {
				w.errs = append(w.errs, fmt.Errorf("rule `%s` failed: %w", s.analyzer.Name, err))
			}
			continue
		}
		w.results[s.analyzer] = result
	}
}

func reads(r *Rule, languages [source.R + 1]bool) bool {
	if len(r.Languages) == 0 {
		return true
	}
	for _, l := range r.Languages {
		if languages[l] {
			return true
		}
	}
	return false
}

// run runs one analyzer. A panic in it becomes an error that holds the place:
// the other rules and files go on.
func (w *document) run(s step, failed map[*analysis.Analyzer]bool) (result any, err error) {
	for _, r := range s.analyzer.Requires {
		if failed[r] {
			return nil, errPrerequisite
		}
	}
	w.step, w.facts.data = s, nil
	w.pass.Analyzer = s.analyzer
	if w.strict {
		w.pass.ResultOf = w.required(s.analyzer)
	} else {
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("panic: %v at %s", p, panicPlace(debug.Stack()))
			}
		}()
	}
	if w.observe != nil {
		start := time.Now()
		defer func() { w.observe(s.analyzer.Name, time.Since(start)) }()
	}
	result, err = s.analyzer.Run(&w.pass)
	if err == nil && s.analyzer.ResultType != nil && reflect.TypeOf(result) != s.analyzer.ResultType {
		err = fmt.Errorf("returned %T, not %v", result, s.analyzer.ResultType)
	}
	return result, err
}

// newPass makes the pass of all analyzers over the document, one after the other: an
// analyzer must not keep it.
func (w *document) newPass() {
	w.facts = sink{candidate: func(at source.Span) { w.candidates = append(w.candidates, at) }}
	w.results = map[*analysis.Analyzer]any{source.Analyzer: w.doc, facts: &w.facts}
	// Positions of the file on disk come first, then those of the code.
	fset := token.NewFileSet()
	fset.AddFile(w.doc.Path, -1, len(w.doc.Raw))
	fset.AddFile(w.doc.Path, -1, len(w.doc.Code))
	w.pass = analysis.Pass{
		Fset:       fset,
		OtherFiles: []string{w.doc.Path},
		Pkg:        types.NewPackage(w.doc.Path, "document"),
		ResultOf:   w.results,
		ReadFile:   func(string) ([]byte, error) { return w.doc.Raw, nil },
		Report: func(d analysis.Diagnostic) {
			if w.step.setting != nil {
				w.reports = append(w.reports, report{w.step.analyzer.Name, w.step.setting, d, w.facts.data})
			}
			w.facts.data = nil
		},
	}
}

// required returns the results that an analyzer asked for, and no other: tests see
// what it forgot to require.
func (w *document) required(a *analysis.Analyzer) map[*analysis.Analyzer]any {
	inputs := map[*analysis.Analyzer]any{facts: &w.facts}
	for _, r := range a.Requires {
		inputs[r] = w.results[r]
	}
	return inputs
}

// panicPlace returns the first line of a stack below the panic that names a
// file of ours.
func panicPlace(stack []byte) string {
	lines := strings.Split(string(stack), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "panic(") && i+3 < len(lines) {
			place, _, _ := strings.Cut(strings.TrimSpace(lines[i+3]), " ")
			return filepath.Base(filepath.Dir(place)) + "/" + filepath.Base(place)
		}
	}
	return "an unknown place"
}
