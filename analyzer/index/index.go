// Package index knows what the documents of a project know of each other: what
// each defines and does not use itself, which names it takes from elsewhere, and
// which of its names another document, or a file that is none, may mean.
//
// A document is summed up in few bytes: what it uses is kept as a set of hashes. Two
// names with one hash make a rule silent where it might have spoken, nothing else.
package index

import (
	"bytes"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Analyzer is the prerequisite that sums up a document. Its result is a *[Summary].
var Analyzer = &analysis.Analyzer{
	Name:       "index",
	Doc:        "what a document defines for others and takes from them",
	Requires:   []*analysis.Analyzer{syntax.Analyzer, scope.Analyzer},
	Run:        func(pass *analysis.Pass) (any, error) { return Read(syntax.Of(pass), scope.Of(pass)), nil },
	ResultType: reflect.TypeFor[*Summary](),
}

// Shared joins the summaries of a project, for rules that name it. What they find
// is [Of] their project.
var Shared = &analyzer.Shared{Analyzer: Analyzer, Join: func(p *analyzer.Project) any { return Join(p) }}

// Layout is [Shared] for rules that ask which documents and other files there are and what
// these declare and run, and not what documents mean of each other: for them nothing is
// read of the documents. The names in use are unknown in it.
var Layout = &analyzer.Shared{
	Analyzer: &analysis.Analyzer{
		Name:       "layout",
		Doc:        "that a document is there",
		Requires:   []*analysis.Analyzer{source.Analyzer},
		Run:        func(*analysis.Pass) (any, error) { return unread, nil },
		ResultType: reflect.TypeFor[*Summary](),
	},
	Join: func(p *analyzer.Project) any { return join(p, false) },
}

var unread = &Summary{}

// Of returns the index of a project whose rule shares [Shared] or [Layout].
func Of(p *analyzer.Project) *Project { return p.Shared.(*Project) }

// Summary is what a document is for others.
type Summary struct {
	// Bound are the names that Python's top level binds, imports too: what
	// the module has for who imports it.
	Bound Set
	// Uses are what the document may mean of others, by kind.
	Uses Set
	// Affixes are pieces that a computed name begins or ends with: "visit_" and
	// "_handler".
	Affixes []string
	// Stars are the modules that everything is imported from, as they are spelled.
	Stars []string
	// Tops are the first two parts of the modules that are imported and may be the
	// project's: a.b of a.b.c.
	Tops []string
	// Reads are the files that code reads in by a path, as folder/name.
	Reads []string
	// Dynamic tells that the code may use or bind any name of the document by its
	// text, or that it could not be read as a whole.
	Dynamic bool
	// Acts tells that the document does something when it is imported or run besides
	// defining names, Runs that it does something when it is run itself.
	Acts, Runs bool
	// Tests tells that it holds tests.
	Tests bool
}

// Read sums up a document.
func Read(f *syntax.File, names *scope.Names) *Summary {
	r := &reader{f: f, names: names, s: &Summary{}, affixes: make(map[string]bool)}
	r.s.Dynamic = !f.Whole(source.Python, source.R)
	for _, module := range names.Modules {
		if module.Language == source.Python {
			r.python(module)
		} else {
			r.r(module)
		}
	}
	r.s.Tests = tests(f)
	r.unresolved()
	r.beside()
	r.finish()
	return r.s
}

// tests reports whether code is of a framework for tests.
func tests(f *syntax.File) bool {
	for range f.Named("TestCase") {
		return true
	}
	for range f.Calls("test_that", "expect_equal", "expect_true") {
		return true
	}
	for range f.Named("tinytest") {
		return true
	}
	for fn := range f.Nodes(syntax.Function) {
		if bytes.HasPrefix(fn.Child(syntax.NameField).Bytes(), []byte("test_")) {
			return true
		}
	}
	return false
}
