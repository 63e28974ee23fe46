package analyzer

import (
	"errors"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// worker checks files, some at a time: each rule reads all that are at hand before the next
// rule does. The parser and each rule find their code warm then, which counts for more
// than the trees: over 1,700 notebooks all rules take some 5 percent less time.
type worker struct {
	*runner
	buffer buffer
	at     []*document // at hand
	desk   []desk
}

// desk is the memory for what analyzers make of a document, which the next one finds warm.
type desk struct {
	results map[*analysis.Analyzer]any
	reports []report
}

// mostAtHand is how many files are at hand at most.
const mostAtHand = 8

// share returns how many files a worker has at hand at most when it has taken one: towards the
// end it leaves the others some.
func (w *worker) share(i int) int {
	return min(mostAtHand, 1+(len(w.Files)-i)/(2*len(w.workers)))
}

// take reads the file with an index, and checks those at hand where there are to be no more.
func (w *worker) take(i int, out *outcome) {
	f := w.Files[i]
	if !f.Told && len(w.wide) == 0 {
		w.tick()
		return
	}
	raw, used := f.Text, w.buffer.used
	if raw == nil {
		var err error
		if raw, err = w.buffer.add(f.Path); errors.Is(err, errFull) {
			w.check()
			used = 0
			raw, err = w.buffer.add(f.Path)
		}
		if err != nil {
			out.problems = []Problem{{Path: f.Name, Message: "cannot be read: " + reason(err), Fatal: true}}
			w.tick()
			return
		}
	}
	d := w.open(f, raw, out)
	if d == nil {
		w.buffer.used = used
		w.tick()
		return
	}
	d.begin()
	if w.at = append(w.at, d); len(w.at) >= w.share(i) || len(d.plan.steps) == 0 {
		w.check()
	}
}

func (w *worker) tick() {
	if w.Progress != nil {
		w.Progress()
	}
}

// open reads the bytes of a file as a document. Where they are none, or are known already,
// the outcome says all.
func (w *worker) open(f File, raw []byte, out *outcome) *document {
	selection, stage := w.Config(f.Rel)
	if stage == Test && w.Stage != nil {
		stage = w.Stage(f.Rel, raw)
	}
	plan, err := w.plans.get(selection, stage)
	if err != nil {
		out.err = err
		return nil
	}
	look := lookOf(f, raw, plan)
	if hasTwins(f, plan) {
		if slices.ContainsFunc(w.at, func(d *document) bool { return d.look == look }) {
			w.finish()
		}
		if twin, ok := w.twins.find(f, raw, look); ok {
			*out = twin
			return nil
		}
	}
	doc, err := source.Read(f.Name, raw)
	if err != nil {
		p := Problem{Path: f.Name, Message: err.Error(), Fatal: true}
		var place *source.Error
		if errors.As(err, &place) {
			p.Line, p.Column, p.Message = place.Line, place.Column, place.Message
		}
		out.problems = []Problem{p}
		return nil
	}
	if w.MaxSize > 0 && len(doc.Code) > w.MaxSize {
		out.problems = []Problem{{Path: f.Name, Message: fmt.Sprintf(
			"has %d bytes of code, more than --max-file-size %d, not checked", len(doc.Code), w.MaxSize)}}
		return nil
	}
	out.read, out.stage = true, stage
	for i := range doc.Cells {
		if doc.Cells[i].Kind == source.Code {
			out.cells++
		}
	}
	if len(w.desk) == len(w.at) {
		w.desk = append(w.desk, desk{results: make(map[*analysis.Analyzer]any)})
	}
	own := &w.desk[len(w.at)]
	clear(own.results)
	return &document{file: f, doc: doc, plan: plan, look: look, out: out, results: own.results, reports: own.reports[:0], observe: w.Observe, strict: w.Strict}
}

// check has the rules read what is at hand, and makes room.
func (w *worker) check() {
	w.finish()
	w.buffer.used = 0
}

// finish is check that leaves the bytes that were read where they are.
func (w *worker) finish() {
	steps := 0
	for _, d := range w.at {
		steps = max(steps, len(d.plan.steps))
	}
	for n := range steps {
		for _, d := range w.at {
			if n < len(d.plan.steps) {
				d.analyze(d.plan.steps[n])
			}
		}
	}
	for i, d := range w.at {
		d.finish(d.out)
		w.desk[i].reports = d.reports
		clear(d.reports) // of what they refer to
		if hasTwins(d.file, d.plan) {
			w.twins.keep(d.look, &twin{d.file.Path, d.doc.Asked(), *d.out})
		}
		d.release()
		w.tick()
	}
	clear(w.at)
	w.at = w.at[:0]
}
