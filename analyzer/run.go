package analyzer

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// File is one file of the project.
type File struct {
	Path string // to open
	Name string // as reported
	Rel  string // relative to the root, with slashes: what configuration speaks of
	// Told says that findings of this file are wanted. Others are read only for
	// project-wide rules.
	Told bool
	// Text, if not nil, is read instead of the file: standard input, an editor's
	// buffer.
	Text []byte
}

// Options say what to run over what.
type Options struct {
	Files []File
	// Texts are files of the project that are no documents and may speak of its
	// code. They are read when a project-wide rule asks for them.
	Texts []File
	// Partial says that the files are not all of a project.
	Partial bool
	// Absent, if not nil, reports whether no file and no folder lies at a path relative to
	// the root, nor is left out by its name, as a setting that git ignores.
	Absent func(rel string) bool
	// Rules are all that exist, selected or not.
	Rules []*Rule
	// Config gives the settings and the stage of a file by its Rel. Files with
	// equal settings must get the same *Selection. It is called by many
	// goroutines.
	Config func(rel string) (*Selection, Stage)
	// Stage, if not nil, gives the stage of a file of tests once its text is known.
	Stage func(rel string, text []byte) Stage
	// Jobs is the number of workers; 0 takes one for each processor.
	Jobs int
	// MaxSize bounds the code of a file in bytes, a notebook's outputs not
	// counted; 0 is no bound.
	MaxSize int
	// ConfigPath and ReadmePath anchor findings about the repository.
	ConfigPath, ReadmePath string
	// Progress, if not nil, is called by many goroutines after each file.
	Progress func()
	// Summary, if not nil, replaces each summary on its way to Finish: tests
	// encode and decode it there.
	Summary func(any) any
	// Observe, if not nil, is called by many goroutines after each run of an
	// analyzer over a document, with the time that it took.
	Observe func(analyzer string, took time.Duration)
	// Strict lets a panic in a rule through, for tests.
	Strict bool
}

// Run reads the files and runs the rules over them. The result is the same for
// any number of workers. Only a cancelled context or a selection that cannot be
// planned is an error; whatever concerns one file is a problem in the result.
func Run(ctx context.Context, o Options) (*Result, error) {
	r := &runner{Options: o, aliases: make(map[string][]suppress.Alias), oncePer: make(map[string]string)}
	for _, rule := range o.Rules {
		r.aliases[rule.Name()] = suppress.ReadAliases(rule.Aliases)
		if rule.Once != "" {
			r.oncePer[rule.Name()] = rule.Once
		}
	}
	r.names = slices.Sorted(maps.Keys(r.aliases))
	r.wide = r.projectWide()
	outcomes := make([]outcome, len(o.Files))
	r.each(len(o.Files), func(i int, w *worker) {
		if ctx.Err() == nil {
			w.take(i, &outcomes[i])
		}
	}, (*worker).check)
	r.twins = twins{} // nothing more is checked
	syntax.Forget()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return r.gather(outcomes)
}

type runner struct {
	Options
	plans   plans
	twins   twins
	wide    []*Setting                  // project-wide rules
	seen    map[*Selection]bool         // by projectWide
	aliases map[string][]suppress.Alias // of every rule, by name
	oncePer map[string]string           // Once of the rules that have it, by name
	names   []string                    // of every rule, sorted
	workers []*worker
	sorted  []int          // the files by their paths, for what is project-wide
	byPath  map[string]int // likewise
	texts   func() []File  // by readTexts, once
	// repository holds the findings that are about no file.
	repository []Finding
}

// each calls work for 0 to n-1, by as many workers as there are to be, and at the end of
// each what it has left to do.
func (r *runner) each(n int, work func(i int, w *worker), rest ...func(*worker)) {
	jobs := r.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	for len(r.workers) < min(jobs, n) {
		r.workers = append(r.workers, &worker{runner: r})
	}
	var next atomic.Int64
	var wg sync.WaitGroup
	for _, w := range r.workers[:min(jobs, n)] {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				work(i, w)
			}
			for _, do := range rest {
				do(w)
			}
		}()
	}
	wg.Wait()
}

// outcome is what is left of a file when its tree is gone: values only.
type outcome struct {
	err          error // a plan that cannot be made
	findings     []Finding
	problems     []Problem
	notices      []Problem
	suppressions []*suppress.Suppression
	places       []Finding             // of the suppressions
	candidates   map[source.Span]*spot // places that project-wide rules may report
	outline      *source.Outline       // of a notebook that they may lie anywhere in
	reviews      []*Setting
	plan         *plan
	resting      []string  // names of the plan's rules that did not run
	summaries    []summary // of rules, and shared ones
	stage        Stage
	read         bool
	cells        int
	left         bool // nobody mends what the document has
	licensed     bool // it says whose it is
	author       string
}

// reason is an error without the path that the message begins with anyway.
func reason(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

// gather joins the outcomes in the order of the files, runs what is
// project-wide, and sorts.
func (r *runner) gather(outcomes []outcome) (*Result, error) {
	res := &Result{}
	for i := range outcomes {
		if outcomes[i].err != nil {
			return nil, outcomes[i].err
		}
	}
	r.finishProject(outcomes)
	r.each(len(outcomes), func(i int, _ *worker) { r.settle(&outcomes[i]) })
	total := len(r.repository)
	for i := range outcomes {
		total += len(outcomes[i].findings)
	}
	res.Findings = make([]Finding, 0, total)
	for i := range outcomes {
		out := &outcomes[i]
		if !r.Files[i].Told {
			continue
		}
		res.Findings = append(res.Findings, out.findings...)
		res.Problems = append(res.Problems, out.problems...)
		res.Notices = append(res.Notices, out.notices...)
		res.Cells += out.cells
		if out.read {
			res.Files++
		}
		*out = outcome{}
	}
	r.markFetched(res.Findings)
	fingerprint(r.repository)
	res.Findings = append(res.Findings, r.repository...)
	if !slices.IsSortedFunc(res.Findings, compareFindings) { // as a rule the files come in order
		slices.SortStableFunc(res.Findings, compareFindings)
	}
	sortProblems(res.Problems)
	sortProblems(res.Notices)
	return res, nil
}

// settle brings the findings of a document into the shape in which they are told.
func (r *runner) settle(out *outcome) {
	r.review(out)
	out.findings = r.once(out.findings)
	slices.SortStableFunc(out.findings, compareFindings)
	for i := range out.findings {
		out.findings[i].Left, out.findings[i].Licensed, out.findings[i].Author = out.left, out.licensed, out.author
	}
	fingerprint(out.findings)
}

// ran reports whether a rule of that name ran over the document.
func (out *outcome) ran(rule string) bool {
	return slices.ContainsFunc(out.plan.steps, func(s step) bool { return s.analyzer.Name == rule }) && !slices.Contains(out.resting, rule)
}

func compareFindings(a, b Finding) int {
	return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Raw.Start, b.Raw.Start),
		cmp.Compare(a.Raw.End, b.Raw.End), strings.Compare(a.Rule, b.Rule), strings.Compare(a.Message, b.Message))
}

func sortProblems(ps []Problem) {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column), strings.Compare(a.Message, b.Message))
	})
}
