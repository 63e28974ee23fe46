package analyzer

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// finish turns what the rules said into values that outlive the document.
func (w *document) finish(out *outcome) {
	for _, s := range w.plan.shared {
		if !w.rests(s) {
			w.need(s.analyzer)
		}
	}
	for _, err := range w.errs {
		out.problems = append(out.problems, Problem{Path: w.file.Name, Message: err.Error(), Fatal: true})
	}
	for _, n := range w.doc.Notices {
		p := w.doc.RawPosition(n.At.Start)
		told := Problem{Path: w.file.Name, Line: p.Line, Column: p.Column, Cell: n.Cell, Message: n.Message}
		if n.Cell > 0 {
			out.problems = append(out.problems, told)
		} else {
			out.notices = append(out.notices, told)
		}
	}
	out.plan, out.resting = w.plan, w.resting
	out.summaries = make([]summary, 0, w.plan.kept)
	for _, s := range w.plan.steps {
		if s.setting.Rule.Review != nil {
			out.reviews = append(out.reviews, s.setting)
		}
		// What its Finish could not look up beside its own summary it is not given.
		if shared := s.setting.Rule.Shared; s.wide && (shared == nil || !w.failed[shared.Analyzer]) {
			out.keep(s.analyzer, w.results)
		}
	}
	for _, s := range w.plan.shared {
		out.keep(s.analyzer, w.results)
	}
	tree, ok := w.results[syntax.Analyzer].(*syntax.File)
	if ok {
		for _, t := range tree.Trouble {
			out.problems = append(out.problems, w.trouble(t))
		}
		out.suppressions = suppress.Find(tree)
	}
	for _, s := range out.suppressions {
		out.places = append(out.places, w.locateCode(s.Span))
	}
	if w.file.Told && len(w.candidates) > 0 {
		out.candidates = make(map[source.Span]*spot, len(w.candidates))
		for _, at := range w.candidates {
			f := w.locateCode(at)
			out.candidates[at] = &spot{f.Language, f.Cell, f.Start, f.End, f.Raw, f.Line}
		}
	}
	if w.anywhere {
		out.outline = w.doc.Outline()
	}
	if len(w.reports) > 0 {
		out.findings = make([]Finding, 0, len(w.reports))
	}
	out.left, out.licensed, out.author = w.doc.Left(), w.doc.Licensed(), w.doc.Author()
	for _, r := range w.reports {
		f := w.locate(r.diag.Pos, r.diag.End)
		f.Message, f.Data = r.diag.Message, r.data
		for _, rel := range r.diag.Related {
			at := w.locate(rel.Pos, rel.End)
			f.Related = append(f.Related, at.related(rel.Message))
			if r.setting.Rule.Group && at.inCode {
				f.blamed = append(f.blamed, at.code)
			}
		}
		told := f.judge(r.rule, r.setting, r.diag.Category, w.plan.stage)
		if r.likely {
			f.Severity = min(f.Severity, Note)
		}
		// What is off here may still be what a suppression is for: review drops it.
		if told || len(out.suppressions) > 0 {
			out.findings = append(out.findings, f)
		}
	}
}

// release gives back what is no longer read.
func (w *document) release() {
	for _, result := range w.results {
		if r, ok := result.(interface{ Release() }); ok {
			r.Release()
		}
	}
}

// keep keeps the result of an analyzer as a summary, if there is one.
func (out *outcome) keep(a *analysis.Analyzer, results map[*analysis.Analyzer]any) {
	value, ok := results[a]
	if !ok {
		return
	}
	out.summaries = append(out.summaries, summary{a.Name, value})
}

// rests reports whether all code of the document is in languages in which nobody asks for what
// is shared.
func (w *document) rests(s sharing) bool {
	rests := false
	for i, spoken := range w.languages {
		if lang := source.Language(i); spoken && lang != source.Other {
			if !slices.Contains(s.resting, lang) {
				return false
			}
			rests = true
		}
	}
	return rests
}

// summary is what an analyzer keeps of a document.
type summary struct {
	analyzer string
	value    any
}

// summary returns that of an analyzer, if there is one.
func (out *outcome) summary(analyzer string) (value any, ok bool) {
	for _, s := range out.summaries { // a handful
		if s.analyzer == analyzer {
			return s.value, true
		}
	}
	return nil, false
}

// judge gives a finding its rule and severity and reports whether it is to be
// told at all.
func (f *Finding) judge(rule string, s *Setting, category string, stage Stage) bool {
	f.Rule, f.Habit, f.Category, f.Stage = rule, s.Rule.Habit, category, stage
	f.Rank = s.Rule.RankOf(category)
	f.Severity = s.Severity(category, f.Language, stage)
	return f.Severity != Off
}

func (w *document) trouble(t syntax.Trouble) Problem {
	p := w.doc.Start(source.Span{Start: t.Offset, End: t.Offset})
	problem := Problem{Path: w.file.Name, Line: p.Line, Column: p.Column, Message: t.Message}
	if w.doc.HasCells() {
		problem.Cell = t.Cell.Index
	}
	return problem
}

// locate makes a finding at positions of the pass's file set. No position means
// the whole file; no end means the position itself.
func (w *document) locate(pos, end token.Pos) Finding {
	if !pos.IsValid() {
		return Finding{Path: w.file.Name, Language: w.doc.Language, rel: w.file.Rel}
	}
	if !end.IsValid() {
		end = pos
	}
	code := token.Pos(1 + len(w.doc.Raw) + 1)
	if pos >= code {
		return w.locateCode(source.Span{Start: int(pos - code), End: int(end - code)})
	}
	return w.locateRaw(source.Span{Start: int(pos) - 1, End: int(end) - 1})
}

func (w *document) locateCode(s source.Span) Finding {
	d := w.doc
	start, end := d.Start(s), d.End(s)
	f := Finding{
		Path: w.file.Name, Language: d.Language, Start: &start, End: &end, Raw: d.ToRaw(s),
		rel: w.file.Rel, code: s, inCode: true,
	}
	f.setCell(d, d.CellAt(s.Start))
	window := max(0, s.Start-maxLine)
	f.Line = lineAt(d.Code, window+bytes.LastIndexByte(d.Code[window:s.Start], '\n')+1)
	return f
}

func (w *document) locateRaw(s source.Span) Finding {
	d := w.doc
	start, end := d.RawPosition(s.Start), d.RawPosition(s.End)
	f := Finding{Path: w.file.Name, Language: d.Language, Start: &start, End: &end, Raw: s, rel: w.file.Rel}
	for i := range d.Cells {
		c := &d.Cells[i]
		if c.Outputs.Span.Contains(s.Start) {
			return w.locateOutput(c, s)
		}
		if c.Header.Contains(s.Start) || c.File.Contains(s.Start) {
			f.setCell(d, c)
			break
		}
	}
	return f
}

// locateOutput makes a finding at a place in what is saved with a cell: in the file it is there, among the cells, where
// nobody sees it before the cell is looked for, at the cell's first line.
func (w *document) locateOutput(c *source.Cell, s source.Span) Finding {
	f := w.locateCode(w.doc.FirstLine(c))
	f.setCell(w.doc, c)
	f.Raw = s
	for _, at := range [...]struct {
		shown *source.Position
		off   int
	}{{f.Start, s.Start}, {f.End, s.End}} {
		p := w.doc.RawPosition(at.off)
		at.shown.FileLine, at.shown.FileColumn, at.shown.FileColumn16 = p.FileLine, p.FileColumn, p.FileColumn16
	}
	return f
}

func (f *Finding) setCell(d *source.Document, c *source.Cell) {
	if c == nil {
		return
	}
	if c.Language != source.Other {
		f.Language = c.Language
	}
	if d.HasCells() {
		f.Cell = &Cell{Index: c.Index, ID: c.ID, Label: c.Label, Count: c.Count}
	}
}

// maxLine bounds the text that a finding carries: a line of a minified file
// must not travel into every report.
const maxLine = 4096

func lineAt(code []byte, from int) string {
	line, _, _ := bytes.Cut(code[from:min(len(code), from+maxLine)], []byte("\n"))
	return string(bytes.TrimSuffix(line, []byte("\r")))
}

// fingerprint names each finding of a document by what it is about instead of where:
// the rule, the file, the notebook's cell id and the text of its line, blanks
// folded. Equal ones are counted in order.
func fingerprint(findings []Finding) {
	seen := make(map[string]int, len(findings))
	var key []byte
	for i := range findings {
		f := &findings[i]
		id := ""
		if f.Cell != nil {
			id = f.Cell.ID
		}
		key = key[:0]
		for _, part := range [...]string{f.Rule, f.Category, f.rel, id} {
			key = append(append(key, part...), 0)
		}
		between := ""
		for word := range strings.FieldsSeq(f.Line) {
			key = append(append(key, between...), word...)
			between = " "
		}
		count := seen[string(key)]
		seen[string(key)] = count + 1
		sum := sha256.Sum256(strconv.AppendInt(append(key, 0), int64(count), 10))
		f.Fingerprint = hex.EncodeToString(sum[:10])
	}
}
