package analyzer

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// ReportData reports a diagnostic together with the rule's own facts about it,
// which formats for machines carry along. They must encode as JSON.
func ReportData(pass *analysis.Pass, d analysis.Diagnostic, data map[string]any) {
	if sink, ok := pass.ResultOf[facts].(*sink); ok {
		sink.data = data
	}
	pass.Report(d)
}

// ReportLikely reports a diagnostic that is likelier right than wrong and no surer: it is told
// as a note where its category is louder.
func ReportLikely(pass *analysis.Pass, d analysis.Diagnostic) {
	if sink, ok := pass.ResultOf[facts].(*sink); ok {
		sink.likely = true
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

// CandidateAnywhere says that Finish may report any place of the document's code, so many
// that to mark each would cost more than to read its cell again.
func CandidateAnywhere(pass *analysis.Pass) {
	if sink, ok := pass.ResultOf[facts].(*sink); ok {
		sink.anywhere()
	}
}

// Ask runs a prerequisite that a rule needs for few documents only, unless it has been
// run for this one, and returns its result.
func Ask(pass *analysis.Pass, a *analysis.Analyzer) (result any, ok bool) {
	sink, known := pass.ResultOf[facts].(*sink)
	if !known {
		return nil, false
	}
	return sink.ask(a)
}

// Heard reports whether a finding of the category is told at all in the stage of the
// document, so that a rule may spare itself what is not.
func Heard(pass *analysis.Pass, category string) bool {
	sink, ok := pass.ResultOf[facts].(*sink)
	return !ok || sink.heard(category)
}

// facts is the key under which a pass carries the place for what
// analysis.Diagnostic has no field for.
var facts = &analysis.Analyzer{Name: "facts"}

type sink struct {
	data      map[string]any
	likely    bool
	candidate func(source.Span)
	anywhere  func()
	ask       func(*analysis.Analyzer) (any, bool)
	heard     func(category string) bool
}

// report is a diagnostic as its rule made it.
type report struct {
	rule    string
	setting *Setting
	diag    analysis.Diagnostic
	data    map[string]any
	likely  bool // see [ReportLikely]
}

// document is the work on one file: what each analyzer made of it.
type document struct {
	file       File
	doc        *source.Document
	plan       *plan
	look       look
	out        *outcome
	pass       analysis.Pass
	step       step // at hand
	languages  [source.R + 1]bool
	facts      sink
	results    map[*analysis.Analyzer]any
	failed     map[*analysis.Analyzer]bool
	resting    []string // rules that are opt-in in all languages of the document
	reports    []report
	candidates []source.Span
	anywhere   bool // any place may be a candidate
	errs       []error
	observe    func(analyzer string, took time.Duration)
	asked      time.Duration // that prerequisites took in the midst of other steps
	strict     bool          // a panic goes on up, for tests
}

// begin parses a document.
func (w *document) begin() {
	w.newPass()
	w.failed = make(map[*analysis.Analyzer]bool)
	for i := range w.doc.Cells {
		w.languages[w.doc.Cells[i].Language] = true
	}
	w.need(syntax.Analyzer) // suppressions are read off the tree, whatever the rules need
}

// analyze runs a step of the plan over a document.
func (w *document) analyze(s step) {
	switch {
	case !reads(s.setting.Rule.Languages, w.languages):
	case len(s.setting.Rule.Languages) > 0 && !anyOf(s.speaks, w.languages):
		w.resting = append(w.resting, s.analyzer.Name)
	default:
		w.perform(s)
	}
}

// need runs a prerequisite, unless it has been run.
func (w *document) need(a *analysis.Analyzer) {
	if _, done := w.results[a]; !done && !w.failed[a] {
		w.perform(step{analyzer: a})
	}
}

// heard reports whether the rule at hand is told of a category in any language.
func (w *document) heard(category string) bool {
	s := w.step.setting
	return s == nil || len(s.Rule.Languages) == 0 || slices.ContainsFunc(s.Rule.Languages, func(lang source.Language) bool {
		return s.Severity(category, lang, w.plan.stage) != Off
	})
}

// ask runs a prerequisite in the midst of the step at hand.
func (w *document) ask(a *analysis.Analyzer) (any, bool) {
	step, inputs, data := w.step, w.pass.ResultOf, w.facts.data
	start, asked := time.Now(), w.asked
	w.need(a)
	w.asked = asked + time.Since(start)
	w.step, w.pass.ResultOf, w.facts.data = step, inputs, data
	w.pass.Analyzer = step.analyzer
	result, ok := w.results[a]
	return result, ok
}

// perform runs an analyzer behind what it requires and keeps its result.
func (w *document) perform(s step) {
	for _, r := range s.analyzer.Requires {
		if w.need(r); w.failed[r] {
			w.failed[s.analyzer] = true
			return
		}
	}
	result, err := w.run(s)
	if err != nil {
		w.failed[s.analyzer] = true
		w.errs = append(w.errs, fmt.Errorf("rule `%s` failed: %w", s.analyzer.Name, err))
		return
	}
	if s.setting == nil || s.setting.Rule.Finish != nil { // most rules give nothing on
		w.results[s.analyzer] = result
	}
}

// reads reports whether a rule of some languages, or of none in particular, has
// something to read in a document of others.
func reads(list []source.Language, languages [source.R + 1]bool) bool {
	return len(list) == 0 || anyOf(list, languages)
}

func anyOf(list []source.Language, languages [source.R + 1]bool) bool {
	return slices.ContainsFunc(list, func(l source.Language) bool { return languages[l] })
}

// run runs one analyzer. A panic in it becomes an error that holds the place:
// the other rules and files go on.
func (w *document) run(s step) (result any, err error) {
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
		start, asked := time.Now(), w.asked
		defer func() { w.observe(s.analyzer.Name, time.Since(start)-(w.asked-asked)) }()
	}
	result, err = s.analyzer.Run(&w.pass)
	if err == nil && s.analyzer.ResultType != nil && reflect.TypeOf(result) != s.analyzer.ResultType {
		err = fmt.Errorf("returned %T, not %v", result, s.analyzer.ResultType)
	}
	return result, err
}

// noPackage stands for the package that a pass over Go code has.
var noPackage = types.NewPackage("document", "document")

// newPass makes the pass of all analyzers over the document, one after the other: an
// analyzer must not keep it.
func (w *document) newPass() {
	w.facts = sink{candidate: func(at source.Span) { w.candidates = append(w.candidates, at) }, ask: w.ask, heard: w.heard}
	w.facts.anywhere = func() { w.anywhere = true }
	w.results[source.Analyzer], w.results[facts] = w.doc, &w.facts
	// Positions of the file on disk come first, then those of the code.
	fset := token.NewFileSet()
	fset.AddFile(w.file.Name, -1, len(w.doc.Raw))
	fset.AddFile(w.file.Name, -1, len(w.doc.Code))
	w.pass = analysis.Pass{
		Fset:       fset,
		OtherFiles: []string{w.file.Name},
		Pkg:        noPackage,
		ResultOf:   w.results,
		ReadFile:   func(string) ([]byte, error) { return w.doc.Raw, nil },
		Report: func(d analysis.Diagnostic) {
			if w.step.setting != nil {
				w.reports = append(w.reports, report{w.step.analyzer.Name, w.step.setting, d, w.facts.data, w.facts.likely})
			}
			w.facts.data, w.facts.likely = nil, false
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
